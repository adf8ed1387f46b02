import HTTPTypes
import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A student finds out where to begin.
struct PlacementTests {
    @Test(arguments: TestEngine.available)
    func `it asks at most 12, each answer is evidence, and what is inferred is none`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            #expect(try await maya.get("/me/placement").location == world.list)
            #expect(try await maya.get("/students/\(world.work.maya)/map").body.contains("href=\"/me/placement\""))
            let placement = try await world.begin(maya)
            #expect(try await world.begin(maya) == placement)
            var asked = 0
            while try await world.isAsking(maya, placement), asked < 20 {
                #expect(try await world.answer(maya, placement, [("part", "b")]).location == placement)
                asked += 1
            }
            #expect(asked >= 3 && asked <= Placement.mostQuestions)
            let page = try await maya.get(placement).body
            #expect(page.contains("It looks like you can do this already") && page.contains("/map/"))
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == asked)
            let odd = try await world.work.count(
                "SELECT COUNT(*) FROM evidence WHERE kind <> 'itemResponse' OR judge_role <> 'automatic' OR weight > 1")
            #expect(odd == 0)
            let inferred = try await world.work.count(
                """
                SELECT COUNT(*) FROM placement_findings f WHERE f.place = 'shownInPlacement' AND NOT EXISTS (
                    SELECT 1 FROM evidence e WHERE e.competency_id = f.competency_id)
                """)
            #expect(inferred > 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `not learned yet is honoured and is no evidence`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let placement = try await world.begin(maya)
            var asked = 0
            while try await world.isAsking(maya, placement), asked < 20 {
                try await world.answer(maya, placement, [("not-yet", "1")])
                asked += 1
            }
            #expect(asked >= 3 && asked <= Placement.mostQuestions)
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == 0)
            let page = try await maya.get(placement).body
            #expect(page.contains("You seem ready for this now") && page.contains(world.titles[0]))
            #expect(!page.contains("It looks like you can do this already"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `it goes on where it was on another device, and a double tap counts once`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let phone = try await world.work.browser(world.work.maya)
            let laptop = try await world.work.browser(world.work.maya)
            let placement = try await world.begin(phone)
            #expect(try await world.isAsking(phone, placement))
            #expect(try await world.isAsking(laptop, placement))
            let first = ("question", "1")
            #expect(try await phone.post(placement + "/answer", [first, ("part", "b")]).location == placement)
            #expect(try await laptop.post(placement + "/answer", [first, ("part", "a")]).location == placement)
            #expect(try await laptop.get(placement).body.contains("Question 2 of at most 12"))
            #expect(
                try await world.work.count("SELECT COUNT(*) FROM placement_questions WHERE outcome IS NOT NULL") == 1)
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence WHERE score = 1") == 1)
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == 1)
            #expect(try await phone.get(world.list).body.contains("href=\"\(placement)\">Go on"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a placement never lowers a level, and what was shown is not asked`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let (oda, maya) = (
                try await world.work.browser(world.work.oda), try await world.work.browser(world.work.maya)
            )
            for (competency, level) in [(world.competencies[0], "3"), (world.competencies[1], "2")] {
                let path = "/students/\(world.work.maya)/map/\(competency)"
                try await oda.get(path)
                let decided = try await oda.post(
                    path + "/decision", [("how", "confirm"), ("level", level), ("reason", "I saw it.")])
                #expect(decided.status == 303, "\(decided.body)")
            }
            let levels = "SELECT CAST(SUM(level) AS BIGINT) FROM mastery WHERE level >= 2" as SQL
            let before = try await world.work.count(levels)
            #expect(before == 5)
            let placement = try await world.begin(maya)
            while try await world.isAsking(maya, placement) {
                try await world.answer(maya, placement, [("part", "a")])
            }
            #expect(try await world.work.count(levels) == before)
            let first = world.competencies[0]
            #expect(
                try await world.work.count(
                    "SELECT COUNT(*) FROM placement_questions WHERE competency_id = \(first)") == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the teacher sees what it suggests, and somebody else sees nothing`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let placement = try await world.begin(maya)
            let oda = try await world.work.browser(world.work.oda)
            #expect(try await oda.get(placement).body.contains("still under way"))
            while try await world.isAsking(maya, placement) {
                try await world.answer(maya, placement, [("part", "b")])
            }
            #expect(try await oda.get(placement).body.contains("May be there already"))
            let map = "/students/\(world.work.maya)/map"
            #expect(try await oda.get(map).body.contains("Placement suggests"))
            #expect(try await oda.get("\(map)/\(world.competencies[0])").body.contains("Placement suggests that this"))
            #expect(!(try await maya.get(map).body.contains("Placement suggests")))
            for other in [world.work.leo, world.work.lee] {
                let browser = try await world.work.browser(other)
                #expect(try await browser.get(placement).status == 404)
                #expect(try await browser.get(world.list).status == 404)
            }
            let leo = try await world.work.browser(world.work.leo)
            let his = placement.replacing("\(world.work.maya)", with: "\(world.work.leo)")
            #expect(try await leo.get(his).status == 404)
            await oda.setCookie("trellis-language", "es")
            #expect(try await oda.get(placement).body.contains("Quizá ya está"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `what cannot be taken gets a sentence or leads back to the question`(engine: TestEngine) async throws {
        try await withPlacement(engine) { world in
            let maya = try await world.work.browser(world.work.maya)
            let empty = try await world.start(maya, strand: "\(world.work.competencies[0])")
            #expect(empty.status == 422 && empty.body.contains("not enough questions"))
            for strand in ["", "goals", "-7", "99999999999999999999"] {
                #expect(try await world.start(maya, strand: strand).status == 422, "\(strand)")
            }
            let placement = try await world.begin(maya)
            #expect(try await world.isAsking(maya, placement))
            let none = try await maya.post(placement + "/answer", [("question", "1")])
            #expect(none.status == 422 && none.body.contains("id=\"answer-error\""))
            for question in ["0", "2", "-1", "99999999999999999999", "x"] {
                try await maya.get(placement)
                let sent = try await maya.post(placement + "/answer", [("question", question), ("part", "b")])
                #expect(sent.location == placement, "\(question)")
            }
            #expect(try await world.work.count("SELECT COUNT(*) FROM evidence") == 0)
            try await world.work.school.database.write { tx in
                try tx.execute("UPDATE placements SET progress = 'torn'")
            }
            #expect(try await world.answer(maya, placement, [("part", "b")]).location == placement)
        }
    }
}

/// A strand of fourteen competencies, each building on the one before, with two items each that the math class was given.
private struct PlacementWorld: Sendable {
    let work: WorkWorld
    let competencies: [ID<Competency>]
    let titles = (1...14).map { "Ponds \($0)." }

    var list: String { "/students/\(work.maya)/placements" }

    func start(_ browser: TestClient, strand: String) async throws -> TestClient.Answer {
        try await browser.get(list)
        return try await browser.post(list, [("strand", strand)])
    }

    func begin(_ browser: TestClient) async throws -> String {
        #expect(try await browser.get(list).body.contains("Ponds"))
        let answer = try await start(browser, strand: "\(competencies[0])")
        return try #require(answer.location, "\(answer.body)")
    }

    func isAsking(_ browser: TestClient, _ placement: String) async throws -> Bool {
        try await browser.get(placement).body.contains("name=\"question\"")
    }

    @discardableResult
    func answer(
        _ browser: TestClient, _ placement: String, _ fields: [(String, String)]
    ) async throws -> TestClient.Answer {
        try await browser.get(placement)
        let question = try #require(browser.hidden("question", in: await browser.lastPage))
        return try await browser.post(placement + "/answer", [("question", question)] + fields)
    }
}

private func withPlacement(
    _ engine: TestEngine, _ body: @escaping @Sendable (PlacementWorld) async throws -> Void
) async throws {
    try await withWork(engine) { work in
        let competencies = try await work.school.database.write { tx in try addStrand(work, tx) }
        try await body(PlacementWorld(work: work, competencies: competencies))
    }
}

private func addStrand(_ work: WorkWorld, _ tx: any Transaction) throws -> [ID<Competency>] {
    let (core, now) = (work.core, work.core.now())
    let school: ID<Organization> = try tx.require("SELECT id FROM organizations ORDER BY id").id("id")
    let framework: ID<Framework> = try core.mint.mint()
    try tx.execute(
        """
        INSERT INTO frameworks (id, title, origin, changed_at)
        VALUES (\(framework), \(LocalText("Nature")), 'own', \(now))
        """)
    let writer = CheckWriter(mint: core.mint, now: now, tx: tx)
    let check = try writer.add(CheckDraft(title: LocalText("Ponds")), author: work.oda, school: school)
    var competencies: [ID<Competency>] = []
    for (place, number) in (1...14).enumerated() {
        let id: ID<Competency> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO competencies (id, framework_id, position, kind, strand, title, search_text, changed_at)
            VALUES (\(id), \(framework), \(place), 'competency', \(LocalText("Ponds")),
                    \(LocalText("Ponds \(number).")), '', \(now))
            """)
        if let before = competencies.last {
            try tx.execute("INSERT INTO prerequisites (competency_id, requires_id) VALUES (\(id), \(before))")
        }
        for _ in 0..<2 {
            _ = try writer.add(
                ItemDraft(definition: CheckBuilder.ducks, competencies: [id]), to: check, author: work.oda,
                school: school)
        }
        competencies.append(id)
    }
    let assignment: ID<CheckAssignment> = try core.mint.mint()
    try tx.execute(
        """
        INSERT INTO check_assignments (id, check_id, class_id, given_by, given_at)
        VALUES (\(assignment), \(check), \(work.mathClass), \(work.oda), \(now))
        """)
    return competencies
}
