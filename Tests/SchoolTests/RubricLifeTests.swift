import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A rubric from its draft through the talk with students to the first score.
struct RubricLifeTests {
    @Test(arguments: TestEngine.available)
    func `words that a student proposes are taken by name, agreed on, and locked by the first score`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let path = try await world.makeRubric(oda)
            // A draft is its author's alone.
            #expect(try await maya.get(path).status == 404)
            #expect(try await world.browser(world.lee).get(path).status == 404)
            try await oda.get(path)
            try await oda.post(path + "/invitations", [("class", "\(world.mathClass)")])
            #expect(try await maya.get("/").body.contains(path + "/talk"))
            let row = try await world.rubricRow(path)
            try await maya.get(path + "/talk")
            let said = try await maya.post(
                path + "/comments", [("cell", "\(row.id).3"), ("words", "Too short"), ("proposed", "I say why")])
            #expect(said.location == path + "/talk", "\(said.body)")
            #expect(!(try await maya.get("/").body.contains(path + "/talk")))
            try await oda.get(path)
            let early = try await oda.post(path + "/agreement")
            #expect(early.status == 422 && early.body.contains("1 proposal has no answer yet"))
            let remark = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM rubric_comments").id("id", of: RubricComment.self)
            }
            try await oda.get(path + "/talk")
            let taken = try await oda.post(path + "/comments/\(remark)/adopted", [("words-\(remark)", "I say why")])
            #expect(taken.location == path + "/talk", "\(taken.body)")
            #expect(try await world.rubricRow(path).words(3).text(in: "en").text == "I say why")
            #expect(try await oda.get(path).body.contains("Maya"))
            try await oda.post(path + "/agreement")
            #expect(try await world.rubricHead(path).state == .agreed)
            try await give(world, path)
            let work = try await world.begin(maya)
            try await send(work, maya, row.id)
            try await oda.get("/work/\(work)/judging")
            let judged = try await oda.post("/work/\(work)/judgements", await judgement(oda, row.id))
            #expect(judged.status == 303, "\(judged.body)")
            #expect(try await world.rubricHead(path).state == .inUse)
            let refused = try await oda.get(path + "/edition")
            #expect(refused.status == 404)
        }
    }

    private func judgement(_ oda: TestClient, _ row: ID<Criterion>) async -> [(String, String)] {
        let page = await oda.lastPage
        return ["student", "attempt", "rubric", "version", "class"].compactMap { name in
            oda.hidden(name, in: page).map { (name, $0) }
        } + [("level-\(row)", "3"), ("strength", "Clear"), ("next", "Two sizes")]
    }

    private func send(_ work: ID<Work>, _ maya: TestClient, _ row: ID<Criterion>) async throws {
        try await maya.get("/work/\(work)")
        let version = maya.hidden("version", in: await maya.lastPage) ?? ""
        let answer = try await maya.post(
            "/work/\(work)/sending",
            [
                ("version", version), ("way", "0"), ("words", "55 cents"), ("link", ""), ("reflection", ""),
                ("own-\(row)", "2"),
            ])
        #expect(answer.location == "/work/\(work)", "\(answer.body)")
    }

    /// The activity is judged by the rubric from now on.
    private func give(_ world: WorkWorld, _ path: String) async throws {
        let version = try await world.rubricHead(path).version
        try await world.school.database.write { tx in
            try tx.execute(
                "UPDATE activities SET rubric_version_id = \(version) WHERE id = \(world.activity)")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a locked version refuses every change of its words, whoever sends it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let rubric = world.rubric
            let criterion = world.criteria[0]
            let competency = world.competencies[0]
            let changes: [SQL] = [
                "UPDATE rubric_criteria SET title = '{}' WHERE id = \(criterion)",
                "DELETE FROM rubric_criteria WHERE id = \(criterion)",
                """
                INSERT INTO rubric_criteria (id, rubric_version_id, position, competency_id, title, levels)
                VALUES (1, \(rubric), 99, \(competency), '{}', '[]')
                """,
                "UPDATE rubric_versions SET state = 'draft' WHERE id = \(rubric)",
                "UPDATE rubric_versions SET title = '{\"en\":\"Other\"}' WHERE id = \(rubric)",
                "DELETE FROM rubric_versions WHERE id = \(rubric)",
            ]
            for change in changes {
                await #expect(throws: SQLError.self) {
                    try await world.school.database.write { tx in _ = try tx.execute(change) }
                }
            }
            // It gives way to a newer one, and that is all.
            try await world.school.database.write { tx in
                _ = try tx.execute("UPDATE rubric_versions SET state = 'superseded' WHERE id = \(rubric)")
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a score locks a version in whatever state it is`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            let version = try await world.rubricHead(path).version
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.school.database.write { tx in
                let attempt: ID<Attempt> = try tx.require("SELECT id FROM attempts WHERE work_id = \(work)").id("id")
                try tx.execute(
                    """
                    INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, judged_at)
                    VALUES (77, \(attempt), \(world.oda), \(version), 0)
                    """)
            }
            #expect(try await world.rubricHead(path).state == .inUse)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a crafted change of a locked rubric gets a sentence and changes nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            try await oda.post(path + "/agreement")
            try await oda.get(path)
            let answer = try await oda.post(path + "/edition", world.rubricForm(title: "Crafted") + [("version", "1")])
            #expect(answer.status == 422 && answer.body.contains("cannot change any more"))
            #expect(try await world.rubricHead(path).state == .agreed)
            #expect(!(try await oda.get(path).body.contains("Crafted")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `two who write at once lose nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            let id = try await world.rubricRow(path).id
            try await oda.get(path + "/edition")
            let version = ("version", oda.hidden("version", in: await oda.lastPage) ?? "")
            let saved = try await oda.post(
                path + "/edition", world.rubricForm(title: "First") + [("row-0-id", "\(id)"), version])
            #expect(saved.location == path, "\(saved.body)")
            #expect(try await world.rubricRow(path).id == id)
            try await oda.get(path + "/edition")
            let stale = try await oda.post(
                path + "/edition", world.rubricForm(title: "Second") + [("row-0-id", "\(id)"), version])
            #expect(stale.status == 422 && stale.body.contains("First") && stale.body.contains("Second"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a next version leaves the old one in use until it is agreed on`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            try await oda.post(path + "/agreement")
            let first = try await world.rubricHead(path)
            try await give(world, path)
            try await oda.get(path)
            try await oda.post(path + "/versions")
            let second = try await world.rubricHead(path)
            #expect(second.number == 2 && second.state == .draft)
            func state(_ id: ID<RubricVersion>) async throws -> String {
                try await world.school.database.read { tx in
                    try tx.require("SELECT state FROM rubric_versions WHERE id = \(id)").text("state")
                }
            }
            #expect(try await state(first.version) == "agreed")
            try await oda.get(path + "/edition")
            let page = await oda.lastPage
            var fields = world.rubricForm()
            fields.removeAll { $0.0 == "row-0-4" }
            fields += [
                ("row-0-4", "Far beyond"), ("row-0-id", oda.hidden("row-0-id", in: page) ?? ""),
                ("version", oda.hidden("version", in: page) ?? ""),
            ]
            #expect(try await oda.post(path + "/edition", fields).location == path)
            try await oda.get(path)
            try await oda.post(path + "/agreement")
            #expect(try await state(first.version) == "superseded")
            let now = try await world.school.database.read { tx in
                try tx.require("SELECT rubric_version_id FROM activities WHERE id = \(world.activity)")
                    .id("rubric_version_id", of: RubricVersion.self)
            }
            #expect(now == second.version)
            let changes = try await oda.get(path + "/versions/2/changes").body
            #expect(changes.contains("Far beyond</ins>"))
            #expect(try await oda.get(path + "/versions/1").body.contains("And more"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `work is judged by agreed words alone`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            let draft = try await world.rubricHead(path).version
            let page = try await oda.get("/activities/new").body
            #expect(!page.contains(draft.description))
            let offered = try await world.school.database.read { tx in
                try RubricStore.judging([world.competencies[0]], of: world.oda, tx).map(\.version)
            }
            #expect(!offered.contains(draft))
            try await oda.get(path)
            try await oda.post(path + "/agreement")
            let later = try await world.school.database.read { tx in
                try RubricStore.judging([world.competencies[0]], of: world.oda, tx).map(\.version)
            }
            #expect(later.contains(draft))
        }
    }
}
