import HTML
import Learning

/// A student's help: what is open, whom I can help, what was before.
enum HelpListPage {
    struct Model: Sendable {
        let requests: [HelpRequest]
        let asks: [HelpAsk]
        let student: ID<Person>
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let open = model.requests.filter(\.isOpen)
        let past = model.requests.filter { !$0.isOpen }
        let now: HTML =
            open.isEmpty
            ? "<p class=\"soft\">\(t.helpNoneOpen)</p>" : "<ul class=\"rows\">\(each: open, { row($0, page) })</ul>"
        let before: HTML? =
            past.isEmpty
            ? nil : section("before", t.helpBefore, "<ul class=\"rows\">\(each: past, { row($0, page) })</ul>")
        let waiting = model.asks.filter { $0.isOpen && !$0.isYes }.count
        let asked: HTML? = waiting > 0 ? "<p><strong>\(t.helpAsksWaiting(count: waiting))</strong></p>" : nil
        return Page(
            title: t.helpMine, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.helpMine)</h1></div>\
                <div class="btns"><a class="btn btn-main" href="/me/help/new">\(page.icon("hand"))\(t.helpStuck)</a></div></div>
                <div class="stack-l">\(liveRegion("help-mine", [.person(model.student)], section("open", t.helpNow, now)))
                \(section("helping", t.helpHelping, "\(asked)<p>\(t.helpHelpingLede)</p><p class=\"btns mt-3\"><a class=\"btn\" href=\"/me/helping\">\(page.icon("people"))\(t.helpHelpingOpen)</a></p>"))
                \(before)\(whoCanSee(t.helpWho, page))</div>
                """)
    }

    private static func row(_ request: HelpRequest, _ page: PageContext) -> HTML {
        """
        <li><div><h3><a href="/me/help/\(request.id.description)">\(request.about.isEmpty ? "\(page.t.helpUntitled)" : ownWords(request.about))</a></h3>\
        <p class="quiet">\(ownWords(request.classTitle)) · \(HelpParts.state(request, page.t))</p></div>\
        <span class="when">\(page.format.relativeDay(request.askedAt, now: page.now))</span></li>
        """
    }
}

/// Whether I help classmates, with what, and whoever asked me.
enum HelpingPage {
    struct Model: Sendable {
        let student: ID<Person>
        let asks: [HelpAsk]
        let choices: [HelpHelpers.Choice]
        let skills: [HelpHelpers.Skill]
        let isSaved: Bool
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.helpHelping, width: .text, section: "/",
            body: """
                <p class="crumb"><a href="/me/help">\(t.helpMine)</a></p>
                <div class="head"><div><h1>\(t.helpHelping)</h1><p class="mt-2">\(t.helpHelpingLong)</p></div></div>
                \(model.isSaved ? notice(.leaf, icon: "check", "<p role=\"status\">\(t.helpSaved)</p>", page) : nil)
                <div class="stack-l mt-3">\(liveRegion("asks", class: "stack-l", [.person(model.student)], address: "/me/helping", "\(asks(model, page))\(thanks(model, page))"))
                \(form(model, page))\(whoCanSee(t.helpHelpingWho, page))</div>
                """)
    }

    private static func asks(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let open = model.asks.filter(\.isOpen)
        guard !open.isEmpty else { return nil }
        func row(_ ask: HelpAsk) -> HTML {
            let about: HTML = ask.competencyTitle.map(page.text) ?? ownWords(ask.classTitle)
            let path = "/me/helping/\(ask.id)"
            guard ask.isYes else {
                return """
                    <li><div><h3>\(t.helpAskOne(title: about))</h3><p class="quiet">\(ownWords(ask.classTitle))</p>
                    <form class="btns mt-2" method="post" action="\(path)">\(page.hiddenFields())\
                    <button class="btn btn-main" name="answer" value="yes">\(page.icon("check"))\(t.helpAskYes)</button>\
                    <button class="btn" name="answer" value="no">\(t.helpAskNo)</button></form>
                    <p class="hint mt-2">\(t.helpAskHint)</p></div></li>
                    """
            }
            let tags: HTML? =
                ask.tried.isEmpty
                ? nil
                : "<p class=\"chips mt-2\">\(each: ask.tried, { "<span class=\"tag\">\($0.words(t))</span>" as HTML })</p>"
            let words: HTML? = ask.words.isEmpty ? nil : "<p class=\"mt-2\">\(ownWords(ask.words))</p>"
            return """
                <li><div><h3>\(t.helpYouHelp(name: personName(ask.name)))</h3><p>\(ownWords(ask.about))</p>\(tags)\(words)
                <p class="hint mt-2">\(t.helpYouHelpHint)</p>
                <form class="btns mt-2" method="post" action="\(path)">\(page.hiddenFields())\
                <button class="btn btn-plain" name="answer" value="no">\(t.helpAskStop)</button></form></div></li>
                """
        }
        return section("asked", t.helpAsks, "<ul class=\"rows\">\(each: open, row)</ul>")
    }

    private static func thanks(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let thanked = model.asks.filter { $0.thankedAt != nil }
        guard !thanked.isEmpty else { return nil }
        return section(
            "thanks", t.helpThanks,
            """
            <ul class="rows">\(each: thanked, { ask in
                let words: HTML? = ask.thanks.isEmpty ? nil : "<p>\(ownWords(ask.thanks))</p>"
                return """
                    <li><div><h3>\(t.helpThankedBy(name: personName(ask.name)))</h3>\(words)\
                    <p class="quiet">\(ask.competencyTitle.map(page.text)) · \(ask.thankedAt.map { page.format.relativeDay($0, now: page.now) })</p></div></li>
                    """ as HTML
            })</ul>
            """)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.choices.isEmpty else { return empty(t.helpNoClass, page) }
        func choice(_ choice: HelpHelpers.Choice) -> HTML {
            let ended: HTML? = choice.isEnded ? "<span class=\"hint\">\(t.helpEndedByTeacher)</span>" : nil
            return """
                <label class="choice"><input type="checkbox" name="class" value="\(choice.classID.description)" \
                \(attribute: "checked", if: choice.isWilling)><span translate="no" dir="auto">\(choice.title)</span>\(ended)</label>
                """
        }
        let skills: HTML? =
            model.skills.isEmpty
            ? nil
            : """
            <fieldset class="field"><legend>\(t.helpWith)</legend><p class="hint">\(t.helpWithHint)</p>\(each: model.skills, { skill in
                """
                <label class="choice"><input type="checkbox" name="with" value="\(skill.id.description)" \
                \(attribute: "checked", if: !skill.isLeftOut)><span>\(page.text(skill.title))</span></label>
                """ as HTML
            })</fieldset>
            """
        return section(
            "choice", t.helpMyChoice,
            """
            <form class="form mt-3" method="post" action="/me/helping">\(page.hiddenFields())
            <fieldset class="field"><legend>\(t.helpInClasses)</legend>\(each: model.choices, choice)</fieldset>\(skills)
            <div class="btns"><button class="btn">\(t.commonSave)</button></div></form>
            """)
    }
}
