import Learning
import SQL

/// Beginning a conversation, writing in it, taking back, and having read.
enum MessageWriter {
    /// The conversation of these people, which goes on if there is one, with one more message.
    static func begin(_ pairing: Contacts.Pairing, words: String, _ visit: Visit) throws -> ID<Conversation> {
        let id = try open(pairing, visit)
        try send(words, in: ConversationAccess.find(id, visit), visit)
        return id
    }

    static func existing(_ pairing: Contacts.Pairing, _ visit: Visit) throws -> ID<Conversation>? {
        try visit.tx.first("SELECT id FROM conversations WHERE pair = \(pairing.pair)")?.id("id")
    }

    private static func open(_ pairing: Contacts.Pairing, _ visit: Visit) throws -> ID<Conversation> {
        let kind = pairing.kind.rawValue
        try visit.tx.execute(
            """
            INSERT INTO conversations (id, kind, pair, student_id, school_id, begun_by, begun_at, last_at)
            VALUES (\(try visit.mint(Conversation.self)), \(kind), \(pairing.pair), \(pairing.student),
                    \(try pairing.kind == .peers ? school(of: visit.viewer.person, visit) : nil), \(visit.viewer.person),
                    \(visit.now), \(visit.now))
            ON CONFLICT (pair) DO NOTHING
            """)
        let id: ID<Conversation> = try visit.tx.require(
            "SELECT id FROM conversations WHERE pair = \(pairing.pair)"
        ).id("id")
        try join(pairing.members, id, visit)
        return id
    }

    private static func join(_ members: [Contacts.Pairing.Member], _ id: ID<Conversation>, _ visit: Visit) throws {
        for member in members {
            try visit.tx.execute(
                """
                INSERT INTO conversation_people (conversation_id, person_id, part, through_id, last_at)
                VALUES (\(id), \(member.person), \(member.part.rawValue), \(member.through), \(visit.now))
                ON CONFLICT (conversation_id, person_id) DO NOTHING
                """)
        }
    }

    /// The school of which somebody is a student today.
    static func school(of student: ID<Person>, _ visit: Visit) throws -> ID<Organization>? {
        try visit.tx.first(
            """
            SELECT r.organization_id FROM roles r WHERE r.person_id = \(student) AND r.role = 'student'
              AND \(dated("r", visit.today)) ORDER BY r.organization_id LIMIT 1
            """)?.id("organization_id")
    }

    /// - Throws: `Failure.refused` where the words do not fit, the hour is full or nobody would read it.
    static func send(_ words: String, in access: ConversationAccess, _ visit: Visit) throws {
        // Two who write at once come one after the other.
        _ = try visit.tx.first("SELECT id FROM conversations WHERE id = \(access.id)\(SQL.lockRow)")
        if access.kind == .team, let student = access.student, let team = try Contacts.team(of: student, visit) {
            // Whoever came to the team since then reads along from here on.
            try join(team.members, access.id, visit)
        }
        let people = try ConversationPeople.load(access, visit)
        var refusal = Refusal()
        check(words, &refusal, visit)
        if !ConversationPeople.mayWrite(people, access.viewer) { refusal.add("words", visit.words.messagesNobodyReads) }
        try refusal.check()
        try checkPace(adding: 1, visit)
        for person in people where person.isLive == (person.endedAt != nil) {
            let ended: Timestamp? = person.isLive ? nil : visit.now
            try visit.tx.execute(
                """
                UPDATE conversation_people SET ended_at = \(ended)
                WHERE conversation_id = \(access.id) AND person_id = \(person.person.id)
                """)
        }
        try put(words, in: access.id, visit)
        try tell(people.filter(\.isLive).map(\.person.id), in: access.id, visit)
    }

    static func check(_ words: String, _ refusal: inout Refusal, _ visit: Visit) {
        if words.isEmpty { refusal.add("words", visit.words.messagesNeedWords) }
        if words.unicodeScalars.count > Conversation.longestWords {
            refusal.add("words", visit.words.messagesTooLong(count: Conversation.longestWords))
        }
    }

