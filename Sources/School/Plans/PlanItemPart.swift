import HTML
import Learning

/// What a plan holds beside its goals, grouped by the interest that it stands under. Long groups are folded.
enum PlanItemPart {
    /// A group with more is folded after so many, so that a plan of three hundred parts can still be read.
    private static let mostUnfolded = 12
    /// A longer plan says only which steps there are; new ones are added from the week.
    private static let mostWithSteps = 40

    static func section(_ model: PlanModel, _ page: PageContext) -> HTML {
        let t = page.t
        let interests = model.plan.interests.filter { !model.items(under: $0.id).isEmpty }
        let loose = model.items(under: nil)
        let body: HTML =
            model.plan.items.isEmpty
            ? "<p class=\"soft mt-2\">\(t.plansItemsNone)</p>"
            : """
            \(each: interests, { interest in
                group(
                    "<h3>\(t.plansItemsUnder(interest: ownWords(interest.words)))</h3>", model.items(under: interest.id), model,
                    page)
            })\
            \(loose.isEmpty ? nil : group(interests.isEmpty ? nil : "<h3>\(t.plansItemsOther)</h3>", loose, model, page))
            """
        return """
            <section class="sec" aria-labelledby="items"><div class="sec-head"><h2 id="items">\(t.plansItems)</h2>\
            \(planEditLink("\(model.path)/items/new", t.plansNewItem, model, page))</div>\(body)</section>
            """
    }

    private static func group(
        _ heading: HTML?, _ items: [PlanItem], _ model: PlanModel, _ page: PageContext
    ) -> HTML {
        let first = items.prefix(mostUnfolded)
        let rest = items.dropFirst(mostUnfolded)
        let folded: HTML? =
            rest.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(page.t.plansItemsMore(count: rest.count))</summary>
            <ul class="rows planned">\(each: Array(rest), { item($0, isNested: heading != nil, model, page) })</ul></details>
            """
        return
            "<div class=\"mt-4\">\(heading)<ul class=\"rows planned mt-2\">\(each: Array(first), { item($0, isNested: heading != nil, model, page) })</ul>\(folded)</div>"
    }

    private static func item(
        _ item: PlanItem, isNested: Bool, _ model: PlanModel, _ page: PageContext
    ) -> HTML {
        let title: HTML = isNested ? "<h4>\(ownWords(item.title))</h4>" : "<h3>\(ownWords(item.title))</h3>"
        let edit: HTML? =
            model.mayWrite
            ? """
            <a class="noprint" href="\(model.path)/items/\(item.id.description)" aria-label="\(page.t.plansEditNamed(title: item.title))">\(page.t.plansEdit)</a>
            """ : nil
        return """
            <li id="i\(item.id.description)" tabindex="-1"><div><p class="quiet">\(PlanWords.kind(item.kind, page.t)) \
            \(planMarkTag(model.marks.items[item.id], page))</p>\(title)\
            \(place(item, page))\(facts(item, model, page))</div>\(edit)</li>
            """
    }

    private static func place(_ item: PlanItem, _ page: PageContext) -> HTML? {
        let place: HTML? = item.place.isEmpty ? nil : "<p class=\"soft\">\(ownWords(item.place))</p>"
        let days: HTML? = dates(item, page).map { "<p class=\"soft\">\($0)</p>" }
        return "\(place)\(days)"
    }

    static func dates(_ item: PlanItem, _ page: PageContext) -> String? {
        let format = page.format
        return switch (item.beginsOn, item.endsOn) {
        case (nil, nil): nil
        case (let first?, nil): page.t.plansFrom(date: format.dateWithYear(first))
        case (nil, let last?): page.t.plansUntil(date: format.dateWithYear(last))
        case (let first?, let last?):
            page.t.plansFromTo(first: format.dateWithYear(first), last: format.dateWithYear(last))
        }
    }

    private static func facts(_ item: PlanItem, _ model: PlanModel, _ page: PageContext) -> HTML? {
        let t = page.t
        let goals = item.goals.compactMap { model.plan.goal($0) }
        let forGoals: HTML? =
            goals.isEmpty
            ? nil
            : """
            <dt>\(t.plansForGoals)</dt><dd><ul class="plain">\(each: goals, { goal in
                "<li><a href=\"#g\(goal.id.description)\">\(ownWords(goal.title))</a></li>" as HTML
            })</ul></dd>
            """
        let standards: HTML? =
            item.competencies.isEmpty
            ? nil
            : """
            <dt>\(t.plansCovers)</dt><dd><ul class="plain">\(each: item.competencies, { id in
                "<li><a href=\"/students/\(model.student.description)/map/\(id.description)\">\(model.names.competency(id, page))</a></li>" as HTML
            })</ul></dd>
            """
        let counts: HTML? = counts(item, model, page).map { "<dt>\(t.plansCountsFor)</dt><dd>\($0)</dd>" }
        let mayAdd = model.isOneself && model.plan.items.count <= mostWithSteps
        let steps = StepPart.list(item.id.rawValue, model.steps, of: model.student, isOneself: mayAdd, page)
        guard forGoals != nil || standards != nil || counts != nil || steps != nil else { return nil }
        return "<dl class=\"facts mt-2\">\(forGoals)\(standards)\(counts)\(steps)</dl>"
    }

    /// Credits and hours, in one line.
    private static func counts(_ item: PlanItem, _ model: PlanModel, _ page: PageContext) -> HTML? {
        let credits: [HTML] = item.credits.map { credit in
            "\(model.names.area(credit.area, page)): \(PlanCoveragePart.credits(credit.tenths, page))"
        }
        let hours: [HTML] = (item.hours ?? 0) > 0 ? ["\(page.t.plansHoursOf(count: item.hours ?? 0))"] : []
        let all = credits + hours
        guard !all.isEmpty else { return nil }
        return "<ul class=\"plain\">\(each: all, { "<li>\($0)</li>" as HTML })</ul>"
    }
}
