import Foundation
import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What teachers see of the checks of a class, and what helps a student in them.
struct CheckClassTests {
    @Test(arguments: TestEngine.available)
    func `results stand by item and by need, and nobody is ranked`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            for (student, part) in [(world.work.maya, "a"), (world.work.leo, "b")] {
                let browser = try await world.work.browser(student)
                let sitting = try await world.begin(browser, student)
                try await world.answer(browser, sitting, 0, [("part", part), ("confidence", "1")])
                try await browser.get(sitting)
                try await browser.post(sitting + "/ending")
            }
            let oda = try await world.work.browser(world.work.oda)
            #expect(try await oda.get("/classes/\(world.work.mathClass)/checks").body.contains("2 finished, 2 began"))
            let page = try await oda.get("/classes/\(world.work.mathClass)/checks/\(world.facts.id)").body
            let start = try #require(page.range(of: "id=\"needs\""))
            let end = try #require(page.range(of: "id=\"items\""))
            let needs = page[start.upperBound..<end.lowerBound]
            #expect(needs.contains("Maya") && !needs.contains("Leo"))
            #expect(page.contains("1 of 2 right") && !page.contains("Just guessing"))
            let own = try await oda.get("/checks/\(world.facts.id)/statistics")
            #expect(own.body.contains("2 answers so far."))
            let lee = try await world.work.browser(world.work.lee)
            #expect(try await lee.get("/classes/\(world.work.mathClass)/checks/\(world.facts.id)").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `supports are shown after a reason, and each opening is kept`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            let oda = try await world.work.browser(world.work.oda)
            let path = "/students/\(world.work.maya)/check-supports"
            let closed = try await oda.get(path)
            #expect(closed.body.contains("name=\"reason\"") && !closed.body.contains("name=\"time\""))
            #expect(try await oda.post(path + "/opening", [("reason", " ")]).status == 422)
            // Without a reason nothing is set either.
            try await oda.get(path)
            try await oda.post(path, [("time", "2")])
            #expect(try await world.work.count("SELECT COUNT(*) FROM accommodations") == 0)
            try await oda.get(path)
            try await oda.post(path + "/opening", [("reason", "Planning Thursday's check")])
            #expect(try await oda.get(path).body.contains("name=\"time\""))
            for time in ["1.5", "1.5", "2", "99", ""] {
                try await oda.get(path)
                try await oda.post(path, [("time", time), ("aloud", "yes"), ("until", "2026-06-30")])
            }
            let rows = try await world.school.database.read { tx in
                try tx.query("SELECT kind, value, ended_at FROM accommodations ORDER BY id").map { row in
                    "\(try row.text("kind")) \(try row.text("value")) \(try row.optionalInt64("ended_at") == nil)"
                }
            }
            #expect(rows == ["time 1.5 false", "read_aloud yes true", "time 2 false"])
            let opened = try await world.work.count(
                "SELECT COUNT(*) FROM audit_entries WHERE action = 'supports.opened' AND aspect = 'supports'")
            #expect(opened == 1)
            world.school.clock.advance(minutes: 31)
            #expect(try await oda.get(path).body.contains("name=\"reason\""))
            for person in [world.work.lee, world.work.mother, world.work.leader, world.work.maya] {
                #expect(try await world.work.browser(person).get(path).status == 404)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an erasure takes a student's answers and leaves the others'`(engine: TestEngine) async throws {
        try await withChecks(engine) { world in
            for student in [world.work.maya, world.work.leo] {
                let browser = try await world.work.browser(student)
                let sitting = try await world.begin(browser, student)
                try await world.answer(browser, sitting, 0, [("part", "b")])
            }
            let core = world.work.core
            let (maya, leader) = (world.work.maya, world.work.leader)
            let features = world.school.school.features
            let parts = try await world.school.database.read { tx in
                try StudentRecord.export(maya, features: features, in: tx).filter { !$0.rows.isEmpty }.map(\.name)
            }
            #expect(parts.contains("checks-taken") && parts.contains("answers"))
            try await world.school.database.write { tx in
                _ = try StudentRecord.erase(
                    maya, .init(askedBy: leader, reason: "asked"), features: features, at: core.now(), mint: core.mint,
                    in: tx)
            }
            for table in ["sittings", "responses"] {
                let rows = try await world.school.database.read {
                    try $0.query("SELECT student_id FROM \(SQL.name(table))")
                }
                #expect(try rows.map { try $0.id("student_id", of: Person.self) } == [world.work.leo])
            }
            #expect(try await world.work.count("SELECT COUNT(*) FROM sitting_items") == 3)
        }
    }
}
