import Learning
import SQL

/// One person as whoever keeps the school's people sees them: name, roles, classes and family, and nothing of the work.
struct EnrolPerson: Sendable {
    struct Seat: Sendable {
        let id: ID<Enrollment>
        let place: ID<Class>
        let title: String
        let isTeacher: Bool
        let isFromRoster: Bool
    }

    struct Relative: Sendable {
        let link: ID<FamilyLink>
        let person: ID<Person>
        let name: String
        let isChild: Bool
        let isBlocked: Bool
        let isFromRoster: Bool
    }

    let id: ID<Person>
    let draft: EnrolDraft
    let isFromRoster: Bool
    let roles: [Role]
    let place: ID<Organization>
    let seats: [Seat]
    let family: [Relative]

    var name: String { draft.given + " " + draft.family }
    var isStudent: Bool { roles.contains(.student) }

    /// - Throws: `Failure.notFound` for somebody whom the viewer does not keep.
    static func load(_ id: ID<Person>, _ visit: Visit) throws -> EnrolPerson {
        try EnrolScope.requirePerson(id, visit)
        let tx = visit.tx
        let row = try tx.require(
            """
            SELECT p.given_name, p.family_name, p.grade, p.email, p.school_number, p.language, p.sourced_id, a.username
            FROM people p LEFT JOIN accounts a ON a.person_id = p.id WHERE p.id = \(id)
            """)
        let held = try tx.query(
            "SELECT r.role, r.organization_id FROM roles r WHERE r.person_id = \(id) AND \(dated("r", visit.today)) ORDER BY r.role"
        )
        let places = try EnrolScope.places(visit)
        let here = try held.compactMap { row -> (Role, ID<Organization>)? in
            guard let role = Role(rawValue: try row.text("role")) else { return nil }
            return (role, try row.id("organization_id"))
        }
        let place = places.first { place in here.contains { $0.1 == place.id } } ?? places.first
        guard let place else { throw Failure.notFound }
        let roles = Role.allCases.filter { role in here.contains { $0.0 == role } }
        return EnrolPerson(
            id: id,
            draft: EnrolDraft(
                given: try row.text("given_name"), family: try row.text("family_name"), role: roles.first ?? .student,
                grade: try row.optionalText("grade"), email: try row.optionalText("email"),
                number: try row.optionalText("school_number"), language: try row.optionalText("language"),
                username: try row.optionalText("username") ?? ""),
            isFromRoster: try row.optionalText("sourced_id") != nil, roles: roles, place: place.id,
            seats: try seats(of: id, tx), family: try family(of: id, tx))
    }

    private static func seats(of id: ID<Person>, _ tx: any Transaction) throws -> [Seat] {
        try tx.query(
            """
            SELECT e.id, e.class_id, e.role, e.sourced_id, c.title FROM enrolments e JOIN classes c ON c.id = e.class_id
            WHERE e.person_id = \(id) AND e.left_at IS NULL AND c.left_at IS NULL ORDER BY c.title, e.id LIMIT 100
            """
        ).map { row in
            Seat(
                id: try row.id("id"), place: try row.id("class_id"), title: try row.text("title"),
                isTeacher: try row.text("role") == "teacher", isFromRoster: try row.optionalText("sourced_id") != nil)
        }
    }

    private static func family(of id: ID<Person>, _ tx: any Transaction) throws -> [Relative] {
        try tx.query(
            """
            SELECT g.id, g.student_id, g.guardian_id, g.blocked_at, g.source, p.given_name, p.family_name
            FROM guardianships g
            JOIN people p ON p.id = CASE WHEN g.student_id = \(id) THEN g.guardian_id ELSE g.student_id END
            WHERE (g.student_id = \(id) OR g.guardian_id = \(id)) AND p.left_at IS NULL ORDER BY p.name_folded, g.id LIMIT 100
            """
        ).map { row in
            let student: ID<Person> = try row.id("student_id")
            return Relative(
                link: try row.id("id"), person: student == id ? try row.id("guardian_id") : student,
                name: try row.text("given_name") + " " + row.text("family_name"), isChild: student != id,
                isBlocked: try row.optionalInt64("blocked_at") != nil, isFromRoster: try row.text("source") == "roster")
        }
    }
}

/// Reads the form of a person.
struct EnrolPersonForm {
    let form: Form
    let visit: Visit
    private(set) var refusal = Refusal()

    init(_ form: Form, _ visit: Visit) {
        self.form = form
        self.visit = visit
    }

    /// - Parameter id: Whom the form is about; nil for somebody new, who may leave the user name to us.
    /// - Throws: `Failure.refused`.
    mutating func draft(for id: ID<Person>?, place: ID<Organization>) throws -> EnrolDraft {
        let t = visit.words
        let given = try line("given", EnrolDraft.longestName, t.enrolGiven)
        let family = try line("family", EnrolDraft.longestName, t.enrolFamily)
        if given.isEmpty, family.isEmpty { refusal.add("given", t.enrolNeedName) }
        let role = form.raw("role").flatMap(Role.init(rawValue:)) ?? .student
        if role == .operator { throw Failure.badRequest("role") }
        let grade = try line("grade", EnrolDraft.longestGrade, t.enrolGrade)
        let email = try line("email", EnrolDraft.longestEmail, t.enrolEmail)
        if !email.isEmpty, !EnrolFields.isEmail(email) { refusal.add("email", t.enrolTroubleEmail(written: email)) }
        let number = try line("number", EnrolDraft.longestNumber, t.enrolNumber)
        var username = try line("username", EnrolDraft.longestName, t.accessSignInName)
        if username.contains(where: \.isWhitespace) { refusal.add("username", t.enrolTroubleSpaces(written: username)) }
        if !username.isEmpty, try isTaken(username, by: id) { refusal.add("username", t.enrolUsernameTaken) }
        if username.isEmpty, id != nil { refusal.add("username", t.enrolNeedUsername) }
        try refusal.check()
        if username.isEmpty {
            let directory = try EnrolDirectory(of: place, today: visit.today, in: visit.tx)
            var maker = UsernameMaker(taken: directory.takenNames)
            username = maker.make(given, family)
        }
        func some(_ text: String) -> String? { text.isEmpty ? nil : text }
        return EnrolDraft(
            given: given, family: family, role: role, grade: some(grade), email: some(email), number: some(number),
            language: form.raw("language").flatMap(Language.init(offered:))?.code, username: username)
    }

    private func isTaken(_ username: String, by id: ID<Person>?) throws -> Bool {
        let holder = try visit.tx.first(
            "SELECT person_id FROM accounts WHERE username_folded = \(foldedName(username))")
        guard let holder else { return false }
        return try holder.int64("person_id") != id?.rawValue
    }

    private mutating func line(_ field: String, _ most: Int, _ label: String) throws -> String {
        let text = rosterLine(try form.text(field, most: 4_000), most: most + 1)
        if text.unicodeScalars.count > most { refusal.add(field, visit.words.enrolTroubleLong(what: label)) }
        return text
    }
}
