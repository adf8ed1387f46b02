import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// More than one judge, what a judge sees first, and what makes judging quick.
struct JudgingTests {
    @Test(arguments: TestEngine.available)
    func `the student's own rating is nowhere before the judge has judged`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            func rates(_ page: TestClient.Answer) -> Bool { page.body.contains("tag-sky") }
            for person in [world.oda, world.reyes, world.leader] {
                let browser = try await world.browser(person)
                let page = try await browser.get("/work/\(work)")
                #expect(page.body.contains("Compare at 3.") && !rates(page))
                #expect(try await !rates(browser.get("/work/\(work)?try=1")))
            }
            #expect(try await rates(world.browser(world.mother).get("/work/\(work)")), "families see what students see")
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get("/work/\(work)").body.contains("own rating shows here"))
            try await oda.get("/work/\(work)/judging")
            let bad = try await oda.post("/work/\(work)/judgements", [("strength", "x")] + world.marks(oda))
            #expect(bad.status == 422 && !bad.body.contains("value=\"3\" checked"), "not in what comes back either")
            try await world.judge(work, oda)
            #expect(try await rates(oda.get("/work/\(work)")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `feedback on the way is read and never counts, and asks what will change`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await oda.get("/work/\(work)/judging")
            let extra = [
                ("formative", "1"), ("change", "Two examples side by side."), ("confirm-\(world.competencies[0])", "4"),
            ]
            let answer = try await oda.post(
                "/work/\(work)/judgements", await world.judgement(oda, levels: [1, 1]) + extra)
            #expect(answer.status == 303, "\(answer.body)")
            #expect(
                try await world.count("SELECT COUNT(*) FROM evidence WHERE weight > 0 OR kind = 'confirmation'") == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 2, "it is in the record all the same")
            #expect(try await world.estimate(world.maya) == [])
            #expect(try await maya.get("/work/\(work)").body.contains("does not count for a level"))
            let page = try await oda.get("/feedback/changes")
            #expect(page.body.contains("Two examples side by side.") && page.body.contains("Price sheet"))
            let field = "words-\(world.activity)"
            let empty = try await oda.post("/feedback/changes", [("activity", "\(world.activity)"), (field, " ")])
            #expect(empty.status == 422)
            let more = [("activity", "\(world.activity)"), (field, "More time."), ("key", "a-key-of-a-change")]
            #expect(try await oda.post("/feedback/changes", more).status == 303)
            let lee = try await world.browser(world.lee)
            try await lee.get("/feedback/changes")
            #expect(try await lee.post("/feedback/changes", more).status == 404)
            #expect(try await lee.post("/feedback/changes", [("words-", "More time.")]).status == 404)
            #expect(try await !lee.get("/feedback/changes").body.contains("More time."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `words are learned for the level they were used at, without names, for their writer alone`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let first = try await world.begin(maya)
            try await world.send(first, maya)
            try await oda.get("/work/\(first)/judging")
            try await oda.post(
                "/work/\(first)/judgements",
                await world.judgement(oda, levels: [3, 2], strength: "Maya’s table is clear."))
            let second = try await world.begin(leo)
            try await world.send(second, leo)
            let page = try await oda.get("/work/\(second)/judging").body
            #expect(page.contains("Try two sizes.") && page.contains("Say why dividing works."))
            #expect(!page.contains("Maya’s table"))
            let id = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM feedback_comments WHERE place = 'row'").id(
                    "id", of: FeedbackComment.self)
            }
            let use = ("use", "words-\(world.criteria[0]):\(id)")
            let form = await world.judgement(oda).filter { $0.0 != "words-\(world.criteria[0])" }
            let filled = try await oda.post(
                "/work/\(second)/judgements", form + [("words-\(world.criteria[0])", "Look:"), use])
            #expect(filled.status == 200 && filled.body.contains("value=\"Look: Try two sizes.\""))
            #expect(try await world.count("SELECT COUNT(*) FROM judgements") == 1, "it is not sent")

            let lee = try await world.browser(world.lee)
            #expect(try await !lee.get("/feedback/comments").body.contains("Try two sizes."))
            let path = "/feedback/comments/\(id)"
            #expect(try await lee.post(path, [("words-\(id)", "Mine")]).status == 404)
            try await oda.get("/feedback/comments")
            let long = String(repeating: "a", count: 601)
            #expect(try await oda.post(path, [("words-\(id)", long)]).status == 422)
            #expect(
                try await oda.post(path, [("words-\(id)", "Try three sizes."), ("key", "k-change-12345")]).status == 303
            )
            #expect(try await oda.get("/feedback/comments?q=THREE").body.contains("Try three sizes."))
            #expect(try await oda.post(path, [("remove", "1"), ("key", "k-remove-12345")]).status == 303)
            #expect(try await !oda.get("/feedback/comments").body.contains("Try three sizes."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `keys are off for whoever turned them off, and how soon students hear back is the teacher's own`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let path = "/work/\(work)/judging"
            #expect(try await oda.get(path).body.contains("data-keys data-draft"))
            #expect(try await oda.post("/feedback/keys", [("on", "0"), ("back", path)]).location == path)
            let other = try await world.browser(world.oda)
            #expect(try await !other.get(path).body.contains("data-keys data-draft"), "on each device")
            let away = [("on", "1"), ("back", "//evil.example"), ("key", "k-keys-1234567")]
            #expect(try await other.post("/feedback/keys", away).location == "/feedback")
            #expect(try await other.get("/feedback/pace").body.contains("have not answered"))
            world.school.clock.advance(minutes: 3 * 24 * 60)
            let later = try await world.browser(world.oda)
            try await world.judge(work, later)
            let pace = try await later.get("/feedback/pace").body
            #expect(pace.contains("3 days") && pace.contains("Maya Ortiz"))
            #expect(try await !world.browser(world.lee).get("/feedback/pace").body.contains("Maya Ortiz"))
            #expect(try await world.browser(world.maya).get("/feedback/pace").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a list of many pieces comes in pages and by activity`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.addWaiting(95)
            let oda = try await world.browser(world.oda)
            let first = try await oda.get("/feedback").body
            #expect(first.contains("95 pieces of work wait") && first.contains("1 to 40 of 95"))
            #expect(try await oda.get("/feedback?from=80").body.contains("81 to 95 of 95"))
            for strange in ["-5", "99999999999999999999", "1000"] {
                #expect(try await oda.get("/feedback?from=\(strange)").status == 200)
            }
            let one = try await oda.get("/feedback?activity=\(world.activity)").body
            #expect(!one.contains("95 pieces"))
        }
    }
}

