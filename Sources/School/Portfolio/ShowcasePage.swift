import HTML
import Learning

/// A showcase as its readers see it.
enum ShowcasePage {
    struct Model: Sendable {
        let showcase: Showcase
        let name: StudentNames.Name
        let relation: Relation
        let shares: [ShowcaseShare]
        var isSaved = false

        var isOneself: Bool { relation == .oneself }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let showcase = model.showcase
        let portfolio = "/students/\(showcase.student)/portfolio"
        let buttons: HTML? =
            model.isOneself
            ? """
            <div class="btns"><a class="btn" href="\(showcase.path)/edition">\(page.icon("edit"))\(t.portfolioShowcaseEdit)</a>\
            <a class="btn" href="\(showcase.path)/links">\(page.icon("link"))\(t.portfolioShare)</a></div>
            """ : nil
        let saved: HTML? = model.isSaved ? notice(.leaf, icon: "check", "<p>\(t.portfolioSaved)</p>", page) : nil
        return Page(
            title: showcase.title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(portfolio)">\(model.isOneself ? t.portfolioTitle : t.portfolioTitleOf(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(ownWords(showcase.title))</h1>\
                <p class="mt-2">\(t.portfolioShowcaseBy(name: personName(model.name.full)))</p></div>\(buttons)</div>\(saved)
                <div class="stack-l">\(body(showcase, on: .showcase(showcase.id), nothing: model.isOneself ? t.portfolioShowcaseEmpty : t.portfolioShowcaseEmptyOf, page))\(links(model, page))\
                \(whoCanSee(PieceParts.audience(showcase.audience, isMine: model.isOneself, t), page))</div>
                """)
    }

    /// The words and the pieces, the same for everybody who may read them.
    static func body(_ showcase: Showcase, on shelf: PieceShelf, nothing: String, _ page: PageContext) -> HTML {
        let intro: HTML? = PieceParts.written(showcase.intro).map { "<div class=\"lede\">\($0)</div>" }
        guard !showcase.parts.isEmpty else { return "\(intro)\(empty(nothing, page))" }
        return """
            \(intro)\(each: Array(showcase.parts.enumerated()), { place, part in one(part, place, on: shelf, page) })
            """
    }

    private static func one(
        _ part: Showcase.Part, _ place: Int, on shelf: PieceShelf, _ page: PageContext
    ) -> HTML {
        let statement: HTML? = PieceParts.written(part.statement).map { "<div class=\"own mt-3\">\($0)</div>" }
        return """
            <section class="sec" aria-labelledby="piece-\(place)"><div class="sec-head"><h2 id="piece-\(place)">\(PieceParts.name(part.piece, page))</h2>\
            <span class="quiet">\(PieceParts.origin(part.piece, page))</span></div>
            \(statement)<div class="stack mt-3">\(PieceParts.content(part.piece, on: shelf, page))</div></section>
            """
    }

    /// Adults see which links there are, and may end them.
    private static func links(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.isOneself else { return nil }
        let open = model.shares.filter { $0.isOpen(at: page.now) }
        guard !open.isEmpty else { return nil }
        return section(
            "links", page.t.portfolioLinksOf,
            "<ul class=\"rows\">\(each: open, { ShareLinksPage.row($0, in: model.showcase.id, page) })</ul>")
    }
}
