import Interchange
import SQL
import TestSupport
import Testing

@testable import School

/// What a roster must not be able to do.
@Suite struct RosterSafetyTests {
    @Test(arguments: TestEngine.available)
    func `a roster never makes an administrator`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            var feed = RosterTestFeed.version2
            for (index, role) in [
                "principal", "siteAdministrator", "districtAdministrator", "systemAdministrator", "SYSTEMADMINISTRATOR",
            ].enumerated() {
                feed = feed.adding("x\(index),,,ms,secondary,\(role),,,d", to: "roles")
            }
            let report = try await school.take(feed.adding("x9,,,rosa,secondary,aide,,,s", to: "roles"))
            #expect(report.heldCount == 5)
            #expect(report.held.first == .init(person: "Mia Stone", organization: "Lake District", role: .principal))
            #expect(report.text.contains("Mia Stone as principal at Lake District"))
            #expect(try await school.roles().filter { $0.hasPrefix("Mia") } == ["Mia teacher s"])
            #expect(try await school.roles().allSatisfy { !$0.contains("aide") })
            // Once a person has decided, it is no longer asked.
            try await school.run(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                SELECT 1, p.id, o.id, 'leader' FROM people p, organizations o
                WHERE p.sourced_id = 'ms' AND o.sourced_id = 's'
                """)
            #expect(try await school.take(feed).heldCount == 0)
            #expect(try await school.roles().contains("Mia leader s"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `one id as student and as administrator is used as neither`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version1)
            let report = try await school.take(
                RosterTestFeed.version1.adding("ana,,,true,s,administrator,ana,Ana,Changed,,08", to: "users"))
            #expect(report.told == ["users 3 held", "users 5 held"] || report.told.count > 2)
            // She stays as she was: two rows in doubt are no departure.
            #expect(
                try await school.rows("SELECT family_name, left_at FROM people WHERE sourced_id = 'ana'") == ["Ruiz -"])
            #expect(try await school.roles().contains("Ana student s"))
            #expect(try await school.families() == ["Rosa Ana"])
            #expect(try await school.seats().contains("Ana a1"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `broken rows are left out and told, and the others are used`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let feed = RosterTestFeed.version2
                .adding("bad,,,true,bad,,,,,,", "ben,,,true,ben,Ben,Ode,,,08,", to: "users")
                .adding("e8,,,a1,s,ben,wizard,,,", "e9,,,a1,s,ben,student,,,", to: "enrollments")
                .adding("z,,,Lost,08,c,L,scheduled,,nowhere,t,", to: "classes")
                .adding("e10,,,z,s,ben,student,,,", to: "enrollments")
            let report = try await school.take(feed)
            #expect(
                Set(report.told).isSuperset(of: [
                    "users 5 error", "enrollments 5 error", "classes 4 error", "enrollments 7 error",
                ]))
            #expect(try await school.seats().contains("Ben a1"))
            #expect(report.text.contains("enrollments.csv, line 5: “wizard” is not a value that “role” can have."))
            #expect(report.counts[.people]?.added == 4 && report.counts[.classes]?.added == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a typing error in a row makes nobody leave`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let typo = RosterTestFeed.version2.replacing(
                "ana,student,false,2026", with: "ana,studnet,false,2026", in: "enrollments"
            )
            .replacing("ana,,,true,ana,Anabel,Ruiz", with: "ana,,,true,ana,,", in: "users")
            .replacing("ms,primary,teacher", with: "ms,primary,techer", in: "roles")
            .replacing("2013-02-28", with: "28/02/2013", in: "demographics")
            let report = try await school.take(typo)
            #expect(report.counts.values.allSatisfy { $0.left == 0 })
            #expect(try await school.seats() == ["Ana a1", "Ana h1", "Mia a1"])
            #expect(try await school.roles().contains("Mia teacher s"))
            // A row whose id cannot be read could be anybody's.
            let open = RosterTestFeed.version2.replacing("e3,,,h1", with: "e3,,,\"h1", in: "enrollments")
            #expect(try await school.take(open).counts[.enrolments]?.left == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `half a roster stops before anybody leaves`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            var full = RosterTestFeed.version2
            for number in 0..<100 {
                full = full.adding("u\(number),,,true,u\(number),Given,Family,,,08,", to: "users")
                    .adding("q\(number),,,u\(number),primary,student,,,s", to: "roles")
                    .adding("f\(number),,,a1,s,u\(number),student,,,", to: "enrollments")
            }
            try await school.take(full)
            let half = RosterTestFeed.version2
            let report = try await school.take(half)
            #expect(report.outcome == .stopped)
            #expect(
                report.excesses.map(\.group).contains(.students) && report.excesses.map(\.group).contains(.enrolments))
            #expect(report.text.contains("Students: 100 of 101 would leave"))
            #expect(try await school.rows("SELECT id FROM people WHERE left_at IS NOT NULL") == [])
            #expect(try await school.take(half, trial: true).text.contains("this would stop"))
            #expect(try await school.take(half, departures: true).outcome == .applied)
            #expect(try await school.rows("SELECT id FROM people WHERE left_at IS NOT NULL").count == 100)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a file with a header alone empties nothing`(engine: TestEngine) async throws {
        for file in ["users", "enrollments", "classes"] {
            try await RosterTestSchool.with(engine) { school in
                try await school.take(.version2)
                var feed = RosterTestFeed.version2
                feed[file] = String(feed[file].prefix { $0 != "\n" })
                #expect(try await school.take(feed).outcome == .stopped, "\(file)")
                #expect(try await school.seats().count == 3)
            }
        }
    }

    @Test func `a roster whose files cannot be read is refused as a whole`() async throws {
        try await RosterTestSchool.with(.sqlite) { school in
            var missing = RosterTestFeed.version2.without(file: "roles")
            missing["manifest"] =
                "propertyName,value\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\nfile.orgs,bulk\n"
            await #expect(throws: RosterRefusal.self) { try await school.take(missing) }
            var headless = RosterTestFeed.version2
            headless["enrollments"] = "class,user\na1,ana"
            await #expect(throws: RosterFailure.missingColumn(.enrollments, column: "sourcedId")) {
                try await school.take(headless)
            }
            let people = try await school.rows("SELECT id FROM people")
            #expect(people == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a user name that somebody has is told and not given twice`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let feed = RosterTestFeed.version2.adding("ben,,,true,ANA,Ben,Ode,,,08,", to: "users")
            let report = try await school.take(feed)
            #expect(report.told == ["users 5 warning"])
            #expect(report.text.contains("users.csv, line 5: the user name “ANA” belongs to somebody else."))
            #expect(try await school.rows("SELECT username FROM accounts") == ["ana", "ms", "rosa"])
            #expect(try await school.take(feed).isUnchanged)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a roster closes accounts and opens again only those`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            try await school.run("UPDATE accounts SET disabled_at = 5 WHERE username = 'rosa'")
            try await school.take(RosterTestFeed.version2.replacing("ana,,,true", with: "ana,,,false", in: "users"))
            let closed: SQL = "SELECT username FROM accounts WHERE disabled_at IS NOT NULL"
            #expect(try await school.rows(closed) == ["ana", "rosa"])
            try await school.take(.version2, days: 1)
            #expect(try await school.rows(closed) == ["rosa"])
        }
    }

    @Test func `schools in a circle are imported without their parents`() async throws {
        try await RosterTestSchool.with(.sqlite) { school in
            let report = try await school.take(
                RosterTestFeed.version2.replacing(
                    "Lake District,district,1,", with: "Lake District,district,1,s", in: "orgs"))
            #expect(report.told == ["orgs 2 warning", "orgs 3 warning"])
            #expect(
                try await school.rows("SELECT name, parent_id FROM organizations") == [
                    "Lake District -", "Oak School -",
                ])
        }
    }
}
