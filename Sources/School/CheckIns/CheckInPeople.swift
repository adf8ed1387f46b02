import Learning
import SQL

/// Who talks with whom.
enum CheckInPeople {
    struct Adult: Sendable, Equatable {
        let id: ID<Person>
        let name: String
    }

    /// Everybody who teaches or advises the student today, by name.
    static func adults(of access: StudentAccess, _ visit: Visit) throws -> [Adult] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p
            WHERE p.left_at IS NULL AND p.id IN (
                SELECT t.person_id FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id
                JOIN classes c ON c.id = t.class_id
                WHERE s.person_id = \(access.student) AND s.role = 'student' AND \(current("s", visit.today))
                  AND t.role = 'teacher' AND \(current("t", visit.today)) AND c.left_at IS NULL)
            ORDER BY p.name_folded, p.id LIMIT 60
            """
        ).map { Adult(id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name")) }
    }

    struct Student: Sendable {
        let id: ID<Person>
        let given: String
        let family: String
        /// In one of the viewer's advisories, not only in a class.
        let isAdvised: Bool

        var name: String { given + " " + family }
    }

    /// Everybody whom the viewer teaches or advises today, by name.
    static func students(of visit: Visit) throws -> [Student] {
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, MAX(CASE WHEN c.kind = 'advisory' THEN 1 ELSE 0 END) AS advised
            FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id JOIN classes c ON c.id = t.class_id
            JOIN people p ON p.id = s.person_id
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
              AND s.role = 'student' AND \(current("s", visit.today)) AND c.left_at IS NULL AND p.left_at IS NULL
            GROUP BY p.id, p.given_name, p.family_name, p.name_folded ORDER BY p.name_folded, p.id LIMIT 600
            """)
        return try rows.map {
            Student(
                id: try $0.id("id"), given: try $0.text("given_name"), family: try $0.text("family_name"),
                isAdvised: try $0.int("advised") == 1)
        }
    }
}
