import HTML
import Learning

/// What a check is called, and how long it takes.
enum CheckFormPage {
    static func page(_ check: CheckModel?, _ page: PageContext) -> Page {
        let t = page.t
        let title = check == nil ? t.checksNew : t.checksEdit
        let back: HTML? = check.map { " / <a href=\"/checks/\($0.id)\">\(page.text($0.title))</a>" as HTML }
        let retire: HTML? =
            check == nil
            ? nil
            : "<button class=\"btn btn-stop\" name=\"do\" value=\"retire\" formnovalidate>\(t.checksRetire)</button>"
        return Page(
            title: title, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks">\(t.checksTitle)</a>\(back)</p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))
                <form class="form" method="post" action="\(check.map { "/checks/\($0.id)/edition" } ?? "/checks")">\(page.hiddenFields(version: check?.version))
                \(textField("title", t.checksFormTitle, saved: check.map { page.words($0.title) } ?? "", most: CheckLimits.title, isRequired: true, page))
                \(textField("minutes", t.checksFormMinutes, hint: t.commonOptional, saved: check?.minutes.map(String.init) ?? "", most: 6, page))
                \(textField("limit", t.checksFormLimit, hint: t.checksFormLimitHint, saved: check?.limitMinutes.map(String.init) ?? "", most: 6, page))
                <div class="btns"><button class="btn btn-main btn-big" name="do" value="save">\(t.checksFormSave)</button>\(retire)</div></form>
                """)
    }
}

enum CheckFormReader {
    /// - Throws: `Failure.refused` with a sentence for each field that needs a fix.
    static func read(_ form: Form, _ saved: CheckModel?, _ t: Messages) throws -> CheckDraft {
        var refusal = Refusal()
        let title = try form.text("title")
        if title.isEmpty { refusal.add("title", t.checksNeedTitle) }
        if title.unicodeScalars.count > CheckLimits.title {
            refusal.add("title", t.checksNeedShorter(count: CheckLimits.title))
        }
        func minutes(_ name: String) throws -> Int? {
            guard try !form.text(name, most: 100).isEmpty else { return nil }
            guard let minutes = form.int(name), (1...600).contains(minutes) else {
                refusal.add(name, t.checksNeedMinutes)
                return nil
            }
            return minutes
        }
        let about = try minutes("minutes")
        let limit = try minutes("limit")
        try refusal.check()
        let language = t.language == .pseudo ? Language.english.code : t.language.code
        return CheckDraft(
            title: WrittenText(language: language).text(title, shown: saved?.title ?? .empty),
            gradeBand: saved?.gradeBand, minutes: about, limitMinutes: limit)
    }

    /// - Throws: `Failure.refused` with both texts when somebody saved another version meanwhile.
    static func checkVersion(_ form: Form, _ saved: CheckModel, _ draft: CheckDraft, _ t: Messages) throws {
        guard let version = form.int("version"), version != saved.version, draft.title != saved.title else { return }
        var refusal = Refusal()
        refusal.stale.append(
            .init(
                label: t.checksFormTitle, saved: saved.title.text(in: t.language.code).text,
                yours: draft.title.text(in: t.language.code).text))
        try refusal.check()
    }
}
