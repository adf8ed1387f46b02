import HTTPTypes
import Learning
import SQL
import Testing

@testable import School

/// What tests of proposals do over and over.
extension WorkWorld {
    /// The fields of a proposal that can be put forward.
    func idea(_ page: TestClient, _ changes: [String: String] = [:]) async -> [(String, String)] {
        let fields = [
            "title": "A goat stand", "question": "What is a fair price?", "product": "A price list",
            "criteria": "Every price has a reason\nTwo people checked it", "people": "With Leo",
            "because": "I like goats", "begins": "2026-05-11", "ends": "2026-05-29", "hours": "6",
            "competency": "\(competencies[0])",
        ].merging(changes) { $1 }
        let version = page.hidden("version", in: await page.lastPage) ?? ""
        return [("version", version)] + fields.sorted { $0.key < $1.key }
    }

    /// A new draft of the student; the browser stands on its form.
    func beginIdea(_ browser: TestClient, kind: String = "project") async throws -> String {
        try await browser.get("/students/\(maya)/proposals/new")
        let answer = try await browser.post("/students/\(maya)/proposals", [("kind", kind)])
        let path = try #require(answer.location)
        #expect(try await browser.get(path).status == 200)
        return path
    }

    /// A proposal that waits for the school.
    func proposeIdea(_ browser: TestClient, _ changes: [String: String] = [:]) async throws -> String {
        let path = try await beginIdea(browser)
        let answer = try await browser.post(path + "/proposing", await idea(browser, changes))
        #expect(answer.location == path, "\(answer.body)")
        return path
    }

    func counter(_ path: String, _ browser: TestClient, _ changes: [String: String]) async throws {
        #expect(try await browser.get(path + "/counter").status == 200)
        let answer = try await browser.post(path + "/counter", await idea(browser, changes))
        #expect(answer.location == path, "\(answer.body)")
    }

    /// Says yes to the words on the page that the browser opens now.
    @discardableResult
    func agree(_ path: String, _ browser: TestClient, hash: String? = nil) async throws -> TestClient.Answer {
        let page = try await browser.get(path).body
        let shown = browser.hidden("hash", in: page)
        return try await browser.post(path + "/agreement", [("hash", hash ?? shown ?? "")])
    }

    func proposalState(_ path: String) async throws -> String {
        let id = try #require(ID<Proposal>(String(path.dropFirst("/proposals/".count))))
        return try await school.database.read { tx in
            try tx.require("SELECT state FROM proposals WHERE id = \(id)").text("state")
        }
    }

    func plan(of student: ID<Person>) async throws -> PlanDocument {
        try await school.database.read { tx in try PlanStore.whole(student, tx).document }
    }

    func setStage(_ stage: ChoiceStage, _ competency: ID<Competency>? = nil) async throws {
        let core = core
        let named = competency ?? competencies[0]
        try await school.database.write { tx in
            let id: ID<ChoiceStage> = try core.mint.mint()
            let framework: ID<Framework> = try tx.require(
                "SELECT framework_id FROM competencies WHERE id = \(named)"
            ).id("framework_id")
            try tx.execute(
                """
                INSERT INTO choice_stages (id, student_id, framework_id, stage, set_by, set_at)
                VALUES (\(id), \(maya), \(framework), \(stage.rawValue), \(oda), \(core.now()))
                """)
        }
    }
}
