import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// How time was spent. The clock says Wednesday, May 6, 2026, 3 in the morning at the school.
struct TimeUseTests {
    private static let day = CalendarDay(daysSinceEpoch: 20_000)

    private func meeting(_ begins: Int, _ minutes: Int) -> SessionBlock {
        SessionBlock(
            source: .meeting(title: "Math"), day: Self.day, begins: begins, minutes: minutes, company: .wholeClass,
            place: .unknown)
    }

    private func sitting(_ begins: Int?, _ minutes: Int) -> SessionBlock {
        SessionBlock(
            source: .sitting(ID(stored: 1), check: .empty), day: Self.day, begins: begins, minutes: minutes,
            company: .online, place: .unknown)
    }

    @Test func `every minute counts once`() {
        let sums = TimeSums(SessionBlock.countedOnce([meeting(540, 45), sitting(560, 12), sitting(565, 12)]))
        #expect(sums[.screen] == 17 && sums[.people] == 28)
        // Without a time of day it takes nothing away; one that is covered whole is dropped.
        let all = SessionBlock.countedOnce([meeting(540, 10), sitting(nil, 30), sitting(530, 60)])
        #expect(TimeSums(all)[.screen] == 90 && TimeSums(all)[.people] == 0 && all.count == 2)
    }

    @Test func `times that cannot be trap nothing`() {
        let odd = [meeting(-5, 45), meeting(1_439, .max), sitting(.max, 5), sitting(100, -3), sitting(nil, 0)]
        let counted = SessionBlock.countedOnce(odd)
        #expect(TimeSums(counted)[.people] == 46)
    }

    private func form(_ changes: [String: String] = [:]) -> [(String, String)] {
        [
            "minutes": "45", "company": "small_group", "place": "outside", "words": "The garden", "day": "2026-05-05",
            "begins": "",
        ].merging(changes) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    @Test(arguments: TestEngine.available)
    func `student and teacher note time, the family reads it, and who wrote it takes it back`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let path = "/students/\(world.maya)/time"
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let mother = try await world.browser(world.mother)
            try await maya.get(path)
            #expect(try await maya.post(path, form()).location == path + "?done=1&of=2026-05-05")
            try await oda.get(path)
            #expect(try await oda.post(path, form(["company": "project", "words": "The stand"])).status == 303)
            let page = try await mother.get(path).body
            #expect(page.contains("The garden") && page.contains("The stand") && page.contains("outdoors"))
            #expect(!page.contains("Note it"))
            #expect(
                try await mother.get("/").body.contains("45 min with people, 45 min on projects, 0 min on a screen"))
            #expect(try await maya.get("/").body.contains("45 min with people"))
            #expect(try await oda.get("/students/\(world.maya)").body.contains("45 min with people"))
            for (field, value) in [
                ("minutes", "0"), ("minutes", "601"), ("minutes", "99999999999999999999"), ("day", "2026-05-07"),
                ("day", "1999-01-01"), ("begins", "26:00"), ("company", "nobody"),
                ("words", String(repeating: "é", count: 301)),
            ] {
                try await maya.get(path)
                let answer = try await maya.post(path, form([field: value]))
                #expect(answer.status == 422, "\(field): \(value)")
            }
            let own = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM time_blocks WHERE written_by = \(world.maya)").id(
                    "id", of: TimeBlock.self)
            }
            try await oda.get(path)
            _ = try await oda.post("\(path)/\(own)/removal")
            #expect(try await world.count("SELECT COUNT(*) FROM time_blocks WHERE removed_at IS NULL") == 2)
            try await maya.get(path)
            #expect(try await maya.post("\(path)/\(own)/removal").status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM time_blocks WHERE removed_at IS NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `classes, talks and checks are told from what is on record`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let core = world.core
            try await world.school.database.write { tx in
                // Tuesday and Wednesday, of which Wednesday lies ahead at this hour.
                for weekday in [2, 3] {
                    try tx.execute(
                        """
                        INSERT INTO class_meetings (id, class_id, weekday, begins_minute, ends_minute, place)
                        VALUES (\(try core.mint.mint(Class.self)), \(world.mathClass), \(weekday), 600, 645, 'Room 8')
                        """)
                }
                try tx.execute(
                    """
                    INSERT INTO check_ins (id, student_id, advisor_id, planned_on, begins_minute, minutes, state, made_by,
                                           changed_at)
                    VALUES (\(try core.mint.mint(CheckIn.self)), \(world.maya), \(world.reyes), '2026-05-05', 840, 15, 'held',
                            \(world.reyes), 1)
                    """)
            }
            let page = try await world.browser(world.maya).get("/students/\(world.maya)/time").body
            #expect(page.contains("Room 8") && page.contains("<dd><a href=\"#list\">1 h</a>"), "\(page)")
            // Nothing of next week is told.
            let odd = try await world.browser(world.maya).get("/students/\(world.maya)/time?of=2027-01-01")
            #expect(odd.status == 200 && odd.body.contains("Room 8"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the school's advice stands beside the sum, and locks nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.school.database.write { tx in
                try tx.execute("UPDATE people SET grade = '6' WHERE id = \(world.maya)")
            }
            let leader = try await world.browser(world.leader)
            try await leader.get("/admin/screen-time")
            let school = leader.hidden("school", in: await leader.lastPage) ?? ""
            let fields = [("school", school), ("words-6-8", "Time to build."), ("minutes-K-2", "")]
            for wrong in ["-1", "3001", "many"] {
                try await leader.get("/admin/screen-time")
                #expect(try await leader.post("/admin/screen-time", fields + [("minutes-6-8", wrong)]).status == 422)
            }
            try await leader.get("/admin/screen-time")
            #expect(try await leader.post("/admin/screen-time", fields + [("minutes-6-8", "30")]).status == 303)
            let maya = try await world.browser(world.maya)
            let path = "/students/\(world.maya)/time"
            try await maya.get(path)
            _ = try await maya.post(path, form(["company": "online", "minutes": "40"]))
            let page = try await maya.get(path).body
            #expect(page.contains("more than the 30 min") && page.contains("Time to build."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what came before is told from five newly shown skills on`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let core = world.core
            let now = core.now()
            @Sendable func show(_ count: Int) async throws {
                try await world.school.database.write { tx in
                    try tx.execute("DELETE FROM mastery")
                    let framework = try tx.require("SELECT MIN(id) AS id FROM frameworks").int64("id")
                    for number in 0..<count {
                        let competency: ID<Competency> = try core.mint.mint()
                        try tx.execute(
                            """
                            INSERT INTO competencies (id, framework_id, position, kind, title, search_text, changed_at)
                            VALUES (\(competency), \(framework), \(100 + number), 'competency', '{"en":"x"}', '', 1)
                            """)
                        try tx.execute(
                            """
                            INSERT INTO mastery (student_id, competency_id, level, decision, level_since, estimate,
                                                 lower_bound, evidence_count, last_done_at, state)
                            VALUES (\(world.maya), \(competency), 3, '', \(now.adding(milliseconds: -86_400_000)), 0.9, 0.8, 1,
                                    1, '')
                            """)
                    }
                }
            }
            try await show(4)
            let path = "/students/\(world.maya)/time"
            let oda = try await world.browser(world.oda)
            try await oda.get(path)
            _ = try await oda.post(path, form(["day": "2026-05-01"]))
            #expect(try await oda.get(path).body.contains("at least 5 skills"))
            try await show(6)
            let page = try await oda.get(path).body
            #expect(page.contains("6 skills were newly shown") && page.contains("before 6 of 6"))
            #expect(page.contains("does not say what helped"))
        }
    }
}
