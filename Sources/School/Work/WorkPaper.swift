import HTML
import Learning

extension WorkParts {
    /// The work itself, as it was sent.
    static func paper(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        """
        \(TeamPage.part(attempt.team, attempt: attempt.id, isWriting: false, page))\
        \(section("work", attempt.team == nil ? page.t.workTheWork : page.t.workOwnPart, paperBody(attempt, page)))
        """
    }

    static func paperBody(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        let words: HTML? =
            attempt.words.isEmpty ? nil : written(attempt.words)
        let files: HTML? =
            attempt.files.isEmpty
            ? nil : "<div class=\"stack mt-4\">\(each: attempt.files, { WorkMedia.figure($0, page) })</div>"
        let way: HTML? =
            attempt.way.isEmpty ? nil : "<p class=\"quiet\">\(page.t.workWay): \(page.text(attempt.way))</p>"
        let nothing: HTML? = attempt.isEmpty ? "<p class=\"soft\">\(page.t.workEmptyPaper)</p>" : nil
        return """
            \(way)<article class="paper mt-3">\(words)\(link(attempt.link, page))\(files)\(nothing)</article>\(claims(attempt, page))
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

    /// Which part shows a row of the rubric and why, as the student says.
    static func claims(_ attempt: AttemptDetails, _ page: PageContext) -> HTML? {
        let said = attempt.rubric.criteria.filter { !(attempt.claims[$0.id]?.isEmpty ?? true) }
        guard !said.isEmpty else { return nil }
        return """
            <h3 class="mt-4">\(page.t.workClaims)</h3><dl class="facts mt-2">\(each: said, { criterion in
                "<dt>\(page.text(criterion.title))</dt><dd>\(written(attempt.claims[criterion.id] ?? ""))</dd>" as HTML
            })</dl>
            """
    }
}
