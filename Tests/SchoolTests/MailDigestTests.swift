import Foundation
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Who is told by mail, when, and how little a mail says.
struct MailDigestTests {
    /// Maya writes to Mr. Oda before 7:00 at the school; he has an address.
    private func withLetter(
        _ engine: TestEngine, _ body: @escaping @Sendable (WorkWorld, TestClient, String) async throws -> Void
    ) async throws {
        try await withWork(engine) { world in
            try await world.change("UPDATE people SET email = 'oda@school.example' WHERE id = \(world.oda)")
            let maya = try await world.browser(world.maya)
            let path = try await world.write(maya, to: world.oda, "May I show <photos>?")
            try await body(world, maya, path)
        }
    }

    private func look(_ world: WorkWorld) async throws -> Int {
        try await MailDigest.askDue(world.core)
        return try await world.count("SELECT COUNT(*) FROM jobs WHERE kind = 'messages.mail'")
    }

    @Test(arguments: TestEngine.available)
    func `a day has one mail, after the quiet hours, and it says nothing of what was written`(
        engine: TestEngine
    ) async throws {
        try await withLetter(engine) { world, maya, path in
            #expect(try await look(world) == 0)
            world.school.clock.advance(minutes: 300)
            #expect(try await look(world) == 1)
            let core = world.core
            let oda = world.oda
            let letter = try #require(
                await world.school.database.read { tx in
                    try MailDigest.letter(to: oda, site: "https://t.example", at: core.now(), tx)
                })
            #expect(letter.address == "oda@school.example" && letter.subject == "You have a new message")
            #expect(letter.text.contains("https://t.example/messages\n"))
            for word in ["photos", "Maya", "Oda"] { #expect(!(letter.subject + letter.text).contains(word)) }
            // What comes later on the same day waits for the next.
            try await maya.get(path)
            try await maya.post(path, [("words", "And a film?")])
            world.school.clock.advance(minutes: 10)
            #expect(try await look(world) == 1)
            world.school.clock.advance(minutes: 1440)
            #expect(try await look(world) == 2)
            // Whoever read everything gets none.
            let reader = try await world.browser(world.oda)
            try await reader.get(path)
            let none = try await world.school.database.read { tx in
                try MailDigest.letter(to: oda, site: "https://t.example", at: core.now(), tx)
            }
            #expect(none == nil)
        }
    }

    @Test(arguments: TestEngine.available)
    func `somebody can be told at once or never, and a student is not told by mail`(engine: TestEngine) async throws {
        try await withLetter(engine) { world, maya, path in
            let oda = try await world.browser(world.oda)
            let form = [("quiet", "own"), ("begins", "05:00"), ("ends", "05:00")]
            try await oda.get("/messages/settings")
            let refused = try await oda.post(
                "/messages/settings", [("mail", "at_once"), ("quiet", "own"), ("ends", "7")])
            #expect(refused.status == 422 && refused.body.contains("Please choose a time"))
            #expect(try await oda.post("/messages/settings", [("mail", "never")] + form).status == 303)
            world.school.clock.advance(minutes: 300)
            #expect(try await look(world) == 0)
            try await oda.get("/messages/settings")
            #expect(try await oda.post("/messages/settings", [("mail", "at_once")] + form).status == 303)
            #expect(try await look(world) == 1)
            world.school.clock.advance(minutes: 5)
            #expect(try await look(world) == 1)
            try await maya.get(path)
            try await maya.post(path, [("words", "One more")])
            world.school.clock.advance(minutes: 5)
            #expect(try await look(world) == 2)
            try await oda.get(path)
            try await oda.post(path, [("words", "Yes")])
            try await world.change("UPDATE people SET email = 'maya@school.example' WHERE id = \(world.maya)")
            world.school.clock.advance(minutes: 600)
            #expect(try await look(world) == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `notices go after two years, and conversations stay`(engine: TestEngine) async throws {
        try await withLetter(engine) { world, _, _ in
            let oda = try await world.browser(world.oda)
            let form = "/classes/\(world.mathClass)/messages"
            try await oda.get(form)
            let notice = try #require(
                await oda.post(
                    form, [("how", "notice"), ("audience", "students"), ("title", "Trip"), ("words", "Boots.")]
                ).location)
            let maya = try await world.browser(world.maya)
            let message = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM messages WHERE words = 'Boots.'").id("id", of: SentMessage.self)
            }
            try await maya.get(notice)
            #expect(
                try await maya.post(notice + "/report", [("message", "\(message)"), ("reason", "Why?")]).status == 303)
            let now = world.core.now()
            let gone = try await world.school.database.write { tx in
                (
                    early: try NoticeRetention.forgetSome(before: now, tx),
                    late: try NoticeRetention.forgetSome(before: now.adding(days: 1), tx)
                )
            }
            #expect(gone.early == 0 && gone.late == 1)
            #expect(try await maya.get(notice).status == 404)
            #expect(try await world.count("SELECT COUNT(*) FROM conversations") == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM messages") == 1)
        }
    }
}
