import Learning
import SQL

/// A message that somebody asked staff to look at, and the staff whom the school named for it.
enum MessageReports {
    struct Line: Sendable {
        let id: ID<MessageReport>
        let reporter: WorkPerson?
        let kind: ConversationKind
        let reason: String
        let reportedAt: Timestamp
        let closedAt: Timestamp?
        let outcome: String
    }

    struct Opening: Sendable {
        let staff: WorkPerson
        let reason: String
        let at: Timestamp
    }

    /// What a named member of staff reads after giving a reason.
    struct Opened: Sendable {
        let messages: [MessageLine]
        let reported: ID<SentMessage>
        let people: [ID<Person>: WorkPerson]
    }

    struct Model: Sendable {
        let line: Line
        let openings: [Opening]
        /// Nil until the viewer gave a reason.
        let opened: Opened?
    }

    /// By somebody who takes part and did not write it. Once by each.
    static func report(
        _ message: ID<SentMessage>, because reason: String, in access: ConversationAccess, _ visit: Visit
    ) throws {
        let isThere = try visit.tx.exists(
            """
            SELECT s.id FROM messages s WHERE s.id = \(message) AND s.conversation_id = \(access.id)
              AND (s.author_id IS NULL OR s.author_id <> \(access.viewer)) AND \(access.isVisible)
            """)
        guard isThere else { throw Failure.notFound }
        var refusal = Refusal()
        if reason.unicodeScalars.count > Conversation.longestReason {
            refusal.add("reason", visit.words.messagesTooLong(count: Conversation.longestReason))
        }
        try refusal.check()
        let school = try school(of: access, visit)
        try visit.tx.execute(
            """
            INSERT INTO message_reports (id, message_id, reported_by, reason, reported_at, school_id)
            VALUES (\(try visit.mint(MessageReport.self)), \(message), \(access.viewer), \(reason), \(visit.now), \(school))
            ON CONFLICT (message_id, reported_by) DO NOTHING
            """)
        guard let school else { return }
        for staff in try MessageModerators.all(of: school, visit) { try visit.changed(.person(staff)) }
    }

    private static func school(of access: ConversationAccess, _ visit: Visit) throws -> ID<Organization>? {
        if let student = access.student { return try MessageWriter.school(of: student, visit) }
        let row = try visit.tx.require(
            """
            SELECT COALESCE(c.school_id, k.school_id) AS school_id FROM conversations c
            LEFT JOIN classes k ON k.id = c.class_id WHERE c.id = \(access.id)
            """)
        return try row.optionalID("school_id")
    }

    // MARK: Named staff

    /// A condition on the report `r`: the viewer looks at those of its school, and did not write what was reported.
    private static func isMine(_ visit: Visit) -> SQL {
        """
        \(MessageModerators.includes(visit.viewer.person, "r.school_id", visit.today))
        AND (s.author_id IS NULL OR s.author_id <> \(visit.viewer.person))
        """
    }

    /// How many wait; nil for whoever does not look at reports.
    static func waiting(_ visit: Visit) throws -> Int? {
        guard try MessageModerators.isOne(visit) else { return nil }
        return try visit.tx.scalarInt(
            """
            SELECT COUNT(*) FROM message_reports r JOIN messages s ON s.id = r.message_id
            WHERE r.closed_at IS NULL AND \(isMine(visit))
            """)
    }

    private static let columns: SQL = """
        r.id, r.reason, r.reported_at, r.closed_at, r.outcome, c.kind, r.message_id, r.reported_by AS person_id,
        p.given_name, p.family_name, p.title AS person_title
        """

    private static let tables: SQL = """
        message_reports r JOIN messages s ON s.id = r.message_id JOIN conversations c ON c.id = s.conversation_id
        LEFT JOIN people p ON p.id = r.reported_by
        """

    private static func line(_ row: Row) throws -> Line {
        Line(
            id: try row.id("id"),
            reporter: try row.optionalID("person_id", of: Person.self) == nil ? nil : WorkPerson(row),
            kind: ConversationKind(rawValue: try row.text("kind")) ?? .student, reason: try row.text("reason"),
            reportedAt: try row.time("reported_at"), closedAt: try row.optionalTime("closed_at"),
            outcome: try row.text("outcome"))
    }

    /// Open ones first, then the latest: at most 50.
    static func list(_ visit: Visit) throws -> [Line] {
        guard try MessageModerators.isOne(visit) else { throw Failure.notFound }
        return try visit.tx.query(
            """
            SELECT \(columns) FROM \(tables) WHERE \(isMine(visit))
            ORDER BY CASE WHEN r.closed_at IS NULL THEN 0 ELSE 1 END, r.reported_at DESC, r.id DESC LIMIT 50
            """
        ).map(line)
    }

