import HTML
import Learning

/// Capturing something in a moment, and saying more about it later.
enum PieceFormPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let viewer: ID<Person>
        /// Nothing for a new one.
        let piece: PortfolioPiece?
        /// Skills that it may show.
        let skills: [PortfolioPiece.Skill]
        /// Files that came in parts and wait for the form.
        let waiting: [KeptFile]
        var isKept = false

        var isOneself: Bool { relation == .oneself }
        var portfolio: String { "/students/\(student)/portfolio" }
        var action: String { piece.map { "/portfolio-pieces/\($0.id)" } ?? portfolio }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let heading: HTML =
            model.piece.map { PieceParts.name($0, page) }
            ?? "\(model.isOneself ? t.portfolioKeep : t.portfolioAddFor(name: model.name.given))"
        let title = model.piece.map { PieceParts.plainName($0, page) } ?? t.portfolioKeep
        let lede: HTML = model.piece.map { PieceParts.origin($0, page) } ?? "\(t.portfolioKeepLede)"
        let kept: HTML? =
            model.isKept ? notice(.leaf, icon: "check", "<p>\(t.portfolioKeptNow)</p>", page) : nil
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(model.portfolio)">\(model.isOneself ? t.portfolioTitle : t.portfolioTitleOf(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(heading)</h1><p class="mt-2">\(lede)</p></div></div>
                \(refusalSummary(page))\(kept)
                <div class="stack-l">\(work(model, page))\(form(model, page))\(removal(model, page))</div>
                """)
    }

    /// The try itself, which stays as it was sent.
    private static func work(_ model: Model, _ page: PageContext) -> HTML? {
        guard let work = model.piece?.work else { return nil }
        return """
            <p><a class="btn" href="/work/\(work.work.description)?try=\(String(work.number))">\(page.icon("work"))\(page.t.portfolioOpenWork)</a></p>
            """
    }

    private static func form(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let piece = model.piece
        let files = ProfileFileParts.field(
            .portfolio, form: piece.map { PortfolioWriter.form($0.id) } ?? PortfolioWriter.newForm, of: model.student,
            waiting: model.waiting, label: t.portfolioFiles, hint: t.portfolioFilesHint,
            accept: "image/*,audio/*,video/*,application/pdf", page)
        let words = textArea(
            "words", model.isOneself ? t.portfolioWords : t.portfolioWordsOf,
            hint: piece == nil ? nil : t.portfolioWordsHint,
            saved: piece?.words ?? "", most: PortfolioPiece.longestWords, rows: 3, page)
        let title = textField(
            "title", t.portfolioTitleField, saved: piece?.title ?? "", most: PortfolioPiece.longestTitle, page)
        let link = textField(
            "link", t.portfolioLink, hint: t.portfolioLinkHint, saved: piece?.link ?? "", most: 2_000, page)
        let more: HTML
        if piece != nil || page.refusal != nil {
            more = "\(title)\(link)\(skills(model, page))"
        } else {
            more = """
                <details class="more"><summary>\(t.portfolioMore)</summary><div class="form">\(title)\(link)\(skills(model, page))</div></details>
                """
        }
        return """
            <form class="form" method="post" action="\(model.action)" enctype="multipart/form-data" data-draft="piece">\
            \(page.hiddenFields(version: piece?.version))
            \(own(model, page))\(files)\(words)\(more)
            <div class="btns"><button class="btn btn-main btn-big">\(piece == nil ? t.portfolioKeepButton : t.portfolioSave)</button></div>
            \(whoCanSee(model.isOneself ? t.portfolioWhoPiece : t.portfolioWhoPieceOf(name: model.name.given), page))</form>
            """
    }

    /// What is kept already. Whoever added a file may take it away.
    private static func own(_ model: Model, _ page: PageContext) -> HTML? {
        guard let files = model.piece?.files, !files.isEmpty else { return nil }
        let removable = files.filter { !$0.isOfWork && $0.addedBy == model.viewer }
        let buttons: HTML? =
            removable.isEmpty
            ? nil
            : """
            <p class="btns mt-2">\(each: removable, { file in
                """
                <button class="btn btn-plain" name="remove" value="\(file.id)" formnovalidate \
                aria-label="\(page.t.profilesFileRemoveNamed(name: file.stored.name))">\(page.icon("close"))\(ownWords(file.stored.name))</button>
                """ as HTML
            })</p>
            """
        return """
            <div class="field"><p class="label">\(page.t.portfolioFilesKept)</p>\(PieceParts.files(files, on: .drawer, page))\(buttons)</div>
            """
    }

    private static func skills(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.skills.isEmpty else { return nil }
        let t = page.t
        let chosen = page.value("competency", else: model.piece?.skill?.id.description ?? "")
        return """
            <div class="field"><label for="competency">\(t.portfolioSkill)</label><select id="competency" name="competency">\
            <option value="">\(t.portfolioSkillNone)</option>\(each: model.skills, { skill in
                let id = skill.id.description
                return """
                    <option value="\(id)" translate="no" \(attribute: "selected", if: id == chosen)>\(page.words(skill.title))</option>
                    """ as HTML
            })</select></div>
            """
    }

    private static func removal(_ model: Model, _ page: PageContext) -> HTML? {
        guard let piece = model.piece else { return nil }
        let t = page.t
        return """
            <form method="post" action="/portfolio-pieces/\(piece.id.description)/removal">\(page.hiddenFields())
            <p class="quiet">\(piece.work == nil ? t.portfolioRemoveWords : t.portfolioRemoveWorkWords)</p>
            <div class="btns mt-2"><button class="btn btn-stop">\(t.portfolioRemove)</button></div></form>
            """
    }
}
