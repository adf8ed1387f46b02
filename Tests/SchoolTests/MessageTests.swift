import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Whoever has to do with a student can write, is read by those named on the page, and stops when the relation does.
struct MessageTests {
    @Test(arguments: TestEngine.available)
    func `a student and a teacher write to each other, and nobody else reads it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/messages/new").body.contains("Mr. Oda"))
            let path = try await world.write(maya, to: world.oda, "May I <b>redo</b> it? \u{202E}abc")
            // It is night at the school: he is not told before 7:00, and whoever looks by himself finds it.
            #expect(try await maya.get(path).body.contains("will be told at 7:00"))
            let early = try await world.browser(world.oda).get("/messages").body
            #expect(early.contains("1 new") && early.contains("Nothing new"))
            world.school.clock.advance(minutes: 300)
            let oda = try await world.browser(world.oda)
            let home = try await oda.get("/messages").body
            #expect(home.contains("1 new") && home.contains("May I &lt;b&gt;redo&lt;/b&gt;"))
            #expect(home.contains("One conversation with something new"))
            #expect(try await maya.get(path).body.contains("Not seen yet"))
            #expect(try await oda.get(path).status == 200)
            #expect(try await oda.get("/messages").body.contains("Nothing new"))
            #expect(try await maya.get(path).body.contains("Seen by"))
            try await oda.get(path)
            #expect(try await oda.post(path, [("words", "Yes, by Friday.")]).location == path + "#latest")
            #expect(try await maya.get(path).body.contains("Yes, by Friday."))
            // The second beginning goes on in the same conversation.
            #expect(try await maya.get("/messages/new?to=\(world.oda)").location == path + "#latest")
            for person in [world.leo, world.reyes, world.lee, world.mother, world.leader] {
                let other = try await world.browser(person)
                try await other.get("/messages")
                #expect(try await other.get(path).status == 404)
                #expect(try await other.post(path, [("words", "Me too")]).status == 404)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM messages") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody writes to strangers, leaders or classmates`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let pairs: [(ID<Person>, ID<Person>)] = [
                (world.maya, world.leo), (world.maya, world.lee), (world.maya, world.leader), (world.maya, world.maya),
                (world.mother, world.lee), (world.mother, world.leo), (world.lee, world.maya), (world.oda, world.lee),
                (world.leader, world.maya), (world.leader, world.mother),
            ]
            for (from, to) in pairs {
                let browser = try await world.browser(from)
                try await browser.get("/messages/settings")
                #expect(try await browser.get("/messages/new?to=\(to)&about=\(world.maya)").status == 404)
                #expect(
                    try await browser.post("/messages", [("to", "\(to)"), ("about", "\(world.maya)"), ("words", "Hi")])
                        .status == 404)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM conversations") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a family that is kept away reads nothing, and a class that is over leaves only what was`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let mother = try await world.browser(world.mother)
            let path = try await world.write(mother, to: world.oda, about: world.maya, "She was ill.")
            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            try await oda.post(path, [("words", "Thank you.")])
            try await world.change("UPDATE enrolments SET left_at = 1 WHERE person_id = \(world.maya)")
            let over = try await mother.get(path).body
            #expect(over.contains("Thank you.") && over.contains("Nobody can write here now."))
            #expect(try await mother.post(path, [("words", "Still there?")]).status == 422)
            try await world.change("UPDATE enrolments SET left_at = NULL WHERE person_id = \(world.maya)")
            try await oda.get(path)
            try await oda.post(path, [("words", "Back again.")])
            try await world.change("UPDATE guardianships SET blocked_at = 1 WHERE guardian_id = \(world.mother)")
            #expect(try await mother.get(path).status == 404)
            let list = try await mother.get("/messages").body
            #expect(list.contains("Nothing new") && !list.contains("Back again."))
            try await oda.get("/messages")
            #expect(try await oda.post(path, [("words", "Hello?")]).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the team of a student reads together, and whoever comes to it joins`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let form = "/messages/new?team=\(world.maya)"
            #expect(try await oda.get(form).body.contains("Reyes"))
            let path = try #require(
                await oda.post("/messages", [("team", "\(world.maya)"), ("words", "She explains well.")]).location)
            let talk = String(path.prefix { $0 != "#" })
            let reyes = try await world.browser(world.reyes)
            #expect(try await reyes.get(talk).body.contains("She explains well."))
            for person in [world.maya, world.mother, world.lee, world.leader] {
                let other = try await world.browser(person)
                try await other.get("/messages")
                #expect(try await other.get(form).status == 404)
                #expect(try await other.get(talk).status == 404)
                #expect(try await other.post("/messages", [("team", "\(world.maya)"), ("words", "Hi")]).status == 404)
            }
            try await world.change(
                """
                INSERT INTO enrolments (id, person_id, class_id, role, changed_at)
                SELECT MAX(id) + 1, \(world.lee), \(world.mathClass), 'teacher', 1 FROM enrolments
                """)
            try await oda.get(talk)
            #expect(try await oda.post(talk, [("words", "Welcome.")]).status == 303)
            #expect(try await world.browser(world.lee).get(talk).body.contains("Welcome."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `words that do not fit are kept, a message is taken back in time, and an hour has its limit`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let path = try await world.write(maya, to: world.oda, "First")
            let long = String(repeating: "🥤", count: Conversation.longestWords + 1)
            try await maya.get(path)
            let refused = try await maya.post(path, [("words", long)])
            #expect(refused.status == 422 && refused.body.contains(long))
            #expect(try await maya.post(path, [("words", String(long.dropLast()))]).status == 303)
            let first = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM messages WHERE words = 'First'").id("id", of: SentMessage.self)
            }
            try await maya.get(path)
            #expect(try await maya.post(path + "/withdrawal", [("message", "\(first)")]).status == 303)
            let oda = try await world.browser(world.oda)
            let read = try await oda.get(path).body
            #expect(read.contains("Taken back at") && !read.contains("First"))
            #expect(try await world.count("SELECT COUNT(*) FROM messages WHERE words = 'First'") == 1)
            for _ in 2..<Conversation.mostOfStudent {
                try await maya.get(path)
                #expect(try await maya.post(path, [("words", "More")]).status == 303)
            }
            try await maya.get(path)
            #expect(try await maya.post(path, [("words", "Too many")]).status == 422)
            let latest = try await maya.get(path).body
            #expect(latest.contains("Earlier messages"))
            world.school.clock.advance(minutes: 61)
            let more = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM messages WHERE words = 'More' ORDER BY id DESC LIMIT 1").id(
                    "id", of: SentMessage.self)
            }
            try await maya.get(path)
            #expect(try await maya.post(path + "/withdrawal", [("message", "\(more)")]).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `classmates write only where the school says so, and a report opens with a reason that is kept`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let core = world.core
            try await world.school.database.write { tx in
                let school: ID<Organization> = try tx.require(
                    "SELECT school_id FROM classes WHERE id = \(world.mathClass)"
                ).id("school_id")
                try tx.execute(
                    """
                    INSERT INTO message_settings (school_id, peers, quiet_begins, quiet_ends, changed_by, changed_at)
                    VALUES (\(school), TRUE, 0, 0, \(world.leader), \(core.now()))
                    """)
                try tx.execute(
                    """
                    INSERT INTO message_moderators (school_id, staff_id, named_by, named_at)
                    VALUES (\(school), \(world.leader), \(world.leader), \(core.now()))
                    """)
            }
            let leo = try await world.browser(world.leo)
            let path = try await world.write(leo, to: world.maya, "You are slow")
            let maya = try await world.browser(world.maya)
            try await maya.get(path)
            let message = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM messages").id("id", of: SentMessage.self)
            }
            #expect(
                try await maya.post(path + "/report", [("message", "\(message)"), ("reason", "Unkind")]).status == 303)
            #expect(try await maya.get(path).body.contains("Somebody at the school looks at it."))
            let leader = try await world.browser(world.leader)
            #expect(try await leader.get(path).status == 404)
            let list = try await leader.get("/messages/reports").body
            let start = try #require(list.range(of: "/messages/reports/"))
            let report = "/messages/reports/" + list[start.upperBound...].prefix(13)
            #expect(!(try await leader.get(report).body).contains("You are slow"))
            #expect(try await leader.post(report + "/opening", [("reason", " ")]).status == 422)
            #expect(try await leader.post(report + "/opening", [("reason", "Reported")]).location == report)
            #expect(try await leader.get(report).body.contains("You are slow"))
            #expect(try await world.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'message.opened'") == 1)
            #expect(try await leader.post(report + "/closing", [("outcome", "Talked with both")]).location == report)
            for person in [world.oda, world.leo, world.mother] {
                let other = try await world.browser(person)
                #expect(try await other.get("/messages/reports").status == 404)
                #expect(try await other.get(report).status == 404)
            }
            // Turned off, what was stays to read.
            try await world.change("UPDATE message_settings SET peers = FALSE")
            #expect(try await maya.get(path).body.contains("Nobody can write here now."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a notice reaches students and families once, and is answered to the teacher alone`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let form = "/classes/\(world.mathClass)/messages"
            try await oda.get(form)
            let kept = try await oda.post(form, [("how", "notice"), ("audience", "both"), ("words", "Bring boots.")])
            #expect(kept.status == 422 && kept.body.contains("Bring boots."))
            let path = try #require(
                await oda.post(
                    form, [("how", "notice"), ("audience", "both"), ("title", "Trip"), ("words", "Bring boots.")]
                ).location)
            for person in [world.maya, world.leo, world.mother] {
                let reader = try await world.browser(person)
                #expect(try await reader.get(path).body.contains("Bring boots."))
                #expect(try await reader.post(path, [("words", "To all")]).status == 422)
                let answer = try #require(await reader.get(path + "/answer").location)
                #expect(try await reader.get(answer).body.contains("Mr. Oda"))
            }
            #expect(try await oda.get(path).body.contains("Seen by 3 of 3"))
            #expect(try await world.browser(world.lee).get(path).status == 404)
        }
    }
}

extension WorkWorld {
    /// A first message, on the way that a page goes.
    func write(
        _ browser: TestClient, to person: ID<Person>, about: ID<Person>? = nil, _ words: String
    ) async throws -> String {
        let query = "/messages/new?to=\(person)" + (about.map { "&about=\($0)" } ?? "")
        #expect(try await browser.get(query).status == 200)
        let answer = try await browser.post(
            "/messages", [("to", "\(person)"), ("words", words)] + (about.map { [("about", "\($0)")] } ?? []))
        let location = try #require(answer.location, "\(answer.status)")
        return String(location.prefix { $0 != "#" })
    }

    func change(_ sql: SQL) async throws {
        try await school.database.write { tx in _ = try tx.execute(sql) }
    }
}
