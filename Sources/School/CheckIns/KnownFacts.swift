import Learning
import SQL

/// What is known of the talks with many students: of the schools that the viewer leads, and of the viewer's advisories.
struct KnownFacts {
    struct Student {
        let id: ID<Person>
        let name: String
        let school: ID<Organization>
        let advisor: String?
    }

    let students: [Student]
    let answers: [ID<Person>: (answer: KnownWell.Answer, day: CalendarDay)]
    let settings: [KnownOverview.Setting]
    private let talks: [ID<Person>: CalendarDay]
    private let weeks: [ID<Organization>: Int]

    init(_ visit: Visit) throws {
        let tx = visit.tx
        let zone = zone(visit.viewer.timeZone)
        let ids: SQL = "\(Self.ledStudents(visit)) UNION \(Self.advisedStudents(visit))"
        students = try Self.students(ids, visit)
        let rows = try tx.query(
            """
            SELECT student_id, MAX(talked_at) AS talked_at FROM (
                SELECT student_id, held_at AS talked_at FROM check_ins WHERE state = 'held' AND student_id IN (\(ids))
                UNION ALL
                SELECT student_id, written_at AS talked_at FROM notes
                WHERE kind = 'talk' AND withdrawn_at IS NULL AND student_id IN (\(ids))) AS talks
            GROUP BY student_id
            """)
        var talks: [ID<Person>: CalendarDay] = [:]
        for row in rows { talks[try row.id("student_id")] = LocalTime(try row.time("talked_at"), in: zone).day }
        self.talks = talks
        var answers: [ID<Person>: (answer: KnownWell.Answer, day: CalendarDay)] = [:]
        for row in try tx.query(
            """
            SELECT student_id, answer, answered_at FROM known_answers WHERE student_id IN (\(ids)) ORDER BY answered_at
            """)
        {
            guard let answer = KnownWell.Answer(rawValue: try row.text("answer")) else { continue }
            answers[try row.id("student_id")] = (answer, LocalTime(try row.time("answered_at"), in: zone).day)
        }
        self.answers = answers
        settings = try Self.settings(visit)
        weeks = try Self.allWeeks(tx)
    }

    func known(_ student: ID<Person>) -> KnownWell.Student {
        KnownWell.Student(
            id: student, lastTalk: talks[student], answer: answers[student]?.answer,
            answeredOn: answers[student]?.day)
    }

    func weeks(of school: ID<Organization>) -> Int { weeks[school] ?? KnownWell.standardWeeks }

    // MARK: Who

    static func ledStudents(_ visit: Visit) -> SQL {
        """
        SELECT r.person_id FROM roles v JOIN organizations o ON o.id = v.organization_id OR o.parent_id = v.organization_id
        JOIN roles r ON r.organization_id = o.id AND r.role = 'student'
        WHERE v.person_id = \(visit.viewer.person) AND v.role = 'leader' AND \(dated("v", visit.today))
          AND \(dated("r", visit.today))
        """
    }

    private static func advisedStudents(_ visit: Visit) -> SQL {
        """
        SELECT s.person_id FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id
        JOIN classes c ON c.id = t.class_id
        WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
          AND s.role = 'student' AND \(current("s", visit.today)) AND c.kind = 'advisory' AND c.left_at IS NULL
        """
    }

    private static func students(_ ids: SQL, _ visit: Visit) throws -> [Student] {
        var advisors: [ID<Person>: String] = [:]
        for row in try visit.tx.query(
            """
            SELECT s.person_id, p.given_name, p.family_name FROM enrolments s
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher' JOIN classes c ON c.id = s.class_id
            JOIN people p ON p.id = t.person_id
            WHERE s.role = 'student' AND c.kind = 'advisory' AND c.left_at IS NULL AND \(current("s", visit.today))
              AND \(current("t", visit.today)) AND s.person_id IN (\(ids))
            ORDER BY p.name_folded DESC, p.id DESC LIMIT 100000
            """)
        {
            advisors[try row.id("person_id")] = try row.text("given_name") + " " + row.text("family_name")
        }
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, MIN(r.organization_id) AS school FROM people p
            JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND \(dated("r", visit.today))
            WHERE p.left_at IS NULL AND p.id IN (\(ids))
            GROUP BY p.id, p.given_name, p.family_name, p.name_folded ORDER BY p.name_folded, p.id LIMIT 100000
            """)
        return try rows.map { row in
            let id: ID<Person> = try row.id("id")
            return Student(
                id: id, name: try row.text("given_name") + " " + row.text("family_name"),
                school: try row.id("school"), advisor: advisors[id])
        }
    }

    // MARK: For how long a talk counts

    static func settingName(_ organization: ID<Organization>) -> String { "known-well.weeks.\(organization)" }

    /// The schools and districts that the viewer leads, each with its number of weeks.
    static func settings(_ visit: Visit) throws -> [KnownOverview.Setting] {
        let weeks = try allWeeks(visit.tx)
        return try visit.tx.query(
            """
            SELECT DISTINCT o.id, o.name FROM roles v JOIN organizations o ON o.id = v.organization_id
            WHERE v.person_id = \(visit.viewer.person) AND v.role = 'leader' AND \(dated("v", visit.today))
            ORDER BY o.name, o.id LIMIT 20
            """
        ).map { row in
            let id: ID<Organization> = try row.id("id")
            return KnownOverview.Setting(
                organization: id, name: try row.text("name"), weeks: weeks[id] ?? KnownWell.standardWeeks)
        }
    }

    /// A school without a number of its own has its district's.
    private static func allWeeks(_ tx: any Transaction) throws -> [ID<Organization>: Int] {
        let stored = try tx.query(
            "SELECT name, value FROM settings WHERE \(SQL.hasPrefix("name", "known-well.weeks."))")
        guard !stored.isEmpty else { return [:] }
        var own: [String: Int] = [:]
        for row in stored { own[try row.text("name")] = Int(try row.text("value")) }
        var weeks: [ID<Organization>: Int] = [:]
        for row in try tx.query("SELECT id, parent_id FROM organizations LIMIT 20000") {
            let id: ID<Organization> = try row.id("id")
            let parent: ID<Organization>? = try row.optionalID("parent_id")
            weeks[id] = own[settingName(id)] ?? parent.flatMap { own[settingName($0)] }
        }
        return weeks
    }
}
