import HTML
import Learning

/// A student's journal: what was written, what helped, and for the student alone how guesses and answers went together.
enum JournalPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let leaf: JournalStore.Leaf
        let strategies: [StrategyCount]
        let rated: [RatedWork]
        let done: String?

        var path: String { "/students/\(student)/journal" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.reflectionsJournal : t.reflectionsJournalOf(name: model.name.full)
        let done: HTML? = model.done.map { word in
            notice(
                .leaf, icon: "check", "<p>\(word == "removed" ? t.reflectionsRemoved : t.reflectionsSaved)</p>", page)
        }
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                \(crumb(model, page))<div class="head"><div><h1>\(title)</h1>\
                <p class="mt-2">\(model.isOneself ? t.reflectionsJournalLede : t.reflectionsJournalLedeOf(name: model.name.given))</p></div></div>
                \(refusalSummary(page))\(done)
                <div class="stack-l">\(model.isOneself ? form(model, page) : nil)\(entries(model, page))\(helped(model, page))\
                \(rated(model, page))
                \(whoCanSee(model.isOneself ? t.reflectionsWhoMine : t.reflectionsWhoOf(name: model.name.given), page))</div>
                """)
    }

    private static func crumb(_ model: Model, _ page: PageContext) -> HTML {
        model.isOneself
            ? "<p class=\"crumb\"><a href=\"/me/work\">\(page.t.navMyWork)</a></p>"
            : "<p class=\"crumb\"><a href=\"/students/\(model.student)\">\(personName(model.name.full))</a></p>"
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form stack" method="post" action="\(model.path)" data-draft>\(page.hiddenFields())
            \(ReflectionParts.fields(nil, label: t.reflectionsJournalAsk, hint: t.reflectionsJournalHint, page))
            <div class="btns"><button class="btn btn-main">\(t.reflectionsSave)</button></div></form>
            """
    }

    // MARK: What was written

    private static func entries(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.leaf.count > 0 else {
            return model.isOneself ? nil : empty(t.reflectionsNothingShared, page)
        }
        return section(
            "entries", model.isOneself ? t.reflectionsWritten : t.reflectionsShared,
            "<ul class=\"rows\">\(each: model.leaf.entries, { entry($0, model, page) })</ul>\(pager(model, page))")
    }

    private static func entry(_ entry: JournalEntry, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let about: HTML? = entry.about.map { about in
            "<a href=\"/work/\(about.work)/reflection?moment=\(about.moment.rawValue)\">\(page.text(about.title))</a>: \(ReflectionParts.moment(about.moment, t))"
        }
        let date = page.format.dateInWords(entry.writtenAt)
        let heading: HTML = about ?? "\(date)"
        let day: HTML? = about == nil ? nil : "<p class=\"quiet\">\(date)</p>"
        let edit: HTML? =
            model.isOneself
            ? "<p class=\"mt-2\"><a href=\"\(entry.path)\" aria-label=\"\(t.reflectionsChangeOf(date: date))\">\(t.reflectionsChange)</a></p>"
            : nil
        return """
            <li><div><h3>\(heading)</h3>\(day)\(ReflectionParts.entry(entry, isOneself: model.isOneself, page))\(edit)</div></li>
            """
    }

    private static func pager(_ model: Model, _ page: PageContext) -> HTML? {
        let leaf = model.leaf
        guard leaf.pages > 1 else { return nil }
        let t = page.t
        func link(_ number: Int, _ words: String) -> HTML? {
            (1...leaf.pages).contains(number)
                ? "<a class=\"btn\" href=\"\(model.path + "?page=\(number)")\">\(words)</a>" : nil
        }
        return """
            <nav class="pager" aria-label="\(t.reflectionsPages)">\(link(leaf.page - 1, t.portfolioNewer))\
            <span class="quiet">\(t.portfolioPageOf(page: leaf.page, pages: leaf.pages))</span>\(link(leaf.page + 1, t.portfolioOlder))</nav>
            """
    }

    // MARK: What comes of it

    private static func helped(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let library: HTML = "<a href=\"/strategies\">\(t.reflectionsLibrary)</a>"
        let known = Dictionary(Strategy.all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let tried = model.strategies.compactMap { count in
            count.tried == 0 ? nil : known[count.key].map { (strategy: $0, count: count) }
        }
        guard model.isOneself || !tried.isEmpty else { return nil }
        let list: HTML =
            tried.isEmpty
            ? "<p class=\"soft\">\(t.reflectionsNoneTried)</p>"
            : """
            <ul class="rows">\(each: tried, { strategy, count in
                "<li><div><h3>\(page.text(strategy.title))</h3><p>\(words(count, t))</p></div></li>" as HTML
            })</ul>
            """
        return section("helped", model.isOneself ? t.reflectionsHelpedMe : t.reflectionsHelpedOf, link: library, list)
    }

    private static func words(_ count: StrategyCount, _ t: Messages) -> String {
        if count.tried > 1, count.helped == count.tried { return t.reflectionsTriedAlways(tried: count.tried) }
        guard count.tried == 1 else {
            return t.reflectionsTriedTimes(
                tried: count.tried, helped: count.helped, some: count.aLittle, not: count.notThisTime)
        }
        let result: StrategyResult = count.helped == 1 ? .helped : count.aLittle == 1 ? .aLittle : .notThisTime
        return t.reflectionsTriedOnce(result: ReflectionParts.result(result, t))
    }

    private static func rated(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.rated.isEmpty else { return nil }
        let t = page.t
        let rows = model.rated.flatMap(\.rows)
        let same = rows.count(where: { $0.own == $0.given })
        return section(
            "guesses", t.reflectionsGuesses,
            """
            <p>\(t.reflectionsGuessesSum(same: same, rows: rows.count))</p>
            <ul class="rows">\(each: model.rated, { work in
                """
                <li><div><h3><a href="/work/\(work.work)?try=\(work.number)">\(page.text(work.title))</a></h3>
                \(differences(work, page))</div></li>
                """ as HTML
            })</ul><p class="quiet">\(t.reflectionsGuessesAlone)</p>
            """)
    }

    /// Where the two agree, nothing needs a second look.
    private static func differences(_ work: RatedWork, _ page: PageContext) -> HTML {
        let different = work.rows.filter { $0.own != $0.given }
        guard !different.isEmpty else { return "<p>\(page.t.reflectionsAllSame)</p>" }
        return "<ul>\(each: different, { "<li>\(page.text($0.criterion)): \(sentence($0, page.t))</li>" as HTML })</ul>"
    }

    private static func sentence(_ row: RatedWork.Row, _ t: Messages) -> String {
        t.reflectionsOther(own: levelName(row.own, t), given: levelName(row.given, t))
    }
}
