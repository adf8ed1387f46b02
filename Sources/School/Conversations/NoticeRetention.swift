import Learning
import SQL

/// Notices are news, not records: they are kept for two years. Conversations stay with the student's record.
enum NoticeRetention {
    static let days = 731

    static func jobs() -> [JobKind] {
        [
            JobKind(name: "messages.retention", everyMinutes: 1440) { context in
                let core = context.core
                while try await core.database.write({ tx in try forgetSome(before: core.now().adding(days: -days), tx) }
                ) > 0 {
                    try Task.checkCancellation()
                }
            }
        ]
    }

    /// - Returns: How many notices went, at most 20.
    static func forgetSome(before border: Timestamp, _ tx: any Transaction) throws -> Int {
        let old = try tx.query(
            """
            SELECT id FROM conversations WHERE kind IN ('class', 'school') AND begun_at < \(border) ORDER BY id LIMIT 20
            """
        ).map { row -> ID<Conversation> in try row.id("id") }
        guard !old.isEmpty else { return 0 }
        let messages: SQL = "SELECT id FROM messages WHERE conversation_id IN (\(list: old))"
        let reports: SQL = "SELECT id FROM message_reports WHERE message_id IN (\(messages))"
        try tx.execute("DELETE FROM message_openings WHERE report_id IN (\(reports))")
        try tx.execute("DELETE FROM message_reports WHERE message_id IN (\(messages))")
        try tx.execute("DELETE FROM messages WHERE conversation_id IN (\(list: old))")
        try tx.execute("DELETE FROM conversation_people WHERE conversation_id IN (\(list: old))")
        try tx.execute("DELETE FROM conversations WHERE id IN (\(list: old))")
        return old.count
    }
}
