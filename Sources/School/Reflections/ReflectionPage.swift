import HTML
import Learning

/// A work, thought about before, on the way and after: one form at a time.
enum ReflectionPage {
    struct Model: Sendable {
        let work: ID<Work>
        let student: ID<Person>
        let title: LocalText
        let name: String
        let isOneself: Bool
        /// The one that the form is for.
        let moment: ReflectionMoment
        let entries: [ReflectionMoment: JournalEntry]
        let isSaved: Bool

        var path: String { "/work/\(work)/reflection" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.reflectionsThink : t.reflectionsThoughtsOf(name: model.name)
        let saved: HTML? = model.isSaved ? notice(.leaf, icon: "check", "<p>\(t.reflectionsSaved)</p>", page) : nil
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="/work/\(model.work)">\(page.text(model.title))</a></p>
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(page.text(model.title))</p></div></div>
                \(refusalSummary(page))\(saved)
                <div class="stack-l">\(model.isOneself ? form(model, page) : nil)\(earlier(model, page))\(links(model, page))
                \(whoCanSee(model.isOneself ? t.reflectionsWhoMine : t.reflectionsWhoOf(name: model.name), page))</div>
                """)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let saved = model.entries[model.moment]
        return section(
            "think", ReflectionParts.moment(model.moment, t),
            """
            <nav class="chips mt-3" aria-label="\(t.reflectionsMoments)">\(each: ReflectionMoment.allCases, { moment in
                """
                <a class="chip" \(attribute: "aria-current", value: moment == model.moment ? "true" : nil) \
                href="\(model.path + "?moment=" + moment.rawValue)">\(model.entries[moment] == nil ? nil : page.icon("check"))\
                \(ReflectionParts.moment(moment, t))</a>
                """ as HTML
            })</nav>
            <form class="form stack mt-4" method="post" action="\(model.path)" data-draft>\(page.hiddenFields(version: saved?.version ?? 0))\
            <input type="hidden" name="moment" value="\(model.moment.rawValue)">
            \(ReflectionParts.fields(saved, label: ReflectionParts.question(model.moment, t), hint: ReflectionParts.hint(model.moment, t), page))
            <div class="btns"><button class="btn btn-main">\(t.reflectionsSave)</button></div></form>
            """)
    }

    private static func earlier(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let written = ReflectionMoment.allCases.compactMap { moment in
            model.isOneself && moment == model.moment ? nil : model.entries[moment].map { (moment: moment, entry: $0) }
        }
        guard !written.isEmpty else { return model.isOneself ? nil : empty(t.reflectionsNothingShared, page) }
        return section(
            "written", model.isOneself ? t.reflectionsWritten : t.reflectionsShared,
            "<ul class=\"rows\">\(each: written, { row($0, $1, model, page) })</ul>")
    }

    private static func row(
        _ moment: ReflectionMoment, _ entry: JournalEntry, _ model: Model, _ page: PageContext
    ) -> HTML {
        let date = page.format.dateInWords(entry.writtenAt)
        return """
            <li><div><h3>\(ReflectionParts.moment(moment, page.t))</h3><p class="quiet">\(date)</p>\
            \(ReflectionParts.entry(entry, isOneself: model.isOneself, page))</div></li>
            """
    }

    private static func links(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <p class="btns"><a class="btn" href="/students/\(model.student)/journal">\(model.isOneself ? t.reflectionsOpenJournal : t.reflectionsJournalOf(name: model.name))</a></p>
            """
    }
}
