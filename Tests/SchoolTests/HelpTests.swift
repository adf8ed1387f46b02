import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A student who is stuck goes on: by a hint, a resource or the teacher, whose line keeps its order.
struct HelpTests {
    @Test(arguments: TestEngine.available)
    func `of two teachers who take the same request one gets it, and the other is told`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let core = world.core
            try await world.school.database.write { tx in
                try tx.execute(
                    """
                    INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                    VALUES (\(try core.mint.mint(Role.self)), \(world.mathClass), \(world.lee), 'teacher', 1)
                    """)
            }
            let maya = try await world.browser(world.maya)
            let path = try await world.askForHelp(maya)
            try await maya.get(path)
            #expect(try await maya.post(path + "/line").location == path)
            #expect(try await maya.get(path).body.contains("You are next in line."))
            let queue = "/classes/\(world.mathClass)/help"
            let take = queue + path.dropFirst("/me/help".count) + "/taking"
            let teachers = [try await world.browser(world.oda), try await world.browser(world.lee)]
            for teacher in teachers { #expect(try await teacher.get(queue).body.contains("Maya Ortiz")) }
            let answers = try await withThrowingTaskGroup(of: TestClient.Answer.self) { group in
                for teacher in teachers { group.addTask { try await teacher.post(take) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.map(\.status).sorted() == [303, 409])
            #expect(answers.contains { $0.status == 409 && $0.body.contains("is on it") })
            #expect(try await maya.get(path).body.contains("is coming to help you"))
            // Whoever has it answers; the student reads it and says what helped.
            let owner = try await world.school.database.read { tx in
                try tx.require("SELECT taken_by FROM help_requests").id("taken_by", of: Person.self)
            }
            let mine = teachers[owner == world.oda ? 0 : 1]
            let theirs = teachers[owner == world.oda ? 1 : 0]
            let page = String(take.dropLast("/taking".count))
            try await theirs.get(queue)
            #expect(try await theirs.post(page + "/answer", [("answer", "talk")]).status == 422)
            try await mine.get(page)
            #expect(try await mine.post(page + "/answer", [("answer", "hint")]).status == 422)
            #expect(
                try await mine.post(page + "/answer", [("answer", "hint"), ("words", "Divide by the cups.")]).location
                    == queue)
            let read = try await maya.get(path).body
            #expect(read.contains("Divide by the cups.") && read.contains("What helped?"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the place in line is all that a student hears of the others`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            var paths: [String] = []
            for student in [world.leo] + (try await world.others(1)) + [world.maya] {
                let browser = try await world.browser(student)
                let path = try await world.askForHelp(browser, about: "Mine alone \(paths.count)")
                try await browser.get(path)
                try await browser.post(path + "/line")
                paths.append(path)
                world.school.clock.advance(minutes: 2)
            }
            let maya = try await world.browser(world.maya)
            let page = try await maya.get(paths[2]).body
            #expect(page.contains("third in line") && !page.contains("Leo") && !page.contains("Mine alone 0"))
            #expect(try await maya.get(paths[0]).status == 404)
            let oda = try await world.browser(world.oda)
            let queue = "/classes/\(world.mathClass)/help"
            let line = try await oda.get(queue).body
            #expect(line.contains("waits 6 minutes") && line.contains("waits 2 minutes"))
            // The next is the one who stands there longest.
            #expect(try await oda.post(queue + "/next").location == queue + paths[0].dropFirst("/me/help".count))
            #expect(try await maya.get(paths[2]).body.contains("second in line"))
            // Put back, the first has the old place; who leaves the class stands in no line.
            try await oda.get(queue)
            try await oda.post(queue + paths[0].dropFirst("/me/help".count) + "/return")
            #expect(try await maya.get(paths[2]).body.contains("third in line"))
            try await world.school.database.write { tx in
                try tx.execute("UPDATE enrolments SET left_at = 1 WHERE person_id = \(world.leo)")
            }
            #expect(!(try await oda.get(queue).body).contains("Leo Ng"))
            #expect(try await oda.get(queue + paths[0].dropFirst("/me/help".count)).status == 404)
            #expect(try await maya.get(paths[2]).body.contains("second in line"))
            try await oda.get(queue)
            try await maya.post(paths[2] + "/line", [("leave", "yes")])
            #expect(!(try await oda.get(queue).body).contains("In line: 2"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student asks one thing at a time in a class, and no words are lost`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.askForHelp(maya)
            try await maya.get("/me/help/new")
            let again = try await maya.post(
                "/me/help", [("class", "\(world.mathClass)"), ("about", "Another"), ("words", "Kept words")])
            #expect(again.status == 422 && again.body.contains("Kept words") && again.body.contains(path))
            // Each length is counted as the database counts it.
            let long = String(repeating: "🥤", count: 1_001)
            try await maya.get(path)
            let refused = try await maya.post(path + "/words", [("about", "Prices"), ("words", long)])
            #expect(refused.status == 422 && refused.body.contains(long))
            #expect(
                try await maya.post(path + "/words", [("about", "Prices"), ("words", String(long.dropLast()))]).location
                    == path)
            try await maya.get(path)
            #expect(try await maya.post(path + "/ending", [("how", "solved")]).location == path)
            try await maya.get(path)
            #expect(try await maya.post(path + "/words", [("about", "Late"), ("words", "")]).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM help_requests") == 1)
            _ = try await world.askForHelp(maya, about: "The next thing")
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a teacher lists is opened by whoever asks, and only web links stand there`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let list = "/classes/\(world.mathClass)/help/resources"
            try await oda.get(list)
            let refused = try await oda.post(
                list, [("kind", "resource"), ("title", "Table"), ("words", "Look"), ("link", "javascript:alert(1)")])
            #expect(refused.status == 422 && refused.body.contains("javascript:alert(1)"))
            let fields = [
                ("kind", "resource"), ("title", "A table of prices"), ("words", "Row two"),
                ("link", "https://example.org/table"), ("competency", "\(world.competencies[0])"),
            ]
            #expect(try await oda.post(list, fields).location == list)
            let maya = try await world.browser(world.maya)
            let path = try await world.askForHelp(maya)
            let page = try await maya.get(path).body
            #expect(page.contains("A table of prices") && !page.contains("Row two"))
            let id = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM help_resources").id("id", of: HelpResource.self)
            }
            #expect(
                try await maya.post(path + "/ways", [("way", "resource"), ("thing", "\(id)")]).location == path
                    + "#ways")
            #expect(try await maya.get(path).body.contains("https://example.org/table"))
            #expect(try await maya.post(path + "/ways", [("way", "resource"), ("thing", "1")]).status == 404)
            #expect(try await oda.get("/classes/\(world.mathClass)/help").body.contains("A table of prices"))
            try await oda.get(list)
            #expect(try await oda.post("\(list)/\(id)/removal").location == list)
            #expect(!(try await maya.get(path).body).contains("Row two"))
        }
    }
}
