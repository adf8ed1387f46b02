#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Finds where a student stands in a strand with few questions, each the one that halves what is not known.
///
/// A placement adds what it finds to what the student has shown before and takes nothing back.
///
///     var placement = Placement(strand)
///     while let competency = placement.nextQuestion {
///         placement.take(PlacementAnswer(competency, …))
///     }
public struct Placement: Sendable {
    public let strand: PlacementStrand
    /// Keep this to go on another day, with the same strand.
    public private(set) var progress = PlacementProgress()
    private var belief: PlacementBelief
    /// By competency: how many of its questions were asked.
    private var asked: [Int]
    /// By competency: the last answer.
    private(set) var lastOutcome: [PlacementAnswer.Outcome?]

    public static let mostQuestions = 12
    /// Not fewer, however sure the belief is: it has never met this student.
    static let fewestQuestions = 3
    /// Enough to stop early: the chance that the place found is within one step of the true one.
    static let sureEnough = 0.95

    public init(_ strand: PlacementStrand) {
        self.strand = strand
        belief = PlacementBelief(strand)
        asked = Array(repeating: 0, count: strand.competencies.count)
        lastOutcome = Array(repeating: nil, count: strand.competencies.count)
    }

    /// Goes on with a placement. Answers about what is not in the strand are passed over.
    public init(_ strand: PlacementStrand, resuming progress: PlacementProgress) {
        self.init(strand)
        for answer in progress.answers { take(answer) }
    }

    /// Takes an answer, also to a question that was not proposed.
    public mutating func take(_ answer: PlacementAnswer) {
        guard let node = strand.node(answer.competency), progress.answers.count < PlacementProgress.mostAnswers else {
            return
        }
        progress.add(answer)
        asked[node] += 1
        lastOutcome[node] = answer.outcome
        belief.take(answer, about: node)
    }

    /// By place in the strand: the chance that the student can do it.
    var chances: [Double] { belief.chances }

    /// By place in the strand: what the student can do as far as the placement sees. Keeps to the prerequisites.
    var found: [Bool] {
        // Who has answered nothing right is credited with nothing, however likely it is.
        let hasRight = progress.answers.contains { $0.outcome == .right }
        var found = zip(belief.chances, strand.isShown).map { $0 >= 0.5 && hasRight || $1 }
        // What was shown before stays, also where something that it requires was never shown.
        for node in found.indices.reversed() where found[node] {
            for required in strand.requirements[node] { found[required] = true }
        }
        return found
    }

    /// The chance that the place found is within one step of the true one.
    public var sureness: Double { belief.chanceOfBeingWithinOneStep(of: found) }

    public var isFinished: Bool { nextQuestion == nil }

    /// What to ask about next; nothing when the placement is sure, has asked enough, or has no question left that
    /// would tell anything.
    public var nextQuestion: ID<Competency>? {
        guard progress.answers.count < Self.mostQuestions else { return nil }
        if progress.answers.count >= Self.fewestQuestions, sureness >= Self.sureEnough { return nil }
        var best: (node: Int, bits: Double)?
        for node in strand.competencies.indices where asked[node] < strand.questions[node] && !strand.isShown[node] {
            // A second question about the same tells less than its answer alone would.
            let bits = Self.bits(chance: belief.chances[node]) * (asked[node] == 0 ? 1 : 0.7)
            if bits > best?.bits ?? 0.001 { best = (node, bits) }
        }
        return best.map { strand.competencies[$0.node] }
    }

    /// How much an answer tells about the state on average, in bits: H(answer) - H(answer | known or not).
    static func bits(chance: Double) -> Double {
        let (right, guess) = (1 - PlacementAnswer.slip, PlacementAnswer.standardGuess)
        let known = chance.kept(within: 0...1)
        return entropy(known * right + (1 - known) * guess) - known * entropy(right) - (1 - known) * entropy(guess)
    }

    private static func entropy(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return 0 }
        return -p * log2(p) - (1 - p) * log2(1 - p)
    }
}
