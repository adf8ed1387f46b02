import Learning

/// Reads the form of an item, and says in sentences what is missing.
struct CheckItemReader {
    let form: Form
    let kind: ItemKind
    let t: Messages
    /// Texts in languages that the form does not show stay.
    let saved: ItemDefinition?

    private var languages: AuthorLanguages { AuthorLanguages(t) }

    /// - Throws: `Failure.refused` with a sentence for each field that needs a fix.
    func read(competencies: [CompetencyName]) throws -> ItemDraft {
        var refusal = Refusal()
        if competencies.isEmpty { refusal.add("find", t.checksNeedCompetency) }
        if competencies.count > CheckLimits.competencies {
            refusal.add("find", t.checksNeedFewerCompetencies(count: CheckLimits.competencies))
        }
        let definition = try definition(&refusal)
        for fault in definition?.refusals ?? [] { refusal.add(field(fault.field), sentence(fault.reason)) }
        try refusal.check()
        guard let definition else { throw Failure.badRequest("item") }
        return ItemDraft(definition: definition, competencies: competencies.map(\.id))
    }

    private func definition(_ refusal: inout Refusal) throws -> ItemDefinition? {
        var prompt = try text("prompt", saved?.prompt)
        let answer: ItemAnswer?
        switch kind {
        case .choice: answer = .choice(try options())
        case .choices: answer = .choices(try options())
        case .order: answer = try lines(&refusal).map { .order(inRightOrder: $0) }
        case .match: answer = try pairs(&refusal)
        case .number: answer = try number(&refusal).map { .number($0) }
        case .text: answer = .text(try words())
        case .cloze:
            var gaps: [[String]] = []
            var texts: [String: String] = [:]
            for entry in prompt.entries where !entry.text.isEmpty {
                let read = ClozeText.read(entry.text)
                texts[entry.language] = read.text
                gaps = ClozeText.joined(gaps, read.gaps)
            }
            prompt = LocalText(texts)
            answer = .cloze(gaps.map { TextAnswer($0, strict: strict()) })
        }
        return try answer.map { answer in
            ItemDefinition(
                prompt: prompt, hint: try text("hint", saved?.hint), whenRight: try text("right", saved?.whenRight),
                whenNotYet: try text("notyet", saved?.whenNotYet), answer: answer)
        }
    }

    /// Both languages of a field, with what is there in others.
    private func text(_ field: String, _ before: LocalText? = nil) throws -> LocalText {
        var texts: [String: String] = [:]
        for entry in before?.entries ?? [] { texts[entry.language] = entry.text }
        for language in Language.offered {
            let words = try form.text(languages.name(field, language))
            texts[language.code] = words.isEmpty ? nil : words
        }
        return LocalText(texts)
    }

    private func options() throws -> [ItemOption] {
        let right = Set(form.all("right-option").compactMap { Int($0) })
        var texts: [(text: LocalText, feedback: LocalText)] = []
        var places: Set<Int> = []
        for place in 0..<ItemLimits.options {
            let text = try text("option-\(place)")
            guard !text.isEmpty else { continue }
            if right.contains(place) { places.insert(texts.count) }
            texts.append((text, try self.text("said-\(place)")))
        }
        return ItemAnswer.options(texts, right: places)
    }

    private func lines(_ refusal: inout Refusal) throws -> [LocalText]? {
        let lists = try Language.offered.map { language in
            (
                language,
                try form.text(languages.name("lines", language)).split(separator: "\n").map { trimmed(String($0)) }
                    .filter { !$0.isEmpty }
            )
        }.filter { !$0.1.isEmpty }
        guard let first = lists.first else {
            refusal.add(languages.name("lines", languages.own), t.checksNeedLines)
            return nil
        }
        guard lists.allSatisfy({ $0.1.count == first.1.count }) else {
            refusal.add(languages.name("lines", languages.own), t.checksNeedSameLines)
            return nil
        }
        return first.1.indices.map { place in
            LocalText(Dictionary(lists.map { ($0.0.code, $0.1[place]) }, uniquingKeysWith: { $1 }))
        }
    }

    private func pairs(_ refusal: inout Refusal) throws -> ItemAnswer? {
        guard let lines = try lines(&refusal) else { return nil }
        var pairs: [(left: LocalText, right: LocalText)] = []
        for line in lines {
            var (left, right): ([String: String], [String: String]) = ([:], [:])
            for entry in line.entries {
                let halves = entry.text.split(separator: "=>", maxSplits: 1).map { trimmed(String($0)) }
                guard halves.count == 2 else {
                    refusal.add(languages.name("lines", languages.own), t.checksNeedArrow(line: entry.text))
                    return nil
                }
                left[entry.language] = halves[0]
                right[entry.language] = halves[1]
            }
            pairs.append((LocalText(left), LocalText(right)))
        }
        return .match(pairs)
    }

    private func number(_ refusal: inout Refusal) throws -> NumberAnswer? {
        let answer = try form.text("answer", most: 500)
        let tolerance = try form.text("tolerance", most: 200)
        guard NumberAnswer.Range(written: answer, tolerance: "") != nil else {
            refusal.add("answer", t.checksNeedNumberAnswer)
            return nil
        }
        guard let range = NumberAnswer.Range(written: answer, tolerance: tolerance) else {
            refusal.add("tolerance", t.checksNeedNumberAnswer)
            return nil
        }
        var kept: [NumberAnswer.Mistake] = []
        if case .number(let before)? = saved?.answer { kept = before.mistakes }
        return NumberAnswer(
            range: range, unit: try form.text("unit", most: 200), needsUnit: form.isOn("needs-unit"), mistakes: kept)
    }

    private func words() throws -> TextAnswer {
        var kept: [TextAnswer.Mistake] = []
        if case .text(let before)? = saved?.answer { kept = before.mistakes }
        let forms = try form.text("forms").split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        return TextAnswer(forms, strict: strict(), mistakes: kept)
    }

    private func strict() -> Set<TextAspect> { Set(form.all("strict").compactMap(TextAspect.init(rawValue:))) }

    // MARK: What is missing, in words

    private func field(_ field: ItemRefusal.Field) -> String {
        switch field {
        case .prompt, .gaps, .gap: languages.name("prompt", languages.own)
        case .hint: languages.name("hint", languages.own)
        case .whenRight: languages.name("right", languages.own)
        case .whenNotYet: languages.name("notyet", languages.own)
        case .options, .option: kind == .order ? languages.name("lines", languages.own) : "options"
        case .pairs, .pair: languages.name("lines", languages.own)
        case .answer: kind == .text ? "forms" : "answer"
        case .tolerance: "tolerance"
        case .unit: "unit"
        case .competencies: "find"
        }
    }

    private func sentence(_ reason: ItemRefusal.Reason) -> String { CheckRefusalWords.sentence(reason, t) }
}

enum CheckRefusalWords {
    static func sentence(_ reason: ItemRefusal.Reason, _ t: Messages) -> String {
        switch reason {
        case .missing: t.checksReasonMissing
        case .tooLong(let most): t.checksNeedShorter(count: most)
        case .tooFew(let least): t.checksReasonTooFew(count: least)
        case .tooMany(let most): t.checksReasonTooMany(count: most)
        case .twice: t.checksReasonTwice
        case .noneRight: t.checksReasonNoneRight
        case .severalRight: t.checksReasonSeveralRight
        case .notANumber: t.checksNeedNumberAnswer
        case .outOfRange: t.checksReasonRange
        case .mismatch: t.checksReasonMismatch
        }
    }
}
