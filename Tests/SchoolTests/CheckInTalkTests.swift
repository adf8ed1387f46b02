import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A talk from the student's agenda to the steps that come of it.
struct CheckInTalkTests {
    @Test(arguments: TestEngine.available)
    func `the student writes first, the talk leaves steps, and each reads what is theirs`(
        engine: TestEngine
    ) async throws {
        try await withCheckIns(engine) { world in
            let (reyes, maya) = (
                try await world.work.browser(world.work.reyes), try await world.work.browser(world.maya)
            )
            let path = try await world.begin(reyes)
            #expect(try await maya.get(path).body.contains("Get ready for your check-in"))
            let agenda = [("version", "0"), ("wins", "My sheet is done"), ("stuck", "The table"), ("change", "")]
            #expect(try await maya.post(path + "/agenda", agenda).location == path)
            #expect(try await reyes.get(path).body.contains("id=\"agenda\""))
            #expect(try await reyes.get(path).body.contains("My sheet is done"))
            let step = await world.form(
                reyes, ["progress": "Checked twice", "step": "Ask Ms. Long", "by": "2026-05-08"])
            #expect(try await reyes.post(path + "/steps", step).location == path)
            let page = try await reyes.get(path).body
            #expect(page.contains("Ask Ms. Long") && page.contains("by May 8") && page.contains("Checked twice"))
            // The line for the family is drafted from the step, and shared only when it is approved.
            #expect(page.contains("What comes next for Maya: Ask Ms. Long."))
            let close = await world.form(
                reyes,
                [
                    "progress": "Checked twice", "obstacle": "Only the adults read this", "words": "Between us adults",
                    "family": "Maya asks for a table.", "share": "yes",
                ])
            #expect(try await reyes.post(path + "/holding", close).location == path)
            #expect(try await reyes.get(path).body.contains("Held on"))
            let own = try await maya.get(path).body
            #expect(own.contains("Ask Ms. Long") && own.contains("Maya asks for a table."))
            #expect(!own.contains("Only the adults") && !own.contains("Between us") && !own.contains("Checked twice"))
            let mother = try await world.work.browser(world.work.mother)
            for page in [path, world.talks] {
                let body = try await mother.get(page).body
                #expect(body.contains("Maya asks for a table.") && body.contains("Ask Ms. Long"), "\(page)")
                #expect(!body.contains("Between us") && !body.contains("Only the adults"), "\(page)")
                #expect(!body.contains("My sheet is done"), "\(page)")
            }
            #expect(try await mother.get("/").body.contains("Maya asks for a table."))
            let teacher = try await world.work.browser(world.work.oda)
            let read = try await teacher.get(path).body
            #expect(
                read.contains("Between us") && read.contains("Only the adults") && read.contains("My sheet is done"))
            #expect(
                try await world.count(
                    "SELECT COUNT(*) FROM steps WHERE student_id = \(world.maya) AND check_in_id IS NOT NULL") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a form that is sent twice leaves one step, one note and one talk`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            let path = try await world.begin(reyes)
            // The second tap on "talk now" finds the first talk.
            try await reyes.get(world.talks)
            #expect(try await reyes.post(world.talks, [("what", "now")]).location == path)
            try await reyes.get(path)
            let step = await world.form(reyes, ["step": "Ask Ms. Long", "words": "A note", "progress": "Fine"])
            #expect(try await reyes.post(path + "/steps", step).location == path)
            #expect(try await reyes.post(path + "/steps", step).location == path)
            try await reyes.get(path)
            // The same step again, from a page that knows of the first.
            let again = await world.form(reyes, ["step": "Ask Ms. Long", "words": "A note", "progress": "Fine"])
            #expect(try await reyes.post(path + "/steps", again).location == path)
            try await reyes.get(path)
            let mine = await world.form(reyes, ["step": "Bring the form", "whose": "mine", "words": "A note"])
            #expect(try await reyes.post(path + "/steps", mine).location == path)
            try await reyes.get(path)
            let close = await world.form(reyes, ["words": "A note", "progress": "Fine"])
            #expect(try await reyes.post(path + "/holding", close).location == path)
            #expect(try await reyes.post(path + "/holding", close).location == path)
            #expect(try await world.count("SELECT COUNT(*) FROM steps") == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM notes") == 1)
            #expect(try await world.count("SELECT COUNT(*) FROM check_ins WHERE state = 'held'") == 1)
            let audit = "SELECT COUNT(*) FROM audit_entries WHERE action = 'check-in.held'" as SQL
            #expect(try await world.count(audit) == 1)
            #expect(try await reyes.get(path).body.contains("Bring the form"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `held on two devices at once, it is held once and no word is lost`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let tablet = try await world.work.browser(world.work.reyes)
            let laptop = try await world.work.browser(world.work.reyes)
            let path = try await world.begin(tablet)
            try await laptop.get(path)
            let same = await world.form(tablet, ["progress": "Good"])
            let sameThere = await world.form(laptop, ["progress": "Good"])
            async let first = tablet.post(path + "/holding", same)
            async let second = laptop.post(path + "/holding", sameThere)
            #expect(try await [first.status, second.status] == [303, 303])
            #expect(try await world.count("SELECT COUNT(*) FROM check_ins WHERE state = 'held'") == 1)
            // Other words, from a page that still shows the talk open.
            let other = sameThere.map { $0.0 == "progress" ? ("progress", "Something else") : $0 }
            let late = try await laptop.post(path + "/holding", other + [("key", "another")])
            #expect(late.status == 422 && late.body.contains("Something else") && late.body.contains("closed already"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the agenda is kept while it is written, beside what the advisor writes`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let (reyes, maya) = (
                try await world.work.browser(world.work.reyes), try await world.work.browser(world.maya)
            )
            let path = try await world.begin(reyes)
            try await maya.get(path)
            let words = "قلت شيئا" + String(repeating: " and more", count: 20)
            let kept = try await world.autosave(
                path + "/agenda", [("version", "0"), ("wins", words), ("stuck", ""), ("change", "")], maya)
            #expect(kept.status == 200 && kept.headers[.formVersion] == "1")
            let form = await world.form(reyes, ["progress": "At the same time", "step": "Half a step"])
            let record = try await world.autosave(path + "/record", form, reyes)
            #expect(record.status == 200 && record.headers[.formVersion] == "2")
            // The session is lost in the middle: what was kept is there after signing in again.
            await maya.setCookie("trellis-session", "gone")
            let lost = try await world.autosave(path + "/agenda", [("version", "1"), ("wins", "x")], maya)
            #expect(lost.status != 200)
            let back = try await world.work.browser(world.maya)
            let page = try await back.get(path).body
            #expect(page.contains(words) && page.contains("dir=\"auto\"") == false || page.contains(words))
            let resumed = try await reyes.get(path).body
            #expect(resumed.contains("At the same time") && resumed.contains("Half a step"))
            // An old page does not write over a newer one.
            let old = try await world.autosave(
                path + "/agenda", [("version", "0"), ("wins", "Old"), ("stuck", ""), ("change", "")], back)
            #expect(old.status == 409)
            let refused = try await back.post(
                path + "/agenda", [("version", "0"), ("wins", "Old"), ("stuck", ""), ("change", "")])
            #expect(refused.status == 422 && refused.body.contains("Old") && refused.body.contains(words))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a talk that is called off needs a reason, and the second time a new day`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let (reyes, maya) = (
                try await world.work.browser(world.work.reyes), try await world.work.browser(world.maya)
            )
            let first = try await world.begin(reyes)
            try await maya.get(first)
            try await maya.post(
                first + "/agenda", [("version", "0"), ("wins", "Keep this"), ("stuck", ""), ("change", "")])
            try await reyes.get(first + "/day")
            let bare = try await reyes.post(first + "/day", [("what", "off"), ("reason", "")])
            #expect(bare.status == 422 && bare.body.contains("Write in a few words why."))
            #expect(
                try await reyes.post(first + "/day", [("what", "off"), ("reason", "Ill")]).location == "/check-ins")
            #expect(try await reyes.get("/check-ins").body.contains("This one comes first."))
            let second = try await world.begin(reyes)
            #expect(second != first)
            // What the student had written comes along.
            #expect(try await reyes.get(second).body.contains("Keep this"))
            try await reyes.get(second + "/day")
            let again = try await reyes.post(second + "/day", [("what", "off"), ("reason", "Ill again")])
            #expect(again.status == 422 && again.body.contains("second time in a row"))
            let moved = try await reyes.post(
                second + "/day",
                [("what", "off"), ("reason", "Ill again"), ("again", "yes"), ("day", "2026-05-08"), ("time", "10:00")])
            #expect(moved.location == "/check-ins")
            let third = try await world.work.school.database.read { tx in
                try tx.require("SELECT agenda, planned_on FROM check_ins WHERE state = 'planned'")
            }
            #expect(try third.text("planned_on") == "2026-05-08" && third.text("agenda").contains("Keep this"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `two talks do not share a minute, and no day is taken that there is not`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            try await reyes.get(world.talks)
            let day = [("what", "plan"), ("day", "2026-05-07"), ("time", "10:00"), ("minutes", "15")]
            #expect(try await reyes.post(world.talks, day).status == 303)
            try await reyes.get(world.talks)
            let clash = try await reyes.post(
                world.talks, [("what", "plan"), ("day", "2026-05-07"), ("time", "10:14"), ("place", "Room 8")])
            #expect(
                clash.status == 422 && clash.body.contains("Maya Ortiz at 10:00 AM") && clash.body.contains("Room 8"))
            for bad in ["", "2026-05-05", "2028-01-01", "2026-02-30", "tomorrow", "9999999999-01-01"] {
                try await reyes.get(world.talks)
                #expect(try await reyes.post(world.talks, [("what", "plan"), ("day", bad)]).status == 422, "\(bad)")
            }
            for (minutes, place) in [("99999999999999999999", "x"), ("-5", String(repeating: "é", count: 900))] {
                try await reyes.get(world.talks)
                let odd = [("what", "plan"), ("day", "2026-05-20"), ("minutes", minutes), ("place", place)]
                #expect(try await reyes.post(world.talks, odd).status == 303)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a blocked guardian sees no talk and no note`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            let path = try await world.begin(reyes)
            try await world.note("Shared with home", .shared, reyes)
            let mother = try await world.work.browser(world.work.mother)
            #expect(try await mother.get(world.talks).body.contains("Shared with home"))
            try await world.run("UPDATE guardianships SET blocked_at = 1")
            for page in [path, world.talks, world.notes] {
                let answer = try await mother.get(page)
                #expect(answer.status == 404 && !answer.body.contains("Shared with home"), "\(page)")
            }
            #expect(!(try await mother.get("/").body.contains("Shared with home")))
        }
    }
}
