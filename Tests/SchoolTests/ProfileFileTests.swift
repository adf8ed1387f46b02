import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ProfileFileTests {
    @Test(arguments: TestEngine.available)
    func `a recording belongs to its entry and is heard by those who may read it`(engine: TestEngine) async throws {
        try await withRights(engine) { rights in
            let world = rights.work
            let maya = try await world.browser(world.maya)
            try await maya.get("\(world.profile())/new?field=words")
            let answer = try await world.sendFile(
                "recording.ogg", "OggS: I love goats", to: world.profile(),
                [("field", "words"), ("words", ""), ("audience", "advisor")], by: maya)
            #expect(answer.status == 303, "\(answer.body)")
            let entry = try #require(world.entry(in: answer))
            let file = try #require(
                try await world.studentFiles().first { $0.kind == "profile" && $0.owner == entry.rawValue })
            #expect(file.type == "audio/ogg")
            #expect(try await maya.get(world.profile()).body.contains("src=\"/student-files/\(file.id)?inline=1\""))
            for visitor in rights.visitors where visitor.person != nil {
                let browser = try await rights.browser(visitor)
                let heard = try await browser.get("/student-files/\(file.id)?inline=1")
                let may = visitor.relation.map { ProfileAudience.advisor.includes($0.profileReader) } ?? false
                #expect(heard.status == (may ? 200 : 404), "\(visitor)")
                guard may else { continue }
                #expect(heard.headers[.contentDisposition]?.hasPrefix("inline") == true)
                #expect(heard.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
                #expect(heard.headers[.cacheControl] == "private, no-store")
            }
            // New words keep the recording, and narrow who hears the old one.
            try await maya.get("/profile-entries/\(entry)")
            let newer = try await maya.post(
                "/profile-entries/\(entry)", [("field", "words"), ("words", "Goats!"), ("audience", "own")])
            #expect(newer.status == 303)
            let reyes = try await world.browser(world.reyes)
            for file in try await world.studentFiles() where file.type == "audio/ogg" {
                #expect(try await reyes.get("/student-files/\(file.id)").status == 404)
                #expect(try await maya.get("/student-files/\(file.id)").status == 200)
            }
        }
    }

    @Test(
        arguments: TestEngine.available,
        [
            ("a.html", "<!doctype html><script>alert(1)</script>"), ("a.svg", "<svg onload=\"alert(1)\"/>"),
            ("a.png", "<script>alert(1)</script>"), ("a.ogg", "MZ this is a program"), ("a.exe", "MZ"),
            ("a.jpg.html", "GIF89a<script>"), ("a.pdf", "%PDF-1.7"),
        ])
    func `a file of another kind is not taken, and the words come back`(
        engine: TestEngine, file: (name: String, content: String)
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            try await maya.get("\(world.profile())/new?field=talent")
            let answer = try await world.sendFile(
                file.name, file.content, to: world.profile(), [("field", "talent"), ("words", "I sing.")], by: maya)
            #expect(answer.status == 422 && answer.body.contains("I sing."))
            #expect(answer.body.contains("Only recordings, pictures and short films"))
            #expect(try await world.count("SELECT COUNT(*) FROM profile_entries") == 0)
            // It waits beside the form; its bytes never run, and a button takes it away without losing a word.
            let kept = try #require(try await world.studentFiles().first)
            let shown = try await maya.get("/student-files/\(kept.id)?inline=1")
            #expect(shown.status == 200 && shown.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(shown.headers[.contentType] != "text/html; charset=utf-8")
            try await maya.get("\(world.profile())/new?field=talent")
            let removed = try await maya.post(
                world.profile(), [("field", "talent"), ("words", "I sing and dance."), ("remove", "\(kept.id)")])
            #expect(removed.status == 200 && removed.body.contains("I sing and dance."))
            #expect(try await maya.get("/student-files/\(kept.id)").status == 404)
            try await world.write(.talent, "I sing and dance.", by: maya)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what waits for a form is its sender's alone, and goes after a week`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            try await maya.get("\(world.profile())/new?field=talent")
            _ = try await world.sendFile(
                "a.ogg", "OggS", to: world.profile(),
                [("field", "talent"), ("words", String(repeating: "a", count: 4_001))], by: maya)
            let kept = try #require(try await world.studentFiles().first)
            #expect(kept.owner == 0)
            for person in [world.reyes, world.mother, world.oda, world.leader, world.leo] {
                let browser = try await world.browser(person)
                #expect(try await browser.get("/student-files/\(kept.id)").status == 404)
            }
            #expect(
                try await maya.get("\(world.profile())/new?field=talent").body.contains("/student-files/\(kept.id)"))
            let job = try #require(fileJobs().first)
            world.school.clock.advance(minutes: 6 * 24 * 60)
            try await job.run(JobContext(core: world.core, argument: "{}"))
            #expect(try await world.studentFiles().count == 1)
            world.school.clock.advance(minutes: 2 * 24 * 60)
            try await job.run(JobContext(core: world.core, argument: "{}"))
            #expect(try await world.studentFiles().isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the cleaning keeps the bytes of a profile`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            try await maya.get("\(world.profile())/new?field=words")
            let answer = try await world.sendFile(
                "a.ogg", "OggS", to: world.profile(), [("field", "words"), ("words", "")], by: maya)
            #expect(answer.status == 303)
            let file = try #require(try await world.studentFiles().first)
            // Older than any margin, whatever the clock of the machine says.
            try await FileCleaning(core: world.core, before: Timestamp(milliseconds: 8_000_000_000_000)).run()
            #expect(try await maya.get("/student-files/\(file.id)").status == 200)
            let path = "/student-files/\(file.id)/removal"
            let mother = try await world.browser(world.mother)
            try await mother.get(world.profile())
            #expect(try await mother.post(path, [("back", world.profile())]).status == 404)
            try await maya.get(world.profile())
            #expect(try await maya.post(path, [("back", world.profile())]).location == world.profile())
            #expect(try await maya.get("/student-files/\(file.id)").status == 404)
        }
    }
}
