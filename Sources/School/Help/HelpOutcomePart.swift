import HTML
import Learning

/// How a request ended, and what helped, as the student says.
enum HelpOutcomePart {
    static func over(_ model: HelpPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = model.request
        let words: HTML? =
            request.answerWords.isEmpty
            ? nil
            : "<div class=\"prose mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(request.answerWords).html)</div>"
        let by: HTML? = request.answer.map { answer in
            "<p>\(t.helpAnswered(name: personName(request.takenName))) \(answer.words(t)).</p>"
        }
        return notice(.leaf, icon: "check", "<p><strong>\(HelpParts.state(request, t))</strong></p>\(by)\(words)", page)
    }

    static func outcome(_ model: HelpPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = model.request
        if let helped = request.helped, request.saidAt != nil, page.form == nil {
            let words: HTML? = request.helpedWords.isEmpty ? nil : "<p>\(ownWords(request.helpedWords))</p>"
            let again: HTML? =
                helped == .notYet
                ? """
                <div class="btns mt-3"><a class="btn" href="\(again(request))">\(page.icon("hand"))\(t.helpAgain)</a></div>
                """ : nil
            return section("outcome", t.helpOutcome, "<p>\(helped.words(t))</p>\(words)\(again)")
        }
        let chosen = page.value("helped", else: request.helped?.rawValue ?? "")
        return section(
            "outcome", t.helpOutcome,
            """
            <form class="form mt-3" method="post" action="\(model.path)/outcome" data-draft>\(page.hiddenFields())
            <fieldset class="field" id="helped"><legend class="sr">\(t.helpOutcome)</legend>\(fieldError("helped", page))<div class="picks">\
            \(each: HelpOutcome.allCases, { outcome in
                """
                <label class="pick"><input type="radio" name="helped" value="\(outcome.rawValue)" \
                \(attribute: "checked", if: outcome.rawValue == chosen)><span>\(outcome.words(t))</span></label>
                """ as HTML
            })</div></fieldset>
            \(textField("words", t.helpOutcomeWords, most: HelpRequest.longestThanks, page))\(thanks(model, page))
            <div class="btns"><button class="btn btn-main">\(t.commonSend)</button></div></form>
            """)
    }

    private static func thanks(_ model: HelpPage.Model, _ page: PageContext) -> HTML? {
        guard case .yes(let name, false) = model.ways.peer else { return nil }
        let t = page.t
        return """
            <label class="choice"><input type="checkbox" name="thank" value="yes" checked><span>\(t.helpThank(name: personName(name)))</span></label>
            \(textField("thanks", t.helpThankWords, hint: t.helpThankHint, most: HelpRequest.longestThanks, page))
            """
    }

    private static func again(_ request: HelpRequest) -> String {
        var query = "class=\(request.classID)"
        if let work = request.work { query += "&work=\(work)" }
        if let competency = request.competency { query += "&competency=\(competency)" }
        return "/me/help/new?" + query
    }
}
