import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// A check of three items that Mr. Oda gave to the math class, and a sitting in which Maya is at the first.
struct CheckFacts: Sendable {
    let id: ID<Check>
    let items: [ID<Item>]
    let sitting: ID<Sitting>
}

/// Writes the rows of a check into the school of `WorkWorld`.
struct CheckBuilder {
    let work: WorkWorld
    let tx: any Transaction

    static let ducks = ItemDefinition(
        prompt: LocalText(["en": "How many ducks?", "es": "¿Cuántos patos?"]),
        hint: LocalText(["en": "Count twice.", "es": "Cuenta dos veces."]), whenRight: LocalText("Eight it is."),
        whenNotYet: LocalText("Look again."),
        answer: .choice(
            ItemAnswer.options(
                [
                    (LocalText(["en": "seven", "es": "siete"]), LocalText("One hid behind the boat.")),
                    (LocalText(["en": "eight", "es": "ocho"]), .empty),
                ], right: [1])))
    static let length = ItemDefinition(
        prompt: LocalText("How long is the boat?"), whenRight: LocalText("You measured well."),
        answer: .number(NumberAnswer(2.5, unit: "m")))
    static let order = ItemDefinition(
        prompt: LocalText("Small to large"),
        answer: .order(inRightOrder: [LocalText("duck"), LocalText("swan"), LocalText("boat")]))

    func build(limitMinutes: Int? = nil, begins: Bool = true) throws -> CheckFacts {
        let core = work.core
        let now = core.now()
        let writer = CheckWriter(mint: core.mint, now: now, tx: tx)
        let school: ID<Organization> = try tx.require("SELECT id FROM organizations ORDER BY id").id("id")
        let check = try writer.add(
            CheckDraft(title: LocalText(["en": "On the pond", "es": "En la laguna"]), limitMinutes: limitMinutes),
            author: work.oda, school: school)
        let items = try [Self.ducks, Self.length, Self.order].map { definition in
            try writer.add(
                ItemDraft(definition: definition, competencies: [work.competencies[0]]), to: check, author: work.oda,
                school: school)
        }
        let assignment: ID<CheckAssignment> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO check_assignments (id, check_id, class_id, given_by, given_at)
            VALUES (\(assignment), \(check), \(work.mathClass), \(work.oda), \(now))
            """)
        let sitting: ID<Sitting> = try core.mint.mint()
        guard begins else { return CheckFacts(id: check, items: items, sitting: sitting) }
        try tx.execute(
            """
            INSERT INTO sittings (id, student_id, check_id, assignment_id, class_id, kind, began_at, changed_at)
            VALUES (\(sitting), \(work.maya), \(check), \(assignment), \(work.mathClass), 'check', \(now), \(now))
            """)
        for (place, asked) in try CheckItemStore.current(of: check, tx).enumerated() {
            let shownAt: Timestamp? = place == 0 ? now : nil
            try tx.execute(
                """
                INSERT INTO sitting_items (sitting_id, item_id, item_version_id, position, shown_at)
                VALUES (\(sitting), \(asked.item), \(asked.version), \(place + 1), \(shownAt))
                """)
        }
        return CheckFacts(id: check, items: items, sitting: sitting)
    }
}

/// A school with a check that the math class was given and nobody has begun.
struct CheckWorld: Sendable {
    let work: WorkWorld
    let facts: CheckFacts

    var school: TestSchool { work.school }

    /// Begins the check in the student's browser.
    func begin(_ browser: TestClient, _ student: ID<Person>) async throws -> String {
        try await browser.get("/students/\(student)/checks")
        let page = await browser.lastPage
        let assignment = try #require(browser.hidden("assignment", in: page))
        let answer = try await browser.post(
            "/students/\(student)/sittings", [("wish", "given"), ("assignment", assignment)])
        return try #require(answer.location)
    }

    /// Chooses an answer and has it checked; the browser stands on what came of it.
    @discardableResult
    func answer(
        _ browser: TestClient, _ sitting: String, _ item: Int, _ fields: [(String, String)]
    ) async throws -> TestClient.Answer {
        try await browser.get(sitting)
        let chosen = try await browser.post(
            sitting + "/answer", [("item", "\(facts.items[item])")] + fields)
        #expect(chosen.location == sitting, "\(chosen.body)")
        try await browser.get(sitting)
        let checked = try await browser.post(sitting + "/response", [("item", "\(facts.items[item])")])
        return try await browser.get(try #require(checked.location))
    }

    func goOn(_ browser: TestClient, _ sitting: String) async throws {
        #expect(try await browser.post(sitting + "/next").status == 303)
    }
}

func withChecks(
    _ engine: TestEngine, limitMinutes: Int? = nil, _ body: @escaping @Sendable (CheckWorld) async throws -> Void
) async throws {
    try await withWork(engine) { work in
        let facts = try await work.school.database.write { tx in
            try CheckBuilder(work: work, tx: tx).build(limitMinutes: limitMinutes, begins: false)
        }
        try await body(CheckWorld(work: work, facts: facts))
    }
}
