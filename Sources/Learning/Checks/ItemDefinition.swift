/// One item of a check: a question that its own key can score, with what to say to whoever answered it.
///
/// The words are `LocalText`, so that one item serves readers of several languages. The JSON form is the one of the
/// content that ships with Trellis (`ItemDefinition+JSON.swift`).
public struct ItemDefinition: Hashable, Sendable {
    /// What is asked. In a cloze the gaps stand in it as `[[1]]`, `[[2]]` … (`ClozeText`).
    public var prompt: LocalText
    /// Shown on request; whoever reads it has been helped.
    public var hint: LocalText
    /// Said to a right answer; may be empty.
    public var whenRight: LocalText
    /// Said to any other answer that has no words of its own.
    public var whenNotYet: LocalText
    public var answer: ItemAnswer

    public init(
        prompt: LocalText, hint: LocalText = .empty, whenRight: LocalText = .empty, whenNotYet: LocalText = .empty,
        answer: ItemAnswer
    ) {
        self.prompt = prompt
        self.hint = hint
        self.whenRight = whenRight
        self.whenNotYet = whenNotYet
        self.answer = answer
    }

    public var kind: ItemKind { answer.kind }
}

/// What sort of answer an item takes. The raw values are stored.
public enum ItemKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// One of some options.
    case choice
    /// All that fit, of some options.
    case choices
    /// Things to put in order.
    case order
    /// Left parts to join with right parts.
    case match
    /// A number, perhaps with a unit.
    case number
    /// A few words.
    case text
    /// A text with gaps.
    case cloze
}

/// What is right, by kind.
public enum ItemAnswer: Hashable, Sendable {
    case choice([ItemOption])
    case choices([ItemOption])
    /// The things as they are shown, and their keys in the right order.
    case order([ItemOption], right: [String])
    /// Pairs that belong together; the right parts are shown in the order of `rightOrder`, positions in the pairs.
    case match([ItemPair], rightOrder: [Int])
    case number(NumberAnswer)
    case text(TextAnswer)
    case cloze([TextAnswer])

    public var kind: ItemKind {
        switch self {
        case .choice: .choice
        case .choices: .choices
        case .order: .order
        case .match: .match
        case .number: .number
        case .text: .text
        case .cloze: .cloze
        }
    }
}

/// Something to choose, or to put in order.
public struct ItemOption: Hashable, Sendable {
    /// Names the option within its item and is stored with each response.
    public let key: String
    public var text: LocalText
    /// Without meaning where things are put in order.
    public var isRight: Bool
    /// What to say to whoever chose it; empty says what the item says.
    public var feedback: LocalText

    public init(key: String, text: LocalText, isRight: Bool = false, feedback: LocalText = .empty) {
        self.key = key
        self.text = text
        self.isRight = isRight
        self.feedback = feedback
    }
}

/// Two parts that belong together.
public struct ItemPair: Hashable, Sendable {
    /// Names the right part in responses.
    public let key: String
    public var left: LocalText
    public var right: LocalText

    public init(key: String, left: LocalText, right: LocalText) {
        self.key = key
        self.left = left
        self.right = right
    }
}

/// Which numbers are right.
public struct NumberAnswer: Hashable, Sendable {
    public enum Range: Hashable, Sendable {
        /// At most `tolerance` away from `value`.
        case near(value: Double, tolerance: Double)
        /// Strictly between two numbers.
        case between(Double, Double)
    }

    public var range: Range
    /// `cm`, `$`, `rolls`; empty for a bare number. Known units are converted within their dimension (`MeasureUnit`).
    public var unit: String
    /// Whether the unit is part of the answer. Otherwise it is only a label beside the box.
    public var needsUnit: Bool
    /// Numbers that people reach by a known mistake, and what to say to each.
    public var mistakes: [Mistake]

    public struct Mistake: Hashable, Sendable, Codable {
        public let value: Double
        public let feedback: LocalText

        public init(value: Double, feedback: LocalText) {
            self.value = value
            self.feedback = feedback
        }
    }

    public init(range: Range, unit: String = "", needsUnit: Bool = false, mistakes: [Mistake] = []) {
        self.range = range
        self.unit = unit
        self.needsUnit = needsUnit
        self.mistakes = mistakes
    }

    public init(_ value: Double, tolerance: Double = 0, unit: String = "") {
        self.init(range: .near(value: value, tolerance: tolerance), unit: unit)
    }
}

/// Which words are right.
public struct TextAnswer: Hashable, Sendable {
    /// All forms that count, in whatever language; the first is the one that is shown.
    public var accepted: [String]
    /// What is *not* overlooked when a response is compared with them.
    public var strict: Set<TextAspect>
    /// Words that people write by a known mistake, and what to say to each.
    public var mistakes: [Mistake]

    public struct Mistake: Hashable, Sendable, Codable {
        public let form: String
        public let feedback: LocalText

        public init(form: String, feedback: LocalText) {
            self.form = form
            self.feedback = feedback
        }
    }

    public init(_ accepted: [String], strict: Set<TextAspect> = [], mistakes: [Mistake] = []) {
        self.accepted = accepted
        self.strict = strict
        self.mistakes = mistakes
    }
}

extension ItemDefinition {
    /// What can be chosen or put in order, as shown; none for other kinds.
    public var options: [ItemOption] {
        switch answer {
        case .choice(let options), .choices(let options), .order(let options, _): options
        case .match, .number, .text, .cloze: []
        }
    }

    /// The pairs whose right parts are shown, in the order in which they are shown.
    public var shownRights: [ItemPair] {
        guard case .match(let pairs, let order) = answer else { return [] }
        let shown = order.filter(pairs.indices.contains).map { pairs[$0] }
        return shown.count == pairs.count ? shown : pairs
    }

    public func option(_ key: String) -> ItemOption? {
        options.first { $0.key == key }
    }
}
