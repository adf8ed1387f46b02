import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What is said about a piece of work and its files, how many tries there are, and what changed between them.
struct WorkMediaTests {
    /// A file of a draft without bytes behind it. The name of its type is taken by the testing library.
    private func attach(
        _ name: String, _ type: String, to work: ID<Work>, _ world: WorkWorld
    ) async throws -> ID<Upload> {
        let core = world.core
        return try await world.school.database.write { tx in
            let id: ID<Upload> = try core.mint.mint()
            let hash = sha256Hex(Array(name.utf8))
            try tx.execute(
                """
                INSERT INTO files (sha256, size, stored_at) VALUES (\(hash), 9, \(core.now()))
                ON CONFLICT (sha256) DO NOTHING
                """)
            try tx.execute(
                """
                INSERT INTO attachments (id, attempt_id, sha256, name, content_type, added_by, added_at)
                SELECT \(id), MAX(t.id), \(hash), \(name), \(type), \(world.maya), \(core.now())
                FROM attempts t WHERE t.work_id = \(work)
                """)
            return id
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student is asked once what is in a picture and a recording, and may send without`(engine: TestEngine)
        async throws
    {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let picture = try await attach("stall.png", "image/png", to: work, world)
            let talk = try await attach("talk.m4a", "audio/mp4", to: work, world)
            _ = try await attach("plan.txt", "text/plain; charset=utf-8", to: work, world)
            let page = try await maya.get("/work/\(work)").body
            #expect(!page.contains("name=\"without\""), "nobody is asked before sending")
            let path = "/work/\(work)/sending"
            let asked = try await maya.post(path, world.draft(maya))
            #expect(asked.status == 422)
            #expect(asked.body.contains("href=\"#about-\(picture)\"") && asked.body.contains("href=\"#said-\(talk)\""))
            #expect(asked.body.contains("name=\"without\"") && !asked.body.contains("Say what is in “plan.txt”"))
            #expect(PageChecker.problems(in: asked.body, language: "en") == [])
            let said = try await maya.post(
                path, world.draft(maya) + [("about-\(picture)", "Our stall"), ("said-\(talk)", "Hello, two for one")])
            #expect(said.location == "/work/\(work)")
            let oda = try await world.browser(world.oda)
            let judging = try await oda.get("/work/\(work)/judging").body
            #expect(judging.contains("alt=\"Our stall\"") && judging.contains("Hello, two for one"))
            #expect(judging.contains("<audio controls"))
            #expect(PageChecker.problems(in: judging, language: "en") == [])

            let leo = try await world.browser(world.leo)
            let other = try await world.begin(leo)
            _ = try await attach("silent.mp4", "video/mp4", to: other, world)
            try await leo.get("/work/\(other)")
            #expect(try await leo.post("/work/\(other)/sending", world.draft(leo)).status == 422)
            let without = try await leo.post("/work/\(other)/sending", world.draft(leo) + [("without", "on")])
            #expect(without.location == "/work/\(other)")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a picture that cannot be shown is kept, and the page says what would help`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            _ = try await attach("clip.avi", "application/octet-stream", to: work, world)
            #expect(try await maya.get("/work/\(work)").body.contains("MP4 for a film"))
            try await world.send(work, maya)
            let sent = try await maya.get("/work/\(work)").body
            #expect(sent.contains("clip.avi") && sent.contains("Opens as a download.") && !sent.contains("<video"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `which part shows it goes with the work to the judge and to the next try`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            let field = "claim-\(world.criteria[0])"
            let claim = (field, "Lines 2–4, since <both> sizes are there")
            try await maya.post("/work/\(work)/draft", world.draft(maya) + [claim])
            #expect(try await maya.get("/work/\(work)").body.contains("since &lt;both&gt; sizes are there</textarea>"))
            // A form without the field changes nothing, an empty one takes it out.
            try await world.send(work, maya)
            #expect(try await oda.get("/work/\(work)/judging").body.contains("since &lt;both&gt; sizes are there"))
            try await world.judge(work, oda)
            try await maya.get("/work/\(work)")
            try await maya.post("/work/\(work)/attempts")
            #expect(try await maya.get("/work/\(work)").body.contains("since &lt;both&gt; sizes are there</textarea>"))
            try await maya.post("/work/\(work)/draft", world.draft(maya) + [(field, "")])
            #expect(try await world.count("SELECT COUNT(*) FROM attempt_claims") == 1, "only the first try's")
            try await maya.get("/work/\(work)")
            let long = (field, String(repeating: "é", count: 601))
            let refused = try await maya.post("/work/\(work)/draft", world.draft(maya) + [long])
            #expect(refused.status == 422 && refused.body.contains("href=\"#\(field)\""))
            #expect(refused.body.contains(long.1), "what was written stays")
            try await maya.get("/work/\(work)")
            let strange = ("claim-\(ID<Criterion>(stored: 5))", "Nothing of ours")
            #expect(try await maya.post("/work/\(work)/draft", world.draft(maya) + [strange]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM attempt_claims") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `tries are without limit unless the teacher set one, and may be more later`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            #expect(try await maya.get("/work/\(work)").body.contains("as often as you like"))
            try await give(world, oda, tries: "0", expecting: 422)
            try await give(world, oda, tries: "1", expecting: 303)
            #expect(try await oda.get("/activities/\(world.activity)").body.contains("one try"))
            #expect(try await maya.get("/work/\(work)").body.contains("This is try 1 of 1."))
            try await world.send(work, maya)
            try await world.judge(work, oda)
            let page = try await maya.get("/work/\(work)").body
            #expect(page.contains("Your teacher set one try") && !page.contains("/attempts\""))
            let crafted = try await maya.post("/work/\(work)/attempts")
            #expect(crafted.status == 422 && crafted.body.contains("Your teacher set one try"))
            #expect(try await world.count("SELECT COUNT(*) FROM attempts") == 1)
            try await give(world, oda, tries: "2", expecting: 303)
            try await maya.get("/work/\(work)")
            #expect(try await maya.post("/work/\(work)/attempts").status == 303)
            #expect(try await maya.get("/work/\(work)").body.contains("This is try 2 of 2."))
        }
    }

