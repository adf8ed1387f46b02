import Learning
import SQL
import Testing

@testable import School

/// A rubric of Mr. Oda's with one row, about the first competency of the world.
extension WorkWorld {
    static let rubricLevels = ["Not yet", "Nearly", "Yes", "And more"]

    func rubricForm(title: String = "Fair prices") -> [(String, String)] {
        [
            ("do", "save"), ("title", title), ("kind", "rows"), ("row-0-competency", "\(competencies[0])"),
            ("row-0-title", "Compares"),
        ] + Self.rubricLevels.enumerated().map { ("row-0-\($0.offset + 1)", $0.element) }
    }

    /// - Returns: The path of its page.
    func makeRubric(_ oda: TestClient) async throws -> String {
        try await oda.get("/rubrics/new")
        let answer = try await oda.post("/rubrics", rubricForm())
        return try #require(answer.location, "\(answer.body)")
    }

    func rubricHead(_ path: String) async throws -> RubricHead {
        let id = try #require(ID<Rubric>(String(path.dropFirst("/rubrics/".count))))
        return try await school.database.read { tx in try RubricHead.newest(id, tx) }
    }

    func rubricRow(_ path: String) async throws -> RubricCriterionModel {
        let version = try await rubricHead(path).version
        let rows = try await school.database.read { tx in try RubricStore.load(version, tx).criteria }
        return try #require(rows.first)
    }
}
