import Learning
import SQL

/// Rubrics and their versions.
enum RubricStore {
    /// - Throws: `Failure.notFound` when there is no such version.
    static func load(_ version: ID<RubricVersion>, _ tx: any Transaction) throws -> RubricModel {
        guard let model = try load([version], tx).first else { throw Failure.notFound }
        return model
    }

    /// Several versions by two queries, in the given order. A version that does not exist is left out.
    static func load(_ versions: [ID<RubricVersion>], _ tx: any Transaction) throws -> [RubricModel] {
        guard !versions.isEmpty else { return [] }
        let rows = try tx.query(
            "SELECT id, rubric_id, version, title, state, is_holistic FROM rubric_versions WHERE id IN (\(list: versions))"
        )
        let criteria = try tx.query(
            """
            SELECT c.id, c.rubric_version_id, c.competency_id, c.title, c.levels, k.title AS competency_title
            FROM rubric_criteria c JOIN competencies k ON k.id = c.competency_id
            WHERE c.rubric_version_id IN (\(list: versions)) ORDER BY c.rubric_version_id, c.position
            """)
        let byVersion = Dictionary(grouping: try criteria.map(criterion), by: \.version).mapValues { $0.map(\.model) }
        var models: [ID<RubricVersion>: RubricModel] = [:]
        for row in rows {
            let id: ID<RubricVersion> = try row.id("id")
            models[id] = RubricModel(
                version: id, rubric: try row.id("rubric_id"), number: try row.int("version"),
                state: RubricState(rawValue: try row.text("state")) ?? .superseded, title: try row.localText("title"),
                criteria: byVersion[id] ?? [], isHolistic: try row.bool("is_holistic"))
        }
        return versions.compactMap { models[$0] }
    }

    private static func criterion(_ row: Row) throws -> (version: ID<RubricVersion>, model: RubricCriterionModel) {
        let levels = Array(try row.localTexts("levels").prefix(4))
        return (
            try row.id("rubric_version_id"),
            RubricCriterionModel(
                id: try row.id("id"), competency: try row.id("competency_id"),
                competencyTitle: try row.localText("competency_title"), title: try row.localText("title"),
                levels: levels + Array(repeating: .empty, count: 4 - levels.count))
        )
    }

    /// The versions agreed on or in use that judge at least one of the competencies and belong to the library or to the
    /// viewer: those that judge most of them first, at most `limit`.
    static func judging(
        _ competencies: [ID<Competency>], of owner: ID<Person>, limit: Int = 8, _ tx: any Transaction
    ) throws -> [RubricModel] {
        guard !competencies.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT v.id, COUNT(DISTINCT c.competency_id) AS judged
            FROM rubric_criteria c
            JOIN rubric_versions v ON v.id = c.rubric_version_id AND v.state IN ('agreed', 'in_use')
            JOIN rubrics r ON r.id = v.rubric_id
            WHERE c.competency_id IN (\(list: competencies)) AND (r.owner_id IS NULL OR r.owner_id = \(owner))
            GROUP BY v.id ORDER BY judged DESC, v.id LIMIT \(limit)
            """)
        return try load(rows.map { try $0.id("id") }, tx)
    }
}