    /// - Throws: `Failure.refused` for somebody who sent many in the last hour.
    static func checkPace(adding count: Int, _ visit: Visit) throws {
        let most = visit.viewer.isStudent ? Conversation.mostOfStudent : Conversation.mostOfAdult
        let sent = try visit.tx.scalarInt(
            """
            SELECT COUNT(*) FROM messages
            WHERE author_id = \(visit.viewer.person) AND sent_at > \(visit.now.adding(milliseconds: -3_600_000))
            """)
        guard sent + count > most else { return }
        var refusal = Refusal()
        refusal.add("words", visit.words.messagesTooMany(count: most))
        try refusal.check()
    }

    static func put(_ words: String, in id: ID<Conversation>, _ visit: Visit) throws {
        let language = visit.words.language == .spanish ? "es" : "en"
        try visit.tx.execute(
            """
            INSERT INTO messages (id, conversation_id, author_id, words, language, sent_at)
            VALUES (\(try visit.mint(SentMessage.self)), \(id), \(visit.viewer.person), \(words), \(language),
                    \(visit.now))
            """)
        try visit.tx.execute("UPDATE conversations SET last_at = \(visit.now) WHERE id = \(id)")
    }

    /// Something new for everybody but the writer, who has seen it. Whoever has quiet hours is told after them.
    static func tell(_ people: [ID<Person>], in id: ID<Conversation>, _ visit: Visit) throws {
        let others = people.filter { $0 != visit.viewer.person }
        let telling = try TellingTime.of(others, in: visit.tx)
        for (tellAt, group) in Dictionary(grouping: others, by: { telling[$0]?.tellAt(visit.now) ?? visit.now }) {
            for start in stride(from: 0, to: group.count, by: 200) {
                let some = Array(group[start..<min(start + 200, group.count)])
                try visit.tx.execute(
                    """
                    UPDATE conversation_people
                    SET unread = unread + 1, last_at = \(visit.now), tell_at = COALESCE(tell_at, \(tellAt)), mailed_at = NULL
                    WHERE conversation_id = \(id) AND person_id IN (\(list: some))
                    """)
            }
        }
        try visit.tx.execute(
            """
            UPDATE conversation_people SET unread = 0, tell_at = NULL, last_at = \(visit.now), seen_at = \(visit.now)
            WHERE conversation_id = \(id) AND person_id = \(visit.viewer.person)
            """)
        for person in people { try visit.changed(.person(person)) }
    }

    /// Within five minutes. The words stay in the record and are shown to nobody else.
    static func withdraw(_ message: ID<SentMessage>, in access: ConversationAccess, _ visit: Visit) throws {
        let row = try visit.tx.first(
            """
            SELECT sent_at FROM messages WHERE id = \(message) AND conversation_id = \(access.id)
              AND author_id = \(access.viewer) AND withdrawn_at IS NULL\(SQL.lockRow)
            """)
        guard let row else { throw Failure.notFound }
        let sentAt = try row.time("sent_at")
        guard visit.now.milliseconds(since: sentAt) < Conversation.regret else {
            var refusal = Refusal()
            refusal.add("words", visit.words.messagesTooLate)
            throw Failure.refused(refusal)
        }
        try visit.tx.execute("UPDATE messages SET withdrawn_at = \(visit.now) WHERE id = \(message)")
        try visit.tx.execute(
            """
            UPDATE conversation_people SET unread = unread - 1
            WHERE conversation_id = \(access.id) AND unread > 0 AND (seen_at IS NULL OR seen_at < \(sentAt))
            """)
        let people = try visit.tx.query(
            "SELECT person_id FROM conversation_people WHERE conversation_id = \(access.id) LIMIT 600")
        for row in people { try visit.changed(.person(row.id("person_id"))) }
    }

    /// The viewer looks at the newest messages: nothing is new any more, and the others see when.
    ///
    /// - Returns: Whether something was new.
    static func see(_ access: ConversationAccess, _ visit: Visit) throws {
        let count = try visit.tx.execute(
            """
            UPDATE conversation_people SET unread = 0, tell_at = NULL, mailed_at = NULL, seen_at = \(visit.now)
            WHERE conversation_id = \(access.id) AND person_id = \(access.viewer) AND (unread > 0 OR seen_at IS NULL)
            """)
        guard count > 0 else { return }
        try visit.changed(.person(access.viewer))
        let author = try visit.tx.first(
            """
            SELECT author_id FROM messages WHERE conversation_id = \(access.id) AND author_id <> \(access.viewer)
            ORDER BY sent_at DESC, id DESC LIMIT 1
            """)
        if let author: ID<Person> = try author?.optionalID("author_id") { try visit.changed(.person(author)) }
    }
}
