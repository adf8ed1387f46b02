import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Groups of Mr. Oda's class, in which Maya and Leo are. The clock says Wednesday, May 6, 2026.
struct GroupTests {
    private func form(_ world: WorkWorld, _ changes: [String: String] = [:]) -> [(String, String)] {
        [
            "purpose": "Compare prices", "exit": "Compares two prices alone", "competency": "\(world.competencies[0])",
            "mode": "need", "size": "2", "ends": "2026-05-20",
        ].merging(changes) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            + [("member", "\(world.maya)"), ("member", "\(world.leo)")]
    }

    /// A draft of Mr. Oda's; the browser stands on its board.
    private func draft(_ world: WorkWorld, _ changes: [String: String] = [:]) async throws -> (TestClient, String) {
        let oda = try await world.browser(world.oda)
        let path = "/classes/\(world.mathClass)/groups/new"
        #expect(try await oda.get(path).status == 200)
        let answer = try await oda.post(path, form(world, changes))
        let board = try #require(answer.location, "\(answer.body)")
        let page = try await oda.get(board)
        #expect(page.status == 200, "\(page.body)")
        return (oda, String(board.dropLast("/board".count)))
    }

    /// The whole form of the board on which the browser stands, with both in the first group.
    private func board(_ world: WorkWorld, _ oda: TestClient, name: String = "Otters") async -> [(String, String)] {
        let page = await oda.lastPage
        return [
            ("version", oda.hidden("version", in: page) ?? ""), ("name-1", name), ("place-1", "Garden"),
            ("aim-1", "mixed"), ("to-\(world.maya)", "1"), ("to-\(world.leo)", "1"),
        ]
    }

    private func begun(_ world: WorkWorld) async throws -> (TestClient, String) {
        let (oda, path) = try await draft(world)
        let answer = try await oda.post(path + "/board", await board(world, oda) + [("then", "use")])
        #expect(answer.location == path, "\(answer.body)")
        return (oda, path)
    }

