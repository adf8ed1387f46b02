import Learning
import SQL

/// One student's row in `learners`, held until the transaction ends: whoever appends to a student's part of the ledger
/// waits here for the one before.
struct Learner {
    let student: ID<Person>
    /// The line that `LearningRecord.head` wrote; empty for a student without evidence.
    let head: String
    let evidenceCount: Int
    /// When the newest row was recorded.
    let lastRecordedAt: Timestamp?

    static func locked(_ student: ID<Person>, at now: Timestamp, in tx: any Transaction) throws -> Learner {
        if let learner = try lockedRow(student, in: tx) { return learner }
        try tx.execute(
            """
            INSERT INTO learners (student_id, ability, evidence_count, last_done_at, last_evidence_id, changed_at)
            VALUES (\(student), '', 0, 0, 0, \(now))
            ON CONFLICT (student_id) DO NOTHING
            """)
        guard let learner = try lockedRow(student, in: tx) else { throw SQLError.noRow }
        return learner
    }

    private static func lockedRow(_ student: ID<Person>, in tx: any Transaction) throws -> Learner? {
        try tx.first("SELECT ability, evidence_count FROM learners WHERE student_id = \(student)\(.lockRow)").map {
            row in
            let head = try row.text("ability")
            return Learner(
                student: student, head: head, evidenceCount: try row.int("evidence_count"),
                lastRecordedAt: LearningRecord(head: head, competencies: [:])?.lastRecordedAt)
        }
    }

    /// The rows in the order of the work, recorded at one moment that is not before any other of this student. A
    /// correction counts only for rows recorded before it, so it comes a millisecond after them.
    func inOrder(_ evidence: [Evidence], now: Timestamp) -> [Evidence] {
        var recordedAt = now
        if let last = lastRecordedAt {
            let isCorrecting = evidence.contains { $0.corrects != nil }
            recordedAt = max(now, isCorrecting ? last.adding(milliseconds: 1) : last)
        }
        return evidence.map { $0.recorded(at: recordedAt) }.sorted { ($0.doneAt, $0.id) < ($1.doneAt, $1.id) }
    }
}
