import Foundation
import Learning
import SQL

/// Tells people by mail that there is something new, as each of them chose.
///
/// One job looks by the clock who is due, marks it and asks for one job for each of them: a mail that could not be handed
/// over is tried again by itself, and holds up nobody else's.
enum MailDigest {
    static func jobs() -> [JobKind] {
        [
            JobKind(name: "messages.due", everyMinutes: 5) { try await ask($0.core) },
            JobKind(name: "messages.mail", everyMinutes: nil) { try await send($0) },
        ]
    }

    private static let atOnce = 200
    /// What is older than this is not news: mail was set up after it.
    private static let oldest = 7

    /// Somebody whom a mail may tell now.
    struct Due: Sendable, Equatable {
        let person: ID<Person>
        let choice: MailChoice
        let timeZone: String
    }

    private static func ask(_ core: Core) async throws {
        guard Sendmail(core.configuration) != nil else { return }
        try await askDue(core)
    }

    /// Looks without holding up writers, and writes only for those who are due.
    static func askDue(_ core: Core) async throws {
        let now = core.now()
        var after: ID<Person>? = nil
        repeat {
            try Task.checkCancellation()
            let start = after
            let (due, last) = try await core.database.read { tx in try find(after: start, at: now, tx) }
            after = last
            guard !due.isEmpty else { continue }
            try await core.database.write { tx in
                for one in due { try ask(one, at: now, core, tx) }
            }
        } while after != nil
    }

    /// - Returns: Who is due among the next people with something new, and up to whom it looked; nil where that were all.
    static func find(
        after: ID<Person>?, at now: Timestamp, _ tx: any Transaction
    ) throws -> (due: [Due], last: ID<Person>?) {
        let rows = try tx.query(
            """
            SELECT DISTINCT m.person_id, p.email, a.mail,
                   CASE WHEN EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.role = 'student')
                       THEN 1 ELSE 0 END AS is_student
            FROM conversation_people m JOIN people p ON p.id = m.person_id AND p.left_at IS NULL
            JOIN accounts n ON n.person_id = p.id AND n.disabled_at IS NULL
            LEFT JOIN message_choices a ON a.person_id = p.id
            WHERE m.unread > 0 AND m.mailed_at IS NULL AND m.tell_at <= \(now) AND m.tell_at > \(now.adding(days: -oldest))
              AND m.person_id > \(after?.rawValue ?? 0) AND p.email IS NOT NULL AND \(ConversationRule.mayRead)
            ORDER BY m.person_id LIMIT \(atOnce)
            """)
        let people: [ID<Person>] = try rows.map { try $0.id("person_id") }
        let telling = try TellingTime.of(people, in: tx)
        let due = try rows.compactMap { row -> Due? in
            let person: ID<Person> = try row.id("person_id")
            let choice =
                try row.optionalText("mail").flatMap(MailChoice.init(rawValue:))
                ?? .usual(isStudent: row.int("is_student") == 1)
            guard choice != .never, let address = try row.optionalText("email"), Mail.isAddress(address),
                let time = telling[person], time.tellAt(now) <= now, isDue(choice, time, now)
            else { return nil }
            return Due(person: person, choice: choice, timeZone: time.zone)
        }
        return (due, rows.count < atOnce ? nil : people.last)
    }

    /// At once: one mail for whatever is new by now. Each day: one for the day, whatever else comes.
    private static func ask(_ due: Due, at now: Timestamp, _ core: Core, _ tx: any Transaction) throws {
        let day = schoolDay(now, timeZone: due.timeZone)
        let key = due.choice == .daily ? "mail:\(day):\(due.person)" : "mail:\(now.milliseconds):\(due.person)"
        try Jobs.ask(
            "messages.mail", argument: "{\"person\":\"\(due.person)\"}", uniqueKey: key, dueAt: now, at: now, in: tx,
            mint: core.mint)
        guard try due.choice == .atOnce || isFirst(key, now, tx) else { return }
        try tx.execute(
            """
            UPDATE conversation_people SET mailed_at = \(now)
            WHERE person_id = \(due.person) AND unread > 0 AND mailed_at IS NULL AND tell_at <= \(now)
            """)
    }

    /// Whether that job was asked for just now, not earlier on the same day.
    private static func isFirst(_ key: String, _ now: Timestamp, _ tx: any Transaction) throws -> Bool {
        try tx.exists("SELECT id FROM jobs WHERE unique_key = \(key) AND made_at = \(now)")
    }

    /// The mail of the day goes out when the night is over, or at 7:00 for somebody without quiet hours.
    private static func isDue(_ choice: MailChoice, _ time: TellingTime, _ now: Timestamp) -> Bool {
        guard choice == .daily else { return true }
        let local = LocalTime(now, in: zone(time.zone))
        let begins = time.hours.begins > time.hours.ends ? time.hours.ends : 7 * 60
        return local.hour * 60 + local.minute >= begins
    }

    // MARK: One mail

    private struct Argument: Decodable {
        let person: String
    }

    struct Letter: Sendable {
        let address: String
        let subject: String
        let text: String
    }

    private static func send(_ context: JobContext) async throws {
        let core = context.core
        guard let sendmail = Sendmail(core.configuration), let site = core.configuration.publicAddress,
            let argument = try? JSONDecoder().decode(Argument.self, from: Data(context.argument.utf8)),
            let person = ID<Person>(argument.person)
        else { return }
        let now = core.now()
        let written = try await core.database.read { tx in try letter(to: person, site: site, at: now, tx) }
        guard let letter: Letter = written else { return }
        let date = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
        try await sendmail.send(to: letter.address, subject: letter.subject, text: letter.text, at: date)
    }

    /// How many conversations hold something new, and where to read it. Nil where nothing is new any more.
    static func letter(
        to person: ID<Person>, site: String, at now: Timestamp, _ tx: any Transaction
    ) throws -> Letter? {
        let row = try tx.first("SELECT email, language FROM people WHERE id = \(person) AND left_at IS NULL")
        guard let row, let address = try row.optionalText("email"), Mail.isAddress(address) else { return nil }
        let count = try tx.scalarInt(
            """
            SELECT CAST(COALESCE(SUM(m.unread), 0) AS BIGINT) FROM conversation_people m
            WHERE m.person_id = \(person) AND m.unread > 0 AND m.tell_at <= \(now) AND \(ConversationRule.mayRead)
            """)
        guard count > 0 else { return nil }
        let t = Messages(try row.optionalText("language").flatMap(Language.init(offered:)) ?? .english)
        return Letter(
            address: address, subject: t.messagesMailSubject(count: count),
            text:
                "\(t.messagesMailText(count: count))\n\n\(site)/messages\n\n\(t.messagesMailWhy)\n\(site)/messages/settings\n"
        )
    }
}
