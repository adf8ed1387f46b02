import Learning
import SQL

/// What students say about the files of a draft. The files themselves belong to `Attachments`.
enum WorkFileStore {
    /// - Returns: Whether any description changed.
    static func describe(
        _ descriptions: [ID<Attachment>: String], in attempt: ID<Attempt>, _ tx: any Transaction
    ) throws -> Bool {
        var isChanged = false
        for (file, words) in descriptions.sorted(by: { $0.key < $1.key }).prefix(Attachments.mostFiles) {
            let count = try tx.execute(
                """
                UPDATE attachments SET description = \(words)
                WHERE id = \(file) AND attempt_id = \(attempt) AND description <> \(words)
                """)
            isChanged = isChanged || count > 0
        }
        return isChanged
    }

    /// - Returns: Whether what is said in any recording changed.
    static func transcribe(
        _ transcripts: [ID<Attachment>: String], in attempt: ID<Attempt>, _ tx: any Transaction
    ) throws -> Bool {
        var isChanged = false
        for (file, words) in transcripts.sorted(by: { $0.key < $1.key }).prefix(Attachments.mostFiles) {
            let count = try tx.execute(
                """
                UPDATE attachments SET transcript = \(words)
                WHERE id = \(file) AND attempt_id = \(attempt) AND transcript <> \(words)
                """)
            isChanged = isChanged || count > 0
        }
        return isChanged
    }

    /// A new try begins with the files of the one before it: the same bytes under new ids.
    static func copy(from old: ID<Attempt>, to new: ID<Attempt>, visit: Visit) throws {
        let rows = try visit.tx.query(
            "SELECT id FROM attachments WHERE attempt_id = \(old) ORDER BY id LIMIT \(Attachments.mostFiles)")
        for row in rows {
            let id: ID<Attachment> = try visit.mint()
            try visit.tx.execute(
                """
                INSERT INTO attachments (id, attempt_id, sha256, name, content_type, description, transcript, added_by,
                                         added_at)
                SELECT \(id), \(new), sha256, name, content_type, description, transcript, added_by, \(visit.now)
                FROM attachments WHERE id = \(try row.int64("id"))
                """)
        }
    }
}
