import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ChoicePageTests {
    @Test(arguments: TestEngine.available)
    func `each stage changes what the home and the competency page offer`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await more(world)
            try await aim(world)
            let maya = try await world.browser(world.maya)
            let map = "/students/\(world.maya)/map/\(world.competencies[0])"
            for (stage, offers, says, hidden) in [
                (ChoiceStage.assigned, 1, "Your teacher picked this one", "Propose my own idea"),
                (.oneOfTwo, 2, "Pick the one of the two", "Propose my own idea"),
                (.fromList, 3, "Ask for another way", "Propose my own idea"),
                (.propose, 3, "Propose my own idea", "tell how it went"),
                (.direct, 3, "tell how it went", "Ask for another way"),
            ] {
                world.school.clock.advance(minutes: 1)
                try await world.setStage(stage)
                let page = try await maya.get(map).body
                #expect(starts(page) == offers, "\(stage)")
                #expect(page.contains(says) && !page.contains(hidden), "\(stage)")
                let home = try await maya.get("/").body
                if stage < .fromList {
                    #expect(starts(home) == offers, "\(stage)")
                    #expect(home.contains(says) && home.contains("Ask for another way"), "\(stage)")
                } else {
                    #expect(starts(home) > 2, "\(stage)")
                    #expect(home.contains("Propose my own idea") == (stage >= .propose), "\(stage)")
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `steps and a model of good work are there for whoever needs them, and for all by a link`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let usual = try await maya.get("/").body
            #expect(usual.contains("href=\"/?help=start#start\"") && !usual.contains("Find two prices."))
            #expect(try await maya.get("/?help=start").body.contains("Find two prices."))
            try await world.setStage(.assigned)
            let home = try await maya.get("/").body
            #expect(home.contains("Find two prices.") && home.contains("Compare at 3."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher sets a stage with kind words, and the student reads no number`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/choice"
            let page = try await oda.get(path).body
            #expect(page.contains("too early to say"))
            let framework = try #require(oda.hidden("framework", in: page))
            let fields = [
                ("framework", framework), ("stage", "1"), ("version", "0"), ("words", "Let us take it step by step."),
            ]
            #expect(try await oda.post(path, fields).location == path)
            let own = try await maya.get(path).body
            #expect(own.contains("You choose between two tasks."))
            #expect(own.contains("Let us take it step by step.") && own.contains("Mr. Oda"))
            #expect(!own.contains("name=\"stage\"") && !own.contains("Advice:"))
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(path).body.contains("Chooses one of two tasks."))
            #expect(try await mother.post(path, fields).status == 404)
            let leo = try await world.browser(world.leo)
            #expect(try await leo.get(path).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `two who decide at once see both decisions, and the same form decides once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let path = "/students/\(world.maya)/choice"
            let framework = try #require(oda.hidden("framework", in: try await oda.get(path).body))
            try await reyes.get(path)
            func fields(_ stage: Int) -> [(String, String)] {
                [("framework", framework), ("stage", "\(stage)"), ("version", "0"), ("words", "")]
            }
            #expect(try await oda.post(path, fields(3)).status == 303)
            #expect(try await oda.post(path, fields(3)).status == 303)
            let late = try await reyes.post(path, fields(1))
            #expect(late.status == 409)
            #expect(late.body.contains("Chooses one of two tasks.") && late.body.contains("proposes own ideas"))
            try await reyes.get(path)
            #expect(try await reyes.post(path, fields(3)).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM choice_stages") == 1)
            try await oda.get(path)
            #expect(try await oda.post(path, [("framework", framework), ("stage", "9")]).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the advice names the judged work with its dates and links`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            for activity in [world.activity, world.libraryActivity] + (try await more(world)) {
                let work = try await world.begin(maya, activity)
                try await world.send(work, maya)
                try await world.judge(work, oda, levels: [3, 4])
                world.school.clock.advance(minutes: 60 * 5)
            }
            let page = try await oda.get("/students/\(world.maya)/choice").body
            #expect(page.contains("Ready for more choice."))
            #expect(page.contains("4 of the last 4 pieces at “got it” or more, without help."))
            #expect(page.contains("href=\"/work/"))
            #expect(page.contains("A person decides."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever directs the own work reports on it, and the teacher judges`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let form = "/students/\(world.maya)/reports/new?competency=\(world.competencies[0])"
            let fields = [
                ("competency", "\(world.competencies[0])"), ("title", "Prices at the market"),
                ("did", "I compared ten stands."), ("shows", "I find the price of one."),
            ]
            #expect(try await maya.get(form).status == 404)
            try await maya.get("/")
            #expect(try await maya.post("/students/\(world.maya)/reports", fields).status == 404)
            try await world.setStage(.direct)
            #expect(try await maya.get(form).status == 200)
            let missing = try await maya.post("/students/\(world.maya)/reports", Array(fields.prefix(3)))
            #expect(missing.status == 422 && missing.body.contains("I compared ten stands."))
            try await maya.get(form)
            let path = try #require(try await maya.post("/students/\(world.maya)/reports", fields).location)
            #expect(try await world.proposalState(path) == "agreed")
            #expect(try await maya.get(path).body.contains("opened this subject for it"))
            #expect(try await oda.get("/proposals").body.contains("A report to look at"))
            let page = try await oda.get(path).body
            #expect(page.contains("href=\"/students/\(world.maya)/map/\(world.competencies[0])\""))
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 0)
            #expect(try await oda.post(path + "/comments", [("comment", "I saw it.")]).location == path)
            #expect(try await oda.get("/proposals").body.contains("No idea waits for you now."))
        }
    }

    /// Two more activities about the same competencies.
    @discardableResult
    private func more(_ world: WorkWorld) async throws -> [ID<Activity>] {
        let core = world.core
        return try await world.school.database.write { tx in
            let writer = ActivityWriter(mint: core.mint, now: core.now(), tx: tx)
            return try ["Bus fares", "Paint"].map { title in
                try writer.add(
                    ActivityDraft(
                        title: LocalText(title), question: LocalText("Which one?"), why: LocalText("It saves money."),
                        steps: [LocalText("Look twice.")], ways: [LocalText("Write it"), LocalText("Tell it")],
                        rubric: world.rubric, competencies: world.competencies), author: nil, school: nil)
            }
        }
    }

    /// A goal of Maya's that the library can serve.
    private func aim(_ world: WorkWorld) async throws {
        let core = world.core
        try await world.school.database.write { tx in
            let goal: ID<Goal> = try core.mint.mint()
            try tx.execute(
                """
                INSERT INTO goals (id, student_id, title, written_by, written_at)
                VALUES (\(goal), \(world.maya), 'A stand', \(world.maya), \(core.now()))
                """)
            for competency in world.competencies {
                try tx.execute(
                    "INSERT INTO goal_competencies (goal_id, competency_id) VALUES (\(goal), \(competency))")
            }
        }
    }

    private func starts(_ page: String) -> Int { page.components(separatedBy: "/work\"><input").count - 1 }
}
