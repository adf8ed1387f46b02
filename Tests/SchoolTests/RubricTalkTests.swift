import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who says what about a rubric, and whose work is an example in it.
struct RubricTalkTests {
    @Test(arguments: TestEngine.available)
    func `only those who were asked take part`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            // Ms. Reyes's advisory is not Mr. Oda's to ask.
            #expect(try await oda.post(path + "/invitations", [("class", "\(world.advisory)")]).status == 404)
            try await oda.post(path + "/invitations", [("class", "\(world.mathClass)")])
            let mother = try await world.browser(world.mother)
            #expect(try await mother.get(path + "/talk").status == 404)
            let leo = try await world.browser(world.leo)
            #expect(try await leo.get(path + "/talk").status == 200)
            #expect(try await leo.post(path + "/agreement").status == 404)
            #expect(try await leo.post(path + "/invitations", [("class", "\(world.mathClass)")]).status == 404)
            let lee = try await world.browser(world.lee)
            #expect(try await lee.get(path).status == 200)
            #expect(try await lee.post(path + "/agreement").status == 404)
            let nothing = try await leo.post(path + "/comments", [("cell", ""), ("words", ""), ("proposed", "")])
            #expect(nothing.status == 422)
            let long = String(repeating: "👩‍👩‍👧", count: 300)
            let flood = try await leo.post(path + "/comments", [("cell", ""), ("words", long), ("proposed", "")])
            #expect(flood.status == 422 && flood.body.contains("1,000"))
            let other = try await leo.post(
                path + "/comments", [("cell", "\(world.criteria[0]).2"), ("words", "Hm"), ("proposed", "")])
            #expect(other.status == 404)
            let row = try await world.rubricRow(path)
            let words = [("cell", "\(row.id).3"), ("words", "Too short"), ("proposed", "I say why")]
            #expect(try await leo.post(path + "/comments", words).status == 303)
            // Only its author can answer.
            #expect(try await oda.get(path).body.contains("1 proposal waits for you"))
            for other in [lee, leo] { #expect(try await !other.get(path).body.contains("waits for you")) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a comment is taken back by its writer and hidden with a reason by the author`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            try await oda.post(path + "/invitations", [("class", "\(world.mathClass)")])
            func say(_ words: String, _ student: TestClient) async throws -> ID<RubricComment> {
                try await student.get(path + "/talk")
                try await student.post(path + "/comments", [("cell", ""), ("words", words), ("proposed", "")])
                return try await world.school.database.read { tx in
                    try tx.require("SELECT MAX(id) AS id FROM rubric_comments").id("id")
                }
            }
            let unkind = try await say("Unkind words", maya)
            try await oda.get(path + "/talk")
            #expect(try await oda.post(path + "/comments/\(unkind)/hidden", [("reason-\(unkind)", "")]).status == 422)
            try await oda.post(path + "/comments/\(unkind)/hidden", [("reason-\(unkind)", "Please be kind")])
            #expect(!(try await leo.get(path + "/talk").body.contains("Unkind words")))
            let own = try await maya.get(path + "/talk").body
            #expect(own.contains("Unkind words") && own.contains("Please be kind"))
            let hasty = try await say("Hasty words", leo)
            try await maya.get(path + "/talk")
            #expect(try await maya.post(path + "/comments/\(hasty)/withdrawn").status == 404)
            try await leo.get(path + "/talk")
            try await leo.post(path + "/comments/\(hasty)/withdrawn")
            #expect(!(try await oda.get(path + "/talk").body.contains("Hasty words")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `ten thousand comments are read page by page`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await world.makeRubric(oda)
            try await oda.get(path)
            try await oda.post(path + "/invitations", [("class", "\(world.mathClass)")])
            let version = try await world.rubricHead(path).version
            try await world.school.database.write { tx in
                let rows = (1...10_000).map { number -> [SQL.Value] in
                    [
                        Int64(number).sqlValue, version.sqlValue, "Remark \(number)".sqlValue, "answered".sqlValue,
                        world.leo.sqlValue, Int64(number).sqlValue,
                    ]
                }
                try tx.insert(
                    into: "rubric_comments",
                    columns: ["id", "rubric_version_id", "words", "state", "written_by", "written_at"], rows: rows)
            }
            let first = try await oda.get(path + "/talk").body
            #expect(first.contains("Remark 10000") && !first.contains("Remark 9950<"))
            #expect(first.contains("10,000 comments") && first.contains("skip=50"))
            #expect(first.utf8.count < 200_000)
            #expect(try await oda.get(path + "/talk?skip=9950").body.contains("Remark 1<"))
            #expect(try await oda.get(path + "/talk?skip=99999999999999999999").status == 200)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student's piece is an example only while the student says so`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            try await world.send(work, maya, words: "One cup costs 55 cents.")
            try await world.judge(work, oda)
            let (judgement, rubric) = try await world.school.database.read { tx in
                let row = try tx.require("SELECT id, rubric_version_id FROM judgements")
                let version: ID<RubricVersion> = try row.id("rubric_version_id")
                return (try row.id("id", of: Judgement.self), try RubricStore.load(version, tx).rubric)
            }
            #expect(try await oda.get("/work/\(work)").body.contains("/work/\(work)/example"))
            let asked = try await oda.post(
                "/work/\(work)/example", [("judgement", "\(judgement)"), ("criterion", "\(world.criteria[0])")])
            #expect(asked.location == "/work/\(work)", "\(asked.body)")
            #expect(!(try await oda.get("/rubrics/\(rubric)").body.contains("55 cents")))
            let page = "/students/\(world.maya)/examples"
            #expect(try await maya.get("/").body.contains(page))
            #expect(try await oda.get(page).status == 404)
            try await maya.get(page)
            let example = maya.hidden("example", in: await maya.lastPage) ?? ""
            try await maya.post(page, [("example", example), ("show", "yes")])
            let shown = try await oda.get("/rubrics/\(rubric)").body
            #expect(shown.contains("55 cents") && !shown.contains("Maya"))
            // Whoever writes such work sees it beside the task, without a name.
            let leoReads = try await world.browser(world.leo)
            let other = try await world.begin(leoReads)
            let beside = try await leoReads.get("/work/\(other)").body
            #expect(beside.contains("55 cents") && !beside.contains("Maya"))
            try await maya.get(page)
            try await maya.post(page, [("example", example), ("show", "no")])
            #expect(!(try await oda.get("/rubrics/\(rubric)").body.contains("55 cents")))
            let leo = try await world.browser(world.leo)
            try await leo.get("/students/\(world.leo)/examples")
            #expect(
                try await leo.post("/students/\(world.leo)/examples", [("example", example), ("show", "yes")]).status
                    == 404)
        }
    }
}
