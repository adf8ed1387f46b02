import Learning
import SQL

/// A notice: one message to a class or to a school, which each reads alone.
enum NoticeWriter {
    struct Recipient: Sendable {
        let person: ID<Person>
        let part: ConversationPart
        var through: ID<Person>? = nil
    }

    /// - Parameter only: those of the class who were picked; nobody means all.
    /// - Returns: The notice; nil where nobody would get it.
    static func toClass(
        _ access: ClassAccess, only: [ID<Person>], _ audience: NoticeAudience, title: String, words: String,
        _ visit: Visit
    ) throws -> ID<Conversation>? {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let recipients = try recipients(access, only: only, audience, visit)
        guard !recipients.isEmpty else { return nil }
        try MessageWriter.checkPace(adding: 1, visit)
        let id = try begin(.class, classID: access.id, school: nil, audience, title, visit)
        for recipient in recipients {
            try visit.tx.execute(
                """
                INSERT INTO conversation_people (conversation_id, person_id, part, through_id, last_at)
                VALUES (\(id), \(recipient.person), \(recipient.part.rawValue), \(recipient.through), \(visit.now))
                ON CONFLICT (conversation_id, person_id) DO NOTHING
                """)
        }
        try MessageWriter.put(words, in: id, visit)
        try MessageWriter.tell(recipients.map(\.person) + [visit.viewer.person], in: id, visit)
        return id
    }

    /// Those of a class to whom something goes, each once.
    static func recipients(
        _ access: ClassAccess, only: [ID<Person>], _ audience: NoticeAudience, _ visit: Visit
    ) throws -> [Recipient] {
        let homes = try Contacts.homes(access, only: only, visit)
        var known: Set<ID<Person>> = [visit.viewer.person]
        var found: [Recipient] = []
        for home in homes {
            if audience != .families, known.insert(home.student.id).inserted {
                found.append(Recipient(person: home.student.id, part: .student))
            }
            guard audience != .students else { continue }
            for adult in home.adults where known.insert(adult.person.id).inserted {
                found.append(Recipient(person: adult.person.id, part: .guardian, through: home.student.id))
            }
        }
        return found
    }

    /// The same words to each alone, in a conversation that goes on between the two.
    ///
    /// - Returns: To how many.
    static func toEach(
        _ access: ClassAccess, only: [ID<Person>], _ audience: NoticeAudience, words: String, _ visit: Visit
    ) throws -> Int {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let recipients = try recipients(access, only: only, audience, visit)
        try MessageWriter.checkPace(adding: recipients.count, visit)
        var count = 0
        for recipient in recipients {
            guard let pairing = try Contacts.pairing(to: recipient.person, about: recipient.through, visit) else {
                continue
            }
            _ = try MessageWriter.begin(pairing, words: words, visit)
            count += 1
        }
        return count
    }

    /// To everybody of a school, in one statement: thousands. They hear of it on their next page.
    static func toSchool(
        _ school: ID<Organization>, _ audience: NoticeAudience, title: String, words: String, _ visit: Visit
    ) throws -> ID<Conversation> {
        let id = try begin(.school, classID: nil, school: school, audience, title, visit)
        let tellAt = try schoolHours(school, visit).tellAt(visit.now)
        if [.students, .everybody].contains(audience) {
            try add("student", id, tellAt, visit, members(school, "'student'", visit))
        }
        if [.staff, .everybody].contains(audience) {
            try add(
                "staff", id, tellAt, visit,
                members(school, "'teacher', 'advisor', 'specialist', 'leader', 'administrator'", visit))
        }
        if [.families, .everybody].contains(audience) {
            try add(
                "guardian", id, tellAt, visit,
                """
                SELECT g.guardian_id AS person_id, MIN(g.student_id) AS through_id FROM guardianships g
                JOIN roles r ON r.person_id = g.student_id AND r.organization_id = \(school) AND r.role = 'student'
                  AND \(dated("r", visit.today))
                JOIN people p ON p.id = g.guardian_id AND p.left_at IS NULL
                WHERE g.blocked_at IS NULL GROUP BY g.guardian_id
                """)
        }
        try MessageWriter.put(words, in: id, visit)
        try MessageWriter.tell([visit.viewer.person], in: id, visit)
        try visit.audit("notice.school")
        return id
    }

    private static func members(_ school: ID<Organization>, _ roles: SQL, _ visit: Visit) -> SQL {
        """
        SELECT r.person_id, CAST(NULL AS BIGINT) AS through_id FROM roles r JOIN people p ON p.id = r.person_id AND p.left_at IS NULL
        WHERE r.organization_id = \(school) AND r.role IN (\(roles)) AND \(dated("r", visit.today)) GROUP BY r.person_id
        """
    }

    private static func add(
        _ part: String, _ id: ID<Conversation>, _ tellAt: Timestamp, _ visit: Visit, _ people: SQL
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO conversation_people (conversation_id, person_id, part, through_id, unread, tell_at, last_at)
            SELECT \(id), w.person_id, \(part), w.through_id, 1, \(tellAt), \(visit.now) FROM (\(people)) w
            WHERE NOT EXISTS (SELECT 1 FROM conversation_people x WHERE x.conversation_id = \(id) AND x.person_id = w.person_id)
              AND w.person_id <> \(visit.viewer.person)
            """)
    }

    private static func schoolHours(_ school: ID<Organization>, _ visit: Visit) throws -> TellingTime {
        let settings = try MessageSettings.load(school, visit.tx)
        return TellingTime(hours: settings.quiet, zone: visit.viewer.timeZone)
    }

    private static func begin(
        _ kind: ConversationKind, classID: ID<Class>?, school: ID<Organization>?, _ audience: NoticeAudience,
        _ title: String, _ visit: Visit
    ) throws -> ID<Conversation> {
        let id: ID<Conversation> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO conversations (id, kind, class_id, school_id, audience, title, begun_by, begun_at, last_at)
            VALUES (\(id), \(kind.rawValue), \(classID), \(school), \(audience.rawValue), \(title),
                    \(visit.viewer.person), \(visit.now), \(visit.now))
            """)
        try visit.tx.execute(
            """
            INSERT INTO conversation_people (conversation_id, person_id, part, seen_at, last_at)
            VALUES (\(id), \(visit.viewer.person), 'staff', \(visit.now), \(visit.now))
            """)
        return id
    }

    /// The schools in which the viewer leads, with their names.
    static func schools(_ visit: Visit) throws -> [(id: ID<Organization>, name: String)] {
        try visit.tx.query(
            """
            SELECT o.id, o.name FROM organizations o
            WHERE o.kind = 'school' AND o.left_at IS NULL AND EXISTS (
                SELECT 1 FROM roles v WHERE v.person_id = \(visit.viewer.person) AND v.role = 'leader'
                  AND \(dated("v", visit.today)) AND (v.organization_id = o.id OR v.organization_id = o.parent_id))
            ORDER BY o.name, o.id LIMIT 200
            """
        ).map { (id: try $0.id("id"), name: try $0.text("name")) }
    }
}
