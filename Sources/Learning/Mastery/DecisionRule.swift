/// How a framework turns evidence into a level.
public enum DecisionRule: Hashable, Sendable, Codable {
    /// Enough pieces, the last ones without help, on different tasks, and an estimate whose lower bound clears the
    /// bar of the level. The bar is in `LevelBars`; the caution is how many standard deviations to stay below.
    case sureEnough(minimumEvidence: Int, lastSuccesses: Int, differentTasks: Int, caution: Double)
    /// The best score ever.
    case highest
    /// The score of the latest work.
    case mostRecent
    /// At least `n` of the last `m` scores; `m` is at most 16.
    case nOfM(n: Int, m: Int)
    /// The mean of all scores, where work done one half-life earlier weighs half.
    case decayingAverage(halfLifeDays: Int)

    /// Three pieces, the last two without help, two tasks, half a standard deviation.
    public static let standard = DecisionRule.sureEnough(
        minimumEvidence: 3, lastSuccesses: 2, differentTasks: 2, caution: 0.5)

    /// Numbers outside what makes sense are moved to the nearest that does.
    var bounded: DecisionRule {
        switch self {
        case .sureEnough(let evidence, let successes, let tasks, let caution):
            .sureEnough(
                minimumEvidence: evidence.kept(within: 1...100),
                lastSuccesses: successes.kept(within: 0...100),
                differentTasks: tasks.kept(within: 1...SeenKeys.most),
                caution: caution.kept(within: 0...3))
        case .highest, .mostRecent:
            self
        case .nOfM(let n, let m):
            .nOfM(
                n: n.kept(within: 1...m.kept(within: 1...RuleEvidence.mostRecentScores)),
                m: m.kept(within: 1...RuleEvidence.mostRecentScores))
        case .decayingAverage(let days):
            .decayingAverage(halfLifeDays: days.kept(within: 1...3650))
        }
    }
}
