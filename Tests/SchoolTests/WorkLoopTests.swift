import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// The loop, as a student and a teacher go through it with script off.
struct WorkLoopTests {
    @Test(arguments: TestEngine.available)
    func `work is begun, sent, judged and read, and the level moves`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            #expect(await maya.lastPage.contains("Compare at 3."), "the criteria can be read from the start")
            try await world.send(work, maya)
            #expect(try await world.state(work) == "sent")

            let list = try await oda.get("/feedback")
            #expect(list.body.contains("Maya Ortiz") && list.body.contains("Price sheet"))
            let page = try await oda.get("/work/\(work)/judging")
            #expect(page.body.contains("One cup costs 55 cents."))
            let rubric = page.body.split(separator: "data-keys data-draft").last ?? ""
            #expect(!rubric.contains("value=\"3\" checked"), "the student's own rating does not lead the judge")
            let answer = try await oda.post("/work/\(work)/judgements", await world.judgement(oda))
            #expect(answer.location?.hasPrefix("/feedback?sent=") == true, "\(answer.body)")
            #expect(try await oda.get(try #require(answer.location)).body.contains("Take it back"))

            #expect(try await world.estimate(world.maya).count == 2)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence WHERE work_id = \(work)") == 2)
            #expect(try await world.count("SELECT COUNT(*) FROM works WHERE seen_at IS NULL") == 1)
            let read = try await maya.get("/work/\(work)")
            #expect(
                read.body.contains("You found the price of one cup.") && read.body.contains("Say why dividing works."))
            #expect(read.body.contains("Try two sizes.") && read.body.contains("Mr. Oda"))
            #expect(try await world.count("SELECT COUNT(*) FROM works WHERE seen_at IS NOT NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student tries as often as is good, and each try begins with the last words`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            for number in 1...4 {
                try await world.send(work, maya, words: "Words \(number).")
                try await world.judge(work, oda, levels: [number == 4 ? 3 : 1, 2])
                try await maya.get("/work/\(work)")
                #expect(try await maya.post("/work/\(work)/attempts").location == "/work/\(work)")
                #expect(try await maya.get("/work/\(work)").body.contains("Words \(number).</textarea>"))
            }
            #expect(try await world.count("SELECT COUNT(*) FROM attempts WHERE work_id = \(work)") == 5)
            let old = try await maya.get("/work/\(work)?try=2")
            #expect(old.body.contains("Words 2.") && !old.body.contains("<textarea"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an old try keeps the rubric that it was judged on`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda)
            try await world.school.database.write { tx in
                let writer = RubricWriter(mint: world.core.mint, now: world.core.now(), tx: tx)
                let old = try RubricStore.load(world.rubric, tx)
                var criteria = old.draft.criteria
                criteria[0] = .init(
                    competency: world.competencies[0], title: LocalText("Weigh"),
                    levels: (1...4).map { LocalText("Weigh at \($0).") })
                let next = try writer.change(old.rubric, to: RubricDraft(title: old.title, criteria: criteria))
                try tx.execute("UPDATE activities SET rubric_version_id = \(next.version)")
            }
            let read = try await maya.get("/work/\(work)")
            #expect(read.body.contains("Compare at 3.") && !read.body.contains("Weigh at 3."))
            try await maya.post("/work/\(work)/attempts")
            #expect(try await maya.get("/work/\(work)").body.contains("Weigh at 3."))
            #expect(try await maya.get("/work/\(work)?try=1").body.contains("Compare at 3."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a student picks from the library goes to the advisor`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya, world.libraryActivity)
            try await world.send(work, maya)
            let reyes = try await world.browser(world.reyes)
            #expect(try await reyes.get("/feedback").body.contains("Maya Ortiz"))
            let oda = try await world.browser(world.oda)
            #expect(try await !oda.get("/feedback").body.contains("Maya Ortiz"))
            try await world.judge(work, reyes)
            #expect(
                try await world.count("SELECT COUNT(*) FROM evidence WHERE judge_role = 'advisor'") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `work does not wait unseen when its class is over`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.school.database.write { tx in
                _ = try tx.execute(
                    "UPDATE enrolments SET left_at = 1 WHERE class_id = \(world.mathClass) AND person_id = \(world.maya)"
                )
            }
            let reyes = try await world.browser(world.reyes)
            #expect(try await reyes.get("/feedback").body.contains("/work/\(work)/judging"))
            let oda = try await world.browser(world.oda)
            #expect(try await !oda.get("/feedback").body.contains("/work/\(work)/judging"))
            #expect(try await oda.get("/work/\(work)").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the next work of the list follows, and the form leads back to it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let first = try await world.begin(maya)
            try await world.send(first, maya)
            world.school.clock.advance(minutes: 5)
            let second = try await world.begin(leo)
            try await world.send(second, leo)
            let page = try await oda.get("/work/\(first)/judging?class=\(world.mathClass)")
            #expect(page.body.contains("1 of 2") && page.body.contains("data-next"))
            let answer = try await oda.post("/work/\(first)/judgements", await world.judgement(oda))
            #expect(answer.location?.hasPrefix("/work/\(second)/judging?sent=") == true)
            let next = try await oda.get(try #require(answer.location))
            #expect(next.body.contains("Leo Ng") && next.body.contains("Take it back"))
        }
    }
}
