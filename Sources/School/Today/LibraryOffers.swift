import Learning
import SQL

/// What the library has for a student beyond what teachers gave.
enum LibraryOffers {
    /// Activities of the library about what is ready on the way to a goal, for the student's age; at most twenty.
    static func forReady(
        _ progress: StudentProgress, goals: [Goal], grade: String?, visit: Visit
    ) throws -> [ActivityFacts] {
        let paths = GoalPaths(graph: progress.graph, goals: goals)
        return try about(Array(progress.ready.filter(paths.serves).prefix(64)), grade: grade, visit: visit)
    }

    /// Activities of the library about some competencies, for the student's age; at most twenty.
    static func about(
        _ wanted: [ID<Competency>], grade: String?, visit: Visit
    ) throws -> [ActivityFacts] {
        guard !wanted.isEmpty else { return [] }
        let rows = try visit.tx.query(
            """
            SELECT DISTINCT a.id, a.version
            FROM activity_competencies l JOIN activities a ON a.id = l.activity_id
            WHERE l.competency_id IN (\(list: wanted)) AND a.retired_at IS NULL
              AND a.school_id IS NULL AND a.author_id IS NULL
              AND (a.grade_band IS NULL OR a.grade_band = \(gradeBand(grade)))
            ORDER BY a.id LIMIT 20
            """)
        let facts = try visit.core.activities.facts(rows.activityVersions(id: "id", version: "version"), in: visit.tx)
        return try rows.compactMap { facts[try $0.id("id")] }
    }

    /// `6` → `6-8`; nothing for a grade that is no number and not kindergarten.
    static func gradeBand(_ grade: String?) -> String {
        guard let grade else { return "" }
        guard let number = Int(grade) else { return grade.uppercased().hasPrefix("K") ? "K-2" : "" }
        return switch number {
        case ...2: "K-2"
        case 3...5: "3-5"
        case 6...8: "6-8"
        default: "9-12"
        }
    }
}
