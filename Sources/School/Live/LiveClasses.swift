import Learning
import SQL

extension StaffTodayStore {
    /// The classes that a teacher's live pages listen to, today's first ten.
    static func taught(_ visit: Visit) throws -> [ID<Class>] {
        try visit.tx.query(
            """
            SELECT t.class_id FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY t.class_id LIMIT 10
            """
        ).map { try $0.id("class_id") }
    }
}
