import Learning
import SQL
import TestSupport
import Testing

@testable import School

/// Mr. Oda's class with a check of three items to ask from: options, a number, and words.
struct PollWorld: Sendable {
    let work: WorkWorld
    let check: ID<Check>
    let choice: ID<Item>
    let number: ID<Item>
    let words: ID<Item>

    var path: String { "/classes/\(work.mathClass)/poll" }
    var core: Core { work.core }

    /// As Mr. Oda does it: from the page on which he finds the item.
    @discardableResult
    func ask(_ item: ID<Item>, _ browser: TestClient) async throws -> TestClient.Answer {
        try await browser.get(path)
        return try await browser.post(path, [("check", "\(check)"), ("item", "\(item)")])
    }

    @discardableResult
    func ask(_ browser: TestClient) async throws -> TestClient.Answer { try await ask(choice, browser) }

    /// As a student does it, from the page of the open poll.
    func answer(_ part: String, _ student: ID<Person>, _ browser: TestClient) async throws -> TestClient.Answer {
        let page = try await browser.get("/me/poll").body
        return try await browser.post("/students/\(student)/poll-answers", form(part, page, browser))
    }

    func form(_ part: String, _ page: String, _ browser: TestClient) -> [(String, String)] {
        [("poll", browser.hidden("poll", in: page) ?? ""), ("part", part)]
    }

    func showAnswer(_ browser: TestClient) async throws {
        let page = try await browser.get(path).body
        let answer = try await browser.post(path + "/answer", [("poll", browser.hidden("poll", in: page) ?? "")])
        #expect(answer.location == path)
    }

    @discardableResult
    func close(_ browser: TestClient, isEvidence: Bool = false) async throws -> TestClient.Answer {
        let page = try await browser.get(path).body
        let evidence = isEvidence ? [("evidence", "yes")] : []
        return try await browser.post(
            path + "/closing", [("poll", browser.hidden("poll", in: page) ?? "")] + evidence)
    }

    func answers() async throws -> [String] {
        try await work.school.database.read { tx in
            try tx.query("SELECT student_id, response, score FROM poll_answers ORDER BY poll_id, student_id").map {
                "\(try $0.id("student_id", of: Person.self)) \(try $0.text("response")) \(try $0.double("score"))"
            }
        }
    }

    func evidenceCount() async throws -> Int {
        try await work.count("SELECT COUNT(*) FROM evidence WHERE kind = 'itemResponse'")
    }

    /// Other students in the class.
    func newStudents(_ count: Int) async throws -> [ID<Person>] {
        let core = core
        let classID = work.mathClass
        return try await work.school.database.write { tx in
            let place: Int64 = try tx.require("SELECT school_id FROM classes WHERE id = \(classID)").int64("school_id")
            return try (0..<count).map { number in
                let id: ID<Person> = try core.mint.mint()
                let grant: ID<RoleGrant> = try core.mint.mint()
                let seat: ID<Enrollment> = try core.mint.mint()
                try tx.execute(
                    """
                    INSERT INTO people (id, given_name, family_name, name_folded, changed_at)
                    VALUES (\(id), \("Student \(number)"), 'Test', \("student \(number)"), 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO roles (id, person_id, organization_id, role) VALUES (\(grant), \(id), \(place), 'student')
                    """)
                try tx.execute(
                    """
                    INSERT INTO accounts (person_id, username, username_folded, changed_at)
                    VALUES (\(id), \("student\(number)"), \("student\(number)"), 1)
                    """)
                try tx.execute(
                    """
                    INSERT INTO enrolments (id, class_id, person_id, role, changed_at)
                    VALUES (\(seat), \(classID), \(id), 'student', 1)
                    """)
                return id
            }
        }
    }
}

func withPolls(_ engine: TestEngine, _ body: @escaping @Sendable (PollWorld) async throws -> Void) async throws {
    try await withWork(engine) { work in
        let core = work.core
        let world = try await work.school.database.write { tx in
            let writer = CheckWriter(mint: core.mint, now: core.now(), tx: tx)
            let check = try writer.add(CheckDraft(title: LocalText("Prices")), author: nil, school: nil)
            func item(_ prompt: String, _ answer: ItemAnswer) throws -> ID<Item> {
                let definition = ItemDefinition(
                    prompt: LocalText(prompt), whenRight: LocalText("Dividing gives the price of one."),
                    whenNotYet: LocalText("Divide the price by the cups."), answer: answer)
                return try writer.add(
                    ItemDraft(definition: definition, competencies: work.competencies), to: check, author: nil,
                    school: nil)
            }
            return PollWorld(
                work: work, check: check,
                choice: try item(
                    "Which juice is cheaper?",
                    .choice([
                        ItemOption(
                            key: "a", text: LocalText("Apple"), feedback: LocalText("Look at the size of the cup.")),
                        ItemOption(key: "b", text: LocalText("Berry"), isRight: true),
                    ])),
                number: try item(
                    "What does one cup cost?",
                    .number(NumberAnswer(range: .near(value: 55, tolerance: 0), unit: "cents", needsUnit: false))),
                words: try item("What is a price for one called?", .text(TextAnswer(["unit price"]))))
        }
        try await body(world)
    }
}
