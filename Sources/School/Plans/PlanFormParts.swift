import HTML
import Learning

/// Fields that the forms of a plan share.
enum PlanFormParts {
    static func day(
        _ name: String, _ label: String, hint: String? = nil, saved: CalendarDay?, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\
        \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="date" value="\(page.value(name, else: saved?.iso ?? ""))" \
        \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
        """
    }

    /// One of some; the first has an empty value where none may be chosen.
    static func select(
        _ name: String, _ label: String, options: [(value: String, words: String)], saved: String, _ page: PageContext
    ) -> HTML {
        let chosen = page.value(name, else: saved)
        return """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <select id="\(name)" name="\(name)" translate="no" \(attribute: "aria-describedby", value: described(name, page))>\
            \(each: options, { option in
                "<option value=\"\(option.value)\" \(attribute: "selected", if: option.value == chosen)>\(option.words)</option>" as HTML
            })</select></div>
            """
    }

    /// One of a few, all in sight.
    static func radios(
        _ name: String, _ legend: String, options: [(value: String, words: HTML)], saved: String,
        isGrid: Bool = false, _ page: PageContext
    ) -> HTML {
        let chosen = page.value(name, else: saved)
        return """
            <fieldset class="field" id="\(name)" tabindex="-1"><legend>\(legend)</legend>\(fieldError(name, page))\
            <div \(attribute: "class", value: isGrid ? "picks" : nil)>\(each: options, { option in
                """
                <label class="choice"><input type="radio" name="\(name)" value="\(option.value)" \
                \(attribute: "checked", if: option.value == chosen)><span>\(option.words)</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }

    /// What is chosen and what can be, with a search that works without script.
    static func picker(
        _ choices: [CompetencyName], chosen: Set<ID<Competency>>, search: String, legend: String, hint: String,
        _ page: PageContext
    ) -> HTML {
        let t = page.t
        let isNone = !search.isEmpty && !choices.contains { !chosen.contains($0.id) }
        let note: HTML? = isNone ? "<p>\(t.goalsFoundNone(search: search))</p>" : nil
        return """
            <fieldset class="field" id="serves" tabindex="-1"><legend>\(legend)</legend>\
            <p class="hint">\(hint)</p>\(fieldError("serves", page))\
            <div class="split-even">\(each: choices, { choice($0, isChosen: chosen.contains($0.id), page) })</div>\(note)</fieldset>
            <div class="field"><label for="q">\(t.goalsFind)</label><div class="btns"><input id="q" name="q" type="search" value="\(search)" maxlength="200">\
            <button class="btn" name="find" value="1" formnovalidate>\(t.goalsFindButton)</button></div></div>
            """
    }

    private static func choice(_ name: CompetencyName, isChosen: Bool, _ page: PageContext) -> HTML {
        let code: HTML? = name.code.map { "<span class=\"quiet\" translate=\"no\">\($0)</span> " }
        let can: HTML? = name.iCan.isEmpty ? nil : "<br><span class=\"soft\">\(page.text(name.iCan))</span>"
        return """
            <label class="choice"><input type="checkbox" name="competency" value="\(name.id.description)" \
            \(attribute: "checked", if: isChosen)><span>\(code)\(page.text(name.title))\(can)</span></label>
            """
    }

    /// The interests of a plan to choose one from.
    static func interests(
        _ plan: PlanDocument, saved: ID<PlanInterest>?, label: String, _ page: PageContext
    ) -> HTML? {
        guard !plan.interests.isEmpty else { return nil }
        let options = plan.interests.map { (value: $0.id.description, words: String($0.words.prefix(120))) }
        return select(
            "interest", label, options: [(value: "", words: page.t.plansNoneOfThese)] + options,
            saved: saved?.description ?? "", page)
    }

    /// How a goal or an item stands, as a form of its own.
    static func marks(
        _ subject: String, mark: PlanMark?, path: String, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let options = [nil] + PlanMark.allCases.map(Optional.some)
        return """
            <section class="sec noprint mt-6" aria-labelledby="standing"><h2 id="standing">\(t.plansStanding)</h2>
            <form class="form" method="post" action="\(path)/marks">\(page.hiddenFields())
            <input type="hidden" name="subject" value="\(subject)">
            <fieldset class="field"><legend class="sr">\(t.plansStanding)</legend>\(each: options, { option in
                """
                <label class="choice"><input type="radio" name="state" value="\(option?.rawValue ?? "")" \
                \(attribute: "checked", if: option == mark)><span>\(PlanWords.mark(option, t))</span></label>
                """ as HTML
            })</fieldset>
            \(textArea("words", t.plansStandingWhy, most: 1_000, rows: 2, page))
            <div class="btns"><button class="btn">\(t.plansStandingSave)</button></div></form></section>
            """
    }

    static func crumb(_ student: ID<Person>, _ page: PageContext) -> HTML {
        "<p class=\"crumb\"><a href=\"/students/\(student.description)/plan\">\(page.t.plansCrumb)</a></p>"
    }
}

/// Reading fields of a plan's forms.
extension Form {
    /// A day, or nothing for an empty field; a text that is no day adds a sentence.
    func planDay(_ name: String, _ refusal: inout Refusal, _ t: Messages) throws -> CalendarDay? {
        let text = try text(name, most: 40)
        guard !text.isEmpty else { return nil }
        let day = CalendarDay(iso: text)
        if day == nil { refusal.add(name, t.plansDateUnread) }
        return day
    }

    /// Words within a length that the page tells.
    func planWords(_ name: String, most: Int, _ refusal: inout Refusal, _ t: Messages) throws -> String {
        let words = try text(name)
        if words.unicodeScalars.count > most { refusal.add(name, t.plansTooLong(count: most)) }
        return words
    }
}
