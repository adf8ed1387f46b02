import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A class at once: all of it or nothing, looked at before, taken back as a whole.
struct ClassGridTests {
    private func path(_ world: WorkWorld) -> String { "/classes/\(world.mathClass)/grid" }

    private func fields(_ world: WorkWorld, _ cells: [(ID<Person>, Int, String)], title: String = "Paper task") -> [(
        String, String
    )] {
        [("activity", "\(world.activity)"), ("page", "0"), ("title", title), ("way", "writing")]
            + cells.map { (ClassGrid.levelField($0.0, $0.1), $0.2) }
    }

    private func evidence(_ world: WorkWorld) async throws -> Int {
        try await world.count("SELECT COUNT(*) FROM evidence")
    }

    @Test(arguments: TestEngine.available)
    func `a grid is saved as a whole, locks its rubric and is taken back as a whole`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            #expect(try await oda.get(path(world) + "?activity=\(world.activity)").status == 200)
            let cells = [(world.maya, 0, "3"), (world.maya, 1, " 2 "), (world.leo, 0, "4"), (world.leo, 1, "")]
            let form =
                fields(world, cells) + [
                    (ClassGrid.helpField(world.leo), "1"), (ClassGrid.wordsField(world.leo), "Fast!"),
                ]
            let preview = try await oda.post(path(world), form + [("preview", "1")])
            #expect(preview.status == 200 && preview.body.contains("3 levels for 2 students."))
            #expect(try await evidence(world) == 0)
            let saved = try await oda.post(path(world), form)
            let sheet = try #require(saved.location).split(separator: "?")[0]
            let rows = try await world.school.database.read { tx in
                try LedgerRows.all(of: world.maya, in: tx) + LedgerRows.all(of: world.leo, in: tx)
            }
            #expect(rows.count == 3 && rows.allSatisfy { $0.kind == .observation && $0.rubricVersion == world.rubric })
            #expect(rows.allSatisfy { $0.task == TaskKey(world.activity) })
            let leo = try #require(rows.first { $0.student == world.leo })
            #expect(leo.level == .beyond && leo.helped && leo.weight == 1 && leo.reason == "Fast!")
            let state = try await world.school.database.read { tx in
                try tx.require("SELECT state FROM rubric_versions WHERE id = \(world.rubric)").text("state")
            }
            #expect(state == "in_use")
            // A leader reads it and changes nothing.
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(String(sheet)).status == 200)
            #expect(try await leader.post(sheet + "/withdrawal").status != 303)
            try await oda.get(String(sheet))
            #expect(try await oda.post(sheet + "/withdrawal").location == String(sheet))
            try await oda.get(String(sheet))
            #expect(try await oda.post(sheet + "/withdrawal").location == String(sheet))
            #expect(try await evidence(world) == 6)
            let inForce = try await world.school.database.read { tx in
                Evidence.inForce(try LedgerRows.all(of: world.maya, in: tx))
            }
            #expect(rows.filter { $0.student == world.maya }.allSatisfy { !inForce.contains($0.id) })
        }
    }

    @Test(arguments: TestEngine.available, ["7", "x", "3.5", "-1", "33", "999999999999999999999"])
    func `one wrong cell keeps all of it from being saved, and is named`(engine: TestEngine, typed: String) async throws
    {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get(path(world) + "?activity=\(world.activity)")
            let answer = try await oda.post(path(world), fields(world, [(world.maya, 0, "3"), (world.leo, 1, typed)]))
            #expect(answer.status == 422 && answer.body.contains("Leo Ng, Explain"))
            #expect(answer.body.contains("href=\"#\(ClassGrid.levelField(world.leo, 1))\""))
            #expect(try await evidence(world) == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM observation_sheets") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student who left, an empty grid and the same grid twice are told`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let begin = path(world) + "?activity=\(world.activity)"
            try await oda.get(begin)
            #expect(try await oda.post(path(world), fields(world, [])).body.contains("at least one level"))
            try await oda.get(begin)
            let both = [(world.maya, 0, "3"), (world.leo, 0, "2")]
            #expect(try await oda.post(path(world), fields(world, both)).status == 303)
            try await oda.get(begin)
            let twice = try await oda.post(path(world), fields(world, both))
            #expect(twice.status == 422 && twice.body.contains("for this day"))
            try await world.school.database.write { tx in
                try tx.execute(
                    "UPDATE enrolments SET left_at = 5 WHERE person_id = \(world.leo) AND class_id = \(world.mathClass)"
                )
            }
            try await oda.get(begin)
            let left = try await oda.post(path(world), fields(world, both, title: "Another"))
            #expect(left.status == 422 && left.body.contains("no longer in the class"))
            #expect(try await evidence(world) == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody fills in the class of another`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get(path(world) + "?activity=\(world.activity)")
            for person in [world.lee, world.leader, world.reyes, world.maya] {
                let browser = try await world.browser(person)
                try await browser.get("/settings")
                #expect(try await browser.get(path(world) + "?activity=\(world.activity)").status == 404)
                #expect(try await browser.post(path(world), fields(world, [(world.maya, 0, "3")])).status == 404)
            }
            // An activity that the class was not given has no grid.
            #expect(try await oda.get(path(world) + "?activity=\(world.libraryActivity)").status == 404)
            #expect(try await evidence(world) == 0)
        }
    }
}
