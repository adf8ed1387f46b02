/// One row of an `ItemTable` while it is read.
struct ItemTableRow {
    static let wordColumns = ["prompt", "options", "hint", "right", "not_yet"]

    let line: Int
    let texts: [String: String]
    private(set) var problems: [ItemTable.Problem] = []

    init(line: Int, texts: [String: String]) {
        self.line = line
        self.texts = texts
    }

    /// The language of a column such as `hint_es`.
    static func language(of column: String, _ base: String) -> String? {
        guard column.hasPrefix(base + "_") else { return nil }
        return LocalText.languageCode(String(column.dropFirst(base.count + 1)))
    }

    mutating func read() -> ItemTable.Entry? {
        guard let kind = ItemKind(rawValue: texts["kind"]?.lowercased() ?? "") else {
            note("kind", .kindUnknown)
            return nil
        }
        var prompt = words("prompt")
        let answer: ItemAnswer?
        if kind == .cloze {
            (prompt, answer) = cloze()
        } else {
            answer = self.answer(kind)
        }
        let competencies = (texts["competencies"] ?? "").split(separator: "|").map { trimmedText($0) }
            .filter { !$0.isEmpty }
        if competencies.isEmpty { note("competencies", .item(.missing)) }
        guard let answer else { return nil }
        let definition = ItemDefinition(
            prompt: prompt, hint: words("hint"), whenRight: words("right"), whenNotYet: words("not_yet"),
            answer: answer)
        for refusal in definition.refusals { note(column(of: refusal.field), .item(refusal.reason)) }
        return problems.isEmpty
            ? ItemTable.Entry(line: line, definition: definition, competencies: competencies) : nil
    }

    private mutating func note(_ column: String, _ reason: ItemTable.Problem.Reason) {
        problems.append(ItemTable.Problem(line: line, column: column, reason: reason))
    }

    /// The column in which a field is written; the first language that has it.
    private func column(of field: ItemRefusal.Field) -> String {
        let base: String
        switch field {
        case .prompt, .gap, .gaps: base = "prompt"
        case .hint: base = "hint"
        case .whenRight: base = "right"
        case .whenNotYet: base = "not_yet"
        case .options, .option, .pairs, .pair: base = "options"
        case .answer: return "answer"
        case .tolerance: return "tolerance"
        case .unit: return "unit"
        case .competencies: return "competencies"
        }
        return columns(base).first?.column ?? base + "_en"
    }

    private func columns(_ base: String) -> [(column: String, language: String)] {
        texts.keys.sorted().compactMap { column in Self.language(of: column, base).map { (column, $0) } }
    }

    private func words(_ base: String) -> LocalText {
        var found: [String: String] = [:]
        for (column, language) in columns(base) {
            if let text = texts[column], !text.isEmpty { found[language] = text }
        }
        return LocalText(found)
    }

    private mutating func answer(_ kind: ItemKind) -> ItemAnswer? {
        switch kind {
        case .choice, .choices:
            guard let texts = options(), let right = positions(of: texts.count) else { return nil }
            let options = ItemAnswer.options(texts.map { ($0, .empty) }, right: right)
            return kind == .choice ? .choice(options) : .choices(options)
        case .order: return options().map { .order(inRightOrder: $0) }
        case .match: return match()
        case .number: return number().map { .number($0) }
        case .text: return .text(TextAnswer(forms(texts["answer"] ?? "")))
        case .cloze: return nil
        }
    }

    private func forms(_ text: String) -> [String] {
        text.split(separator: "|").map { trimmedText($0) }.filter { !$0.isEmpty }
    }

    /// The options with all their languages.
    private mutating func options() -> [LocalText]? {
        var lists: [(language: String, column: String, texts: [String])] = []
        for (column, language) in columns("options") {
            let list = (texts[column] ?? "").isEmpty ? [] : list(texts[column] ?? "")
            if !list.isEmpty { lists.append((language, column, list)) }
        }
        guard let first = lists.first else {
            note(columns("options").first?.column ?? "options_en", .item(.missing))
            return nil
        }
        if let other = lists.first(where: { $0.texts.count != first.texts.count }) {
            note(other.column, .optionsDiffer)
            return nil
        }
        return first.texts.indices.map { place in
            LocalText(Dictionary(lists.map { ($0.language, $0.texts[place]) }, uniquingKeysWith: { $1 }))
        }
    }

