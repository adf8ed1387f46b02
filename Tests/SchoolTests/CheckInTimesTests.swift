import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Times kept free again and again, and the talks that come of them.
struct CheckInTimesTests {
    private func set(
        _ students: [ID<Person>], at time: String, every weeks: Int = 1, weekday: Int = 2, _ browser: TestClient
    ) async throws -> TestClient.Answer {
        try await browser.get("/check-ins/times")
        return try await browser.post(
            "/check-ins/times",
            students.map { ("student", "\($0)") } + [
                ("what", "set"), ("weekday", "\(weekday)"), ("time", time), ("minutes", "15"), ("every", "\(weeks)"),
                ("from", "2026-05-06"),
            ])
    }

    private func planned(_ world: CheckInWorld, _ student: ID<Person>) async throws -> [String] {
        try await world.work.school.database.read { tx in
            try tx.query(
                """
                SELECT planned_on, begins_minute FROM check_ins WHERE student_id = \(student) AND state = 'planned'
                ORDER BY planned_on, id
                """
            ).map { "\(try $0.text("planned_on")) \(try $0.int("begins_minute"))" }
        }
    }

    private func roll(_ world: CheckInWorld) async throws {
        try await TalkTimes.job.run(JobContext(core: world.core, argument: "{}"))
    }

