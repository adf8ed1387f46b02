import HTML
import Learning

/// Putting a showcase together. Each button saves all words of the form first.
enum ShowcaseFormPage {
    struct Model: Sendable {
        let showcase: Showcase
        let choices: [PortfolioPiece]
        let openLinks: Int
    }

    /// More pieces to pick from than these are found in the drawer.
    static let mostChoices = 60

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let showcase = model.showcase
        return Page(
            title: t.portfolioShowcaseEdit, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="\(showcase.path)">\(ownWords(showcase.title))</a></p>
                <div class="head"><div><h1>\(t.portfolioShowcaseEdit)</h1><p class="mt-2">\(t.portfolioShowcaseEditLede)</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(form(model, page))\(removal(model, page))</div>
                """)
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let showcase = model.showcase
        let parts: HTML? =
            showcase.parts.isEmpty
            ? nil
            : """
            <section class="sec" aria-labelledby="pieces"><h2 id="pieces">\(t.portfolioInIt)</h2>
            <ol class="stem mt-4">\(each: Array(showcase.parts.enumerated()), { place, part in
                one(part, place, of: showcase.parts.count, page)
            })</ol></section>
            """
        // The first button of a form is what the Enter key presses.
        return """
            <form class="form" method="post" action="\(showcase.path)/edition" data-draft="showcase-\(showcase.id)">\
            \(page.hiddenFields(version: showcase.version))<button hidden>\(t.portfolioSave)</button>
            \(textField("title", t.portfolioShowcaseTitle, saved: showcase.title, most: Showcase.longestTitle, isRequired: true, page))
            \(textArea("intro", t.portfolioIntro, hint: t.portfolioIntroHint, saved: showcase.intro, most: Showcase.longestIntro, rows: 3, page))
            \(parts)\(adding(model, page))\(audiences(model, page))
            <div class="btns"><button class="btn btn-main btn-big">\(t.portfolioSave)</button></div></form>
            """
    }

    private static func one(_ part: Showcase.Part, _ place: Int, of count: Int, _ page: PageContext) -> HTML {
        let t = page.t
        let id = part.piece.id.description
        let name = PieceParts.plainName(part.piece, page)
        func button(_ move: String, _ icon: String, _ words: String, _ label: String) -> HTML {
            """
            <button class="btn" name="move" value="\(move + " " + id)" formnovalidate aria-label="\(label)">\(page.icon(icon))\(words)</button>
            """
        }
        let up: HTML? =
            place > 0 ? button("up", "up", t.portfolioEarlier, t.portfolioEarlierNamed(name: name)) : nil
        let down: HTML? =
            place < count - 1 ? button("down", "down", t.portfolioLater, t.portfolioLaterNamed(name: name)) : nil
        let out = button("out", "close", t.portfolioTakeOut, t.portfolioTakeOutNamed(name: name))
        return """
            <li><span class="node" aria-hidden="true">\(place + 1)</span><h3>\(PieceParts.name(part.piece, page))</h3>
            \(textArea("s-\(id)", t.portfolioStatement, hint: place == 0 ? t.portfolioStatementHint : nil, saved: part.statement, most: Showcase.longestStatement, rows: 2, page))
            <div class="btns mt-2">\(up)\(down)\(out)</div></li>
            """
    }

    private static func adding(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.choices.isEmpty else { return nil }
        let t = page.t
        let chosen = Set(page.form?.ids("add", of: PortfolioPiece.self) ?? [])
        let isOpen = model.showcase.parts.isEmpty || !chosen.isEmpty
        let cut: HTML? =
            model.choices.count >= mostChoices
            ? "<p class=\"hint\">\(t.portfolioNewestOnly(count: mostChoices))</p>" : nil
        return """
            <details class="more" \(attribute: "open", if: isOpen)><summary>\(t.portfolioAddPieces)</summary>
            <fieldset class="field" id="add" tabindex="-1"><legend class="sr">\(t.portfolioAddPieces)</legend>\(cut)\(fieldError("add", page))\
            \(each: model.choices, { piece in
                """
                <label class="choice"><input type="checkbox" name="add" value="\(piece.id)" \
                \(attribute: "checked", if: chosen.contains(piece.id))><span>\(PieceParts.name(piece, page))<br>\
                <span class="quiet">\(PieceParts.origin(piece, page))</span></span></label>
                """ as HTML
            })</fieldset></details>
            """
    }

    private static func audiences(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("audience", else: model.showcase.audience.rawValue)
        return """
            <fieldset class="field"><legend>\(t.portfolioWhoReads)</legend><p class="hint">\(t.portfolioWhoReadsHint)</p>\
            \(each: ProfileAudience.allCases, { audience in
                """
                <label class="choice"><input type="radio" name="audience" value="\(audience.rawValue)" \
                \(attribute: "checked", if: audience.rawValue == chosen)><span>\(PieceParts.audience(audience, isMine: true, t))</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    private static func removal(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form method="post" action="\(model.showcase.path)/removal">\(page.hiddenFields())
            <p class="quiet">\(model.openLinks > 0 ? t.portfolioShowcaseRemoveLinks : t.portfolioShowcaseRemoveWords)</p>
            <div class="btns mt-2"><button class="btn btn-stop">\(t.portfolioShowcaseRemove)</button></div></form>
            """
    }
}
