import HTML
import Learning

/// What a student could do before: the list, and the form to bring something.
enum PriorPages {
    struct List: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let lines: [PriorLearning]

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(student)/prior-learning" }
    }

    struct New: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let choices: [CatalogCompetency]
        let chosen: ID<Competency>?
        let search: String
        let waiting: [KeptFile]
        let today: String

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(student)/prior-learning" }
    }

    static func list(_ model: List, _ page: PageContext) -> Page {
        let t = page.t
        let add: HTML? =
            PriorStore.mayBring(model.relation)
            ? "<div class=\"btns\"><a class=\"btn btn-main\" href=\"\(model.path)/new\">\(t.observationsPriorAdd)</a></div>"
            : nil
        let rows: HTML =
            model.lines.isEmpty
            ? empty(model.isOneself ? t.observationsPriorNoneOwn : t.observationsPriorNone, page)
            : "<ul class=\"rows\">\(each: model.lines, { row($0, page) })</ul>"
        return Page(
            title: t.observationsPriorTitle, width: .text, section: model.isOneself ? "/me/map" : nil,
            body: """
                \(ObservationWords.crumb(model.student, model.name, isOneself: model.isOneself, page))
                <div class="head"><div><h1>\(t.observationsPriorTitle)</h1>\
                <p class="mt-2">\(model.isOneself ? t.observationsPriorLedeOwn : t.observationsPriorLede(name: model.name.given))</p></div>\(add)</div>
                <div class="stack-l">\(rows)\(whoCanSee(model.isOneself ? t.observationsWhoOwn : t.observationsWho, page))</div>
                """)
    }

    private static func row(_ line: PriorLearning, _ page: PageContext) -> HTML {
        """
        <li><div><h2><a href="\(line.path)">\(page.text(line.competency.title))</a></h2>\
        <p class="soft" dir="auto" translate="no">\(String(line.words.prefix(160)))</p></div>\(state(line, page))</li>
        """
    }

    static func state(_ line: PriorLearning, _ page: PageContext) -> HTML {
        let words = ObservationWords.prior(line.state, page.t)
        return line.state == .counted
            ? "<span class=\"tag tag-leaf\">\(page.icon("check"))\(words)</span>"
            : line.state == .waiting
                ? "<span class=\"tag tag-sun\">\(page.icon("clock"))\(words)</span>"
                : "<span class=\"tag\">\(words)</span>"
    }

    static func new(_ model: New, _ page: PageContext) -> Page {
        let t = page.t
        let chosen = page.form.map { $0.raw("competency") } ?? model.chosen?.description
        let none: HTML? = model.choices.isEmpty ? "<p>\(t.observationsFoundNone)</p>" : nil
        let isOwn = model.isOneself
        return Page(
            title: t.observationsPriorAdd, width: .text, section: isOwn ? "/me/map" : nil,
            body: """
                <nav class="crumb" aria-label="\(t.frameBreadcrumb)"><a href="\(model.path)">\(t.observationsPriorTitle)</a></nav>
                <div class="head"><div><h1>\(t.observationsPriorAdd)</h1><p class="mt-2">\(isOwn ? t.observationsPriorLedeOwn : t.observationsPriorLede(name: model.name.given))</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="\(model.path)" enctype="multipart/form-data" \
                data-draft="prior-\(model.student)">\(page.hiddenFields())
                <button hidden>\(t.observationsPriorSend)</button>
                <fieldset class="field" id="competency" tabindex="-1"><legend>\(t.observationsPriorWhat)</legend>\(fieldError("competency", page))\
                \(each: model.choices, { ObservationFormPage.choice($0, isChosen: $0.id.description == chosen, page) })\(none)</fieldset>
                \(ObservationFormPage.finder(model.search, page))
                \(textArea("words", isOwn ? t.observationsPriorWordsOwn : t.observationsPriorWords(name: model.name.given), hint: t.observationsPriorWordsHint, most: PriorDraft.longestWords, rows: 4, page))
                \(textField("place", t.observationsPriorPlace, hint: t.observationsPriorPlaceHint, most: PriorDraft.longestPlace, page))
                \(ObservationWords.day("day", t.observationsPriorDay, hint: t.observationsPriorDayHint, saved: "", today: model.today, page))
                \(ProfileFileParts.field(.priorLearning, form: PriorStore.formName, of: model.student, waiting: model.waiting, label: t.observationsPriorFiles, page))
                \(textField("link", t.observationsPriorLink, most: PriorDraft.longestLink, page))
                <div class="btns"><button class="btn btn-main btn-big">\(t.observationsPriorSend)</button></div>
                \(whoCanSee(isOwn ? t.observationsWhoOwn : t.observationsWho, page))</form>
                """)
    }
}
