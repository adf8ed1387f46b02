import Learning
import SQL

/// What is written about a person by hand, from the form or from a row.
struct EnrolDraft: Sendable {
    var given: String
    var family: String
    var role: Role
    var grade: String?
    var email: String?
    var number: String?
    var language: String?
    var username: String

    static let longestName = 200
    static let longestGrade = 20
    static let longestEmail = 254
    static let longestNumber = 60
}

/// Writes people, seats and families by hand. Each of them can come again and changes nothing then.
struct EnrolWriter {
    let visit: Visit
    /// Of many people at once, whoever writes tells open pages once, at the end.
    var isOneOfMany = false
    var tx: any Transaction { visit.tx }

    private func announce(_ id: ID<Person>) throws {
        if !isOneOfMany { try LiveRights.of(id).announce(in: tx) }
    }

    func add(_ draft: EnrolDraft, at place: ID<Organization>) throws -> ID<Person> {
        let id: ID<Person> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO people (id, given_name, family_name, name_folded, language, grade, email, email_folded,
                                school_number, changed_at)
            VALUES (\(id), \(draft.given), \(draft.family), \(foldedName(draft.given + " " + draft.family)),
                    \(draft.language), \(draft.grade), \(draft.email), \(draft.email.map(foldedName)), \(draft.number),
                    \(visit.now))
            """)
        try give(draft.role, to: id, at: place)
        try tx.execute(
            """
            INSERT INTO accounts (person_id, username, username_folded, changed_at)
            VALUES (\(id), \(draft.username), \(foldedName(draft.username)), \(visit.now))
            """)
        return id
    }

    /// Only what was entered by hand; the roster's people are the roster's.
    func change(_ id: ID<Person>, _ draft: EnrolDraft) throws {
        try tx.execute(
            """
            UPDATE people SET given_name = \(draft.given), family_name = \(draft.family),
                name_folded = \(foldedName(draft.given + " " + draft.family)), language = \(draft.language),
                grade = \(draft.grade), email = \(draft.email), email_folded = \(draft.email.map(foldedName)),
                school_number = \(draft.number), changed_at = \(visit.now)
            WHERE id = \(id) AND sourced_id IS NULL
            """)
        try setUsername(draft.username, of: id)
    }

    /// - Throws: `Failure.refused` at `username` when somebody else has it.
    func setUsername(_ username: String, of id: ID<Person>) throws {
        let folded = foldedName(username)
        if try tx.exists("SELECT person_id FROM accounts WHERE username_folded = \(folded) AND person_id <> \(id)") {
            var refusal = Refusal()
            refusal.add("username", visit.words.enrolUsernameTaken)
            throw Failure.refused(refusal)
        }
        try tx.execute(
            """
            INSERT INTO accounts (person_id, username, username_folded, changed_at)
            VALUES (\(id), \(username), \(folded), \(visit.now))
            ON CONFLICT (person_id) DO UPDATE SET username = excluded.username, username_folded = excluded.username_folded,
                changed_at = excluded.changed_at
            """)
    }

    func give(_ role: Role, to id: ID<Person>, at place: ID<Organization>) throws {
        try tx.execute(
            """
            INSERT INTO roles (id, person_id, organization_id, role, source)
            VALUES (\(try visit.mint(RoleGrant.self)), \(id), \(place), \(role.rawValue), 'hand')
            ON CONFLICT (person_id, organization_id, role) DO UPDATE SET ends_on = NULL
            """)
        try announce(id)
    }

    func seat(_ id: ID<Person>, in place: ID<Class>, isTeacher: Bool) throws {
        try tx.execute(
            """
            INSERT INTO enrolments (id, class_id, person_id, role, is_primary, changed_at)
            VALUES (\(try visit.mint(Enrollment.self)), \(place), \(id), \(isTeacher ? "teacher" : "student"), \(isTeacher),
                    \(visit.now))
            ON CONFLICT (class_id, person_id, role)
            DO UPDATE SET left_at = NULL, ends_on = NULL, changed_at = excluded.changed_at
            """)
        try announce(id)
    }

    /// What the person did in the class stays with the person.
    func endSeat(_ id: ID<Enrollment>, of person: ID<Person>) throws {
        try tx.execute(
            """
            UPDATE enrolments SET left_at = \(visit.now), changed_at = \(visit.now)
            WHERE id = \(id) AND person_id = \(person) AND left_at IS NULL
            """)
        try LiveRights.of(person).announce(in: tx)
    }

    /// Ties an adult to a student, with the role that opens the family's pages.
    func link(_ guardian: ID<Person>, to student: ID<Person>, relation: String, at place: ID<Organization>) throws {
        try tx.execute(
            """
            INSERT INTO guardianships (id, guardian_id, student_id, relation, source)
            VALUES (\(try visit.mint(FamilyLink.self)), \(guardian), \(student), \(relation), 'hand')
            ON CONFLICT (guardian_id, student_id) DO NOTHING
            """)
        try give(.guardian, to: guardian, at: place)
    }

    /// One that was blocked stays, for its reason is on record.
    func unlink(_ id: ID<FamilyLink>, of person: ID<Person>) throws {
        let row = try tx.first(
            """
            SELECT guardian_id FROM guardianships
            WHERE id = \(id) AND (guardian_id = \(person) OR student_id = \(person)) AND source = 'hand'
              AND blocked_at IS NULL
            """)
        guard let guardian: ID<Person> = try row?.id("guardian_id") else { return }
        try tx.execute("DELETE FROM guardianships WHERE id = \(id)")
        try LiveRights.of(guardian).announce(in: tx)
    }
}

/// What ties a guardian to a student.
enum FamilyLink {}
