import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A student takes a check that the class was given.
struct CheckTakingTests {
    @Test(arguments: TestEngine.available)
    func `a check is taken one item at a time, and each answer moves the estimate`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(maya, world.work.maya)
            // Another tap on the page that is still open elsewhere finds the same sitting.
            let assignment = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM check_assignments").id("id", of: CheckAssignment.self)
            }
            try await maya.get("/students/\(world.work.maya)/checks")
            let again = try await maya.post(
                "/students/\(world.work.maya)/sittings", [("wish", "given"), ("assignment", "\(assignment)")])
            #expect(again.location == sitting)
            #expect(try await maya.get(sitting + "/result").location == sitting)
            let first = try await world.answer(maya, sitting, 0, [("part", "b"), ("confidence", "4")])
            #expect(first.body.contains("Eight it is."))
            let before = try await world.work.estimate(world.work.maya)
            #expect(before.count == 1)
            try await world.goOn(maya, sitting)
            let second = try await world.answer(maya, sitting, 1, [("part", "250 cm")])
            #expect(second.body.contains("You measured well."))
            #expect(try await world.work.estimate(world.work.maya) != before)
            try await world.goOn(maya, sitting)
            try await world.answer(
                maya, sitting, 2, [("place-a", "1"), ("place-b", "2"), ("place-c", "3")])
            let end = try await maya.post(sitting + "/next")
            #expect(end.location == sitting)
            #expect(try await maya.get(sitting).location == sitting + "/result")
            let result = try await maya.get(sitting + "/result")
            #expect(result.body.contains("3 of 3 right"))
            let rows = try await world.school.database.read { tx in
                try tx.query("SELECT kind, judge_role, weight, task, occasion, score FROM evidence ORDER BY id")
            }
            #expect(rows.count == 3)
            for row in rows {
                #expect(try row.text("kind") == "itemResponse" && row.text("judge_role") == "automatic")
                #expect(try row.double("weight") == 1 && row.double("score") == 1)
            }
            #expect(Set(try rows.map { try $0.text("task") }) == Set(world.facts.items.map { "\($0.rawValue)" }))
            #expect(Set(try rows.map { try $0.text("occasion") }).count == 1)
            #expect(!(try await maya.get("/students/\(world.work.maya)/checks").body.contains("name=\"assignment\"")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a wrong tap is undone before it counts`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(maya, world.work.maya)
            try await maya.get(sitting)
            try await maya.post(sitting + "/answer", [("item", "\(world.facts.items[0])"), ("part", "a")])
            let confirm = try await maya.get(sitting)
            #expect(confirm.body.contains("seven") && !confirm.body.contains("behind the boat"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM responses") == 0)
            let change = try await maya.get(sitting + "?change=1")
            #expect(change.body.contains("value=\"a\" checked"))
            let checked = try await world.answer(maya, sitting, 0, [("part", "b")])
            #expect(checked.body.contains("Eight it is."))
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence WHERE score = 1") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an answer counts once, however often and from wherever it is sent`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let phone = try await world.work.browser(world.work.maya)
            let laptop = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(phone, world.work.maya)
            let item = ("item", "\(world.facts.items[0])")
            try await phone.get(sitting)
            try await phone.post(sitting + "/answer", [item, ("part", "a")])
            try await laptop.get(sitting)
            try await phone.get(sitting)
            let one = try await phone.post(sitting + "/response", [item])
            let two = try await laptop.post(sitting + "/response", [item])
            #expect(one.location == two.location && one.status == 303)
            let again = try await laptop.get(try #require(two.location))
            #expect(again.body.contains("behind the boat"))
            // Late, with another answer: what was checked stays.
            let late = try await laptop.post(sitting + "/answer", [item, ("part", "b")])
            #expect(late.location == sitting + "?item=\(world.facts.items[0])")
            #expect(try await world.work.count("SELECT COUNT(*) FROM responses") == 1)
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == 1)
            #expect(try await world.work.count("SELECT COUNT(*) FROM responses WHERE score = 1") == 0)
            try await phone.get(sitting)
            try await laptop.get(sitting)
            try await world.goOn(phone, sitting)
            try await world.goOn(laptop, sitting)
            let shown = try await world.work.count("SELECT COUNT(*) FROM sitting_items WHERE shown_at IS NOT NULL")
            #expect(shown == 2)
            #expect(try await laptop.get(sitting).body.contains("How long is the boat?"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a hint halves the weight, and what is not ready is asked for again`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(maya, world.work.maya)
            #expect(!(try await maya.get(sitting).body.contains("Count twice.")))
            try await maya.post(sitting + "/hint", [("item", "\(world.facts.items[0])")])
            #expect(try await maya.get(sitting + "?change=1").body.contains("Count twice."))
            let empty = try await maya.post(sitting + "/answer", [("item", "\(world.facts.items[0])")])
            #expect(empty.status == 422 && empty.body.contains("id=\"answer-error\""))
            try await world.answer(maya, sitting, 0, [("part", "b")])
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence WHERE weight = 0.5 AND is_helped") == 1)
            try await world.goOn(maya, sitting)
            try await maya.get(sitting)
            let word = try await maya.post(
                sitting + "/answer", [("item", "\(world.facts.items[1])"), ("part", "long")])
            #expect(word.status == 422 && word.body.contains("value=\"long\""))
        }
    }

    @Test(arguments: TestEngine.available)
    func `twice the time is twice the time, and the end saves what is there`(engine: TestEngine) async throws {
        try await withChecks(engine, limitMinutes: 10) { world in
            let oda = try await world.work.browser(world.work.oda)
            let supports = "/students/\(world.work.maya)/check-supports"
            try await oda.get(supports)
            try await oda.post(supports + "/opening", [("reason", "Her 504 plan asks for it.")])
            try await oda.get(supports)
            #expect(
                try await oda.post(supports, [("time", "2"), ("language", "es")]).location == supports + "?done=saved")
            let (maya, leo) = (
                try await world.work.browser(world.work.maya), try await world.work.browser(world.work.leo)
            )
            let (hers, his) = (
                try await world.begin(maya, world.work.maya), try await world.begin(leo, world.work.leo)
            )
            world.school.clock.advance(minutes: 12)
            #expect(try await leo.get(his).body.contains("Time is over."))
            let page = try await maya.get(hers)
            #expect(page.body.contains("¿Cuántos patos?") && page.body.contains("lang=\"es\""))
            try await maya.post(hers + "/answer", [("item", "\(world.facts.items[0])"), ("part", "b")])
            world.school.clock.advance(minutes: 9)
            let over = try await maya.get(hers)
            #expect(over.body.contains("Time is over."))
            #expect(try await maya.post(hers + "/ending").location == hers + "/result")
            #expect(try await maya.get(hers + "/result").body.contains("1 of 3 right"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == 1)
            let late = try await maya.post(
                hers + "/answer", [("item", "\(world.facts.items[1])"), ("part", "2.5")])
            #expect(late.status == 303)
            #expect(try await world.work.count("SELECT COUNT(*) FROM responses") == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `how sure a student felt is seen by nobody else`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let sitting = try await world.begin(maya, world.work.maya)
            try await world.answer(maya, sitting, 0, [("part", "b"), ("confidence", "2")])
            let picture = "/students/\(world.work.maya)/calibration"
            #expect(try await maya.get(picture).body.contains("Not sure"))
            for person in [world.work.mother, world.work.oda, world.work.reyes, world.work.leader] {
                let browser = try await world.work.browser(person)
                #expect(try await browser.get(picture).status == 404)
                let result = try await browser.get(sitting + "/result")
                #expect(result.status == 200 && !result.body.contains("Not sure"))
                #expect(try await browser.get(sitting).status == 404)
            }
            let features = world.school.school.features
            let maya2 = world.work.maya
            try await world.school.database.read { tx in
                for part in try StudentRecord.export(maya2, features: features, in: tx) {
                    for row in part.rows { #expect(!row.columns.contains("confidence")) }
                }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody begins a check that was not given`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            try await maya.get("/students/\(world.work.maya)/checks")
            let path = "/students/\(world.work.maya)/sittings"
            let strange = try await maya.post(path, [("wish", "given"), ("assignment", "0000000000009")])
            #expect(strange.status == 404)
            // There are items about the first competency, since the class was given them; about the second are none.
            let quick = try await maya.post(path, [("wish", "quick"), ("competency", "\(world.work.competencies[0])")])
            #expect(quick.location?.hasPrefix("/sittings/") == true)
            try await maya.get("/students/\(world.work.maya)/checks")
            let none = try await maya.post(path, [("wish", "quick"), ("competency", "\(world.work.competencies[1])")])
            #expect(none.status == 404)
            try await maya.get("/students/\(world.work.maya)/checks")
            #expect(try await maya.post(path, [("wish", "review")]).status == 404)
        }
    }
}
