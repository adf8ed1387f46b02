/// Why an item cannot be used yet: which field, and what is the matter with it. Pages put it into words.
public struct ItemRefusal: Hashable, Sendable {
    public enum Field: Hashable, Sendable {
        case prompt
        case hint
        case whenRight
        case whenNotYet
        /// All options together, or the things to order.
        case options
        /// One option, from 0.
        case option(Int)
        case pairs
        case pair(Int)
        /// The number or the accepted words.
        case answer
        case tolerance
        case unit
        /// One gap, from 0.
        case gap(Int)
        /// All gaps together.
        case gaps
        /// What the item is evidence for.
        case competencies
    }

    public enum Reason: Hashable, Sendable {
        case missing
        case tooLong(most: Int)
        case tooFew(least: Int)
        case tooMany(most: Int)
        /// The same words or key as an earlier one.
        case twice
        case noneRight
        /// More than one, where only one may be.
        case severalRight
        case notANumber
        /// A number that no student could be asked for, or ends of a range in the wrong order.
        case outOfRange
        /// The keys do not fit together.
        case mismatch
    }

    public let field: Field
    public let reason: Reason

    public init(_ field: Field, _ reason: Reason) {
        self.field = field
        self.reason = reason
    }
}

/// How large an item may be.
public enum ItemLimits {
    public static let prompt = 1_500
    public static let words = 500
    public static let option = 300
    public static let options = 10
    public static let pairs = 8
    public static let forms = 40
    public static let form = 100
    public static let unit = 30
    public static let mistakes = 10
}