    private func list(_ text: String) -> [String] {
        // One more than may be, so that too many are still noticed.
        text.split(separator: "|", maxSplits: 60, omittingEmptySubsequences: false).map { trimmedText($0) }
    }

    private mutating func positions(of count: Int) -> Set<Int>? {
        let parts = (texts["answer"] ?? "").split { ", ;|".contains($0) }
        let numbers = parts.prefix(60).map { Int($0) }
        var right: Set<Int> = []
        for number in numbers {
            guard let number, (1...max(count, 1)).contains(number) else {
                note("answer", .answerUnreadable)
                return nil
            }
            right.insert(number - 1)
        }
        guard !right.isEmpty else {
            note("answer", .item(.noneRight))
            return nil
        }
        return right
    }

    private mutating func match() -> ItemAnswer? {
        guard let options = options() else { return nil }
        var pairs: [(left: LocalText, right: LocalText)] = []
        for option in options {
            var (left, right): ([String: String], [String: String]) = ([:], [:])
            for entry in option.entries {
                guard let arrow = arrow(in: entry.text) else {
                    note("options_" + entry.language, .pairUnreadable)
                    return nil
                }
                left[entry.language] = arrow.left
                right[entry.language] = arrow.right
            }
            pairs.append((LocalText(left), LocalText(right)))
        }
        return .match(pairs)
    }

    private func arrow(in text: String) -> (left: String, right: String)? {
        let characters = Array(text)
        guard
            let place = characters.indices.first(where: { place in
                characters[place] == "=" && place + 1 < characters.count && characters[place + 1] == ">"
            })
        else { return nil }
        return (trimmedText(String(characters[..<place])), trimmedText(String(characters[(place + 2)...])))
    }

    private mutating func number() -> NumberAnswer? {
        let text = texts["answer"] ?? ""
        guard let range = NumberAnswer.Range(written: text, tolerance: texts["tolerance"] ?? "") else {
            note(NumberAnswer.Range(written: text, tolerance: "") == nil ? "answer" : "tolerance", .answerUnreadable)
            return nil
        }
        return NumberAnswer(range: range, unit: texts["unit"] ?? "")
    }

    private mutating func cloze() -> (LocalText, ItemAnswer?) {
        var texts: [String: String] = [:]
        var gaps: [[String]] = []
        for (column, language) in columns("prompt") {
            guard let written = self.texts[column], !written.isEmpty else { continue }
            let read = ClozeText.read(written)
            texts[language] = read.text
            gaps = ClozeText.joined(gaps, read.gaps)
        }
        return (LocalText(texts), .cloze(gaps.map { TextAnswer($0) }))
    }
}

extension NumberAnswer.Range {
    /// `12.5` with a tolerance, or `0.5 .. 0.75`. Nothing for text that is neither.
    public init?(written text: String, tolerance: String) {
        let characters = Array(text.prefix(130))
        if let dots = characters.indices.first(where: { place in
            characters[place] == "." && place + 1 < characters.count && characters[place + 1] == "."
        }) {
            guard let low = TypedNumber(String(characters[..<dots]))?.readings.first,
                let high = TypedNumber(String(characters[(dots + 2)...]))?.readings.first
            else { return nil }
            self = .between(low, high)
            return
        }
        guard let typed = TypedNumber(text), let value = typed.readings.first else { return nil }
        let slack = tolerance.allSatisfy(\.isWhitespace) ? 0 : TypedNumber(tolerance)?.readings.first
        guard let slack else { return nil }
        self = .near(value: value, tolerance: slack)
    }
}

extension ClozeText {
    /// The forms of the gaps of one language beside those of another; each form once.
    public static func joined(_ gaps: [[String]], _ more: [[String]]) -> [[String]] {
        (0..<max(gaps.count, more.count)).map { place in
            var forms = place < gaps.count ? gaps[place] : []
            for form in place < more.count ? more[place] : [] where !forms.contains(form) { forms.append(form) }
            return forms
        }
    }
}
