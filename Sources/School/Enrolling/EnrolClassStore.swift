import Learning
import SQL

/// A class as whoever keeps the school's classes sees it: its facts and who is in it.
struct EnrolClass: Sendable {
    struct Line: Sendable {
        let id: ID<Class>
        let title: String
        let isAdvisory: Bool
        let term: String
        let students: Int
        let teachers: String
    }

    struct Member: Sendable {
        let seat: ID<Enrollment>
        let person: ID<Person>
        let name: String
        let username: String?
        let isTeacher: Bool
        let hasPassword: Bool
        let isFromRoster: Bool
    }

    /// What the form holds.
    struct Facts: Sendable {
        var title = ""
        var isAdvisory = false
        var term: ID<Term>?
        var course = ""
        var grades = ""
        var room = ""
    }

    let id: ID<Class>
    let school: ID<Organization>
    let facts: Facts
    let isFromRoster: Bool
    let members: [Member]

    static let mostLines = 300
    static let longest = 200

    /// The classes of some schools; past terms are left out.
    static func lines(of schools: [ID<Organization>], _ visit: Visit) throws -> [Line] {
        let keys = schools.map(\.rawValue)
        let teachers = try visit.tx.query(
            """
            SELECT e.class_id, p.given_name, p.family_name FROM enrolments e JOIN people p ON p.id = e.person_id
            JOIN classes c ON c.id = e.class_id
            WHERE c.school_id IN (\(list: keys)) AND e.role = 'teacher' AND e.left_at IS NULL AND p.left_at IS NULL
            ORDER BY p.name_folded, e.id
            """)
        var names: [Int64: [String]] = [:]
        for row in teachers {
            names[try row.int64("class_id"), default: []].append(
                try row.text("given_name") + " " + row.text("family_name"))
        }
        return try visit.tx.query(
            """
            SELECT c.id, c.title, c.kind, t.title AS term,
                   (SELECT COUNT(*) FROM enrolments e JOIN people p ON p.id = e.person_id
                    WHERE e.class_id = c.id AND e.role = 'student' AND e.left_at IS NULL AND p.left_at IS NULL) AS students
            FROM classes c LEFT JOIN terms t ON t.id = c.term_id
            WHERE c.school_id IN (\(list: keys)) AND c.left_at IS NULL
              AND (t.ends_on IS NULL OR t.ends_on >= \(visit.today))
            ORDER BY c.title, c.id LIMIT \(mostLines)
            """
        ).map { row in
            Line(
                id: try row.id("id"), title: try row.text("title"), isAdvisory: try row.text("kind") == "advisory",
                term: try row.optionalText("term") ?? "", students: try row.int("students"),
                teachers: (names[try row.int64("id")] ?? []).prefix(3).joined(separator: ", "))
        }
    }

    /// - Throws: `Failure.notFound` for a class of another school.
    static func load(_ id: ID<Class>, _ visit: Visit) throws -> EnrolClass {
        let school = try EnrolScope.requireClass(id, visit)
        let row = try visit.tx.require(
            """
            SELECT c.title, c.kind, c.term_id, c.grades, c.location, c.sourced_id, k.title AS course
            FROM classes c LEFT JOIN courses k ON k.id = c.course_id WHERE c.id = \(id)
            """)
        return EnrolClass(
            id: id, school: school,
            facts: Facts(
                title: try row.text("title"), isAdvisory: try row.text("kind") == "advisory",
                term: try row.optionalID("term_id"), course: try row.optionalText("course") ?? "",
                grades: try row.optionalText("grades") ?? "", room: try row.optionalText("location") ?? ""),
            isFromRoster: try row.optionalText("sourced_id") != nil, members: try members(of: id, visit.tx))
    }

    private static func members(of id: ID<Class>, _ tx: any Transaction) throws -> [Member] {
        try tx.query(
            """
            SELECT e.id, e.person_id, e.role, e.sourced_id, p.given_name, p.family_name, a.username, a.password_hash
            FROM enrolments e JOIN people p ON p.id = e.person_id LEFT JOIN accounts a ON a.person_id = p.id
            WHERE e.class_id = \(id) AND e.left_at IS NULL AND p.left_at IS NULL
            ORDER BY CASE WHEN e.role = 'teacher' THEN 0 ELSE 1 END, p.name_folded, p.id LIMIT 400
            """
        ).map { row in
            Member(
                seat: try row.id("id"), person: try row.id("person_id"),
                name: try row.text("given_name") + " " + row.text("family_name"),
                username: try row.optionalText("username"), isTeacher: try row.text("role") == "teacher",
                hasPassword: try row.optionalText("password_hash") != nil,
                isFromRoster: try row.optionalText("sourced_id") != nil)
        }
    }

    /// The terms that are not over, the longest first.
    static func terms(_ visit: Visit) throws -> [(id: ID<Term>, title: String)] {
        try visit.tx.query(
            """
            SELECT id, title FROM terms WHERE left_at IS NULL AND ends_on >= \(visit.today)
            ORDER BY CASE WHEN kind = 'year' THEN 0 ELSE 1 END, begins_on, id LIMIT 50
            """
        ).map { (id: try $0.id("id"), title: try $0.text("title")) }
    }

    // MARK: Writing

    /// - Parameter id: nil for a new class.
    static func save(
        _ facts: Facts, _ id: ID<Class>?, at school: ID<Organization>, _ visit: Visit
    ) throws -> ID<Class> {
        let course = try course(facts.course, at: school, visit)
        let kind = facts.isAdvisory ? "advisory" : "class"
        let (grades, room) = (facts.grades.isEmpty ? nil : facts.grades, facts.room.isEmpty ? nil : facts.room)
        if let id {
            try visit.tx.execute(
                """
                UPDATE classes SET title = \(facts.title), kind = \(kind), course_id = \(course), term_id = \(facts.term),
                    grades = \(grades), location = \(room), changed_at = \(visit.now)
                WHERE id = \(id) AND sourced_id IS NULL
                """)
            return id
        }
        let new: ID<Class> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO classes (id, school_id, course_id, term_id, kind, title, location, grades, subject, changed_at)
            VALUES (\(new), \(school), \(course), \(facts.term), \(kind), \(facts.title), \(room), \(grades),
                    \(facts.course.isEmpty ? nil : facts.course), \(visit.now))
            """)
        return new
    }

    /// The course of that name, made when the school has none.
    private static func course(_ title: String, at school: ID<Organization>, _ visit: Visit) throws -> ID<Course>? {
        guard !title.isEmpty else { return nil }
        let row = try visit.tx.first(
            "SELECT id FROM courses WHERE organization_id = \(school) AND title = \(title) AND left_at IS NULL ORDER BY id"
        )
        if let row { return try row.id("id") }
        let id: ID<Course> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO courses (id, organization_id, title, changed_at) VALUES (\(id), \(school), \(title), \(visit.now))
            """)
        return id
    }
}
