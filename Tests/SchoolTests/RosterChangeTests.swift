import Interchange
import SQL
import TestSupport
import Testing

@testable import School

/// Who leaves, who comes back, and what a list of changes does.
@Suite struct RosterChangeTests {
    @Test(arguments: TestEngine.available)
    func `who is missing from a whole roster has left and can come back`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let full = RosterTestFeed.version2.adding("ben,,,true,ben,Ben,Ode,,,08,", to: "users")
                .adding("r9,,,ben,primary,student,,,s", to: "roles").adding(
                    "e9,,,a1,s,ben,student,,,", to: "enrollments")
            try await school.take(full)
            let report = try await school.take(.version2, days: 1)
            #expect(report.happened == ["people 0 0 1", "enrolments 0 0 1"])
            #expect(try await school.rows("SELECT given_name FROM people WHERE left_at IS NOT NULL") == ["Ben"])
            #expect(try await school.seats() == ["Ana a1", "Ana h1", "Mia a1"])
            // The school still finds its former student.
            #expect(try await school.rows("SELECT role FROM roles WHERE ends_on IS NOT NULL") == [])
            let back = try await school.take(full, days: 2)
            #expect(back.happened == ["people 0 1 0", "enrolments 0 1 0"])
            #expect(try await school.rows("SELECT given_name FROM people WHERE left_at IS NOT NULL") == [])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher who moves to another school loses the first one at once`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let two = RosterTestFeed.version2.adding("s2,,,Elm School,school,3,d", to: "orgs")
            try await school.take(two)
            let report = try await school.take(
                two.replacing("teacher,,,s", with: "teacher,,,s2", in: "roles"))
            #expect(report.happened == ["roles 1 0 1"])
            #expect(try await school.roles().contains("Mia teacher s2"))
            #expect(try await school.roles().contains("Mia teacher s") == false)
            #expect(
                try await school.rows("SELECT ends_on FROM roles WHERE role = 'teacher'") == ["-", "2026-10-04"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a list of changes touches only what it names`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let feed = RosterTestFeed.changes("users", "enrollments")
                .adding("ana,active,2026-10-01,true,ana,Anabel,Ruiz-Paz,Ana,rosa,08,", to: "users")
                .adding("e3,tobedeleted,2026-10-01,,,,,,,", to: "enrollments")
                .adding("e7,active,2026-10-01,h1,s,ms,teacher,true,,", to: "enrollments")
            let report = try await school.take(feed)
            #expect(report.told == [])
            #expect(report.happened == ["people 0 1 0", "enrolments 1 0 1"])
            #expect(try await school.seats() == ["Ana a1", "Mia a1", "Mia h1"])
            #expect(try await school.families() == ["Rosa Ana"])
            #expect(try await school.roles().count == 4)
            #expect(try await school.take(feed).isUnchanged)
        }
    }

    @Test(arguments: TestEngine.available)
    func `changes link families of people who were there before`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let feed = RosterTestFeed.changes("users", "roles")
                .adding("leo,active,2026-10-01,true,leo,Leo,Ruiz,,rosa,07,", to: "users")
                .adding("r8,active,2026-10-01,leo,primary,student,,,s", to: "roles")
            let report = try await school.take(feed)
            #expect(report.told == [] && report.counts[.families]?.added == 1)
            #expect(try await school.families() == ["Rosa Ana", "Rosa Leo"])
            // From the adult's side: an existing student, a new father.
            try await school.take(
                RosterTestFeed.changes("users", "roles")
                    .adding("joe,active,2026-10-01,true,joe,Joe,Ruiz,,ana,,", to: "users")
                    .adding("r9,active,2026-10-01,joe,primary,parent,,,s", to: "roles"))
            #expect(try await school.families() == ["Joe Ana", "Rosa Ana", "Rosa Leo"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a guardian who is taken out of the roster loses the child, and a block stays`(engine: TestEngine) async throws
    {
        try await RosterTestSchool.with(engine) { school in
            let full = RosterTestFeed.version2.replacing("Ana,rosa,", with: "Ana,\"rosa,joe\",", in: "users")
                .adding("joe,,,true,joe,Joe,Ruiz,,,,", to: "users").adding("r9,,,joe,primary,parent,,,s", to: "roles")
            try await school.take(full)
            #expect(try await school.families() == ["Joe Ana", "Rosa Ana"])
            let apart = full.replacing("\"rosa,joe\"", with: "rosa", in: "users")
            let report = try await school.take(apart)
            #expect(report.counts[.families]?.left == 1)
            #expect(try await school.families() == ["Rosa Ana"])
            #expect(
                try await school.rows("SELECT reason FROM audit_entries WHERE action = 'guardian.unlinked'") == [
                    "roster"
                ])
            try await school.take(full)
            try await school.run("UPDATE guardianships SET blocked_at = 1, block_reason = 'court'")
            try await school.take(apart)
            try await school.take(full)
            #expect(try await school.rows("SELECT blocked_at FROM guardianships") == ["1", "1"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `what was made by hand is not the roster's`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            try await school.run(
                """
                INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                VALUES (7, 'Hand', 'Made', 'hand made', 1)
                """)
            try await school.run(
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                SELECT 8, 7, id, 'student' FROM organizations WHERE sourced_id = 's'
                """)
            try await school.run(
                """
                INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                SELECT 9, id, 7, 'student', 1 FROM classes WHERE sourced_id = 'a1'
                """)
            try await school.run(
                """
                INSERT INTO people (id, given_name, family_name, name_folded, sourced_id, is_invented, changed_at)
                VALUES (10, 'Demo', 'Pupil', 'demo pupil', 'demo-1', TRUE, 1)
                """)
            #expect(try await school.take(.version2).isUnchanged)
            #expect(try await school.rows("SELECT left_at FROM people WHERE id IN (7, 10)") == ["-", "-"])
            #expect(try await school.seats().contains("Hand a1"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an enrolment with a new id keeps its row`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            try await school.take(.version2)
            let ids = try await school.rows("SELECT id FROM enrolments")
            // Two ids trade places, and a third is new.
            let feed = RosterTestFeed.version2.replacing("e1,", with: "x,", in: "enrollments")
                .replacing("e2,", with: "e1,", in: "enrollments").replacing("x,", with: "e2,", in: "enrollments")
                .replacing("e3,", with: "e33,", in: "enrollments")
            #expect(try await school.take(feed).happened == ["enrolments 0 3 0"])
            #expect(try await school.rows("SELECT id FROM enrolments") == ids)
            #expect(try await school.take(feed).isUnchanged)
            // The same id in another class: the old place ends, a new one begins.
            let moved = feed.replacing("e33,,,h1", with: "e33,,,a1", in: "enrollments")
                .without("e1", in: "enrollments")
            #expect(try await school.take(moved).happened == ["enrolments 0 1 1"])
            #expect(try await school.seats() == ["Ana a1", "Mia a1"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student listed twice in a class has one place, the later one`(engine: TestEngine) async throws {
        try await RosterTestSchool.with(engine) { school in
            let feed = RosterTestFeed.version2.adding("e8,,,a1,s,ana,student,,2026-12-20,2027-06-12", to: "enrollments")
            try await school.take(feed)
            #expect(try await school.seats() == ["Ana a1", "Ana h1", "Mia a1"])
            #expect(
                try await school.rows("SELECT begins_on FROM enrolments WHERE sourced_id = 'e8'") == ["2026-12-20"])
            #expect(try await school.take(feed).isUnchanged)
        }
    }
}
