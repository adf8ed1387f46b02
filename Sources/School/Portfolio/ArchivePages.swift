import HTML
import Learning

/// The pages of an archive: they stand on a disk, need no server and run no script.
struct ArchivePages {
    struct File: Sendable {
        let name: String
        let about: String
        /// In the archive; nothing for a file that did not fit.
        let path: String?
        let isPicture: Bool
    }

    let page: PageContext
    private var t: Messages { page.t }

    static func drawerPages(_ pieces: Int) -> Int { (pieces + PortfolioStore.pageSize - 1) / PortfolioStore.pageSize }

    static let style = Array(
        """
        body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #141d18; }
        h1, h2, h3 { line-height: 1.2; }
        section { border-top: 1px solid #d6ddd3; margin-top: 2rem; }
        blockquote, .own { border-left: 3px solid #0b6344; margin: 1rem 0; padding-left: 1rem; }
        img { max-width: 100%; height: auto; }
        a { color: #0b6344; }
        .quiet { color: #58645c; font-size: .9rem; }
        @media (prefers-color-scheme: dark) { body { background: #0f1512; color: #e9efeb; } a { color: #74d3a2; } }

        """.utf8)

    /// - Parameter isInFolder: Whether the page stands one folder below the first one.
    func document(_ title: String, isInFolder: Bool, _ body: HTML) -> [UInt8] {
        let back: HTML? =
            isInFolder ? "<p><a href=\"../index.html\">\(t.portfolioArchiveBack)</a></p>" : nil
        let style: HTML =
            isInFolder
            ? "<link rel=\"stylesheet\" href=\"../style.css\">" : "<link rel=\"stylesheet\" href=\"style.css\">"
        let html: HTML = """
            <!doctype html>
            <html lang="\(page.language)">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>\(style)</head>
            <body>\(back)<h1 dir="auto">\(title)</h1>
            \(body)
            </body></html>

            """
        return html.bytes
    }

    // MARK: The beginning

    func index(_ plan: ArchivePlan) -> [UInt8] {
        let made = t.portfolioArchiveMade(date: page.format.dateWithYear(page.now), school: plan.school)
        return document(
            t.portfolioArchiveAbout(name: plan.name.full), isInFolder: false,
            """
            <p class="quiet">\(made)</p>
            \(showcases(plan))\(drawer(plan))\(works(plan))\(goals(plan))\(levels(plan))\(profile(plan))
            """)
    }

    private func list(_ title: String, _ rows: [HTML]) -> HTML? {
        rows.isEmpty
            ? nil
            : "<section><h2>\(title)</h2><ul>\(each: rows, { "<li>\($0)</li>" as HTML })</ul></section>"
    }

    private func showcases(_ plan: ArchivePlan) -> HTML? {
        list(
            t.portfolioShowcases,
            plan.showcases.enumerated().map { place, line in
                "<a href=\"showcases/\(CalendarDay.padded(place + 1, to: 2)).html\" dir=\"auto\">\(line.title)</a>"
            })
    }

    private func drawer(_ plan: ArchivePlan) -> HTML? {
        guard plan.pieces > 0 else { return nil }
        return list(
            t.portfolioDrawer,
            (1...Self.drawerPages(plan.pieces)).map { number in
                """
                <a href="portfolio/\(number).html">\(t.portfolioPageOf(page: number, pages: Self.drawerPages(plan.pieces)))</a>
                """
            })
    }

    private func works(_ plan: ArchivePlan) -> HTML? {
        list(
            t.portfolioArchiveFolder,
            plan.tries.map { one in
                let date = one.sentAt.map { t.portfolioArchiveSentOn(date: page.format.dateWithYear($0)) }
                return """
                    <a href="work/\(one.name).html">\(page.text(one.title))</a> \
                    <span class="quiet">\(t.portfolioArchiveTry(number: one.number)) · \(date ?? t.portfolioArchiveDraft)</span>
                    """
            })
    }

    private func goals(_ plan: ArchivePlan) -> HTML? {
        list(
            t.portfolioArchiveGoals,
            plan.goals.map { goal in
                let reason: HTML? = goal.reason.isEmpty ? nil : "<br><span dir=\"auto\">\(goal.reason)</span>"
                return "<strong dir=\"auto\">\(goal.title)</strong>\(reason)"
            })
    }

    private func levels(_ plan: ArchivePlan) -> HTML? {
        list(
            t.portfolioArchiveLevels,
            plan.levels.map { one in
                let since: HTML? = one.since.map { " <span class=\"quiet\">\(page.format.dateWithYear($0))</span>" }
                return "\(page.text(one.title)): \(levelName(one.level, t))\(since)"
            })
    }

