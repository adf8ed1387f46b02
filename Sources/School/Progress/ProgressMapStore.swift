import Learning
import SQL

/// Loads the map of a student.
enum ProgressMapStore {
    static func map(
        _ access: StudentAccess, only: ID<Framework>?, isReadyOnly: Bool, isDrawn: Bool = false, _ visit: Visit
    ) throws -> ProgressMap {
        let progress = try ProgressStore.summary(access, visit: visit)
        if let only, progress.catalog.framework(only) == nil { throw Failure.notFound }
        let planAccess = try visit.student(access.student, for: .plan)
        var map = ProgressMap(
            progress, name: try StudentNames.name(access, visit.tx), isOneself: access.relation == .oneself,
            goals: try planAccess.map { try goalCompetencies($0, visit.tx) } ?? [],
            assigned: try assignedCompetencies(access, visit.tx),
            due: Set(
                try ReviewStore.due(progress, access, visit: visit).prefix(ReviewPart.mostNamed).map(\.competency)),
            only: only, isReadyOnly: isReadyOnly)
        map.isDrawn = isDrawn
        map.suggested = try PlacementStore.suggestions(progress, access, visit)
        return map
    }

    private static func goalCompetencies(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Set<ID<Competency>> {
        Set(
            try tx.query(
                """
                SELECT DISTINCT l.competency_id FROM goals g JOIN goal_competencies l ON l.goal_id = g.id
                WHERE g.student_id = \(access.student) AND g.ended_at IS NULL
                """
            ).map { try $0.id("competency_id") })
    }

    private static func assignedCompetencies(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Set<ID<Competency>> {
        Set(
            try tx.query(
                """
                SELECT DISTINCT l.competency_id
                FROM enrolments e
                JOIN assignments a ON a.class_id = e.class_id
                JOIN activity_competencies l ON l.activity_id = a.activity_id
                WHERE e.person_id = \(access.student) AND e.role = 'student' AND e.left_at IS NULL
                  AND a.ended_at IS NULL AND (a.student_id IS NULL OR a.student_id = \(access.student))
                """
            ).map { try $0.id("competency_id") })
    }
}
