import Learning
import SQL

/// What somebody reads of the own conversations.
enum ConversationStore {
    /// One line of the list.
    struct Line: Sendable {
        let id: ID<Conversation>
        let kind: ConversationKind
        let title: String
        /// The others, at most four of them; of a notice who wrote it.
        let people: [ConversationPerson]
        /// Whom it is about, where that is neither the reader nor one of them.
        let student: WorkPerson?
        let className: String?
        let schoolName: String?
        let lastAt: Timestamp
        /// The beginning of the newest message; nil where it was taken back.
        let lastWords: String?
        let lastLanguage: String
        let isOwn: Bool
        let unread: Int
    }

    struct List: Sendable {
        let lines: [Line]
        let hasMore: Bool
    }

    /// - Parameter before: the time and id of the last line above.
    static func list(before: (at: Timestamp, id: ID<Conversation>)?, _ visit: Visit) throws -> List {
        let viewer = visit.viewer.person
        let older: SQL =
            before.map { "AND (m.last_at < \($0.at) OR m.last_at = \($0.at) AND m.conversation_id < \($0.id))" } ?? ""
        let rows = try visit.tx.query(
            """
            SELECT c.id, c.kind, c.title, c.student_id, c.begun_by, m.last_at, m.unread, k.title AS class_title,
                   o.name AS school_name, x.author_id, x.withdrawn_at, SUBSTR(x.words, 1, 160) AS last_words, x.language
            FROM conversation_people m JOIN conversations c ON c.id = m.conversation_id
            LEFT JOIN classes k ON k.id = c.class_id
            LEFT JOIN organizations o ON o.id = c.school_id
            LEFT JOIN messages x ON x.id = (
                SELECT s.id FROM messages s WHERE s.conversation_id = c.id AND (m.ended_at IS NULL OR s.sent_at < m.ended_at)
                ORDER BY s.sent_at DESC, s.id DESC LIMIT 1)
            WHERE m.person_id = \(viewer) AND \(ConversationRule.mayRead) \(older)
            ORDER BY m.last_at DESC, m.conversation_id DESC LIMIT \(Conversation.inList + 1)
            """)
        let shown = rows.prefix(Conversation.inList)
        let people = try others(shown.map { try $0.id("id") }, visit)
        let students = try names(
            Array(Set(try shown.compactMap { row -> ID<Person>? in try row.optionalID("student_id") })), visit)
        let lines = try shown.map { row in
            let id: ID<Conversation> = try row.id("id")
            let kind = ConversationKind(rawValue: try row.text("kind")) ?? .school
            let begunBy: ID<Person>? = try row.optionalID("begun_by")
            let all = people[id] ?? []
            let author: ID<Person>? = try row.optionalID("author_id")
            let student: ID<Person>? = try row.optionalID("student_id")
            return Line(
                id: id, kind: kind, title: try row.text("title"),
                people: kind.isNotice ? all.filter { $0.person.id == begunBy } : all.filter { $0.person.id != viewer },
                student: student.flatMap { students[$0] }, className: try row.optionalText("class_title"),
                schoolName: try row.optionalText("school_name"), lastAt: try row.time("last_at"),
                lastWords: try row.optionalTime("withdrawn_at") == nil ? row.optionalText("last_words") : nil,
                lastLanguage: try row.optionalText("language") ?? "en", isOwn: author == viewer,
                unread: try row.int("unread"))
        }
        return List(lines: lines, hasMore: rows.count > Conversation.inList)
    }

    /// Who takes part; of a notice only who wrote it.
    private static func others(
        _ ids: [ID<Conversation>], _ visit: Visit
    ) throws -> [ID<Conversation>: [ConversationPerson]] {
        guard !ids.isEmpty else { return [:] }
        let rows = try visit.tx.query(
            """
            SELECT m.conversation_id, m.part, p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM conversation_people m JOIN conversations c ON c.id = m.conversation_id JOIN people p ON p.id = m.person_id
            WHERE m.conversation_id IN (\(list: ids))
              AND (c.kind NOT IN ('class', 'school') OR m.person_id = c.begun_by)
            ORDER BY p.name_folded, p.id LIMIT 1000
            """)
        return try Dictionary(grouping: rows) { row -> ID<Conversation> in try row.id("conversation_id") }.mapValues {
            try $0.map { row in
                ConversationPerson(
                    person: try WorkPerson(row), part: ConversationPart(rawValue: try row.text("part")) ?? .student,
                    seenAt: nil, endedAt: nil, isLive: true)
            }
        }
    }

