import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct DayOneContentTests {
    @Test(arguments: TestEngine.available)
    func `the content comes in whole, and again changes nothing`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            let library = try ContentLibrary.load()
            let core = world.core
            @Sendable func install() async throws -> DayOneContent.Installed {
                try await world.database.write { tx in
                    try DayOneContent.install(library, into: tx, mint: core.mint, now: core.now())
                }
            }
            let first = try await install()
            #expect(first.frameworks.count == 6)
            #expect(first.activities.count == library.activities.count)
            #expect(first.changes > 300)
            #expect(try await install().changes == 0)
            try await world.database.read { tx in
                let edges = try tx.query("SELECT competency_id, requires_id FROM prerequisites").map { row in
                    CompetencyGraph.Edge(try row.id("competency_id"), requires: try row.id("requires_id"))
                }
                #expect(edges.count == library.frameworks.flatMap(\.prerequisites).count)
                #expect(CompetencyGraph(edges: edges).cycles.isEmpty)
            }
        }
    }

    @Test
    func `every activity's rubric judges what the activity is about`() throws {
        let library = try ContentLibrary.load()
        let withoutLevels = Set(library.frameworks.flatMap { $0.categories ?? [] }.map(\.key))
        for activity in library.activities {
            let rubric = library.rubric(of: activity)
            let judged = Set(rubric.criteria.map(\.competency))
            let about = Set(activity.competencies).subtracting(withoutLevels)
            #expect(judged.isSuperset(of: about), "\(activity.key)")
            #expect(rubric.criteria.count <= max(4, activity.competencies.count), "\(activity.key)")
            #expect(rubric.criteria.allSatisfy { $0.levels.texts.count == 4 }, "\(activity.key)")
            #expect(judged.count == rubric.criteria.count, "\(activity.key)")
        }
    }

    @Test
    func `every text of the content is there in both languages`() throws {
        let library = try ContentLibrary.load()
        var texts: [LocalText] = []
        for framework in library.frameworks {
            texts.append(framework.title)
            for item in framework.draft.items { texts += [item.title, item.iCan] + item.levels + item.exampleTasks }
        }
        for activity in library.activities {
            texts += [activity.title, activity.question, activity.why, activity.materials]
            texts += activity.allSteps + activity.waysToShow
        }
        for rubric in library.rubrics {
            texts.append(rubric.title)
            for criterion in rubric.criteria { texts += [criterion.title] + criterion.levels.texts }
        }
        #expect(texts.count > 1_500)
        for text in texts {
            #expect(text.entries.map { $0.language } == ["en", "es"], "\(text)")
            #expect(text.entries.allSatisfy { !$0.text.isEmpty }, "\(text)")
        }
    }

    @Test(arguments: TestEngine.available)
    func `content that was mended makes a new version of a rubric and keeps the old`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            let core = world.core
            try await world.database.write { tx in
                let installed = try DayOneContent.install(
                    ContentLibrary.load(), into: tx, mint: core.mint, now: core.now())
                let first = try #require(installed.rubrics["rubric.argument"])
                let rubric = try RubricStore.load(first, tx)
                let mended = RubricDraft(title: LocalText("Argue well"), criteria: rubric.draft.criteria)
                let writer = RubricWriter(mint: core.mint, now: core.now(), tx: tx)
                let (second, isNew) = try writer.write(mended, key: "rubric.argument")
                #expect(isNew)
                #expect(try RubricStore.load(second, tx).number == 2)
                #expect(try RubricStore.load(first, tx).state == .superseded)
                #expect(try RubricStore.load(first, tx).criteria == rubric.criteria)
                #expect(try writer.write(mended, key: "rubric.argument").isNew == false)
            }
        }
    }

    @Test
    func `the list of common passwords has no short ones and none twice`() throws {
        let words = try #require(Embedded.text("Content/common-passwords.txt")).split(separator: "\n").map(String.init)
        #expect(words.count >= 200)
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy { $0.count >= 8 && $0 == $0.lowercased() })
    }
}
