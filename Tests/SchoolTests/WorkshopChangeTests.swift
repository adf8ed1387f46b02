import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Workshops made with members, changed, and left by whoever is erased.
struct WorkshopChangeTests {
    private func fields(_ changes: [(String, String)] = []) -> [(String, String)] {
        let named = Set(changes.map(\.0))
        let base = [
            ("title", "Two prices"), ("modality", "small_group"), ("day", "2026-05-07"), ("begins", "14:00"),
            ("minutes", "30"), ("seats", "1"), ("entry", "open"), ("audience", "class"),
        ]
        return base.filter { !named.contains($0.0) } + changes
    }

    private func make(_ world: WorkWorld, _ changes: [(String, String)]) async throws -> TestClient.Answer {
        let oda = try await world.browser(world.oda)
        let path = "/classes/\(world.mathClass)/workshops/new?student=\(world.maya)&student=\(world.leo)"
        #expect(try await oda.get(path).body.contains("These students have a seat from the start"))
        return try await oda.post("/classes/\(world.mathClass)/workshops/new", fields(changes))
    }

    @Test(arguments: TestEngine.available)
    func `members have a seat from the start, or nothing is made`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let both = [("member", "\(world.maya)"), ("member", "\(world.leo)")]
            #expect(try await make(world, both + [("seats", "1")]).status == 422)
            // A guardian is no student of the class.
            #expect(try await make(world, [("member", "\(world.mother)")]).status == 404)
            let made = try await make(world, both + [("seats", "2")])
            #expect(made.status == 303, "\(made.body)")
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats WHERE state = 'taken'") == 2)
            // At the same time they cannot be elsewhere, and then there is no elsewhere.
            let clash = try await make(world, [("member", "\(world.leo)"), ("title", "Elsewhere")])
            #expect(clash.status == 422 && clash.body.contains("Leo has a seat in") && clash.body.contains("Elsewhere"))
            #expect(try await world.count("SELECT COUNT(*) FROM workshops") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `one more seat moves the line up, and fewer than are taken cannot be`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let made = try await make(world, [("member", "\(world.maya)")])
            let path = String((made.location ?? "").prefix { $0 != "?" })
            let leo = try await world.browser(world.leo)
            try await leo.get(path)
            #expect(try await leo.post(path + "/seat", [("what", "wait")]).location == path)
            let oda = try await world.browser(world.oda)
            try await oda.get(path + "/edition")
            let old = oda.hidden("version", in: await oda.lastPage) ?? ""
            #expect(try await oda.post(path + "/edition", fields([("version", old), ("seats", "2")])).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats WHERE state = 'taken'") == 2)
            // An old page does not undo it, and shows both titles.
            try await oda.get(path + "/edition")
            let stale = try await oda.post(
                path + "/edition", fields([("version", old), ("title", "Three prices"), ("seats", "2")]))
            #expect(stale.status == 422 && stale.body.contains("Two prices") && stale.body.contains("Three prices"))
            try await oda.get(path + "/edition")
            let new = oda.hidden("version", in: await oda.lastPage) ?? ""
            #expect(try await oda.post(path + "/edition", fields([("version", new), ("seats", "1")])).status == 422)
            #expect(
                try await oda.post(
                    path + "/edition", fields([("version", new), ("seats", "2"), ("day", "2026-05-08")])
                ).status == 303)
            #expect(try await leo.get(path).body.contains("Friday, May 8"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever is erased leaves the seat to others`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let made = try await make(world, [("member", "\(world.maya)")])
            let path = String((made.location ?? "").prefix { $0 != "?" })
            let core = world.core
            let features = world.school.school.features
            try await world.school.database.write { tx in
                _ = try StudentRecord.erase(
                    world.maya, .init(askedBy: world.leader, reason: "asked"), features: features, at: core.now(),
                    mint: core.mint, in: tx)
            }
            let leo = try await world.browser(world.leo)
            try await leo.get(path)
            #expect(try await leo.post(path + "/seat", [("what", "take")]).location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats") == 1)
        }
    }
}
