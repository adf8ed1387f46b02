import Learning
import SQL

/// What is worth another look, for one student.
enum ReviewStore {
    /// The most urgent first, of what is still part of a framework. The levels stay whatever comes of it.
    static func due(_ progress: StudentProgress, _ access: StudentAccess, visit: Visit) throws -> [DueReview] {
        let shown = progress.standings.filter {
            progress.competencies[$0.key]?.isRetired == false && $0.value.isDemonstrated
        }
        guard !shown.isEmpty else { return [] }
        let end = try endOfTerm(of: access, visit: visit)
        guard shown.values.contains(where: { $0.card?.due(at: visit.now, endOfTerm: end) != nil }) else { return [] }
        return ReviewQueue.due(shown, in: progress.graph, at: visit.now, endOfTerm: end)
    }

    /// The beginning of the last day of the term that is running in the student's classes; the latest of several.
    static func endOfTerm(of access: StudentAccess, visit: Visit) throws -> Timestamp? {
        let row = try visit.tx.first(
            """
            SELECT MAX(t.ends_on) AS ends_on
            FROM enrolments e JOIN classes c ON c.id = e.class_id JOIN terms t ON t.id = c.term_id
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
              AND c.left_at IS NULL AND t.left_at IS NULL AND t.begins_on <= \(visit.today)
              AND t.ends_on >= \(visit.today)
            """)
        let format = Format(.english, timeZone: zone(visit.viewer.timeZone))
        return try row?.optionalText("ends_on").flatMap(CalendarDay.init(iso:)).map(format.start)
    }
}
