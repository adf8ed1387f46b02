import Learning
import SQL

/// What follows from new rows of one student: the student's ability and the mastery of the competencies that moved.
struct LedgerUpdate {
    let student: ID<Person>
    let record: LearningRecord
    let evidenceCount: Int
    /// What the table held before, and what it is to hold, by competency; nothing for a row that is not there.
    private let before: [ID<Competency>: Mastery]
    private let after: [ID<Competency>: Mastery]

    /// The newest rows are added to what is known; late work, corrections and damaged caches are read anew from the
    /// whole ledger of the student.
    init(of learner: Learner, with rows: [Evidence], policies: LedgerPolicies, in tx: any Transaction) throws {
        student = learner.student
        let touched = Set(rows.map(\.competency)).sorted()
        if let found = try Self.added(rows, to: learner, touched: touched, policies: policies, in: tx) {
            record = found.record
            before = found.before
            evidenceCount = learner.evidenceCount + rows.count
        } else {
            let ledger = try LedgerRows.all(of: student, in: tx)
            var policies = policies
            try policies.load(Set(ledger.map(\.competency)), in: tx)
            record = LearningRecord.replay(ledger) { policies.policy(of: $0, at: $1) }
            before = try Mastery.all(of: student, in: tx)
            evidenceCount = ledger.count
            after = record.mastery(policies.history)
            return
        }
        after = record.mastery(policies.history)
    }

    private static func added(
        _ rows: [Evidence], to learner: Learner, touched: [ID<Competency>], policies: LedgerPolicies,
        in tx: any Transaction
    ) throws -> (record: LearningRecord, before: [ID<Competency>: Mastery])? {
        // A student without a count is new, or came with a ledger that was written in bulk: either way all rows are read.
        guard learner.evidenceCount > 0, learner.lastRecordedAt != nil, rows.allSatisfy({ $0.corrects == nil }) else {
            return nil
        }
        let before = try Mastery.all(of: learner.student, among: touched, in: tx)
        var competencies: [ID<Competency>: CompetencyProgress] = [:]
        for (competency, mastery) in before {
            guard let progress = CompetencyProgress(text: mastery.state) else { return nil }
            competencies[competency] = progress
        }
        guard var record = LearningRecord(head: learner.head, competencies: competencies) else { return nil }
        for row in rows {
            guard record.apply(row, under: policies.policy(of: row.competency, at: row.recordedAt)) else { return nil }
        }
        return (record, before)
    }

    var changes: [LevelChange] {
        Set(before.keys).union(after.keys).sorted().compactMap { competency in
            let (old, new) = (before[competency]?.level ?? 0, after[competency]?.level ?? 0)
            return old == new ? nil : LevelChange(student: student, competency: competency, before: old, after: new)
        }
    }

    func save(at now: Timestamp, in tx: any Transaction) throws {
        for competency in before.keys.sorted() where after[competency] == nil {
            try tx.execute("DELETE FROM mastery WHERE student_id = \(student) AND competency_id = \(competency)")
        }
        for (competency, mastery) in after.sorted(by: { $0.key < $1.key }) where before[competency] != mastery {
            try mastery.save(of: student, in: tx)
        }
        try tx.execute(
            """
            UPDATE learners SET ability = \(record.head), evidence_count = \(evidenceCount),
                last_done_at = \(record.latestPlace?.at ?? now), last_evidence_id = \(record.latestPlace?.row.rawValue ?? 0),
                changed_at = \(now)
            WHERE student_id = \(student)
            """)
    }
}
