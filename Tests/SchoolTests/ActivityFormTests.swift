import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A teacher makes an activity, without script.
struct ActivityFormTests {
    /// A form with everything that is needed, about the first of the world's competencies.
    private func whole(_ world: WorkWorld) -> [(String, String)] {
        let id = world.competencies[0]
        return [
            ("do", "save"), ("competency", "\(id)"), ("title", "Lemonade"), ("question", "What is fair?"),
            ("why", "You can price what you sell."), ("steps", "Look\n\nCompare\n"), ("way", "draw"),
            ("ways", "Sell a cup"), ("minutes", "40"), ("rubric", "own"), ("row-\(id)-title", "Compare"),
            ("row-\(id)-1", "One"), ("row-\(id)-2", "Two"), ("row-\(id)-3", "Three"), ("row-\(id)-4", "Four"),
        ]
    }

    private func changing(_ fields: [(String, String)], _ name: String, to value: String?) -> [(String, String)] {
        fields.filter { $0.0 != name } + (value.map { [(name, $0)] } ?? [])
    }

    private func made(_ answer: TestClient.Answer) throws -> ID<Activity> {
        let location = try #require(answer.location, "\(answer.body)")
        return try #require(ID(String(location.dropFirst("/activities/".count).prefix(13))))
    }

    @Test(arguments: TestEngine.available)
    func `an activity with rows of its own is saved as it was written`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            await oda.setCookie("trellis-language", "es")
            try await oda.get("/activities/new")
            let id = try made(try await oda.post("/activities", whole(world)))
            try await world.school.database.read { tx in
                let activity = try ActivityStore.activity(id, tx)
                #expect(activity.title == LocalText("Lemonade", language: "es"))
                #expect(activity.steps.map { $0.text(in: "es").text } == ["Look", "Compare"])
                #expect(activity.ways == [CommonWay.draw.text, LocalText("Sell a cup", language: "es")])
                #expect(activity.minutes == 40)
                #expect(activity.author == world.oda)
                #expect(activity.competencies.map(\.id) == [world.competencies[0]])
                let rubric = try RubricStore.load(activity.rubric, tx)
                #expect(rubric.state == .inUse)
                #expect(rubric.criteria.map { $0.words(3).text(in: "es").text } == ["Three"])
            }
        }
    }

    private static let faults: [(String, String?, String)] = [
        ("title", nil, "title"), ("why", nil, "why"), ("competency", nil, "find"), ("way", nil, "ways"),
        ("minutes", "soon", "minutes"), ("minutes", "0", "minutes"), ("minutes", "99999999999999999999", "minutes"),
        ("rubric", nil, "rubric"), ("rubric", "0000000000000", "rubric"),
        ("title", String(repeating: "x", count: 201), "title"),
    ]

    @Test(arguments: faults)
    func `what is missing is said and what was written stays`(
        field: String, value: String?, refused: String
    ) async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            let fields = changing(whole(world), field, to: value)
            let answer = try await oda.post("/activities", fields)
            #expect(answer.status == 422)
            #expect(answer.body.contains("href=\"#\(refused)\""), "\(answer.body)")
            for kept in ["What is fair?", "Sell a cup"] { #expect(answer.body.contains(kept)) }
            // Rows of a competency that is not marked travel along unseen.
            #expect(answer.body.contains("Three"))
            #expect(PageChecker.problems(in: answer.body, language: "en") == [])
            let count = try await world.count("SELECT COUNT(*) FROM activities")
            #expect(count == 2)
        }
    }

    @Test
    func `an empty row and a seventh competency are refused`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            let id = world.competencies[0]
            let noLevel = try await oda.post("/activities", changing(whole(world), "row-\(id)-2", to: " "))
            #expect(noLevel.status == 422)
            #expect(noLevel.body.contains("href=\"#row-\(id)-2\""))
            let core = world.core
            let many = try await world.school.database.write { tx in
                let drafts = (1...7).map { number in
                    CompetencyDraft(name: "k\(number)", parent: nil, kind: .competency, title: LocalText("K\(number)"))
                }
                let draft = FrameworkDraft(
                    identity: .key("many"), title: LocalText("Many"), subject: nil, category: "content-knowledge",
                    note: .empty, caseURI: nil, publisher: nil, publishedState: nil, items: drafts)
                let writer = FrameworkWriter(mint: core.mint, now: core.now(), tx: tx)
                return try writer.write(draft).competencies.values.sorted()
            }
            let tooMany = try await oda.post("/activities", whole(world) + many.map { ("competency", "\($0)") })
            #expect(tooMany.status == 422)
            #expect(tooMany.body.contains("six competencies at most"))
        }
    }

    @Test
    func `searching for competencies saves nothing and loses nothing`() async throws {
        try await withWork(.sqlite) { world in
            let core = world.core
            try await world.school.database.write { tx in
                _ = try DayOneContent.install(ContentLibrary.load(), into: tx, mint: core.mint, now: core.now())
            }
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            let searching = changing(whole(world), "do", to: "find") + [("find", "precio tasa unit rate")]
            let none = try await oda.post("/activities", searching)
            #expect(none.status == 200)
            let found = try await oda.post("/activities", changing(searching, "find", to: "unit rate"))
            #expect(found.status == 200)
            #expect(found.body.contains("Sell a cup"))
            #expect(found.body.contains("Three"))
            #expect(PageChecker.problems(in: found.body, language: "en") == [])
            let rate = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM competencies WHERE key = 'math.unit-rate'").id("id", of: Competency.self)
            }
            #expect(found.body.contains("value=\"\(rate)\""))
            let chosen = try await oda.post(
                "/activities", changing(whole(world), "do", to: "choose") + [("competency", "\(rate)")])
            #expect(chosen.status == 200)
            // Its own level words are there to begin with, and rubrics that judge it are offered.
            #expect(chosen.body.contains("name=\"row-\(rate)-4\""))
            #expect(chosen.body.contains("Judges 1 of the 2 chosen"))
            #expect(PageChecker.problems(in: chosen.body, language: "en") == [])
            let count = try await world.count("SELECT COUNT(*) FROM activities WHERE author_id IS NOT NULL")
            #expect(count == 1)
        }
    }

    @Test(arguments: TestEngine.available)
    func `words of the content that stay as they are keep their languages`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let core = world.core
            let rate = try await world.school.database.write { tx in
                try #require(
                    DayOneContent.install(ContentLibrary.load(), into: tx, mint: core.mint, now: core.now())
                        .competencies["math.unit-rate"])
            }
            let levels = try await world.school.database.read { tx in
                try tx.require("SELECT levels FROM competencies WHERE id = \(rate)").localTexts("levels")
            }
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            var fields = whole(world).filter { !$0.0.hasPrefix("row-") && $0.0 != "competency" }
            fields += [("competency", "\(rate)"), ("row-\(rate)-title", "My title"), ("row-\(rate)-1", "My own words")]
            for level in 2...4 { fields.append(("row-\(rate)-\(level)", levels[level - 1].text(in: "en").text)) }
            let id = try made(try await oda.post("/activities", fields))
            try await world.school.database.read { tx in
                let rubric = try RubricStore.load(ActivityStore.activity(id, tx).rubric, tx)
                #expect(Array(rubric.criteria[0].levels.dropFirst()) == Array(levels.dropFirst()))
                #expect(rubric.criteria[0].levels[0] == LocalText("My own words", language: "en"))
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `an edit of the rows makes the next version, and an edit of an old form is shown both ways`(
        engine: TestEngine
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            let id = try made(try await oda.post("/activities", whole(world)))
            let first = try await world.school.database.read { tx in try ActivityStore.activity(id, tx).rubric }
            let path = "/activities/\(id)/edition"
            let page = try await oda.get(path).body
            #expect(PageChecker.problems(in: page, language: "en") == [])
            let rowID = "row-\(world.competencies[0])-4"
            let edited = changing(whole(world), rowID, to: "Beyond four") + [("version", "1")]
            #expect(try await oda.post(path, edited).status == 303)
            try await world.school.database.read { tx in
                let activity = try ActivityStore.activity(id, tx)
                let rubric = try RubricStore.load(activity.rubric, tx)
                #expect(rubric.number == 2)
                #expect(activity.version == 2)
                #expect(try RubricStore.load(first, tx).criteria[0].words(4) == LocalText("Four"))
            }
            try await oda.get(path)
            let stale = try await oda.post(path, changing(edited, "title", to: "Orangeade"))
            #expect(stale.status == 422)
            #expect(stale.body.contains("Lemonade"))
            #expect(stale.body.contains("Orangeade"))
            #expect(stale.body.contains("name=\"version\" value=\"2\""))
        }
    }

    @Test
    func `only the author edits, and others' forms change nothing`() async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            try await oda.get("/activities/new")
            let id = try made(try await oda.post("/activities", whole(world)))
            let lee = try await world.browser(world.lee)
            try await lee.get("/activities/new")
            #expect(try await lee.get("/activities/\(id)").status == 200)
            #expect(try await lee.get("/activities/\(id)/edition").status == 404)
            #expect(try await lee.post("/activities/\(id)/edition", whole(world) + [("version", "1")]).status == 404)
            #expect(try await lee.get("/activities/\(world.libraryActivity)/edition").status == 404)
            let maya = try await world.browser(world.maya)
            #expect(try await maya.get("/activities/\(id)").status == 404)
            #expect(try await maya.get("/activities/new").status == 404)
        }
    }
}
