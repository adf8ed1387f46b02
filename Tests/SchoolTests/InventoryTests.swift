import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct InventoryTests {
    /// Begins as Maya and stands on the first question.
    private func begin(
        _ inventory: String, _ world: WorkWorld, _ browser: TestClient
    ) async throws -> ID<InventoryRound> {
        let list = "/students/\(world.maya)/inventory"
        #expect(try await browser.get(list).status == 200)
        let answer = try await browser.post(list, [("inventory", inventory)])
        let id: ID<InventoryRound>? = answer.location.flatMap { ID(String($0.dropFirst("/inventories/".count))) }
        return try #require(id, "\(answer.status)")
    }

    private func answer(
        _ question: String, _ fields: [(String, String)], go: String = "next", _ round: ID<InventoryRound>,
        _ browser: TestClient
    ) async throws -> TestClient.Answer {
        #expect(try await browser.get("/inventories/\(round)?q=\(question)").status == 200)
        return try await browser.post(
            "/inventories/\(round)/answers", [("question", question), ("go", go)] + fields)
    }

    @Test(arguments: TestEngine.available)
    func `an interview can be left, taken up, gone back in and finished with questions skipped`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/me/inventory").location == "/students/\(world.maya)/inventory")
            let round = try await begin("inventory.3-12", world, maya)
            let path = "/inventories/\(round)"
            #expect(try await maya.get(path).body.contains("Question 1 of 10"))
            #expect(try await answer("free", [("words", "I draw.")], round, maya).location == "\(path)?q=asked")
            #expect(
                try await answer("asked", [("words", "")], go: "skip", round, maya).location == "\(path)?q=lost-time")
            let stopped = try await answer("lost-time", [("words", "Making lists")], go: "stop", round, maya)
            #expect(stopped.location == "/students/\(world.maya)/inventory?done=stopped")
            // Another day, another device: it goes on after the last answer, and beginning again finds the same one.
            let elsewhere = try await world.browser(world.maya)
            #expect(try await elsewhere.get(world.profile()).body.contains("href=\"\(path)\""))
            #expect(try await begin("inventory.3-12", world, elsewhere) == round)
            #expect(try await elsewhere.get(path).body.contains("Question 4 of 10"))
            #expect(
                try await answer("proud", [("words", "")], go: "back", round, elsewhere).location
                    == "\(path)?q=lost-time")
            #expect(try await elsewhere.get("\(path)?q=lost-time").body.contains("Making lists"))
            let done = try await answer("wish", [("words", "Animals")], round, elsewhere)
            #expect(done.location == "\(path)/results")
            let results = try await elsewhere.get("\(path)/results").body
            #expect(results.contains("I draw.") && results.contains("Animals"))
            // What is finished is not changed any more.
            #expect(try await maya.get(path).status == 404)
            try await maya.get("\(path)/results")
            let late = try await maya.post(
                "\(path)/answers", [("question", "free"), ("words", "Other"), ("go", "next")])
            #expect(late.status == 404)
            #expect(try await world.count("SELECT COUNT(*) FROM inventory_answers") == 3)
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entries") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a young student answers by taps alone and adds what fits with one tap each`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE people SET grade = 'K' WHERE id = \(world.maya)")
            }
            let maya = try await world.browser(world.maya)
            let list = try await maya.get("/students/\(world.maya)/inventory").body
            let pictures = try #require(list.range(of: "value=\"inventory.k-2\""))
            let words = try #require(list.range(of: "value=\"inventory.3-12\""))
            #expect(pictures.lowerBound < words.lowerBound)
            let round = try await begin("inventory.k-2", world, maya)
            let page = try await maya.get("/inventories/\(round)").body
            #expect(page.contains("🖍️") && page.contains("data-read-aloud=\"#c-draw\"") && page.contains("data-record="))
            #expect(!page.contains("<textarea"))
            let interview = try #require(Interviews.shipped()["inventory.k-2"])
            for question in interview.questions {
                let taps = (question.choices ?? []).prefix(2).map { ("choice", $0.key) } + [("choice", "never-there")]
                #expect(try await answer(question.key, taps, round, maya).status == 303)
            }
            let results = try await maya.get("/inventories/\(round)/results").body
            #expect(results.contains("Draw") && results.contains("Build"))
            for (question, choice) in [("like", "draw"), ("with", "friend"), ("good", "help"), ("feel-good", "read")] {
                for _ in 0..<2 {
                    try await maya.get("/inventories/\(round)/results")
                    let form = [("question", question), ("choice", choice)]
                    #expect(try await maya.post("/inventories/\(round)/entries", form).status == 303)
                }
            }
            // Only what was chosen can be added, and only once.
            try await maya.get("/inventories/\(round)/results")
            let other = try await maya.post("/inventories/\(round)/entries", [("question", "like"), ("choice", "run")])
            #expect(other.status == 404)
            let rows = try await world.school.database.read { tx in
                try tx.query("SELECT field, tag, words, audience FROM profile_entries ORDER BY id").map {
                    try ["field", "tag", "words", "audience"].map($0.text)
                }
            }
            #expect(
                rows == [
                    ["interest", "art", "Draw", "everyone"], ["way_of_working", "with:one", "", "everyone"],
                    ["strength", "", "Helping", "everyone"], ["self_concept", "", "When we read", "own"],
                ])
            let mother = try await world.browser(world.mother)
            #expect(!(try await mother.get(world.profile()).body.contains("When we read")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `two rounds stand side by side with what changed between them`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let rounds = [
                [("free", "I draw."), ("asked", "Boxes"), ("bothers", "Stray dogs")],
                [("free", "I draw and sell."), ("asked", "Boxes"), ("home", "Buying fruit")],
            ]
            var last: ID<InventoryRound>?
            for answers in rounds {
                let round = try await begin("inventory.3-12", world, maya)
                for (question, words) in answers { _ = try await answer(question, [("words", words)], round, maya) }
                _ = try await answer("wish", [], round, maya)
                world.school.clock.advance(minutes: 60)
                last = round
            }
            let results = try await maya.get("/inventories/\(try #require(last))/results").body
            #expect(results.contains("1 answer is new, 1 changed, 1 stayed the same, 1 went."))
            #expect(
                results.contains("I draw.") && results.contains("I draw and sell.") && results.contains("Stray dogs"))
            #expect(results.contains("Then and now"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `each term the student is invited once more`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            func invites() async throws -> Bool {
                // Sessions end, terms go on.
                try await world.browser(world.maya).get(world.profile()).body.contains("class=\"invite")
            }
            #expect(try await invites())
            let round = try await begin("inventory.3-12", world, maya)
            _ = try await answer("wish", [("words", "Animals")], round, maya)
            #expect(!(try await invites()))
            try await world.school.database.write { tx in
                for (number, kind, first) in [(1, "year", "2025-08-20"), (2, "term", "2026-05-07")] {
                    try tx.execute(
                        """
                        INSERT INTO terms (id, title, kind, begins_on, ends_on, changed_at)
                        VALUES (\(Int64(number)), 'T', \(kind), \(first), '2026-06-20', 1)
                        """)
                }
            }
            #expect(!(try await invites()))
            world.school.clock.advance(minutes: 2 * 24 * 60)
            #expect(try await invites())
        }
    }

    @Test(arguments: TestEngine.available)
    func `answers are for the student and the advisor, and what is recorded counts as an answer`(
        engine: TestEngine
    ) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            let maya = try await world.browser(world.maya)
            let round = try await begin("inventory.3-12", world, maya)
            try await maya.get("/inventories/\(round)?q=free")
            let said = try await world.sendFile(
                "recording.ogg", "OggS: goats", to: "/inventories/\(round)/answers",
                [("question", "free"), ("words", ""), ("go", "next")], by: maya)
            #expect(said.status == 303, "\(said.body)")
            _ = try await answer("wish", [("words", "SECRET-WISH")], round, maya)
            let file = try #require(
                try await world.studentFiles().first { $0.kind == "inventory" && $0.owner == round.rawValue })
            for visitor in rights.visitors where visitor.person != nil {
                let browser = try await rights.browser(visitor)
                let may = visitor.relation == .oneself || visitor.relation == .advisor
                let page = try await browser.get("/inventories/\(round)/results")
                #expect(page.status == (may ? 200 : 404) && page.body.contains("SECRET-WISH") == may, "\(visitor)")
                #expect(try await browser.get("/student-files/\(file.id)").status == (may ? 200 : 404), "\(visitor)")
                #expect(try await browser.get("/students/\(world.maya)/inventory").status == (may ? 200 : 404))
                guard visitor.relation != .oneself else { continue }
                #expect(!page.body.contains("/entries"))
            }
            // Added with its recording, under the audience of the entry.
            try await maya.get("/inventories/\(round)/results")
            let added = try await maya.post("/inventories/\(round)/entries", [("question", "free"), ("choice", "")])
            #expect(added.status == 303)
            #expect(try await maya.get("/inventories/\(round)/results").body.contains("It is on your page"))
            let copy = try #require(try await world.studentFiles().last { $0.kind == "profile" })
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get("/student-files/\(copy.id)").status == 200)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an answer that is too long comes back with its words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let round = try await begin("inventory.3-12", world, maya)
            let long = String(repeating: "b", count: 4_001)
            let refused = try await answer("free", [("words", long)], round, maya)
            #expect(refused.status == 422 && refused.body.contains(long) && refused.body.contains("Question 1 of 10"))
            #expect(try await answer("nothing", [("words", "x")], round, maya).status == 404)
        }
    }
}
