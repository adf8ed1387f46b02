/// The answer to one question of a placement.
public struct PlacementAnswer: Hashable, Sendable, Codable {
    public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
        case right
        case wrong
        /// "I have not learned this yet": better than a guess, and said without loss.
        case notLearnedYet
    }

    public let competency: ID<Competency>
    public let outcome: Outcome
    /// The chance of a right answer by somebody who cannot do it, 0 to 0.5: 0.25 for a choice of four.
    public let guess: Double

    public init(_ competency: ID<Competency>, _ outcome: Outcome, guess: Double = Self.standardGuess) {
        self.competency = competency
        self.outcome = outcome
        self.guess = guess.kept(within: 0.01...0.5)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(ID<Competency>.self, forKey: .competency),
            try container.decode(Outcome.self, forKey: .outcome),
            guess: try container.decode(Double.self, forKey: .guess))
    }

    public static let standardGuess = 0.2
    /// The chance of a wrong answer by somebody who can do it.
    static let slip = 0.1
    /// The chance of "not yet" by somebody who can do it, against somebody who cannot. That an answer was tried says
    /// nothing: some children never say "not yet".
    static let modesty = 0.05

    /// How likely the outcome is for somebody who can do it.
    var likelihoodIfKnown: Double {
        switch outcome {
        case .right: 1 - Self.slip
        case .wrong: Self.slip
        case .notLearnedYet: Self.modesty
        }
    }

    /// How likely the outcome is for somebody who cannot.
    var likelihoodIfUnknown: Double {
        switch outcome {
        case .right: guess
        case .wrong: 1 - guess
        case .notLearnedYet: 1
        }
    }
}

/// How far a placement has come: all that must be kept to go on with it another day.
public struct PlacementProgress: Hashable, Sendable, Codable {
    /// In the order in which they were given.
    public private(set) var answers: [PlacementAnswer] = []

    /// More answers than these are not taken.
    static let mostAnswers = 60

    public init() {}

    public init(from decoder: any Decoder) throws {
        let answers = try decoder.container(keyedBy: CodingKeys.self).decode([PlacementAnswer].self, forKey: .answers)
        self.answers = Array(answers.prefix(Self.mostAnswers))
    }

    mutating func add(_ answer: PlacementAnswer) {
        if answers.count < Self.mostAnswers { answers.append(answer) }
    }
}
