import Interchange
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Rubrics as tables and in CASE packages.
struct RubricExchangeTests {
    @Test(arguments: TestEngine.available)
    func `a pasted table is taken whole or not at all`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let title = try await world.school.database.read { tx in
                try tx.require("SELECT title FROM competencies WHERE id = \(world.competencies[0])")
                    .localText("title").text(in: "en").text
            }
            let good = "Competency\tLook\t1\t2\t3\t4\n\(title)\tCompares\ta\tb\tc\t=d\n"
            let bad = good + "Nothing like it\tX\ta\tb\tc\td\n\(title)\tX\ta\tb\n"
            try await oda.get("/rubrics/paste")
            let refused = try await oda.post("/rubrics/paste", [("title", "Pasted"), ("table", bad)])
            #expect(refused.status == 422)
            #expect(refused.body.contains("Line 3:") && refused.body.contains("Line 4 has 4 columns"))
            #expect(refused.body.contains("Nothing like it"))
            let before = try await world.count("SELECT COUNT(*) FROM rubrics")
            let taken = try await oda.post("/rubrics/paste", [("title", "Pasted"), ("table", good)])
            let path = try #require(taken.location, "\(taken.body)")
            #expect(try await world.count("SELECT COUNT(*) FROM rubrics") == before + 1)
            let csv = try await oda.get(path + "/table.csv").body
            #expect(csv.contains("'=d") && csv.contains("Compares"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a rubric goes out as CASE and comes back the same`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            let json = try await oda.get(path + "/case.json").body
            let package = try CASEPackage(json: Array(json.utf8))
            #expect(package.rubrics.map(\.title) == ["Fair prices"])
            #expect(package.rubrics.first?.criteria.first?.levels == WorkWorld.rubricLevels)
            let core = world.core
            func take() async throws -> RubricExchange.Taken {
                try await world.school.database.write { tx in
                    try RubricExchange.take(
                        package.rubrics, competencies: [:], mint: core.mint, now: core.now(), tx)
                }
            }
            let first = try await take()
            #expect(first.written == 1 && first.leftOut.isEmpty)
            let again = try await take()
            #expect(again.written == 0 && again.unchanged == 1)
            let draft = try await world.school.database.read { tx in
                let row = try tx.require(
                    """
                    SELECT v.id FROM rubric_versions v JOIN rubrics r ON r.id = v.rubric_id WHERE r.key LIKE 'case:%'
                    """)
                return try RubricStore.load(row.id("id"), tx).draft
            }
            #expect(draft.criteria.map(\.competency) == [world.competencies[0]])
        }
    }

    @Test func `a rubric without four levels or without a known competency is left out`() throws {
        let item = try #require(CASEIdentifier("a"))
        let id = try #require(CASEIdentifier("r"))
        func rubric(_ levels: [String], _ item: CASEIdentifier?) -> CASERubric {
            CASERubric(
                identifier: id, title: "T", criteria: [.init(identifier: nil, title: "C", item: item, levels: levels)])
        }
        let competency = ID<Competency>(rawValue: 5)
        #expect(RubricExchange.draft(rubric(WorkWorld.rubricLevels, item)) { _ in competency } != nil)
        #expect(RubricExchange.draft(rubric(["a", "b", "c"], item)) { _ in competency } == nil)
        #expect(RubricExchange.draft(rubric(WorkWorld.rubricLevels, item)) { _ in nil } == nil)
        #expect(RubricExchange.draft(rubric(WorkWorld.rubricLevels, nil)) { _ in competency } == nil)
    }
}
