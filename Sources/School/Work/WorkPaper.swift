import HTML
import Learning

extension WorkParts {
    /// The work itself, as it was sent.
    static func paper(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        section("work", page.t.workTheWork, paperBody(attempt, page))
    }

    static func paperBody(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        let words: HTML? =
            attempt.words.isEmpty ? nil : "<div dir=\"auto\" translate=\"no\">\(MarkupText(attempt.words).html)</div>"
        let files: HTML? =
            attempt.files.isEmpty ? nil : "<div class=\"stack mt-4\">\(each: attempt.files, { file($0, page) })</div>"
        let way: HTML? =
            attempt.way.isEmpty ? nil : "<p class=\"quiet\">\(page.t.workWay): \(page.text(attempt.way))</p>"
        let nothing: HTML? = attempt.isEmpty ? "<p class=\"soft\">\(page.t.workEmptyPaper)</p>" : nil
        return """
            \(way)<article class="paper mt-3">\(words)\(link(attempt.link, page))\(files)\(nothing)</article>
            """
    }

    /// A link only where it is one; anything else that somebody typed is shown as text.
    private static func link(_ address: String, _ page: PageContext) -> HTML? {
        guard !address.isEmpty else { return nil }
        guard isWebLink(address) else { return "<p dir=\"auto\" translate=\"no\">\(address)</p>" }
        return """
            <p class="mt-3">\(page.smallIcon("link")) <a href="\(address)" rel="noopener noreferrer nofollow" dir="ltr" \
            translate="no">\(address)</a></p>
            """
    }

    private static func file(_ file: WorkFile, _ page: PageContext) -> HTML {
        let path = "/files/\(file.id)"
        let words: HTML? =
            file.description.isEmpty ? nil : "<span dir=\"auto\" translate=\"no\">\(file.description)</span> "
        let size = page.format.size(bytes: Int(clamping: file.size))
        let download: HTML = """
            <a href="\(path)">\(page.smallIcon("file")) <span dir="auto" translate="no">\(file.name)</span></a> \
            <span class="quiet">\(size)</span>
            """
        guard file.isPicture else { return "<p>\(words)\(download)</p>" }
        let alternative = file.description.isEmpty ? page.t.workPicture(name: file.name) : file.description
        return """
            <figure><img src="\(path)?inline=1" alt="\(alternative)" loading="lazy" translate="no">\
            <figcaption>\(words)\(download)</figcaption></figure>
            """
    }
}
