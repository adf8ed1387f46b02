/// What somebody answered to one question of an interview.
public struct InventoryAnswer: Sendable, Hashable {
    /// Keys of pictures that were chosen.
    public var choices: [String]
    public var words: String

    public init(choices: [String] = [], words: String = "") {
        self.choices = choices
        self.words = words
    }

    public var isEmpty: Bool { choices.isEmpty && words.isEmpty }
}

/// What is otherwise between two times through the same interview, one question at a time.
public struct InventoryChange: Sendable, Hashable {
    /// A comparison of words says no more than whether they are the same: what they mean is for people to say.
    public enum Kind: Sendable, Hashable {
        /// Answered now and not before.
        case new
        /// Answered before and not now.
        case gone
        case same
        case changed
    }

    public let question: String
    public let before: InventoryAnswer
    public let now: InventoryAnswer

    public var kind: Kind {
        if before.isEmpty { return .new }
        if now.isEmpty { return .gone }
        return Set(before.choices) == Set(now.choices) && before.words == now.words ? .same : .changed
    }

    /// Pictures chosen now and not before, in the order of `now`.
    public var added: [String] { now.choices.filter { !before.choices.contains($0) } }
    public var left: [String] { before.choices.filter { !now.choices.contains($0) } }
    public var stayed: [String] { now.choices.filter(before.choices.contains) }

    /// The changes in the order of the interview's questions; a question without an answer at either time is left out.
    public static func between(
        _ before: [String: InventoryAnswer], _ now: [String: InventoryAnswer], questions: [String]
    ) -> [InventoryChange] {
        questions.compactMap { question in
            let old = before[question] ?? InventoryAnswer()
            let new = now[question] ?? InventoryAnswer()
            return old.isEmpty && new.isEmpty ? nil : InventoryChange(question: question, before: old, now: new)
        }
    }
}
