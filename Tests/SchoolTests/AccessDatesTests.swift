import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Rights end with the days of a class, and with a move to another school.
struct AccessDatesTests {
    @Test(arguments: TestEngine.available)
    func `a class whose term is over opens nothing, unless a place in it lasts longer`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let teacher = try await world.browser(world.oda)
            let advisor = try await world.browser(world.reyes)
            let paths = ["/classes/\(world.mathClass)", "/students/\(world.maya)/map"]
            for path in paths { #expect(try await teacher.get(path).status == 200, "\(path)") }
            try await giveTerm(world, from: "2025-08-25", to: "2026-05-05")
            for path in paths { #expect(try await teacher.get(path).status == 404, "\(path)") }
            #expect(try await advisor.get(paths[1]).status == 200)
            try await run(world, "UPDATE enrolments SET ends_on = '2026-05-06' WHERE class_id = \(world.mathClass)")
            for path in paths { #expect(try await teacher.get(path).status == 200, "\(path)") }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a class opens on the first day of its term`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let teacher = try await world.browser(world.oda)
            try await giveTerm(world, from: "2026-05-07", to: "2026-06-12")
            #expect(try await teacher.get("/classes/\(world.mathClass)").status == 404)
            try await run(world, "UPDATE terms SET begins_on = '2026-05-06'")
            #expect(try await teacher.get("/classes/\(world.mathClass)").status == 200)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the leader of the former school loses a student who moved, not one who left`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let leader = try await world.browser(world.leader)
            let path = "/students/\(world.maya)/map"
            #expect(try await leader.get(path).status == 200)
            try await run(
                world,
                "UPDATE roles SET ends_on = '2026-05-05' WHERE person_id = \(world.maya) AND role = 'student'")
            #expect(try await leader.get(path).status == 200)
            let elsewhere: ID<Organization> = try world.core.mint.mint()
            let role: ID<RoleGrant> = try world.core.mint.mint()
            try await run(
                world,
                """
                INSERT INTO organizations (id, kind, name, time_zone, changed_at)
                VALUES (\(elsewhere), 'school', 'Elm School', 'America/Chicago', 1)
                """)
            try await run(
                world,
                """
                INSERT INTO roles (id, person_id, organization_id, role)
                VALUES (\(role), \(world.maya), \(elsewhere), 'student')
                """)
            #expect(try await leader.get(path).status == 404)
        }
    }

    private func giveTerm(_ world: WorkWorld, from first: String, to last: String) async throws {
        let term: ID<Organization> = try world.core.mint.mint()
        try await run(
            world,
            """
            INSERT INTO terms (id, title, kind, begins_on, ends_on, changed_at)
            VALUES (\(term), 'Term', 'term', \(first), \(last), 1)
            """)
        try await run(
            world,
            "UPDATE enrolments SET begins_on = NULL, ends_on = NULL WHERE class_id = \(world.mathClass)")
        try await run(world, "UPDATE classes SET term_id = \(term) WHERE id = \(world.mathClass)")
    }

    private func run(_ world: WorkWorld, _ sql: SQL) async throws {
        _ = try await world.school.database.write { tx in try tx.execute(sql) }
    }
}
