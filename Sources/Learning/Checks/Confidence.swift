/// How sure a student feels before answering, in four words that pages put in order.
public enum Confidence: Int, CaseIterable, Hashable, Comparable, Sendable, Codable {
    case guessing = 1
    case unsure
    case fairlySure
    case sure

    /// The share of right answers that the word stands for. Read off the words, not measured: a guess among four is
    /// right one time in four.
    public var expectedScore: Double {
        switch self {
        case .guessing: 0.25
        case .unsure: 0.5
        case .fairlySure: 0.75
        case .sure: 0.95
        }
    }

    public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
}

/// How well a student's own forecast fits what came out: the data of a picture that only the student sees.
public struct Calibration: Hashable, Sendable {
    /// One answer: what was said before, and what came of it.
    public struct Answer: Hashable, Sendable {
        public let confidence: Confidence
        /// 0 to 1.
        public let score: Double
        public let at: Timestamp

        public init(_ confidence: Confidence, score: Double, at: Timestamp) {
            self.confidence = confidence
            self.score = score.isNaN ? 0 : min(max(score, 0), 1)
            self.at = at
        }
    }

    /// One point of the picture.
    public struct Point: Hashable, Sendable {
        public let confidence: Confidence
        public let count: Int
        /// Mean score of the answers given with that word.
        public let score: Double
    }

    public enum Reading: Hashable, Sendable {
        /// Fewer than `leastAnswers`: nothing is said yet.
        case tooFew
        case fits
        /// Answers come out better than the student expects.
        case surerThanFelt
        /// Answers come out less well than the student expects.
        case lessSureThanFelt
    }

    /// Below this nothing is read into the numbers.
    public static let leastAnswers = 8
    /// A mean difference up to this counts as a fit.
    static let fit = 0.12

    /// Words that were used, in their order.
    public let points: [Point]
    public let count: Int
    /// Expected minus actual score over all answers: above 0 the student expects more than comes out.
    public let gap: Double
    /// The gap of the older and of the newer half, when both have `leastAnswers`.
    public let trend: Trend?

    public struct Trend: Hashable, Sendable {
        public let earlier: Double
        public let recent: Double

        /// The forecasts fit better than before.
        public var isCloser: Bool { recent.magnitude < earlier.magnitude }
    }

    public init(_ answers: [Answer]) {
        let ordered = answers.sorted { ($0.at, $0.confidence) < ($1.at, $1.confidence) }
        points = Confidence.allCases.compactMap { confidence in
            let scores = ordered.filter { $0.confidence == confidence }.map(\.score)
            guard !scores.isEmpty else { return nil }
            return Point(
                confidence: confidence, count: scores.count, score: scores.reduce(0, +) / Double(scores.count))
        }
        count = ordered.count
        gap = Self.gap(ordered[...])
        let half = ordered.count / 2
        trend =
            half >= Self.leastAnswers
            ? Trend(earlier: Self.gap(ordered[..<half]), recent: Self.gap(ordered[half...])) : nil
    }

    public var reading: Reading {
        guard count >= Self.leastAnswers else { return .tooFew }
        if gap.magnitude <= Self.fit { return .fits }
        return gap > 0 ? .lessSureThanFelt : .surerThanFelt
    }

    private static func gap(_ answers: ArraySlice<Answer>) -> Double {
        guard !answers.isEmpty else { return 0 }
        return answers.reduce(0) { $0 + $1.confidence.expectedScore - $1.score } / Double(answers.count)
    }
}
