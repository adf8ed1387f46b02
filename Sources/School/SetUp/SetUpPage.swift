import Foundation
import HTML
import Learning

enum SetUpPage {
    struct Model: Sendable {
        /// As it was typed; it goes along.
        let code: String
        let today: CalendarDay
        let timeZone: String
        let offer: OfferedKey
        /// What the app will call the account: its name is not known while the picture is drawn.
        let account: String
    }

    static func code(isBarred: Bool, _ page: PageContext) -> Page {
        let t = page.t
        let form: HTML =
            isBarred
            ? notice(.clay, icon: "lock", "<p>\(t.setupBarred)</p>", page)
            : """
            \(refusalSummary(page))<form class="form mt-4" method="post" action="/set-up">\(page.hiddenFields())
            <div class="field"><label for="set-up-code">\(t.setupCode)</label>\
            <p class="hint" id="set-up-code-hint">\(t.setupCodeHint)</p>\(fieldError("set-up-code", page))\
            <input id="set-up-code" class="short" name="set-up-code" autocomplete="off" autocapitalize="none" spellcheck="false" \
            maxlength="40" required \(attribute: "aria-describedby", value: described("set-up-code", hint: true, page))></div>
            <div class="btns mt-4"><button class="btn btn-main btn-big">\(t.setupGoOn)</button></div></form>
            """
        return Page(
            title: t.setupWelcome, width: .text,
            body: """
                <div class="head"><div><h1>\(t.setupWelcome)</h1><p class="mt-2">\(t.setupWelcomeLede)</p></div></div>\(form)
                """)
    }

