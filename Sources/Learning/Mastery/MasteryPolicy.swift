/// A framework's rule for saying what a student can do: versioned, shown to everybody, stored as JSON text.
public struct MasteryPolicy: Hashable, Sendable, Codable {
    /// Who has the last word on a level.
    public enum Decider: String, Hashable, Sendable, Codable {
        /// The rule advises; the level moves when a teacher confirms it.
        case teacher
        /// The level moves when the rule says so; a teacher may overrule with a reason.
        case rule
    }

    /// The published version that explanations name.
    public let version: ID<PolicyVersion>
    public let rule: DecisionRule
    public let decider: Decider
    public let bars: LevelBars
    /// From "got it" on, a second way of showing it or a success on a later occasion must agree.
    public let needsAgreement: Bool
    /// "Beyond" needs a success in a new situation.
    public let needsTransfer: Bool
    /// The expected score of an average student on a task we know nothing about, 0 to 1.
    public let taskDifficulty: Double

    /// Numbers outside what makes sense are moved to the nearest that does.
    public init(
        version: ID<PolicyVersion>,
        rule: DecisionRule = .standard,
        decider: Decider = .rule,
        bars: LevelBars = .standard,
        needsAgreement: Bool = true,
        needsTransfer: Bool = true,
        taskDifficulty: Double = 0.5
    ) {
        self.version = version
        self.rule = rule.bounded
        self.decider = decider
        self.bars = bars
        self.needsAgreement = needsAgreement
        self.needsTransfer = needsTransfer
        self.taskDifficulty = taskDifficulty.kept(within: 0.02...0.98)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            version: try container.decode(ID<PolicyVersion>.self, forKey: .version),
            rule: try container.decode(DecisionRule.self, forKey: .rule),
            decider: try container.decode(Decider.self, forKey: .decider),
            bars: try container.decode(LevelBars.self, forKey: .bars),
            needsAgreement: try container.decode(Bool.self, forKey: .needsAgreement),
            needsTransfer: try container.decode(Bool.self, forKey: .needsTransfer),
            taskDifficulty: try container.decode(Double.self, forKey: .taskDifficulty))
    }

    /// How many standard deviations the lower bound stays below the estimate.
    var caution: Double {
        switch rule {
        case .sureEnough(_, _, _, let caution): caution
        case .highest, .mostRecent, .nOfM, .decayingAverage: 0.5
        }
    }

    /// For the decaying average; the other rules carry it along unused, at one half-year.
    var halfLifeDays: Double {
        switch rule {
        case .decayingAverage(let days): Double(days)
        case .sureEnough, .highest, .mostRecent, .nOfM: 182
        }
    }

    /// The estimate of the next independent piece of work under this policy.
    public func estimate(_ student: StudentAbility, _ state: CompetencyState) -> Estimate {
        AbilityFilter.standard.estimate(student, state.ability, difficulty: taskDifficulty, caution: caution)
    }
}
