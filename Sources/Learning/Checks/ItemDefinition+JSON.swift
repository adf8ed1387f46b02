/// The JSON of one item. `type` is the kind; the other members follow from it:
///
/// - `choice`, `choices`: `options: [{key, text, correct, feedback?}]`
/// - `order`: `items: [{key, text}]` as shown, `correctOrder: [key]`
/// - `match`: `pairs: [{left, right, key?}]`, `rightOrder: [position]`
/// - `number`: `answer: {value, tolerance, unit?, needsUnit?, mistakes?}` or `{between: [low, high], …}`
/// - `text`: `answer: {accept: [form], strict?, mistakes?}`; `cloze`: `gaps` with one such answer for each gap
extension ItemDefinition: Codable {
    private enum Key: String, CodingKey {
        case type, prompt, hint, feedback, options, items, correctOrder, pairs, rightOrder, answer, gaps
    }

    private struct Feedback: Codable {
        let right: LocalText?
        let notYet: LocalText?
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let feedback = try box.decodeIfPresent(Feedback.self, forKey: .feedback)
        let answer: ItemAnswer
        switch try box.decode(ItemKind.self, forKey: .type) {
        case .choice: answer = .choice(try box.decode([ItemOption].self, forKey: .options))
        case .choices: answer = .choices(try box.decode([ItemOption].self, forKey: .options))
        case .order:
            answer = .order(
                try box.decode([ItemOption].self, forKey: .items),
                right: try box.decode([String].self, forKey: .correctOrder))
        case .match:
            let pairs = try box.decode([PairForm].self, forKey: .pairs).enumerated().map { place, pair in
                ItemPair(key: pair.key ?? String(place + 1), left: pair.left, right: pair.right)
            }
            answer = .match(pairs, rightOrder: try box.decode([Int].self, forKey: .rightOrder))
        case .number: answer = .number(try box.decode(NumberAnswer.self, forKey: .answer))
        case .text: answer = .text(try box.decode(TextAnswer.self, forKey: .answer))
        case .cloze: answer = .cloze(try box.decode([TextAnswer].self, forKey: .gaps))
        }
        self.init(
            prompt: try box.decode(LocalText.self, forKey: .prompt),
            hint: try box.decodeIfPresent(LocalText.self, forKey: .hint) ?? .empty,
            whenRight: feedback?.right ?? .empty, whenNotYet: feedback?.notYet ?? .empty, answer: answer)
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(kind, forKey: .type)
        try box.encode(prompt, forKey: .prompt)
        if !hint.isEmpty { try box.encode(hint, forKey: .hint) }
        if !whenRight.isEmpty || !whenNotYet.isEmpty {
            try box.encode(
                Feedback(
                    right: whenRight.isEmpty ? nil : whenRight, notYet: whenNotYet.isEmpty ? nil : whenNotYet),
                forKey: .feedback)
        }
        switch answer {
        case .choice(let options), .choices(let options): try box.encode(options, forKey: .options)
        case .order(let options, let right):
            try box.encode(options, forKey: .items)
            try box.encode(right, forKey: .correctOrder)
        case .match(let pairs, let order):
            try box.encode(
                pairs.map { PairForm(key: $0.key, left: $0.left, right: $0.right) }, forKey: .pairs)
            try box.encode(order, forKey: .rightOrder)
        case .number(let number): try box.encode(number, forKey: .answer)
        case .text(let text): try box.encode(text, forKey: .answer)
        case .cloze(let gaps): try box.encode(gaps, forKey: .gaps)
        }
    }

    private struct PairForm: Codable {
        let key: String?
        let left: LocalText
        let right: LocalText
    }
}

extension ItemOption: Codable {
    private enum CodingKeys: String, CodingKey {
        case key, text, feedback
        case isRight = "correct"
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try box.decode(String.self, forKey: .key), text: try box.decode(LocalText.self, forKey: .text),
            isRight: try box.decodeIfPresent(Bool.self, forKey: .isRight) ?? false,
            feedback: try box.decodeIfPresent(LocalText.self, forKey: .feedback) ?? .empty)
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(key, forKey: .key)
        try box.encode(text, forKey: .text)
        try box.encode(isRight, forKey: .isRight)
        if !feedback.isEmpty { try box.encode(feedback, forKey: .feedback) }
    }
}

extension NumberAnswer: Codable {
    private enum CodingKeys: String, CodingKey {
        case value, tolerance, between, unit, needsUnit, mistakes
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        let range: Range
        if let ends = try box.decodeIfPresent([Double].self, forKey: .between) {
            guard ends.count == 2 else {
                throw DecodingError.dataCorruptedError(
                    forKey: .between, in: box, debugDescription: "needs two numbers")
            }
            range = .between(ends[0], ends[1])
        } else {
            range = .near(
                value: try box.decode(Double.self, forKey: .value),
                tolerance: try box.decodeIfPresent(Double.self, forKey: .tolerance) ?? 0)
        }
        self.init(
            range: range, unit: try box.decodeIfPresent(String.self, forKey: .unit) ?? "",
            needsUnit: try box.decodeIfPresent(Bool.self, forKey: .needsUnit) ?? false,
            mistakes: try box.decodeIfPresent([Mistake].self, forKey: .mistakes) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: CodingKeys.self)
        switch range {
        case .near(let value, let tolerance):
            try box.encode(value, forKey: .value)
            try box.encode(tolerance, forKey: .tolerance)
        case .between(let low, let high): try box.encode([low, high], forKey: .between)
        }
        if !unit.isEmpty { try box.encode(unit, forKey: .unit) }
        if needsUnit { try box.encode(needsUnit, forKey: .needsUnit) }
        if !mistakes.isEmpty { try box.encode(mistakes, forKey: .mistakes) }
    }
}

extension TextAnswer: Codable {
    private enum CodingKeys: String, CodingKey {
        case accept, strict, mistakes
    }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try box.decode([String].self, forKey: .accept),
            strict: Set(try box.decodeIfPresent([TextAspect].self, forKey: .strict) ?? []),
            mistakes: try box.decodeIfPresent([Mistake].self, forKey: .mistakes) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: CodingKeys.self)
        try box.encode(accepted, forKey: .accept)
        if !strict.isEmpty { try box.encode(TextAspect.allCases.filter(strict.contains), forKey: .strict) }
        if !mistakes.isEmpty { try box.encode(mistakes, forKey: .mistakes) }
    }
}
