import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Small sessions with seats. The clock says Wednesday, May 6, 2026, 3 in the morning at the school.
struct WorkshopTests {
    private func form(_ changes: [String: String] = [:]) -> [(String, String)] {
        [
            "title": "Two prices", "competency": "", "modality": "small_group", "day": "2026-05-07", "begins": "14:00",
            "minutes": "30", "room": "", "place": "Library", "link": "", "seats": "1", "entry": "open",
            "audience": "class", "materials": "", "guest": "", "guestwords": "", "screen": "",
        ].merging(changes) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Made by Mr. Oda through the page.
    private func make(_ world: WorkWorld, _ changes: [String: String] = [:]) async throws -> String {
        let oda = try await world.browser(world.oda)
        let path = "/classes/\(world.mathClass)/workshops/new"
        #expect(try await oda.get(path).status == 200)
        let answer = try await oda.post(path, form(changes))
        let location = try #require(answer.location, "\(answer.body)")
        return String(location.prefix { $0 != "?" })
    }

    private func seat(_ browser: TestClient, _ path: String, _ what: String) async throws -> TestClient.Answer {
        try await browser.get(path)
        return try await browser.post(path + "/seat", [("what", what)])
    }

    private func state(_ world: WorkWorld, _ student: ID<Person>) async throws -> String? {
        try await world.school.database.read { tx in
            try tx.first("SELECT state FROM workshop_seats WHERE student_id = \(student)")?.text("state")
        }
    }

    @Test(arguments: TestEngine.available)
    func `the last seat has one owner, whoever takes it at once`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            try await maya.get(path)
            try await leo.get(path)
            async let first = maya.post(path + "/seat", [("what", "take")])
            async let second = leo.post(path + "/seat", [("what", "take")])
            let answers = try await [first, second]
            #expect(answers.map(\.status).sorted() == [303, 422], "\(answers.map(\.status))")
            let late = answers.first { $0.status == 422 }
            #expect(
                late?.body.contains("You can wait for one") == true && late?.body.contains("Wait for a seat") == true)
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats WHERE state = 'taken'") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever waits longest gets the seat that is given back`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world)
            let maya = try await world.browser(world.maya)
            let leo = try await world.browser(world.leo)
            #expect(try await seat(maya, path, "take").location == path)
            #expect(try await seat(leo, path, "wait").location == path)
            #expect(try await leo.get(path).body.contains("number 1 in line"))
            #expect(try await leo.get("/students/\(world.leo)/workshops").body.contains("Number 1 in line"))
            #expect(try await seat(maya, path, "back").location == path)
            #expect(try await state(world, world.leo) == "taken")
            #expect(try await leo.get(path).body.contains("You have a seat"))
            // It is in the week, too, and the mother sees it without a link.
            #expect(try await leo.get("/students/\(world.leo)/week?of=2026-05-07").body.contains("Two prices"))
            // Nobody's name stands on a student's page.
            #expect(!(try await leo.get(path).body.contains("Maya")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an offer is taken or let go, and nobody else comes in`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world, ["entry": "offer"])
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            #expect(try await maya.get(path).status == 404)
            try await oda.get(path)
            // Ms. Lee's students elsewhere and people who are no students get no offer.
            let offer = try await oda.post(
                path + "/offers", [("student", "\(world.maya)"), ("student", "\(world.mother)"), ("back", path)])
            #expect(offer.location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats") == 1)
            #expect(try await maya.get("/").body.contains("Two prices"))
            let page = try await maya.get(path).body
            #expect(page.contains("offers you a seat"))
            #expect(try await world.browser(world.leo).get(path).status == 404)
            #expect(try await seat(maya, path, "take").location == path)
            #expect(try await state(world, world.maya) == "taken")
            #expect(
                try await world.browser(world.mother).get("/students/\(world.maya)/workshops").body.contains(
                    "Two prices"))
            // An address back leads nowhere else.
            try await oda.get(path)
            let away = try await oda.post(path + "/offers", [("student", "\(world.leo)"), ("back", "//elsewhere")])
            #expect(away.location == path + "?done=offered")
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student who asks waits for the teacher, and a clash is told`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world, ["entry": "ask"])
            let other = try await make(world, ["title": "At the same time", "begins": "14:15", "seats": "3"])
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            #expect(try await seat(maya, path, "take").location == path)
            #expect(try await seat(maya, other, "take").location == other)
            try await oda.get(path)
            let clash = try await oda.post(path + "/seats", [("what", "give"), ("student", "\(world.maya)")])
            #expect(clash.status == 422 && clash.body.contains("At the same time"))
            #expect(try await seat(maya, other, "back").location == other)
            try await oda.get(path)
            #expect(
                try await oda.post(path + "/seats", [("what", "give"), ("student", "\(world.maya)")]).location == path)
            let again = try await seat(maya, other, "take")
            #expect(again.status == 422 && again.body.contains("Give it back first"))
            // Whom the teacher gave none does not come back by another way.
            try await oda.get(path)
            #expect(
                try await oda.post(path + "/seats", [("what", "take"), ("student", "\(world.maya)")]).location == path)
            #expect(try await seat(maya, path, "take").status == 422)
            try await oda.get(path)
            #expect(
                try await oda.post(path + "/seats", [("what", "give"), ("student", "\(world.maya)")]).location == path)
            // What begins when the other ends is no clash.
            let after = try await make(world, ["title": "After it", "begins": "14:30"])
            #expect(try await seat(maya, after, "take").location == after)
        }
    }

    @Test(arguments: TestEngine.available)
    func `who came is noted with a tap, also without a seat`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world, ["day": "2026-05-06", "begins": "02:00"])
            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            for (student, was) in [(world.maya, "there"), (world.leo, "late")] {
                try await oda.get(path)
                let answer = try await oda.post(path + "/attendance", [("student", "\(student)"), ("was", was)])
                #expect(answer.location == path)
            }
            // More came than there were seats.
            #expect(
                try await world.count("SELECT COUNT(*) FROM workshop_seats WHERE is_walk_in AND attendance IS NOT NULL")
                    == 2)
            try await oda.get(path)
            #expect(try await oda.post(path + "/note", [("note", "Drawing helped.")]).location == path + "?done=saved")
            let page = try await oda.get(path).body
            #expect(page.contains("Drawing helped.") && page.contains("/observations/new"))
            // It counts as time with people.
            let time = try await oda.get("/students/\(world.maya)/time").body
            #expect(time.contains("Two prices") && time.contains("30 min"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what is called off says why, and frees its room`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let room = try await addRoom(world)
            let path = try await make(world, ["room": "\(room)"])
            let oda = try await world.browser(world.oda)
            let taken = try await oda.get("/classes/\(world.mathClass)/workshops/new").status
            #expect(taken == 200)
            let clash = try await oda.post(
                "/classes/\(world.mathClass)/workshops/new", form(["room": "\(room)", "begins": "14:15"]))
            #expect(clash.status == 422 && clash.body.contains("Lab") && clash.body.contains("Library"))
            #expect(try await world.count("SELECT COUNT(*) FROM workshops") == 1)
            let maya = try await world.browser(world.maya)
            #expect(try await seat(maya, path, "take").location == path)
            try await oda.get(path)
            #expect(try await oda.post(path + "/calling-off", [("reason", "")]).status == 422)
            #expect(try await oda.post(path + "/calling-off", [("reason", "I am ill.")]).location == path)
            #expect(try await maya.get(path).body.contains("I am ill."))
            #expect(try await maya.get("/").body.contains("Called off"))
            #expect(try await seat(maya, path, "take").status == 303)
            try await oda.get("/classes/\(world.mathClass)/workshops/new")
            #expect(
                try await oda.post("/classes/\(world.mathClass)/workshops/new", form(["room": "\(room)"])).status == 303
            )
        }
    }

    @Test(arguments: TestEngine.available)
    func `what cannot be is told field by field, and nothing written is lost`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)/workshops/new"
            for (field, value, field2) in [
                ("title", "", "title"), ("day", "2026-02-30", "day"), ("begins", "25:00", "begins"),
                ("minutes", "99999999999999999999", "minutes"), ("seats", "-5", "seats"),
                ("link", "http://plain.example", "link"), ("link", "https://you@evil.example/", "link"),
                ("screen", "javascript:alert(1)", "screen"), ("guest", String(repeating: "x", count: 201), "guest"),
            ] {
                try await oda.get(path)
                let answer = try await oda.post(path, form([field: value, "materials": "Scissors"]))
                #expect(answer.status == 422 && answer.body.contains("href=\"#\(field2)\""), "\(field): \(value)")
                #expect(answer.body.contains("Scissors"))
            }
            #expect(try await world.count("SELECT COUNT(*) FROM workshops") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `seats are offered to those who are ready, in one tap`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = try await make(world, ["competency": "\(world.competencies[1])", "seats": "5"])
            try await world.school.database.write { tx in
                try tx.execute(
                    "INSERT INTO prerequisites (competency_id, requires_id) VALUES (\(world.competencies[1]), \(world.competencies[0]))"
                )
                try tx.execute("UPDATE frameworks SET version = version + 1")
            }
            let oda = try await world.browser(world.oda)
            // Nobody has shown what it builds on.
            #expect(try await oda.get(path).body.contains("Nobody else of the class is ready"))
            let confirmed = try await oda.get("/students/\(world.maya)/map/\(world.competencies[0])")
            #expect(confirmed.status == 200)
            let answer = try await oda.post(
                "/students/\(world.maya)/map/\(world.competencies[0])/decision",
                [("how", "overrule"), ("level", "3"), ("reason", "I saw it")])
            #expect(answer.status == 303, "\(answer.body)")
            let page = try await oda.get(path).body
            #expect(
                page.contains("Offer a seat to the one who is ready")
                    && page.contains("value=\"\(world.maya)\" checked"))
        }
    }

    private func addRoom(_ world: WorkWorld) async throws -> ID<Room> {
        let core = world.core
        return try await world.school.database.write { tx in
            let id: ID<Room> = try core.mint.mint()
            let school = try tx.require("SELECT school_id FROM classes WHERE id = \(world.mathClass)").int64(
                "school_id")
            try tx.execute(
                """
                INSERT INTO rooms (id, school_id, name, seats, changed_by, changed_at)
                VALUES (\(id), \(school), 'Lab', 12, \(world.leader), 1)
                """)
            return id
        }
    }
}
