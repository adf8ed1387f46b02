import HTML
import Learning
import SQL

/// The names behind the ids and keys of some plans, to put their fields into words.
struct PlanNames: Sendable {
    private let competencies: [ID<Competency>: LocalText]
    private let settings: PlanSettings
    private let goals: [ID<Goal>: String]
    private let interests: [ID<PlanInterest>: String]

    /// - Parameter student: Whose plan it is; without one the words of the reader's own school are taken.
    static func load(
        _ documents: [PlanDocument], _ visit: Visit, student: ID<Person>? = nil
    ) throws -> PlanNames {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let wanted = documents.flatMap { plan in
            plan.goals.flatMap(\.competencies) + plan.items.flatMap(\.competencies)
        }
        // Later documents win: a goal is called what it is called now.
        return PlanNames(
            competencies: Dictionary(
                wanted.uniqued().compactMap { id in catalog.competencies[id].map { (id, $0.title) } },
                uniquingKeysWith: { first, _ in first }),
            settings: try PlanSettings.of(student ?? visit.viewer.person, visit.tx),
            goals: Dictionary(
                documents.flatMap { $0.goals.map { ($0.id, $0.title) } }, uniquingKeysWith: { _, last in last }),
            interests: Dictionary(
                documents.flatMap { $0.interests.map { ($0.id, $0.words) } }, uniquingKeysWith: { _, last in last }))
    }

    // MARK: For markup

    func competency(_ id: ID<Competency>, _ page: PageContext) -> HTML {
        competencies[id].map(page.text) ?? "\(page.t.plansGone)"
    }

    func category(_ key: String, _ page: PageContext) -> HTML {
        settings.categories.first { $0.key == key }.map { page.text($0.title) }
            ?? "<span translate=\"no\">\(key)</span>"
    }

    func section(_ key: String, _ page: PageContext) -> HTML {
        sectionTitle(key).map(page.text) ?? "<span translate=\"no\">\(key)</span>"
    }

    func area(_ key: String, _ page: PageContext) -> HTML {
        settings.areas.first { $0.key == key }.map { page.text($0.title) } ?? "<span translate=\"no\">\(key)</span>"
    }

    // MARK: As text

    /// A value of a field as plain text; each member of a list on a line of its own.
    func text(_ value: PlanValue, as field: PlanField, _ t: Messages, _ format: Format) -> String {
        switch value {
        case .words(let words): words
        case .key(let key): text(key: key, as: field, t)
        case .day(let day): day.map(format.dateWithYear) ?? ""
        case .interest(let id): id.flatMap { interests[$0] } ?? ""
        case .goals(let ids): ids.compactMap { goals[$0] }.joined(separator: "\n")
        case .competencies(let ids):
            ids.map { competencies[$0].map { words($0, t) } ?? t.plansGone }.joined(separator: "\n")
        case .credits(let credits):
            credits.map { credit in
                let title = settings.areas.first { $0.key == credit.area }.map { words($0.title, t) }
                return t.plansCreditsIn(
                    area: title ?? credit.area, amount: format.number(Double(credit.tenths) / 10, digits: 1))
            }.joined(separator: "\n")
        case .number(let number): number.map(format.number) ?? ""
        case .origin: ""
        }
    }

    /// A field that two people changed, for the page that shows both texts.
    func stale(_ conflict: PlanConflict, _ t: Messages, _ format: Format) -> Refusal.StaleField {
        let part =
            conflict.title.isEmpty ? PlanWords.part(conflict.part, t) : title(conflict.title, of: conflict.part, t)
        guard let field = conflict.field else {
            func words(_ value: PlanValue) -> String {
                value == .words("") ? t.plansTakenOut : text(value, as: .title, t, format)
            }
            return .init(label: part, saved: words(conflict.saved), yours: words(conflict.yours))
        }
        return .init(
            label: t.plansFieldOf(part: part, field: PlanWords.field(field, t)),
            saved: text(conflict.saved, as: field, t, format), yours: text(conflict.yours, as: field, t, format))
    }

    /// What a part is called: a section by its title, all else by the words in the plan.
    func title(_ title: String, of part: PlanPart, _ t: Messages) -> String {
        guard case .answer(let section) = part else { return title }
        return sectionTitle(section).map { words($0, t) } ?? section
    }

    private func sectionTitle(_ key: String) -> LocalText? {
        let (template, section) = PlanAnswer.parts(of: key)
        let known = settings.templates.first { $0.key == template }?.sections.first { $0.key == section }
        return (known ?? settings.templates.lazy.flatMap(\.sections).first { $0.key == section })?.title
    }

    private func text(key: String, as field: PlanField, _ t: Messages) -> String {
        switch field {
        case .category: settings.categories.first { $0.key == key }.map { words($0.title, t) } ?? key
        case .horizon: PlanHorizon(rawValue: key).map { PlanWords.horizon($0, t) } ?? key
        case .audience: PlanAudience(rawValue: key).map { PlanWords.audience($0, t) } ?? key
        case .kind: PlanItem.Kind(rawValue: key).map { PlanWords.kind($0, t) } ?? key
        case .template: settings.templates.first { $0.key == key }.map { words($0.title, t) } ?? key
        default: key
        }
    }

    private func words(_ text: LocalText, _ t: Messages) -> String {
        text.text(in: t.language == .pseudo ? "en" : t.language.code).text
    }
}

extension PlanAnswer {
    /// A section's key stands alone, or behind its template's where a plan went on to another template: `me`,
    /// `plan.6-8.me` is read as the section `me` of `plan.6-8`.
    static func parts(of key: String) -> (template: String?, section: String) {
        guard let dot = key.lastIndex(of: ".") else { return (nil, key) }
        return (String(key[..<dot]), String(key[key.index(after: dot)...]))
    }
}
