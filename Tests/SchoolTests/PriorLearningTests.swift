import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What was shown somewhere else before: brought, looked at by an educator, answered.
struct PriorLearningTests {
    private func bring(
        _ world: WorkWorld, _ browser: TestClient, _ changes: [String: String] = [:]
    ) async throws -> TestClient.Answer {
        let path = "/students/\(world.maya)/prior-learning"
        #expect(try await browser.get(path + "/new").status == 200)
        let fields = [
            "competency": "\(world.competencies[0])", "words": "I cooked for thirty.", "place": "At home",
            "day": "2025-08-01", "link": "https://example.org/recipe",
        ].merging(changes) { $1 }
        return try await browser.post(path, fields.sorted { $0.key < $1.key })
    }

    @Test(arguments: TestEngine.available)
    func `an educator counts it as evidence, done when it was done`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try #require(try await bring(world, maya).location)
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get("/").body.contains("1 piece waits for your answer."))
            #expect(try await oda.get("/prior-learning").body.contains(path))
            try await oda.get(path)
            #expect(await oda.lastPage.contains("https://example.org/recipe"))
            let lacking = try await oda.post(path + "/answer", [("choice", "count"), ("answer", "Clear.")])
            #expect(lacking.status == 422 && lacking.body.contains("Clear."))
            try await oda.get(path)
            let sent = [("choice", "count"), ("level", "3"), ("answer", "The amounts are right.")]
            #expect(try await oda.post(path + "/answer", sent).location == path)
            let row = try #require(
                try await world.school.database.read { tx in try LedgerRows.all(of: world.maya, in: tx) }.first)
            #expect(row.kind == .priorLearning && row.level == .gotIt && row.weight == 2 && row.judge == world.oda)
            #expect(row.doneAt < row.recordedAt)
            #expect(try await maya.get("/").body.contains("answered what you brought"))
            #expect(try await maya.get(path).body.contains("The amounts are right."))
            // Of two who answer, the second is told.
            let reyes = try await world.browser(world.reyes)
            try await reyes.get(path)
            let late = try await reyes.post(
                path + "/answer",
                [
                    ("choice", "answer"), ("answer", "Show more."), ("key", "late"),
                    ("token", world.core.secret.formToken(session: await reyes.cookie("trellis-session") ?? "")),
                ])
            #expect(late.status == 422 && late.body.contains("answered this already"))
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `it comes back with a reason, and more can be brought`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let mother = try await world.browser(world.mother)
            let path = try #require(try await bring(world, mother).location)
            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            #expect(try await oda.post(path + "/answer", [("choice", "answer"), ("answer", "")]).status == 422)
            try await oda.get(path)
            let sent = [("choice", "answer"), ("answer", "Bring the amounts."), ("level", "4")]
            #expect(try await oda.post(path + "/answer", sent).location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 0)
            let page = try await mother.get(path).body
            #expect(page.contains("Bring the amounts.") && page.contains("Bring more"))
            #expect(try await mother.post(path + "/taking-back").status == 422)
        }
    }

    @Test(
        arguments: TestEngine.available,
        [
            ["words": ""], ["competency": ""], ["day": ""], ["day": "2099-01-01"], ["link": "javascript:alert(1)"],
            ["place": String(repeating: "x", count: 201)], ["words": String(repeating: "ñ", count: 4_001)],
        ])
    func `what is missing is said and nothing is lost`(engine: TestEngine, changes: [String: String]) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let answer = try await bring(world, maya, changes)
            #expect(answer.status == 422)
            if changes["place"] == nil { #expect(answer.body.contains("At home")) }
            #expect(try await world.count("SELECT COUNT(*) FROM prior_learnings") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever brought it takes it back before the answer, and staff bring nothing`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try #require(try await bring(world, maya).location)
            let mother = try await world.browser(world.mother)
            try await mother.get(path)
            #expect(try await mother.post(path + "/taking-back").status == 404)
            try await maya.get(path)
            #expect(try await maya.post(path + "/taking-back").status == 303)
            let oda = try await world.browser(world.oda)
            #expect(!(try await oda.get("/prior-learning").body.contains(path)))
            #expect(try await oda.get("/students/\(world.maya)/prior-learning/new").status == 404)
            try await oda.get(path)
            #expect(
                try await oda.post("/students/\(world.maya)/prior-learning", [("words", "x")]).status == 404)
        }
    }
}
