import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Going through the room: a note in a moment, sent once however often the device sends it.
struct ConferTests {
    @Test(arguments: TestEngine.available)
    func `a note from a device that sends twice is written once, with the time of the talk`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)/confer"
            #expect(try await oda.get(path).body.contains("This week you saw 0 of 2."))
            let at = world.core.now().milliseconds - 45 * 60_000
            let fields = [
                ("student", "\(world.maya)"), ("chip", "explained"), ("words", "Uses a table."), ("audience", "shared"),
                ("at", "\(at)"), ("key", "0123456789abcdef01234567"),
            ]
            for _ in 0..<3 { #expect(try await oda.post(path, fields).location == path + "?done=\(world.maya)") }
            #expect(try await world.count("SELECT COUNT(*) FROM confer_visits WHERE seen_at = \(at)") == 1)
            let notes = try await world.school.database.read { tx in
                try tx.query("SELECT words, audience, kind FROM notes").map {
                    [try $0.text("words"), try $0.text("audience"), try $0.text("kind")]
                }
            }
            #expect(notes == [["Explained the thinking.\n\nUses a table.", "shared", "talk"]])
            let page = try await oda.get(path + "?done=\(world.maya)").body
            #expect(page.contains("This week you saw 1 of 2.") && page.contains("Uses a table."))
            // The next in the room stands in the form; after the last one nobody does.
            #expect(!page.contains("translate=\"no\" selected"))
            let next = try await oda.get(path + "?done=\(world.leo)").body
            #expect(next.contains("value=\"\(world.maya)\" translate=\"no\" selected"))
            let family = try await world.browser(world.mother)
            #expect(try await family.get("/students/\(world.maya)/check-ins").body.contains("Uses a table."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a private note is read by its writer alone, and nobody outside of the class is noted`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)/confer"
            try await oda.get(path)
            try await oda.post(
                path, [("student", "\(world.maya)"), ("words", "Mine alone"), ("audience", "private")])
            #expect(try await oda.get(path).body.contains("Mine alone"))
            let core = world.core
            try await world.school.database.write { tx in
                try tx.execute(
                    """
                    INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                    VALUES (\(try core.mint.mint(Role.self)), \(world.mathClass), \(world.lee), 'teacher', 1)
                    """)
            }
            let lee = try await world.browser(world.lee)
            let page = try await lee.get(path).body
            #expect(page.contains("Maya Ortiz") && !page.contains("Mine alone"))
            let refused = try await oda.post(
                path, [("student", "\(world.reyes)"), ("words", "Kept"), ("key", "another key 1")])
            #expect(refused.status == 422 && refused.body.contains("Kept"))
            let long = String(repeating: "é", count: NoteStore.longest + 1)
            let tooLong = try await oda.post(
                path, [("student", "\(world.leo)"), ("words", long), ("key", "another key 2")])
            #expect(tooLong.status == 422 && tooLong.body.contains(long))
            #expect(try await world.count("SELECT COUNT(*) FROM notes") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the room has the order that the teacher gives it`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)/confer"
            func order() async throws -> [String] {
                let page = try await oda.get(path).body
                return page.split(separator: "data-student=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
            }
            let byName = try await order()
            #expect(byName == ["\(world.leo)", "\(world.maya)"])
            #expect(
                try await oda.post(
                    path + "/order", [("place-\(world.leo)", "7"), ("place-\(world.maya)", "-99999999999999999999")]
                ).location == path)
            try await oda.get(path + "/order")
            try await oda.post(path + "/order", [("place-\(world.leo)", "7"), ("place-\(world.maya)", "3")])
            try await oda.get(path + "/order")
            #expect(try await order() == ["\(world.maya)", "\(world.leo)"])
            try await oda.post(path + "/order", [("move", "up-\(world.leo)"), ("key", "another key 3")])
            #expect(try await order() == byName)
        }
    }

    @Test func `a device's clock is believed within a week and never for the future`() throws {
        let now = Timestamp(milliseconds: 1_778_061_600_000)
        func seen(_ at: String) -> Int64 {
            ConferWriter.seenAt(Form(fields: [("at", at)]), now).milliseconds - now.milliseconds
        }
        #expect(seen("\(now.milliseconds - 3_600_000)") == -3_600_000)
        for other in [
            "\(now.milliseconds + 60_000)", "0", "", "9223372036854775808", "\(now.milliseconds - 900_000_000)",
        ] {
            #expect(seen(other) == 0, "\(other)")
        }
    }
}
