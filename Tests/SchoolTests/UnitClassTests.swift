import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What a teacher reads about a unit before class.
struct UnitClassTests {
    @Test(arguments: TestEngine.available)
    func `who prepared at home is read before class, and a part that waits for a check opens with it`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let facts = try await world.school.database.write { tx in
                let facts = try CheckBuilder(work: world, tx: tx).build()
                try tx.execute(
                    """
                    INSERT INTO activity_materials (activity_id, check_id, changed_at)
                    VALUES (\(world.activity), \(facts.id), \(world.core.now()))
                    """)
                return facts
            }
            let oda = try await world.browser(world.oda)
            try await oda.get("/units/new")
            let path = try #require(try await oda.post("/units", [("title", "Ponds")]).location)
            try await oda.get(path + "/parts/new")
            let part = [
                ("do", "save"), ("title", "In class"), ("activity", "\(world.activity)"), ("opens", "check"),
                ("check", "\(facts.id)"),
            ]
            #expect(try await oda.post(path + "/parts", part).location == path)
            #expect(try await oda.get(path).body.contains("Opens after the check On the pond"))
            let room = "/classes/\(world.mathClass)" + path
            #expect(try await oda.get(room).body.contains("The class does not have this unit"))
            #expect(try await oda.post(room, [("given", "yes")]).location == room)
            let before = try await oda.get(room).body
            #expect(before.contains("0 of 2 took the check") && before.contains("Leo Ng, Maya Ortiz"))
            #expect(before.contains("Later") && !before.contains("to go"))
            #expect(try await oda.get("/classes/\(world.mathClass)").body.contains(room))

            try await world.school.database.write { tx in
                try tx.execute("UPDATE sittings SET ended_at = \(world.core.now()) WHERE id = \(facts.sitting)")
            }
            let after = try await oda.get(room).body
            #expect(after.contains("1 of 2 took the check") && after.contains("1 to go"))
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/students/\(world.maya)" + path).body.contains("Begin"))
            // Leaders look on; they neither give nor make.
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(room).status == 200)
            let list = try await leader.get("/units").body
            #expect(list.contains("Ponds") && !list.contains("/units/new") && !list.contains("/units/paste"))
            #expect(try await !leader.get(path).body.contains("/copies"))
        }
    }
}
