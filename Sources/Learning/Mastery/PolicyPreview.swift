/// What another policy would mean for what students have shown, counted before it is chosen. No policy lowers a level.
public struct PolicyPreview: Hashable, Sendable {
    /// For one student and one competency.
    public enum Outcome: Hashable, Sendable {
        /// There is enough for a higher level. It moves with the next piece of work that counts, or by a teacher's
        /// word where a teacher decides.
        case movesUp(Level)
        case stays
        /// The level stays, but the same evidence would not be enough for it any more: fresh evidence is what the
        /// policy would ask for.
        case needsFreshEvidence
    }

    /// How many of each, by the level that is shown: 0, for none, to 4.
    public struct Counts: Hashable, Sendable {
        public internal(set) var movesUp = 0
        public internal(set) var stays = 0
        public internal(set) var needsFreshEvidence = 0

        public var total: Int { movesUp + stays + needsFreshEvidence }
    }

    /// Five entries, for the levels 0 to 4.
    public private(set) var byLevel = Array(repeating: Counts(), count: Level.allCases.count + 1)
    /// Those that move up, by the level they reach: five entries, for the levels 0 to 4.
    public private(set) var reached = Array(repeating: 0, count: Level.allCases.count + 1)

    public init() {}

    public var total: Counts {
        byLevel.reduce(into: Counts()) { sum, counts in
            sum.movesUp += counts.movesUp
            sum.stays += counts.stays
            sum.needsFreshEvidence += counts.needsFreshEvidence
        }
    }

    /// Counts one student and one competency.
    public mutating func add(_ progress: CompetencyProgress, under policy: MasteryPolicy) {
        let shown = progress.shown?.level.rawValue ?? 0
        switch progress.outcome(under: policy) {
        case .movesUp(let level):
            byLevel[shown].movesUp += 1
            reached[level.rawValue] += 1
        case .stays: byLevel[shown].stays += 1
        case .needsFreshEvidence: byLevel[shown].needsFreshEvidence += 1
        }
    }
}

extension CompetencyProgress {
    /// What another policy would make of what is known, as of the latest row about this competency.
    public func outcome(under policy: MasteryPolicy) -> PolicyPreview.Outcome {
        let lowerBound = policy.estimate(state.student, state).lowerBound
        let allowed = Level.allCases.last { policy.allows($0, state: state, lowerBound: lowerBound) }
        guard let decision = shown else { return allowed.map { .movesUp($0) } ?? .stays }
        if let allowed, allowed > decision.level { return .movesUp(allowed) }
        // A person's word does not rest on a rule.
        if allowed == decision.level || !decision.isByRule { return .stays }
        return .needsFreshEvidence
    }
}
