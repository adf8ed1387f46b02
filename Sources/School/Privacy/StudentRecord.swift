import Learning
import SQL

/// The whole record of a student, over all features: a copy for the family, and its erasure.
enum StudentRecord {
    /// Who asked for an erasure and why. It is kept for ever as proof, so the reason holds no name.
    struct ErasureRequest: Sendable {
        let askedBy: ID<Person>?
        let reason: String
    }

    enum Erasure {}

    /// Everything that the school knows about a student, part by part.
    static func export(
        _ student: ID<Person>, features: [Feature], in tx: any Transaction
    ) throws -> [(name: String, rows: [Row])] {
        try features.flatMap(\.export).map { part in (part.name, try tx.query(part.rows(student))) }
    }

    /// Deletes what is known about a student. A person without a name stays, since the audit and the proof of the erasure
    /// point there; stored files follow when the daily job finds that nothing names them.
    ///
    /// Features are erased from the last to the first: a row may name rows of features that stand before its own.
    ///
    /// - Returns: How many rows each step deleted or emptied, by the name of the step; the proof holds the same.
    /// - Throws: `Failure.notFound` for somebody who is not there, or who works here: staff leave by other ways.
    static func erase(
        _ student: ID<Person>, _ request: ErasureRequest, features: [Feature], at now: Timestamp, mint: IDMint,
        in tx: any Transaction
    ) throws -> [String: Int] {
        // Held, so that nothing new can point to the student while the rest is deleted.
        guard try tx.exists("SELECT id FROM people WHERE id = \(student)\(SQL.lockRow)"), try !isStaff(student, tx)
        else {
            throw Failure.notFound
        }
        let erasure: ID<Erasure> = try mint.mint()
        // The ledger lets go of a student's rows only while such a row is open.
        try tx.execute(
            """
            INSERT INTO erasures (id, student_id, asked_by, reason, began_at)
            VALUES (\(erasure), \(student), \(request.askedBy), \(request.reason), \(now))
            """)
        var counts: [String: Int] = [:]
        for step in features.reversed().flatMap(\.erase) {
            counts[step.name, default: 0] += try tx.execute(step.statement(student))
        }
        try tx.execute("UPDATE erasures SET finished_at = \(now), report = \(report(counts)) WHERE id = \(erasure)")
        try AuditLog.append(
            .init(
                actor: request.askedBy, student: student, action: "student.erased", aspect: nil,
                reason: request.reason, detail: "{\"erasure\":\"\(erasure)\"}"), at: now, mint: mint, in: tx)
        return counts
    }

    private static func isStaff(_ person: ID<Person>, _ tx: any Transaction) throws -> Bool {
        let roles = try tx.query("SELECT role FROM roles WHERE person_id = \(person)")
        return try roles.contains { Role(rawValue: try $0.text("role"))?.isStaff ?? false }
    }

    /// JSON in the order of the names, which are ours and need no escapes.
    private static func report(_ counts: [String: Int]) -> String {
        "{" + counts.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }
}
