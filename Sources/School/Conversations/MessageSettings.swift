import Learning
import SQL

/// What a school chose for its messages.
struct MessageSettings: Sendable {
    /// Whether students of one class may write to each other.
    let peers: Bool
    let quiet: QuietHours

    static func load(_ school: ID<Organization>, _ tx: any Transaction) throws -> MessageSettings {
        let row = try tx.first(
            "SELECT peers, quiet_begins, quiet_ends FROM message_settings WHERE school_id = \(school)")
        guard let row else { return MessageSettings(peers: false, quiet: .usual) }
        return MessageSettings(
            peers: try row.bool("peers"),
            quiet: QuietHours(begins: try row.int("quiet_begins"), ends: try row.int("quiet_ends")))
    }

    static func set(_ settings: MessageSettings, at school: ID<Organization>, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO message_settings (school_id, peers, quiet_begins, quiet_ends, changed_by, changed_at)
            VALUES (\(school), \(settings.peers), \(settings.quiet.begins), \(settings.quiet.ends),
                    \(visit.viewer.person), \(visit.now))
            ON CONFLICT (school_id) DO UPDATE
            SET peers = excluded.peers, quiet_begins = excluded.quiet_begins, quiet_ends = excluded.quiet_ends,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
    }

    /// The schools whose settings the viewer keeps as an administrator.
    static func schools(_ visit: Visit) throws -> [(id: ID<Organization>, name: String)] {
        try visit.tx.query(
            """
            SELECT o.id, o.name FROM organizations o
            WHERE o.kind = 'school' AND o.left_at IS NULL AND EXISTS (
                SELECT 1 FROM roles v WHERE v.person_id = \(visit.viewer.person) AND v.role = 'administrator'
                  AND \(dated("v", visit.today)) AND (v.organization_id = o.id OR v.organization_id = o.parent_id))
            ORDER BY o.name, o.id LIMIT 200
            """
        ).map { (id: try $0.id("id"), name: try $0.text("name")) }
    }

    // MARK: Who opens what was reported

    /// Whoever works at a school and can be named, and whether they are.
    struct Candidate: Sendable {
        let person: WorkPerson
        let isNamed: Bool
    }

    static func candidates(_ school: ID<Organization>, _ visit: Visit) throws -> [Candidate] {
        try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title,
                   CASE WHEN EXISTS (SELECT 1 FROM message_moderators n WHERE n.school_id = \(school)
                       AND n.staff_id = p.id) THEN 1 ELSE 0 END AS is_named
            FROM people p WHERE p.left_at IS NULL AND EXISTS (
                SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.organization_id = \(school)
                  AND r.role IN ('leader', 'advisor', 'specialist', 'administrator') AND \(dated("r", visit.today)))
            ORDER BY p.name_folded, p.id LIMIT 200
            """
        ).map { Candidate(person: try WorkPerson($0), isNamed: try $0.int("is_named") == 1) }
    }

    /// - Throws: `Failure.badRequest` for somebody who does not work there.
    static func name(_ people: Set<ID<Person>>, at school: ID<Organization>, _ visit: Visit) throws {
        let all = try candidates(school, visit)
        guard people.isSubset(of: all.map(\.person.id)) else { throw Failure.badRequest("moderator") }
        // Whoever works there no more is named no more.
        try visit.tx.execute("DELETE FROM message_moderators WHERE school_id = \(school)")
        for person in people.sorted() {
            try visit.tx.execute(
                """
                INSERT INTO message_moderators (school_id, staff_id, named_by, named_at)
                VALUES (\(school), \(person), \(visit.viewer.person), \(visit.now))
                """)
        }
    }
}

/// How a mail may tell somebody that there is something new.
enum MailChoice: String, Sendable, CaseIterable {
    case daily
    case atOnce = "at_once"
    case never

    /// Where nobody chose: families and staff once a day, students never.
    static func usual(isStudent: Bool) -> MailChoice { isStudent ? .never : .daily }

    func words(_ t: Messages) -> String {
        switch self {
        case .daily: t.messagesMailDaily
        case .atOnce: t.messagesMailAtOnce
        case .never: t.messagesMailNever
        }
    }
}

/// How the viewer wants to be told.
struct OwnMessageSettings: Sendable {
    let mail: MailChoice
    /// Nil: as the school has them.
    let quiet: QuietHours?
    /// What holds without own quiet hours.
    let ofSchool: QuietHours
    let hasAddress: Bool

    static func load(_ visit: Visit) throws -> OwnMessageSettings {
        let viewer = visit.viewer.person
        let own = try visit.tx.first(
            "SELECT mail, quiet_begins, quiet_ends FROM message_choices WHERE person_id = \(viewer)")
        let school = try visit.tx.first(
            """
            SELECT s.quiet_begins, s.quiet_ends FROM roles r JOIN organizations o ON o.id = r.organization_id
            JOIN message_settings s ON s.school_id = o.id
            WHERE r.person_id = \(viewer) ORDER BY o.kind DESC, o.id LIMIT 1
            """)
        let address = try visit.tx.first("SELECT email FROM people WHERE id = \(viewer)")?.optionalText("email")
        return OwnMessageSettings(
            mail: try own.flatMap { MailChoice(rawValue: try $0.text("mail")) }
                ?? .usual(isStudent: visit.viewer.isStudent),
            quiet: try own.flatMap(hours), ofSchool: try school.flatMap(hours) ?? .usual,
            hasAddress: address.map(Mail.isAddress) ?? false)
    }

    private static func hours(_ row: Row) throws -> QuietHours? {
        guard let begins = try row.optionalInt("quiet_begins"), let ends = try row.optionalInt("quiet_ends") else {
            return nil
        }
        return QuietHours(begins: begins, ends: ends)
    }

    static func set(_ mail: MailChoice, _ quiet: QuietHours?, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO message_choices (person_id, mail, quiet_begins, quiet_ends, changed_at)
            VALUES (\(visit.viewer.person), \(mail.rawValue), \(quiet?.begins), \(quiet?.ends), \(visit.now))
            ON CONFLICT (person_id) DO UPDATE
            SET mail = excluded.mail, quiet_begins = excluded.quiet_begins, quiet_ends = excluded.quiet_ends,
                changed_at = excluded.changed_at
            """)
    }
}