    private func give(_ world: WorkWorld, _ oda: TestClient, tries: String, expecting status: Int) async throws {
        try await oda.get("/activities/\(world.activity)/give")
        let answer = try await oda.post(
            "/activities/\(world.activity)/give",
            [("class", "\(world.mathClass)"), ("who", "all"), ("tries", tries)])
        #expect(answer.status == status)
    }

    @Test(arguments: TestEngine.available)
    func `what changed since the last try is there for student and judge`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            _ = try await attach("old.txt", "text/plain; charset=utf-8", to: work, world)
            try await world.send(work, maya, words: "One cup costs 55 cents.")
            #expect(try await !maya.get("/work/\(work)").body.contains("id=\"changes\""), "a first try has none")
            try await world.judge(work, oda)
            try await maya.get("/work/\(work)")
            try await maya.post("/work/\(work)/attempts")
            let draft = try await maya.get("/work/\(work)").body
            #expect(!draft.contains("id=\"changes\""))
            let copy = try await world.school.database.read { tx in
                try tx.require("SELECT MAX(id) AS id FROM attachments").id("id", of: Upload.self)
            }
            try await maya.post("/work/\(work)/files/\(copy)/removal", world.draft(maya))
            _ = try await attach("new.txt", "text/plain; charset=utf-8", to: work, world)
            try await world.send(work, maya, words: "One cup costs 60 cents.")
            for (browser, path) in [(maya, "/work/\(work)"), (oda, "/work/\(work)/judging")] {
                let page = try await browser.get(path).body
                #expect(page.contains("What changed since try 1"))
                #expect(page.contains("</span>55</del>") && page.contains("</span>60</ins>"))
                #expect(page.contains("New files:") && page.contains("Files taken off:"))
                #expect(PageChecker.problems(in: page, language: "en") == [])
            }
        }
    }
}
