import Learning
import SQL

/// The record of who did and saw what. It only grows: triggers refuse anything else.
enum AuditLog {
    struct Entry {
        let actor: ID<Person>?
        let student: ID<Person>?
        /// A dotted word: `sign-in.failed`, `judgement.made`.
        let action: String
        let aspect: Aspect?
        let reason: String?
        /// JSON with ids and numbers, never names.
        let detail: String
    }

    enum Row {}

    static func append(_ entry: Entry, at now: Timestamp, mint: IDMint, in tx: any Transaction) throws {
        let id = try mint.mint(Row.self)
        try tx.execute(
            """
            INSERT INTO audit_entries (id, happened_at, actor_id, student_id, action, aspect, reason, detail)
            VALUES (\(id), \(now), \(entry.actor), \(entry.student), \(entry.action), \(entry.aspect?.rawValue),
                    \(entry.reason), \(entry.detail))
            """)
    }
}
