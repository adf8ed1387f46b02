import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What students put in: activities of their own, and questions.
struct MadeTests {
    private static let whole: [(String, String)] = [
        ("title", "The price detective"), ("why", "You find tricks."), ("steps", "Collect tags\nCompare"),
        ("ways", "Draw it\nTell it"), ("named", "1"), ("do", "send"),
    ]

    private func begin(_ maya: TestClient, _ world: WorkWorld) async throws -> String {
        let list = try await maya.get("/me/made")
        #expect(PageChecker.problems(in: list.body, language: "en") == [])
        return try #require(try await maya.post("/me/made", [("class", "\(world.mathClass)")]).location)
    }

    private func save(_ fields: [(String, String)], _ path: String, _ browser: TestClient) async throws
        -> TestClient.Answer
    {
        let page = try await browser.get(path)
        return try await browser.post(path, fields + [("version", browser.hidden("version", in: page.body) ?? "")])
    }

    @Test(arguments: TestEngine.available)
    func `an activity of a student goes back with words, comes again and is done by the class under its name`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await begin(maya, world)
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get(path).status == 404)
            let bare = try await save([("title", "Only a title"), ("do", "send")], path, maya)
            #expect(bare.status == 422 && bare.body.contains("Only a title") && bare.body.contains("href=\"#ways\""))
            #expect(PageChecker.problems(in: bare.body, language: "en") == [])
            #expect(try await save(Self.whole, path, maya).location == path)
            #expect(try await oda.get("/").body.contains("The price detective"))
            #expect(try await oda.get("/classes/\(world.mathClass)/made").body.contains("The price detective"))
            let seen = try await oda.get(path)
            #expect(PageChecker.problems(in: seen.body, language: "en") == [])
            #expect(try await save([("do", "back"), ("words", "")], path, oda).status == 404)
            let version = oda.hidden("version", in: seen.body) ?? ""
            try await oda.get(path)
            let back = try await oda.post(
                path + "/answer", [("version", version), ("do", "back"), ("words", "Say what is handed in.")])
            #expect(back.location == path, "\(back.body)")
            #expect(try await maya.get(path).body.contains("Say what is handed in."))
            #expect(try await save(Self.whole, path, maya).location == path)
            let again = try await oda.get(path)
            let fields = [
                ("version", oda.hidden("version", in: again.body) ?? ""), ("do", "approve"), ("words", "Good."),
            ]
            #expect(try await oda.post(path + "/answer", fields).status == 422)
            try await oda.get(path)
            let approved = try await oda.post(path + "/answer", fields + [("rubric", "\(world.rubric)")])
            #expect(approved.location == path, "\(approved.body)")
            // A second sending of the answer makes no second activity.
            try await oda.get(path)
            #expect(try await oda.post(path + "/answer", fields + [("rubric", "\(world.rubric)")]).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM activities") == 3)
            let leo = try await world.browser(world.leo)
            let list = try await leo.get("/me/made")
            #expect(list.body.contains("The price detective") && list.body.contains("Maya"))
            let made = try await world.school.database.read { tx in
                try tx.require("SELECT activity_id FROM made_activities").id("activity_id", of: Activity.self)
            }
            let work = try await world.begin(leo, made)
            #expect(
                try await leo.get("/work/\(work)").body.contains(
                    "Made by <span translate=\"no\" dir=\"auto\">Maya Ortiz"))
        }
    }

    @Test func `a maker who does not want the name shown is not named`() async throws {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let path = try await begin(maya, world)
            _ = try await save(Self.whole.filter { $0.0 != "named" }, path, maya)
            let oda = try await world.browser(world.oda)
            let seen = try await oda.get(path)
            let answer = try await oda.post(
                path + "/answer",
                [
                    ("version", oda.hidden("version", in: seen.body) ?? ""), ("do", "approve"), ("words", "Good."),
                    ("rubric", "\(world.rubric)"),
                ])
            #expect(answer.status == 303)
            let leo = try await world.browser(world.leo)
            let list = try await leo.get("/me/made")
            #expect(list.body.contains("The price detective") && !list.body.contains("Maya"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a question is asked, wondered about without counting, and taken up`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let page = try await maya.get("/me/questions")
            #expect(PageChecker.problems(in: page.body, language: "en") == [])
            #expect(
                try await maya.post("/me/questions", [("class", "\(world.mathClass)"), ("words", "")]).status == 422)
            let foreign = [("class", "0000000000001"), ("words", "Mine")]
            #expect(try await maya.post("/me/questions", foreign).status == 404)
            try await maya.get("/me/questions")
            let asked = try await maya.post(
                "/me/questions",
                [("class", "\(world.mathClass)"), ("kind", "question"), ("words", "Why nine?"), ("because", "Tags")])
            #expect(asked.location == "/me/questions", "\(asked.body)")
            let question = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM questions").id("id", of: Question.self)
            }
            #expect(try await leo.get("/me/questions").body.contains("Why nine?"))
            for _ in 1...2 {
                #expect(try await leo.post("/questions/\(question)/wonder", [("on", "1")]).status == 303)
                try await leo.get("/me/questions")
            }
            #expect(try await maya.get("/me/questions").body.contains("Others wonder this too."))
            #expect(try await maya.post("/questions/\(question)/wonder").status == 404)
            #expect(try await leo.post("/questions/\(question)/withdrawal").status == 404)
            let oda = try await world.browser(world.oda)
            let pool = "/classes/\(world.mathClass)/questions"
            let seen = try await oda.get(pool)
            #expect(seen.body.contains("Leo") && seen.body.contains("Maya Ortiz"))
            #expect(PageChecker.problems(in: seen.body, language: "en") == [])
            let path = "\(pool)/\(question)"
            #expect(try await oda.post(path + "/link", [("activity", "\(world.activity)")]).location == pool)
            #expect(try await leo.get("/me/questions").body.contains("Taken up in class"))
            try await oda.get(pool)
            #expect(try await oda.post(path + "/hiding", [("reason", "Ask it again, kindly.")]).location == pool)
            #expect(try await leo.get("/me/questions").body.contains("Why nine?") == false)
            #expect(try await maya.get("/me/questions").body.contains("Ask it again, kindly."))
            let lee = try await world.browser(world.lee)
            #expect(try await lee.get(pool).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an erasure takes what the student put in and leaves what others said`(engine: TestEngine) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            let core = world.core
            let features = world.school.school.features
            let leo = try await world.browser(world.leo)
            let his = try await world.begin(leo)
            let first = try #require(rights.parameters["post"])
            try await leo.get("/work/\(his)/discussion")
            #expect(
                try await leo.post("/work/\(his)/discussion", [("words", "An answer"), ("reply", first)]).status == 303)
            try await world.school.database.write { tx in
                _ = try StudentRecord.erase(
                    world.maya, .init(askedBy: world.leader, reason: "asked"), features: features, at: core.now(),
                    mint: core.mint, in: tx)
            }
            for table in ["reading_notes", "work_sources", "made_activities", "questions"] {
                #expect(try await contents(of: world.school.database)[table]?.isEmpty == true, "\(table)")
            }
            let talk = try await leo.get("/work/\(his)/discussion")
            #expect(talk.body.contains("An answer") && !talk.body.contains("Fair is fair."))
        }
    }
}
