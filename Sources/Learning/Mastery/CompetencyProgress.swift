/// One student's progress with one competency.
public struct CompetencyProgress: Hashable, Sendable, Codable {
    /// What the rows say when they are read in the order of the work.
    var fold = CompetencyFold()
    /// Decisions once shown. What was demonstrated stays demonstrated, even when work that was done earlier and
    /// judged later would have made the rule wait.
    var decisions: [LevelDecision] = []

    public init() {}

    /// More decisions than this are not kept: there are four levels, so only many overrules make more.
    static let mostDecisions = 12

    public var state: CompetencyState { fold.state }

    /// The decision that stands.
    public var shown: LevelDecision? {
        var best = fold.decided
        for decision in decisions where !isOverruled(decision) {
            if best.map({ decision.isShown(before: $0) }) ?? true { best = decision }
        }
        return best
    }

    /// Keeps what the fold has just decided, if it is news.
    mutating func remember() {
        guard let decided = fold.decided, !decisions.contains(decided) else { return }
        for decision in decisions where !isOverruled(decision) && decision.isShown(before: decided) { return }
        decisions.append(decided)
        if decisions.count > Self.mostDecisions { dropLeast() }
    }

    /// Drops the decisions that rested on a row which no longer counts.
    mutating func forget(restingOn evidence: Evidence) {
        decisions.removeAll { $0.rests(on: evidence) }
    }

    /// True when the rows up to a place have demonstrated the competency, or a decision that is kept says so.
    func isDemonstrated(at place: Place) -> Bool {
        if let decided = fold.decided, decided.level >= .gotIt { return true }
        return decisions.contains { $0.level >= .gotIt && $0.place <= place && !isOverruled($0) }
    }

    /// True when an adult set a lower level after that decision.
    private func isOverruled(_ decision: LevelDecision) -> Bool {
        guard let overrule = fold.overrule else { return false }
        return decision.place < overrule.place && decision.level > overrule.level
    }

    private mutating func dropLeast() {
        guard let least = decisions.indices.min(by: { decisions[$1].isShown(before: decisions[$0]) }) else { return }
        decisions.remove(at: least)
    }
}

/// What the rows of one competency say, in the order of the work; small, so that it can be put back.
struct CompetencyFold: Hashable, Sendable, Codable {
    var state = CompetencyState()
    /// The highest level decided so far, or the level of a later overrule.
    var decided: LevelDecision?
    /// The latest overrule in force.
    var overrule: LevelDecision?
    /// When it is worth another look; only while the competency is demonstrated.
    var card: ReviewCard?

    /// Takes in the next row in the order of the work.
    ///
    /// - Parameter recordedAt: when the ledger knew all that is being read now.
    mutating func apply(
        _ evidence: Evidence, student: inout StudentAbility, policy: MasteryPolicy, recordedAt: Timestamp
    ) {
        switch evidence.kind {
        case .rubricJudgement, .itemResponse, .observation, .priorLearning:
            guard evidence.counts else { return }
            state.ruleVersion = policy.version
            AbilityFilter.standard.update(
                &student, &state.ability,
                score: evidence.score, weight: evidence.weight, difficulty: policy.taskDifficulty)
            state.note(evidence, student: student, bars: policy.bars, halfLifeDays: policy.halfLifeDays)
            if policy.decider == .rule { decide(after: evidence, student, policy, recordedAt) }
        case .confirmation:
            confirm(evidence, recordedAt)
        case .overrule:
            overrule(evidence, recordedAt)
        case .withdrawal:
            return
        }
    }

    private mutating func decide(
        after evidence: Evidence, _ student: StudentAbility, _ policy: MasteryPolicy, _ recordedAt: Timestamp
    ) {
        let lowerBound = policy.estimate(student, state).lowerBound
        for level in [Level.beyond, .gotIt, .gettingThere, .start] {
            if let decided, decided.level >= level { return }
            if policy.allows(level, state: state, lowerBound: lowerBound) {
                decided = LevelDecision(
                    level: level, since: evidence.doneAt, author: .rule(policy.version), place: evidence.place,
                    recordedAt: recordedAt)
                return
            }
        }
    }

    /// Never lowers a level. Confirming what the rule has said keeps the date and adds the person.
    private mutating func confirm(_ evidence: Evidence, _ recordedAt: Timestamp) {
        guard evidence.judgeRole.setsLevels, let level = evidence.level else { return }
        if let decided, decided.level > level || (decided.level == level && !decided.isByRule) { return }
        let since = decided.flatMap { $0.level == level ? $0.since : nil } ?? evidence.doneAt
        decided = LevelDecision(
            level: level, since: since, author: .confirmed(by: evidence.judge), place: evidence.place,
            recordedAt: recordedAt)
    }

    /// Sets the level. Where it does not raise it, the rule starts counting again.
    private mutating func overrule(_ evidence: Evidence, _ recordedAt: Timestamp) {
        guard evidence.judgeRole.setsLevels, let level = evidence.level, !evidence.reason.isBlank else { return }
        let decision = LevelDecision(
            level: level, since: evidence.doneAt, author: .overruled(by: evidence.judge), place: evidence.place,
            recordedAt: recordedAt)
        let raises = decided.map { $0.level < level } ?? true
        if !raises { state.ruleEvidence = RuleEvidence(isAfterOverrule: true) }
        decided = decision
        overrule = decision
    }
}

extension String {
    /// True when there is nothing to read.
    var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
