/// One thing that a level asks for, and how far the student is with it. Pages put it into words.
public struct Condition: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Pieces of evidence, in number.
        case evidenceCount
        /// The last pieces in a row without help, in number.
        case successesWithoutHelp
        /// Different tasks that went well, in number.
        case differentTasks
        /// The score we are sure enough of, 0 to 1.
        case lowerBound
        /// The best score, 0 to 1.
        case highestScore
        /// The score of the latest work, 0 to 1.
        case latestScore
        /// How many of the last scores reach the level.
        case recentScores
        /// The mean score in which older work weighs less, 0 to 1.
        case decayingAverage
        /// A second way of showing it, or a success on a later occasion: 0 or 1.
        case agreement
        /// A success in a new situation: 0 or 1.
        case transfer
        /// A teacher's word: 0 or 1.
        case teacherConfirmation
    }

    public let kind: Kind
    public let have: Double
    public let need: Double
    /// The rows behind `have`, in the order of the work. Only an `Explanation` fills them in.
    public var evidence: [ID<EvidenceRow>] = []

    public var isMet: Bool { have >= need }
}
