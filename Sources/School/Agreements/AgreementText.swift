import HTML
import Learning

/// A plan as text, to read before agreeing: every word that the fingerprint covers.
struct AgreementText {
    let document: PlanDocument
    let names: PlanNames
    let page: PageContext
    /// Before the ids of its sections, where a page shows two plans.
    var prefix = ""

    private var t: Messages { page.t }

    var html: HTML { "\(aim)\(interests)\(answers)\(goals)\(items)\(promises)\(review)" }

    private var aim: HTML? {
        let aim = document.aim
        guard aim != PlanAim() else { return nil }
        return part(
            "aim", t.agreementsAim,
            "\(words(aim.first, as: "own"))\(labelled(t.agreementsSecondChoice, aim.second))")
    }

    private var interests: HTML? {
        guard !document.interests.isEmpty else { return nil }
        return part(
            "interests", t.agreementsInterests,
            "<ul class=\"rows\">\(each: document.interests, { "<li>\(ownWords($0.words))</li>" as HTML })</ul>")
    }

    private var answers: HTML? {
        let answers = document.answers.filter { !$0.words.isEmpty }
        guard !answers.isEmpty else { return nil }
        return part(
            "answers", t.agreementsAnswers,
            """
            <dl class="facts">\(each: answers, { answer in
                "<dt>\(names.section(answer.section, page))</dt><dd>\(prose(answer.words))</dd>" as HTML
            })</dl>
            """)
    }

    // MARK: Goals

    private var goals: HTML? {
        guard !document.goals.isEmpty else { return nil }
        return part(
            "goals", t.agreementsGoals,
            link: "<span class=\"quiet\">\(t.agreementsGoalCount(count: document.goals.count))</span>",
            "<ol class=\"rows plan-text\">\(each: document.goals, goal)</ol>")
    }

    private func goal(_ goal: PlanGoal) -> HTML {
        let reason: HTML? =
            goal.reason.isEmpty ? nil : "<p class=\"own mt-2\"><q>\(ownWords(goal.reason))</q></p>"
        return """
            <li><div><h3>\(ownWords(goal.title))</h3>\(reason)\
            <dl class="facts mt-3">\(fact(t.agreementsCategory, names.category(goal.category, page)))\
            \(fact(t.agreementsWhen, when(goal)))\
            \(labelledRow(t.agreementsKnowing, goal.knowing))\
            \(fact(t.agreementsCompetencies, competencies(goal.competencies)))\
            \(fact(t.agreementsUnder, interest(goal.interest)))\
            \(fact(t.agreementsLeadsTo, goals(goal.serves.map { [$0] } ?? [])))</dl></div></li>
            """
    }

    private func when(_ goal: PlanGoal) -> HTML {
        let horizon = PlanWords.horizon(goal.horizon, t)
        guard let day = goal.byOn else { return "\(horizon)" }
        return "\(horizon), \(t.agreementsBy(date: page.format.dateWithYear(day)))"
    }

    // MARK: Items

    private var items: HTML? {
        guard !document.items.isEmpty else { return nil }
        return part(
            "items", t.agreementsItems,
            link: "<span class=\"quiet\">\(t.agreementsItemCount(count: document.items.count))</span>",
            "<ol class=\"rows plan-text\">\(each: document.items, item)</ol>")
    }

    private func item(_ item: PlanItem) -> HTML {
        """
        <li><div><h3>\(ownWords(item.title))</h3><p class="soft">\(PlanWords.kind(item.kind, t))</p>\
        <dl class="facts mt-2">\(labelledRow(t.agreementsPlace, item.place))\
        \(fact(t.agreementsWhen, dates(item)))\
        \(fact(t.agreementsHours, item.hours.map { "\(t.agreementsHourCount(count: $0))" }))\
        \(fact(t.agreementsCompetencies, competencies(item.competencies)))\
        \(fact(t.agreementsCredits, credits(item.credits)))\
        \(fact(t.agreementsForGoals, goals(item.goals)))\
        \(fact(t.agreementsUnder, interest(item.interest)))</dl></div></li>
        """
    }

    private func dates(_ item: PlanItem) -> HTML? {
        switch (item.beginsOn, item.endsOn) {
        case (nil, nil): nil
        case (let begins?, nil): "\(t.agreementsFrom(date: page.format.dateWithYear(begins)))"
        case (nil, let ends?): "\(t.agreementsBy(date: page.format.dateWithYear(ends)))"
        case (let begins?, let ends?):
            "\(t.agreementsFromTo(first: page.format.dateWithYear(begins), last: page.format.dateWithYear(ends)))"
        }
    }

    private func credits(_ credits: [PlanCredit]) -> HTML? {
        guard !credits.isEmpty else { return nil }
        return """
            \(each: Array(credits.enumerated()), { place, credit in
                "\(place > 0 ? ", " : "")\(names.area(credit.area, page)) \(Numerals.decimal(Double(credit.tenths) / 10, digits: 1))" as HTML
            })
            """
    }

    // MARK: The end

    private var promises: HTML? {
        let promises = document.promises
        guard promises != PlanPromises() else { return nil }
        return part(
            "promises", t.agreementsPromises,
            """
            <dl class="facts">\(labelledRow(t.agreementsStudent, promises.student))\
            \(labelledRow(t.agreementsAdvisor, promises.advisor))\(labelledRow(t.agreementsFamily, promises.family))</dl>
            """)
    }

    private var review: HTML? {
        document.reviewOn.map { "<p>\(t.agreementsReviewOn(date: page.format.dateInWordsWithYear($0)))</p>" }
    }

    // MARK: Small parts

    private func part(_ id: String, _ title: String, link: HTML? = nil, _ body: HTML) -> HTML {
        """
        <section class="sec" aria-labelledby="\(prefix)\(id)"><div class="sec-head"><h2 id="\(prefix)\(id)">\(title)</h2>\(link)</div>
        \(body)</section>
        """
    }

    private func words(_ words: String, as style: String) -> HTML? {
        words.isEmpty ? nil : "<p class=\"\(style)\">\(ownWords(words))</p>"
    }

    private func prose(_ words: String) -> HTML {
        "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }

    private func labelled(_ label: String, _ words: String) -> HTML? {
        words.isEmpty ? nil : "<dl class=\"facts mt-3\"><dt>\(label)</dt><dd>\(ownWords(words))</dd></dl>"
    }

    private func labelledRow(_ label: String, _ words: String) -> HTML? {
        words.isEmpty ? nil : "<dt>\(label)</dt><dd>\(prose(words))</dd>"
    }

    private func fact(_ label: String, _ value: HTML?) -> HTML? {
        value.map { "<dt>\(label)</dt><dd>\($0)</dd>" }
    }

    private func competencies(_ ids: [ID<Competency>]) -> HTML? {
        guard !ids.isEmpty else { return nil }
        return
            "\(each: Array(ids.enumerated()), { place, id in "\(place > 0 ? "; " : "")\(names.competency(id, page))" as HTML })"
    }

    private func goals(_ ids: [ID<Goal>]) -> HTML? {
        let titles = ids.compactMap { document.goal($0)?.title }
        guard !titles.isEmpty else { return nil }
        return
            "\(each: Array(titles.enumerated()), { place, title in "\(place > 0 ? "; " : "")\(ownWords(title))" as HTML })"
    }

    private func interest(_ id: ID<PlanInterest>?) -> HTML? {
        id.flatMap { document.interest($0) }.map { ownWords($0.words) }
    }
}
