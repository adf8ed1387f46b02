import Learning
import SQL

/// Who may write to whom. A right to write is a relation to a student that holds today; nobody is found by name.
enum Contacts {
    /// Somebody to write to.
    struct Contact: Sendable {
        let person: WorkPerson
        /// The classes in which an adult teaches the student; what an adult of the family is.
        let words: String
    }

    /// A student with the adults of the family.
    struct Home: Sendable {
        let student: WorkPerson
        let adults: [Contact]
    }

    /// What a conversation would be, before it has begun.
    struct Pairing: Sendable {
        struct Member: Sendable {
            let person: ID<Person>
            let part: ConversationPart
            var through: ID<Person>? = nil
        }

        let kind: ConversationKind
        /// The same for whoever of them begins.
        let pair: String
        let student: ID<Person>?
        let members: [Member]
    }

    /// - Returns: Nil where the viewer may not write to that person.
    static func pairing(to: ID<Person>, about: ID<Person>?, _ visit: Visit) throws -> Pairing? {
        let viewer = visit.viewer.person
        guard to != viewer, try isHere(to, visit) else { return nil }
        if visit.viewer.isStudent, try teaches(to, viewer, visit) { return ofStudent(viewer, adult: to) }
        if let student = about, student != to {
            if try isFamily(viewer, student, visit), try teaches(to, student, visit) {
                return ofFamily(viewer, adult: to, student)
            }
            if try teaches(viewer, student, visit), try isFamily(to, student, visit) {
                return ofFamily(to, adult: viewer, student)
            }
        }
        if try teaches(viewer, to, visit) { return ofStudent(to, adult: viewer) }
        if about == nil, let student = try onlyChild(viewer, adult: to, visit) {
            return ofFamily(viewer, adult: to, student)
        }
        if try mayWriteToEachOther(viewer, to, visit) { return ofPeers(viewer, to) }
        return nil
    }

    /// Everybody who teaches or advises the student, the viewer among them.
    static func team(of student: ID<Person>, _ visit: Visit) throws -> Pairing? {
        guard try teaches(visit.viewer.person, student, visit) else { return nil }
        let adults = try teachers(of: student, visit).map(\.person.id)
        guard adults.count > 1 else { return nil }
        return Pairing(
            kind: .team, pair: "t:\(student)", student: student, members: adults.map { .init(person: $0, part: .staff) }
        )
    }

    private static func ofStudent(_ student: ID<Person>, adult: ID<Person>) -> Pairing {
        Pairing(
            kind: .student, pair: "s:\(student):\(adult)", student: student,
            members: [.init(person: student, part: .student), .init(person: adult, part: .staff)])
    }

    private static func ofFamily(_ guardian: ID<Person>, adult: ID<Person>, _ student: ID<Person>) -> Pairing {
        Pairing(
            kind: .family, pair: "f:\(guardian):\(adult):\(student)", student: student,
            members: [
                .init(person: guardian, part: .guardian, through: student), .init(person: adult, part: .staff),
            ])
    }

    private static func ofPeers(_ one: ID<Person>, _ other: ID<Person>) -> Pairing {
        let both = [one, other].sorted()
        return Pairing(
            kind: .peers, pair: "p:\(both[0]):\(both[1])", student: nil,
            members: both.map { .init(person: $0, part: .student) })
    }

    // MARK: Relations

    static func teaches(_ staff: ID<Person>, _ student: ID<Person>, _ visit: Visit) throws -> Bool {
        try visit.tx.exists(
            """
            SELECT p.id FROM people p
            WHERE p.id = \(student) AND \(ConversationRule.teaches("\(staff)", "p.id", visit.today))
            """)
    }

    private static func isFamily(_ adult: ID<Person>, _ student: ID<Person>, _ visit: Visit) throws -> Bool {
        try visit.tx.exists(
            "SELECT p.id FROM people p WHERE p.id = \(student) AND \(ConversationRule.isFamily("\(adult)", "p.id"))")
    }

    private static func isHere(_ person: ID<Person>, _ visit: Visit) throws -> Bool {
        try visit.tx.exists("SELECT id FROM people WHERE id = \(person) AND left_at IS NULL")
    }

    /// The one child of the viewer whom that adult teaches; nil for none and for several.
    private static func onlyChild(_ viewer: ID<Person>, adult: ID<Person>, _ visit: Visit) throws -> ID<Person>? {
        let children = try visit.tx.query(
            """
            SELECT g.student_id FROM guardianships g
            WHERE g.guardian_id = \(viewer) AND g.blocked_at IS NULL
              AND \(ConversationRule.teaches("\(adult)", "g.student_id", visit.today)) LIMIT 2
            """)
        guard children.count == 1, let only = children.first else { return nil }
        return try only.id("student_id")
    }

