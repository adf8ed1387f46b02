import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct SupportTests {
    private func path(_ world: WorkWorld) -> String { "/students/\(world.maya)/supports" }

    private func openings(_ world: WorkWorld) async throws -> [(actor: ID<Person>, reason: String?)] {
        try await world.school.database.read { tx in
            try tx.query(
                "SELECT actor_id, reason FROM audit_entries WHERE action = 'supports.record-opened' ORDER BY id"
            ).map { (try $0.id("actor_id"), try $0.optionalText("reason")) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `staff open supports with a reason, for half an hour, and each opening is written down`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let reyes = try await world.browser(world.reyes)
            let path = path(world)
            #expect(try await reyes.get(path).body.contains("name=\"reason\""))
            #expect(try await reyes.post("\(path)/opening", [("reason", "")]).status == 422)
            #expect(try await openings(world).isEmpty)
            try await reyes.get(path)
            #expect(try await reyes.post("\(path)/opening", [("reason", "Yearly review")]).status == 303)
            try await reyes.get(path)
            let support = [("kind", "iep"), ("words", "A QUIET-ROOM for tests"), ("review", "2026-09-01")]
            #expect(try await reyes.post(path, support).status == 303)
            let page = try await reyes.get(path)
            #expect(page.body.contains("QUIET-ROOM") && page.headers[.cacheControl] == "no-store")
            // Another adult's opening opens nothing for this one.
            let oda = try await world.browser(world.oda)
            #expect(!(try await oda.get(path).body.contains("QUIET-ROOM")))
            try await oda.get(path)
            #expect(try await oda.post("\(path)/opening", [("reason", "Planning a test")]).status == 303)
            #expect(try await oda.get(path).body.contains("QUIET-ROOM"))
            world.school.clock.advance(minutes: 31)
            #expect(!(try await oda.get(path).body.contains("QUIET-ROOM")))
            let seen = try await openings(world)
            #expect(seen.map(\.actor) == [world.reyes, world.oda])
            #expect(seen.map(\.reason) == ["Yearly review", "Planning a test"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the student and the family read their own without a reason, and that is written down too`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            try await set("A QUIET-ROOM for tests", world)
            for person in [world.maya, world.mother] {
                let browser = try await world.browser(person)
                let closed = try await browser.get(path(world)).body
                #expect(!closed.contains("QUIET-ROOM") && !closed.contains("name=\"reason\""))
                #expect(try await browser.post("\(path(world))/opening").status == 303)
                let open = try await browser.get(path(world)).body
                #expect(open.contains("QUIET-ROOM") && !open.contains("name=\"kind\"") && !open.contains("/ending"))
                #expect(try await browser.post(path(world), [("kind", "iep"), ("words", "Mine")]).status == 404)
            }
            #expect(try await openings(world).map(\.actor) == [world.maya, world.mother])
        }
    }

    @Test(arguments: TestEngine.available)
    func `supports stand on no other page and open for nobody else`(engine: TestEngine) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            try await set("A QUIET-ROOM for tests", world)
            for visitor in rights.visitors where visitor.person != nil {
                let browser = try await rights.browser(visitor)
                let may = visitor.relation.map { $0 != .administrator } ?? false
                #expect(try await browser.get(path(world)).status == (may ? 200 : 404), "\(visitor)")
                for page in ["", "/sheet", "/history"] {
                    #expect(!(try await browser.get(world.profile() + page).body.contains("QUIET-ROOM")), "\(visitor)")
                }
                guard !may else { continue }
                try await browser.get("/settings")
                let answer = try await browser.post("\(path(world))/opening", [("reason", "Because")])
                #expect(answer.status == 404, "\(visitor)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a support that ends stays below those that hold, and a form that cannot be taken keeps its words`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            try await set("A QUIET-ROOM for tests", world)
            let leader = try await world.browser(world.leader)
            try await leader.get(path(world))
            _ = try await leader.post("\(path(world))/opening", [("reason", "Review")])
            let page = try await leader.get(path(world)).body
            let id = try #require(page.split(separator: "/supports/").dropFirst().first { $0.contains("/ending") })
            let support = String(id.prefix { $0 != "/" })
            for _ in 0..<2 { #expect(try await leader.post("/supports/\(support)/ending").status == 303) }
            let after = try await leader.get(path(world)).body
            #expect(after.contains("QUIET-ROOM") && after.contains("Earlier supports"))
            for bad in [("kind", "nothing"), ("review", "2020-01-01"), ("review", "soon")] {
                let answer = try await leader.post(path(world), [("words", "Large print, KEPT")] + [bad])
                #expect(answer.status == 422 && answer.body.contains("Large print, KEPT"), "\(bad)")
            }
            // The door closed while somebody wrote: the words are taken, and reading needs the door again.
            world.school.clock.advance(minutes: 40)
            let late = try await leader.post(path(world), [("kind", "other"), ("words", "Written slowly")])
            #expect(late.status == 303)
            #expect(!(try await leader.get(path(world)).body.contains("Written slowly")))
            #expect(try await world.count("SELECT COUNT(*) FROM supports WHERE ended_at IS NULL") == 1)
        }
    }

    private func set(_ words: String, _ world: WorkWorld) async throws {
        let core = world.core
        try await world.school.database.write { tx in
            let id: ID<Support> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO supports (id, student_id, kind, words, set_by, set_at)
                VALUES (\(id), \(world.maya), 'iep', \(words), \(world.reyes), \(core.now()))
                """)
        }
    }
}