    static func form(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.setupTitle, width: .text,
            body: """
                <div class="head"><div><h1>\(t.setupTitle)</h1><p class="mt-2">\(t.setupLede)</p></div></div>\(refusalSummary(page))
                <form class="form stack-l mt-4" method="post" action="/set-up/begin">\(page.hiddenFields())\
                <input type="hidden" name="set-up-code" value="\(model.code)">
                \(section("the-school", t.setupSchoolPart, "<div class=\"stack mt-3\">\(school(model, page))</div>"))
                \(section("the-person", t.setupYouPart, "<div class=\"stack mt-3\">\(person(page))</div>"))
                \(section("the-step", t.factorTitle, """
                    <div class="stack mt-3"><p>\(t.setupStepLede)</p>\(FactorParts.offer(model.offer, account: model.account, page))
                    \(FactorParts.codeField(t.factorFirstCode, page))</div>
                    """))
                <div class="btns"><button class="btn btn-main btn-big">\(t.setupBegin)</button></div></form>
                """)
    }

    // MARK: The school

    private static func school(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let year = schoolYear(around: model.today)
        let isFirst = page.form?.raw("school") == nil
        return """
            \(textField("school", t.setupSchoolName, most: 200, isRequired: true, page))
            <div class="split-even">\(choice("language", t.setupLanguage, Language.offered.map { ($0.code, $0.ownName) }, saved: page.language, page))\
            \(choice("zone", t.setupZone, zones, saved: model.timeZone, page))</div>
            <div class="split-even">\(day("year-begins", t.setupYearBegins, saved: year.begins.iso, isRequired: true, page))\
            \(day("year-ends", t.setupYearEnds, saved: year.ends.iso, isRequired: true, page))</div>
            <details class="more" \(attribute: "open", if: hasTerms(page))><summary>\(t.setupTerms)</summary>\
            <p class="hint mt-3">\(t.setupTermsHint)</p>\(each: Array(1...SetUpForm.mostTerms), { term($0, page) })</details>
            <label class="choice"><input type="checkbox" name="library" value="1" \
            \(attribute: "checked", if: isFirst || page.form?.isOn("library") == true)><span>\(t.setupLibrary)</span></label>
            <p class="hint">\(t.setupLibraryHint)</p>
            """
    }

    private static func hasTerms(_ page: PageContext) -> Bool {
        (1...SetUpForm.mostTerms).contains { !page.value("term-\($0)-begins").isEmpty }
    }

    private static func term(_ number: Int, _ page: PageContext) -> HTML {
        let t = page.t
        let name = "term-\(number)"
        return """
            <fieldset class="field"><legend>\(t.setupTermNumber(number: number))</legend>
            \(textField(name, t.setupTermTitle, most: 200, page))
            <div class="split-even">\(day(name + "-begins", t.setupBegins, saved: "", page))\
            \(day(name + "-ends", t.setupEnds, saved: "", page))</div></fieldset>
            """
    }

    /// From late summer to early summer; the form asks, this only proposes.
    private static func schoolYear(around today: CalendarDay) -> SchoolPeriod {
        let first = today.month >= 7 ? today.year : today.year - 1
        return SchoolPeriod(
            begins: CalendarDay(year: first, month: 8, day: 17) ?? today,
            ends: CalendarDay(year: first + 1, month: 6, day: 11) ?? today)
    }

    private static let zones: [(String, String)] = {
        let known = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") && $0.utf8.count <= 60 }.sorted()
        return (known + ["UTC"]).map { ($0, $0.replacing("_", with: " ")) }
    }()

    // MARK: The first person

    private static func person(_ page: PageContext) -> HTML {
        let t = page.t
        func role(_ role: Role, _ words: String) -> HTML {
            """
            <label class="choice"><input type="checkbox" name="role" value="\(role.rawValue)" \
            \(attribute: "checked", if: page.form?.all("role").contains(role.rawValue) == true)><span>\(words)</span></label>
            """
        }
        return """
            <p>\(t.setupYouLede)</p>
            <div class="split-even">\(textField("given", t.setupGiven, most: 200, isRequired: true, page))\
            \(textField("family", t.setupFamily, most: 200, isRequired: true, page))</div>
            <fieldset class="field"><legend>\(t.setupAlso)</legend>\(role(.leader, t.setupAlsoLead))\(role(.teacher, t.setupAlsoTeach))</fieldset>
            <div class="field"><label for="username">\(t.accessUsername)</label>\(fieldError("username", page))\
            <input id="username" name="username" value="\(page.value("username"))" maxlength="200" autocomplete="username" \
            autocapitalize="none" spellcheck="false" required \
            \(attribute: "aria-describedby", value: described("username", page))></div>
            <div class="split-even">\(password("password", t.accessPassword, hint: t.accessPasswordHint, page))\
            \(password("again", t.setupAgain, hint: t.setupAgainHint, page))</div>
            """
    }

    private static func password(_ name: String, _ label: String, hint: String, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label><p class="hint" id="\(name)-hint">\(hint)</p>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="password" autocomplete="new-password" required \
        \(attribute: "aria-describedby", value: described(name, hint: true, page))></div>
        """
    }

    private static func day(
        _ name: String, _ label: String, saved: String, isRequired: Bool = false, _ page: PageContext
    ) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="date" value="\(page.value(name, else: saved))" \
        \(attribute: "required", if: isRequired) \(attribute: "aria-describedby", value: described(name, page))></div>
        """
    }

    private static func choice(
        _ name: String, _ label: String, _ options: [(String, String)], saved: String, _ page: PageContext
    ) -> HTML {
        let chosen = page.value(name, else: saved)
        return """
            <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
            <select id="\(name)" name="\(name)" translate="no" \(attribute: "aria-describedby", value: described(name, page))>\
            \(each: options, { option in
                "<option value=\"\(option.0)\" \(attribute: "selected", if: option.0 == chosen)>\(option.1)</option>" as HTML
            })</select></div>
            """
    }

    // MARK: Done

    /// The only page that shows the codes.
    static func done(_ codes: RecoveryCodes, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.setupDone, width: .text,
            body: """
                <div class="head"><div><h1>\(t.setupDone)</h1><p class="mt-2">\(t.setupDoneLede)</p></div></div>
                <div class="stack-l">\(FactorParts.codes(codes, page))
                <div class="btns"><a class="btn btn-main btn-big" href="/admin/classes">\(t.setupFirstClass)</a>\
                <a class="btn" href="/">\(t.commonGoHome)</a></div></div>
                """)
    }
}
