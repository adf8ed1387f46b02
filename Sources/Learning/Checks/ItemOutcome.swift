/// What came of one response: how much of it is right, and what to say.
public struct ItemOutcome: Hashable, Sendable {
    public enum Verdict: String, Hashable, Sendable, Codable {
        case right
        case partly
        case notYet
    }

    /// What is the matter with an answer whose number is right.
    public enum UnitNote: Hashable, Sendable {
        case missing
        /// A unit of another dimension, such as kilograms for a length.
        case foreign
    }

    /// 0 to 1.
    public let score: Double
    /// Whether each part of the response is right, where parts can be told apart.
    public let parts: [Bool]
    /// What to say, the most particular first.
    public let feedback: [LocalText]
    public let unitNote: UnitNote?

    public var verdict: Verdict {
        if score >= 1 { return .right }
        return score > 0 ? .partly : .notYet
    }

    init(score: Double, parts: [Bool] = [], feedback: [LocalText], unitNote: UnitNote? = nil) {
        self.score = score.isNaN ? 0 : min(max(score, 0), 1)
        self.parts = parts
        self.feedback = feedback.filter { !$0.isEmpty }
        self.unitNote = unitNote
    }
}

extension ItemDefinition {
    /// Scores a response. One that `problem(with:)` finds fault with scores 0; nothing in it can do harm.
    ///
    /// Partial credit, by kind:
    /// - choice: none.
    /// - choices: (right ones chosen − others chosen) ÷ right ones, at least 0, so that marking everything is no way.
    /// - order: how many of the neighbours in the right order stand directly after each other, of all such neighbours.
    /// - match: right pairs ÷ pairs. Right parts that read the same are the same.
    /// - number: none for the number; half when the number is right and the unit is missing or of another dimension.
    /// - text: none. cloze: right gaps ÷ gaps.
    public func outcome(of response: ItemResponse) -> ItemOutcome {
        switch answer {
        case .choice(let options): choice(options, response)
        case .choices(let options): choices(options, response)
        case .order(_, let right): order(right, response)
        case .match(let pairs, _): match(pairs, response)
        case .number(let number): self.number(number, response)
        case .text(let text): self.text(text, response)
        case .cloze(let gaps): cloze(gaps, response)
        }
    }

    private func choice(_ options: [ItemOption], _ response: ItemResponse) -> ItemOutcome {
        guard response.parts.count == 1, let chosen = options.first(where: { $0.key == response.parts[0] }) else {
            return ItemOutcome(score: 0, feedback: [whenNotYet])
        }
        if chosen.isRight {
            return ItemOutcome(score: 1, feedback: [chosen.feedback.isEmpty ? whenRight : chosen.feedback])
        }
        return ItemOutcome(score: 0, feedback: [chosen.feedback.isEmpty ? whenNotYet : chosen.feedback])
    }

    private func choices(_ options: [ItemOption], _ response: ItemResponse) -> ItemOutcome {
        let chosen = Set(response.parts)
        let right = Set(options.filter(\.isRight).map(\.key))
        let hits = chosen.intersection(right).count
        let misses = chosen.subtracting(right).count
        let score = right.isEmpty ? 0 : Double(hits - misses) / Double(right.count)
        let parts = response.parts.map(right.contains)
        guard chosen != right else { return ItemOutcome(score: 1, parts: parts, feedback: [whenRight]) }
        let particular = options.filter { chosen.contains($0.key) && !$0.isRight }.map(\.feedback)
        return ItemOutcome(score: score, parts: parts, feedback: particular + [whenNotYet])
    }

    private func order(_ right: [String], _ response: ItemResponse) -> ItemOutcome {
        let given = response.parts
        let placed = zip(given, right).map { $0 == $1 }
        guard given != right else { return ItemOutcome(score: 1, parts: placed, feedback: [whenRight]) }
        let neighbours = Set(zip(right, right.dropFirst()).map { [$0, $1] })
        let kept = Set(zip(given, given.dropFirst()).map { [$0, $1] }).intersection(neighbours).count
        let score = neighbours.isEmpty ? 0 : Double(kept) / Double(neighbours.count)
        return ItemOutcome(score: score, parts: placed, feedback: [whenNotYet])
    }

    private func match(_ pairs: [ItemPair], _ response: ItemResponse) -> ItemOutcome {
        let rights = Dictionary(pairs.map { ($0.key, $0.right) }, uniquingKeysWith: { first, _ in first })
        let parts = zip(response.parts, pairs).map { chosen, pair in rights[chosen] == pair.right }
        return ofParts(parts, of: pairs.count)
    }

