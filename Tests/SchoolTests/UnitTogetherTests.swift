import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A unit that two teachers write, and its preview.
struct UnitTogetherTests {
    private func make(_ oda: TestClient) async throws -> String {
        try await oda.get("/units/new")
        return try #require(
            try await oda.post("/units", [("title", "Prices"), ("question", ""), ("why", ""), ("band", "")]).location)
    }

    private func part(_ world: WorkWorld, title: String = "One") -> [(String, String)] {
        [("do", "save"), ("title", title), ("choose", ""), ("activity", "\(world.activity)"), ("opens", "always")]
    }

    @Test(arguments: TestEngine.available)
    func `a colleague who is asked to help changes the unit until that ends`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            let path = try await make(oda)
            #expect(try await lee.get(path + "/edition").status == 404)
            // Nobody asks themselves in, and a student or a parent is never asked.
            try await lee.get(path)
            #expect(try await lee.post(path + "/authors", [("person", "\(world.lee)")]).status == 404)
            for person in [world.maya, world.mother, world.oda] {
                try await oda.get(path)
                let refused = try await oda.post(path + "/authors", [("person", "\(person)")])
                #expect(refused.status == 422 && refused.body.contains("id=\"person-error\""))
            }
            let page = try await oda.get(path).body
            #expect(page.contains("Ida Lee</option>") && !page.contains("Maya Ortiz</option></select></div><button"))
            #expect(try await oda.post(path + "/authors", [("person", "\(world.lee)")]).location == path)
            // Sent once more, it is done once.
            #expect(try await oda.post(path + "/authors", [("person", "\(world.lee)")]).location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM unit_authors") == 1)

            let list = try await lee.get("/units").body
            #expect(
                list.contains("Your units") && list.contains("you help with it")
                    && !list.contains("From your colleagues"))
            try await lee.get(path + "/parts/new")
            #expect(try await lee.post(path + "/parts", part(world)).location == path)
            // Whoever helps asks nobody, and may stop.
            try await lee.get(path)
            #expect(try await lee.post(path + "/authors", [("person", "\(world.reyes)")]).status == 404)
            #expect(try await lee.get(path).body.contains("Stop helping"))
            #expect(try await lee.post(path + "/authors", [("ended", "\(world.oda)")]).status == 404)
            #expect(
                try await lee.post(path + "/authors", [("ended", "\(world.lee)"), ("key", "stops")]).location == path)
            #expect(try await lee.get(path + "/edition").status == 404)
            #expect(try await world.count("SELECT COUNT(*) FROM unit_authors") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `two who change one part lose nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await make(oda)
            try await oda.get(path + "/parts/new")
            _ = try await oda.post(path + "/parts", part(world))
            let id = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM unit_parts").id("id", of: UnitPart.self)
            }
            let edit = path + "/parts/\(id)"
            try await oda.get(edit)
            let old = ("version", try #require(oda.hidden("version", in: await oda.lastPage)))
            #expect(try await oda.post(edit, part(world, title: "Their words") + [old]).location == path)
            // A search in the late window keeps what it was drawn from.
            let search = part(world, title: "My words").filter { $0.0 != "do" } + [("do", "find"), ("find", ""), old]
            let found = try await oda.post(edit, search)
            #expect(found.status == 200 && oda.hidden("version", in: found.body) == old.1)
            #expect(found.body.contains("The newest"))
            let late = part(world, title: "My words") + [("key", "another window")]
            let stale = try await oda.post(edit, late + [old])
            #expect(stale.status == 422 && stale.body.contains("Their words") && stale.body.contains("My words"))
            // Both were shown: what is sent now is meant.
            let version = try #require(oda.hidden("version", in: stale.body))
            let meant = part(world, title: "My words") + [("key", "the same window"), ("version", version)]
            #expect(try await oda.post(edit, meant).location == path)
            #expect(try await oda.get(path).body.contains("My words"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a preview asks for a student of one's classes and shows what that student sees`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            let path = try await make(oda)
            let choice = try await oda.get(path + "/preview")
            #expect(choice.status == 200 && choice.body.contains("\(world.maya)") && choice.body.contains("Math 6"))
            let shown = try await oda.get(path + "/preview?student=\(world.maya)")
            #expect(shown.location == "/students/\(world.maya)" + path)
            #expect(try await oda.get(try #require(shown.location)).body.contains("Another student"))
            // Ms. Lee teaches Leo alone.
            let others = try await lee.get(path + "/preview").body
            #expect(others.contains("\(world.leo)") && !others.contains("\(world.maya)"))
            #expect(try await lee.get("/students/\(world.maya)" + path).status == 404)
            #expect(try await world.browser(world.maya).get(path + "/preview").status == 404)
            #expect(try await world.browser(world.leader).get(path + "/preview").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a part of which nothing is said asks for all of it, and a condition without its mark is asked about`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await make(oda)
            try await oda.get(path + "/parts/new")
            let both = part(world) + [("activity", "\(world.libraryActivity)")]
            let unmarked = try await oda.post(
                path + "/parts", both + [("competency", "\(world.competencies[0])"), ("level", "3")])
            #expect(unmarked.status == 422 && unmarked.body.contains("id=\"opens-error\""))
            #expect(try await oda.post(path + "/parts", both).location == path)
            #expect(try await oda.get(path).body.contains("All 2 activities"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever made a unit puts it away once no class has it, and brings it back`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let lee = try await world.browser(world.lee)
            let path = try await make(oda)
            try await lee.get(path)
            #expect(try await lee.post(path + "/retirement", [("away", "yes")]).status == 404)
            try await oda.get(path)
            #expect(try await oda.post("/classes/\(world.mathClass)" + path, [("given", "yes")]).status == 303)
            try await oda.get(path)
            let refused = try await oda.post(path + "/retirement", [("away", "yes")])
            #expect(refused.status == 422 && refused.body.contains("id=\"away-error\""))
            #expect(try await oda.post("/classes/\(world.mathClass)" + path, [("given", "no")]).status == 303)
            try await oda.get(path)
            #expect(try await oda.post(path + "/retirement", [("away", "yes")]).location == "/units")
            #expect(try await lee.get(path).status == 404)
            #expect(try await lee.get("/units").body.contains(path) == false)
            #expect(try await oda.get("/units").body.contains("id=\"away\""))
            #expect(try await oda.get(path + "/edition").status == 404)
            #expect(try await oda.get(path).body.contains("Bring this unit back"))
            #expect(try await oda.post(path + "/retirement", [("away", "no")]).location == path)
            #expect(try await lee.get(path).status == 200)
        }
    }
}
