import Learning
import SQL

// What an adult adds to the ledger by hand. Nothing is ever changed or deleted: taking back is a row too.
extension Ledger {
    /// Who decides, about whom, and about what.
    struct Decider {
        let access: StudentAccess
        let mint: IDMint
        let now: Timestamp
        fileprivate let role: JudgeRole

        /// - Throws: `Failure.notFound` for somebody who may not judge this student's work.
        init(_ access: StudentAccess, mint: IDMint, now: Timestamp) throws {
            guard access.relation.mayJudge else { throw Failure.notFound }
            self.init(observer: access, as: access.relation == .advisor ? .advisor : .teacher, mint: mint, now: now)
        }

        /// Somebody who takes back what was only seen. The caller has checked whose it is.
        init(observer access: StudentAccess, as role: JudgeRole, mint: IDMint, now: Timestamp) {
            self.access = access
            self.mint = mint
            self.now = now
            self.role = role
        }
    }

    /// Confirms that the student is at a level. Never lowers one.
    @discardableResult
    static func confirm(
        _ competency: ID<Competency>, level: Level, reason: String, by decider: Decider, in tx: any Transaction
    ) throws -> [LevelChange] {
        try decide(.confirmation, competency, level: level, reason: reason, by: decider, in: tx)
    }

    /// Sets the level, up or down. The reason is not empty: without one the row would have no effect.
    @discardableResult
    static func overrule(
        _ competency: ID<Competency>, level: Level, reason: String, by decider: Decider, in tx: any Transaction
    ) throws -> [LevelChange] {
        try decide(.overrule, competency, level: level, reason: reason, by: decider, in: tx)
    }

    private static func decide(
        _ kind: EvidenceKind, _ competency: ID<Competency>, level: Level, reason: String, by decider: Decider,
        in tx: any Transaction
    ) throws -> [LevelChange] {
        let row = try decision(kind, competency, level: level, reason: reason, by: decider)
        return try append([row], at: decider.now, in: tx)
    }

    /// The row of a decision, which is not in the ledger yet.
    static func decision(
        _ kind: EvidenceKind, _ competency: ID<Competency>, level: Level, reason: String, by decider: Decider
    ) throws -> Evidence {
        Evidence(
            id: try decider.mint.mint(), student: decider.access.student, competency: competency, score: level.score,
            weight: 0, kind: kind, modality: .talk, level: level, doneAt: decider.now, recordedAt: decider.now,
            judge: decider.access.viewer, judgeRole: decider.role, reason: reason)
    }

    /// Takes back all rows of a judgement. Those that were taken back before stay so, and nothing is left to do.
    @discardableResult
    static func withdraw(
        judgement: ID<Judgement>, reason: String = "", by decider: Decider, in tx: any Transaction
    ) throws -> [LevelChange] {
        let named = try rows("judgement_id = \(judgement)", of: decider, in: tx)
        return try withdraw(judgement: judgement, reason: reason, by: decider, in: tx) { row in
            named.contains(row.id) && row.kind != .withdrawal
        }
    }

    /// Takes back one row. A withdrawal taken back brings the row before it into force again.
    ///
    /// - Throws: `Failure.notFound` for a row of another student, or one that is not in force.
    @discardableResult
    static func withdraw(
        row: ID<EvidenceRow>, reason: String = "", by decider: Decider, in tx: any Transaction
    ) throws -> [LevelChange] {
        let named = try rows("id = \(row)", of: decider, in: tx)
        guard named.contains(row) else { throw Failure.notFound }
        var isDone = false
        let changes = try withdraw(judgement: nil, reason: reason, by: decider, in: tx) { candidate in
            isDone = isDone || candidate.id == row
            return candidate.id == row
        }
        guard isDone else { throw Failure.notFound }
        return changes
    }

    private static func rows(
        _ condition: SQL, of decider: Decider, in tx: any Transaction
    ) throws -> Set<ID<EvidenceRow>> {
        let student = decider.access.student
        return Set(
            try tx.query("SELECT id FROM evidence WHERE student_id = \(student) AND \(condition)")
                .map { try $0.id("id") })
    }

    /// Takes back the chosen ones of the rows that are in force.
    private static func withdraw(
        judgement: ID<Judgement>?, reason: String, by decider: Decider, in tx: any Transaction,
        _ isChosen: (Evidence) -> Bool
    ) throws -> [LevelChange] {
        let student = decider.access.student
        // Held before the look: of two who take back at once, the second finds it done.
        _ = try Learner.locked(student, at: decider.now, in: tx)
        let ledger = try LedgerRows.all(of: student, in: tx)
        let inForce = Evidence.inForce(ledger)
        let withdrawals = try ledger.filter { inForce.contains($0.id) && isChosen($0) }.map { row in
            Evidence(
                id: try decider.mint.mint(), student: student, competency: row.competency, score: 0, weight: 0,
                kind: .withdrawal, modality: row.modality, doneAt: row.doneAt, recordedAt: decider.now,
                judge: decider.access.viewer, judgeRole: decider.role, work: row.work, corrects: row.id, reason: reason)
        }
        return withdrawals.isEmpty ? [] : try append(withdrawals, judgement: judgement, at: decider.now, in: tx)
    }
}
