import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who sees what of a poll, and what leaves with a student.
struct PollRightsTests {
    @Test(arguments: TestEngine.available)
    func `only the teacher asks, shows and closes; a leader looks on`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let leader = try await world.work.browser(world.work.leader)
            #expect(try await leader.get(world.path).body.contains("No poll is open"))
            try await world.ask(oda)
            let page = try await leader.get(world.path)
            #expect(page.status == 200 && page.body.contains("Which juice is cheaper?"))
            #expect(!page.body.contains("\(world.path)/closing") && !page.body.contains("\(world.path)/answer"))
            let poll = oda.hidden("poll", in: try await oda.get(world.path).body) ?? ""
            let form = [("poll", poll), ("check", "\(world.check)"), ("item", "\(world.choice)"), ("evidence", "yes")]
            for person in [world.work.leader, world.work.lee, world.work.maya, world.work.mother] {
                let browser = try await world.work.browser(person)
                try await browser.get("/settings")
                for path in [world.path, world.path + "/answer", world.path + "/closing"] {
                    #expect(try await browser.post(path, form).status == 404)
                }
            }
            for person in [world.work.lee, world.work.maya, world.work.mother] {
                let browser = try await world.work.browser(person)
                for path in [world.path, world.path + "/state", world.path + "/waiting"] {
                    #expect(try await browser.get(path).status == 404)
                }
            }
            let open = "SELECT COUNT(*) FROM polls WHERE closed_at IS NULL AND answer_shown_at IS NULL" as SQL
            #expect(try await world.work.count(open) == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student answers for oneself, in a class of today`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            let leo = try await world.work.browser(world.work.leo)
            try await world.ask(oda)
            let form = world.form("b", try await leo.get("/me/poll").body, leo)
            #expect(try await leo.post("/students/\(world.work.maya)/poll-answers", form).status == 404)
            let nobodys = [("poll", "0000000000001"), ("part", "b")]
            #expect(try await leo.post("/students/\(world.work.leo)/poll-answers", nobodys).status == 404)
            let junk = [("poll", "'; --"), ("part", "b")]
            #expect(try await leo.post("/students/\(world.work.leo)/poll-answers", junk).status == 404)
            try await maya.get("/me/poll")
            try await world.work.school.database.write { tx in
                _ = try tx.execute(
                    "UPDATE enrolments SET ends_on = '2026-05-05' WHERE person_id = \(world.work.maya)")
            }
            #expect(try await !maya.get("/").body.contains("href=\"/me/poll\""))
            try await maya.get("/me/poll")
            #expect(try await maya.post("/students/\(world.work.maya)/poll-answers", form).status == 404)
            #expect(try await world.answers().isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the wall names nobody, and who has not answered is on a page of its own`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            try await world.ask(world.words, oda)
            _ = try await world.answer("price of quokkas", world.work.maya, maya)
            let wall = try await oda.get(world.path).body
            #expect(!wall.contains("Maya") && !wall.contains("Leo") && wall.contains("1 of 2 answered"))
            // What one student alone wrote is not for the wall.
            #expect(!wall.contains("quokkas") && wall.contains("Other answers"))
            let waiting = try await oda.get(world.path + "/waiting").body
            #expect(waiting.contains("Leo Ng") && !waiting.contains("Maya Ortiz"))
            let leo = try await world.work.browser(world.work.leo)
            _ = try await world.answer("Price of <quokkas>", world.work.leo, leo)
            #expect(try await oda.get(world.path + "/waiting").body.contains("Everyone has answered."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a poll does is announced to the wall and to those who are asked`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            let heard = Heard(world.work.school.database)
            try await world.ask(oda)
            let all: Set = [
                LiveTopic.poll(world.work.mathClass).word, LiveTopic.person(world.work.maya).word,
                LiveTopic.person(world.work.leo).word,
            ]
            #expect(try await heard.next(all.count) == all)
            _ = try await world.answer("a", world.work.maya, maya)
            // An answer is counted on the wall, and nobody else hears of it.
            #expect(try await heard.next(1) == [LiveTopic.poll(world.work.mathClass).word])
            try await world.showAnswer(oda)
            #expect(try await heard.next(all.count) == all)
            try await world.close(oda)
            #expect(try await heard.next(all.count) == all)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an open poll that was forgotten does not follow students home`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            try await world.ask(oda)
            for _ in 0..<3 {
                // Whoever does nothing for long is signed out.
                _ = try await (maya.get("/me/poll"), oda.get(world.path))
                world.work.school.clock.advance(minutes: 4 * 60 + 1)
            }
            #expect(try await !maya.get("/").body.contains("href=\"/me/poll\""))
            #expect(try await oda.get(world.path).body.contains("Which juice is cheaper?"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `items are found by their words, and by their competency`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let button = "value=\"\(world.choice)\""
            #expect(try await oda.get(world.path + "?find=JUICE+cheaper").body.contains(button))
            #expect(try await oda.get(world.path + "?find=ratios+juice").body.contains(button))
            #expect(try await oda.get(world.path + "?competency=\(world.work.competencies[1])").body.contains(button))
            #expect(try await oda.get(world.path + "?check=\(world.check)").body.contains(button))
            #expect(try await oda.get("/checks/\(world.check)/poll?item=\(world.choice)").body.contains(button))
            for query in ["find=%25", "find=juice+zebra", "competency=0000000000001", "find=%00", "check=x&item=1"] {
                let answer = try await oda.get(world.path + "?" + query)
                #expect([200, 422].contains(answer.status) && !answer.body.contains(button), "\(query)")
            }
            #expect(try await oda.get(world.path + "?check=0000000000001").status == 404)
            let foreign = [("check", "0000000000001"), ("item", "\(world.choice)")]
            try await oda.get(world.path)
            #expect(try await oda.post(world.path, foreign).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a student answered goes along and is erased`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            let leo = try await world.work.browser(world.work.leo)
            try await world.ask(world.words, oda)
            _ = try await world.answer("quokka price", world.work.maya, maya)
            _ = try await world.answer("unit price", world.work.leo, leo)
            try await world.close(oda)
            let features = world.work.school.school.features
            let core = world.core
            let student = world.work.maya
            let request = StudentRecord.ErasureRequest(askedBy: world.work.leader, reason: "the family asked")
            try await world.work.school.database.write { tx in
                let parts = try StudentRecord.export(student, features: features, in: tx)
                let rows = parts.first { $0.name == "poll-answers" }?.rows ?? []
                #expect(try rows.map { try $0.text("response") } == ["[\"quokka price\"]"])
                let counts = try StudentRecord.erase(
                    student, request, features: features, at: core.now(), mint: core.mint, in: tx)
                #expect(counts["poll_answers"] == 1)
            }
            #expect(try await world.answers() == ["\(world.work.leo) [\"unit price\"] 1.0"])
        }
    }
}
