import HTML
import Learning

/// The form of one goal.
enum GoalPage {
    static func form(_ model: GoalFormModel, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.saved == nil ? t.goalsNew : t.goalsEdit
        let action = model.saved.map { "/goals/\($0.id)" } ?? "/students/\(model.student)/goals"
        let saved = model.saved
        return Page(
            title: title, width: .text, section: "/me/plan",
            body: """
                \(PlanFormParts.crumb(model.student, page))<div class="head"><div><h1>\(title)</h1></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: model.revision))
                \(textField("title", t.goalsWhat, hint: t.goalsWhatHint, saved: saved?.title ?? "", most: GoalDraft.longestTitle, page))
                \(textArea("reason", t.goalsWhy, hint: t.goalsWhyHint, saved: saved?.reason ?? "", most: GoalDraft.longestReason, rows: 2, page))
                \(textArea("knowing", t.goalsKnowing, hint: t.goalsKnowingHint, saved: saved?.knowing ?? "", most: GoalDraft.longestReason, rows: 2, page))
                \(categories(model, page))
                \(PlanFormParts.picker(model.choices, chosen: model.chosen, search: model.search, legend: t.goalsServes, hint: t.goalsServesHint, page))
                \(horizon(model, page))
                \(PlanFormParts.day("by", t.goalsBy, saved: saved?.byOn, page))
                \(PlanFormParts.interests(model.plan, saved: saved?.interest, label: t.goalsInterest, page))
                \(leads(model, page))\(audience(model, page))
                <div class="btns mt-5"><button class="btn btn-main btn-big">\(t.goalsSave)</button></div></form>
                \(standing(model, page))
                """)
    }

    private static func categories(_ model: GoalFormModel, _ page: PageContext) -> HTML {
        PlanFormParts.radios(
            "category", page.t.goalsCategory,
            options: model.categories.map { category in
                (
                    value: category.key,
                    words: "\(page.text(category.title))<br><span class=\"soft\">\(page.text(category.sentence))</span>"
                )
            }, saved: model.saved?.category ?? model.categories.first?.key ?? "", page)
    }

    private static func horizon(_ model: GoalFormModel, _ page: PageContext) -> HTML {
        PlanFormParts.radios(
            "horizon", page.t.goalsHorizon,
            options: PlanHorizon.allCases.map { (value: $0.rawValue, words: "\(PlanWords.horizon($0, page.t))") },
            saved: (model.saved?.horizon ?? .term).rawValue, page)
    }

    /// Goals that this one can lead to: every other one that does not lead here itself.
    private static func leads(_ model: GoalFormModel, _ page: PageContext) -> HTML? {
        let others = model.plan.goals.filter { other in
            guard let saved = model.saved else { return true }
            return !model.plan.chain(from: other.id).contains { $0.id == saved.id }
        }
        guard !others.isEmpty else { return nil }
        return PlanFormParts.select(
            "leads", page.t.goalsLeadsTo,
            options: [(value: "", words: page.t.goalsLeadsToNone)]
                + others.map { (value: $0.id.description, words: String($0.title.prefix(120))) },
            saved: model.saved?.serves?.description ?? "", page)
    }

    private static func audience(_ model: GoalFormModel, _ page: PageContext) -> HTML? {
        guard model.mayKeepToAdvisor else { return nil }
        let t = page.t
        let words: (PlanAudience) -> String = { audience in
            guard model.isOneself else { return PlanWords.audience(audience, t) }
            return audience == .everyone ? t.goalsAudienceEveryone : t.goalsAudienceAdvisor
        }
        return PlanFormParts.radios(
            "audience", t.goalsAudience,
            options: PlanAudience.allCases.map { (value: $0.rawValue, words: "\(words($0))") },
            saved: (model.saved?.audience ?? .everyone).rawValue, page)
    }

    private static func standing(_ model: GoalFormModel, _ page: PageContext) -> HTML? {
        guard let saved = model.saved else { return nil }
        return """
            \(PlanFormParts.marks(saved.id.description, mark: model.mark, path: "/students/\(model.student)/plan", page))
            <form class="mt-5" method="post" action="/goals/\(saved.id.description)/ending">\(page.hiddenFields(version: model.revision))\
            <button class="btn">\(page.t.goalsEnd)</button></form>
            """
    }
}

/// What somebody wrote: never translated, in whatever direction it is written.
func ownWords(_ words: String) -> HTML {
    "<span translate=\"no\" dir=\"auto\">\(words)</span>"
}