    static func load(_ id: ID<MessageReport>, _ visit: Visit) throws -> Model {
        guard let row = try visit.tx.first("SELECT \(columns) FROM \(tables) WHERE r.id = \(id) AND \(isMine(visit))")
        else { throw Failure.notFound }
        let openings = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title, o.reason, o.opened_at, o.staff_id
            FROM message_openings o JOIN people p ON p.id = o.staff_id WHERE o.report_id = \(id)
            ORDER BY o.opened_at, o.id LIMIT 50
            """)
        // A reason opens it for a day.
        let dayAgo = visit.now.adding(days: -1)
        let isOpen = try openings.contains { row in
            let staff: ID<Person> = try row.id("staff_id")
            return try staff == visit.viewer.person && row.time("opened_at") > dayAgo
        }
        return Model(
            line: try line(row),
            openings: try openings.map {
                Opening(staff: try WorkPerson($0), reason: try $0.text("reason"), at: try $0.time("opened_at"))
            }, opened: try isOpen ? opened(row.id("message_id"), visit) : nil)
    }

    /// The message with the five before it and the five after it.
    private static func opened(_ message: ID<SentMessage>, _ visit: Visit) throws -> Opened {
        let here = try visit.tx.require("SELECT conversation_id, sent_at FROM messages WHERE id = \(message)")
        let conversation: ID<Conversation> = try here.id("conversation_id")
        let at = try here.time("sent_at")
        let columns: SQL = "s.id, s.author_id, s.words, s.language, s.sent_at, s.withdrawn_at, 0 AS reported"
        let before = try visit.tx.query(
            """
            SELECT \(columns) FROM messages s WHERE s.conversation_id = \(conversation)
              AND (s.sent_at < \(at) OR s.sent_at = \(at) AND s.id <= \(message))
            ORDER BY s.sent_at DESC, s.id DESC LIMIT 6
            """)
        let after = try visit.tx.query(
            """
            SELECT \(columns) FROM messages s WHERE s.conversation_id = \(conversation)
              AND (s.sent_at > \(at) OR s.sent_at = \(at) AND s.id > \(message)) ORDER BY s.sent_at, s.id LIMIT 5
            """)
        let messages = try (before.reversed() + after).map(MessageLine.init)
        let authors = Array(Set(messages.compactMap(\.author)))
        let names =
            try authors.isEmpty
            ? []
            : visit.tx.query(
                """
                SELECT id AS person_id, given_name, family_name, title AS person_title FROM people
                WHERE id IN (\(list: authors))
                """
            ).map(WorkPerson.init)
        return Opened(
            messages: messages, reported: message,
            people: Dictionary(names.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Logged beside the report and in the audit of the student.
    static func open(_ id: ID<MessageReport>, because reason: String, _ visit: Visit) throws {
        let row = try visit.tx.first(
            "SELECT c.student_id, s.author_id FROM \(tables) WHERE r.id = \(id) AND \(isMine(visit))")
        guard let row else { throw Failure.notFound }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", visit.words.messagesNeedReason) }
        if reason.unicodeScalars.count > 300 { refusal.add("reason", visit.words.messagesTooLong(count: 300)) }
        try refusal.check()
        try visit.tx.execute(
            """
            INSERT INTO message_openings (id, report_id, staff_id, reason, opened_at)
            VALUES (\(try visit.mint(MessageReport.self)), \(id), \(visit.viewer.person), \(reason), \(visit.now))
            """)
        let student: ID<Person>? = try row.optionalID("student_id")
        let author: ID<Person>? = try row.optionalID("author_id")
        try visit.audit("message.opened", student: student ?? author, reason: reason)
    }

    static func close(_ id: ID<MessageReport>, outcome: String, _ visit: Visit) throws {
        let model = try load(id, visit)
        guard model.opened != nil, model.line.closedAt == nil else { throw Failure.notFound }
        var refusal = Refusal()
        if outcome.isEmpty { refusal.add("outcome", visit.words.messagesNeedOutcome) }
        if outcome.unicodeScalars.count > Conversation.longestReason {
            refusal.add("outcome", visit.words.messagesTooLong(count: Conversation.longestReason))
        }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE message_reports SET closed_by = \(visit.viewer.person), closed_at = \(visit.now), outcome = \(outcome)
            WHERE id = \(id) AND closed_at IS NULL
            """)
    }
}
