import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// What adults saw: noted in seconds, evidence at once, undone as a row.
struct ObservationPageTests {
    private func note(
        _ world: WorkWorld, _ browser: TestClient, _ changes: [String: String] = [:]
    ) async throws -> TestClient.Answer {
        let path = "/students/\(world.maya)/observations"
        #expect(try await browser.get(path + "/new").status == 200)
        let fields = ["competency": "\(world.competencies[0])", "level": "3", "words": "She halved the recipe aloud."]
            .merging(changes) { $1 }
        return try await browser.post(path, fields.filter { $0.value != "-" }.sorted { $0.key < $1.key })
    }

    private func rows(_ world: WorkWorld) async throws -> [Evidence] {
        try await world.school.database.read { tx in
            try LedgerRows.all(of: world.maya, in: tx).sorted { $0.id < $1.id }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a moment becomes evidence with its level, and one tap takes it back`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let answer = try await note(world, oda, ["helped": "1", "transfer": "1"])
            let location = try #require(answer.location)
            let row = try #require(try await rows(world).first)
            #expect(row.kind == .observation && row.level == .gotIt && row.weight == 1 && row.helped && row.transfer)
            #expect(row.judge == world.oda && row.judgeRole == .teacher && row.reason.contains("halved"))
            let page = try await oda.get(location).body
            #expect(
                page.contains("Saved.") && page.contains("She halved the recipe aloud.") && page.contains("3 Got it"))
            let maya = try await world.browser(world.maya)
            let competency = try await maya.get("/students/\(world.maya)/map/\(world.competencies[0])").body
            #expect(competency.contains("She halved the recipe aloud.") && competency.contains("Seen by an adult"))
            try await oda.get(location)
            #expect(try await oda.post("/observations/\(row.id)/withdrawal").status == 303)
            try await oda.get(location)
            #expect(try await oda.post("/observations/\(row.id)/withdrawal").status == 303)
            #expect(try await rows(world).map(\.kind) == [.observation, .withdrawal])
            #expect(!(try await maya.get("/students/\(world.maya)/observations").body.contains("halved")))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a family tells in words, and a crafted level counts for nothing`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let mother = try await world.browser(world.mother)
            try await mother.get("/students/\(world.maya)/observations/new")
            #expect(!(await mother.lastPage.contains("name=\"level\"")))
            let answer = try await note(world, mother, ["level": "4"])
            #expect(answer.status == 303)
            let row = try #require(try await rows(world).first)
            #expect(row.level == nil && row.weight == 0 && row.judgeRole == .family)
            #expect(try await world.estimate(world.maya).allSatisfy { !$0.contains(" 4 ") })
            // The family takes back its own, and nothing of a teacher's.
            let oda = try await world.browser(world.oda)
            _ = try await note(world, oda)
            let other = try #require(try await rows(world).last)
            try await mother.get("/students/\(world.maya)/observations")
            #expect(try await mother.post("/observations/\(other.id)/withdrawal").status == 404)
            try await mother.get("/students/\(world.maya)/observations")
            #expect(try await mother.post("/observations/\(row.id)/withdrawal").status == 303)
            #expect(try await rows(world).last?.corrects == row.id)
        }
    }

