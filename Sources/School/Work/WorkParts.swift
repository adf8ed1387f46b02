import HTML
import Learning

/// The parts of a page about a piece of work.
enum WorkParts {
    // MARK: The task

    /// What the activity asks for, why, and what good work looks like.
    ///
    /// - Parameters:
    ///   - isOpen: False folds it away below work that is done.
    ///   - beside: What belongs to the task beside its steps.
    static func task(_ details: WorkDetails, isOpen: Bool, beside: HTML? = nil, _ page: PageContext) -> HTML {
        let t = page.t
        let activity = details.activity
        let question: HTML? = activity.question.isEmpty ? nil : "<p class=\"lead\">\(page.text(activity.question))</p>"
        let steps: HTML? =
            activity.steps.isEmpty
            ? nil
            : """
            <ol class="stem mt-4">\(each: Array(activity.steps.enumerated()), { place, step in
                "<li><span class=\"node\" aria-hidden=\"true\">\(place + 1)</span><p>\(page.text(step))</p></li>" as HTML
            })</ol>
            """
        let body: HTML = "<div class=\"prose\">\(question)</div>\(steps)\(why(details, page))"
        guard isOpen else {
            return "<details class=\"more\"><summary>\(t.workTask)</summary><div>\(body)</div>\(beside)</details>"
        }
        guard let shown = details.shown, shown.isDraft else {
            return "\(section("task", t.workTask, body))\(beside)"
        }
        return """
            \(section("task", t.workTask, body))\(beside)
            \(section("good", t.workGood, "<div class=\"mt-3\">\(rubricTable(shown.rubric, page))</div>"))
            """
    }

    /// Task → competency → the student's own goal.
    private static func why(_ details: WorkDetails, _ page: PageContext) -> HTML {
        let t = page.t
        let competency: HTML? = details.activity.competencies.first.map {
            "<li><small>\(t.workToGetBetter)</small>\(page.text($0.title))</li>"
        }
        let goal: HTML? = details.goal.map {
            "<li><small>\(t.workForGoal)</small><q dir=\"auto\" translate=\"no\">\($0)</q></li>"
        }
        return """
            <h3 class="mt-4">\(t.workWhy)</h3><p class="mt-1">\(page.text(details.activity.why))</p>
            <ol class="why mt-3"><li><small>\(t.workIDo)</small>\(page.text(details.activity.title))</li>\(competency)\(goal)</ol>
            """
    }

    // MARK: The feedback

    static func feedback(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML? {
        guard let judgement = attempt.judgement else { return nil }
        let t = page.t
        let name = personName(judgement.judge.shown(page))
        let title: HTML = attempt.id == model.details.shown?.id ? t.workSays(name: name) : t.workSaidLast(name: name)
        return """
            <section class="sec" aria-labelledby="feedback"><h2 id="feedback">\(title)</h2>
            <div class="split-even mt-4">\(note(.leaf, "sprout", t.workStrength, judgement.strength, page))\
            \(note(.plain, "right", t.workNext, judgement.nextStep, page))</div>
            \(comments(judgement, attempt.rubric, page))</section>
            """
    }

    private static func note(_ tone: Tone, _ icon: String, _ title: String, _ words: String, _ page: PageContext)
        -> HTML
    {
        notice(tone, icon: icon, "<h3>\(title)</h3>\(written(words))", page)
    }

    private static func comments(
        _ judgement: JudgementDetails, _ rubric: RubricModel, _ page: PageContext
    ) -> HTML? {
        let said = rubric.criteria.filter { !(judgement.results[$0.id]?.words.isEmpty ?? true) }
        guard !said.isEmpty else { return nil }
        return """
            <dl class="facts mt-4">\(each: said, { criterion in
                "<dt>\(page.text(criterion.title))</dt><dd>\(written(judgement.results[criterion.id]?.words ?? ""))</dd>" as HTML
            })</dl>
            """
    }

    /// The rubric with the student's own levels and the judge's.
    static func rubric(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let owner = model.isOwn ? page.t.workYou : model.details.student.givenName
        var marks: [ID<Criterion>: [RubricMark]] = [:]
        for criterion in attempt.rubric.criteria {
            if let judgement = attempt.judgement, let result = judgement.results[criterion.id] {
                let who = judgement.judge.shown(page)
                marks[criterion.id, default: []].append(RubricMark(level: result.level, kind: .judged, who: who))
            }
            if let level = attempt.ownLevels[criterion.id] {
                marks[criterion.id, default: []].append(RubricMark(level: level, kind: .own, who: owner))
            }
        }
        let version: HTML = "<span class=\"quiet\">\(page.t.workRubricVersion(number: attempt.rubric.number))</span>"
        return """
            <section class="sec" aria-labelledby="rubric"><div class="sec-head"><h2 id="rubric">\(page.text(attempt.rubric.title))</h2>\
            \(version)</div><div class="mt-3">\(rubricTable(attempt.rubric, marks: marks, page))</div></section>
            """
    }

    // MARK: Around it

    static func tries(_ model: WorkPage.Model, _ page: PageContext) -> HTML? {
        let details = model.details
        guard details.tries.count > 1 else { return nil }
        return section(
            "tries", model.isOwn ? page.t.workMyTries : page.t.workTries,
            """
            <ol class="stem mt-4">\(each: details.tries, { item($0, model, page) })</ol>
            """)
    }

    private static func item(_ one: WorkTry, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let isShown = one.id == model.details.shown?.id
        let state = isShown ? "is-now" : one.isJudged ? "is-done" : "is-later"
        let date = one.sentAt.map { page.format.shortDate($0) } ?? page.t.workDraft
        let link: HTML =
            isShown
            ? "<span aria-current=\"true\">\(date)</span>"
            : "<a href=\"\(model.path)?try=\(String(one.number))\">\(date)</a>"
        let answered: HTML? = one.isJudged ? "<p class=\"quiet\">\(page.t.workHasFeedback)</p>" : nil
        return """
            <li class="\(state)"><span class="node" aria-hidden="true">\(one.number)</span>\
            <h3><span class="sr">\(page.t.workTry(number: one.number)): </span>\(link)</h3>\(answered)</li>
            """
    }

    static func competencies(_ model: WorkPage.Model, _ page: PageContext) -> HTML? {
        let competencies = model.details.activity.competencies
        guard !competencies.isEmpty else { return nil }
        let map = "/students/\(model.details.student.id)/map/"
        return section(
            "about", page.t.workAbout,
            """
            <ul class="rows mt-3">\(each: competencies, { competency in
                "<li><a href=\"\(map + competency.id.description)\">\(page.text(competency.title))</a></li>" as HTML
            })</ul>
            """)
    }

    /// What a person wrote, as simple markup.
    static func written(_ text: String) -> HTML {
        "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(text).html)</div>"
    }
}
