import Learning
import SQL

/// What each form did, by its idempotency key, so that a double click or a repeated request does it once.
enum FormResults {
    struct Result {
        let formHash: String
        let location: String
    }

    private static func find(_ key: String, by person: ID<Person>, in tx: any Transaction) throws -> Result? {
        guard isKey(key) else { return nil }
        return try tx.first(
            "SELECT form_hash, location FROM form_results WHERE person_id = \(person) AND key = \(key)"
        ).map { Result(formHash: try $0.text("form_hash"), location: try $0.text("location")) }
    }

    /// Takes the key for this transaction. Another one that sends the same form at this very moment waits here until
    /// this one is over, and then finds its result.
    ///
    /// - Returns: What the form did before, or nil when it is to be done now.
    static func claim(
        _ key: String, by person: ID<Person>, formHash: String, at now: Timestamp, in tx: any Transaction
    ) throws -> Result? {
        guard isKey(key) else { return nil }
        let claimed = try tx.execute(
            """
            INSERT INTO form_results (key, person_id, form_hash, location, sent_at)
            VALUES (\(key), \(person), \(formHash), '', \(now))
            ON CONFLICT (person_id, key) DO NOTHING
            """)
        return claimed == 0 ? try find(key, by: person, in: tx) : nil
    }

    /// Where the form of a claimed key led.
    static func remember(_ key: String, by person: ID<Person>, location: String, in tx: any Transaction) throws {
        guard isKey(key) else { return }
        try tx.execute(
            "UPDATE form_results SET location = \(location) WHERE person_id = \(person) AND key = \(key)")
    }

    /// Gives back a key whose form was not done after all.
    static func forget(_ key: String, by person: ID<Person>, in tx: any Transaction) throws {
        guard isKey(key) else { return }
        try tx.execute("DELETE FROM form_results WHERE person_id = \(person) AND key = \(key)")
    }

    private static func isKey(_ key: String) -> Bool { (8...64).contains(key.utf8.count) }
}
