/// Everything behind one standing, as data: what the competency page shows and puts into words.
public struct Explanation: Hashable, Sendable {
    public let standing: Standing
    /// The policy that is applied now.
    public let policy: MasteryPolicy
    /// The arithmetic, in the order of the work. The first step begins at `estimateAtStart`, each begins where the
    /// one before ended, and the last ends at `standing.estimate.mean`.
    public let steps: [ExplanationStep]
    public let estimateAtStart: Double
    /// What the level shown asks for, as the evidence is today. Where one of them is not met, the level was kept:
    /// what was demonstrated stays demonstrated.
    public let conditionsOfLevel: [Condition]
    /// What the next level asks for.
    public let conditionsOfNext: [Condition]
    /// Rows that were corrected or taken back, in the order of the work.
    public let notInForce: [ID<EvidenceRow>]
}

/// One line of arithmetic: what moved the expected score, and from where to where.
public struct ExplanationStep: Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
        /// A row about this competency that counts.
        case evidence(score: Double, weight: Double)
        /// Work on other competencies in between, which says something about the student in general.
        case otherWork(rows: Int)
        /// An adult confirmed or set a level. The estimate does not move.
        case decision
        /// A row that is kept and shown but does not count: a self-judgement, an overrule without a reason.
        case noted
    }

    public let cause: Cause
    /// Nothing for other work.
    public let row: ID<EvidenceRow>?
    /// The expected score before and after, 0 to 1, and the lower bound after.
    public let before: Double
    public let after: Double
    public let lowerBound: Double
    /// The level that was decided here, when one was.
    public let decided: LevelDecision?

    public var change: Double { after - before }
}

extension Explanation {
    /// Explains one competency of one student from the whole ledger of that student.
    public init(
        of competency: ID<Competency>, from evidence: [Evidence], asOf date: Timestamp = .distantFuture,
        policies: (ID<Competency>) -> MasteryPolicy
    ) {
        self.init(of: competency, from: evidence, asOf: date) { competency, _ in policies(competency) }
    }

    /// The same, with the policy that was in force when each row was recorded; the one in force at `date` explains.
    public init(
        of competency: ID<Competency>, from evidence: [Evidence], asOf date: Timestamp = .distantFuture,
        policyAt: (ID<Competency>, Timestamp) -> MasteryPolicy
    ) {
        let known = evidence.filter { $0.isKnown(asOf: date) }
        var replay = LedgerReplay(known)
        replay.run(policyAt)
        let policy = policyAt(competency, date)
        let standing = replay.record.standing(of: competency, under: policy)
        var trace = EvidenceTrace(competency: competency, policy: policy)
        for row in replay.rowsInForce { trace.take(row, under: policyAt(row.competency, row.recordedAt)) }
        trace.closeOtherWork()
        let progress = replay.record.competencies[competency] ?? CompetencyProgress()
        let behind = ConditionEvidence(rows: trace.countedRows, bars: policy.bars, rule: policy.rule)
        let isConfirmed = standing.decision.map { !$0.isByRule } ?? false
        let conditions = { (level: Level?, isConfirmed: Bool) -> [Condition] in
            guard let level else { return [] }
            let all = policy.conditions(
                for: level, state: progress.state, lowerBound: standing.estimate.lowerBound, isConfirmed: isConfirmed)
            return all.map(behind.filledIn)
        }
        let inForce = Set(replay.rowsInForce.map(\.id))
        self.standing = standing
        self.policy = policy
        self.steps = trace.steps
        self.estimateAtStart = trace.estimateAtStart
        self.conditionsOfLevel = conditions(standing.level, isConfirmed)
        self.conditionsOfNext = conditions(standing.nextLevel, false)
        self.notInForce =
            known
            .filter { $0.competency == competency && !inForce.contains($0.id) }
            .sorted { $0.place < $1.place }
            .map(\.id)
    }
}