    private func profile(_ plan: ArchivePlan) -> HTML? {
        list(
            t.portfolioArchiveProfile,
            plan.profile.filter { !$0.words.isEmpty }.map { line in
                let title = ProfileWords.title(line.field, t)
                return "<strong>\(title)</strong><div dir=\"auto\">\(MarkupText(line.words).html)</div>"
            })
    }

    // MARK: One try

    func attempt(_ details: WorkDetails, _ shown: AttemptDetails, files: [File]) -> [UInt8] {
        let date = shown.sentAt.map { t.portfolioArchiveSentOn(date: page.format.dateWithYear($0)) }
        let way: HTML? = shown.way.isEmpty ? nil : "<p>\(page.text(shown.way))</p>"
        let thought: HTML? =
            shown.reflection.isEmpty
            ? nil : "<section><h2>\(t.portfolioArchiveThought)</h2>\(written(shown.reflection))</section>"
        return document(
            page.words(details.activity.title), isInFolder: true,
            """
            <p class="quiet">\(t.portfolioArchiveTry(number: shown.number)) · \(date ?? t.portfolioArchiveDraft)</p>
            \(way)\(written(shown.words))\(link(shown.link))\(list(files))\(thought)\(feedback(shown))
            """)
    }

    private func feedback(_ shown: AttemptDetails) -> HTML? {
        guard let judgement = shown.judgement else { return nil }
        let title = t.portfolioArchiveFeedback(
            name: judgement.judge.shown(page), date: page.format.dateWithYear(judgement.judgedAt))
        return """
            <section><h2>\(title)</h2><h3>\(t.portfolioArchiveStrength)</h3>\(written(judgement.strength))
            <h3>\(t.portfolioArchiveNext)</h3>\(written(judgement.nextStep))
            <ul>\(each: shown.rubric.criteria, { criterion in
                guard let result = judgement.results[criterion.id] else { return .empty }
                return "<li>\(page.text(criterion.title)): \(levelName(result.level, t))\(written(result.words))</li>" as HTML
            })</ul></section>
            """
    }

    // MARK: Showcases and pieces

    func showcase(_ showcase: Showcase, _ parts: [(Showcase.Part, [File])]) -> [UInt8] {
        document(
            showcase.title, isInFolder: true,
            """
            \(written(showcase.intro))\(each: parts, { part, files in
                let own: HTML? = written(part.statement).map { "<div class=\"own\">\($0)</div>" }
                return self.piece(part.piece, files, own)
            })
            """)
    }

    func drawer(_ pieces: [(PortfolioPiece, [File])], number: Int) -> [UInt8] {
        document(t.portfolioDrawer, isInFolder: true, "\(each: pieces, { self.piece($0, $1, nil) })")
    }

    private func piece(_ piece: PortfolioPiece, _ files: [File], _ statement: HTML?) -> HTML {
        """
        <section><h2>\(PieceParts.name(piece, page))</h2><p class="quiet">\(PieceParts.origin(piece, page))</p>
        \(statement)\(written(piece.words))\(link(piece.link))\(piece.work.flatMap { written($0.words) })\
        \(piece.work.flatMap { link($0.link) })\(list(files))</section>
        """
    }

    // MARK: Words and files

    private func written(_ words: String) -> HTML? {
        words.isEmpty ? nil : "<div dir=\"auto\">\(MarkupText(words).html)</div>"
    }

    private func link(_ link: String) -> HTML? {
        guard !link.isEmpty else { return nil }
        return isWebLink(link) ? "<p><a href=\"\(link)\" rel=\"noreferrer\">\(link)</a></p>" : "<p>\(link)</p>"
    }

    private func list(_ files: [File]) -> HTML? {
        guard !files.isEmpty else { return nil }
        return "<h3>\(t.portfolioArchiveFiles)</h3><ul>\(each: files, { "<li>\(self.file($0))</li>" as HTML })</ul>"
    }

    private func file(_ file: File) -> HTML {
        let about: HTML? = file.about.isEmpty ? nil : "<br><span dir=\"auto\">\(file.about)</span>"
        guard let path = file.path else {
            return "<span dir=\"auto\">\(file.name)</span>: \(t.portfolioArchiveLeftOut)\(about)"
        }
        let address = "../" + path.split(separator: "/").map { queryEscaped(String($0)) }.joined(separator: "/")
        let picture: HTML? =
            file.isPicture ? "<br><img src=\"\(address)\" alt=\"\(file.about.isEmpty ? file.name : file.about)\">" : nil
        return "<a href=\"\(address)\" dir=\"auto\">\(file.name)</a>\(about)\(picture)"
    }
}