    private static func names(_ people: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: WorkPerson] {
        guard !people.isEmpty else { return [:] }
        let rows = try visit.tx.query(
            """
            SELECT id AS person_id, given_name, family_name, title AS person_title FROM people
            WHERE id IN (\(list: people))
            """)
        return Dictionary(
            try rows.map { try WorkPerson($0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: One conversation

    struct Opened: Sendable {
        let access: ConversationAccess
        let title: String
        let audience: NoticeAudience?
        let begunBy: ID<Person>?
        let people: [ConversationPerson]
        let student: WorkPerson?
        let className: String?
        let schoolName: String?
        let messages: [MessageLine]
        let hasEarlier: Bool
        /// Older messages than the newest are shown.
        let isEarlier: Bool
        let mayWrite: Bool
        /// When the last of the others may be told, where that is later than now.
        let toldAt: Timestamp?
        /// How a notice goes, for whoever wrote it.
        var reach: Reach? = nil
        /// Whoever wrote a notice can be answered.
        var mayAnswer = false

        func person(_ id: ID<Person>) -> ConversationPerson? { people.first { $0.person.id == id } }
        var others: [ConversationPerson] { people.filter { $0.person.id != access.viewer } }
    }

    /// How many got a notice, how many saw it, and who did not yet.
    struct Reach: Sendable {
        let people: Int
        let seen: Int
        let unseen: [WorkPerson]
    }

    /// - Parameter before: shows what was sent before this message; nil the newest.
    static func open(
        _ access: ConversationAccess, before: ID<SentMessage>?, _ visit: Visit
    ) throws -> Opened {
        let row = try visit.tx.require(
            """
            SELECT c.title, c.audience, c.begun_by, k.title AS class_title, o.name AS school_name FROM conversations c
            LEFT JOIN classes k ON k.id = c.class_id LEFT JOIN organizations o ON o.id = c.school_id
            WHERE c.id = \(access.id)
            """)
        let begunBy: ID<Person>? = try row.optionalID("begun_by")
        let people = try access.kind.isNotice ? writer(begunBy, access, visit) : ConversationPeople.load(access, visit)
        let (messages, hasEarlier) = try messages(access, before: before, visit)
        let mayWrite = !access.kind.isNotice && ConversationPeople.mayWrite(people, access.viewer)
        let others = people.filter { $0.isLive && $0.person.id != access.viewer }.map(\.person.id)
        let later =
            try mayWrite
            ? TellingTime.of(others, in: visit.tx).values.map { $0.tellAt(visit.now) }.filter { $0 > visit.now }.max()
            : nil
        var opened = Opened(
            access: access, title: try row.text("title"),
            audience: try row.optionalText("audience").flatMap(NoticeAudience.init(rawValue:)), begunBy: begunBy,
            people: people, student: try access.student.flatMap { try names([$0], visit)[$0] },
            className: try row.optionalText("class_title"), schoolName: try row.optionalText("school_name"),
            messages: messages, hasEarlier: hasEarlier, isEarlier: before != nil, mayWrite: mayWrite, toldAt: later)
        if access.kind.isNotice {
            if begunBy == access.viewer {
                opened.reach = try reach(access, visit)
            } else if access.kind == .class, let begunBy {
                opened.mayAnswer = try Contacts.pairing(to: begunBy, about: through(access, visit), visit) != nil
            }
        }
        return opened
    }

    /// The child through whom the viewer got a notice.
    static func through(_ access: ConversationAccess, _ visit: Visit) throws -> ID<Person>? {
        try visit.tx.first(
            """
            SELECT through_id FROM conversation_people
            WHERE conversation_id = \(access.id) AND person_id = \(access.viewer)
            """)?.optionalID("through_id")
    }

    private static func writer(
        _ id: ID<Person>?, _ access: ConversationAccess, _ visit: Visit
    ) throws -> [ConversationPerson] {
        guard let id, let person = try names([id], visit)[id] else { return [] }
        return [ConversationPerson(person: person, part: .staff, seenAt: nil, endedAt: nil, isLive: true)]
    }

    private static func messages(
        _ access: ConversationAccess, before: ID<SentMessage>?, _ visit: Visit
    ) throws -> (newestLast: [MessageLine], hasEarlier: Bool) {
        var older: SQL = ""
        if let before {
            let border = try visit.tx.first(
                "SELECT sent_at FROM messages WHERE id = \(before) AND conversation_id = \(access.id)")
            guard let at = try border?.time("sent_at") else { throw Failure.notFound }
            older = "AND (s.sent_at < \(at) OR s.sent_at = \(at) AND s.id < \(before))"
        }
        let rows = try visit.tx.query(
            """
            SELECT s.id, s.author_id, s.words, s.language, s.sent_at, s.withdrawn_at,
                   (SELECT COUNT(*) FROM message_reports r WHERE r.message_id = s.id AND r.reported_by = \(access.viewer))
                       AS reported
            FROM messages s WHERE s.conversation_id = \(access.id) AND \(access.isVisible) \(older)
            ORDER BY s.sent_at DESC, s.id DESC LIMIT \(Conversation.onPage + 1)
            """)
        let lines = try rows.prefix(Conversation.onPage).map(MessageLine.init)
        return (lines.reversed(), rows.count > Conversation.onPage)
    }

    private static func reach(_ access: ConversationAccess, _ visit: Visit) throws -> Reach {
        let counts = try visit.tx.require(
            """
            SELECT COUNT(*) AS people, COUNT(seen_at) AS seen FROM conversation_people
            WHERE conversation_id = \(access.id) AND person_id <> \(access.viewer)
            """)
        let unseen = try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM conversation_people m JOIN people p ON p.id = m.person_id
            WHERE m.conversation_id = \(access.id) AND m.person_id <> \(access.viewer) AND m.seen_at IS NULL
            ORDER BY p.name_folded, p.id LIMIT 200
            """
        ).map(WorkPerson.init)
        return Reach(people: try counts.int("people"), seen: try counts.int("seen"), unseen: unseen)
    }
}
