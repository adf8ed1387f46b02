import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A student lays out the week, does what was planned, and looks back at it. The clock says Wednesday, May 6, 2026.
struct WeekTests {
    private static func step(_ title: String) -> [(String, String)] {
        [("title", title), ("subject", ""), ("minutes", "20"), ("by", "2026-05-08"), ("back", "")]
    }

    @Test(arguments: TestEngine.available)
    func `a step gets a day, is done, and counts in the one line of its week`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let week = "/students/\(world.maya)/week"
            try await maya.get("/students/\(world.maya)/steps/new")
            #expect(
                try await maya.post("/students/\(world.maya)/steps", Self.step("Compare two prices")).location == week)
            let step = try await id(of: "Compare two prices", world)
            #expect(try await maya.get(week).body.contains("Compare two prices"))

            #expect(try await maya.post("/steps/\(step)/day", [("on", "2026-05-07 615"), ("back", "")]).status == 303)
            var page = try await maya.get(week).body
            #expect(page.contains("You did 0 of the one step you planned.") && page.contains("10:15"))
            #expect(try await maya.get("/").body.contains("0 of 1 step done this week."))

            #expect(try await maya.post("/steps/\(step)/done", [("back", "home")]).location == "/")
            page = try await maya.get(week).body
            #expect(page.contains("You did 1 of the one step you planned."))
            #expect(try await maya.post("/steps/\(step)/reopening").status == 303)

            // The same words for whoever reads along, and no buttons.
            let teacher = try await world.browser(world.oda)
            let theirs = try await teacher.get(week).body
            #expect(theirs.contains("0 of one planned step is done.") && !theirs.contains("/steps/\(step)/done"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an open step of last week is carried over or let go with a reason`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let week = "/students/\(world.maya)/week"
            for title in ["One", "Two"] {
                try await maya.get("/students/\(world.maya)/steps/new")
                #expect(try await maya.post("/students/\(world.maya)/steps", Self.step(title)).status == 303)
                let step = try await id(of: title, world)
                try await maya.get(week)
                #expect(try await maya.post("/steps/\(step)/day", [("on", "2026-05-07")]).status == 303)
            }
            world.school.clock.advance(minutes: 7 * 24 * 60)
            let again = try await world.browser(world.maya)
            let one = try await id(of: "One", world)
            let two = try await id(of: "Two", world)
            #expect(try await again.get(week).body.contains("Carry it over"))
            try await again.get("/steps/\(one)")
            let none = try await again.post("/steps/\(one)/letting-go", [("reason", "")])
            #expect(none.status == 422 && none.body.contains("Say in a few words why you let it go."))
            #expect(
                try await again.post("/steps/\(one)/letting-go", [("reason", "The store was closed")]).status == 303)
            try await again.get("/steps/\(two)")
            #expect(try await again.post("/steps/\(two)/day", [("on", "2026-05-14")]).status == 303)
            let page = try await again.get(week).body
            #expect(page.contains("You did 0 of the 2 steps you planned. You carried one on. You let one go."))
            #expect(page.contains("The store was closed"))
            #expect(try await again.get(week + "?of=2026-05-04").body.contains("You let one go."))
        }
    }

    @Test func `a day that is over or is none, too many minutes and no words are answered with a sentence`()
        async throws
    {
        try await withWork(.sqlite) { world in
            let maya = try await world.browser(world.maya)
            let steps = "/students/\(world.maya)/steps"
            try await maya.get(steps + "/new")
            let bad = try await maya.post(
                steps, [("title", ""), ("minutes", "99999999999999999999"), ("by", "2026-02-30"), ("subject", "x")])
            #expect(bad.status == 422)
            for sentence in ["Write what you will do.", "a number from 1 to 1,000", "Choose a day of the calendar."] {
                #expect(bad.body.contains(sentence), "\(sentence)")
            }
            try await maya.get(steps + "/new")
            #expect(try await maya.post(steps, Self.step("Walk the dog")).status == 303)
            let step = try await id(of: "Walk the dog", world)
            try await maya.get("/steps/\(step)")
            for day in ["2026-05-05", "2026-13-01", "9999-01-01", "2026-05-07'"] {
                let answer = try await maya.post("/steps/\(step)/day", [("on", day)])
                #expect(answer.status == 422, "\(day)")
                try await maya.get("/steps/\(step)")
            }
            for of in ["2026-02-30", "0001-01-01", "9999-12-31", "%27", "x"] {
                #expect(try await maya.get("/students/\(world.maya)/week?of=\(of)").status == 200)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an open step of long ago is still there, and long words of few letters are answered with a sentence`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let steps = "/students/\(world.maya)/steps"
            try await maya.get(steps + "/new")
            #expect(try await maya.post(steps, Self.step("Write to the mayor")).status == 303)
            let step = try await id(of: "Write to the mayor", world)
            try await maya.get("/steps/\(step)")
            #expect(try await maya.post("/steps/\(step)/day", [("on", "2026-05-07")]).status == 303)
            let family = String(repeating: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}", count: 60)
            try await maya.get(steps + "/new")
            #expect(try await maya.post(steps, Self.step(family)).status == 422)
            world.school.clock.advance(minutes: 40 * 24 * 60)
            let later = try await world.browser(world.maya)
            #expect(try await later.get("/students/\(world.maya)/week").body.contains("Write to the mayor"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a step below a goal between student and advisor is read by nobody else`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            try await world.plan(as: world.maya) { access, visit in
                let t = visit.request.context(nil).t
                let goal = PlanGoal(
                    id: ID(stored: 79), category: "habits-of-success", title: "Ask for help sooner", audience: .advisor)
                try PlanStore.add(goal: goal, for: access, visit: visit, t: t)
                let draft = StepDraft(title: "Raise my hand", minutes: nil, byOn: nil, subject: 79)
                try StepStore.add(draft, for: access, visit, t)
            }
            for (reader, reads) in [(world.maya, true), (world.reyes, true), (world.oda, false), (world.mother, false)]
            {
                let page = try await world.browser(reader).get("/students/\(world.maya)/week").body
                #expect(page.contains("Raise my hand") == reads)
            }
        }
    }

    @Test func `the two-hundredth open step is the last one until some are done`() async throws {
        try await withWork(.sqlite) { world in
            try await world.plan(as: world.maya) { access, visit in
                let t = visit.request.context(nil).t
                let draft = StepDraft(title: "Again", minutes: nil, byOn: nil, subject: nil)
                for _ in 0..<StepStore.mostOpen { try StepStore.add(draft, for: access, visit, t) }
            }
            let maya = try await world.browser(world.maya)
            try await maya.get("/students/\(world.maya)/steps/new")
            let answer = try await maya.post("/students/\(world.maya)/steps", Self.step("One more"))
            #expect(answer.status == 422 && answer.body.contains("You have 200 open steps."))
            #expect(answer.body.contains("One more"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `words about the week that were saved elsewhere are shown beside one's own`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let week = "/students/\(world.maya)/week"
            let first = try await world.browser(world.maya)
            let second = try await world.browser(world.maya)
            try await first.get(week)
            try await second.get(week)
            let words = { (text: String) in
                [("of", "2026-05-04"), ("version", "0"), ("words", text), ("back", "")]
            }
            #expect(try await first.post(week, words("Finish the poster") + [("share", "1")]).status == 303)
            let late = try await second.post(week, words("Rest a little"))
            #expect(
                late.status == 422 && late.body.contains("Finish the poster") && late.body.contains("Rest a little"))
            let advisor = try await world.browser(world.reyes)
            let page = try await advisor.get(week).body
            #expect(page.contains("Finish the poster") && page.contains("Ready for the advisor"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what a class meets for stands in the student's day, and two times of one class never overlap`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let teacher = try await world.browser(world.oda)
            let times = "/classes/\(world.mathClass)/times"
            let at = { (begins: String, ends: String) in
                [("weekday", "3"), ("begins", begins), ("ends", ends), ("place", "Room 8")]
            }
            try await teacher.get(times)
            #expect(try await teacher.post(times, at("10:15", "11:00")).status == 303)
            for wrong in [("10:30", "11:30"), ("11:00", "10:00"), ("25:00", "26:00"), ("", ""), ("10", "11")] {
                try await teacher.get(times)
                #expect(try await teacher.post(times, at(wrong.0, wrong.1)).status == 422, "\(wrong)")
            }
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/").body.contains("Room 8"))
            #expect(try await maya.get("/students/\(world.maya)/week").body.contains("Room 8"))
        }
    }

    private func id(of title: String, _ world: WorkWorld) async throws -> ID<Step> {
        try await world.school.database.read { tx in
            try tx.require("SELECT id FROM steps WHERE title = \(title)").id("id")
        }
    }
}
