import HTML
import Learning

/// The form of one item of a plan.
enum PlanItemPage {
    static func form(_ model: PlanItemFormModel, _ page: PageContext) -> Page {
        let t = page.t
        let saved = model.saved
        let title = saved == nil ? t.plansItemNewTitle : t.plansItemTitle
        let path = "/students/\(model.student)/plan"
        let action = saved.map { "\(path)/items/\($0.id)" } ?? "\(path)/items"
        return Page(
            title: title, width: .text, section: "/me/plan",
            body: """
                \(PlanFormParts.crumb(model.student, page))<div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: model.revision))
                \(textField("title", t.plansItemWhat, hint: t.plansItemWhatHint, saved: saved?.title ?? "", most: PlanDocument.longestTitle, page))
                \(kinds(model, page))
                \(textArea("place", t.plansItemPlace, hint: t.plansItemPlaceHint, saved: saved?.place ?? "", most: PlanDocument.longestReason, rows: 2, page))
                \(PlanFormParts.day("begins", t.plansItemBegins, saved: saved?.beginsOn, page))
                \(PlanFormParts.day("ends", t.plansItemEnds, saved: saved?.endsOn, page))
                \(PlanFormParts.interests(model.plan, saved: saved?.interest, label: t.plansItemInterest, page))
                \(goals(model, page))
                \(textField("hours", t.plansItemHours, hint: t.plansItemHoursHint, saved: saved?.hours.map(String.init) ?? "", most: 5, page))
                \(credits(model, page))
                \(PlanFormParts.picker(model.choices, chosen: model.chosen, search: model.search, legend: t.plansSkills, hint: t.plansSkillsHint, page))
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.plansSave)</button></div></form>
                \(after(model, path, page))
                """)
    }

    private static func kinds(_ model: PlanItemFormModel, _ page: PageContext) -> HTML {
        PlanFormParts.radios(
            "kind", page.t.plansItemKind,
            options: PlanItem.Kind.allCases.map { (value: $0.rawValue, words: "\(PlanWords.kind($0, page.t))") },
            saved: model.saved?.kind.rawValue ?? "", isGrid: true, page)
    }

    private static func goals(_ model: PlanItemFormModel, _ page: PageContext) -> HTML? {
        guard !model.plan.goals.isEmpty else { return nil }
        let sent = page.form.map { Set($0.ids("goal", of: Goal.self)) }
        let chosen = sent ?? Set(model.saved?.goals ?? [])
        return """
            <fieldset class="field" id="goals" tabindex="-1"><legend>\(page.t.plansItemGoals)</legend>\(fieldError("goals", page))\
            \(each: model.plan.goals, { goal in
                """
                <label class="choice"><input type="checkbox" name="goal" value="\(goal.id.description)" \
                \(attribute: "checked", if: chosen.contains(goal.id))><span>\(ownWords(goal.title))</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    /// A number for each area; open where some are filled in.
    private static func credits(_ model: PlanItemFormModel, _ page: PageContext) -> HTML? {
        guard !model.areas.isEmpty else { return nil }
        let saved = Dictionary(
            (model.saved?.credits ?? []).map { ($0.area, $0.tenths) }, uniquingKeysWith: { first, _ in first })
        return """
            <fieldset class="field" id="credits" tabindex="-1"><legend>\(page.t.plansItemCredits)</legend>\
            <p class="hint" id="credits-hint">\(page.t.plansItemCreditsHint)</p>\(fieldError("credits", page))\
            <div class="picks">\(each: model.areas, { area in
                credit(area, saved[area.key].map { PlanCoveragePart.credits($0, page) } ?? "", page)
            })</div></fieldset>
            """
    }

    private static func credit(_ area: PlanNamedKey, _ saved: String, _ page: PageContext) -> HTML {
        let name = "credit-\(area.key)"
        return """
            <div class="field"><label for="\(name)">\(page.text(area.title))</label>\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" value="\(page.value(name, else: saved))" inputmode="decimal" maxlength="6" \
            aria-describedby="credits-hint"></div>
            """
    }

    private static func after(_ model: PlanItemFormModel, _ path: String, _ page: PageContext) -> HTML? {
        guard let saved = model.saved else { return nil }
        return """
            \(PlanFormParts.marks(saved.id.description, mark: model.mark, path: path, page))
            <form class="mt-5" method="post" action="\(path)/items/\(saved.id.description)/removal">\
            \(page.hiddenFields(version: model.revision))<p class="hint">\(page.t.plansItemRemoveHint)</p>\
            <button class="btn">\(page.t.plansItemRemove)</button></form>
            """
    }
}
