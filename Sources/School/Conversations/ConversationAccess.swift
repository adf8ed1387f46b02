import Learning
import SQL

/// Proof that the viewer takes part in a conversation and may read it.
struct ConversationAccess: Sendable {
    let id: ID<Conversation>
    let kind: ConversationKind
    let viewer: ID<Person>
    let part: ConversationPart
    /// Whom it is about.
    let student: ID<Person>?
    /// What was sent from then on is not the viewer's.
    let endedAt: Timestamp?

    fileprivate init(_ row: Row, viewer: ID<Person>) throws {
        id = try row.id("id")
        kind = ConversationKind(rawValue: try row.text("kind")) ?? .school
        self.viewer = viewer
        part = ConversationPart(rawValue: try row.text("part")) ?? .student
        student = try row.optionalID("student_id")
        endedAt = try row.optionalTime("ended_at")
    }

    /// - Throws: `Failure.notFound` for whoever does not take part, and for an adult who is kept from the child.
    static func find(_ id: ID<Conversation>, _ visit: Visit) throws -> ConversationAccess {
        let row = try visit.tx.first(
            """
            SELECT c.id, c.kind, c.student_id, m.part, m.ended_at FROM conversations c
            JOIN conversation_people m ON m.conversation_id = c.id AND m.person_id = \(visit.viewer.person)
            WHERE c.id = \(id) AND \(ConversationRule.mayRead)
            """)
        guard let row else { throw Failure.notFound }
        return try ConversationAccess(row, viewer: visit.viewer.person)
    }

    /// A condition on a message `s`: it was sent while the viewer took part.
    var isVisible: SQL {
        guard let endedAt else { return "1 = 1" }
        return "s.sent_at < \(endedAt)"
    }
}

/// Who takes part, and who of them may still write.
enum ConversationPeople {
    /// A notice goes to many; they are counted, not listed.
    static let most = 60

    static func load(_ access: ConversationAccess, _ visit: Visit) throws -> [ConversationPerson] {
        let rows = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title, m.part, m.seen_at, m.ended_at,
                   \(isLive(visit.today)) AS is_live
            FROM conversation_people m JOIN conversations c ON c.id = m.conversation_id
            JOIN people p ON p.id = m.person_id
            WHERE m.conversation_id = \(access.id) ORDER BY m.part, p.name_folded, p.id LIMIT \(most)
            """)
        let people = try rows.map { row in
            ConversationPerson(
                person: try WorkPerson(row), part: ConversationPart(rawValue: try row.text("part")) ?? .student,
                seenAt: try row.optionalTime("seen_at"), endedAt: try row.optionalTime("ended_at"),
                isLive: try row.int("is_live") == 1)
        }
        guard access.kind == .peers else { return people }
        let ids = people.map(\.person.id)
        guard let first = ids.first, let second = ids.last, first != second,
            try Contacts.mayWriteToEachOther(first, second, visit)
        else { return people.map { $0.ended } }
        return people
    }

    /// 1 while the relation holds on which a member's part rests. The student's own part always does.
    private static func isLive(_ today: String) -> SQL {
        """
        CASE WHEN c.kind IN ('class', 'school') OR p.left_at IS NOT NULL THEN 0
            WHEN m.part = 'staff' AND NOT \(ConversationRule.teaches("m.person_id", "c.student_id", today)) THEN 0
            WHEN m.part = 'guardian' AND NOT \(ConversationRule.isFamily("m.person_id", "m.through_id")) THEN 0
            ELSE 1 END
        """
    }

    /// Whether the viewer can write here: the own relation holds, and somebody's on the other side.
    static func mayWrite(_ people: [ConversationPerson], _ viewer: ID<Person>) -> Bool {
        let live = people.filter(\.isLive)
        return live.contains { $0.person.id == viewer } && live.contains { $0.person.id != viewer }
    }
}

extension ConversationPerson {
    fileprivate var ended: ConversationPerson {
        ConversationPerson(person: person, part: part, seenAt: seenAt, endedAt: endedAt, isLive: false)
    }
}