    @Test(
        arguments: TestEngine.available,
        [
            ["competency": "-"], ["level": "-", "words": ""], ["day": "2031-01-01"], ["day": "1999-01-01"],
            ["day": "yesterday"], ["words": String(repeating: "é", count: 2_001)], ["level": "9", "words": " "],
        ])
    func `what is missing or wrong is said, and nothing is stored or lost`(
        engine: TestEngine, changes: [String: String]
    ) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let answer = try await note(world, oda, changes)
            #expect(answer.status == 422)
            if changes["words"] == nil { #expect(answer.body.contains("She halved the recipe aloud.")) }
            #expect(try await rows(world).isEmpty)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a photo belongs to the moment, and a search loses no words`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let oda = try await world.browser(world.oda)
            let path = "/students/\(world.maya)/observations"
            try await oda.get(path + "/new")
            let found = try await oda.post(path, [("words", "With \"blocks\" & tape"), ("find", "1"), ("q", "expla")])
            #expect(found.status == 200 && found.body.contains("Explaining") && !found.body.contains(">Ratios"))
            #expect(found.body.contains("With &quot;blocks&quot; &amp; tape"))
            let png = "GIF89a, a drawing"
            let sent = try await world.sendFile(
                "photo.gif", png, to: path, [("competency", "\(world.competencies[1])"), ("words", "")], by: oda)
            #expect(sent.status == 303 || sent.status == 422)
            guard sent.status == 303 else { return }
            let row = try #require(try await rows(world).first)
            let file = try #require(try await world.studentFiles().first)
            #expect(file.kind == "observation" && file.owner == row.id.rawValue)
        }
    }

    @Test(arguments: TestEngine.available)
    func `dispositions are told over time and never touch the ledger`(engine: TestEngine) async throws {
        try await withWork(engine) { world in
            let path = "/students/\(world.maya)/dispositions"
            for person in [world.oda, world.reyes, world.mother, world.leader] {
                let browser = try await world.browser(person)
                #expect(try await browser.get(path + "/new").status == 200)
                let answer = try await browser.post(
                    path, [("disposition", "kindness"), ("seen", "hard"), ("words", "Waited for Leo.")])
                #expect(answer.status == 303)
            }
            let maya = try await world.browser(world.maya)
            let page = try await maya.get("/students/\(world.maya)/observations").body
            #expect(page.contains("Seen 4 times by 4 adults") && page.contains("Waited for Leo."))
            #expect(try await rows(world).isEmpty)
            #expect(try await world.count("SELECT COUNT(*) FROM mastery") == 0)
            #expect(try await maya.get(path + "/new").status == 404)
            let oda = try await world.browser(world.oda)
            try await oda.get(path + "/new")
            let wrong = try await oda.post(path, [("disposition", "genius"), ("words", "kept words")])
            #expect(wrong.status == 422 && wrong.body.contains("kept words"))
            let id = try await world.school.database.read { tx in
                try tx.require("SELECT id FROM disposition_notes WHERE written_by = \(world.oda)").int64("id")
            }
            let note: ID<DispositionStore.Note> = ID(stored: id)
            try await oda.get("/students/\(world.maya)/observations")
            #expect(try await oda.post("/dispositions/\(note)/withdrawal").status == 303)
            #expect(
                try await maya.get("/students/\(world.maya)/observations").body.contains("Seen 3 times by 3 adults"))
        }
    }

    @Test(arguments: ["en", "es", "qps"])
    func `the pages are good pages in every language`(language: String) async throws {
        try await withWork(.sqlite) { world in
            let oda = try await world.browser(world.oda)
            _ = try await note(world, oda)
            let grid = "/classes/\(world.mathClass)/grid"
            let student = "/students/\(world.maya)"
            let pages: [(ID<Person>, [String])] = [
                (
                    world.oda,
                    [
                        "/observe", student + "/observations", student + "/observations/new",
                        student + "/dispositions/new", grid, grid + "?activity=\(world.activity)",
                        grid + "?competency=\(world.competencies[0])", "/prior-learning",
                    ]
                ),
                (
                    world.maya,
                    [student + "/observations", student + "/prior-learning", student + "/prior-learning/new"]
                ),
                (world.mother, [student + "/observations/new", student + "/prior-learning/new"]),
            ]
            for (person, paths) in pages {
                let browser = try await world.browser(person)
                await browser.setCookie("trellis-language", language)
                for path in paths {
                    let answer = try await browser.get(path)
                    #expect(answer.status == 200, "\(path)")
                    #expect(PageChecker.problems(in: answer.body, language: language) == [], "\(path)")
                    if language == "qps" { #expect(PageChecker.untranslated(in: answer.body) == [], "\(path)") }
                }
            }
        }
    }
}
