import Learning
import SQL
import TestSupport
import Testing

@testable import School

struct ReviewPageTests {
    @Test(arguments: TestEngine.available)
    func `what was shown a while ago is worth another look, on every page, and keeps its level`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(student, school)
            let page = "/students/\(student)/map/\(world.competencies[0])"
            let fresh = try await client.get(page).body
            #expect(fresh.contains("Next look") && !fresh.contains("Worth another look"))
            #expect(!(try await client.get("/").body.contains("Worth another look")))
            school.clock.advance(minutes: 10 * 24 * 60)
            let again = try await world.client(student, school)
            let later = try await again.get(page).body
            for words in [
                "Worth another look since", "It was last shown on", "The level stays, whatever comes of it.",
                "Level 3 of 4: Got it",
            ] {
                #expect(later.contains(words), "\(words)")
            }
            let home = try await again.get("/").body
            #expect(home.contains("Worth another look") && home.contains(page))
            #expect(try await again.get("/students/\(student)/map").body.contains("another look"))
            // Another day is told as it was.
            #expect(!(try await again.get(page + "?asOf=2026-05-07").body.contains("Worth another look")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a try that goes wrong asks for another look at once, and a good one settles it`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(student, school)
            let page = "/students/\(student)/map/\(world.competencies[0])"
            try await world.record(try world.row(student, 0, level: .start))
            let after = try await client.get(page).body
            #expect(after.contains("The last try, on") && after.contains("Level 3 of 4: Got it"))
            #expect(try await world.level(student, 0) == 3)
            school.clock.advance(minutes: 24 * 60)
            try await world.record(try world.row(student, 0, level: .beyond))
            #expect(!(try await client.get(page).body.contains("Worth another look")))
            #expect(try await Replay(world.core.database).check().isEqual)
        }
    }

    @Test(arguments: TestEngine.available)
    func `nothing waits beyond the end of the term`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.core.database.write { tx in
                try tx.execute(
                    """
                    INSERT INTO terms (id, title, kind, begins_on, ends_on, changed_at)
                    VALUES (1, 'Spring', 'term', '2026-01-10', '2026-05-07', 1)
                    """)
                try tx.execute("UPDATE classes SET term_id = 1")
            }
            let client = try await world.client(student, school)
            let page = "/students/\(student)/map/\(world.competencies[0])"
            #expect(!(try await client.get(page).body.contains("Worth another look")))
            school.clock.advance(minutes: 24 * 60)
            let later = try await world.client(student, school)
            #expect(try await later.get(page).body.contains("The term is ending."))
            school.clock.advance(minutes: 24 * 60)
            let after = try await world.client(student, school).get(page).body
            #expect(after.contains("Next look") && !after.contains("The term is ending."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `lines of an earlier version agree, show the same, and are made anew in the night`(
        engine: TestEngine
    ) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(student, school)
            let page = "/students/\(student)/map"
            let before = try await client.get(page).body
            try await world.makeOld()
            let report = try await Replay(world.core.database).check()
            #expect(report.isEqual && report.outdated == 1)
            school.clock.advance(minutes: 1)
            #expect(try await client.get(page).body.contains("You have shown 1 skill.") && before.contains("1 skill."))
            try await OutdatedProjections.job.run(JobContext(core: world.core, argument: "{}"))
            let after = try await Replay(world.core.database).check()
            #expect(after.isEqual && after.outdated == 0)
            // The next row about the same competency does it too.
            try await world.makeOld()
            try await world.record(try world.row(student, 0))
            #expect(try await Replay(world.core.database).check().outdated == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher sees what a decision would change before it is made`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            let client = try await world.client(world.teacher, school)
            let path = "/students/\(student)/map/\(world.competencies[0])"
            try await client.get(path)
            let rows = try await world.rows()
            let lower = [("how", "overrule"), ("level", "2"), ("reason", "Not alone."), ("preview", "1")]
            let down = try await client.post(path + "/decision", lower)
            #expect(down.status == 200)
            #expect(down.body.contains("The level is set to Getting there.") && down.body.contains("Not alone."))
            let confirm = [("how", "confirm"), ("level", "3"), ("preview", "1")]
            #expect(try await client.post(path + "/decision", confirm).body.contains("It now stands in your name"))
            let bare = try await client.post(
                path + "/decision", [("how", "overrule"), ("level", "2"), ("preview", "1")])
            #expect(bare.status == 422 && bare.body.contains("Write why."))
            #expect(try await world.rows() == rows)
            #expect(try await world.level(student, 0) == 3)
            let child = try await world.client(student, school)
            try await child.get(path)
            #expect(try await child.post(path + "/decision", lower).status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a teacher sees what a judgement would change before it is sent`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            try await oda.get("/work/\(work)/judging")
            let form = await world.judgement(oda, levels: [3, 3], strength: "")
            let tried = try await oda.post("/work/\(work)/judgements", form + [("preview", "1")])
            #expect(tried.status == 200, "\(tried.body.prefix(300))")
            #expect(tried.body.contains("Nothing is saved yet.") && tried.body.contains("The level goes up to"))
            #expect(PageChecker.problems(in: tried.body, language: "en") == [])
            #expect(try await world.state(work) == "sent")
            #expect(try await world.count("SELECT COUNT(*) FROM evidence") == 0)
            let short = form.filter { !$0.0.hasPrefix("level-") } + [("preview", "1")]
            #expect(try await oda.post("/work/\(work)/judgements", short).status == 422)
        }
    }

    @Test func `the guess adds up for whoever checks it`() async throws {
        try await withSchool(.sqlite) { school in
            let world = try await LedgerWorld(school)
            let student = world.students[0]
            try await world.show(student, 0)
            try await world.record(try world.row(student, 1, level: .start))
            try await world.record(try world.row(student, 0, level: .start))
            let client = try await world.client(student, school)
            let page = try await client.get("/students/\(student)/map/\(world.competencies[0])").body
            for words in [
                "What moved the best guess", "before any work", "4 pieces of work that went better than the guess",
                "1 piece of work that went less well than the guess", "moved the guess down by",
                "moved the guess up by",
                "What “Got it” asks for", "The rule in words", "1 piece of work on other skills",
            ] {
                #expect(page.contains(words), "\(words)")
            }
        }
    }

    @Test func `rounded parts add up`() {
        for seed in 0..<200 as Range<UInt64> {
            var numbers = DemoRandom(seed: seed, 1)
            let rows = (0..<12).map { place in
                Evidence(
                    id: ID(stored: Int64(place + 1)), student: ID(stored: 7),
                    competency: ID(stored: Int64(numbers.below(2) + 1)), score: numbers.chance(0.6) ? 1 : 0.25,
                    weight: 2,
                    kind: .itemResponse, modality: .quiz, doneAt: Timestamp(milliseconds: Int64(place) * 9_000_000),
                    recordedAt: Timestamp(milliseconds: Int64(place) * 9_000_000), judgeRole: .automatic)
            }
            let explanation = Explanation(of: ID(stored: 1), from: rows) { _ in .standard }
            let sum = ProgressParts.Hundredths(explanation.parts)
            #expect(sum.start + sum.raised + sum.lowered + sum.otherWork == sum.end, "seed \(seed)")
        }
    }
}

extension LedgerWorld {
    fileprivate func rows() async throws -> Int {
        try await core.database.read { try $0.scalarInt("SELECT COUNT(*) FROM evidence") }
    }

    /// As an earlier version wrote them: another number in front.
    fileprivate func makeOld() async throws {
        try await core.database.write { tx in
            _ = try tx.execute("UPDATE mastery SET state = '1 x' || SUBSTR(state, 3)")
        }
    }
}
