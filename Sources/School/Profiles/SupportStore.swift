import Learning
import SQL

/// One support that the school set, in words for the student and the family.
struct SupportLine: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case iep
        case section504 = "section_504"
        case language, health, other
    }

    let id: ID<Support>
    let kind: Kind
    let words: String
    /// A day such as `2026-05-04`.
    let reviewOn: String?
    let setBy: ProfileWriter
    let setAt: Timestamp
    let endedAt: Timestamp?
}

/// What students are entitled to. Every reader opens a door that is logged; see `SupportDoor`.
enum SupportStore {
    static let most = 100

    /// The student and the family, and staff who teach, advise or lead. Whoever only keeps accounts never.
    static func mayAsk(_ access: StudentAccess) -> Bool { access.relation != .administrator }

    /// The student and the family read their own without a reason.
    static func needsReason(_ access: StudentAccess) -> Bool { access.relation.isStaff }

    static func maySet(_ access: StudentAccess) -> Bool { access.relation.isStaff && mayAsk(access) }

    /// - Throws: `notFound` for whoever may not ask, or has not opened the door.
    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [SupportLine] {
        guard mayAsk(access), try SupportDoor.record.isOpen(access, visit) else { throw Failure.notFound }
        return try visit.tx.query(
            """
            SELECT s.id, s.kind, s.words, s.review_on, s.set_at, s.ended_at,
                   p.id AS setter_id, p.given_name, p.family_name, p.title
            FROM supports s JOIN people p ON p.id = s.set_by
            WHERE s.student_id = \(access.student) ORDER BY s.set_at DESC, s.id DESC LIMIT \(most)
            """
        ).compactMap { row in
            guard let kind = SupportLine.Kind(rawValue: try row.text("kind")) else { return nil }
            return SupportLine(
                id: try row.id("id"), kind: kind, words: try row.text("words"),
                reviewOn: try row.optionalText("review_on"),
                setBy: ProfileWriter(
                    id: try row.id("setter_id"), given: try row.text("given_name"),
                    family: try row.text("family_name"), title: try row.localText("title")),
                setAt: try row.time("set_at"), endedAt: try row.optionalTime("ended_at"))
        }
    }

    /// Writing shows nothing, so it needs no open door: a text that took longer than the door stays open is not lost.
    static func add(
        kind: SupportLine.Kind?, words: String, reviewOn: String, _ access: StudentAccess, _ visit: Visit,
        _ t: Messages
    ) throws {
        guard maySet(access) else { throw Failure.notFound }
        var refusal = Refusal()
        if kind == nil { refusal.add("kind", t.profilesSupportsNeedKind) }
        if words.isEmpty { refusal.add("words", t.profilesSupportsNeedWords) }
        refusal.checkLength("words", words, t)
        if !reviewOn.isEmpty, CalendarDay(iso: reviewOn) == nil || reviewOn < visit.today {
            refusal.add("review", t.profilesSupportsNeedDay)
        }
        let count = try visit.tx.scalarInt(
            "SELECT COUNT(*) AS n FROM supports WHERE student_id = \(access.student)")
        if count >= most { refusal.add("words", t.profilesTooMany(count: most)) }
        try refusal.check()
        guard let kind else { return }
        let id: ID<Support> = try visit.mint()
        let day = reviewOn.isEmpty ? nil : reviewOn
        try visit.tx.execute(
            """
            INSERT INTO supports (id, student_id, kind, words, review_on, set_by, set_at)
            VALUES (\(id), \(access.student), \(kind.rawValue), \(words), \(day), \(access.viewer), \(visit.now))
            """)
        try audit("supports.added", id, access, visit)
    }

    /// Nothing is deleted: what held stays below what holds.
    static func end(_ id: ID<Support>, _ access: StudentAccess, _ visit: Visit) throws {
        guard maySet(access), try SupportDoor.record.isOpen(access, visit) else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            UPDATE supports SET ended_by = \(access.viewer), ended_at = \(visit.now)
            WHERE id = \(id) AND student_id = \(access.student) AND ended_at IS NULL
            """)
        if count == 1 { try audit("supports.ended", id, access, visit) }
    }

    private static func audit(
        _ action: String, _ id: ID<Support>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        try visit.audit(
            action, student: access.student, aspect: .supports, detail: "{\"support\":\"\(id)\"}")
    }
}
