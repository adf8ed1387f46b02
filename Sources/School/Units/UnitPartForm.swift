import HTML
import Learning
import SQL

/// The form of one part: which activities, how many of them, and when it opens.
enum UnitPartForm {
    struct Model: Sendable {
        let unit: Unit
        /// nil for a new one.
        let part: Unit.Part?
        let chosen: [Unit.Part.Item]
        /// nil unless somebody searched; nothing written shows the newest.
        let search: String?
        let found: [Unit.Part.Item]
        /// Competencies that the unit's activities are about, for a condition.
        let competencies: [CompetencyName]
        let checks: [(id: ID<Check>, title: LocalText)]
    }

    static func load(_ unit: Unit, _ part: Unit.Part?, form: Form?, _ visit: Visit) throws -> Model {
        let ids: [ID<Activity>] = form?.ids("activity") ?? part?.items.map(\.id) ?? []
        let search = form?.raw("do") == "find" ? String((try form?.text("find") ?? "").prefix(200)) : nil
        let chosen = try activities("a.id IN (\(list: Array(ids.prefix(60))))", visit)
        let byID = Dictionary(chosen.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = unit.parts.flatMap { $0.items.map(\.id) } + ids.prefix(60)
        let names = try ActivityStore.competencies(of: all, visit.tx).values.flatMap { $0 }.uniqued(by: \.id)
        let checks = try visit.tx.query(
            """
            SELECT c.id, c.title FROM checks c
            WHERE c.retired_at IS NULL AND (c.author_id = \(visit.viewer.person) OR c.school_id IS NULL)
            ORDER BY c.id DESC LIMIT 100
            """)
        return Model(
            unit: unit, part: part, chosen: ids.uniqued(by: { $0 }).compactMap { byID[$0] }, search: search,
            found: try search.map { try found($0, visit).filter { byID[$0.id] == nil } } ?? [],
            competencies: names.sorted { $0.id < $1.id },
            checks: try checks.map { (id: try $0.id("id"), title: try $0.localText("title")) })
    }

    private static func activities(_ condition: SQL, _ visit: Visit) throws -> [Unit.Part.Item] {
        try visit.tx.query(
            """
            SELECT a.id, a.title, a.kind, a.minutes FROM activities a
            WHERE a.retired_at IS NULL AND \(condition) AND \(visibleActivities("a", to: visit.viewer, today: visit.today))
            ORDER BY a.id DESC LIMIT 3000
            """
        ).map {
            .init(
                id: try $0.id("id"), title: try $0.localText("title"),
                kind: ActivityKind(rawValue: try $0.text("kind")) ?? .lesson,
                minutes: try $0.optionalInt64("minutes").map { Int(clamping: $0) })
        }
    }

    private static func found(_ search: String, _ visit: Visit) throws -> [Unit.Part.Item] {
        let wanted = FoldedText.fold(search)
        return Array(
            try activities("1 = 1", visit).filter { item in
                search.isEmpty || item.title.entries.contains { FoldedText.fold($0.text).contains(wanted) }
            }.prefix(20))
    }

    // MARK: The page

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.part == nil ? t.unitsAddPart : t.unitsChangePart
        let action = action(model)
        let version = model.part.map { UnitForms.drawnFrom($0.version, page) }
        let asked = model.part.map { $0.outline.isBoard ? String($0.choose) : "" } ?? ""
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                \(UnitForms.crumb(model.unit, page))<div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form stack" method="post" action="\(action)">\(page.hiddenFields(version: version))
                \(textField("title", t.unitsPartTitle, saved: model.part.map { page.words($0.title) } ?? "", most: UnitForms.longestTitle, page))
                \(chosen(model, page))
                <div class="field"><label for="choose">\(t.unitsHowMany)</label><p class="hint" id="choose-hint">\(t.unitsHowManyHint)</p>\(fieldError("choose", page))\
                <input id="choose" name="choose" inputmode="numeric" maxlength="3" value="\(page.value("choose", else: asked))" \
                \(attribute: "aria-describedby", value: described("choose", hint: true, page))></div>
                \(UnitPartOpening.fields(model, page))
                <div class="btns"><button class="btn btn-main" name="do" value="save">\(t.unitsSave)</button></div></form>
                \(removal(model, page))
                """)
    }

    private static func action(_ model: Model) -> String {
        model.unit.path + "/parts" + (model.part.map { "/\($0.id)" } ?? "")
    }

    private static func chosen(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        // What was found is where the browser stands then.
        let action = action(model)
        func box(_ item: Unit.Part.Item, isOn: Bool) -> HTML {
            """
            <label class="choice"><input type="checkbox" name="activity" value="\(item.id)" \(attribute: "checked", if: isOn)>\
            <span>\(page.text(item.title)) <span class="quiet">\(ActivityPage.kindName(item.kind, t))</span></span></label>
            """
        }
        let kept: HTML? =
            model.chosen.isEmpty
            ? nil
            : "<fieldset class=\"field mt-3\"><legend>\(t.unitsChosen)</legend>\(each: model.chosen, { box($0, isOn: true) })</fieldset>"
        let found: HTML? = model.search.map { search in
            model.found.isEmpty
                ? "<p class=\"mt-3\" role=\"status\">\(t.unitsFoundNone)</p>"
                : """
                <fieldset class="field mt-3"><legend>\(search.isEmpty ? t.unitsNewest : t.unitsFound)</legend>\(each: model.found, { box($0, isOn: false) })</fieldset>
                <button class="btn mt-2" name="do" value="choose" formaction="\(action)#what">\(page.icon("plus"))\(t.unitsUseThese)</button>
                """
        }
        return """
            <section class="sec" aria-labelledby="what"><h2 id="what">\(t.unitsActivities)</h2>\(fieldError("find", page))\(kept)
            <div class="field mt-3"><label for="find">\(t.unitsFind)</label><input id="find" name="find" type="search" maxlength="200" value="\(model.search)" \
            \(attribute: "aria-describedby", value: described("find", page))></div>
            <button class="btn mt-2" name="do" value="find" formaction="\(action)#what">\(t.commonSearch)</button>\(found)</section>
            """
    }

    private static func removal(_ model: Model, _ page: PageContext) -> HTML? {
        guard let part = model.part else { return nil }
        let t = page.t
        return """
            <details class="more mt-5"><summary>\(t.unitsRemovePart)</summary><p class="mt-2">\(t.unitsRemoveLede)</p>\
            <form method="post" action="\(model.unit.path)/parts/\(part.id)/move">\(page.hiddenFields())\
            <button class="btn mt-2" name="move" value="removed">\(t.unitsRemove)</button></form></details>
            """
    }

    // MARK: What came

    static func draft(_ form: Form, _ model: Model, language: String, _ t: Messages) throws -> UnitPartDraft {
        let title = try form.text("title")
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.unitsNeedTitle) }
        if title.unicodeScalars.count > UnitForms.longestTitle {
            refusal.add("title", t.unitsTooLong(count: UnitForms.longestTitle))
        }
        if model.chosen.isEmpty { refusal.add("find", t.unitsNeedActivity) }
        if model.chosen.count > UnitStore.mostItems {
            refusal.add("find", t.unitsTooManyItems(count: UnitStore.mostItems))
        }
        let count = max(1, model.chosen.count)
        let choose = try form.text("choose").isEmpty ? count : form.int("choose") ?? 0
        if choose < 1 || choose > count { refusal.add("choose", t.unitsNeedCount(count: count)) }
        if model.part == nil, model.unit.parts.count >= UnitStore.mostParts {
            refusal.add("title", t.unitsTooManyParts(count: UnitStore.mostParts))
        }
        let opening = UnitPartOpening.read(form, model, t, &refusal)
        try refusal.check()
        return UnitPartDraft(
            title: WrittenText(language: language).text(title, shown: model.part?.title ?? .empty),
            activities: model.chosen.map(\.id), choose: choose, opening: opening)
    }

    /// - Throws: `Failure.refused` with both when somebody else changed the part since the form was drawn.
    static func checkVersion(
        _ form: Form, _ saved: Unit.Part, _ model: Model, _ draft: UnitPartDraft, _ page: PageContext
    ) throws {
        guard saved.version != form.int("version") else { return }
        let yours = Unit.Part(
            id: saved.id, title: draft.title, items: model.chosen, choose: draft.choose, opening: draft.opening,
            conditionTitle: UnitPartOpening.title(of: draft.opening, model))
        let t = page.t
        func names(_ part: Unit.Part) -> String { part.items.map { page.words($0.title) }.joined(separator: "\n\n") }
        let fields: [(label: String, saved: String, yours: String)] = [
            (t.unitsPartTitle, page.words(saved.title), page.words(yours.title)),
            (t.unitsActivities, names(saved), names(yours)),
            (t.unitsHowMany, UnitPages.asks(saved, page), UnitPages.asks(yours, page)),
            (t.unitsWhenOpen, UnitPartOpening.words(saved, page), UnitPartOpening.words(yours, page)),
        ]
        var refusal = Refusal()
        refusal.stale = fields.filter { $0.saved != $0.yours }.map {
            .init(label: $0.label, saved: $0.saved, yours: $0.yours)
        }
        try refusal.check()
    }
}
