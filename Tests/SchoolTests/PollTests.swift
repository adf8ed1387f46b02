import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// One question for a whole class: who may ask, who answers, what stays.
struct PollTests {
    @Test(arguments: TestEngine.available)
    func `a student answers once and may change it until the answer is shown`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            #expect(try await !maya.get("/").body.contains("href=\"/me/poll\""))
            #expect(try await world.ask(oda).location == world.path)
            #expect(try await maya.get("/").body.contains("href=\"/me/poll\""))
            let before = try await maya.get("/me/poll").body
            #expect(!before.contains("Dividing gives") && !before.contains("Divide the price"))
            #expect(try await world.answer("a", world.work.maya, maya).location == "/me/poll")
            #expect(try await maya.get("/me/poll").body.contains("Your answer is in."))
            #expect(try await world.answer("b", world.work.maya, maya).location == "/me/poll")
            #expect(try await world.answers() == ["\(world.work.maya) [\"b\"] 1.0"])
            // The same answer again, and the same form again: nothing more.
            #expect(try await world.answer("b", world.work.maya, maya).location == "/me/poll")
            #expect(try await world.answer("c", world.work.maya, maya).status == 422)
            #expect(try await world.answers() == ["\(world.work.maya) [\"b\"] 1.0"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `two taps on the same button count once`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            try await world.ask(oda)
            let page = try await maya.get("/me/poll").body
            let form = world.form("a", page, maya)
            let path = "/students/\(world.work.maya)/poll-answers"
            async let first = maya.post(path, form)
            async let second = maya.post(path, form)
            let locations = try await [first.location, second.location]
            #expect(locations == ["/me/poll", "/me/poll"])
            #expect(try await world.answers().count == 1)
            // The teacher's taps as well.
            try await oda.get(world.path)
            let poll = oda.hidden("poll", in: await oda.lastPage) ?? ""
            for _ in 0..<2 { try await oda.post(world.path + "/closing", [("poll", poll), ("evidence", "yes")]) }
            #expect(try await world.evidenceCount() == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a late answer changes nothing and is met kindly`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            let leo = try await world.work.browser(world.work.leo)
            try await world.ask(oda)
            #expect(try await world.answer("a", world.work.maya, maya).status == 303)
            let leoForm = world.form("b", try await leo.get("/me/poll").body, leo)
            try await maya.get("/me/poll")
            let mayaForm = world.form("b", await maya.lastPage, maya)
            try await world.showAnswer(oda)
            let late = try await maya.post("/students/\(world.work.maya)/poll-answers", mayaForm)
            #expect(late.status == 409)
            #expect(late.body.contains("The question was over when your answer came.") && late.body.contains("Berry"))
            #expect(late.body.contains("Look at the size of the cup."))
            try await world.close(oda)
            let closed = try await leo.post("/students/\(world.work.leo)/poll-answers", leoForm)
            #expect(closed.status == 409 && closed.body.contains("This question is closed."))
            #expect(try await world.answers() == ["\(world.work.maya) [\"a\"] 0.0"])
            #expect(try await !leo.get("/").body.contains("href=\"/me/poll\""))
            // The answer can be read for a while after the end.
            #expect(try await maya.get("/me/poll").body.contains("Look at the size of the cup."))
            world.work.school.clock.advance(minutes: 21)
            #expect(try await maya.get("/me/poll").body.contains("No question is open right now."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `at most one poll is open in a class`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let browsers = try await [world.work.browser(world.work.oda), world.work.browser(world.work.oda)]
            try await browsers[0].get(world.path)
            try await browsers[1].get(world.path)
            let check = "\(world.check)"
            async let first = browsers[0].post(world.path, [("check", check), ("item", "\(world.choice)")])
            async let second = browsers[1].post(world.path, [("check", check), ("item", "\(world.number)")])
            #expect(try await [first.location, second.location] == [world.path, world.path])
            #expect(try await world.work.count("SELECT COUNT(*) FROM polls") == 1)
            try await world.close(browsers[0])
            try await world.ask(world.words, browsers[0])
            #expect(try await world.work.count("SELECT COUNT(*) FROM polls") == 2)
            // A form of the poll before does nothing to this one.
            let old = try await world.work.school.database.read { tx in
                try tx.require("SELECT id FROM polls WHERE closed_at IS NOT NULL").id("id", of: Poll.self)
            }
            try await browsers[1].get(world.path)
            try await browsers[1].post(world.path + "/closing", [("poll", "\(old)")])
            #expect(try await world.work.count("SELECT COUNT(*) FROM polls WHERE closed_at IS NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a poll is evidence only when the teacher says so at the end`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let maya = try await world.work.browser(world.work.maya)
            try await world.ask(oda)
            _ = try await world.answer("b", world.work.maya, maya)
            #expect(try await world.close(oda).location?.hasSuffix("kept=0") == true)
            #expect(try await world.evidenceCount() == 0)
            try await world.ask(world.number, oda)
            _ = try await world.answer("55 cents", world.work.maya, maya)
            let answeredAt = world.work.core.now()
            world.work.school.clock.advance(minutes: 5)
            let closing = try #require(try await world.close(oda, isEvidence: true).location)
            #expect(closing.hasSuffix("kept=1"))
            #expect(try await oda.get(closing).body.contains("1 answer is evidence now"))
            let rows = try await world.work.school.database.read { tx in
                try tx.query(
                    "SELECT student_id, score, judge_role, done_at FROM evidence WHERE kind = 'itemResponse'"
                ).map { row in
                    let student: ID<Person> = try row.id("student_id")
                    let doneAt = try row.int64("done_at")
                    return "\(student) \(try row.double("score")) \(try row.text("judge_role")) \(doneAt)"
                }
            }
            let line = "\(world.work.maya) 1.0 automatic \(answeredAt.milliseconds)"
            #expect(rows == [line, line])
        }
    }

    @Test(arguments: TestEngine.available)
    func `an answer sent while the poll is closed as evidence is whole or not there`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let students = try await world.newStudents(8)
            let oda = try await world.work.browser(world.work.oda)
            try await world.ask(oda)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for student in students {
                    let browser = try await world.work.browser(student)
                    group.addTask { try await world.answer("b", student, browser).status }
                }
                group.addTask { try await world.close(oda, isEvidence: true).status }
                for try await status in group { #expect([303, 404, 409].contains(status)) }
            }
            #expect(try await world.evidenceCount() == world.answers().count * 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a class of thirty answers at once`(engine: TestEngine) async throws {
        try await withPolls(engine) { world in
            let students = try await world.newStudents(30)
            let oda = try await world.work.browser(world.work.oda)
            try await world.ask(oda)
            var ready: [(ID<Person>, TestClient, [(String, String)])] = []
            for (number, student) in students.enumerated() {
                let browser = try await world.work.browser(student)
                let page = try await browser.get("/me/poll").body
                ready.append((student, browser, world.form(number.isMultiple(of: 3) ? "a" : "b", page, browser)))
            }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for (student, browser, form) in ready {
                    group.addTask { try await browser.post("/students/\(student)/poll-answers", form).status }
                }
                for try await status in group { #expect(status == 303) }
            }
            let page = try await oda.get(world.path).body
            #expect(
                page.contains("30 of 32 answered") && page.contains(">20</strong>") && page.contains(">10</strong>"))
        }
    }
}
