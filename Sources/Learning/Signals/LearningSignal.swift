/// That a student may be lost, or may be bored: two signals of equal standing. A signal says what was seen and what
/// might help. It has no strength, so that no list of children can be ordered by it.
public struct LearningSignal: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// The work is too hard, or something underneath is missing.
        case lost
        /// The work is too easy, or nothing new comes.
        case bored
    }

    /// One thing that was seen, with its numbers.
    public enum Evidence: Hashable, Sendable {
        /// Tries in a row about one competency below "got it".
        case missesInRow(Int, ID<Competency>)
        /// Stepped back to something easier, and that many tries since then did not go well either.
        case steppedBackWithoutProgress(to: ID<Competency>, tries: Int)
        /// School days with work on them, and nothing newly shown.
        case nothingShown(schoolDays: Int, tries: Int)
        /// Asked for help within the last seven days.
        case helpAsked(times: Int)
        /// The last tries scored below what was expected, by that many hundredths on average.
        case belowExpected(tries: Int, hundredths: Int)
        /// Was not sure before that many of the last tries.
        case unsure(tries: Int, of: Int)
        /// Tries in a row that were right at once and without help.
        case rightAtOnce(Int)
        /// School days with work on them, and no new competency begun or offered.
        case nothingNew(schoolDays: Int, tries: Int)
        /// The last tasks were expected to go well with that many hundredths on average.
        case farAboveTasks(tries: Int, hundredths: Int)
        /// Tries about what was shown already, reviews not counted.
        case alreadyShown(tries: Int, of: Int)
        /// Right answers in less than half of the usual time.
        case quick(tries: Int, of: Int)
    }

    /// What might help. Suggestions to talk about, not instructions.
    public enum Help: Hashable, Sendable {
        case talk
        /// Work first on the weakest thing that this builds on.
        case stepBack(from: ID<Competency>)
        case smallerSteps
        /// The same by another way: with hands, in a talk, with a picture.
        case otherWay
        case workWithSomebody
        /// Find out what else the student can do already.
        case lookAhead
        /// Begin the next competency now.
        case moveOn
        /// The same idea in a new and open situation.
        case deeperTask
        case ownProject
    }

    public let kind: Kind
    /// When the first of what was seen began.
    public let since: Timestamp
    public let evidence: [Evidence]
    public let help: [Help]

    public init(kind: Kind, since: Timestamp, evidence: [Evidence], help: [Help]) {
        self.kind = kind
        self.since = since
        self.evidence = evidence
        self.help = help
    }
}
