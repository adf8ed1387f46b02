import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Students think about their work, and choose who reads it.
struct ReflectionTests {
    private func entry(_ world: WorkWorld, _ words: String) async throws -> ID<JournalEntry> {
        try await world.school.database.read { tx in
            try tx.require("SELECT id FROM journal_entries WHERE words = \(words)").id("id")
        }
    }

    private func write(
        _ browser: TestClient, _ world: WorkWorld, _ words: String, _ audience: ProfileAudience = .own,
        _ more: [(String, String)] = []
    ) async throws -> TestClient.Answer {
        try await browser.get("/students/\(world.maya)/journal")
        return try await browser.post(
            "/students/\(world.maya)/journal", [("words", words), ("audience", audience.rawValue)] + more)
    }

    @Test(arguments: TestEngine.available)
    func `a work is thought about before, on the way and at the end`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let path = "/work/\(work)/reflection"
            #expect(try await maya.get("/work/\(work)").body.contains(path))
            for (moment, words) in [("plan", "First a table"), ("middle", "It is slow"), ("end", "Units first")] {
                let page = try await maya.get(path + "?moment=" + moment).body
                let answer = try await maya.post(
                    path,
                    [
                        ("version", maya.hidden("version", in: page) ?? ""), ("moment", moment), ("words", words),
                        ("audience", "staff"), ("s-draw-it", moment == "plan" ? "planned" : "helped"),
                    ])
                #expect(answer.location == path + "?moment=\(moment)&done=saved", "\(answer.body)")
            }
            // Written again, it is changed and not doubled.
            let page = try await maya.get(path + "?moment=end").body
            #expect(page.contains("Units first") && page.contains("First a table"))
            let again = [
                ("version", maya.hidden("version", in: page) ?? ""), ("moment", "end"), ("words", "Ask early"),
            ]
            #expect(try await maya.post(path, again).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM journal_entries") == 3)
            let ofTeacher = try await world.browser(world.oda).get(path).body
            #expect(ofTeacher.contains("First a table") && !ofTeacher.contains("Ask early"))
            #expect(try await world.browser(world.mother).get(path).body.contains("First a table") == false)
            let journal = try await maya.get("/students/\(world.maya)/journal").body
            #expect(journal.contains("Ask early") && journal.contains("Tried once. It helped."))
        }
    }

    @Test(arguments: TestEngine.available)
    func `an entry is read by those whom the student chose`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            for audience in ProfileAudience.allCases {
                #expect(try await write(maya, world, "For \(audience.rawValue)", audience).status == 303)
            }
            for (person, relation) in [
                (world.oda, Relation.teacher), (world.reyes, .advisor), (world.mother, .guardian),
                (world.leader, .leader),
            ] {
                let browser = try await world.browser(person)
                let page = try await browser.get("/students/\(world.maya)/journal").body
                for audience in ProfileAudience.allCases {
                    let may = audience.includes(relation.profileReader)
                    #expect(page.contains("For \(audience.rawValue)<") == may, "\(relation) \(audience)")
                }
                let own = try await entry(world, "For everyone")
                #expect(try await browser.get("/journal/\(own)").status == 404)
                #expect(try await browser.post("/students/\(world.maya)/journal", [("words", "Mine")]).status == 404)
                #expect(try await browser.post("/journal/\(own)/removal").status == 404)
            }
            #expect(try await world.browser(world.leo).get("/students/\(world.maya)/journal").status == 404)
        }
    }

    @Test(arguments: TestEngine.available)
    func `what was guessed stands beside the answer, for the student alone`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let oda = try await world.browser(world.oda)
            let work = try await world.begin(maya)
            try await world.send(work, maya)
            let path = "/students/\(world.maya)/journal"
            #expect(try await maya.get(path).body.contains("You and your teacher") == false)
            // She rated herself 3 and 2.
            try await world.judge(work, oda, levels: [3, 4])
            #expect(try await maya.get(path).body.contains("agreed in 1 of 2 rows"))
            for person in [world.oda, world.reyes, world.mother, world.leader] {
                #expect(try await world.browser(person).get(path).body.contains("agreed in") == false)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `two windows do not lose words, and nothing at all is told`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            let work = try await world.begin(maya)
            let path = "/work/\(work)/reflection"
            try await maya.get(path)
            #expect(try await maya.post(path, [("version", "0"), ("moment", "plan"), ("words", "One")]).status == 303)
            try await maya.get(path)
            let other = try await maya.post(path, [("version", "0"), ("moment", "plan"), ("words", "Two")])
            #expect(other.status == 422 && other.body.contains("One") && other.body.contains("Two"))
            #expect(try await write(maya, world, "").status == 422)
            let long = String(repeating: "ñ", count: JournalEntry.longestWords)
            #expect(try await write(maya, world, long).status == 303)
            let longer = try await write(maya, world, long + "x", .everyone, [("s-draw-it", "helped")])
            #expect(longer.status == 422 && longer.body.contains(long + "x"))
            // What no page sends is refused whole, and kept nowhere.
            try await maya.get(path)
            #expect(try await maya.post(path, [("moment", "later"), ("words", "Three")]).status == 422)
            #expect(
                try await write(maya, world, "Odd", .own, [("s-nothing", "helped"), ("s-draw-it", "x")]).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM journal_entries WHERE words = 'Three'") == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM strategy_uses") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a thought is changed and removed for good, and goes with the student's record`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let maya = try await world.browser(world.maya)
            _ = try await write(maya, world, "Secret", .own, [("s-draw-it", "helped")])
            let id = try await entry(world, "Secret")
            let page = try await maya.get("/journal/\(id)").body
            let form = [("version", maya.hidden("version", in: page) ?? ""), ("words", "Less secret")]
            #expect(try await maya.post("/journal/\(id)", form).status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM strategy_uses") == 0)
            _ = try await write(maya, world, "Stays", .own, [("s-draw-it", "helped")])
            try await maya.get("/journal/\(id)")
            #expect(try await maya.post("/journal/\(id)/removal").status == 303)
            #expect(try await world.count("SELECT COUNT(*) FROM journal_entries") == 1)
            let core = world.core
            let features = world.school.school.features
            try await world.school.database.write { tx in
                _ = try StudentRecord.erase(
                    world.maya, .init(askedBy: world.leader, reason: "asked"), features: features, at: core.now(),
                    mint: core.mint, in: tx)
            }
            #expect(try await world.count("SELECT COUNT(*) FROM journal_entries") == 0)
            #expect(try await world.count("SELECT COUNT(*) FROM strategy_uses") == 0)
        }
    }

    @Test func `the library has every strategy once, in both languages`() {
        #expect(Strategy.all.count == 15)
        #expect(Set(Strategy.all.map(\.key)).count == 15)
        for strategy in Strategy.all {
            for text in [strategy.title, strategy.how] {
                #expect(text.text(in: "en").language == "en" && text.text(in: "es").language == "es")
            }
        }
    }
}
