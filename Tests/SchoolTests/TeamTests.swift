import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Several make one thing, and each is judged for the own part.
struct TeamTests {
    /// Maya and Leo are team 1 of Mr. Oda's class.
    private func team(_ world: WorkWorld, _ oda: TestClient, _ members: [ID<Person>: Int]) async throws -> String {
        let path = "/classes/\(world.mathClass)/teams/\(world.activity)"
        #expect(try await oda.get(path).status == 200)
        let answer = try await oda.post(path, members.map { ("team-\($0.key)", String($0.value)) })
        #expect(answer.location == path + "?done=saved", "\(answer.body)")
        let id = try await world.school.database.read { tx in
            try tx.require("SELECT MIN(id) AS id FROM teams").id("id", of: Team.self)
        }
        return "/teams/\(id)"
    }

    private func save(_ path: String, _ browser: TestClient, _ words: String, version: String? = nil) async throws
        -> TestClient.Answer
    {
        let page = try await browser.get(path).body
        return try await browser.post(
            path + "/product",
            [
                ("version", version ?? browser.hidden("version", in: page) ?? ""), ("title", "The Goats"),
                ("words", words), ("link", ""),
            ])
    }

    @Test(arguments: TestEngine.available)
    func `each member sends the own part with what the team made, and each gets an own level`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = try await team(world, oda, [world.maya: 1, world.leo: 1])
            #expect(try await save(path, maya, "A stand with prices").location == path + "?done=saved")
            let ofMaya = try await world.begin(maya)
            #expect(await maya.lastPage.contains("A stand with prices"))
            try await world.send(ofMaya, maya, words: "I compared the cups.")
            // What the team changes later is not in what Maya sent.
            #expect(try await save(path, leo, "A better stand").location == path + "?done=saved")
            let ofLeo = try await world.begin(leo)
            try await world.send(ofLeo, leo, words: "I painted it.")
            let judged = try await oda.get("/work/\(ofMaya)").body
            #expect(judged.contains("A stand with prices") && judged.contains("I compared the cups."))
            #expect(!judged.contains("A better stand"))
            let judging = try await oda.get("/work/\(ofMaya)/judging").body
            #expect(judging.contains("A stand with prices") && judging.contains("I compared the cups."))
            try await world.judge(ofMaya, oda, levels: [4, 3])
            try await world.judge(ofLeo, oda, levels: [2, 1])
            let levels = try await world.school.database.read { tx in
                try tx.query(
                    """
                    SELECT w.student_id, l.level FROM judgement_levels l JOIN judgements j ON j.id = l.judgement_id
                    JOIN attempts a ON a.id = j.attempt_id JOIN works w ON w.id = a.work_id
                    WHERE l.criterion_id = \(world.criteria[0]) ORDER BY w.student_id
                    """
                ).map { try $0.int("level") }
            }
            #expect(levels.sorted() == [2, 4])
            // The team's page tells who has sent, and no level.
            let page = try await leo.get(path).body
            #expect(!page.contains("rung") && page.contains("Has feedback"))
            #expect(try await world.browser(world.mother).get("/work/\(ofMaya)").body.contains("A stand with prices"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `two who write at once see both texts`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = try await team(world, oda, [world.maya: 1, world.leo: 1])
            try await leo.get(path)
            let old = leo.hidden("version", in: await leo.lastPage)
            #expect(try await save(path, maya, "Mine first").location == path + "?done=saved")
            let answer = try await save(path, leo, "Mine as well", version: old)
            #expect(answer.status == 422 && answer.body.contains("Mine first") && answer.body.contains("Mine as well"))
            #expect(try await leo.get(path).body.contains("Mine first"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `who leaves keeps what the team had, and the others go on`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = try await team(world, oda, [world.maya: 1, world.leo: 1])
            _ = try await save(path, maya, "Before")
            let work = try await world.begin(maya)
            _ = try await team(world, oda, [world.leo: 1])
            #expect(try await maya.get(path).status == 404)
            // Her draft does not lead to a page that she may not open.
            let draft = try await maya.get("/work/\(work)").body
            #expect(!draft.contains(path) && draft.contains("not in this team anymore"))
            #expect(try await maya.post(path + "/product", [("words", "Mine still")]).status == 404)
            _ = try await save(path, leo, "After")
            try await world.send(work, maya)
            let sent = try await oda.get("/work/\(work)").body
            #expect(sent.contains("Before") && !sent.contains("After"))
            // Both were in it.
            #expect(sent.contains("Leo Ng</span>, ") && sent.contains("Maya Ortiz</span></p>"), "\(sent)")
        }
    }

    @Test(arguments: TestEngine.available)
    func `who joins later is not named on what was sent before, and sends with all that the team has`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            let path = try await team(world, oda, [world.maya: 1])
            _ = try await save(path, maya, "Made alone")
            let ofMaya = try await world.begin(maya)
            try await world.send(ofMaya, maya)
            // Leo has a draft already when he is put into the team.
            let ofLeo = try await world.begin(leo)
            #expect(!(await leo.lastPage).contains("Made alone"))
            world.school.clock.advance(minutes: 1)
            _ = try await team(world, oda, [world.maya: 1, world.leo: 1])
            #expect(try await leo.get("/work/\(ofLeo)").body.contains("Made alone"))
            try await world.send(ofLeo, leo)
            #expect(try await oda.get("/work/\(ofMaya)").body.contains("Leo Ng") == false)
            let later = try await oda.get("/work/\(ofLeo)").body
            #expect(later.contains("Maya Ortiz") && later.contains("Leo Ng") && later.contains("Made alone"))
            // Who comes back was there each time.
            _ = try await team(world, oda, [world.leo: 1])
            _ = try await team(world, oda, [world.leo: 1, world.maya: 1])
            #expect(try await oda.get("/work/\(ofMaya)").body.contains("Maya Ortiz</span></p>"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `files of a form that comes back are asked for again`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let path = try await team(world, oda, [world.maya: 1])
            let page = try await maya.get(path).body
            let fields = [
                ("token", maya.hidden("token", in: page) ?? ""), ("key", maya.hidden("key", in: page) ?? ""),
                ("version", maya.hidden("version", in: page) ?? ""), ("title", ""), ("words", "Ours"), ("link", "no"),
            ]
            let file =
                "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"map.txt\"\r\n\r\na map\r\n--cut--"
            let answer = try await maya.send(
                .post, path + "/product",
                body: fields.map { "--cut\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }.joined()
                    + file,
                headers: [.contentType: "multipart/form-data; boundary=cut"])
            #expect(answer.status == 422 && answer.body.contains("choose your files again"))
            #expect(try await world.count("SELECT COUNT(*) FROM team_files") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `only members and the class's teachers open a team`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = try await team(world, oda, [world.leo: 1])
            for (person, status) in [
                (world.maya, 404), (world.mother, 404), (world.lee, 404), (world.reyes, 404), (world.leo, 200),
                (world.oda, 200), (world.leader, 200),
            ] {
                #expect(try await world.browser(person).get(path).status == status, "\(person)")
            }
            // Ms. Lee teaches Leo elsewhere, and does not put teams of this class together.
            let making = "/classes/\(world.mathClass)/teams/\(world.activity)"
            #expect(try await world.browser(world.lee).get(making).status == 404)
            #expect(try await world.browser(world.leader).get(making).status == 404)
            // A teacher reads and does not write into it.
            try await oda.get(path)
            #expect(try await oda.post(path + "/product", [("words", "Mine")]).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a team goes on when a member's record is erased`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let maya = try await world.browser(world.maya)
            let path = try await team(world, oda, [world.maya: 1, world.leo: 1])
            _ = try await save(path, maya, "Ours")
            try await maya.get(path)
            try await maya.post(path + "/steps", [("step", "A sketch"), ("by", "2026-05-20")])
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let ofLeo = try await world.begin(try await world.browser(world.leo))
            try await world.send(ofLeo, try await world.browser(world.leo))
            let step = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM team_milestones").id("id", of: Milestone.self)
            }
            try await maya.get(path)
            try await maya.post(path + "/steps/\(step)", [("change", "done")])
            let core = world.core
            let features = world.school.school.features
            try await world.school.database.write { tx in
                _ = try StudentRecord.erase(
                    world.maya, .init(askedBy: world.leader, reason: "asked"), features: features, at: core.now(),
                    mint: core.mint, in: tx)
            }
            let leo = try await world.browser(world.leo)
            let page = try await leo.get(path).body
            #expect(page.contains("Ours") && page.contains("A sketch") && !page.contains("Maya"))
            // What Leo sent while she was there names her no more, and says that somebody was.
            let sent = try await oda.get("/work/\(ofLeo)").body
            #expect(sent.contains("Ours") && sent.contains("a former student") && !sent.contains("Maya"))
            #expect(try await world.count("SELECT COUNT(*) FROM attempt_team_members") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `milestones that cannot be are told, and days that do not exist`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let leo = try await world.browser(world.leo)
            let path = try await team(world, oda, [world.leo: 1])
            try await leo.get(path)
            #expect(try await leo.post(path + "/steps", [("step", ""), ("by", "")]).status == 422)
            let wrong = try await leo.post(path + "/steps", [("step", "A sketch"), ("by", "2026-02-30")])
            #expect(wrong.status == 422 && wrong.body.contains("A sketch"))
            for number in 0..<TeamStore.mostSteps {
                try await leo.get(path)
                #expect(try await leo.post(path + "/steps", [("step", "S\(number)"), ("by", "")]).location == path)
            }
            try await leo.get(path)
            #expect(try await leo.post(path + "/steps", [("step", "One more"), ("by", "")]).status == 422)
        }
    }
}
