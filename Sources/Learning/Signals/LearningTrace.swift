/// One scored try: a row of the ledger or an answer in a check.
public struct LearningTry: Hashable, Sendable {
    public let competency: ID<Competency>
    /// 0 to 1.
    public let score: Double
    public let doneAt: Timestamp
    /// The score that the estimate expected before the try, 0 to 1; nothing where there was none.
    public let expected: Double?
    /// With a hint or somebody's help.
    public let helped: Bool
    /// Not the first try at this very task.
    public let isRetry: Bool
    /// The student had shown the competency before.
    public let wasShown: Bool
    /// A refresh of something shown, as planned.
    public let isReview: Bool
    /// How sure the student was before the answer, 0 to 1.
    public let confidence: Double?
    /// Seconds taken, as a share of what the task usually takes.
    public let shareOfUsualTime: Double?

    /// Numbers are moved into their ranges; what is not a number is not known, and a score that is none is 0.
    public init(
        competency: ID<Competency>, score: Double, doneAt: Timestamp, expected: Double? = nil, helped: Bool = false,
        isRetry: Bool = false, wasShown: Bool = false, isReview: Bool = false, confidence: Double? = nil,
        shareOfUsualTime: Double? = nil
    ) {
        self.competency = competency
        self.score = score.kept(within: 0...1)
        self.doneAt = doneAt
        self.expected = Self.known(expected)
        self.helped = helped
        self.isRetry = isRetry
        self.wasShown = wasShown
        self.isReview = isReview
        self.confidence = Self.known(confidence)
        self.shareOfUsualTime = shareOfUsualTime.flatMap { $0.isNaN ? nil : $0.kept(within: 0...1000) }
    }

    private static func known(_ number: Double?) -> Double? {
        number.flatMap { $0.isNaN ? nil : $0.kept(within: 0...1) }
    }
}

/// What the signals look at, for one student.
public struct LearningTrace: Sendable {
    public struct StepBack: Hashable, Sendable {
        public let to: ID<Competency>
        public let at: Timestamp

        public init(to: ID<Competency>, at: Timestamp) {
            self.to = to
            self.at = at
        }
    }

    /// In whatever order; the latest `LearningSignals.mostTries` count.
    public var tries: [LearningTry]
    /// School days on which the student was there: their beginnings. An absent child is neither lost nor bored.
    public var schoolDays: [Timestamp]
    public var helpAskedAt: [Timestamp]
    public var stepsBack: [StepBack]
    /// When a level was last reached.
    public var lastShownAt: Timestamp?
    /// When a competency that was new to the student was last begun or offered.
    public var lastNewAt: Timestamp?
    /// When the student came; days before do not count.
    public var since: Timestamp
    /// The score from which on a try has gone well.
    public var goodScore: Double

    public init(
        tries: [LearningTry], schoolDays: [Timestamp] = [], helpAskedAt: [Timestamp] = [], stepsBack: [StepBack] = [],
        lastShownAt: Timestamp? = nil, lastNewAt: Timestamp? = nil, since: Timestamp,
        goodScore: Double = LevelBars.standard.gotIt
    ) {
        self.tries = tries
        self.schoolDays = schoolDays
        self.helpAskedAt = helpAskedAt
        self.stepsBack = stepsBack
        self.lastShownAt = lastShownAt
        self.lastNewAt = lastNewAt
        self.since = since
        self.goodScore = goodScore.kept(within: 0...1)
    }
}
