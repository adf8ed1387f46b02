import Learning
import SQL

/// The form in which a rubric is written, as it was sent or before anybody writes into it.
struct RubricForm: Sendable {
    static let mostRows = 12
    static let longestTitle = 200
    static let longestLevel = 600

    struct Row: Sendable {
        /// nil for a row that is not saved yet.
        let id: ID<Criterion>?
        let competency: CompetencyName
        let title: String
        /// Four.
        let levels: [String]
        /// What was shown before, with all its languages.
        let shown: RubricCriterionModel?
    }

    /// nil for a new one.
    let rubric: ID<Rubric>?
    let revision: Int
    let title: String
    let shownTitle: LocalText
    let isHolistic: Bool
    let rows: [Row]
    let search: String
    let found: [FoundCompetency]

    /// - Parameter form: nil for the saved rubric, or for an empty one.
    static func load(_ rubric: ID<Rubric>?, form: Form?, language: String, _ visit: Visit) throws -> RubricForm {
        let saved: (head: RubricHead, model: RubricModel)? = try rubric.map {
            let head = try RubricHead.newest($0, visit.tx)
            return (head, try RubricStore.load(head.version, visit.tx))
        }
        func words(_ text: LocalText) -> String { text.text(in: language).text }
        let savedRows = saved?.model.criteria ?? []
        let byID = Dictionary(savedRows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = try self.names(
            savedRows.map(\.competency) + (form.map(competencies) ?? []) + (form?.ids("competency") ?? []), visit)
        var rows: [Row]
        if let form {
            rows = (0..<mostRows).compactMap { place in
                guard let competency: ID<Competency> = form.id("row-\(place)-competency"), let name = names[competency],
                    !form.isOn("row-\(place)-gone")
                else { return nil }
                let id: ID<Criterion>? = form.id("row-\(place)-id")
                return Row(
                    id: id, competency: name.name, title: (try? form.text("row-\(place)-title")) ?? "",
                    levels: (1...4).map { (try? form.text("row-\(place)-\($0)")) ?? "" }, shown: id.flatMap { byID[$0] }
                )
            }
            if form.raw("do") == "choose" {
                for id: ID<Competency> in form.ids("competency") where rows.count < mostRows {
                    guard let name = names[id] else { continue }
                    let levels = name.levels.count == 4 ? name.levels.map(words) : Array(repeating: "", count: 4)
                    rows.append(
                        Row(
                            id: nil, competency: name.name,
                            title: String(words(name.name.title).prefix(longestTitle)), levels: levels, shown: nil))
                }
            }
        } else {
            rows = savedRows.compactMap { row in
                names[row.competency].map {
                    Row(
                        id: row.id, competency: $0.name, title: words(row.title), levels: row.levels.map(words),
                        shown: row)
                }
            }
        }
        let search = form?.raw("do") == "find" ? String(try form?.text("find").prefix(200) ?? "") : ""
        return RubricForm(
            rubric: rubric, revision: saved?.head.revision ?? 0,
            title: try form?.text("title") ?? saved.map { words($0.model.title) } ?? "",
            shownTitle: saved?.model.title ?? .empty,
            isHolistic: form.map { $0.raw("kind") == "whole" } ?? saved?.model.isHolistic ?? false, rows: rows,
            search: search, found: search.isEmpty ? [] : try FrameworkStore.search(search, visit.tx))
    }

    private static func competencies(_ form: Form) -> [ID<Competency>] {
        (0..<mostRows).compactMap { form.id("row-\($0)-competency") }
    }

    private static func names(
        _ ids: [ID<Competency>], _ visit: Visit
    ) throws -> [ID<Competency>: ActivityForm.ChosenCompetency] {
        let chosen = try ActivityFormStore.chosen(ids, visit.tx)
        return Dictionary(chosen.map { ($0.name.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `Failure.refused` with a sentence beside each field that is missing or too long.
    func draft(language: String, _ t: Messages) throws -> RubricDraft {
        var refusal = Refusal()
        func check(_ text: String, _ field: String, _ most: Int, missing: String) {
            if text.isEmpty { refusal.add(field, missing) }
            if text.unicodeScalars.count > most { refusal.add(field, t.rubricsTooLong(count: most)) }
        }
        check(title, "title", Self.longestTitle, missing: t.rubricsNeedTitle)
        if rows.isEmpty { refusal.add("find", t.rubricsNeedRow) }
        if isHolistic && rows.count > 1 { refusal.add("kind", t.rubricsWholeHasOneRow) }
        for (place, row) in rows.enumerated() {
            check(row.title, "row-\(place)-title", Self.longestTitle, missing: t.rubricsNeedRowTitle)
            for (level, words) in row.levels.enumerated() {
                check(words, "row-\(place)-\(level + 1)", Self.longestLevel, missing: t.rubricsNeedLevel)
            }
        }
        try refusal.check()
        let written = WrittenText(language: language)
        return RubricDraft(
            title: written.text(title, shown: shownTitle),
            criteria: rows.map { row in
                RubricDraft.Criterion(
                    competency: row.competency.id, title: written.text(row.title, shown: row.shown?.title ?? .empty),
                    levels: row.levels.enumerated().map { level, words in
                        written.text(words, shown: row.shown?.words(level + 1) ?? .empty)
                    })
            }, isHolistic: isHolistic)
    }
}
