import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A classmate who agreed helps; nobody learns more than they must.
struct HelpPeerTests {
    @Test(arguments: TestEngine.available)
    func `a classmate helps after a yes, is thanked, and nobody hears more than that`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            try await world.shown(world.leo)
            let path = try await world.askForHelp(maya)
            // Nobody has agreed yet.
            #expect(try await maya.get(path).body.contains("Nobody is free"))
            try await world.agree(leo)
            #expect(try await maya.get(path).body.contains("1 classmate showed this lately"))
            #expect(try await maya.post(path + "/peer").location == path)
            #expect(!(try await maya.get(path).body).contains("Leo"))
            // Before a yes the helper learns neither who asks nor the words.
            let asked = try await leo.get("/me/helping").body
            let key = try #require(asked.split(separator: "action=\"/me/helping/").last).prefix { $0 != "\"" }
            #expect(!asked.contains("Maya") && !asked.contains("Which cup comes first?"))
            #expect(try await leo.post("/me/helping/\(key)", [("answer", "yes")]).location == "/me/helping")
            let helping = try await leo.get("/me/helping").body
            #expect(
                helping.contains("Maya") && helping.contains("Which cup comes first?") && !helping.contains("Ortiz"))
            let page = try await maya.get(path).body
            #expect(page.contains("Leo</span> can help you") && !page.contains("Ng"))
            #expect(try await oda.get("/classes/\(world.mathClass)/help").body.contains("who said yes"))
            #expect(try await maya.post(path + "/ending", [("how", "helped")]).location == path)
            try await maya.get(path)
            #expect(
                try await maya.post(
                    path + "/outcome",
                    [("helped", "peer"), ("words", "We drew it."), ("thank", "yes"), ("thanks", "You explain well.")]
                ).location == path)
            let thanked = try await leo.get("/me/helping").body
            #expect(thanked.contains("You explain well.") && !thanked.contains("Which cup comes first?"))
            let history = try await oda.get("/classes/\(world.mathClass)/help/history").body
            #expect(history.contains("We drew it.") && history.contains("A classmate: 1"))
            // What was asked in the class counts for whoever looks for signs of being lost.
            #expect(
                try await world.count(
                    "SELECT COUNT(*) FROM help_requests WHERE student_id = \(world.maya) AND asked_at > 0")
                    == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a no looks like nobody, and a teacher may end that somebody is asked`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let oda = try await world.browser(world.oda)
            try await world.shown(world.leo)
            try await world.agree(leo)
            let path = try await world.askForHelp(maya)
            try await maya.get(path)
            try await maya.post(path + "/peer")
            let asked = try await leo.get("/me/helping").body
            let key = try #require(asked.split(separator: "action=\"/me/helping/").last).prefix { $0 != "\"" }
            try await leo.post("/me/helping/\(key)", [("answer", "no")])
            #expect(try await maya.get(path).body.contains("Nobody is free"))
            #expect(try await maya.post(path + "/peer").status == 422)
            #expect(!(await leo.lastPage).contains("Maya"))

            let second = try await world.others(1)[0]
            let other = try await world.browser(second)
            let helpers = "/classes/\(world.mathClass)/help/helpers"
            #expect(try await oda.get(helpers).body.contains("Leo Ng"))
            #expect(
                try await oda.post(helpers, [("helper", "\(world.leo)"), ("to", "end")]).location == helpers)
            let next = try await world.askForHelp(other)
            #expect(try await other.get(next).body.contains("Nobody is free"))
            #expect(try await leo.get("/me/helping").body.contains("Your teacher has stopped this"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody is asked by more than two at once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.shown(world.leo)
            try await world.agree(try await world.browser(world.leo))
            var pages: [(TestClient, String)] = []
            for student in try await world.others(4) {
                let browser = try await world.browser(student)
                let path = try await world.askForHelp(browser)
                try await browser.get(path)
                pages.append((browser, path))
            }
            await withTaskGroup(of: Void.self) { group in
                for (browser, path) in pages { group.addTask { _ = try? await browser.post(path + "/peer") } }
            }
            #expect(try await world.count("SELECT COUNT(*) FROM help_peers WHERE helper_id = \(world.leo)") == 2)
        }
    }
}
