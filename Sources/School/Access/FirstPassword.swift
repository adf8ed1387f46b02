import Learning
import SQL

/// A password that an adult hands to a person: easy to read out, changed at the first sign-in.
enum FirstPassword {
    /// Four groups of three letters without the ones that look alike: about 55 bits.
    static func make() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        var groups: [String] = []
        for _ in 0..<4 {
            groups.append(String((0..<3).map { _ in letters[Int.random(in: 0..<letters.count)] }))
        }
        return groups.joined(separator: "-")
    }

    /// - Throws: `Failure.notFound` when the person has no account.
    static func store(_ hash: String, for person: ID<Person>, at now: Timestamp, in tx: any Transaction) throws {
        let changed = try tx.execute(
            """
            UPDATE accounts SET password_hash = \(hash), must_change_password = TRUE, disabled_at = NULL,
                                changed_at = \(now)
            WHERE person_id = \(person)
            """)
        guard changed == 1 else { throw Failure.notFound }
        try SessionStore.endAll(of: person, at: now, in: tx)
    }
}
