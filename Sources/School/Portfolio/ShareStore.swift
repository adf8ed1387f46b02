import Learning
import SQL

/// Proof that somebody holds a secret link which is open now. It opens one showcase and nothing else of the student.
struct ShareAccess: Sendable {
    let share: ID<ShowcaseShare>
    let showcase: ID<Showcase>
    let student: ID<Person>
    let endsAt: Timestamp

    fileprivate init(share: ID<ShowcaseShare>, showcase: ID<Showcase>, student: ID<Person>, endsAt: Timestamp) {
        self.share = share
        self.showcase = showcase
        self.student = student
        self.endsAt = endsAt
    }
}

/// Secret links to showcases.
enum ShareStore {
    /// What somebody who follows a link finds.
    enum Found: Sendable {
        case open(ShareAccess)
        /// It was open once.
        case ended
        case unknown
    }

    /// What goes into a link: 128 bits, in hexadecimal.
    static func newToken() -> String { randomBytes(16).hex }
    static func hash(_ token: String) -> String { sha256Hex(Array("showcase\u{0}".utf8) + Array(token.utf8)) }

    // MARK: Following a link

    static func find(_ token: String, at now: Timestamp, _ tx: any Transaction) throws -> Found {
        guard token.utf8.count == 32 else { return .unknown }
        let row = try tx.first(
            """
            SELECT l.id, l.showcase_id, l.student_id, l.ends_at, l.ended_at, s.removed_at
            FROM showcase_shares l JOIN showcases s ON s.id = l.showcase_id
            WHERE l.token_hash = \(hash(token))
            """)
        guard let row else { return .unknown }
        let endsAt = try row.time("ends_at")
        guard try row.optionalTime("ended_at") == nil, now < endsAt, try row.optionalTime("removed_at") == nil else {
            return .ended
        }
        return .open(
            ShareAccess(
                share: try row.id("id"), showcase: try row.id("showcase_id"), student: try row.id("student_id"),
                endsAt: endsAt))
    }

    /// Notes the opening for the student: the day, and how often. More than one within a minute count as one, so that a
    /// link costs no more writes than that.
    static func note(_ access: ShareAccess, on day: String, at now: Timestamp, _ tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO showcase_openings (share_id, student_id, opened_on, times, last_at)
            VALUES (\(access.share), \(access.student), \(day), 1, \(now))
            ON CONFLICT (share_id, opened_on) DO UPDATE
                SET times = showcase_openings.times + 1, last_at = excluded.last_at
                WHERE showcase_openings.last_at < \(now.adding(milliseconds: -60_000))
            """)
    }

    // MARK: Making and ending

    /// All links of a showcase, the newest first. The caller may read the showcase.
    static func list(_ showcase: ID<Showcase>, _ access: StudentAccess, _ tx: any Transaction) throws -> [ShowcaseShare]
    {
        let rows = try tx.query(
            """
            SELECT l.id, l.receiver, l.label, l.made_at, l.ends_at, l.ended_at,
                   r.id AS person_id, r.given_name, r.family_name, r.title AS person_title
            FROM showcase_shares l JOIN people r ON r.id = l.made_by
            WHERE l.showcase_id = \(showcase) AND l.student_id = \(access.student) ORDER BY l.id DESC LIMIT 100
            """)
        var shares = try rows.map { row in
            ShowcaseShare(
                id: try row.id("id"), receiver: ShareReceiver(rawValue: try row.text("receiver")) ?? .family,
                label: try row.text("label"), maker: try WorkPerson(row), madeAt: try row.time("made_at"),
                endsAt: try row.time("ends_at"), endedAt: try row.optionalTime("ended_at"))
        }
        let openings = try tx.query(
            """
            SELECT share_id, opened_on, times, last_at FROM showcase_openings
            WHERE share_id IN (\(list: shares.map(\.id))) ORDER BY opened_on DESC LIMIT 2000
            """)
        for row in openings {
            let share: ID<ShowcaseShare> = try row.id("share_id")
            guard let place = shares.firstIndex(where: { $0.id == share }),
                let day = CalendarDay(iso: try row.text("opened_on"))
            else { continue }
            shares[place].openings.append(
                .init(day: day, times: try row.int("times"), lastAt: try row.time("last_at")))
        }
        return shares
    }

    /// - Parameters:
    ///   - hash: Of the secret; see `hash(_:)`.
    ///   - days: One of `ShowcaseShare.days`.
    /// - Throws: `notFound` unless the showcase is the viewer's own; a refusal for what is missing or too much.
    static func make(
        _ showcase: ID<Showcase>, for receiver: ShareReceiver?, label: String, days: Int?, hash: String,
        _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let found = try ShowcaseStore.require(showcase, access, visit)
        let open = try visit.tx.scalarInt(
            """
            SELECT COUNT(*) AS n FROM showcase_shares
            WHERE showcase_id = \(showcase) AND ended_at IS NULL AND ends_at > \(visit.now)
            """)
        var refusal = Refusal()
        if receiver == nil { refusal.add("receiver", t.portfolioNeedReceiver) }
        let known = days.flatMap { days in ShowcaseShare.days.first { $0 == days } }
        if known == nil { refusal.add("days", t.portfolioNeedDays) }
        refusal.checkLength("label", label, most: ShowcaseShare.longestLabel, t)
        if found.parts.isEmpty { refusal.add("receiver", t.portfolioNothingToShare) }
        if open >= ShowcaseShare.mostOpen {
            refusal.add("receiver", t.portfolioTooManyLinks(count: ShowcaseShare.mostOpen))
        }
        try refusal.check()
        guard let receiver, let known else { return }
        let id: ID<ShowcaseShare> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO showcase_shares (id, showcase_id, student_id, token_hash, receiver, label, made_by, made_at,
                                         ends_at)
            VALUES (\(id), \(showcase), \(access.student), \(hash), \(receiver.rawValue), \(label), \(access.viewer),
                    \(visit.now), \(visit.now.adding(days: known)))
            """)
        try visit.audit(
            "showcase.shared", student: access.student, aspect: .work,
            detail: "{\"showcase\":\"\(showcase)\",\"share\":\"\(id)\",\"days\":\(known)}")
    }

    /// Ends a link before its day. The student does, and every adult who may read the showcase.
    ///
    /// - Throws: `notFound` for a link of another showcase.
    static func end(_ id: ID<ShowcaseShare>, of showcase: ID<Showcase>, _ access: StudentAccess, _ visit: Visit) throws
    {
        let known = try visit.tx.exists(
            """
            SELECT id FROM showcase_shares
            WHERE id = \(id) AND showcase_id = \(showcase) AND student_id = \(access.student)
            """)
        guard known else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            UPDATE showcase_shares SET ended_at = \(visit.now), ended_by = \(access.viewer)
            WHERE id = \(id) AND ended_at IS NULL
            """)
        guard count == 1 else { return }
        try visit.audit(
            "showcase.unshared", student: access.student, aspect: .work,
            detail: "{\"showcase\":\"\(showcase)\",\"share\":\"\(id)\"}")
    }
}
