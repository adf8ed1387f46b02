/// How far a student is with one competency, in words that a child reads.
public enum Level: Int, CaseIterable, Comparable, Hashable, Sendable, Codable {
    case start = 1
    case gettingThere = 2
    /// "Demonstrated" without a number means this level.
    case gotIt = 3
    case beyond = 4

    /// The level as a score from 0 to 1, for the estimate.
    public var score: Double {
        switch self {
        case .start: 0.25
        case .gettingThere: 0.60
        case .gotIt: 0.90
        case .beyond: 1
        }
    }

    /// The level after this one; nothing after the last.
    public var next: Level? { Level(rawValue: rawValue + 1) }

    public static func < (left: Level, right: Level) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// The score (0 to 1) from which on a level is reached. A framework's policy may move them; `start` has none.
public struct LevelBars: Hashable, Sendable, Codable {
    public let gettingThere: Double
    public let gotIt: Double
    public let beyond: Double

    public static let standard = LevelBars()

    /// Bars are kept between 0 and 1 and in rising order.
    public init(gettingThere: Double = 0.45, gotIt: Double = 0.80, beyond: Double = 0.92) {
        self.gettingThere = gettingThere.kept(within: 0...1)
        self.gotIt = gotIt.kept(within: self.gettingThere...1)
        self.beyond = beyond.kept(within: self.gotIt...1)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            gettingThere: try container.decode(Double.self, forKey: .gettingThere),
            gotIt: try container.decode(Double.self, forKey: .gotIt),
            beyond: try container.decode(Double.self, forKey: .beyond))
    }

    /// The bar of a level; 0 for `start`.
    public subscript(level: Level) -> Double {
        switch level {
        case .start: 0
        case .gettingThere: gettingThere
        case .gotIt: gotIt
        case .beyond: beyond
        }
    }

    /// The highest level whose bar a score clears.
    public func level(reachedBy score: Double) -> Level {
        if score >= beyond { return .beyond }
        if score >= gotIt { return .gotIt }
        return score >= gettingThere ? .gettingThere : .start
    }
}

extension Double {
    /// This number, or the nearest end of the range. Not-a-number becomes the lower end.
    func kept(within range: ClosedRange<Double>) -> Double {
        guard self >= range.lowerBound else { return range.lowerBound }
        return self <= range.upperBound ? self : range.upperBound
    }
}

extension Int {
    func kept(within range: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
