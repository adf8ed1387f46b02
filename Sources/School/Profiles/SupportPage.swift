import HTML
import Learning

/// What a student is entitled to, behind a door that writes down who opens it.
enum SupportPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let needsReason: Bool
        let maySet: Bool
        /// nil until the door is open.
        let list: [SupportLine]?
        let today: String

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(student)/supports" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let crumb = model.isOneself ? t.profilesTitle : t.profilesTitleOf(name: model.name.full)
        return Page(
            title: t.profilesSupports, width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/profile">\(crumb)</a></p>
                <div class="head"><div><h1>\(t.profilesSupports)</h1>\
                <p class="mt-2">\(model.isOneself ? t.profilesSupportsLedeMine : t.profilesSupportsLede)</p></div></div>
                \(refusalSummary(page))
                \(model.list.map { open($0, model, page) } ?? door(model, page))
                <div class="mt-5">\(whoCanSee(model.isOneself ? t.profilesSupportsWhoMine : t.profilesSupportsWho, page))</div>
                """)
    }

    private static func door(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let reason: HTML? =
            model.needsReason
            ? textField(
                "reason", t.profilesSupportsReason, hint: t.profilesSupportsReasonHint, most: 300, isRequired: true,
                page)
            : "<p>\(t.profilesSupportsLogged)</p>"
        let button =
            model.needsReason
            ? t.profilesSupportsDoor : model.isOneself ? t.profilesSupportsDoorMine : t.profilesSupportsDoorFamily
        return """
            <form class="form" method="post" action="\(model.path)/opening">\(page.hiddenFields())
            \(reason)<div class="btns"><button class="btn btn-main">\(page.icon("lock"))\(button)</button></div></form>
            """
    }

    private static func open(_ list: [SupportLine], _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let now = list.filter { $0.endedAt == nil }
        let earlier = list.filter { $0.endedAt != nil }
        let rows: HTML =
            now.isEmpty
            ? "<p class=\"soft\">\(t.profilesSupportsNone)</p>"
            : "<ul class=\"rows\">\(each: now, { row($0, model, page) })</ul>"
        let old: HTML? =
            earlier.isEmpty
            ? nil
            : section(
                "earlier", t.profilesSupportsEarlier,
                "<ul class=\"rows\">\(each: earlier, { row($0, model, page) })</ul>")
        return
            "\(rows)<div class=\"mt-6\">\(model.maySet ? form(model, page) : nil)</div><div class=\"mt-6\">\(old)</div>"
    }

    private static func row(_ line: SupportLine, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name = title(line.kind, t)
        let review: HTML? = line.reviewOn.flatMap(CalendarDay.init(iso:)).map {
            " · \(t.profilesSupportsReviewOn(date: page.format.dateWithYear($0)))"
        }
        let ended: HTML? = line.endedAt.map { " · \(t.profilesSupportsEnded(date: page.format.dateWithYear($0)))" }
        let end: HTML? =
            model.maySet && line.endedAt == nil
            ? """
            <form class="noprint" method="post" action="/supports/\(line.id)/ending">\(page.hiddenFields())\
            <button class="btn btn-plain" aria-label="\(t.profilesSupportsEndNamed(kind: name))">\(t.profilesSupportsEnd)</button></form>
            """ : nil
        return """
            <li><div><h2>\(name)</h2>\(ProfileParts.words(line.words))\
            <p class="quiet">\(t.profilesSupportsSetBy(name: ProfileWords.name(line.setBy, page), date: page.format.dateWithYear(line.setAt)))\(review)\(ended)</p></div>\(end)</li>
            """
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("kind")
        return section(
            "add", t.profilesSupportsAdd,
            """
            <form class="form" method="post" action="\(model.path)">\(page.hiddenFields())
            <fieldset class="field" id="kind"><legend>\(t.profilesSupportsKind)</legend>\(fieldError("kind", page))\
            \(each: SupportLine.Kind.allCases, { kind in
                """
                <label class="choice"><input type="radio" name="kind" value="\(kind.rawValue)" \
                \(attribute: "checked", if: kind.rawValue == chosen)><span>\(title(kind, t))</span></label>
                """ as HTML
            })</fieldset>
            \(textArea("words", t.profilesSupportsWords, most: longestProfileText, page))
            <div class="field"><label for="review">\(t.profilesSupportsReview)</label>\(fieldError("review", page))\
            <input class="short" id="review" name="review" type="date" min="\(model.today)" value="\(page.value("review"))" \
            \(attribute: "aria-describedby", value: described("review", page))></div>
            <div class="btns"><button class="btn btn-main">\(t.profilesSave)</button></div></form>
            """)
    }

    static func title(_ kind: SupportLine.Kind, _ t: Messages) -> String {
        switch kind {
        case .iep: t.profilesSupportIep
        case .section504: t.profilesSupportSection504
        case .language: t.profilesSupportLanguage
        case .health: t.profilesSupportHealth
        case .other: t.profilesSupportOther
        }
    }
}
