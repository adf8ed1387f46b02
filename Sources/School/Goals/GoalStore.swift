import Learning
import SQL

/// The goals of students as other pages read them. They are written through the plan.
enum GoalStore {
    /// The goals that are not put away, newest first, without the names that their pages show.
    static func open(_ access: StudentAccess, _ tx: any Transaction) throws -> [Goal] {
        let rows = try tx.query(
            """
            SELECT g.id, g.title, g.reason, l.competency_id
            FROM goals g LEFT JOIN goal_competencies l ON l.goal_id = g.id
            WHERE g.student_id = \(access.student) AND g.ended_at IS NULL AND \(GoalSight.condition(access))
            ORDER BY g.written_at DESC, g.id DESC, l.competency_id LIMIT 500
            """)
        var competencies: [ID<Goal>: [ID<Competency>]] = [:]
        for row in rows {
            guard let competency: ID<Competency> = try row.optionalID("competency_id") else { continue }
            competencies[try row.id("id"), default: []].append(competency)
        }
        return try rows.uniqued(by: { try? $0.int64("id") }).map { row in
            let id: ID<Goal> = try row.id("id")
            return Goal(
                id: id, student: access.student, words: try row.text("title"), interest: try row.text("reason"),
                competencies: competencies[id] ?? [])
        }
    }

    /// Those of some competencies that exist and are offered.
    static func offered(_ competencies: [ID<Competency>], _ tx: any Transaction) throws -> Set<ID<Competency>> {
        let rows = try tx.query(
            """
            SELECT id FROM competencies
            WHERE id IN (\(list: competencies)) AND kind = 'competency' AND retired_at IS NULL
            """)
        return Set(try rows.map { row -> ID<Competency> in try row.id("id") })
    }

    /// So many are offered before a search; it finds the rest.
    private static let mostSuggested = 12

    /// What the form offers to pick from: what is chosen already, what lies near, the student's tasks, and what a
    /// search finds.
    static func choices(
        chosen: [ID<Competency>], near: [ID<Competency>] = [], search: String, for access: StudentAccess, visit: Visit
    ) throws -> [CompetencyName] {
        let tx = visit.tx
        let given = try ActivityStore.given(toStudent: access, visit: visit).prefix(20).flatMap(\.competencies)
        let suggested = Array((chosen + near + given).uniqued().prefix(max(chosen.count, mostSuggested)))
        let rows = try tx.query(
            """
            SELECT id, code, title, i_can, retired_at FROM competencies
            WHERE id IN (\(list: suggested)) AND retired_at IS NULL AND kind = 'competency'
            """)
        var names = try rows.map(CompetencyName.init)
        let position = Dictionary(uniqueKeysWithValues: suggested.enumerated().map { ($1, $0) })
        names.sort { position[$0.id] ?? 0 < position[$1.id] ?? 0 }
        return names + (try found(search, tx)).filter { match in !names.contains { $0.id == match.id } }
    }

    /// Every word of the search must stand in the text, in any order; at most thirty.
    static func found(_ search: String, _ tx: any Transaction) throws -> [CompetencyName] {
        let words = foldedName(search).split(separator: " ").prefix(6).map(String.init)
        guard !words.isEmpty else { return [] }
        let conditions = words.map { word -> SQL in
            let pattern = "%" + word.filter { $0 != "%" && $0 != "_" && $0 != "\\" } + "%"
            return "search_text LIKE \(pattern)"
        }
        return try tx.query(
            """
            SELECT id, code, title, i_can, retired_at FROM competencies
            WHERE kind = 'competency' AND retired_at IS NULL AND \(SQL.joined(conditions, separator: " AND "))
            ORDER BY framework_id, position LIMIT 30
            """
        ).map(CompetencyName.init)
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, where it comes first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
