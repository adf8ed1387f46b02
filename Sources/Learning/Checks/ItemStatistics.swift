/// What the answers of many students say about one item. Folded answer by answer, in any order.
public struct ItemStatistics: Hashable, Sendable {
    /// One answer to the item.
    public struct Answer: Hashable, Sendable {
        public let response: ItemResponse
        /// 0 to 1.
        public let score: Double
        public let isHelped: Bool
        /// From seeing the item to answering, where it is known.
        public let milliseconds: Int64?
        /// The mean score of the same student on the other items of the same sitting; nothing where there were none.
        public let rest: Double?

        public init(
            response: ItemResponse, score: Double, isHelped: Bool = false, milliseconds: Int64? = nil,
            rest: Double? = nil
        ) {
            self.response = response
            self.score = score.isNaN ? 0 : min(max(score, 0), 1)
            self.isHelped = isHelped
            self.milliseconds = milliseconds
            self.rest = rest
        }
    }

    /// One answer that was given, and by how many.
    public struct Share: Hashable, Sendable {
        /// For choice and choices the key of an option; otherwise the whole response in one comparable form.
        public let answer: String
        public let count: Int
        public let isRight: Bool
    }

    public enum Flag: Hashable, Sendable {
        /// Those who do well on the rest do worse on this item than the others.
        case invertsTheRest
        /// A wrong option draws more of those who do well than the key does.
        case wrongOptionDrawsTheStrong(key: String)
    }

    /// With fewer answers nothing is said: no difficulty, no flag.
    public static let leastAnswers = 10

    private let definition: ItemDefinition
    private var answers: [Answer] = []

    public init(of definition: ItemDefinition) {
        self.definition = definition
    }

    public mutating func add(_ answer: Answer) {
        answers.append(answer)
    }

    public var count: Int { answers.count }
    public var isEnough: Bool { answers.count >= Self.leastAnswers }

    /// Mean score, 0 to 1: the higher, the easier. Nothing before there are enough answers.
    public var ease: Double? { isEnough ? mean(answers.map(\.score)) : nil }

    /// How many asked for the hint.
    public var helped: Int { answers.count(where: \.isHelped) }

    /// Half of the answers took less time than this.
    public var medianMilliseconds: Int64? {
        let times = answers.compactMap(\.milliseconds).sorted()
        guard !times.isEmpty else { return nil }
        let middle = times.count / 2
        guard times.count.isMultiple(of: 2) else { return times[middle] }
        return times[middle - 1] / 2 + times[middle] / 2
    }

    /// How the item goes with the rest of the check, -1 to 1: the correlation of its score with the mean score of the
    /// other items (item-rest correlation). Nothing when there are too few answers or no differences.
    public var discrimination: Double? {
        let pairs = answers.compactMap { answer in answer.rest.map { (answer.score, $0) } }
        guard pairs.count >= Self.leastAnswers else { return nil }
        let (x, y) = (mean(pairs.map(\.0)), mean(pairs.map(\.1)))
        var (xx, yy, xy) = (0.0, 0.0, 0.0)
        for (score, rest) in pairs {
            xx += (score - x) * (score - x)
            yy += (rest - y) * (rest - y)
            xy += (score - x) * (rest - y)
        }
        guard xx > 1e-12, yy > 1e-12 else { return nil }
        return max(-1, min(1, xy / (xx * yy).squareRoot()))
    }

    /// The answers given, the most frequent first; options that nobody chose as well.
    public func shares(most: Int = 12) -> [Share] {
        var counts: [String: Int] = [:]
        var isRight: [String: Bool] = [:]
        if isChosen {
            for option in definition.options {
                counts[option.key] = 0
                isRight[option.key] = option.isRight
            }
        }
        for answer in answers {
            for form in forms(answer.response) {
                guard !isChosen || counts[form] != nil else { continue }
                counts[form, default: 0] += 1
                if !isChosen { isRight[form] = answer.score >= 1 }
            }
        }
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.prefix(most).map { Share(answer: $0.key, count: $0.value, isRight: isRight[$0.key] ?? false) }
    }

    /// Signs that the item misleads; none with fewer than ten answers.
    public var flags: [Flag] {
        guard isEnough else { return [] }
        var flags: [Flag] = []
        if let discrimination, discrimination < -0.1 { flags.append(.invertsTheRest) }
        if let key = wrongOptionOfTheStrong { flags.append(.wrongOptionDrawsTheStrong(key: key)) }
        return flags
    }

    /// Among the better half by the rest of the check: a wrong option with more answers than the key.
    private var wrongOptionOfTheStrong: String? {
        guard case .choice(let options) = definition.answer, let right = options.first(where: \.isRight) else {
            return nil
        }
        let ranked = answers.filter { $0.rest != nil }.sorted { ($0.rest ?? 0) > ($1.rest ?? 0) }
        guard ranked.count >= Self.leastAnswers else { return nil }
        let border = ranked[(ranked.count - 1) / 2].rest ?? 0
        // All who are as good as the middle one, and not those below it.
        let strong = ranked.filter { ($0.rest ?? 0) >= border && ($0.rest ?? 0) > 0 }
        guard strong.count >= Self.leastAnswers / 2 else { return nil }
        var counts: [String: Int] = [:]
        for answer in strong { counts[answer.response.parts.first ?? "", default: 0] += 1 }
        let wrong = options.filter { !$0.isRight && counts[$0.key] != nil }
        let drawn = wrong.max { (counts[$0.key] ?? 0, $1.key) < (counts[$1.key] ?? 0, $0.key) }
        guard let drawn, (counts[drawn.key] ?? 0) > (counts[right.key] ?? 0) else { return nil }
        return drawn.key
    }

    private var isChosen: Bool { definition.kind == .choice || definition.kind == .choices }

    /// A response as something that can be counted.
    private func forms(_ response: ItemResponse) -> [String] {
        switch definition.kind {
        case .choice, .choices: response.parts
        case .order, .match: [response.parts.joined(separator: "\u{1F}")]
        case .number, .text: [FoldedText.fold(response.parts.first ?? "", strict: [.punctuation])]
        case .cloze: [response.parts.map { FoldedText.fold($0) }.joined(separator: "\u{1F}")]
        }
    }

    private func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
}
