import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What stored history says: six students who always strengthen are reported, a year of changing groups is not.
struct GroupWatchSchoolTests {
    private struct Year: Sendable {
        let school: TestSchool
        let world: LedgerWorld
        let classID: ID<Class>
        let leader: ID<Person>

        func browser(_ person: ID<Person>) async throws -> TestClient {
            let core = school.core
            let token = try await school.database.write { tx in
                try SessionStore.open(
                    for: person, lifetime: .init(idleMinutes: 600, hours: 24), device: "test", core: core, in: tx)
            }
            let client = school.client()
            await client.setCookie("trellis-session", token)
            return client
        }

        /// Every week four groups of six; `order` says who sits where in that week.
        func fill(weeks: Int, order: @escaping @Sendable (Int) -> [ID<Person>]) async throws {
            let core = school.core
            try await school.database.write { tx in
                for week in 0..<weeks {
                    let set: ID<ClassGroups> = try core.mint.mint()
                    let used = core.now().adding(days: -7 * (weeks - week))
                    try tx.execute(
                        """
                        INSERT INTO group_sets (id, class_id, mode, purpose, exit_words, size, ends_on, seed, used_at,
                                                made_by, made_at, changed_at)
                        VALUES (\(set), \(classID), 'need', \("Week \(week)"), 'Shows it', 6, '2026-01-01', 1,
                                \(used), \(world.teacher), \(used), \(used))
                        """)
                    for number in 1...4 {
                        try tx.execute(
                            """
                            INSERT INTO groups_formed (set_id, number, name, aim)
                            VALUES (\(set), \(number), 'Otters', \(number == 1 ? "refresh" : "mixed"))
                            """)
                    }
                    for (place, student) in order(week).enumerated() {
                        try tx.execute(
                            """
                            INSERT INTO group_members (set_id, student_id, number)
                            VALUES (\(set), \(student), \(place / 6 + 1))
                            """)
                    }
                }
            }
        }
    }

    private func withYear(
        _ engine: TestEngine, _ body: @escaping @Sendable (Year) async throws -> Void
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school, students: 24)
            let core = school.core
            let (classID, leader) = try await school.database.write { tx in
                let row = try tx.require("SELECT id, school_id FROM classes")
                let leader: ID<Person> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(leader), 'Ms', 'Lead', 'lead', \(core.now()))
                    """)
                try tx.execute(
                    """
                    INSERT INTO accounts (person_id, username, username_folded, password_hash, changed_at)
                    VALUES (\(leader), 'lead', 'lead', '', \(core.now()))
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role)
                    VALUES (\(try core.mint.mint(RoleGrant.self)), \(leader), \(try row.int64("school_id")), 'leader')
                    """)
                return (try row.id("id", of: Class.self), leader)
            }
            try await body(Year(school: school, world: world, classID: classID, leader: leader))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the same six always last are reported: with names to the teacher, counted to the leader`(
        engine: TestEngine
    ) async throws {
        try await withYear(engine) { year in
            let students = year.world.students
            try await year.fill(weeks: 8) { week in
                let rest = students.dropFirst(6)
                let turned = Array(rest.dropFirst(week * 5 % rest.count)) + rest.prefix(week * 5 % rest.count)
                return students.prefix(6) + turned
            }
            let history = try await year.browser(year.world.teacher).get("/classes/\(year.classID)/groups/history")
            #expect(history.status == 200)
            #expect(history.body.contains("at least 6 of the last 6 times"), "\(history.body)")
            #expect(history.body.contains("8 times in a row"))
            for number in 0..<6 { #expect(history.body.contains("student\(number) Test")) }
            let report = try await year.browser(year.leader).get("/groups/watch")
            #expect(report.status == 200 && report.body.contains("Math 6") && report.body.contains("fewer than 10"))
            #expect(!report.body.contains("student0"))
            #expect(try await year.browser(year.world.teacher).get("/groups/watch").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an ordinary year of changing groups is not reported`(engine: TestEngine) async throws {
        try await withYear(engine) { year in
            let students = year.world.students
            try await year.fill(weeks: 30) { week in
                // Steps without a common divisor with 24: everybody meets everybody.
                let step = [1, 5, 7, 11, 13, 17, 19, 23][week % 8]
                return (0..<24).map { students[($0 * step + week * 5) % 24] }
            }
            let history = try await year.browser(year.world.teacher).get("/classes/\(year.classID)/groups/history").body
            #expect(history.contains("Nothing stands out"), "\(history)")
            let report = try await year.browser(year.leader).get("/groups/watch").body
            #expect(report.contains("No class has a note") && report.contains("1 other class"))
        }
    }
}
