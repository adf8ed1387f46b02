/// Folds a ledger once more, in the order of the work, and writes down what each row did to one competency.
struct EvidenceTrace {
    private(set) var steps: [ExplanationStep] = []
    /// The rows that the rule looks at: all that count since an overrule last held the student back.
    private(set) var countedRows: [Evidence] = []
    let estimateAtStart: Double

    private let competency: ID<Competency>
    private let policy: MasteryPolicy
    private var record = LearningRecord()
    private var otherRows = 0
    private var last: Estimate

    init(competency: ID<Competency>, policy: MasteryPolicy) {
        self.competency = competency
        self.policy = policy
        last = policy.estimate(StudentAbility(), CompetencyState())
        estimateAtStart = last.mean
    }

    mutating func take(_ evidence: Evidence, under rowPolicy: MasteryPolicy) {
        guard evidence.competency == competency else {
            record.take(evidence, under: rowPolicy, recordedAt: evidence.recordedAt)
            if evidence.counts { otherRows += 1 }
            return
        }
        closeOtherWork()
        let decidedBefore = fold.decided
        record.take(evidence, under: rowPolicy, recordedAt: evidence.recordedAt)
        let decided = fold.decided == decidedBefore ? nil : fold.decided
        if evidence.counts {
            countedRows.append(evidence)
            add(.evidence(score: evidence.score, weight: evidence.weight), row: evidence.id, decided: decided)
        } else {
            if decided?.isOverrule == true, fold.state.ruleEvidence.count == 0 { countedRows = [] }
            add(decided == nil ? .noted : .decision, row: evidence.id, decided: decided)
        }
    }

    /// Writes the step for the work on other competencies since the last step, if there was any.
    mutating func closeOtherWork() {
        guard otherRows > 0 else { return }
        let rows = otherRows
        otherRows = 0
        add(.otherWork(rows: rows), row: nil, decided: nil)
    }

    private var fold: CompetencyFold { record.competencies[competency]?.fold ?? CompetencyFold() }

    private mutating func add(_ cause: ExplanationStep.Cause, row: ID<EvidenceRow>?, decided: LevelDecision?) {
        let now = policy.estimate(record.ability, fold.state)
        steps.append(
            ExplanationStep(
                cause: cause, row: row, before: last.mean, after: now.mean, lowerBound: now.lowerBound,
                decided: decided))
        last = now
    }
}

/// Finds the rows behind each condition.
struct ConditionEvidence {
    /// In the order of the work.
    let rows: [Evidence]
    let bars: LevelBars
    let rule: DecisionRule

    func filledIn(_ condition: Condition) -> Condition {
        var condition = condition
        condition.evidence = behind(condition.kind).map(\.id)
        return condition
    }

    private func behind(_ kind: Condition.Kind) -> [Evidence] {
        switch kind {
        case .evidenceCount, .lowerBound, .decayingAverage: rows
        case .successesWithoutHelp: rows.reversed().prefix(while: isSuccess).reversed()
        case .differentTasks: firstSuccesses { $0.task?.rawValue ?? $0.id.rawValue }
        case .highestScore: rows.max { $0.score < $1.score }.map { [$0] } ?? []
        case .latestScore: rows.suffix(1)
        case .recentScores: rows.suffix(scoresLookedAt)
        case .agreement: agreeing
        case .transfer: successes.first(where: \.transfer).map { [$0] } ?? []
        case .teacherConfirmation: []
        }
    }

    private var successes: [Evidence] { rows.filter(isSuccess) }

    private func isSuccess(_ row: Evidence) -> Bool {
        row.score >= bars.gotIt && !row.helped
    }

    private func firstSuccesses(by key: (Evidence) -> Int64) -> [Evidence] {
        var seen: Set<Int64> = []
        return successes.filter { seen.insert(key($0)).inserted }
    }

    /// The first success in each way; when that is one only, the first on a later occasion beside it.
    private var agreeing: [Evidence] {
        let ways = firstSuccesses { stableHash(of: $0.modality.rawValue) }
        guard ways.count == 1, let first = ways.first else { return ways }
        let earliest = first.doneAt.adding(hours: RuleEvidence.laterOccasionHours)
        let later = successes.first { row in
            row.doneAt >= earliest && (row.occasion == nil || row.occasion != first.occasion)
        }
        return ways + (later.map { [$0] } ?? [])
    }

    private var scoresLookedAt: Int {
        if case .nOfM(_, let m) = rule { m } else { 0 }
    }
}