    @Test(arguments: TestEngine.available)
    func `several students come one after the other, and the coming weeks are planned`(
        engine: TestEngine
    ) async throws {
        try await withCheckIns(engine) { world in
            try await world.advise(world.work.leo)
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya, world.work.leo], at: "14:10", reyes).location == "/check-ins/times")
            let first = try await planned(world, world.work.leo)
            let second = try await planned(world, world.maya)
            #expect(first == ["2026-05-12 850", "2026-05-19 850", "2026-05-26 850", "2026-06-02 850"])
            #expect(second.map { $0.suffix(3) } == ["865", "865", "865", "865"])
            #expect(try await reyes.get("/check-ins/times").body.contains("Tuesday, 2:10 PM, every week, 15 min"))
            let maya = try await world.work.browser(world.maya)
            #expect(try await maya.get(world.talks).body.contains("Tuesday, May 12, 2:25 PM"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `planning again, or on two servers at once, makes no second talk`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya], at: "14:10", every: 2, reyes).status == 303)
            for days in [0, 1, 6, 7, 13, 15, 30] {
                world.work.school.clock.advance(minutes: days * 24 * 60)
                async let first: Void = roll(world)
                async let second: Void = roll(world)
                async let third: Void = roll(world)
                _ = try await (first, second, third)
                let count = try await world.count("SELECT COUNT(*) FROM check_ins")
                #expect(
                    try await world.count("SELECT COUNT(*) FROM (SELECT DISTINCT planned_on FROM check_ins) AS d")
                        == count)
                try await roll(world)
                #expect(try await world.count("SELECT COUNT(*) FROM check_ins") == count)
            }
            // Every other Tuesday from May 12 until four weeks after July 17.
            #expect(try await world.count("SELECT COUNT(*) FROM check_ins") == 7)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a talk that was moved or called off is not planned again`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya], at: "14:10", reyes).status == 303)
            let talks = try await world.work.school.database.read { tx in
                try tx.query("SELECT id FROM check_ins ORDER BY planned_on").map { try $0.id("id", of: CheckIn.self) }
            }
            try await reyes.get("/check-ins/\(talks[0])/day")
            let move = [("what", "move"), ("day", "2026-05-14"), ("time", "09:00"), ("minutes", "20")]
            #expect(try await reyes.post("/check-ins/\(talks[0])/day", move).location == "/check-ins")
            try await reyes.get("/check-ins/\(talks[1])/day")
            let off = [("what", "off"), ("reason", "A trip")]
            #expect(try await reyes.post("/check-ins/\(talks[1])/day", off).location == "/check-ins")
            try await roll(world)
            #expect(try await planned(world, world.maya) == ["2026-05-14 540", "2026-05-26 850", "2026-06-02 850"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `overlapping times are refused with a sentence, and nothing is changed`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            try await world.advise(world.work.leo)
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya], at: "14:10", reyes).status == 303)
            let overlap = try await set([world.work.leo], at: "14:20", reyes)
            #expect(overlap.status == 422 && overlap.body.contains("Leo Ng would overlap with Maya Ortiz at 2:10 PM"))
            #expect(try await set([world.work.leo], at: "14:25", reyes).status == 303)
            // With another adult at the same time.
            let oda = try await world.work.browser(world.work.oda)
            let elsewhere = try await set([world.maya], at: "14:15", oda)
            #expect(elsewhere.status == 422 && elsewhere.body.contains("Ana Reyes"))
            for (students, time) in [
                ([], "10:00"), ([world.maya], ""), ([world.maya], "25:00"), ([world.maya], "23:50"),
            ] {
                #expect(try await set(students, at: time, reyes).status == 422, "\(time)")
            }
            // Somebody whom the adult does not teach is nobody to choose.
            let lee = try await world.work.browser(world.work.lee)
            #expect(try await set([world.maya], at: "10:00", lee).status == 422)
            #expect(try await world.count("SELECT COUNT(*) FROM check_in_rhythms") == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `another time makes room, and what the student wrote stays`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya], at: "14:10", reyes).status == 303)
            try await world.run(
                """
                UPDATE check_ins SET agenda = '{"change":"","stuck":"","wins":"Mine"}', agenda_version = 1
                WHERE planned_on = '2026-05-12'
                """)
            #expect(try await set([world.maya], at: "10:00", weekday: 4, reyes).status == 303)
            let first = try await planned(world, world.maya)
            #expect(first == ["2026-05-07 600", "2026-05-14 600", "2026-05-21 600", "2026-05-28 600"])
            let kept = try await world.count(
                "SELECT COUNT(*) FROM check_ins WHERE agenda_version = 1 AND planned_on = '2026-05-07'")
            #expect(kept == 1)
            try await reyes.get("/check-ins/times")
            let end = [("what", "end"), ("student", "\(world.maya)")]
            #expect(try await reyes.post("/check-ins/times", end).status == 303)
            #expect(try await planned(world, world.maya) == ["2026-05-07 600"])
            try await roll(world)
            #expect(try await planned(world, world.maya).count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an advisor who leaves takes nothing along, and the leader gives the talks to somebody else`(
        engine: TestEngine
    ) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await set([world.maya], at: "14:10", reyes).status == 303)
            try await world.note("For the team", .team, reyes, isTalk: true)
            try await world.note("Mine alone", .writer, reyes)
            try await world.newAdvisor(world.work.lee)
            let talksBefore = try await planned(world, world.maya)
            world.work.school.clock.advance(minutes: 8 * 24 * 60)
            try await roll(world)
            #expect(try await planned(world, world.maya) == talksBefore)
            let leader = try await world.work.browser(world.work.leader)
            let page = try await leader.get("/leadership/known-well").body
            #expect(page.contains("Planned talks that need an advisor") && page.contains("Ana Reyes"))
            let talk = try await world.work.school.database.read { tx in
                try tx.require("SELECT id FROM check_ins ORDER BY planned_on").id("id", of: CheckIn.self)
            }
            let give = [("advisor", "\(world.work.lee)")]
            #expect(try await leader.post("/check-ins/\(talk)/advisor", give).location == "/leadership/known-well")
            #expect(!(try await leader.get("/leadership/known-well").body.contains("need an advisor")))
            let lee = try await world.work.browser(world.work.lee)
            #expect(try await lee.get("/check-ins").body.contains("Maya Ortiz"))
            let notes = try await lee.get(world.notes).body
            #expect(notes.contains("For the team") && notes.contains("Ana Reyes") && !notes.contains("Mine alone"))
            let before = try await world.work.browser(world.work.reyes)
            #expect(try await before.get("/check-ins/\(talk)").status == 404)
            #expect(try await before.get(world.notes).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `each student of the advisory stands once in the list, a new one as due`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            #expect(try await reyes.get("/check-ins").body.contains("You have not talked yet."))
            let path = try await world.begin(reyes)
            let close = await world.form(reyes, ["progress": "Good"])
            #expect(try await reyes.post(path + "/holding", close).status == 303)
            try await world.advise(world.work.leo)
            let page = try await reyes.get("/check-ins").body
            #expect(page.contains("1 of 2 held in the last two weeks."))
            for student in [world.maya, world.work.leo] {
                #expect(page.split(separator: "<h3><a href=\"/students/\(student)/check-ins\">").count == 2)
            }
            #expect(page.contains("1 is due") && page.contains("Done in this round (1)"))
            world.work.school.clock.advance(minutes: 15 * 24 * 60)
            let later = try await world.work.browser(world.work.reyes).get("/check-ins").body
            #expect(later.contains("2 are due") && later.contains("0 of 2 held in the last two weeks."))
        }
    }
}
