import Learning

/// Reads the forms of texts and rules. Lines are numbered; one with both names cleared is taken out.
struct PlanSettingForm {
    let form: Form
    let t: Messages
    private var refusal = Refusal()

    /// More lines than this no form of ours has.
    static let most = 60
    private static let longest = 2_000

    init(_ form: Form, _ t: Messages) {
        self.form = form
        self.t = t
    }

    /// - Throws: `Failure.refused` with a sentence for each field that does not do.
    mutating func content(from saved: PlanSettingModel) throws -> PlanSettingContent {
        let content: PlanSettingContent =
            switch saved.content {
            case .categories(let categories): .categories(try self.categories(from: categories))
            case .template(let template): .template(try self.template(from: template))
            case .requirements(let set): .requirements(try requirements(from: set, saved.frameworks))
            }
        try refusal.check()
        return content
    }

    private mutating func categories(from saved: [PlanCategory]) throws -> [PlanCategory] {
        let shipped = Set(try PlanContent.shipped().categories.map(\.key))
        var categories: [PlanCategory] = []
        for place in 0..<Self.most where form.isOn("title-en-\(place)") {
            let key = form.raw("key-\(place)") ?? ""
            let old = saved.first { $0.key == key }
            guard let title = try name(place, old?.title) else {
                if shipped.contains(key) { refusal.add("title-en-\(place)", t.plansSettingsKeepCategory) }
                continue
            }
            categories.append(
                PlanCategory(
                    key: old?.key ?? fresh(title, besides: saved.map(\.key) + categories.map(\.key)), title: title,
                    sentence: try text("sentence", place, old?.sentence)))
        }
        if categories.isEmpty { refusal.add("title-en-0", t.plansSettingsNeedOne) }
        return categories
    }

    private mutating func template(from saved: PlanTemplate) throws -> PlanTemplate {
        var template = saved
        template.title = try text("title", nil, saved.title)
        template.intro = try text("intro", nil, saved.intro)
        template.sections = []
        for place in 0..<Self.most where form.isOn("title-en-\(place)") {
            let key = form.raw("key-\(place)") ?? ""
            let old = saved.sections.first { $0.key == key }
            guard let title = try name(place, old?.title) else { continue }
            let known = saved.sections.map(\.key) + template.sections.map(\.key)
            template.sections.append(
                PlanTemplate.Section(
                    key: old?.key ?? fresh(title, besides: known), title: title,
                    prompts: try lines("prompts", place), starters: try lines("starters", place)))
        }
        if template.sections.isEmpty { refusal.add("title-en-0", t.plansSettingsNeedOne) }
        return template
    }

    private mutating func requirements(
        from saved: PlanRequirementSet, _ frameworks: [PlanNamedKey]
    ) throws -> PlanRequirementSet {
        var lines: [PlanRequirementSet.Line] = []
        for place in 0..<Self.most where form.isOn("title-en-\(place)") {
            let key = form.raw("key-\(place)") ?? ""
            let old = saved.lines.first { $0.key == key }
            guard let title = try name(place, old?.title) else { continue }
            let known = saved.lines.map(\.key) + lines.map(\.key)
            var line = PlanRequirementSet.Line(
                key: old?.key ?? fresh(title, besides: known), title: title,
                kind: form.raw("kind-\(place)").flatMap(PlanRequirementSet.Kind.init) ?? old?.kind ?? .credits)
            let amount = try form.text("amount-\(place)", most: 40)
            let of = form.raw("of-\(place)") ?? ""
            switch line.kind {
            case .credits:
                line.area = old?.area ?? line.key
                line.tenths = PlanItemDraft.tenths(amount)
                if line.tenths == nil { refusal.add("amount-\(place)", t.plansSettingsNeedAmount) }
            case .hours:
                line.item = PlanItem.Kind(rawValue: of)
                line.hours = Int(amount).flatMap { (1...PlanDocument.mostHours).contains($0) ? $0 : nil }
                if line.hours == nil { refusal.add("amount-\(place)", t.plansSettingsNeedAmount) }
                if line.item == nil { refusal.add("of-\(place)", t.plansSettingsNeedOf) }
            case .competencies:
                line.framework = frameworks.contains { $0.key == of } ? of : nil
                let strand = try form.text("strand-\(place)", most: 400)
                line.strand = strand.isEmpty ? nil : strand
                if line.framework == nil { refusal.add("of-\(place)", t.plansSettingsNeedOf) }
            }
            lines.append(line)
        }
        if lines.isEmpty { refusal.add("title-en-0", t.plansSettingsNeedOne) }
        return PlanRequirementSet(gradeBand: saved.gradeBand, lines: lines)
    }

    /// Nothing for a line that was cleared; one with one language alone is asked about.
    private mutating func name(_ place: Int, _ old: LocalText?) throws -> LocalText? {
        let english = try form.text("title-en-\(place)", most: Self.longest)
        let spanish = try form.text("title-es-\(place)", most: Self.longest)
        if english.isEmpty, spanish.isEmpty { return nil }
        if english.isEmpty || spanish.isEmpty {
            refusal.add(english.isEmpty ? "title-en-\(place)" : "title-es-\(place)", t.plansSettingsNeedBoth)
        }
        return try text("title", place, old)
    }

    /// English and Spanish as written, other languages as they were.
    private func text(_ name: String, _ place: Int?, _ old: LocalText?) throws -> LocalText {
        let end = place.map { "-\($0)" } ?? ""
        var texts = Dictionary(
            (old ?? .empty).entries.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
        texts["en"] = try form.text("\(name)-en\(end)", most: Self.longest)
        texts["es"] = try form.text("\(name)-es\(end)", most: Self.longest)
        return LocalText(texts.filter { !$0.value.isEmpty })
    }

    /// Two boxes of lines, side by side: the first line of one belongs to the first of the other.
    private func lines(_ name: String, _ place: Int) throws -> [LocalText] {
        func lines(_ language: String) throws -> [String] {
            try form.text("\(name)-\(language)-\(place)", most: Self.longest).split(separator: "\n").prefix(12).map {
                trimmed(String($0))
            }
        }
        let english = try lines("en")
        let spanish = try lines("es")
        return (0..<max(english.count, spanish.count)).map { place in
            var texts: [String: String] = [:]
            if place < english.count { texts["en"] = english[place] }
            if place < spanish.count { texts["es"] = spanish[place] }
            return LocalText(texts.filter { !$0.value.isEmpty })
        }.filter { !$0.isEmpty }
    }

    /// A key out of the English name: letters, digits and dashes.
    private func fresh(_ title: LocalText, besides known: [String]) -> String {
        let letters = title.text(in: "en").text.lowercased().map { letter -> Character in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
        }
        let base = String(letters.prefix(30)).split(separator: "-").joined(separator: "-")
        let stem = base.isEmpty ? "own" : base
        guard known.contains(stem) else { return stem }
        return (2...200).lazy.map { "\(stem)-\($0)" }.first { !known.contains($0) } ?? stem
    }
}
