import HTML
import Learning

/// A student's plan on one page: what matters to the student first, then goals, then what is done about them.
enum PlanPage {
    static func page(_ model: PlanModel, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.plansTitle : t.plansTitleOf(name: model.name.full)
        return Page(
            title: title, section: "/me/plan",
            body: """
                <div class="head"><div><h1>\(title)</h1>\(saved(model, page))</div>\(buttons(model, page))</div>
                \(around(model, page))
                <div class="split"><div class="stack-l">\(main(model, page))</div>
                <aside class="stack-l" aria-label="\(t.plansSigning)">\(aside(model, page))</aside></div>
                """)
    }

    private static func saved(_ model: PlanModel, _ page: PageContext) -> HTML? {
        if let changedAt = model.draft.changedAt, model.draft.revision > 0 {
            let name = model.draft.changedBy ?? ""
            return
                "<p class=\"quiet mt-2\">\(page.t.plansSavedAt(date: page.format.dateAndTime(changedAt), name: name))</p>"
        }
        return model.isOneself ? "<p class=\"mt-2\">\(page.t.plansLedeOwn)</p>" : nil
    }

    private static func buttons(_ model: PlanModel, _ page: PageContext) -> HTML? {
        guard !model.plan.isEmpty, model.mayWrite else { return nil }
        return """
            <div class="btns">\
            <a class="btn btn-main" href="/students/\(model.student.description)/goals/new">\(page.icon("plus"))\(page.t.plansNewGoal)</a>
            <a class="btn" href="\(model.path)/items/new">\(page.icon("plus"))\(page.t.plansNewItem)</a></div>
            """
    }

    /// The pages that go with a plan.
    private static func around(_ model: PlanModel, _ page: PageContext) -> HTML {
        let t = page.t
        let own = model.isOneself
        let path = "/students/\(model.student)"
        return """
            <nav class="tabs" aria-label="\(t.plansAround)"><a href="\(path)/week">\(own ? t.weeksTitle : t.overviewHubWeek)</a>\
            <a href="\(path)/year">\(own ? t.yearTitle : t.overviewHubYear)</a>\
            <a href="\(path)/progress">\(own ? t.overviewMineProgress : t.overviewHubProgress)</a>\
            <a href="\(model.path)/history">\(t.plansHistory)</a></nav>
            """
    }

    // MARK: Main

    private static func main(_ model: PlanModel, _ page: PageContext) -> HTML {
        guard !model.plan.isEmpty else { return "\(beginning(model, page))\(PlanFramePart.past(model, page))" }
        return """
            \(PlanFramePart.interests(model, page))
            \(PlanGoalPart.sections(model, page))
            \(PlanItemPart.section(model, page))
            \(PlanFramePart.words(model, page))
            \(PlanFramePart.aim(model, page))
            \(PlanFramePart.promises(model, page))
            \(PlanFramePart.past(model, page))
            """
    }

    /// Nothing yet: one sentence, one main button, and a second way in.
    private static func beginning(_ model: PlanModel, _ page: PageContext) -> HTML {
        let t = page.t
        guard model.mayWrite else { return empty(t.plansEmptyOf, page) }
        let words = model.isOneself ? t.plansBegin : t.plansBeginTogether
        return empty(
            model.isOneself ? t.plansEmptyOwn : t.plansEmptyOf,
            button: """
                <p class="btns"><a class="btn btn-main btn-big" href="\(model.path)/begin">\(words)</a>
                <a class="btn" href="/students/\(model.student.description)/inventory">\(t.plansInventory)</a></p>
                """, page)
    }

    // MARK: Aside

    private static func aside(_ model: PlanModel, _ page: PageContext) -> HTML {
        """
        \(PlanCoveragePart.part(model.coverage, page))
        \(model.agreement.map { AgreementPart.summary($0, page) })
        \(planRulesLink(page))\(whoCanSee(model.isOneself ? page.t.plansWhoOwn : page.t.plansWhoOf, page))
        """
    }
}

/// Where the questions and rules behind plans are changed, for who may.
func planRulesLink(_ page: PageContext) -> HTML? {
    guard let roles = page.viewer?.roles, roles.contains(.leader) || roles.contains(.administrator) else { return nil }
    return "<p><a href=\"/admin/plan-settings\">\(page.t.plansSettingsTitle)</a></p>"
}

/// A link that changes one part of the plan, for who may.
func planEditLink(_ path: String, _ words: String, _ model: PlanModel, _ page: PageContext) -> HTML? {
    guard model.mayWrite else { return nil }
    return "<a href=\"\(path)\" class=\"noprint\">\(words)</a>"
}

/// How something stands, as shape and word; nothing while it is only planned.
func planMarkTag(_ mark: PlanMark?, _ page: PageContext) -> HTML? {
    let words = PlanWords.mark(mark, page.t)
    switch mark {
    case nil: return nil
    case .underWay: return "<span class=\"tag tag-sky\">\(page.icon("lv-working"))\(words)</span>"
    case .done: return "<span class=\"tag tag-leaf\">\(page.icon("check"))\(words)</span>"
    case .letGo: return "<span class=\"tag\">\(page.icon("close"))\(words)</span>"
    }
}
