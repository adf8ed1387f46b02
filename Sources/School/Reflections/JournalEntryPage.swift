import HTML
import Learning

/// One entry, to change or to remove.
enum JournalEntryPage {
    static func page(_ entry: JournalEntry, _ page: PageContext) -> Page {
        let t = page.t
        let about: HTML? = entry.about.map { "<p class=\"mt-2\">\(page.text($0.title))</p>" }
        let label = entry.about.map { ReflectionParts.question($0.moment, t) } ?? t.reflectionsJournalAsk
        let hint = entry.about.map { ReflectionParts.hint($0.moment, t) } ?? t.reflectionsJournalHint
        return Page(
            title: t.reflectionsChangeTitle, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/me/journal">\(t.reflectionsJournal)</a></p>
                <div class="head"><div><h1>\(t.reflectionsChangeTitle)</h1>\(about)</div></div>
                \(refusalSummary(page))
                <div class="stack-l"><form class="form stack" method="post" action="\(entry.path)" data-draft>\(page.hiddenFields(version: entry.version))
                \(ReflectionParts.fields(entry, label: label, hint: hint, page))
                <div class="btns"><button class="btn btn-main">\(t.reflectionsSave)</button></div></form>
                <form method="post" action="\(entry.path)/removal">\(page.hiddenFields())
                <p class="quiet">\(t.reflectionsRemoveWords)</p>
                <div class="btns mt-2"><button class="btn btn-stop">\(t.reflectionsRemove)</button></div></form>
                \(whoCanSee(t.reflectionsWhoMine, page))</div>
                """)
    }
}
