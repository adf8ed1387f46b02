import Learning
import SQL

/// Which part of a try shows a criterion and why, as the student says.
enum WorkClaimStore {
    static func load(_ attempt: ID<Attempt>, _ tx: any Transaction) throws -> [ID<Criterion>: String] {
        var claims: [ID<Criterion>: String] = [:]
        for row in try tx.query("SELECT criterion_id, words FROM attempt_claims WHERE attempt_id = \(attempt)") {
            claims[try row.id("criterion_id")] = try row.text("words")
        }
        return claims
    }

    /// Keeps what the form says about the rows it has; an empty one is taken out.
    ///
    /// - Returns: Whether any changed.
    static func keep(
        _ claims: [ID<Criterion>: String], in attempt: ID<Attempt>, _ tx: any Transaction
    ) throws -> Bool {
        let saved = try load(attempt, tx)
        var isChanged = false
        for (criterion, words) in claims.sorted(by: { $0.key < $1.key }) where saved[criterion] ?? "" != words {
            isChanged = true
            try tx.execute(
                "DELETE FROM attempt_claims WHERE attempt_id = \(attempt) AND criterion_id = \(criterion)")
            guard !words.isEmpty else { continue }
            try tx.execute(
                """
                INSERT INTO attempt_claims (attempt_id, criterion_id, words)
                VALUES (\(attempt), \(criterion), \(words))
                """)
        }
        return isChanged
    }

    /// A new try begins with what was said of the one before it.
    static func copy(from old: ID<Attempt>, to new: ID<Attempt>, _ tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO attempt_claims (attempt_id, criterion_id, words)
            SELECT \(new), criterion_id, words FROM attempt_claims WHERE attempt_id = \(old)
            """)
    }
}

/// How many tries a student has.
enum WorkTries {
    static let most = 20

    /// What the teacher set where the work was given; the most generous, where it was given twice.
    ///
    /// - Returns: nil for as many as the student likes.
    static func limit(of work: ID<Work>, _ tx: any Transaction) throws -> Int? {
        let limits = try tx.query(
            """
            SELECT g.most_tries FROM works w
            JOIN assignments g ON g.activity_id = w.activity_id AND g.class_id = w.class_id AND g.ended_at IS NULL
            WHERE w.id = \(work) AND (g.student_id IS NULL OR g.student_id = w.student_id)
            """
        ).map { try $0.optionalInt64("most_tries") }
        guard !limits.isEmpty, !limits.contains(nil) else { return nil }
        return limits.compactMap { $0 }.max().map { Int(clamping: $0) }
    }
}
