import Learning
import SQL

/// Entries of profiles. Who reads one is decided by `ProfileHistory` alone.
enum ProfileStore {
    /// Every entry of the student without its words: little, whatever was written.
    static func history(_ access: StudentAccess, _ tx: any Transaction) throws -> ProfileHistory {
        ProfileHistory(
            try tx.query(
                """
                SELECT id, field, audience, written_by, replaces_id, withdrawn_at FROM profile_entries
                WHERE student_id = \(access.student) ORDER BY id
                """
            ).compactMap { row in
                guard let field = ProfileField(rawValue: try row.text("field")),
                    let audience = ProfileAudience(rawValue: try row.text("audience"))
                else { return nil }
                return ProfileEntryFacts(
                    id: try row.id("id"), field: field, audience: audience, writer: try row.id("written_by"),
                    replaces: try row.optionalID("replaces_id"),
                    isWithdrawn: try row.optionalInt64("withdrawn_at") != nil)
            })
    }

    /// What stands now and the viewer may read, with all that stands beside it.
    static func standing(_ access: StudentAccess, _ tx: any Transaction) throws -> [ProfileLine] {
        let history = try history(access, tx)
        return try lines(history.standing, history, access, tx)
    }

    /// Whatever was ever written in a field and the viewer may still read, the newest first; nil for all fields.
    static func past(
        _ field: ProfileField?, most: Int, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ProfileLine] {
        let history = try history(access, tx)
        let ids = try tx.query(
            """
            SELECT id FROM profile_entries
            WHERE student_id = \(access.student)
              AND (CAST(\(field?.rawValue) AS TEXT) IS NULL OR field = CAST(\(field?.rawValue) AS TEXT))
            ORDER BY written_at DESC, id DESC
            """
        ).map { try $0.id("id", of: ProfileEntry.self) }
        let readable = ids.filter { history.isReadable($0, by: access.relation.profileReader, access.viewer) }
        return try lines(Array(readable.prefix(most)), history, access, tx)
    }

    /// - Throws: `notFound` for an entry of another student, and one that the viewer may not read.
    static func require(
        _ id: ID<ProfileEntry>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> (line: ProfileLine, history: ProfileHistory) {
        let history = try history(access, tx)
        guard let line = try lines([id], history, access, tx).first else { throw Failure.notFound }
        return (line, history)
    }

    /// Those of the entries that the viewer may read, in the order given.
    static func lines(
        _ ids: [ID<ProfileEntry>], _ history: ProfileHistory, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ProfileLine] {
        let readable = ids.filter { history.isReadable($0, by: access.relation.profileReader, access.viewer) }
        guard !readable.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT e.id, e.field, e.tag, e.words, e.source, e.audience, e.written_at, e.replaces_id, e.withdrawn_at,
                   p.id AS writer_id, p.given_name, p.family_name, p.title
            FROM profile_entries e JOIN people p ON p.id = e.written_by
            WHERE e.student_id = \(access.student) AND e.id IN (\(list: readable))
            """)
        var found: [ID<ProfileEntry>: ProfileLine] = [:]
        for row in rows {
            if let line = try line(row) { found[line.id] = line }
        }
        let proofs = try ProfileProofs.proofs(of: readable, access, tx)
        let remarks = try ProfileRemarks.remarks(of: readable.flatMap { history.line(upTo: $0) }, tx)
        let files = Dictionary(
            grouping: try StudentFiles.list(.profile, of: readable.map(\.rawValue), access: access, tx), by: \.owner)
        return readable.compactMap { id in
            guard var line = found[id] else { return nil }
            line.proofs = proofs[id] ?? []
            // What was said of older words of the same line still waits for its answer here.
            line.remarks = history.line(upTo: id).reversed().flatMap { remarks[$0] ?? [] }
            line.files = files[id.rawValue] ?? []
            return line
        }
    }

    /// What the school's register says beside what people write.
    static func register(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> (homeLanguage: String?, grade: String?) {
        let row = try tx.require("SELECT home_language, grade FROM people WHERE id = \(access.student)")
        return (try row.optionalText("home_language"), try row.optionalText("grade"))
    }

    private static func line(_ row: Row) throws -> ProfileLine? {
        guard let field = ProfileField(rawValue: try row.text("field")),
            let source = ProfileSource(rawValue: try row.text("source")),
            let audience = ProfileAudience(rawValue: try row.text("audience"))
        else { return nil }
        return ProfileLine(
            id: try row.id("id"), field: field, tag: try row.text("tag"), words: try row.text("words"),
            source: source, audience: audience,
            writer: ProfileWriter(
                id: try row.id("writer_id"), given: try row.text("given_name"), family: try row.text("family_name"),
                title: try row.localText("title")),
            writtenAt: try row.time("written_at"), replaces: try row.optionalID("replaces_id"),
            withdrawnAt: try row.optionalTime("withdrawn_at"))
    }
}
