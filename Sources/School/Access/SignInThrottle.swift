import Learning
import SQL

/// Slows down guessing without locking anybody out.
///
/// Failed tries of the last quarter hour make the next try on that account wait, up to four seconds; very many failures
/// over all accounts make every unknown device wait. A right password always gets in after the wait, and a device
/// from which the person signed in before does not wait at all, so neither a victim nor a school behind one address is
/// kept out.
enum SignInThrottle {
    static let window: Int64 = 15 * 60_000

    /// Milliseconds to wait before the password is looked at.
    static func delay(subject: String, isKnownDevice: Bool, now: Timestamp, in tx: any Transaction) throws -> Int {
        guard !isKnownDevice else { return 0 }
        let since = now.adding(milliseconds: -window)
        let mine = try tx.scalarInt(
            """
            SELECT COUNT(*) AS n FROM (
                SELECT id FROM sign_in_failures WHERE subject = \(subject) AND failed_at > \(since) LIMIT 10) f
            """)
        let lastMinute = try tx.scalarInt(
            """
            SELECT COUNT(*) AS n FROM (
                SELECT id FROM sign_in_failures
                WHERE subject = 'all' AND failed_at > \(now.adding(milliseconds: -60_000)) LIMIT 601) f
            """)
        return max(mine < 5 ? 0 : min(4_000, 250 << (mine - 5)), lastMinute > 600 ? 1_000 : 0)
    }

    static func failed(subject: String, at now: Timestamp, mint: IDMint, in tx: any Transaction) throws {
        for subject in [subject, "all"] {
            try tx.execute(
                """
                INSERT INTO sign_in_failures (id, subject, failed_at)
                VALUES (\(try mint.mint(Failure.self)), \(subject), \(now))
                """)
        }
    }

    static func succeeded(subject: String, in tx: any Transaction) throws {
        try tx.execute("DELETE FROM sign_in_failures WHERE subject = \(subject)")
    }

    enum Failure {}
}
