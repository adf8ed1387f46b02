import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What must never happen to a student's work.
struct WorkSafetyTests {
    @Test(arguments: TestEngine.available)
    func `a form that is sent twice is one try and one judgement`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            let form = try await world.draft(maya)
            let first = try await maya.post("/work/\(work)/sending", form)
            let second = try await maya.post("/work/\(work)/sending", form)
            #expect(first.location == "/work/\(work)" && second.location == first.location)
            #expect(try await world.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'work.sent'") == 1)

            try await oda.get("/work/\(work)/judging")
            let judgement = await world.judgement(oda)
            let judged = try await oda.post("/work/\(work)/judgements", judgement)
            let again = try await oda.post("/work/\(work)/judgements", judgement)
            #expect(judged.status == 303 && again.location == judged.location)
            #expect(try await world.count("SELECT COUNT(*) FROM judgements") == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 2)

            try await maya.get("/students/\(world.maya)/work")
            let reopened = try await maya.post("/activities/\(world.activity)/work")
            #expect(reopened.location == "/work/\(work)", "an activity has one work per student")
        }
    }

    @Test(arguments: TestEngine.available)
    func `two windows get both texts and lose none`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let old = try await world.draft(maya, words: "From the first window")
            try await maya.post("/work/\(work)/draft", try await world.draft(maya, words: "From the second window"))
            let key = [("key", "another-key-of-a-form")]
            let answer = try await maya.post("/work/\(work)/draft", old + key)
            #expect(answer.status == 422)
            #expect(answer.body.contains("From the second window") && answer.body.contains("From the first window"))
            #expect(answer.body.contains(">From the first window</textarea>"))
            let version = try #require(maya.hidden("version", in: answer.body))
            let fresh = old.map { $0.0 == "version" ? ("version", version) : $0 } + [("key", "a-third-key-of-a-form")]
            #expect(try await maya.post("/work/\(work)/draft", fresh).status == 303)
            #expect(try await maya.get("/work/\(work)").body.contains(">From the first window</textarea>"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the script saves, goes on from the new version, and hears of a conflict`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let token = ("token", try #require(maya.hidden("token", in: await maya.lastPage)))
            let form = try await world.draft(maya, words: "By itself") + [token, ("key", "one-key-for-all-of-them")]
            let body = form.map { queryEscaped($0.0) + "=" + queryEscaped($0.1) }.joined(separator: "&")
            let plain: HTTPFields = [.accept: "text/plain"]
            let saved = try await maya.send(.post, "/work/\(work)/draft", body: body, headers: plain)
            #expect(saved.status == 200 && saved.body.hasPrefix("Saved"))
            #expect(saved.headers[.formVersion] == "2")
            let stale = body.replacing("By+itself", with: "x").replacing("By%20itself", with: "Other words")
            #expect(try await maya.send(.post, "/work/\(work)/draft", body: stale, headers: plain).status == 409)
            #expect(try await maya.send(.post, "/work/\(work)/draft", body: body, headers: plain).status == 200)
            #expect(try await maya.get("/work/\(work)").body.contains("By itself</textarea>"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is missing is said, and what was written is kept`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let version = ("version", maya.hidden("version", in: await maya.lastPage) ?? "")
            let answer = try await maya.post(
                "/work/\(work)/sending", [version, ("words", "Half done"), ("link", "javascript:alert(1)")])
            #expect(answer.status == 422 && answer.body.contains("Half done</textarea>"))
            for field in ["way-0", "link", "own-\(world.criteria[0])-1", "own-\(world.criteria[1])-1"] {
                #expect(answer.body.contains("href=\"#\(field)\"") && answer.body.contains("id=\"\(field)\""))
            }
            #expect(try await world.state(work) == "draft")
            let later = try await maya.get("/work/\(work)")
            #expect(later.body.contains("Half done</textarea>"), "it was kept although it could not be sent")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a score for another try, another student or changed work stores nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            let mine = try await world.begin(maya)
            try await world.send(mine, maya)
            let his = try await world.begin(leo)
            try await world.send(his, leo)
            try await oda.get("/work/\(mine)/judging")
            let form = await world.judgement(oda)
            let foreign = try await oda.post("/work/\(his)/judgements", form)
            #expect(foreign.status == 409 && foreign.body.contains("Nothing was sent"))
            #expect(foreign.body.contains("You found the price of one cup."), "the words can be used where they belong")
            for name in ["student", "attempt"] {
                let other = form.map { $0.0 == name ? (name, "0000000000001") : $0 }
                #expect(try await oda.post("/work/\(mine)/judgements", other).status == 409)
            }
            // Maya takes it back, changes it and sends it again: the same try with other words.
            try await maya.get("/work/\(mine)")
            #expect(try await maya.post("/work/\(mine)/sending/withdrawal").status == 303)
            #expect(try await oda.post("/work/\(mine)/judgements", form).status == 409)
            try await world.send(mine, maya, words: "Other words")
            let changed = try await oda.post("/work/\(mine)/judgements", form)
            #expect(changed.status == 409 && changed.body.contains("changed this work while you were reading"))
            #expect(changed.body.contains("Other words") && changed.body.contains("Say why dividing works.</textarea>"))
            #expect(try await world.count("SELECT COUNT(*) FROM judgements") == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a score taken back leaves the estimate as it was, and the words for another one`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda, levels: [3, 2])
            try await maya.get("/work/\(work)")
            try await maya.post("/work/\(work)/attempts")
            try await world.send(work, maya)
            let before = try await world.estimate(world.maya)
            world.school.clock.advance(minutes: 1)
            try await oda.get("/work/\(work)/judging")
            let confirmed = ("confirm-\(world.competencies[0])", "4")
            try await oda.post("/work/\(work)/judgements", await world.judgement(oda, levels: [4, 4]) + [confirmed])
            #expect(try await world.estimate(world.maya) != before)
            #expect(try await world.count("SELECT COUNT(*) FROM evidence WHERE kind = 'confirmation'") == 1)

            let judgement = try await world.school.database.read { tx in
                try tx.require("SELECT MAX(id) AS id FROM judgements").id("id", of: Judgement.self)
            }
            let path = "/work/\(work)/judgements/\(judgement)/withdrawal"
            try await maya.get("/work/\(work)")
            #expect(try await maya.post(path).status == 404, "a student takes no score back")
            try await oda.get("/feedback")
            #expect(try await oda.post(path).location == "/work/\(work)/judging")
            #expect(try await world.estimate(world.maya) == before)
            #expect(try await world.state(work) == "sent")
            let page = try await oda.get("/work/\(work)/judging")
            #expect(page.body.contains("You found the price of one cup.</textarea>"))
            #expect(page.body.contains("value=\"Try two sizes.\""))
            try await oda.get("/feedback")
            #expect(try await oda.post(path).status == 303)
            #expect(try await world.estimate(world.maya) == before, "taking it back twice changes nothing more")
        }
    }

    @Test(arguments: TestEngine.available)
    func `hostile words are shown as words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let hostile = "</textarea><script>alert(1)</script>\u{202E}\" onmouseover=\"x ' {{7*7}} 👩‍👩‍👧"
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya, words: hostile)
            try await oda.get("/work/\(work)/judging")
            try await oda.post("/work/\(work)/judgements", await world.judgement(oda, strength: hostile))
            for (browser, path) in [
                (maya, "/work/\(work)"), (maya, "/students/\(world.maya)/work"), (oda, "/work/\(work)"),
                (oda, "/feedback"),
            ] {
                let page = try await browser.get(path)
                #expect(page.status == 200 && !page.body.contains("<script>alert") && !page.body.contains("refused"))
            }
            let long = String(repeating: "ab ", count: 7_000)
            try await maya.post("/work/\(work)/attempts")
            try await maya.get("/work/\(work)")
            let answer = try await maya.post("/work/\(work)/draft", try await world.draft(maya, words: long))
            #expect(answer.status == 422 && answer.body.contains("ab ab ab"))
        }
    }
}
