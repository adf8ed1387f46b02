import HTML
import Learning

/// A piece of a portfolio, as drawers and showcases show it.
enum PieceParts {
    /// In words for a heading or a list: its title, the activity, what is in it, or the day.
    static func name(_ piece: PortfolioPiece, _ page: PageContext) -> HTML {
        if !piece.title.isEmpty { return ownWords(piece.title) }
        if let work = piece.work { return page.text(work.title) }
        if let line = firstLine(piece.words) { return ownWords(line) }
        if let file = piece.files.first { return ownWords(file.about) }
        return "\(page.t.portfolioFrom(date: page.format.dateInWords(piece.keptAt)))"
    }

    /// The same without markup, for a label.
    static func plainName(_ piece: PortfolioPiece, _ page: PageContext) -> String {
        if !piece.title.isEmpty { return piece.title }
        if let work = piece.work { return page.words(work.title) }
        return firstLine(piece.words) ?? piece.files.first?.about
            ?? page.t.portfolioFrom(date: page.format.dateInWords(piece.keptAt))
    }

    private static func firstLine(_ words: String) -> String? {
        guard let line = words.split(separator: "\n").first else { return nil }
        return line.count > 60 ? String(line.prefix(59)) + "…" : String(line)
    }

    /// Where it comes from and when.
    static func origin(_ piece: PortfolioPiece, _ page: PageContext) -> HTML {
        let t = page.t
        let date = page.format.dateWithYear(piece.doneAt)
        if let adder = piece.adder { return t.portfolioAddedBy(name: personName(adder.shown(page)), date: date) }
        guard let work = piece.work else { return "\(t.portfolioKept(date: date))" }
        return "\(work.number > 1 ? t.portfolioTry(number: work.number, date: date) : t.portfolioSent(date: date))"
    }

    /// Words, link and files of a piece and of the try that it is.
    static func content(_ piece: PortfolioPiece, on shelf: PieceShelf, _ page: PageContext) -> HTML {
        let t = page.t
        let skill: HTML? = piece.skill.map {
            "<p class=\"quiet\">\(t.portfolioShows(skill: page.text($0.title)))</p>"
        }
        let way: HTML? = piece.work.flatMap { work in
            work.way.isEmpty ? nil : "<p class=\"quiet\">\(page.text(work.way))</p>"
        }
        return """
            \(skill)\(written(piece.words))\(link(piece.link, page))\(way)\
            \(piece.work.flatMap { paper($0.words) })\(piece.work.flatMap { link($0.link, page) })\
            \(files(piece.files, on: shelf, page))
            """
    }

    static func written(_ words: String) -> HTML? {
        words.isEmpty ? nil : "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }

    private static func paper(_ words: String) -> HTML? {
        words.isEmpty ? nil : "<div class=\"paper\" dir=\"auto\" translate=\"no\">\(MarkupText(words).html)</div>"
    }

    /// What is no address that may be followed stays text.
    static func link(_ link: String, _ page: PageContext) -> HTML? {
        guard !link.isEmpty else { return nil }
        guard isWebLink(link) else { return "<p>\(ownWords(link))</p>" }
        return """
            <p><a href="\(link)" rel="noopener noreferrer">\(page.smallIcon("link")) <span translate="no">\(link)</span></a></p>
            """
    }

    /// Pictures are seen, sounds are heard, and the rest is a link.
    static func files(_ files: [PieceFile], on shelf: PieceShelf, _ page: PageContext) -> HTML? {
        guard !files.isEmpty else { return nil }
        return "<ul class=\"files\">\(each: files, { "<li>\(file($0, shelf.path($0), page))</li>" as HTML })</ul>"
    }

    private static func file(_ file: PieceFile, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        if file.stored.isPicture {
            return """
                <a href="\(path)" class="shot"><img src="\(path + "?inline=1")" alt="\(t.portfolioPicture(name: file.about))" loading="lazy"></a>
                """
        }
        if file.stored.isAudio {
            return """
                <audio controls preload="none" src="\(path + "?inline=1")" aria-label="\(t.portfolioRecording(name: file.about))"></audio>
                """
        }
        return """
            <a href="\(path)">\(page.smallIcon("file")) \(ownWords(file.about))</a> \
            <span class="quiet">\(page.format.size(bytes: Int(clamping: file.stored.size)))</span>
            """
    }

    /// - Parameter isMine: Whether the student reads it.
    static func audience(_ audience: ProfileAudience, isMine: Bool, _ t: Messages) -> String {
        switch audience {
        case .own: t.portfolioForMe
        case .advisor: isMine ? t.portfolioMineForAdvisor : t.portfolioForAdvisor
        case .staff: isMine ? t.portfolioMineForStaff : t.portfolioForStaff
        case .everyone: isMine ? t.portfolioMineForEveryone : t.portfolioForEveryone
        }
    }

    static func receiver(_ receiver: ShareReceiver, _ t: Messages) -> String {
        switch receiver {
        case .family: t.portfolioReceiverFamily
        case .partner: t.portfolioReceiverPartner
        case .panel: t.portfolioReceiverPanel
        }
    }
}
