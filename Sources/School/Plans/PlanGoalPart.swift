import HTML
import Learning

/// The goals of a plan by category, each with its reason, its skills and the chain that it stands in.
enum PlanGoalPart {
    static func sections(_ model: PlanModel, _ page: PageContext) -> HTML {
        let categories = model.settings.categories.filter { !model.goals(in: $0.key).isEmpty }
        let known = Set(model.settings.categories.map(\.key))
        let others = model.plan.goals.filter { !known.contains($0.category) }
        let none: HTML? =
            model.plan.goals.isEmpty
            ? HTML.plansNoGoals(model, page) : nil
        return """
            \(none)\(each: categories, { category in section(category, model, page) })\
            \(each: others, { goal($0, heading: nil, model, page) })
            """
    }

    private static func section(_ category: PlanCategory, _ model: PlanModel, _ page: PageContext) -> HTML {
        let goals = model.goals(in: category.key)
        return """
            <section class="sec" aria-labelledby="c-\(category.key)"><div class="sec-head">\
            <h2 id="c-\(category.key)">\(page.text(category.title))</h2><span class="quiet">\(page.text(category.sentence))</span></div>
            <div class="stack-l mt-4">\(each: goals, { goal($0, heading: category, model, page) })</div></section>
            """
    }

    private static func goal(
        _ goal: PlanGoal, heading: PlanCategory?, _ model: PlanModel, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let reason: HTML? =
            goal.reason.isEmpty ? nil : "<p class=\"own mt-2\"><q>\(ownWords(goal.reason))</q></p>"
        let own: HTML? =
            goal.audience == .advisor
            ? "<p class=\"who\">\(page.icon("lock"))<span>\(model.isOneself ? t.plansOnlyAdvisor : t.plansOnlyAdvisorOf)</span></p>"
            : nil
        return """
            <article id="g\(goal.id.description)" tabindex="-1"><div class="sec-head"><h3>\(ownWords(goal.title))</h3>\
            \(planMarkTag(model.marks.goals[goal.id], page))\(edit(goal, model, page))</div>\(reason)
            <dl class="facts mt-3">\(competencies(goal, model, page))\
            \(knowing(goal, page))<dt>\(t.plansWhen)</dt><dd>\(when(goal, page))</dd>\(chain(goal, model, page))\
            \(StepPart.list(goal.id.rawValue, model.steps, of: model.student, isOneself: model.isOneself, page))</dl>\
            \(own)</article>
            """
    }

    private static func edit(_ goal: PlanGoal, _ model: PlanModel, _ page: PageContext) -> HTML? {
        guard model.mayWrite else { return nil }
        return """
            <a class="noprint" href="/goals/\(goal.id.description)" aria-label="\(page.t.plansEditNamed(title: goal.title))">\(page.t.plansEdit)</a>
            """
    }

    private static func knowing(_ goal: PlanGoal, _ page: PageContext) -> HTML? {
        guard !goal.knowing.isEmpty else { return nil }
        return "<dt>\(page.t.plansKnowing)</dt><dd>\(ownWords(goal.knowing))</dd>"
    }

    private static func when(_ goal: PlanGoal, _ page: PageContext) -> HTML {
        let horizon = PlanWords.horizon(goal.horizon, page.t)
        guard let day = goal.byOn else { return "\(horizon)" }
        return "\(page.t.plansByDay(horizon: horizon, date: page.format.dateWithYear(day)))"
    }

    private static func competencies(_ goal: PlanGoal, _ model: PlanModel, _ page: PageContext) -> HTML? {
        guard !goal.competencies.isEmpty else { return nil }
        let label = model.isOneself ? page.t.plansBetterOwn : page.t.plansBetter
        return """
            <dt>\(label)</dt><dd><ul class="skills">\(each: goal.competencies, { id in
                "<li>\(PlanSkill.line(id, model, page))</li>" as HTML
            })</ul></dd>
            """
    }

    /// The goals further away, one after the other, and the aim after school at the end.
    private static func chain(_ goal: PlanGoal, _ model: PlanModel, _ page: PageContext) -> HTML? {
        let further = model.plan.chain(from: goal.id).dropFirst()
        // With one interest everything is because of it, as the page says on top.
        let interest = model.plan.interests.count > 1 ? goal.interest.flatMap { model.plan.interest($0) } : nil
        // The aim itself stands below; the goal at the end of a chain leads there.
        let hasAim = !model.plan.aim.first.isEmpty && goal.serves == nil && goal.title != model.plan.aim.first
        let aim: HTML? = hasAim ? "<li><a href=\"#aim\">\(page.t.plansAim)</a></li>" : nil
        let leads: HTML? =
            further.isEmpty && !hasAim
            ? nil
            : """
            <dt>\(page.t.plansLeads)</dt><dd><ol class="plain">\(each: Array(further), { next in
                "<li><a href=\"#g\(next.id.description)\">\(ownWords(next.title))</a></li>" as HTML
            })\(aim)</ol></dd>
            """
        let under: HTML? = interest.map { "<dt>\(page.t.plansUnder)</dt><dd>\(ownWords($0.words))</dd>" }
        return "\(leads)\(under)"
    }
}

extension HTML {
    fileprivate static func plansNoGoals(_ model: PlanModel, _ page: PageContext) -> HTML {
        let link: HTML? =
            model.mayWrite
            ? "<p class=\"btns mt-3\"><a class=\"btn\" href=\"/students/\(model.student.description)/goals/new\">\(page.icon("plus"))\(page.t.plansNewGoal)</a></p>"
            : nil
        return "<section class=\"sec\"><p class=\"soft\">\(page.t.plansGoalsNone)</p>\(link)</section>"
    }
}

/// A skill with where the student stands now and what is aimed at.
enum PlanSkill {
    /// "Got it" is what a goal aims at.
    private static let aim = 3

    static func line(_ id: ID<Competency>, _ model: PlanModel, _ page: PageContext) -> HTML {
        guard let competency = model.competencies[id] else { return "\(page.t.plansGone)" }
        let level = model.levels[id] ?? 0
        let aimed: HTML? =
            level < aim ? "<span class=\"quiet\">\(page.t.plansLevelAim(level: levelName(aim, page.t)))</span>" : nil
        return """
            <a href="/students/\(model.student.description)/map/\(id.description)">\(page.text(competency.title))</a>
            <span>\(rung(level, page)) \(aimed)</span>
            """
    }
}
