import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Whether every student has an adult who knows them.
struct KnownWellPageTests {
    private let path = "/leadership/known-well"

    private func term(_ world: CheckInWorld) async throws {
        let id: ID<Term> = try world.core.mint.mint()
        try await world.run(
            """
            INSERT INTO terms (id, title, kind, begins_on, ends_on, changed_at)
            VALUES (\(id), 'Spring', 'term', '2026-01-10', '2026-06-30', 1)
            """)
        try await world.run("UPDATE classes SET term_id = \(id) WHERE id = \(world.work.advisory)")
    }

    @Test(arguments: TestEngine.available)
    func `gaps are listed with their reason, and a recorded talk closes them`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            var leader = try await world.work.browser(world.work.leader)
            let reyes = try await world.work.browser(world.work.reyes)
            let first = try await leader.get(path).body
            #expect(first.contains("0 of 2 students") && first.contains("No talk is written down yet."))
            // A note is no talk; a note that tells of one is, whoever reads it.
            try await world.note("About the seat", .team, reyes)
            #expect(try await leader.get(path).body.contains("0 of 2 students"))
            try await world.note("We talked in the yard", .writer, reyes, isTalk: true)
            let second = try await leader.get(path).body
            #expect(second.contains("1 of 2 students") && !second.contains("in the yard"))
            world.work.school.clock.advance(minutes: 29 * 24 * 60)
            leader = try await world.work.browser(world.work.leader)
            #expect(try await leader.get(path).body.contains("No talk since May 6, 2026."))
            // The school may count a talk for longer.
            let organization = leader.hidden("organization", in: try await leader.get(path).body) ?? ""
            let weeks = [("organization", organization), ("weeks", "6")]
            #expect(try await leader.post(path, weeks).location == path)
            #expect(!(try await leader.get(path).body.contains("No talk since")))
            #expect(try await leader.get(path).body.contains("value=\"6\""))
            for odd in ["-4", "999999999999999999999", "many", ""] {
                try await leader.get(path)
                #expect(try await leader.post(path, [("organization", organization), ("weeks", odd)]).status == 303)
                #expect(try await leader.get(path).status == 200)
            }
            try await leader.get(path)
            #expect(try await leader.post(path, [("organization", "0000000000001"), ("weeks", "6")]).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a student is asked once a term, and may say nothing`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let maya = try await world.work.browser(world.maya)
            let question = "/students/\(world.maya)/known-well"
            #expect(!(try await maya.get("/").body.contains("knows you well")))
            #expect(try await maya.get(question).body.contains("nothing to answer now"))
            try await term(world)
            #expect(try await maya.get("/").body.contains("Is there an adult here who knows you well?"))
            #expect(try await maya.post(question, [("answer", "no_answer")]).location == "/")
            #expect(!(try await maya.get("/").body.contains("knows you well")))
            let leader = try await world.work.browser(world.work.leader)
            let reyes = try await world.work.browser(world.work.reyes)
            try await world.note("We talked", .team, reyes, isTalk: true)
            #expect(!(try await leader.get(path).body.contains("said “not yet”")))
            try await maya.get(question)
            let named = [("answer", "not_yet"), ("adult", "\(world.work.oda)")]
            #expect(try await maya.post(question, named).location == "/")
            for browser in [leader, reyes] {
                let page = try await browser.get(path).body
                #expect(page.contains("Talked, but said “not yet” on May 6, 2026."))
                #expect(!page.contains("Ren Oda"))
            }
            // Whom a student names is the student's alone, and only somebody who works with the student can be named.
            try await maya.get(question)
            #expect(try await maya.post(question, [("answer", "yes"), ("adult", "\(world.work.oda)")]).location == "/")
            #expect(!(try await leader.get(path).body.contains("Ren Oda")))
            try await maya.get(question)
            #expect(try await maya.post(question, [("answer", "yes"), ("adult", "\(world.work.lee)")]).location == "/")
            #expect(try await world.count("SELECT COUNT(*) FROM known_answers WHERE adult_id IS NOT NULL") == 0)
            try await maya.get(question)
            #expect(try await maya.post(question, [("answer", "maybe")]).status == 422)
        }
    }

    @Test(arguments: TestEngine.available)
    func `an advisor sees the own students, a teacher without an advisory none`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            let page = try await reyes.get(path).body
            #expect(page.contains("Maya Ortiz") && !page.contains("Leo Ng"))
            #expect(!page.contains("How long a talk counts"))
            let oda = try await world.work.browser(world.work.oda)
            #expect(try await oda.get(path).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the talks of a year stay with the names, and the next advisor reads them`(engine: TestEngine) async throws {
        try await withCheckIns(engine) { world in
            let reyes = try await world.work.browser(world.work.reyes)
            let talk = try await world.begin(reyes)
            let close = await world.form(reyes, ["progress": "A good year", "words": "For whoever comes next"])
            #expect(try await reyes.post(talk + "/holding", close).status == 303)
            try await world.newAdvisor(world.work.lee)
            let lee = try await world.work.browser(world.work.lee)
            let rotation = try await lee.get("/check-ins").body
            #expect(rotation.contains("You have not talked yet.") && rotation.contains("with Ana Reyes"))
            #expect(try await lee.get(world.talks).body.contains("Ana Reyes"))
            let read = try await lee.get(talk).body
            #expect(read.contains("A good year") && read.contains("For whoever comes next"))
            // Read, not written: the talk stays as it was held.
            #expect(try await lee.post(talk + "/record", [("progress", "Other")]).status == 404)
            let leader = try await world.work.browser(world.work.leader)
            #expect(try await leader.get(path).body.contains("1 of 2 students"))
        }
    }
}
