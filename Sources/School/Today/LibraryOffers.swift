import Learning
import SQL

/// What the library has for a student beyond what teachers gave.
enum LibraryOffers {
    /// Activities of the library about what is ready on the way to a goal, for the student's age; at most twenty.
    static func forReady(
        _ progress: StudentProgress, goals: [Goal], grade: String?, _ tx: any Transaction
    ) throws -> [AvailableActivity] {
        let paths = GoalPaths(graph: progress.graph, goals: goals)
        let wanted = progress.ready.filter(paths.serves).prefix(64)
        guard !wanted.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT a.id, a.minutes, a.modalities, l.competency_id
            FROM activity_competencies l JOIN activities a ON a.id = l.activity_id
            WHERE l.competency_id IN (\(list: Array(wanted))) AND a.retired_at IS NULL
              AND a.school_id IS NULL AND a.author_id IS NULL
              AND (a.grade_band IS NULL OR a.grade_band = \(gradeBand(grade)))
            ORDER BY a.id, l.position LIMIT 60
            """)
        var competencies: [ID<Activity>: [ID<Competency>]] = [:]
        for row in rows { competencies[try row.id("id"), default: []].append(try row.id("competency_id")) }
        return try rows.uniqued(by: { try? $0.int64("id") }).prefix(20).map { row in
            let id: ID<Activity> = try row.id("id")
            return AvailableActivity(
                id: id, competencies: competencies[id] ?? [], minutes: try row.optionalInt("minutes") ?? 30,
                modalities: try row.words("modalities").map(Modality.init(rawValue:)))
        }
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
