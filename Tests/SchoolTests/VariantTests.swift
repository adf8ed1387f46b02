import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Versions beneath one activity, and which of them a student sees.
struct VariantTests {
    /// Mr. Oda writes a version with more help and one to go further.
    private func write(_ world: WorkWorld) async throws -> TestClient {
        let oda = try await world.browser(world.oda)
        let path = "/activities/\(world.activity)/variants"
        for (tier, note) in [("scaffold", "Begin with one cup."), ("extension", "Compare three prices.")] {
            #expect(try await oda.get(path + "/new").status == 200)
            let sent = try await oda.post(
                path, [("tier", tier), ("medium", "text"), ("in", ""), ("note", note), ("steps", "Step of \(tier)")])
            #expect(sent.location == path, "\(sent.body)")
        }
        return oda
    }

    private func variant(_ tier: String, _ world: WorkWorld) async throws -> ID<ActivityVariant> {
        try await world.school.database.read { tx in
            try tx.require("SELECT id FROM activity_variants WHERE tier = \(tier)").id("id")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student chooses a version, and the work shows its steps under the same rubric`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            _ = try await write(world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let choices = try await maya.get("/work/\(work)/versions")
            #expect(choices.body.contains("Begin with one cup.") && choices.body.contains("Compare three prices."))
            #expect(PageChecker.problems(in: choices.body, language: "en") == [])
            let chosen = try await variant("scaffold", world)
            let sent = try await maya.post("/work/\(work)/versions", [("variant", "\(chosen)")])
            #expect(sent.location == "/work/\(work)")
            let page = try await maya.get("/work/\(work)")
            #expect(page.body.contains("Step of scaffold") && page.body.contains("Begin with one cup."))
            try await world.send(work, maya)
            let oda = try await world.browser(world.oda)
            #expect(try await world.judge(work, oda).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM judgement_levels") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a tier that is set closes others, and a student may ask`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await write(world)
            let path = "/students/\(world.maya)/activities/\(world.activity)"
            #expect(try await oda.get(path).status == 200)
            let bare = try await oda.post(path, [("tier", "scaffold"), ("how", "set"), ("reason", "")])
            #expect(bare.status == 422 && bare.body.contains("href=\"#reason\""))
            #expect(PageChecker.problems(in: bare.body, language: "en") == [])
            let set = try await oda.post(
                path, [("tier", "scaffold"), ("how", "set"), ("reason", "One cup first, then two.")])
            #expect(set.location == path, "\(set.body)")
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let choices = try await maya.get("/work/\(work)/versions")
            #expect(choices.body.contains("One cup first, then two.") && choices.body.contains("Begin with one cup."))
            #expect(!choices.body.contains("Compare three prices."))
            let closed = try await variant("extension", world)
            #expect(try await maya.post("/work/\(work)/versions", [("variant", "\(closed)")]).status == 404)
            try await maya.get("/work/\(work)/versions")
            let ask = try await maya.post(
                "/work/\(work)/versions/asks", [("tier", "extension"), ("words", "I did two cups already.")])
            #expect(ask.status == 303)
            #expect(try await oda.get("/").body.contains("Asks for another version."))
            let seen = try await oda.get(path)
            #expect(seen.body.contains("I did two cups already."))
            #expect(PageChecker.problems(in: seen.body, language: "en") == [])
            let number = try #require(oda.hidden("ask", in: seen.body))
            #expect(
                try await oda.post(path + "/answer", [("ask", number), ("do", "yes"), ("answer", "Go")]).status == 303)
            let open = try await maya.get("/work/\(work)/versions")
            #expect(open.body.contains("Compare three prices.") && open.body.contains("said yes"))
            #expect(try await maya.post("/work/\(work)/versions", [("variant", "\(closed)")]).status == 303)
        }
    }

    @Test func `a version of another activity cannot be chosen, and one that is removed is left`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await write(world)
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let chosen = try await variant("scaffold", world)
            try await maya.get("/work/\(work)/versions")
            #expect(try await maya.post("/work/\(work)/versions", [("variant", "0000000000001")]).status == 404)
            #expect(try await maya.post("/work/\(work)/versions", [("variant", "\(chosen)")]).status == 303)
            let path = "/activities/\(world.activity)/variants/\(chosen)"
            #expect(try await oda.get(path).status == 200)
            #expect(try await oda.post(path + "/removal").status == 303)
            #expect(try await maya.get("/work/\(work)").body.contains("Step of scaffold") == false)
            #expect(try await oda.get(path).status == 404)
        }
    }

    @Test func `the library comes with versions in both languages`() async throws {
        try await withWork(.sqlite) { world in
            let core = world.core
            try await world.school.database.write { tx in
                let library = try ContentLibrary.load()
                let first = try DayOneContent.install(library, into: tx, mint: core.mint, now: core.now())
                let again = try DayOneContent.install(library, into: tx, mint: core.mint, now: core.now())
                #expect(first.changes > 0 && again.changes == 0)
                let handfuls = try #require(first.activities["act.bean-handfuls"])
                let variants = try VariantStore.variants(of: handfuls, tx)
                #expect(variants.map(\.tier) == [.scaffold, .more])
                #expect(variants.allSatisfy { !$0.note.text(in: "es").text.isEmpty && $0.note.entries.count == 2 })
                let flipped = try #require(first.activities["act.flip-percent"])
                #expect(try !MaterialsStore.load(flipped, tx).preparation.isEmpty)
            }
        }
    }
}
