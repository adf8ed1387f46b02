import HTML
import Learning

enum AccommodationPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: String
        /// nil until a reason was named.
        let list: [Accommodation]?
        let isSaved: Bool
        let today: String
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let saved: HTML? =
            model.isSaved ? notice(.leaf, icon: "check", "<p>\(t.checksSupportsSaved)</p>", page) : nil
        return Page(
            title: t.checksSupportsTitle, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/checks">\(personName(model.name))</a></p>
                <div class="head"><div><h1>\(t.checksSupportsTitle)</h1>\
                <p class="mt-2">\(t.checksSupportsLede)</p></div></div>
                \(refusalSummary(page))\(saved)
                \(model.list.map { form($0, model, page) } ?? door(model, page))
                <div class="mt-5">\(whoCanSee(t.checksSupportsWho, page))</div>
                """)
    }

    private static func door(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form" method="post" action="/students/\(model.student)/check-supports/opening">\(page.hiddenFields())
            \(textField("reason", t.checksSupportsReason, hint: t.checksSupportsReasonHint, most: 300, isRequired: true, page))
            <div class="btns"><button class="btn btn-main">\(page.icon("lock"))\(t.checksSupportsOpen)</button></div></form>
            """
    }

    private static func form(_ list: [Accommodation], _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        func value(_ kind: Accommodation.Kind) -> String { list.first { $0.kind == kind }?.value ?? "" }
        let time = page.value("time", else: value(.time))
        let language = page.value("language", else: value(.language))
        let isAloud = page.form?.isOn("aloud") ?? !value(.readAloud).isEmpty
        let until = page.value("until", else: list.compactMap(\.untilOn).min() ?? "")
        let times: [(String, String)] =
            [("", t.checksSupportsTimeNone)] + CheckSupports.Time.allCases.map { ($0.rawValue, words($0, t)) }
        let languages = [("", t.checksSupportsLanguageNone)] + Language.offered.map { ($0.code, $0.ownName) }
        return """
            <form class="form" method="post" action="/students/\(model.student)/check-supports">\(page.hiddenFields())
            \(radios("time", t.checksSupportsTime, times, chosen: time))
            <fieldset class="field"><legend>\(t.checksSupportsAloudTitle)</legend><label class="choice">\
            <input type="checkbox" name="aloud" value="yes" \(attribute: "checked", if: isAloud)>\
            <span>\(t.checksSupportsAloud)</span></label></fieldset>
            \(radios("language", t.checksSupportsLanguage, languages, chosen: language))
            <div class="field"><label for="until">\(t.checksSupportsUntil)</label>\
            <p class="hint" id="until-hint">\(t.checksSupportsUntilHint)</p>\(fieldError("until", page))\
            <input id="until" name="until" type="date" min="\(model.today)" value="\(until)" \
            \(attribute: "aria-describedby", value: described("until", hint: true, page))></div>
            <div class="btns"><button class="btn btn-main">\(t.checksSupportsSave)</button></div></form>
            <ul class="rows mt-5">\(each: list, { row($0, page) })</ul>
            """
    }

    private static func radios(
        _ name: String, _ legend: String, _ choices: [(String, String)], chosen: String
    ) -> HTML {
        """
        <fieldset class="field"><legend>\(legend)</legend>\(each: choices, { value, words in
            """
            <label class="choice"><input type="radio" name="\(name)" value="\(value)" \
            \(attribute: "checked", if: value == chosen)><span>\(words)</span></label>
            """ as HTML
        })</fieldset>
        """
    }

    private static func row(_ support: Accommodation, _ page: PageContext) -> HTML {
        let t = page.t
        let what: String =
            switch support.kind {
            case .time: CheckSupports.Time(rawValue: support.value).map { words($0, t) } ?? support.value
            case .readAloud: t.checksSupportsAloud
            case .language: Language(offered: support.value)?.ownName ?? support.value
            }
        return """
            <li><div><h3>\(what)</h3><p>\(t.checksSupportsSetBy(name: personName(support.setBy), date: page.format.dateWithYear(support.setAt)))</p></div></li>
            """
    }

    static func words(_ time: CheckSupports.Time, _ t: Messages) -> String {
        switch time {
        case .quarter: t.checksSupportsTimeQuarter
        case .half: t.checksSupportsTimeHalf
        case .double: t.checksSupportsTimeDouble
        case .open: t.checksSupportsTimeOpen
        }
    }
}
