import HTML
import Learning

/// "I'm stuck": what I am on and what I tried. Everything but the tap at the end may be left as it is.
enum HelpAskPage {
    static func page(_ start: HelpStart, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.helpStuck, width: .text, section: "/",
            body: """
                <p class="crumb"><a href="/me/help">\(t.helpMine)</a></p>
                <div class="head"><div><h1>\(t.helpStuck)</h1><p class="mt-2">\(t.helpStuckLede)</p></div></div>
                \(refusalSummary(page))\(open(start, page))\(form(start, page))
                <div class="mt-5">\(whoCanSee(t.helpWho, page))</div>
                """)
    }

    private static func open(_ start: HelpStart, _ page: PageContext) -> HTML? {
        guard !start.open.isEmpty else { return nil }
        return notice(
            .plain, icon: "info",
            """
            <p>\(page.t.helpAlready)</p><ul>\(each: start.open, {
                "<li><a href=\"/me/help/\($0.id)\">\(ownWords($0.about))</a> · \(ownWords($0.classTitle))</li>" as HTML
            })</ul>
            """, page)
    }

    private static func form(_ start: HelpStart, _ page: PageContext) -> HTML {
        let t = page.t
        guard !start.classes.isEmpty else { return empty(t.helpNoClass, page) }
        let words: HTML? =
            start.isYoung
            ? nil : textArea("words", t.helpMore, hint: t.helpMoreHint, most: HelpRequest.longestWords, rows: 3, page)
        return """
            <form class="form mt-3" method="post" action="/me/help" data-draft>\(page.hiddenFields())
            \(hidden("work", start.work?.description))\(hidden("step", start.step?.description))
            \(about(start, page))\(HelpParts.tried(chosen(page), isYoung: start.isYoung, page))\(words)\(classes(start, page))
            <div class="btns"><button class="btn btn-main btn-big">\(page.icon("hand"))\(t.helpShowWays)</button></div></form>
            """
    }

    private static func hidden(_ name: String, _ value: String?) -> HTML? {
        value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" }
    }

    private static func chosen(_ page: PageContext) -> Set<HelpTried> {
        Set((page.form?.all("tried") ?? []).compactMap(HelpTried.init(rawValue:)))
    }

    private static func about(_ start: HelpStart, _ page: PageContext) -> HTML {
        let t = page.t
        let isFilled = start.work != nil || start.step != nil || start.competency != nil
        let saved = start.stepTitle ?? start.title.map(page.words) ?? ""
        let other: HTML? =
            start.isYoung
            ? "<label class=\"pick\"><input type=\"radio\" name=\"work\" value=\"\" checked><span>\(t.helpAboutOther)</span></label>"
            : nil
        let works: HTML? =
            isFilled || start.works.isEmpty
            ? nil
            : """
            <fieldset class="field"><legend>\(t.helpWhich)</legend><div class="picks">\(each: start.works, {
                "<label class=\"pick\"><input type=\"radio\" name=\"work\" value=\"\($0.id)\"><span>\(page.text($0.title))</span></label>" as HTML
            })\(other)</div></fieldset>
            """
        let name: HTML =
            start.isYoung
            ? saved.isEmpty
                ? .empty
                : "<p class=\"ask\">\(ownWords(saved))</p><input type=\"hidden\" name=\"about\" value=\"\(saved)\">"
            : textField(
                "about", works == nil ? t.helpAbout : t.helpAboutOther, saved: saved, most: HelpRequest.longestAbout,
                page)
        return "\(works)\(name)\(competencies(start, page))"
    }

    private static func competencies(_ start: HelpStart, _ page: PageContext) -> HTML? {
        guard let first = start.competencies.first else { return nil }
        guard start.competencies.count > 1, !start.isYoung else { return hidden("competency", first.id.description) }
        let chosen = page.value("competency", else: start.competency?.description ?? "")
        return """
            <div class="field"><label for="competency">\(page.t.helpCompetency)</label><select id="competency" name="competency">\
            \(each: start.competencies, {
                "<option value=\"\($0.id)\" translate=\"no\" \(attribute: "selected", if: $0.id.description == chosen)>\(page.words($0.title))</option>" as HTML
            })</select></div>
            """
    }

    private static func classes(_ start: HelpStart, _ page: PageContext) -> HTML {
        if start.classes.count == 1, let only = start.classes.first {
            return "<input type=\"hidden\" name=\"class\" value=\"\(only.id)\">"
        }
        let chosen = page.value("class", else: start.chosenClass?.description ?? "")
        return """
            <fieldset class="field" id="class"><legend>\(page.t.helpClass)</legend>\(fieldError("class", page))\
            \(each: start.classes, {
                """
                <label class="choice"><input type="radio" name="class" value="\($0.id)" \(attribute: "checked", if: $0.id.description == chosen)>\
                <span translate="no" dir="auto">\($0.title)</span></label>
                """ as HTML
            })</fieldset>
            """
    }
}

/// What several pages of help show.
enum HelpParts {
    /// What was tried, to tap; with a picture each.
    static func tried(_ chosen: Set<HelpTried>, isYoung: Bool = false, _ page: PageContext) -> HTML {
        let choices: [HelpTried] = isYoung ? [.example, .draw, .near, .start] : HelpTried.allCases
        return """
            <fieldset class="field"><legend>\(page.t.helpTried)</legend><div class="picks">\(each: choices, { tried in
                """
                <label class="pick"><input type="checkbox" name="tried" value="\(tried.rawValue)" \
                \(attribute: "checked", if: chosen.contains(tried))><span>\(isYoung ? page.icon(tried.icon) : page.smallIcon(tried.icon)) \(tried.words(page.t))</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }

    /// What it is about and what was tried, to read.
    static func said(_ request: HelpRequest, _ page: PageContext) -> HTML {
        let t = page.t
        let tags: HTML? =
            request.tried.isEmpty
            ? nil
            : "<p class=\"chips mt-2\">\(each: request.tried, { "<span class=\"tag\">\(page.icon($0.icon))\($0.words(t))</span>" as HTML })</p>"
        let words: HTML? =
            request.words.isEmpty
            ? nil : "<div class=\"prose mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(request.words).html)</div>"
        let nothing: HTML? =
            request.tried.isEmpty && request.words.isEmpty ? "<p class=\"soft\">\(t.helpTriedNothing)</p>" : nil
        return "\(tags)\(words)\(nothing)"
    }

    static func state(_ request: HelpRequest, _ t: Messages) -> String {
        switch request.state {
        case .open: t.helpStateOpen
        case .waiting: t.helpStateWaiting
        case .taken: t.helpStateTaken
        case .helped: t.helpStateHelped
        case .solved: t.helpStateSolved
        case .takenBack: t.helpStateBack
        }
    }

    /// "third": the place in line in words, as far as there are words for it.
    static func place(_ place: Int, _ t: Messages) -> String {
        switch place {
        case 1: t.helpPlaceFirst
        case 2: t.helpPlaceSecond
        case 3: t.helpPlaceThird
        case 4: t.helpPlaceFourth
        default: t.helpPlaceNumber(number: place)
        }
    }
}