    /// Two students of one class, where its school turned that on.
    static func mayWriteToEachOther(_ one: ID<Person>, _ other: ID<Person>, _ visit: Visit) throws -> Bool {
        try visit.tx.exists(
            """
            SELECT a.class_id FROM enrolments a JOIN enrolments b ON b.class_id = a.class_id
            JOIN classes c ON c.id = a.class_id AND c.left_at IS NULL
            JOIN message_settings s ON s.school_id = c.school_id AND s.peers = TRUE
            WHERE a.person_id = \(one) AND a.role = 'student' AND \(current("a", visit.today))
              AND b.person_id = \(other) AND b.role = 'student' AND \(current("b", visit.today))
            """)
    }

    // MARK: Lists

    /// The adults of a student, whose right to know them is in the access.
    static func adults(_ access: StudentAccess, _ visit: Visit) throws -> [Contact] {
        try teachers(of: access.student, visit).filter { $0.person.id != visit.viewer.person }
    }

    private static func teachers(of student: ID<Person>, _ visit: Visit) throws -> [Contact] {
        let rows = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title, c.title
            FROM enrolments s JOIN classes c ON c.id = s.class_id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            JOIN people p ON p.id = t.person_id AND p.left_at IS NULL
            WHERE s.person_id = \(student) AND s.role = 'student' AND \(current("s", visit.today))
              AND \(current("t", visit.today))
            ORDER BY CASE c.kind WHEN 'advisory' THEN 0 ELSE 1 END, p.name_folded, p.id, c.title LIMIT 100
            """)
        var order: [ID<Person>] = []
        var people: [ID<Person>: WorkPerson] = [:]
        var classes: [ID<Person>: [String]] = [:]
        for row in rows {
            let person = try WorkPerson(row)
            if people.updateValue(person, forKey: person.id) == nil { order.append(person.id) }
            classes[person.id, default: []].append(try row.text("title"))
        }
        return order.compactMap { id in
            people[id].map { Contact(person: $0, words: (classes[id] ?? []).joined(separator: ", ")) }
        }
    }

    /// The viewer's children.
    static func children(_ visit: Visit) throws -> [StudentAccess] {
        try visit.tx.query(
            """
            SELECT g.student_id FROM guardianships g JOIN people p ON p.id = g.student_id
            WHERE g.guardian_id = \(visit.viewer.person) AND g.blocked_at IS NULL ORDER BY p.name_folded, p.id LIMIT 20
            """
        ).compactMap { row in try visit.student(row.id("student_id"), for: .profile) }
    }

    /// Where classmates may write to each other: those of the viewer's classes.
    static func classmates(_ visit: Visit) throws -> [Contact] {
        try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title, MIN(c.title) AS title
            FROM enrolments a JOIN enrolments b ON b.class_id = a.class_id AND b.role = 'student'
            JOIN classes c ON c.id = a.class_id AND c.left_at IS NULL
            JOIN message_settings s ON s.school_id = c.school_id AND s.peers = TRUE
            JOIN people p ON p.id = b.person_id AND p.left_at IS NULL
            WHERE a.person_id = \(visit.viewer.person) AND a.role = 'student' AND \(current("a", visit.today))
              AND b.person_id <> a.person_id AND \(current("b", visit.today))
            GROUP BY p.id, p.given_name, p.family_name, p.title, p.name_folded ORDER BY p.name_folded, p.id LIMIT 200
            """
        ).map { Contact(person: try WorkPerson($0), words: try $0.text("title")) }
    }

    /// A class with the families of its students, for those who teach it.
    static func homes(_ access: ClassAccess, only: [ID<Person>] = [], _ visit: Visit) throws -> [Home] {
        let rows = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM enrolments e JOIN people p ON p.id = e.person_id AND p.left_at IS NULL
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY p.name_folded, p.id LIMIT \(Conversation.mostStudents)
            """)
        let students = try rows.map(WorkPerson.init).filter { only.isEmpty || only.contains($0.id) }
        let adults = try families(of: students.map(\.id), visit)
        return students.map { Home(student: $0, adults: adults[$0.id] ?? []) }
    }

    /// The family of one student whom the viewer teaches.
    static func home(_ access: StudentAccess, _ visit: Visit) throws -> Home? {
        guard try teaches(access.viewer, access.student, visit),
            let row = try visit.tx.first(
                """
                SELECT id AS person_id, given_name, family_name, title AS person_title FROM people
                WHERE id = \(access.student)
                """)
        else { return nil }
        return Home(
            student: try WorkPerson(row), adults: try families(of: [access.student], visit)[access.student] ?? [])
    }

    private static func families(of students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: [Contact]] {
        guard !students.isEmpty else { return [:] }
        let rows = try visit.tx.query(
            """
            SELECT g.student_id, g.relation, p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM guardianships g JOIN people p ON p.id = g.guardian_id AND p.left_at IS NULL
            WHERE g.student_id IN (\(list: students)) AND g.blocked_at IS NULL ORDER BY p.name_folded, p.id LIMIT 1000
            """)
        return try Dictionary(grouping: rows) { row -> ID<Person> in try row.id("student_id") }.mapValues { rows in
            try rows.map { Contact(person: try WorkPerson($0), words: try $0.text("relation")) }
        }
    }
}
