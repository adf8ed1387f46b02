import Learning
import SQL

/// An activity that a class, or one student of it, has.
struct GivenTo: Sendable {
    let assignment: ID<Assignment>
    let classTitle: String
    /// nil when everyone in the class has it.
    let studentName: String?
    let givenAt: Timestamp
    let aimOn: String?
    /// nil for as many as a student likes.
    let mostTries: Int?
}

/// A class that the viewer teaches.
struct TaughtClass: Sendable {
    let id: ID<Class>
    let title: String
}

/// A student of a class, for the form that gives.
struct GiveStudent: Sendable {
    let id: ID<Person>
    let name: String
    /// By name, or since the whole class has it.
    let hasIt: Bool
}

/// Giving activities to the classes that the viewer teaches.
enum GiveStore {
    static func classes(_ visit: Visit) throws -> [TaughtClass] {
        try visit.tx.query(
            """
            SELECT c.id, c.title FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
            ORDER BY c.title, c.id LIMIT 200
            """
        ).map { TaughtClass(id: try $0.id("id"), title: try $0.text("title")) }
            .sorted { standsBefore($0.title, $1.title) }
    }

    /// - Throws: `Failure.notFound` unless the viewer teaches the class. Who only leads its school does not give.
    static func taughtClass(_ id: ID<Class>, _ visit: Visit) throws -> ClassAccess {
        let access = try visit.viewer.classAccess(id, today: visit.today, in: visit.tx)
        guard access.relation.mayJudge else { throw Failure.notFound }
        return access
    }

    static func students(
        of access: ClassAccess, _ activity: ID<Activity>, _ visit: Visit
    ) throws -> [GiveStudent] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, (
                SELECT COUNT(*) FROM assignments g
                WHERE g.activity_id = \(activity) AND g.class_id = s.class_id AND g.ended_at IS NULL
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

    /// Who has the activity, in the classes that the viewer teaches.
    static func given(_ activity: ID<Activity>, _ visit: Visit) throws -> [GivenTo] {
        try visit.tx.query(
            """
            SELECT g.id, g.given_at, g.aim_on, g.most_tries, c.title, p.given_name, p.family_name
            FROM assignments g JOIN classes c ON c.id = g.class_id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = c.id AND t.person_id = \(visit.viewer.person) AND t.role = 'teacher'
                 AND \(current("t", visit.today))
            LEFT JOIN people p ON p.id = g.student_id
            WHERE g.activity_id = \(activity) AND g.ended_at IS NULL
            ORDER BY c.title, c.id, p.name_folded NULLS FIRST, g.id LIMIT 100
            """
        ).map { row in
            let given = try row.optionalText("given_name")
            let family = try row.optionalText("family_name")
            return GivenTo(
                assignment: try row.id("id"), classTitle: try row.text("title"),
                studentName: given.map { name in family.map { name + " " + $0 } ?? name },
                givenAt: try row.time("given_at"), aimOn: try row.optionalText("aim_on"),
                mostTries: try row.optionalInt64("most_tries").map { Int(clamping: $0) })
        }
    }

    /// To everyone in the class, also to who comes later. A class that has it only gets the new day to aim for and the new
    /// number of tries.
    static func give(
        _ activity: ID<Activity>, toAll access: ClassAccess, aimOn: String?, mostTries: Int? = nil, _ visit: Visit
    ) throws {
        try lock(access, visit)
        let changed = try visit.tx.execute(
            """
            UPDATE assignments SET aim_on = \(aimOn), most_tries = \(mostTries.map(Int64.init))
            WHERE activity_id = \(activity) AND class_id = \(access.id) AND student_id IS NULL AND ended_at IS NULL
            """)
        if changed == 0 { try insert(activity, access, [nil], aimOn, mostTries, visit) }
    }

    /// - Parameter students: Members of the class who do not have it.
    static func give(
        _ activity: ID<Activity>, to students: [ID<Person>], in access: ClassAccess, aimOn: String?,
        mostTries: Int? = nil, _ visit: Visit
    ) throws {
        try lock(access, visit)
        try insert(activity, access, students, aimOn, mostTries, visit)
    }

    /// Two forms that are sent at once would both find that nobody has it.
    private static func lock(_ access: ClassAccess, _ visit: Visit) throws {
        _ = try visit.tx.query("SELECT id FROM classes WHERE id = \(access.id) \(SQL.lockRow)")
    }

    private static func insert(
        _ activity: ID<Activity>, _ access: ClassAccess, _ students: [ID<Person>?], _ aimOn: String?,
        _ mostTries: Int?, _ visit: Visit
    ) throws {
        for student in students {
            let id: ID<Assignment> = try visit.mint()
            try visit.tx.execute(
                """
                INSERT INTO assignments (id, activity_id, class_id, student_id, given_by, given_at, aim_on,
                                         most_tries)
                VALUES (\(id), \(activity), \(access.id), \(student), \(visit.viewer.person), \(visit.now), \(aimOn),
                        \(mostTries.map(Int64.init)))
                """)
        }
    }

    /// Ends an assignment. Work that was begun stays.
    ///
    /// - Throws: `Failure.notFound` unless the viewer teaches the class that has it.
    static func takeBack(_ assignment: ID<Assignment>, of activity: ID<Activity>, _ visit: Visit) throws {
        let row = try visit.tx.first(
            "SELECT class_id FROM assignments WHERE id = \(assignment) AND activity_id = \(activity)")
        guard let row else { throw Failure.notFound }
        _ = try taughtClass(row.id("class_id"), visit)
        try visit.tx.execute(
            "UPDATE assignments SET ended_at = \(visit.now) WHERE id = \(assignment) AND ended_at IS NULL")
    }
}
