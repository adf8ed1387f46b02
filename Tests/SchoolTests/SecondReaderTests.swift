import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Two judges of one try, a colleague who is asked, and what counts when they see it differently.
struct SecondReaderTests {
    @Test(arguments: TestEngine.available)
    func `of two who judge at once neither is lost, and two levels apart nothing counts`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await oda.get("/work/\(work)/judging")
            try await reyes.get("/work/\(work)/judging")
            let second = await world.judgement(reyes, levels: [2, 2], strength: "You wrote it down.")
            try await oda.post("/work/\(work)/judgements", await world.judgement(oda, levels: [4, 3]))
            let before = try await world.estimate(world.maya)
            #expect(before.count == 2)
            let answer = try await reyes.post("/work/\(work)/judgements", second)
            #expect(answer.status == 303, "\(answer.body)")
            #expect(try await world.count("SELECT COUNT(*) FROM judgements") == 2)
            #expect(try await world.estimate(world.maya) == [], "two levels apart: nothing counts")
            let read = try await maya.get("/work/\(work)").body
            #expect(read.contains("see it differently") && read.contains("You wrote it down."))
            #expect(read.contains("You found the price of one cup."))

            // The advisor takes it back: the first counts again, as it did.
            let judgement = try await world.judgement(by: world.reyes)
            try await reyes.get("/work/\(work)")
            #expect(try await reyes.post("/work/\(work)/judgements/\(judgement)/withdrawal").status == 303)
            #expect(try await world.estimate(world.maya) == before)
            #expect(try await world.state(work) == "returned")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a colleague is asked, reads without the first, and a talk settles it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let reyes = try await world.browser(world.reyes)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await world.judge(work, oda, levels: [4, 3])
            let page = try await oda.get("/work/\(work)")
            #expect(page.body.contains("Ask for a second reader") && page.body.contains("Ana Reyes"))
            let attempt = try #require(oda.hidden("attempt", in: page.body))
            let none = try await oda.post(
                "/work/\(work)/reading-requests", [("attempt", attempt), ("words", "Row 2?")])
            #expect(none.status == 422 && none.body.contains("Row 2?</textarea>"))
            let foreign = [("attempt", attempt), ("reader", "\(world.lee)")]
            #expect(
                try await oda.post("/work/\(work)/reading-requests", foreign).status == 404, "she does not teach Maya")
            let asked = [
                ("attempt", attempt), ("reader", "\(world.reyes)"), ("words", "Row 2?"), ("key", "another-key-1"),
            ]
            #expect(try await oda.post("/work/\(work)/reading-requests", asked).status == 303)

            #expect(try await reyes.get("/feedback").body.contains("Row 2?"))
            let blind = try await reyes.get("/work/\(work)").body
            #expect(!blind.contains("tag-sky"), "a second reader judges before seeing what the student thinks")
            let form = try await reyes.get("/work/\(work)/second-reading?try=1")
            #expect(form.status == 200 && !form.body.contains("You found the price of one cup."))
            let sent = try await reyes.post(
                "/work/\(work)/second-readings", await world.judgement(reyes, levels: [2, 3], strength: "It is clear."))
            #expect(sent.location == "/work/\(work)?try=1", "\(sent.body)")
            #expect(try await world.estimate(world.maya) == [])
            #expect(try await !reyes.get("/feedback").body.contains("Row 2?"))
            #expect(
                try await oda.get("/work/\(work)/second-reading?try=1").status == 303,
                "who has judged does not judge again")

            let talk = try await oda.get("/work/\(work)/second-reading?try=1&talk=1")
            #expect(talk.body.contains("Seen differently") && talk.body.contains("Ana Reyes"))
            let settled = try await oda.post(
                "/work/\(work)/second-readings",
                await world.judgement(oda, levels: [3, 3], strength: "We agree.") + [("talk", "1")])
            #expect(settled.status == 303, "\(settled.body)")
            #expect(try await world.estimate(world.maya).count == 2)
            let read = try await maya.get("/work/\(work)").body
            #expect(read.contains("What they agreed on counts"))
            let saidOnce = ["We agree.", "You found the price of one cup.", "It is clear."]
            #expect(saidOnce.map { read.split(separator: $0, omittingEmptySubsequences: false).count } == [2, 2, 2])
            #expect(try await oda.get("/work/\(work)/second-reading?try=1&talk=1").status == 303)
        }
    }
}
