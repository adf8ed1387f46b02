import Learning
import SQL

enum CheckGiveStore {
    /// A class, or one student of it, that has the check.
    struct Given: Sendable {
        let assignment: ID<CheckAssignment>
        let classID: ID<Class>
        let classTitle: String
        let studentName: String?
        let givenAt: Timestamp
    }

    /// In the classes that the viewer teaches.
    static func given(_ check: ID<Check>, _ visit: Visit) throws -> [Given] {
        try visit.tx.query(
            """
            SELECT g.id, g.class_id, g.given_at, c.title, p.given_name, p.family_name
            FROM check_assignments g JOIN classes c ON c.id = g.class_id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = c.id AND t.person_id = \(visit.viewer.person) AND t.role = 'teacher'
                 AND \(current("t", visit.today))
            LEFT JOIN people p ON p.id = g.student_id
            WHERE g.check_id = \(check) AND g.ended_at IS NULL
            ORDER BY c.title, c.id, p.name_folded NULLS FIRST, g.id LIMIT 100
            """
        ).map { row in
            let given = try row.optionalText("given_name")
            let family = try row.optionalText("family_name")
            return Given(
                assignment: try row.id("id"), classID: try row.id("class_id"), classTitle: try row.text("title"),
                studentName: given.map { name in family.map { name + " " + $0 } ?? name },
                givenAt: try row.time("given_at"))
        }
    }

    static func students(of access: ClassAccess, _ check: ID<Check>, _ visit: Visit) throws -> [GiveStudent] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, (
                SELECT COUNT(*) FROM check_assignments g
                WHERE g.check_id = \(check) AND g.class_id = s.class_id AND g.ended_at IS NULL
                  AND (g.student_id IS NULL OR g.student_id = p.id)) AS given
            FROM enrolments s JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE s.class_id = \(access.id) AND s.role = 'student' AND \(current("s", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map {
            GiveStudent(
                id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                hasIt: try $0.int("given") > 0)
        }
    }

    /// Gives the check anew: who finished it before has it to take again. What was given and is not finished is given
    /// once, with the new day.
    ///
    /// - Parameter students: nil for everyone in the class, also who comes later.
    static func give(
        _ check: ID<Check>, to students: [ID<Person>]?, in access: ClassAccess, aimOn: String?, _ visit: Visit
    ) throws {
        _ = try visit.tx.query("SELECT id FROM classes WHERE id = \(access.id)\(SQL.lockRow)")
        try visit.tx.execute(
            """
            UPDATE check_assignments SET ended_at = \(visit.now)
            WHERE check_id = \(check) AND class_id = \(access.id) AND ended_at IS NULL
              AND \(students.map { "student_id IN (\(list: $0))" as SQL } ?? "student_id IS NULL")
            """)
        let receivers: [ID<Person>?] = students.map { $0.map(Optional.some) } ?? [nil]
        for student in receivers {
            let id: ID<CheckAssignment> = try visit.mint()
            try visit.tx.execute(
                """
                INSERT INTO check_assignments (id, check_id, class_id, student_id, given_by, given_at, aim_on)
                VALUES (\(id), \(check), \(access.id), \(student), \(access.viewer), \(visit.now), \(aimOn))
                """)
        }
    }

    /// - Throws: `Failure.notFound` for an assignment of another check or of a class that the viewer does not teach.
    static func takeBack(_ assignment: ID<CheckAssignment>, of check: ID<Check>, _ visit: Visit) throws {
        let row = try visit.tx.first(
            "SELECT class_id FROM check_assignments WHERE id = \(assignment) AND check_id = \(check)")
        guard let row else { throw Failure.notFound }
        _ = try GiveStore.taughtClass(try row.id("class_id"), visit)
        try visit.tx.execute(
            "UPDATE check_assignments SET ended_at = \(visit.now) WHERE id = \(assignment) AND ended_at IS NULL")
    }
}
