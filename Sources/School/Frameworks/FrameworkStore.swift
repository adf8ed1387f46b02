import Learning
import SQL

/// Reads frameworks. Everybody may see what can be learned, so no right is asked for here.
enum FrameworkStore {
    /// In the order in which they came.
    static func list(_ tx: any Transaction) throws -> [FrameworkSummary] {
        try tx.query(summaries("f.retired_at IS NULL")).map(summary)
    }

    /// - Throws: `Failure.notFound`
    static func summary(of id: ID<Framework>, _ tx: any Transaction) throws -> FrameworkSummary {
        guard let row = try tx.first(summaries("f.id = \(id)")) else { throw Failure.notFound }
        return try summary(row)
    }

    private static func summaries(_ condition: SQL) -> SQL {
        """
        SELECT f.id, f.title, f.subject, f.category, f.note, f.publisher,
               (SELECT COUNT(*) FROM competencies c
                WHERE c.framework_id = f.id AND c.kind = 'competency' AND c.retired_at IS NULL) AS competencies
        FROM frameworks f WHERE \(condition) ORDER BY f.id LIMIT 500
        """
    }

    private static func summary(_ row: Row) throws -> FrameworkSummary {
        FrameworkSummary(
            id: try row.id("id"), title: try row.localText("title"), subject: try row.optionalText("subject"),
            category: try row.text("category"), note: try row.localText("note"),
            publisher: try row.optionalText("publisher"), competencies: try row.int("competencies"))
    }

    /// The names of several competencies, in the given order. One that does not exist is left out.
    static func names(_ ids: [ID<Competency>], _ tx: any Transaction) throws -> [CompetencyName] {
        var names: [ID<Competency>: CompetencyName] = [:]
        for batch in batches(of: ids) {
            let rows = try tx.query(
                "SELECT id, code, title, i_can, retired_at FROM competencies WHERE id IN (\(list: batch))")
            for row in rows { names[try row.id("id")] = try CompetencyName(row) }
        }
        return ids.compactMap { names[$0] }
    }

    /// What is above a line, from the top down: at most the nearest eight.
    static func path(to id: ID<Competency>, _ tx: any Transaction) throws -> [CompetencyName] {
        var path: [ID<Competency>] = []
        var current = id
        while path.count < 8 {
            let row = try tx.first("SELECT parent_id FROM competencies WHERE id = \(current)")
            guard let parent: ID<Competency> = try row?.optionalID("parent_id") else { break }
            path.append(parent)
            current = parent
        }
        return try names(path.reversed(), tx)
    }

    /// Competencies whose code or words hold all words of a search; our own frameworks first. Nothing for no words.
    static func search(_ search: String, limit: Int = 30, _ tx: any Transaction) throws -> [FoundCompetency] {
        guard !searchWords(search).isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT c.id, c.code, c.title, c.i_can, c.retired_at, c.grade_levels, f.title AS framework_title
            FROM competencies c JOIN frameworks f ON f.id = c.framework_id AND f.retired_at IS NULL
            WHERE c.kind = 'competency' AND c.retired_at IS NULL AND \(holdsWords("c.search_text", of: search))
            ORDER BY CASE WHEN f.origin = 'own' THEN 0 ELSE 1 END, f.id, c.position, c.id LIMIT \(limit)
            """)
        return try rows.map { row in
            FoundCompetency(
                name: try CompetencyName(row), framework: try row.localText("framework_title"),
                gradeLevels: try row.optionalText("grade_levels"))
        }
    }
}
