import Interchange
import SQL
import TestSupport
import Testing

@testable import School

@Suite struct RosterImportTests {
    @Test(arguments: TestEngine.available)
    func `a 1_2 roster fills the school`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let report = try await school.take(.version2)
            #expect(report.outcome == .applied && report.told == [] && report.heldCount == 0)
            #expect(
                report.happened == [
                    "organizations 2 0 0", "terms 2 0 0", "courses 1 0 0", "people 3 0 0", "families 1 0 0",
                    "roles 4 0 0", "classes 2 0 0", "enrolments 3 0 0", "demographics 1 0 0", "accounts 3 0 0",
                ])
            let roles = try await school.roles()
            #expect(roles == ["Ana student s", "Mia teacher s", "Rosa guardian d", "Rosa guardian s"])
            #expect(try await school.families() == ["Rosa Ana"])
            #expect(try await school.seats() == ["Ana a1", "Ana h1", "Mia a1"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `each value finds its column`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            #expect(
                try await school.rows(
                    """
                    SELECT o.sourced_id, o.kind, o.name, p.sourced_id AS parent, o.time_zone FROM organizations o
                    LEFT JOIN organizations p ON p.id = o.parent_id
                    """) == ["d district Lake District - America/Chicago", "s school Oak School d America/Chicago"])
            // The end date is the day after the last.
            #expect(
                try await school.rows("SELECT title, kind, begins_on, ends_on, school_year FROM terms") == [
                    "2026-27 year 2026-08-31 2027-06-11 2027", "Fall term 2026-08-31 2026-12-18 2027",
                ])
            #expect(
                try await school.rows("SELECT title, kind, code, location, grades, subject FROM classes") == [
                    "Algebra 1 class A1 R2 08 Math", "Home 8 advisory H8 - 08 -",
                ])
            // The preferred name is the one that is shown; the grades of a teacher are those that are taught.
            #expect(
                try await school.rows("SELECT given_name, family_name, name_folded, grade, email FROM people") == [
                    "Ana Ruiz ana ruiz 08 -", "Mia Stone mia stone - mia@oak.example", "Rosa Ruiz rosa ruiz - -",
                ])
            #expect(
                try await school.rows("SELECT role, is_primary, begins_on, ends_on FROM enrolments") == [
                    "student 0 - -", "student 0 2026-08-31 2026-12-18", "teacher 1 - -",
                ])
            #expect(
                try await school.rows("SELECT birth_date, sex, race FROM demographics") == [
                    "2013-02-28 female asian,white"
                ])
            #expect(
                try await school.rows("SELECT username, password_hash, disabled_at FROM accounts") == [
                    "ana - -", "ms - -", "rosa - -",
                ])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a 1_1 roster gives the same roles and families`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let report = try await school.take(.version1)
            #expect(report.told == [] && report.version == .v1p1)
            #expect(try await school.roles() == ["Ana student s", "Mia teacher s", "Rosa guardian s"])
            #expect(try await school.families() == ["Rosa Ana"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same roster again changes nothing`(engine: TestEngine) async throws {
        for feed in [RosterTestFeed.version2, .version1] {
            try await RosterTestSchool.with(engine) { school in
                try await school.take(feed)
                let before = try await school.rows("SELECT id, changed_at FROM people")
                let report = try await school.take(feed, days: 1)
                #expect(report.isUnchanged && report.counts[.enrolments]?.unchanged == 3)
                #expect(try await school.rows("SELECT id, changed_at FROM people") == before)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a trial says everything and changes nothing`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let report = try await school.take(.version2, trial: true)
            #expect(report.outcome == .tried && report.counts[.people]?.added == 3)
            for table in ["people", "organizations", "enrolments", "roles", "audit_entries", "settings"] {
                let name = try SQL.name(table)
                #expect(try await school.rows("SELECT COUNT(*) AS count FROM \(name)") == ["0"])
            }
            #expect(report.text.contains("This was a trial. Nothing was changed."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what the roster changes is changed in place`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let ids = try await school.rows("SELECT id, sourced_id FROM people")
            try await school.run("UPDATE organizations SET time_zone = 'America/Denver', language = 'es'")
            let feed = RosterTestFeed.version2.replacing("rosa,08", with: "rosa,09", in: "users")
                .replacing("Oak School", with: "Elm School", in: "orgs")
                .replacing("false,,", with: "false,2026-09-15,", in: "enrollments")
            let report = try await school.take(feed)
            #expect(report.happened == ["organizations 0 1 0", "people 0 1 0", "enrolments 0 1 0"])
            #expect(try await school.rows("SELECT id, sourced_id FROM people") == ids)
            #expect(
                try await school.rows("SELECT name, time_zone, language FROM organizations WHERE kind = 'school'") == [
                    "Elm School America/Denver es"
                ])
        }
    }

    @Test(arguments: TestEngine.available)
    func `an import is in the audit with its counts`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let entries = try await school.rows("SELECT action, detail FROM audit_entries")
            #expect(entries.count == 1 && entries[0].hasPrefix("roster.imported {\"organizations\":{\"added\":2,"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `hostile names stay text of one line`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let name = "\"<script>alert(1)</script>\r\n=1+1\u{1B}[2J\""
            let long = String(repeating: "Z\u{301}", count: 600)
            let report = try await school.take(
                RosterTestFeed.version2.adding("x,,,true,'; DROP TABLE people;--,\(name),\(long),,,,", to: "users"))
            #expect(report.counts[.people]?.added == 4)
            let stored = try await school.rows("SELECT given_name FROM people WHERE sourced_id = 'x'")
            #expect(stored == ["<script>alert(1)</script>  =1+1 [2J"])
            #expect(try await school.rows("SELECT username FROM accounts").contains("'; DROP TABLE people;--"))
            #expect(!report.text.unicodeScalars.contains("\u{1B}"))
        }
    }
}
