import Learning
import SQL

/// What a member of staff sees first: the own classes and the work that waits in them.
enum StaffTodayStore {
    struct ClassLine: Sendable {
        let id: ID<Class>
        let title: String
        let isAdvisory: Bool
        let students: Int
        let waiting: Int
    }

    /// What waits for the viewer's feedback, and the oldest pieces of it.
    static func waiting(for visit: Visit) throws -> StaffTodayPage.Waiting {
        let lines = try WorkQueue.lines(for: visit.viewer.person, today: visit.today, visit.tx)
        return StaffTodayPage.Waiting(
            count: lines.count, oldest: try WorkQueue.details(lines.prefix(8), visit.tx),
            also: try JudgingHome.load(visit))
    }

    /// The classes that the viewer teaches today, by title.
    static func classes(of visit: Visit) throws -> [ClassLine] {
        try lines(
            """
            SELECT c.id, c.title, c.kind,
                   (SELECT COUNT(*) FROM enrolments s WHERE s.class_id = c.id AND s.role = 'student'
                    AND \(current("s", visit.today))) AS students,
                   (SELECT COUNT(*) FROM works w WHERE w.class_id = c.id AND w.state = 'sent') AS waiting
            FROM enrolments t JOIN classes c ON c.id = t.class_id
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
              AND c.left_at IS NULL
            ORDER BY c.title, c.id LIMIT 200
            """, visit.tx)
    }

    /// The classes of the schools that the viewer leads, without counts of work: a leader opens one to see more.
    static func schoolClasses(of visit: Visit) throws -> [ClassLine] {
        try lines(
            """
            SELECT c.id, c.title, c.kind,
                   (SELECT COUNT(*) FROM enrolments s WHERE s.class_id = c.id AND s.role = 'student'
                    AND \(current("s", visit.today))) AS students, 0 AS waiting
            FROM roles v JOIN organizations o ON o.id = v.organization_id OR o.parent_id = v.organization_id
            JOIN classes c ON c.school_id = o.id
            WHERE v.person_id = \(visit.viewer.person) AND v.role = 'leader' AND \(dated("v", visit.today))
              AND c.left_at IS NULL
            ORDER BY c.title, c.id LIMIT 500
            """, visit.tx)
    }

    private static func lines(_ sql: SQL, _ tx: any Transaction) throws -> [ClassLine] {
        try tx.query(sql).map { row in
            ClassLine(
                id: try row.id("id"), title: try row.text("title"), isAdvisory: try row.text("kind") == "advisory",
                students: try row.int("students"), waiting: try row.int("waiting"))
        }.sorted { standsBefore($0.title, $1.title) }
    }
}
