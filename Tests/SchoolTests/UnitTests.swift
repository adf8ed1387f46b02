import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A unit from its writing to the last part that a student does.
struct UnitTests {
    private func make(_ world: WorkWorld, _ oda: TestClient) async throws -> String {
        try await oda.get("/units/new")
        let answer = try await oda.post(
            "/units", [("title", "Prices"), ("question", "What is fair?"), ("why", ""), ("band", "6-8")])
        return try #require(answer.location, "\(answer.body)")
    }

    private func addPart(
        _ path: String, _ oda: TestClient, _ title: String, _ activities: [ID<Activity>], choose: Int = 1,
        opens: [(String, String)] = [("opens", "always")]
    ) async throws -> TestClient.Answer {
        try await oda.get(path + "/parts/new")
        return try await oda.post(
            path + "/parts",
            [("do", "save"), ("title", title), ("choose", String(choose))] + activities.map { ("activity", "\($0)") }
                + opens)
    }

    @Test(arguments: TestEngine.available)
    func `a student sees what is open, chooses, and the next part opens once it is sent`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let path = try await make(world, oda)
            #expect(try await addPart(path, oda, "First", [world.activity]).location == path)
            #expect(
                try await addPart(path, oda, "Then", [world.libraryActivity], opens: [("opens", "after")]).location
                    == path)
            let student = "/students/\(world.maya)" + path
            #expect(try await maya.get(student).status == 404)
            // Its author looks through the student's eyes before anybody has it.
            #expect(try await oda.get(student).body.contains("Maya"))
            try await oda.get(path)
            let given = "/classes/\(world.mathClass)" + path
            #expect(try await oda.post(given, [("given", "yes")]).location == given)
            let shown = try await maya.get(student).body
            #expect(shown.contains("Opens after the part before it"))
            #expect(try await maya.get("/").body.contains(student))
            let early = try await maya.post(student, [("activity", "\(world.libraryActivity)")])
            #expect(early.status == 404)
            try await maya.get(student)
            let begun = try await maya.post(student, [("activity", "\(world.activity)")])
            let work = try #require(begun.location.flatMap { ID<Work>(String($0.dropFirst("/work/".count))) })
            try await world.send(work, maya)
            try await maya.get(student)
            let next = try await maya.post(student, [("activity", "\(world.libraryActivity)")])
            #expect(next.location?.hasPrefix("/work/") == true, "\(next.body)")
            // It reaches the teacher of the class that has the unit.
            let room = try await world.school.database.read { tx in
                try tx.require(
                    "SELECT class_id FROM works WHERE student_id = \(world.maya) AND activity_id = \(world.libraryActivity)"
                ).id("class_id", of: Class.self)
            }
            #expect(room == world.mathClass)
            let table = try await oda.get(given).body
            #expect(table.contains("Maya") && table.contains("Leo") && table.contains("1 to go"))
            #expect(try await world.browser(world.mother).get(student).status == 200)
            #expect(try await world.browser(world.leo).get(student).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a part lacks is said and what was written stays`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await make(world, oda)
            let none = try await addPart(path, oda, "", [])
            #expect(
                none.status == 422 && none.body.contains("id=\"title-error\"")
                    && none.body.contains("id=\"find-error\""))
            let many = try await addPart(path, oda, "Kept words", [world.activity], choose: 7)
            #expect(many.status == 422 && many.body.contains("from 1 to 1") && many.body.contains("Kept words"))
            let condition = try await addPart(
                path, oda, "Part", [world.activity],
                opens: [("opens", "level"), ("competency", "0000000000001"), ("level", "3")])
            #expect(condition.status == 422)
            let good = try await addPart(
                path, oda, "Part", [world.activity],
                opens: [("opens", "level"), ("competency", "\(world.competencies[0])"), ("level", "3")])
            #expect(good.location == path)
            #expect(try await oda.get(path).body.contains("Opens at"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `parts move, a copy says where it came from, and a stale form shows both texts`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await make(world, oda)
            _ = try await addPart(path, oda, "One", [world.activity])
            _ = try await addPart(path, oda, "Two", [world.libraryActivity])
            let unit = try #require(ID<Unit>(String(path.dropFirst("/units/".count))))
            func titles(_ id: ID<Unit>) async throws -> [String] {
                try await world.school.database.read { tx in
                    try tx.query("SELECT title FROM unit_parts WHERE unit_id = \(id) ORDER BY position").map {
                        try $0.localText("title").text(in: "en").text
                    }
                }
            }
            let first = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM unit_parts ORDER BY position").id("id", of: UnitPart.self)
            }
            try await oda.get(path)
            #expect(try await oda.post(path + "/parts/\(first)/move", [("move", "down")]).location == path)
            #expect(try await titles(unit) == ["Two", "One"])
            let lee = try await world.browser(world.lee)
            #expect(try await lee.get(path).status == 200)
            #expect(try await lee.get(path + "/edition").status == 404)
            try await lee.get(path)
            let copied = try #require(try await lee.post(path + "/copies").location)
            #expect(try await lee.get(copied).body.contains("Copied from"))
            let copy = try #require(ID<Unit>(String(copied.dropFirst("/units/".count))))
            #expect(try await titles(copy) == ["Two", "One"])
            try await oda.get(path + "/edition")
            let old = ("version", oda.hidden("version", in: await oda.lastPage) ?? "")
            let fields = [("question", ""), ("why", ""), ("band", "")]
            #expect(try await oda.post(path + "/edition", [("title", "First words"), old] + fields).location == path)
            // Another window, with a key of its own, that was opened before.
            let late = [("title", "Second words"), old, ("key", "another window")]
            let stale = try await oda.post(path + "/edition", late + fields)
            #expect(stale.status == 422 && stale.body.contains("First words") && stale.body.contains("Second words"))
            #expect(stale.body.contains("id=\"problems\"") && oda.hidden("version", in: stale.body) != old.1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a pasted unit is taken whole or not at all`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let title = try await world.school.database.read { tx in
                try tx.require("SELECT title FROM activities WHERE id = \(world.activity)").localText("title")
                    .text(in: "en").text
            }
            let good = "Start\t\(title)\t1\n"
            let bad = good + "Next\tNo such thing\n\t\(title)\nAlone\n"
            try await oda.get("/units/paste")
            let refused = try await oda.post("/units/paste", [("title", "Pasted"), ("table", bad)])
            #expect(refused.status == 422 && refused.body.contains("Line 2:") && refused.body.contains("Line 4 has 1"))
            #expect(try await world.count("SELECT COUNT(*) FROM units") == 0)
            let taken = try await oda.post("/units/paste", [("title", "Pasted"), ("table", good)])
            #expect(try await oda.get(try #require(taken.location, "\(taken.body)")).body.contains("Start"))
        }
    }
}
