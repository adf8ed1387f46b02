import Learning
import SQL

/// What students say of words that an adult wrote about them, and what the adult answers. Neither is ever changed.
enum ProfileRemarks {
    /// In characters.
    static let longest = 2_000
    static let mostOfEntry = 20

    static func remarks(
        of entries: [ID<ProfileEntry>], _ tx: any Transaction
    ) throws -> [ID<ProfileEntry>: [ProfileLine.Remark]] {
        guard !entries.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT r.id, r.entry_id, r.kind, r.words, r.written_at, r.answer, r.answered_at,
                   p.id AS answerer_id, p.given_name, p.family_name, p.title
            FROM profile_remarks r LEFT JOIN people p ON p.id = r.answered_by
            WHERE r.entry_id IN (\(list: entries)) ORDER BY r.id
            """)
        var found: [ID<ProfileEntry>: [ProfileLine.Remark]] = [:]
        for row in rows {
            guard let kind = ProfileLine.Remark.Kind(rawValue: try row.text("kind")) else { continue }
            found[try row.id("entry_id"), default: []].append(
                ProfileLine.Remark(
                    id: try row.id("id"), kind: kind, words: try row.text("words"),
                    writtenAt: try row.time("written_at"), answer: try answer(row)))
        }
        return found
    }

    private static func answer(_ row: Row) throws -> ProfileLine.Remark.Answer? {
        guard let at = try row.optionalTime("answered_at"),
            let person: ID<Person> = try row.optionalID("answerer_id")
        else { return nil }
        let writer = ProfileWriter(
            id: person, given: try row.text("given_name"), family: try row.text("family_name"),
            title: try row.localText("title"))
        return ProfileLine.Remark.Answer(words: try row.text("answer"), writer: writer, at: at)
    }

    /// - Throws: `notFound` unless the viewer is the student and somebody else wrote the entry.
    static func add(
        _ kind: ProfileLine.Remark.Kind, _ words: String, to id: ID<ProfileEntry>, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        let (line, _) = try ProfileStore.require(id, access, visit.tx)
        guard access.relation == .oneself, line.writer.id != access.viewer else { throw Failure.notFound }
        var refusal = Refusal()
        if words.isEmpty { refusal.add("words", t.profilesNeedRemark) }
        refusal.checkLength("words", words, most: longest, t)
        if line.remarks.count >= mostOfEntry { refusal.add("words", t.profilesTooMany(count: mostOfEntry)) }
        try refusal.check()
        let remark: ID<ProfileLine.Remark.Key> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO profile_remarks (id, entry_id, kind, words, written_by, written_at)
            VALUES (\(remark), \(id), \(kind.rawValue), \(words), \(access.viewer), \(visit.now))
            """)
        try audit("profile.\(kind.rawValue)", id, access, visit)
    }

    /// - Throws: `notFound` unless the viewer wrote the entry or advises the student; a refusal with both texts when
    ///   somebody answered before.
    static func answer(
        _ remark: ID<ProfileLine.Remark.Key>, with words: String, of id: ID<ProfileEntry>, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        let (line, _) = try ProfileStore.require(id, access, visit.tx)
        guard access.relation != .oneself, line.writer.id == access.viewer || access.relation == .advisor,
            let open = line.remarks.first(where: { $0.id == remark && $0.kind == .dispute })
        else { throw Failure.notFound }
        var refusal = Refusal()
        if words.isEmpty { refusal.add("words", t.profilesNeedAnswer) }
        refusal.checkLength("words", words, most: longest, t)
        if let first = open.answer {
            refusal.stale.append(.init(label: t.profilesAnswer, saved: first.words, yours: words))
        }
        try refusal.check()
        let count = try visit.tx.execute(
            """
            UPDATE profile_remarks SET answer = \(words), answered_by = \(access.viewer), answered_at = \(visit.now)
            WHERE id = \(remark) AND answered_at IS NULL
            """)
        guard count == 1 else { throw Failure.unavailable }
        try audit("profile.answered", id, access, visit)
    }

    private static func audit(
        _ action: String, _ id: ID<ProfileEntry>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        try visit.audit(action, student: access.student, aspect: .profile, detail: "{\"entry\":\"\(id)\"}")
    }
}
