import HTML
import Learning

/// The question itself. It can be answered with nothing, and nobody asks why.
enum KnownAskPage {
    static func page(_ model: KnownAsk, _ page: PageContext) -> Page {
        let t = page.t
        let chosen = page.form?.raw("answer") ?? model.answer?.rawValue ?? ""
        let adult = page.form?.raw("adult") ?? model.adult.map(\.description) ?? ""
        func choice(_ answer: KnownWell.Answer, _ words: String) -> HTML {
            """
            <label class="pick"><input type="radio" name="answer" value="\(answer.rawValue)" \
            \(attribute: "checked", if: answer.rawValue == chosen)><span>\(words)</span></label>
            """
        }
        return Page(
            title: t.checkinsKnownQuestion, width: .text, section: "/me/plan",
            body: """
                <p class="crumb"><a href="/students/\(model.student)/check-ins">\(t.checkinsMine)</a></p>
                <div class="head"><div><h1>\(t.checkinsKnownQuestion)</h1><p class="mt-2">\(t.checkinsKnownWhy)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/students/\(model.student)/known-well">\(page.hiddenFields())
                <fieldset class="field" id="answer"><legend>\(t.checkinsKnownChoose)</legend>\(fieldError("answer", page))<div class="picks">
                \(choice(.yes, t.checkinsKnownYes))\(choice(.aLittle, t.checkinsKnownLittle))\(choice(.notYet, t.checkinsKnownNotYet))\
                \(choice(.nothing, t.checkinsKnownNothing))</div></fieldset>
                <div class="field"><label for="adult">\(t.checkinsKnownWhom)</label><p class="hint" id="adult-hint">\(t.checkinsKnownWhomHint)</p>
                <select id="adult" name="adult" aria-describedby="adult-hint"><option value="">\(t.checkinsKnownNobody)</option>\
                \(each: model.adults, { person in
                    """
                    <option value="\(person.id)" translate="no" \(attribute: "selected", if: person.id.description == adult)>\(person.name)</option>
                    """ as HTML
                })</select></div>
                <div class="btns"><button class="btn btn-main">\(t.commonSend)</button></div></form>
                <div class="mt-5">\(whoCanSee(t.checkinsKnownAskWho, page))</div>
                """)
    }
}

extension KnownAskPage {
    /// Outside of any term nobody is asked.
    static func notNow(_ student: ID<Person>, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.checkinsKnownQuestion, width: .text, section: "/me/plan",
            body: """
                <div class="head"><div><h1>\(t.checkinsKnownQuestion)</h1></div></div>
                \(empty(t.checkinsKnownNotNow, button: "<a class=\"btn\" href=\"/students/\(student)/check-ins\">\(t.checkinsMine)</a>", page))
                """)
    }
}

enum KnownParts {
    /// On the student's home, once a term, until it was answered.
    static func asked(_ ask: KnownAsk?, _ page: PageContext) -> HTML? {
        guard let ask, ask.answer == nil else { return nil }
        let t = page.t
        return StudentAsked.row(
            "/students/\(ask.student)/known-well", "\(t.checkinsKnownQuestion)", "\(t.checkinsKnownFree)",
            form: """
                <form method="post" class="mt-2" action="/students/\(ask.student)/known-well">\(page.hiddenFields())\
                <button class="btn" name="answer" value="no_answer">\(t.checkinsKnownNothing)</button></form>
                """)
    }

    /// On the page of the student's talks.
    static func mine(_ ask: KnownAsk, _ page: PageContext) -> HTML {
        let t = page.t
        let said: String =
            switch ask.answer {
            case .yes: t.checkinsKnownYes
            case .aLittle: t.checkinsKnownLittle
            case .notYet: t.checkinsKnownNotYet
            case .nothing, nil: t.checkinsKnownNothingYet
            }
        return section(
            "known", t.checkinsKnownQuestion,
            """
            <p>\(said)</p><p class="mt-2"><a href="/students/\(ask.student)/known-well">\(ask.answer == nil ? t.checkinsKnownAnswer : t.checkinsKnownChange)</a></p>
            """)
    }
}
