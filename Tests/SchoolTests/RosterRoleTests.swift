import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Where roles come from, and how they end.
@Suite struct RosterRoleTests {
    @Test(arguments: TestEngine.available)
    func `a list of changes ends a role by the id of its row`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let feed = RosterTestFeed.changes("roles").adding("r1,tobedeleted,2026-10-01,,,,,,", to: "roles")
            let report = try await school.take(feed)
            #expect(report.told == [])
            #expect(report.happened == ["roles 0 0 1"])
            #expect(try await school.rows("SELECT ends_on FROM roles WHERE role = 'teacher'") == ["2026-10-04"])
            #expect(try await school.take(feed).isUnchanged)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a removal of a row that nobody knows is told and ends nothing`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            try await school.run("UPDATE roles SET source = 'hand' WHERE sourced_id = 'r2'")
            let report = try await school.take(
                RosterTestFeed.changes("roles").adding(
                    "r2,tobedeleted,2026-10-01,,,,,,", "r77,tobedeleted,2026-10-01,,,,,,", to: "roles"))
            #expect(report.told == ["roles 0 held", "roles 0 held"])
            #expect(report.isUnchanged)
            #expect(try await school.roles().count == 4)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a row that a list of changes moves to another school ends the first place`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(RosterTestFeed.version2.adding("s2,,,Elm School,school,3,d", to: "orgs"))
            let feed = RosterTestFeed.changes("roles").adding(
                "r2,active,2026-10-01,ana,primary,student,,,s2", to: "roles")
            try await school.take(feed)
            let roles = try await school.roles()
            #expect(roles.contains("Ana student s2") && !roles.contains("Ana student s"))
            #expect(roles.contains("Rosa guardian s2") && !roles.contains("Rosa guardian s"))
            #expect(try await school.take(feed).isUnchanged)
        }
    }

    @Test(arguments: TestEngine.available)
    func `roles without the id of their row get it with the next roster`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            try await school.run("UPDATE roles SET sourced_id = NULL")
            #expect(try await school.take(.version2).happened == ["roles 0 3 0"])
            #expect(
                try await school.rows("SELECT sourced_id FROM roles WHERE sourced_id IS NOT NULL") == [
                    "r1", "r2", "r3",
                ])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a roster of 1-2 without its roles says so and takes none away`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            var feed = RosterTestFeed.version2.without(file: "roles")
            feed["manifest"] =
                "propertyName,value\noneroster.version,1.2\nfile.roles,absent\n"
                + ["orgs", "academicSessions", "courses", "users", "classes", "enrollments", "demographics"]
                .map { "file.\($0),bulk\n" }.joined()
            let report = try await school.take(feed)
            #expect(report.told.contains("roles 0 warning"))
            #expect(report.text.contains("roles.csv: OneRoster 1.2 lists roles in this file, and it is missing."))
            #expect(try await school.roles().count == 4)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a roster of 1-2 with its roles among the people gives them and says so`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            var feed = RosterTestFeed.version1
            feed["manifest"] =
                "propertyName,value\noneroster.version,1.2\nfile.roles,absent\n"
                + ["orgs", "academicSessions", "courses", "users", "classes", "enrollments", "demographics"]
                .map { "file.\($0),bulk\n" }.joined()
            let report = try await school.take(feed)
            #expect(try await school.roles().contains("Mia teacher s"))
            #expect(report.text.contains("OneRoster 1.2 lists roles in roles.csv."))
        }
    }
}
