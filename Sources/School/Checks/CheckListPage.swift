import HTML
import Learning

/// The checks that a member of staff may see.
enum CheckListPage {
    struct Model: Sendable {
        let checks: [CheckModel]
        let viewer: ID<Person>
        let competency: CompetencyName?
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let isMaker = !(page.viewer?.roles.isDisjoint(with: CheckRoutes.makers) ?? true)
        let mine = model.checks.filter { $0.author == model.viewer }
        let school = model.checks.filter { $0.author != nil && $0.author != model.viewer }
        let library = model.checks.filter { $0.author == nil }
        let buttons: HTML? =
            isMaker
            ? """
            <div class="btns"><a class="btn btn-main" href="/checks/new">\(page.icon("plus"))\(t.checksNew)</a>\
            <a class="btn" href="/checks/import">\(page.icon("upload"))\(t.checksImport)</a></div>
            """ : nil
        let filter: HTML? = model.competency.map { name in
            "<p>\(t.checksAboutOne(competency: page.words(name.title))) <a href=\"/checks\">\(t.checksShowAll)</a></p>"
        }
        let own: HTML? =
            isMaker
            ? section("mine", t.checksOwn, mine.isEmpty ? "<p class=\"soft\">\(t.checksOwnNone)</p>" : rows(mine, page))
            : nil
        return Page(
            title: t.checksTitle, section: "/checks",
            body: """
                <div class="head"><div><h1>\(t.checksTitle)</h1><p class="mt-2">\(t.checksTitleLede)</p></div>\(buttons)</div>
                \(filter)<div class="stack-l">\(own)\
                \(school.isEmpty ? .empty : section("school", t.checksSchool, rows(school, page)))\
                \(library.isEmpty ? .empty : section("library", t.checksLibrary, rows(library, page)))</div>
                """)
    }

    private static func rows(_ checks: [CheckModel], _ page: PageContext) -> HTML {
        "<ul class=\"rows\">\(each: checks, { row($0, page) })</ul>"
    }

    private static func row(_ check: CheckModel, _ page: PageContext) -> HTML {
        let t = page.t
        var facts: [HTML] = ["\(t.checksItems(count: check.itemCount))"]
        if let minutes = check.minutes { facts.append("\(page.format.about(minutes: minutes))") }
        if let band = check.gradeBand { facts.append("\(t.checksGrades(band: band))") }
        if let author = check.authorName { facts.append(t.checksBy(name: personName(author))) }
        return """
            <li><div><h3><a href="/checks/\(check.id)">\(page.text(check.title))</a></h3>\
            <p>\(each: Array(facts.enumerated()), { place, fact in place == 0 ? fact : " · \(fact)" as HTML })</p></div></li>
            """
    }
}