extension WorkWorld {
    /// What the hidden fields of a judging form hold.
    func marks(_ browser: TestClient) async -> [(String, String)] {
        let page = await browser.lastPage
        return ["student", "attempt", "rubric", "version"].compactMap { name in
            browser.hidden(name, in: page).map { (name, $0) }
        }
    }

    func judgement(by person: ID<Person>) async throws -> ID<Judgement> {
        try await school.database.read { tx in
            try tx.require("SELECT MAX(id) AS id FROM judgements WHERE judge_id = \(person)").id("id")
        }
    }

    /// Pieces of Maya's in the math class that wait, each of an activity of its own.
    func addWaiting(_ count: Int) async throws {
        try await school.database.write { tx in
            for number in 1...count {
                let work: ID<Work> = try core.mint.mint()
                let attempt: ID<Attempt> = try core.mint.mint()
                let activity: ID<Activity> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO activities (id, title, why, ways, rubric_version_id, kind, changed_at)
                    SELECT \(activity), title, why, ways, rubric_version_id, kind, changed_at FROM activities
                    WHERE id = \(self.activity)
                    """)
                try tx.execute(
                    """
                    INSERT INTO works (id, student_id, activity_id, class_id, state, attempt_count, sent_at, began_at,
                                       changed_at)
                    VALUES (\(work), \(maya), \(activity), \(mathClass), 'sent', 1, \(number), 1, 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO attempts (id, work_id, number, sent_at, changed_at)
                    VALUES (\(attempt), \(work), 1, \(number), 1)
                    """)
            }
        }
    }
}