    @Test(arguments: TestEngine.available)
    func `a suggestion is changed, begun, and shown to its students without a level`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let (oda, path) = try await draft(world)
            #expect(await oda.lastPage.contains("Why these?"))
            let maya = try await world.browser(world.maya)
            #expect(!(try await maya.get("/").body.contains("Your group")), "a draft is nobody's group yet")
            let refused = try await oda.post(
                path + "/board", await board(world, oda, name: "Low readers") + [("then", "use")])
            #expect(refused.status == 422 && refused.body.contains("says how far students are"))
            #expect(refused.body.contains("Low readers"), "what was written stays")
            let answer = try await oda.post(path + "/board", await board(world, oda) + [("then", "use")])
            #expect(answer.location == path, "\(answer.body)")
            let home = try await maya.get("/").body
            for words in ["Your group", "Otters", "Compare prices", "Leo", "Garden"] { #expect(home.contains(words)) }
            #expect(!home.contains("strengthen"))
            for person in [world.maya, world.leader, world.mother, world.reyes] {
                #expect(try await world.browser(person).get(path).status == 404)
            }
            let wall = try await oda.get(path + "/projector").body
            #expect(wall.contains("Otters") && wall.contains("Leo") && !wall.contains("strengthen"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `purpose, end and exit evidence are asked for, and the words are kept`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/classes/\(world.mathClass)/groups/new"
            try await oda.get(path)
            let answer = try await oda.post(
                path, form(world, ["purpose": "", "exit": "", "ends": "2026-09-01", "size": "1"]))
            #expect(answer.status == 422)
            for words in ["what the groups are for", "what each will show", "at most 60 days", "from 2 to 30"] {
                #expect(answer.body.contains(words), "\(words)")
            }
            #expect(answer.body.contains("2026-09-01"))
            #expect(try await world.count("SELECT COUNT(*) FROM group_sets") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `groups end by themselves on their day, and the history tells what was shown`(engine: TestEngine) async throws
    {
        try await withWork(engine) { world in
            let (oda, path) = try await begun(world)
            try await world.school.database.write { tx in
                try tx.execute("UPDATE group_sets SET ends_on = '2026-05-05'")
            }
            #expect(!(try await world.browser(world.maya).get("/").body.contains("Your group")))
            #expect(try await oda.get("/classes/\(world.mathClass)/groups").body.contains("No groups at the moment"))
            let history = try await oda.get("/classes/\(world.mathClass)/groups/history").body
            #expect(history.contains("Compare prices") && history.contains("0 of 2 have shown it"))
            #expect(try await oda.get(path).body.contains("These groups are over"))
            #expect(try await oda.get(path + "/board").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `groups are made longer once, and ended early with a reason`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let (oda, path) = try await begun(world)
            try await oda.get(path)
            #expect(try await oda.post(path + "/prolonging", [("ends", "2026-05-25"), ("more", "")]).status == 422)
            let longer = try await oda.post(path + "/prolonging", [("ends", "2026-05-25"), ("more", "Two were ill.")])
            #expect(longer.location == path, "\(longer.body)")
            #expect(try await oda.get(path).body.contains("Two were ill."))
            let again = try await oda.post(path + "/prolonging", [("ends", "2026-05-29"), ("more", "Again.")])
            #expect(again.status == 404)
            #expect(try await oda.post(path + "/ending", [("reason", "")]).status == 422)
            #expect(try await oda.post(path + "/ending", [("reason", "All are done.")]).location == path)
            #expect(try await oda.get(path).body.contains("All are done."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a wish about two stays with the teachers, and the board says when it is not so`(engine: TestEngine)
        async throws
    {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let pairs = "/classes/\(world.mathClass)/groups/pairs"
            try await oda.get(pairs)
            let one = ("one", "\(world.maya)")
            #expect(try await oda.post(pairs, [one, one, ("wish", "apart"), ("reason", "x")]).status == 422)
            let wish = [one, ("other", "\(world.leo)"), ("wish", "apart"), ("reason", "They asked for a break.")]
            #expect(try await oda.post(pairs, wish).location == pairs)
            #expect(try await oda.get(pairs).body.contains("They asked for a break."))
            let (teacher, _) = try await draft(world)
            #expect(await teacher.lastPage.contains("What you asked for and is not so"))
            let home = try await world.browser(world.maya).get("/").body
            #expect(!home.contains("break."))
            #expect(try await world.browser(world.leader).get(pairs).status == 404)
            try await oda.get(pairs)
            let gone = try await oda.post(pairs + "/removal", [one, ("other", "\(world.leo)")])
            #expect(gone.location == pairs)
            #expect(try await world.count("SELECT COUNT(*) FROM group_pairs") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `one tap makes a session with a seat for everybody, and a room that is taken makes none`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let (oda, path) = try await begun(world)
            let core = world.core
            let room: ID<Room> = try core.mint.mint()
            try await world.school.database.write { tx in
                let school = try tx.require("SELECT school_id FROM classes WHERE id = \(world.mathClass)").int64(
                    "school_id")
                try tx.execute(
                    """
                    INSERT INTO rooms (id, school_id, name, seats, changed_by, changed_at)
                    VALUES (\(room), \(school), 'Lab', 12, \(world.leader), \(core.now()))
                    """)
                try tx.execute(
                    """
                    INSERT INTO room_bookings (id, room_id, day_on, begins_minute, ends_minute, booked_by, booked_at)
                    VALUES (\(try core.mint.mint(RoomBooking.self)), \(room), '2026-05-07', 840, 870, \(world.lee),
                            \(core.now()))
                    """)
            }
            #expect(try await oda.get(path + "/session").status == 200)
            func wish(_ begins: String) -> [(String, String)] {
                [
                    ("day", "2026-05-07"), ("begins", begins), ("minutes", "30"), ("room-1", "\(room)"),
                    ("place-1", ""), ("work-1", "\(world.activity)"), ("materials-1", "A ruler"),
                ]
            }
            #expect(try await oda.post(path + "/session", wish("14:00")).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM workshops") == 0)
            let made = try await oda.post(path + "/session", wish("15:00"))
            #expect(made.location == path + "?done=session", "\(made.body)")
            #expect(try await world.count("SELECT COUNT(*) FROM workshop_seats WHERE state = 'taken'") == 2)
            let wall = try await oda.get(path + "/projector").body
            #expect(wall.contains("A ruler"))
            // A second tap makes no second one.
            #expect(try await oda.get(path + "/session").body.contains("All groups have a session"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a board that somebody saved meanwhile is not written over`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let (oda, path) = try await draft(world)
            let old = await board(world, oda, name: "Cedars")
            #expect(try await oda.post(path + "/board", await board(world, oda) + [("then", "save")]).status == 303)
            try await oda.get(path + "/board")
            #expect(try await oda.post(path + "/board", old + [("then", "save")]).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM groups_formed WHERE name = 'Otters'") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `whoever is left out stays out, and a lock holds when groups are suggested again`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let (oda, path) = try await draft(world)
            let page = await oda.lastPage
            let changes = [
                ("version", oda.hidden("version", in: page) ?? ""), ("to-\(world.maya)", ""), ("to-\(world.leo)", "1"),
                ("lock-\(world.leo)", "on"), ("then", "again"),
            ]
            #expect(try await oda.post(path + "/board", changes).location == path + "/board")
            let seats = try await world.school.database.read { tx in
                try tx.query("SELECT student_id, number, is_locked FROM group_members ORDER BY student_id").map { row in
                    "\(try row.id("student_id", of: Person.self)) \(try row.optionalInt("number") ?? 0) \(try row.bool("is_locked"))"
                }
            }
            #expect(seats.sorted() == ["\(world.maya) 0 false", "\(world.leo) 1 true"].sorted())
        }
    }

    @Test func `names that tell a level are known in both languages, and our own tell none`() {
        for name in ["Low", "The LOW group", "Nivel 2", "básicos", "Avanzadas", "Top-Readers", "High flyers"] {
            #expect(GroupNames.namesLevel(name), "\(name)")
        }
        for name in ["Otters", "Lowell Street", "Altamira", "Topography", "Falcons 2", "Búhos"] {
            #expect(!GroupNames.namesLevel(name), "\(name)")
        }
        for language in [Language.english, .spanish] {
            let names = (1...40).map { GroupNames.name($0, of: 7, Messages(language)) }
            #expect(Set(names).count == 40)
            #expect(!names.contains(where: GroupNames.namesLevel))
        }
    }
}
