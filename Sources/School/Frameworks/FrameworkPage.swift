import HTML
import Learning

/// The list of frameworks and the search in them.
enum FrameworkPage {
    struct Search: Sendable {
        let words: String
        let found: [FoundCompetency]
    }

    /// More than these a search does not show.
    static let mostFound = 50

    static func list(_ frameworks: [FrameworkSummary], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            frameworks.isEmpty
            ? empty(t.frameworksNone, page) : "<ul class=\"rows\">\(each: frameworks, { row($0, page) })</ul>"
        return Page(
            title: t.frameworksTitle, section: "/activities",
            body: """
                <div class="head"><div><h1>\(t.frameworksTitle)</h1><p>\(t.frameworksIntro)</p></div></div>
                \(searchForm("", page))
                <div class="mt-5">\(list)</div>
                """)
    }

    private static func row(_ framework: FrameworkSummary, _ page: PageContext) -> HTML {
        let publisher: HTML? = framework.publisher.map {
            "<p class=\"quiet\">\(page.t.frameworksPublisher) <span translate=\"no\">\($0)</span></p>"
        }
        let note: HTML? = framework.note.isEmpty ? nil : "<p>\(page.text(framework.note))</p>"
        return """
            <li><div><h2><a href="/frameworks/\(framework.id)">\(page.text(framework.title))</a></h2>\
            \(note)\(publisher)</div>\
            <span class="quiet nowrap">\(page.t.frameworksCompetencies(count: framework.competencies))</span></li>
            """
    }

    static func searchForm(_ words: String, _ page: PageContext) -> HTML {
        """
        <form class="form" method="get" action="/frameworks/search" role="search"><div class="field">\
        <label for="q">\(page.t.frameworksFind)</label><p class="hint" id="q-hint">\(page.t.frameworksFindHint)</p>\
        <input id="q" name="q" type="search" value="\(words)" maxlength="200" aria-describedby="q-hint"></div>
        <div class="btns mt-3"><button class="btn btn-main">\(page.t.commonSearch)</button></div></form>
        """
    }

    static func search(_ model: Search, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.frameworksFind, section: "/activities",
            body: """
                <p class="crumb"><a href="/frameworks">\(t.frameworksTitle)</a></p>
                <div class="head"><div><h1>\(t.frameworksFind)</h1></div></div>
                \(searchForm(model.words, page))
                \(model.words.isEmpty ? nil : results(model, page))
                """)
    }

    private static func results(_ model: Search, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.found.isEmpty else { return "<p class=\"mt-5\" role=\"status\">\(t.frameworksFoundNone)</p>" }
        let hasMore = model.found.count > mostFound
        let found = model.found.prefix(mostFound)
        let more: HTML? = hasMore ? "<p class=\"quiet mt-3\">\(t.frameworksFoundMore)</p>" : nil
        let rows: HTML = "<ul class=\"rows\">\(each: found, { foundRow($0, page) })</ul>\(more)"
        return "<div class=\"mt-5\">\(section("found", t.frameworksFound(count: found.count), rows))</div>"
    }

    private static func foundRow(_ found: FoundCompetency, _ page: PageContext) -> HTML {
        """
        <li><div><h3>\(competencyLink(found.name, page))</h3><p>\(page.text(found.name.iCan))</p>\
        <p class="quiet">\(page.text(found.framework))</p></div>\
        <a class="btn" href="/activities/new?competency=\(found.name.id)">\(page.t.frameworksMakeActivity)\
        <span class="sr"> \(page.text(found.name.title))</span></a></li>
        """
    }
}

/// Title and code of a competency, leading to its page.
func competencyLink(_ name: CompetencyName, _ page: PageContext) -> HTML {
    let retired: HTML? = name.isRetired ? " <span class=\"tag\">\(page.t.frameworksRetired)</span>" : nil
    return "<a href=\"/competencies/\(name.id)\">\(page.text(name.title))</a>\(codeTag(name.code))\(retired)"
}

/// A publisher's code, which no language changes.
func codeTag(_ code: String?) -> HTML? {
    code.map { " <code class=\"quiet\" translate=\"no\">\($0)</code>" as HTML }
}
