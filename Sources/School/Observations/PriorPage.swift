import HTML
import Learning

/// One thing that a student could do before, and the answer to it.
enum PriorPage {
    struct Model: Sendable {
        let prior: PriorLearning
        let name: StudentNames.Name
        let relation: Relation
        /// Four texts for levels 1 to 4, or none.
        let levelWords: [LocalText]
        let viewer: ID<Person>

        var isOneself: Bool { relation == .oneself }
        var mayAnswer: Bool { relation.mayJudge && prior.state == .waiting }
        var mayTakeBack: Bool { prior.broughtBy.id == viewer && prior.state == .waiting }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let prior = model.prior
        return Page(
            title: page.words(prior.competency.title), width: .text, section: model.isOneself ? "/me/map" : nil,
            body: """
                <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="/students/\(prior.student)/prior-learning">\(t.observationsPriorTitle)</a></nav>
                <div class="head"><div><h1>\(page.text(prior.competency.title))</h1>\
                <p class="mt-2">\(personName(model.name.full)) \(PriorPages.state(prior, page))</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(brought(model, page))\(answer(model, page))\(form(model, page))\(takeBack(model, page))
                \(whoCanSee(model.isOneself ? t.observationsWhoOwn : t.observationsWho, page))</div>
                """)
    }

    private static func brought(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let prior = model.prior
        let place: HTML? =
            prior.place.isEmpty ? nil : "<dt>\(t.observationsPriorPlace)</dt><dd>\(ownWords(prior.place))</dd>"
        let link: HTML? =
            isWebLink(prior.link)
            ? "<dt>\(t.observationsPriorLink)</dt><dd><a href=\"\(prior.link)\" rel=\"noopener noreferrer nofollow\" dir=\"ltr\" translate=\"no\">\(prior.link)</a></dd>"
            : nil
        return section(
            "brought", t.observationsPriorBrought,
            """
            <div class="paper" dir="auto" translate="no">\(MarkupText(prior.words).html)</div>
            \(ProfileFileParts.list(prior.files, page))
            <dl class="facts mt-3"><dt>\(t.observationsPriorDay)</dt><dd>\(page.format.dateWithYear(prior.doneOn))</dd>\(place)\(link)\
            <dt>\(t.observationsPriorBy)</dt><dd>\(personName(prior.broughtBy.shown(page))), \(page.format.dateWithYear(prior.broughtAt))</dd>\
            <dt>\(t.observationsSkill)</dt><dd><a href="/students/\(prior.student)/map/\(prior.competency.id)">\(page.text(prior.competency.title))</a></dd></dl>
            """)
    }

    private static func answer(_ model: Model, _ page: PageContext) -> HTML? {
        let prior = model.prior
        guard let at = prior.answeredAt else { return nil }
        let t = page.t
        let by = prior.answeredBy.map { personName($0.shown(page)) } ?? "\(t.progressSomebody)"
        let words: HTML? =
            prior.answer.isEmpty
            ? nil : "<div class=\"own mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(prior.answer).html)</div>"
        let level: HTML? = prior.level.map { "<p class=\"mt-2\">\(rung($0.rawValue, page))</p>" }
        let undone: HTML? =
            prior.state == .counted && !prior.isInForce
            ? "<p class=\"soft mt-2\">\(t.observationsPriorUndone)</p>" : nil
        let again: HTML? =
            prior.state == .answered && PriorStore.mayBring(model.relation)
            ? "<p class=\"mt-3\"><a class=\"btn\" href=\"/students/\(prior.student)/prior-learning/new?competency=\(prior.competency.id)\">\(t.observationsPriorAgain)</a></p>"
            : nil
        return section(
            "answered", t.observationsPriorAnswer,
            "<p>\(by), \(page.format.dateWithYear(at))</p>\(level)\(words)\(undone)\(again)")
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayAnswer else { return nil }
        let t = page.t
        let chosen = page.value("choice")
        let level = page.value("level")
        return section(
            "review", t.observationsPriorReview,
            """
            <form class="form" method="post" action="\(model.prior.path)/answer" data-draft="prior-answer-\(model.prior.id)">\(page.hiddenFields())
            <fieldset class="field" id="choice" tabindex="-1"><legend>\(t.observationsPriorDecide)</legend>\(fieldError("choice", page))\
            \(each: [(PriorAnswer.Choice.count, t.observationsPriorCount), (.answer, t.observationsPriorSendBack)], { value, words in
                """
                <label class="choice"><input type="radio" name="choice" value="\(value.rawValue)" \
                \(attribute: "checked", if: value.rawValue == chosen)><span>\(words)</span></label>
                """ as HTML
            })</fieldset>
            <fieldset class="field" id="level" tabindex="-1"><legend>\(t.observationsPriorLevel)</legend>\(fieldError("level", page))\
            <div class="picks">\(each: Level.allCases, { one in
                """
                <label class="pick"><input type="radio" name="level" value="\(one.rawValue)" \
                \(attribute: "checked", if: String(one.rawValue) == level)><span>\(one.rawValue) \(levelName(one.rawValue, t))</span></label>
                """ as HTML
            })</div>\(levelWords(model, page))</fieldset>
            \(textArea("answer", t.observationsPriorAnswerWords, hint: t.observationsPriorAnswerHint, most: PriorAnswer.longestAnswer, rows: 3, page))
            <div class="btns"><button class="btn btn-main">\(t.observationsPriorSendAnswer)</button></div></form>
            """)
    }

    private static func levelWords(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.levelWords.count == 4 else { return nil }
        return """
            <details class="more"><summary>\(page.t.progressEachLevel)</summary><dl class="facts mt-3">\
            \(each: model.levelWords.enumerated(), { index, words in
                "<dt>\(levelName(index + 1, page.t))</dt><dd>\(page.text(words))</dd>" as HTML
            })</dl></details>
            """
    }

    private static func takeBack(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.mayTakeBack else { return nil }
        return """
            <form method="post" action="\(model.prior.path)/taking-back">\(page.hiddenFields())\
            <button class="btn">\(page.t.observationsPriorTakeBack)</button></form>
            """
    }
}
