/// What the latest work of a student in one subject says about how much the student can choose alone.
public struct ChoiceEvidence: Hashable, Sendable {
    /// One piece of judged work.
    public struct Piece: Hashable, Sendable {
        public let work: ID<Work>
        public let doneAt: Timestamp
        /// The lowest level that was judged in it.
        public let level: Level
        /// With a hint, a partner or an adult.
        public let isHelped: Bool

        public init(work: ID<Work>, doneAt: Timestamp, level: Level, isHelped: Bool) {
            self.work = work
            self.doneAt = doneAt
            self.level = level
            self.isHelped = isHelped
        }

        /// "Got it", alone.
        public var isOwnSuccess: Bool { level >= .gotIt && !isHelped }
        /// More support would have helped. Good work with help is neither.
        var isNotYet: Bool { level < .gotIt }
    }

    /// In any order.
    public var pieces: [Piece]
    /// Own steps whose day has come since then: done, and neither done nor let go.
    public var stepsDone: Int
    public var stepsOpen: Int
    /// When proposals in this subject were agreed on.
    public var agreedAt: [Timestamp]

    public init(pieces: [Piece] = [], stepsDone: Int = 0, stepsOpen: Int = 0, agreedAt: [Timestamp] = []) {
        self.pieces = pieces
        self.stepsDone = max(stepsDone, 0)
        self.stepsOpen = max(stepsOpen, 0)
        self.agreedAt = agreedAt
    }

    /// The newest pieces, the newest first.
    public var latest: [Piece] {
        Array(
            pieces.sorted { ($1.doneAt, $1.work) < ($0.doneAt, $0.work) }.prefix(ChoiceAdvice.piecesLookedAt))
    }
}

/// Advice to raise or lower a stage. A person decides.
///
/// Rule 1. Of the last five judged pieces in the subject:
/// - raise with at least four at "got it" or more without help, or three and no more than one that was not there yet;
///   not while more own steps are left open than done; to the last stage only after a proposal was agreed on;
/// - a bit more structure with at least three that were not there yet and no more than one own success, or with four
///   or more open steps and more than twice as many open as done;
/// - else keep.
/// The numbers are advice, not measured. One more own success never turns the advice down.
public struct ChoiceAdvice: Hashable, Sendable {
    public enum Direction: String, Hashable, Sendable, Codable, Comparable {
        case lower, keep, raise

        public static func < (left: Direction, right: Direction) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .lower: 0
            case .keep: 1
            case .raise: 2
            }
        }
    }

    public enum Reason: Hashable, Sendable {
        /// Fewer than three pieces are judged: too early to say.
        case tooEarly(pieces: Int)
        case ownSuccesses(Int, of: Int)
        case notYet(Int, of: Int)
        case withHelp(Int, of: Int)
        case steps(done: Int, open: Int)
        case agreed(count: Int, latest: Timestamp)
        /// The last stage comes after a first agreed idea.
        case noIdeaYet
    }

    public static let rule = 1
    public static let piecesLookedAt = 5
    static let piecesNeeded = 3

    public let direction: Direction
    /// The stage that is suggested; the present one where it is kept.
    public let stage: ChoiceStage
    public let reasons: [Reason]
    /// What it looked at, the newest first.
    public let pieces: [ChoiceEvidence.Piece]

    public init(at stage: ChoiceStage, from evidence: ChoiceEvidence) {
        let pieces = evidence.latest
        let successes = pieces.count(where: \.isOwnSuccess)
        let notYet = pieces.count(where: \.isNotYet)
        let helped = pieces.count - successes - notYet
        let direction = Self.direction(at: stage, successes, notYet, evidence)
        self.direction = direction
        self.pieces = pieces
        self.stage =
            switch direction {
            case .raise: stage.raised ?? stage
            case .keep: stage
            case .lower: stage.lowered ?? stage
            }
        var reasons: [Reason] = []
        let isEarly = pieces.count < Self.piecesNeeded
        if isEarly { reasons.append(.tooEarly(pieces: pieces.count)) }
        if !isEarly, successes > 0 { reasons.append(.ownSuccesses(successes, of: pieces.count)) }
        if !isEarly, notYet > 0 { reasons.append(.notYet(notYet, of: pieces.count)) }
        if !isEarly, helped > 0 { reasons.append(.withHelp(helped, of: pieces.count)) }
        if evidence.stepsDone > 0 || evidence.stepsOpen > 0 {
            reasons.append(.steps(done: evidence.stepsDone, open: evidence.stepsOpen))
        }
        if let latest = evidence.agreedAt.max() {
            reasons.append(.agreed(count: evidence.agreedAt.count, latest: latest))
        } else if stage == .propose {
            reasons.append(.noIdeaYet)
        }
        self.reasons = reasons
    }

    private static func direction(
        at stage: ChoiceStage, _ successes: Int, _ notYet: Int, _ evidence: ChoiceEvidence
    ) -> Direction {
        let done = evidence.stepsDone
        let open = evidence.stepsOpen
        // More than twice as many, without doubling a number that may be huge.
        let leavesSteps = open >= 4 && open - done > done
        if stage.lowered != nil, (notYet >= 3 && successes <= 1) || leavesSteps { return .lower }
        let shows = successes >= 4 || (successes >= 3 && notYet <= 1)
        let mayGoOn = stage != .propose || !evidence.agreedAt.isEmpty
        return shows && mayGoOn && open <= done && stage.raised != nil ? .raise : .keep
    }
}
