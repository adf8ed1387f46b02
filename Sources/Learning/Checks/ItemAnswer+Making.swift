/// Answers from what authors write: they list things in the right order, and the item shows them in another.
extension ItemAnswer {
    /// Things in their right order.
    public static func order(inRightOrder texts: [LocalText]) -> ItemAnswer {
        let options = texts.enumerated().map { ItemOption(key: key($0.offset), text: $0.element) }
        return .order(shuffle(texts).map { options[$0] }, right: options.map(\.key))
    }

    /// Pairs that belong together.
    public static func match(_ pairs: [(left: LocalText, right: LocalText)]) -> ItemAnswer {
        .match(
            pairs.enumerated().map { ItemPair(key: key($0.offset), left: $0.element.left, right: $0.element.right) },
            rightOrder: shuffle(pairs.map(\.right)))
    }

    /// Options of which those at some positions are right.
    public static func options(
        _ options: [(text: LocalText, feedback: LocalText)], right: Set<Int>
    ) -> [ItemOption] {
        options.enumerated().map { place, option in
            ItemOption(
                key: key(place), text: option.text, isRight: right.contains(place), feedback: option.feedback)
        }
    }

    /// a, b, c …
    static func key(_ place: Int) -> String {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        guard let letter = letters.dropFirst(place).first else { return "o\(place)" }
        return String(letter)
    }

    /// Positions in an order that looks like chance, is the same in every run, and is never the given one.
    static func shuffle(_ texts: [LocalText]) -> [Int] {
        let ranked = texts.indices.sorted { left, right in
            let (first, second) = (rank(texts[left], left), rank(texts[right], right))
            return first == second ? left < right : first < second
        }
        guard ranked == Array(texts.indices), ranked.count > 1 else { return ranked }
        return Array(ranked.dropFirst()) + [0]
    }

    private static func rank(_ text: LocalText, _ place: Int) -> Int64 {
        stableHash(of: text.json + "#\(place)")
    }
}
