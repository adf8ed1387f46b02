import Learning
import SQL

/// What each form did, by its idempotency key, so that a double click or a repeated request does it once.
enum FormResults {
    struct Result {
        let formHash: String
        let location: String
    }

    static func find(_ key: String, by person: ID<Person>, in tx: any Transaction) throws -> Result? {
        guard isKey(key) else { return nil }
        return try tx.first(
            "SELECT form_hash, location FROM form_results WHERE person_id = \(person) AND key = \(key)"
        ).map { Result(formHash: try $0.text("form_hash"), location: try $0.text("location")) }
    }

    /// - Throws: `SQLError.unique` when the same form is being done at this very moment; the transaction rolls back.
    static func remember(
        _ key: String, by person: ID<Person>, formHash: String, location: String, at now: Timestamp,
        in tx: any Transaction
    ) throws {
        guard isKey(key) else { return }
        try tx.execute(
            """
            INSERT INTO form_results (key, person_id, form_hash, location, sent_at)
            VALUES (\(key), \(person), \(formHash), \(location), \(now))
            """)
    }

    private static func isKey(_ key: String) -> Bool { (8...64).contains(key.utf8.count) }
}
