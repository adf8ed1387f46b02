import HTML
import Learning
import SQL

/// The forms of a unit: written by hand, or pasted from a spreadsheet.
enum UnitForms {
    static let longestTitle = 200
    static let longestText = 1_000
    static let bands = ["K-2", "3-5", "6-8", "9-12"]

    static func unit(_ unit: Unit?, _ page: PageContext) -> Page {
        let t = page.t
        let title = unit == nil ? t.unitsNew : t.unitsEdit
        let band = page.value("band", else: unit?.gradeBand ?? "")
        return Page(
            title: title, width: .text, section: "/activities",
            body: """
                \(crumb(unit, page))<div class="head"><div><h1>\(title)</h1><p class="mt-2">\(t.unitsFormLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form stack" method="post" action="\(unit.map { $0.path + "/edition" } ?? "/units")" data-draft>\(page.hiddenFields(version: unit.map { drawnFrom($0.version, page) }))
                \(textField("title", t.unitsTitleField, saved: unit.map { page.words($0.title) } ?? "", most: longestTitle, page))
                \(textField("question", t.unitsQuestion, hint: t.unitsQuestionHint, saved: unit.map { page.words($0.question) } ?? "", most: longestText, page))
                \(textArea("why", t.unitsWhy, hint: t.commonOptional, saved: unit.map { page.words($0.why) } ?? "", most: longestText, rows: 3, page))
                <div class="field"><label for="band">\(t.unitsBand)</label><select id="band" name="band"><option value="">–</option>\(each: bands, {
                    "<option translate=\"no\" \(attribute: "selected", if: band == $0)>\($0)</option>" as HTML
                })</select></div>
                <div class="btns"><button class="btn btn-main">\(t.unitsSave)</button></div></form>
                """)
    }

    static func draft(_ form: Form, _ unit: Unit?, language: String, _ t: Messages) throws -> UnitDraft {
        let title = try form.text("title")
        let question = try form.text("question")
        let why = try form.text("why")
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.unitsNeedTitle) }
        for (name, text, most) in [
            ("title", title, longestTitle), ("question", question, longestText), ("why", why, longestText),
        ] where text.unicodeScalars.count > most { refusal.add(name, t.unitsTooLong(count: most)) }
        try refusal.check()
        let written = WrittenText(language: language)
        return UnitDraft(
            title: written.text(title, shown: unit?.title ?? .empty),
            question: written.text(question, shown: unit?.question ?? .empty),
            why: written.text(why, shown: unit?.why ?? .empty),
            gradeBand: form.raw("band").flatMap { bands.contains($0) ? $0 : nil })
    }

    /// To where the form leads back.
    static func crumb(_ unit: Unit?, _ page: PageContext) -> HTML {
        let link: HTML =
            unit.map { "<a href=\"\($0.path)\">\(page.text($0.title))</a>" }
            ?? "<a href=\"/units\">\(page.t.unitsTitle)</a>"
        return "<p class=\"crumb\">\(link)</p>"
    }

    /// The version that a form stands for: the one that was open when writing began, until both texts were shown.
    static func drawnFrom(_ saved: Int, _ page: PageContext) -> Int {
        guard let form = page.form, page.refusal?.stale.isEmpty ?? true else { return saved }
        return form.int("version") ?? saved
    }

    /// What people write is in the language of the page.
    static func language(_ visit: Visit) -> String {
        let language = visit.request.context(visit.viewer).t.language
        return language == .pseudo ? "en" : language.code
    }

    // MARK: From a spreadsheet

    static func paste(_ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.unitsPaste, width: .text, section: "/activities",
            body: """
                \(crumb(nil, page))<div class="head"><div><h1>\(t.unitsPaste)</h1><p class="mt-2">\(t.unitsPasteLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form stack" method="post" action="/units/paste" data-draft>\(page.hiddenFields())
                \(textField("title", t.unitsTitleField, most: longestTitle, page))
                \(textArea("table", t.unitsPasteTable, hint: t.unitsPasteHint, most: UnitSheet.mostBytes, rows: 8, page))
                <div class="btns"><button class="btn btn-main">\(t.unitsSave)</button></div></form>
                """)
    }
}