    private func text(_ text: TextAnswer, _ response: ItemResponse) -> ItemOutcome {
        let typed = response.parts.first ?? ""
        if text.accepts(typed) { return ItemOutcome(score: 1, feedback: [whenRight]) }
        let known = text.mistakes.first { text.isSame($0.form, typed) }
        return ItemOutcome(score: 0, feedback: [known?.feedback ?? whenNotYet])
    }

    private func cloze(_ gaps: [TextAnswer], _ response: ItemResponse) -> ItemOutcome {
        let parts = zip(response.parts, gaps).map { typed, gap in gap.accepts(typed) }
        let known = zip(response.parts, gaps).flatMap { typed, gap in
            gap.mistakes.filter { gap.isSame($0.form, typed) }.map(\.feedback)
        }
        return ofParts(parts, of: gaps.count, particular: known)
    }

    private func ofParts(_ parts: [Bool], of count: Int, particular: [LocalText] = []) -> ItemOutcome {
        let right = parts.count { $0 }
        guard count > 0, right < count else {
            return ItemOutcome(score: count > 0 ? 1 : 0, parts: parts, feedback: [whenRight])
        }
        return ItemOutcome(
            score: Double(right) / Double(count), parts: parts, feedback: particular + [whenNotYet])
    }

    private func number(_ number: NumberAnswer, _ response: ItemResponse) -> ItemOutcome {
        guard let typed = response.parts.first.flatMap(TypedNumber.init) else {
            return ItemOutcome(score: 0, feedback: [whenNotYet])
        }
        switch number.unitOf(typed) {
        case .same(let readings):
            if readings.contains(where: number.contains) { return ItemOutcome(score: 1, feedback: [whenRight]) }
            return ItemOutcome(score: 0, feedback: [number.mistake(in: readings) ?? whenNotYet])
        case .missing, .foreign:
            let note: ItemOutcome.UnitNote = number.unitOf(typed) == .missing ? .missing : .foreign
            guard typed.readings.contains(where: number.contains) else {
                return ItemOutcome(score: 0, feedback: [number.mistake(in: typed.readings) ?? whenNotYet])
            }
            return ItemOutcome(score: 0.5, feedback: [], unitNote: note)
        }
    }
}

extension TextAnswer {
    /// Whether what was typed is one of the forms.
    public func accepts(_ typed: String) -> Bool {
        accepted.contains { isSame($0, typed) }
    }

    func isSame(_ form: String, _ typed: String) -> Bool {
        FoldedText.fold(form, strict: strict) == FoldedText.fold(typed, strict: strict)
    }
}

extension NumberAnswer {
    enum UnitMatch: Hashable {
        /// The readings, in the unit of the answer.
        case same([Double])
        case missing
        case foreign
    }

    /// Rounding in a conversion or a fraction is no mistake.
    private static let slack = 1e-9

    func contains(_ number: Double) -> Bool {
        switch range {
        case .near(let value, let tolerance):
            (number - value).magnitude <= max(tolerance, 0) + Self.slack * max(1, value.magnitude)
        case .between(let low, let high): number > low && number < high
        }
    }

    func unitOf(_ typed: TypedNumber) -> UnitMatch {
        let wanted = FoldedText.fold(unit)
        let given = FoldedText.fold(typed.unit)
        if given.isEmpty { return wanted.isEmpty || !needsUnit ? .same(typed.readings) : .missing }
        if given == wanted { return .same(typed.readings) }
        let givenUnit = MeasureUnit(given)
        if let wantedUnit = MeasureUnit(wanted) {
            guard let givenUnit else { return needsUnit ? .foreign : .same(typed.readings) }
            let converted = typed.readings.compactMap { givenUnit.convert($0, to: wantedUnit) }
            return converted.isEmpty ? .foreign : .same(converted)
        }
        // The label is a word like "rolls", or there is none: another word beside the number is no mistake.
        guard givenUnit == nil || (wanted.isEmpty && givenUnit?.dimension != .percent) else { return .foreign }
        return needsUnit && !wanted.isEmpty ? .foreign : .same(typed.readings)
    }

    func mistake(in readings: [Double]) -> LocalText? {
        mistakes.first { mistake in
            readings.contains { ($0 - mistake.value).magnitude <= Self.slack * max(1, mistake.value.magnitude) }
        }?.feedback
    }
}
