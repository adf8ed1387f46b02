import HTML
import Learning

/// A student's portfolio: showcases for others, and the drawer of everything that was kept.
enum PortfolioPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let drawer: PortfolioStore.Drawer
        let showcases: [ShowcaseLine]
        var saved: String? = nil

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(student)/portfolio" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.portfolioTitle : t.portfolioTitleOf(name: model.name.full)
        let lede = model.isOneself ? t.portfolioLede : t.portfolioLedeOf(name: model.name.given)
        let saved: HTML? = model.saved.map { word in
            notice(.leaf, icon: "check", "<p>\(word == "removed" ? t.portfolioRemoved : t.portfolioSaved)</p>", page)
        }
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                \(crumb(model, page))<div class="head"><div><h1>\(title)</h1><p class="mt-2">\(lede)</p></div>\(button(model, page))</div>
                \(refusalSummary(page))\(saved)
                <div class="stack-l">\(drawer(model, page))\(showcases(model, page))\(more(model, page))\
                \(whoCanSee(model.isOneself ? t.portfolioWhoMine : t.portfolioWhoOf(name: model.name.given), page))</div>
                """)
    }

    static func crumb(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return model.isOneself
            ? "<p class=\"crumb\"><a href=\"/me/work\">\(t.navMyWork)</a></p>"
            : "<p class=\"crumb\"><a href=\"/students/\(model.student.description)\">\(personName(model.name.full))</a></p>"
    }

    private static func button(_ model: Model, _ page: PageContext) -> HTML? {
        guard PortfolioWriter.mayCapture(model.relation) else { return nil }
        let style = model.isOneself ? "btn btn-main" : "btn"
        return """
            <div class="btns"><a class="\(style)" href="\(model.path + "/new")">\(page.icon("photo"))\(model.isOneself ? page.t.portfolioKeep : page.t.portfolioAddFor(name: model.name.given))</a></div>
            """
    }

    // MARK: Showcases

    private static func showcases(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let none: HTML? =
            model.showcases.isEmpty
            ? "<p class=\"soft\">\(model.isOneself ? t.portfolioShowcasesNone : t.portfolioShowcasesNoneOf)</p>" : nil
        let list: HTML? =
            model.showcases.isEmpty
            ? nil : "<ul class=\"rows\">\(each: model.showcases, { showcase($0, model, page) })</ul>"
        return section("showcases", t.portfolioShowcases, "\(none)\(list)\(begin(model, page))")
    }

    private static func showcase(_ line: ShowcaseLine, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        var facts = [t.portfolioPieces(count: line.pieces)]
        if model.isOneself { facts.append(PieceParts.audience(line.audience, isMine: true, t)) }
        if line.links > 0 { facts.append(t.portfolioLinksOpen(count: line.links)) }
        return """
            <li><div><h3><a href="/showcases/\(line.id.description)">\(ownWords(line.title))</a></h3>
            <p>\(each: Array(facts.enumerated()), { place, fact in
                place == 0 ? "\(fact)" : " · \(fact)" as HTML
            })</p></div></li>
            """
    }

    private static func begin(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.isOneself, model.drawer.count > 0 else { return nil }
        let t = page.t
        return """
            <form class="search mt-4" method="post" action="/students/\(model.student.description)/showcases">\(page.hiddenFields())
            \(textField("title", t.portfolioShowcaseNew, hint: t.portfolioShowcaseNewHint, most: Showcase.longestTitle, isRequired: true, page))
            <button class="btn">\(page.icon("plus"))\(t.portfolioShowcaseBegin)</button></form>
            """
    }

    // MARK: The drawer

    private static func drawer(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.drawer.count > 0 else {
            guard model.isOneself else { return nil }
            return section("drawer", t.portfolioDrawer, empty(t.portfolioDrawerNone, page))
        }
        let title = model.isOneself ? t.portfolioDrawer : t.portfolioDrawerOf
        let count: HTML = "<span class=\"quiet\">\(t.portfolioPieces(count: model.drawer.count))</span>"
        return section(
            "drawer", title, link: count,
            "<ul class=\"rows\">\(each: model.drawer.pieces, { piece($0, page) })</ul>\(pager(model, page))")
    }

    private static func piece(_ piece: PortfolioPiece, _ page: PageContext) -> HTML {
        let file = piece.files.first { $0.stored.isPicture }
        let icon = piece.work != nil ? "work" : file != nil ? "photo" : hasSound(piece) ? "mic" : "edit"
        let skill: HTML? = piece.skill.map { " · \(page.text($0.title))" }
        return """
            <li><div class="row-lead">\(page.icon(icon))<div><h3><a href="/portfolio-pieces/\(piece.id.description)">\(PieceParts.name(piece, page))</a></h3>
            <p>\(PieceParts.origin(piece, page))\(skill)</p></div></div>\(file.map(small))</li>
            """
    }

    /// Only to recognize the piece: its name stands beside it.
    private static func small(_ file: PieceFile) -> HTML {
        "<img class=\"thumb\" src=\"\(PieceShelf.drawer.path(file) + "?inline=small")\" alt=\"\" loading=\"lazy\">"
    }

    private static func hasSound(_ piece: PortfolioPiece) -> Bool { piece.files.contains { $0.stored.isAudio } }

    private static func pager(_ model: Model, _ page: PageContext) -> HTML? {
        let drawer = model.drawer
        guard drawer.pages > 1 else { return nil }
        let t = page.t
        func link(_ number: Int, _ words: String) -> HTML? {
            (1...drawer.pages).contains(number)
                ? "<a class=\"btn\" href=\"\(model.path + "?page=\(number)")\">\(words)</a>" : nil
        }
        return """
            <nav class="pager" aria-label="\(t.portfolioPagesOf)">\(link(drawer.page - 1, t.portfolioNewer))\
            <span class="quiet">\(t.portfolioPageOf(page: drawer.page, pages: drawer.pages))</span>\(link(drawer.page + 1, t.portfolioOlder))</nav>
            """
    }

    private static func more(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let archive: HTML? =
            model.isOneself || model.relation == .guardian
            ? """
            <li><div class="row-lead">\(page.icon("down"))<div><h3><a href="/students/\(model.student.description)/archive">\(model.isOneself ? t.portfolioArchive : t.portfolioArchiveOf)</a></h3>
            <p>\(t.portfolioArchiveWords)</p></div></div></li>
            """ : nil
        return """
            <ul class="rows"><li><div class="row-lead">\(page.icon("sprout"))<div><h3><a href="\(model.path + "/growth")">\(t.portfolioGrowth)</a></h3>
            <p>\(t.portfolioGrowthWords)</p></div></div></li>\(archive)</ul>
            """
    }
}
