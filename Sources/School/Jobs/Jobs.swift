import Learning
import SQL

/// A row of the jobs table.
enum BackgroundJob {}

/// Asking for work that is to be done soon, or later, by whichever server has time.
enum Jobs {
    /// Asks for a job in the transaction that makes it necessary: it is there when that commits, and only then.
    ///
    /// - Parameters:
    ///   - argument: JSON with ids, never names.
    ///   - uniqueKey: The work of one key is done once: asking again changes nothing, until a month after it ended. For
    ///     work that repeats, put the occasion in the key: `digest:2026-05-04:0123456789ABC`.
    static func ask(
        _ kind: String, argument: String = "{}", uniqueKey: String? = nil, dueAt: Timestamp, at now: Timestamp,
        in tx: any Transaction, mint: IDMint
    ) throws {
        let id: ID<BackgroundJob> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO jobs (id, kind, argument, unique_key, state, due_at, made_at)
            VALUES (\(id), \(kind), \(argument), \(uniqueKey), 'waiting', \(dueAt), \(now))
            ON CONFLICT (unique_key) DO NOTHING
            """)
    }

    /// Makes a job that runs by the clock due now. One that is running goes on, and comes again at its next turn.
    static func hurry(_ kind: JobKind, at now: Timestamp, in tx: any Transaction) throws {
        try tx.execute(
            """
            UPDATE jobs SET due_at = \(now)
            WHERE unique_key = \(kind.scheduleKey) AND state = 'waiting' AND due_at > \(now)
            """)
    }
}
