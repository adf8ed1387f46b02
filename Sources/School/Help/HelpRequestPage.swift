import HTML
import Learning

/// One request before the teacher: what was tried, and how to answer.
enum HelpRequestPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let title: String
        let line: HelpQueue.Line
        /// Those about the competency first.
        let workshops: [Workshop]
        let viewer: ID<Person>

        var path: String { "/classes/\(classID)/help/\(line.request.id)" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let request = model.line.request
        let isFree = request.isOpen && (request.state != .taken || request.takenBy == model.viewer)
        let now: HTML =
            if isFree {
                answers(model, page)
            } else {
                notice(
                    .plain, icon: "info",
                    "<p>\(request.isOpen ? t.helpTakenBy(name: request.takenName) : HelpParts.state(request, t))</p>\(answered(request, page))",
                    page)
            }
        return Page(
            title: t.helpOf(name: request.studentName), section: "/classes",
            body: """
                <p class="crumb"><a href="/classes/\(model.classID.description)" translate="no" dir="auto">\(model.title)</a> / \
                <a href="/classes/\(model.classID.description)/help">\(t.helpQueue)</a></p>
                <div class="head"><div><h1>\(personName(request.studentName))</h1><p class="mt-2">\(ownWords(request.about))</p></div></div>
                \(refusalSummary(page))<div class="split"><div class="stack-l">\(now)</div>
                <aside class="stack-l" aria-label="\(t.helpAbout)">\(about(model, page))</aside></div>
                """)
    }

    private static func answered(_ request: HelpRequest, _ page: PageContext) -> HTML? {
        let words: HTML? = request.answerWords.isEmpty ? nil : "<p>\(ownWords(request.answerWords))</p>"
        let helped: HTML? = request.helped.map { "<p>\(page.t.helpOutcome) \($0.words(page.t))</p>" }
        return "\(words)\(helped)"
    }

    private static func about(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = model.line.request
        let work: HTML? = request.work.map {
            "<p class=\"mt-2\"><a href=\"/work/\($0.description)\">\(t.helpSeeWork)</a></p>"
        }
        let competency: HTML? = request.competency.flatMap { id in
            request.competencyTitle.map { title in
                "<p class=\"mt-2\"><a href=\"/students/\(request.student.description)/map/\(id.description)\">\(page.text(title))</a></p>"
                    as HTML
            }
        }
        return """
            \(section("tried", t.helpTriedStaff, "\(HelpParts.said(request, page))\(HelpClassParts.ways(model.line, page))"))
            \(section("more", t.helpMoreAbout, "\(competency)\(work)<p class=\"mt-2\"><a href=\"/students/\(request.student.description)/notes\">\(t.helpWriteNote)</a></p>"))
            """
    }

    private static func answers(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = model.line.request
        let chosen = page.value("answer", else: HelpAnswer.talk.rawValue)
        let options = HelpAnswer.allCases.filter { $0 != .workshop || !model.workshops.isEmpty }
        let workshop: HTML =
            model.workshops.isEmpty
            ? """
            <p class="hint"><a href="/classes/\(model.classID.description)/workshops/new?student=\(request.student.description)\(request.competency.map { "&competency=\($0)" } ?? "")">\(t.helpNewWorkshop)</a></p>
            """
            : """
            <div class="field"><label for="workshop">\(t.helpWhichWorkshop)</label>\(fieldError("workshop", page))\
            <select id="workshop" name="workshop"><option value="">\(t.commonChoose)</option>\(each: model.workshops, { workshop in
                """
                <option value="\(workshop.id.description)" translate="no" \(attribute: "selected", if: workshop.id.description == page.value("workshop"))>\
                \(workshop.title), \(page.format.shortDate(workshop.day)) \(page.format.clock(workshop.time.begins))</option>
                """ as HTML
            })</select></div>
            """
        let putBack: HTML? =
            request.state == .taken
            ? """
            <form class="mt-3" method="post" action="\(model.path)/return">\(page.hiddenFields())\
            <button class="btn btn-plain">\(t.helpPutBack)</button></form>
            """ : nil
        let take: HTML? =
            request.state == .taken
            ? nil
            : """
            <form method="post" action="\(model.path)/taking">\(page.hiddenFields())\
            <button class="btn">\(page.icon("hand"))\(t.helpTake)</button></form>
            """
        return section(
            "answer", t.helpHowDone,
            """
            \(take)<form class="form mt-3" method="post" action="\(model.path)/answer" data-draft>\(page.hiddenFields())
            <fieldset class="field"><legend class="sr">\(t.helpHowDone)</legend><div class="picks">\(each: options, { answer in
                """
                <label class="pick"><input type="radio" name="answer" value="\(answer.rawValue)" \
                \(attribute: "checked", if: answer.rawValue == chosen)><span>\(answer.words(t))</span></label>
                """ as HTML
            })</div></fieldset>
            \(textArea("words", t.helpAnswerWords(name: request.givenName), hint: t.helpAnswerWordsHint, most: HelpRequest.longestAnswer, rows: 3, page))\(workshop)
            <div class="btns"><button class="btn btn-main">\(page.icon("check"))\(t.helpDone)</button></div></form>\(putBack)
            """)
    }
}
