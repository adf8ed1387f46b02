/// Where one student stands with one competency, with what is missing for the next level.
public struct Standing: Hashable, Sendable {
    public enum State: String, Hashable, Sendable, Codable {
        /// No evidence yet.
        case notStarted
        case working
        /// "Got it" as far as the rule can see; a second way, a later occasion or a teacher's word is missing.
        case provisional
        /// "Got it" or "beyond" is shown, and stays.
        case demonstrated
    }

    public let competency: ID<Competency>
    public let state: State
    /// The decision that stands: level, date and who decided. Nothing when no level is shown yet.
    public let decision: LevelDecision?
    public let estimate: Estimate
    /// Pieces of evidence that count.
    public let evidenceCount: Int
    /// When the latest of them was done.
    public let lastDoneAt: Timestamp?
    /// Tries in a row, up to now, below "got it".
    public let missesInRow: Int
    /// The level after the one shown; nothing after the last.
    public let nextLevel: Level?
    /// What the next level asks for.
    public let conditions: [Condition]
    /// When it is worth another look; nothing while it is not demonstrated.
    public let card: ReviewCard?

    /// 1 to 4; 0 while no level is shown.
    public var shownLevel: Int { decision?.level.rawValue ?? 0 }
    public var level: Level? { decision?.level }
    public var since: Timestamp? { decision?.since }
    public var met: [Condition] { conditions.filter(\.isMet) }
    public var unmet: [Condition] { conditions.filter { !$0.isMet } }
    public var isDemonstrated: Bool { state == .demonstrated }
    /// Enough to build the next competency on.
    public var isEnoughToBuildOn: Bool { state == .provisional || state == .demonstrated }
}

extension LearningRecord {
    /// Where the student stands with a competency; not started when the ledger does not mention it.
    public func standing(of competency: ID<Competency>, under policy: MasteryPolicy) -> Standing {
        let progress = competencies[competency] ?? CompetencyProgress()
        return progress.standing(of: competency, under: policy, student: ability)
    }
}

extension CompetencyProgress {
    /// Where the student stood right after the latest row about this competency that counted. Work on other
    /// competencies since then may have moved the estimate.
    public func standingAtLatestRow(of competency: ID<Competency>, under policy: MasteryPolicy) -> Standing {
        standing(of: competency, under: policy, student: state.student)
    }

    fileprivate func standing(
        of competency: ID<Competency>, under policy: MasteryPolicy, student: StudentAbility
    ) -> Standing {
        let estimate = policy.estimate(student, state)
        let decision = shown
        let nextLevel = decision.map(\.level.next) ?? .start
        let conditions = nextLevel.map {
            policy.conditions(for: $0, state: state, lowerBound: estimate.lowerBound, isConfirmed: false)
        }
        return Standing(
            competency: competency,
            state: word(decision: decision, estimate: estimate, policy: policy),
            decision: decision,
            estimate: estimate,
            evidenceCount: state.evidenceCount,
            lastDoneAt: state.lastDoneAt,
            missesInRow: state.missesInRow,
            nextLevel: nextLevel,
            conditions: conditions ?? [],
            card: decision.map { $0.level >= .gotIt } ?? false ? fold.card : nil)
    }

    private func word(decision: LevelDecision?, estimate: Estimate, policy: MasteryPolicy) -> Standing.State {
        if let decision, decision.level >= .gotIt { return .demonstrated }
        if policy.isProvisional(state: state, lowerBound: estimate.lowerBound) { return .provisional }
        return decision == nil && state.evidenceCount == 0 ? .notStarted : .working
    }
}
