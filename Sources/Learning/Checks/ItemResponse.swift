/// What a student answered, as parts in the order of the item:
///
/// - choice, choices: the keys of what was chosen
/// - order: all keys, in the student's order
/// - match: for each left part, the key of the pair whose right part was chosen
/// - number, text: what was typed; cloze: what was typed into each gap
public struct ItemResponse: Hashable, Sendable, Codable {
    public static let mostParts = 40
    public static let mostCharacters = 300

    public let parts: [String]

    /// Parts beyond the fortieth and characters beyond the three hundredth are left out.
    public init(_ parts: [String]) {
        self.parts = parts.prefix(Self.mostParts).map { String($0.prefix(Self.mostCharacters)) }
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        try box.encode(parts)
    }

    /// Why a response is not ready to be checked. None of these is a wrong answer: the student is asked again.
    public enum Problem: Hashable, Sendable {
        case nothingChosen
        /// Not the parts of this item: a page that is older than the item, or not ours.
        case foreign
        /// Two things stand in the same place of an order.
        case placeTwice
        /// Parts that are still open, by position from 0.
        case incomplete([Int])
        /// What was typed does not read as a number.
        case notANumber
    }
}

extension ItemDefinition {
    /// What is missing before a response can be checked; nothing when it can.
    public func problem(with response: ItemResponse) -> ItemResponse.Problem? {
        let parts = response.parts
        switch answer {
        case .choice(let options):
            guard let key = parts.first, !key.isEmpty else { return .nothingChosen }
            return parts.count == 1 && options.contains { $0.key == key } ? nil : .foreign
        case .choices(let options):
            guard !parts.isEmpty else { return .nothingChosen }
            let known = Set(options.map(\.key))
            return Set(parts).count == parts.count && known.isSuperset(of: parts) ? nil : .foreign
        case .order(let options, _):
            let known = Set(options.map(\.key))
            guard parts.count == options.count, known.isSuperset(of: parts.filter { !$0.isEmpty }) else {
                return parts.isEmpty ? .nothingChosen : .foreign
            }
            if let open = openParts(parts) { return .incomplete(open) }
            return Set(parts) == known ? nil : .placeTwice
        case .match(let pairs, _):
            let known = Set(pairs.map(\.key))
            guard parts.count == pairs.count, known.isSuperset(of: parts.filter { !$0.isEmpty }) else {
                return parts.isEmpty ? .nothingChosen : .foreign
            }
            return openParts(parts).map { .incomplete($0) }
        case .number:
            guard let typed = parts.first, parts.count == 1, !isBlank(typed) else { return .nothingChosen }
            return TypedNumber(typed) == nil ? .notANumber : nil
        case .text:
            guard let typed = parts.first, parts.count == 1, !isBlank(typed) else { return .nothingChosen }
            return nil
        case .cloze(let gaps):
            guard parts.count == gaps.count else { return parts.isEmpty ? .nothingChosen : .foreign }
            return openParts(parts).map { .incomplete($0) }
        }
    }

    private func openParts(_ parts: [String]) -> [Int]? {
        let open = parts.indices.filter { isBlank(parts[$0]) }
        return open.isEmpty ? nil : open
    }

    private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
