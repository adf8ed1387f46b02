import HTML
import Learning
import SQL

/// What a decision would change, told before it is made.
enum LevelPreviewPart {
    /// - Parameter rows: not in the ledger yet, about the student of `access`.
    static func preview(_ rows: [Evidence], _ access: StudentAccess, visit: Visit) throws -> [LevelPreview] {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let ledger = try LedgerRows.all(of: access.student, in: visit.tx)
        return LevelPreview.adding(rows, to: ledger, policies: catalog.history)
    }

    /// - Parameter titles: of the competencies; one without a title needs none, for the page is about it.
    static func part(
        _ previews: [LevelPreview], titles: [ID<Competency>: LocalText] = [:], _ page: PageContext
    ) -> HTML? {
        guard !previews.isEmpty else { return nil }
        return notice(
            .plain, icon: "eye",
            """
            <p data-announce><strong>\(page.t.progressPreviewTitle)</strong></p>
            <ul class="rows">\(each: previews, { row($0, titles[$0.competency], page) })</ul>
            <p class="soft">\(page.t.progressPreviewNothingSaved)</p>
            """, id: "preview", page)
    }

    private static func row(_ preview: LevelPreview, _ title: LocalText?, _ page: PageContext) -> HTML {
        let t = page.t
        let name: HTML? = title.map { "<strong>\(page.text($0))</strong><br>" }
        let after = levelName(preview.after.shownLevel, t)
        let words =
            switch preview.change {
            case .up: t.progressPreviewUp(level: after)
            case .down: t.progressPreviewDown(level: after)
            case .otherAuthor: t.progressPreviewAuthor
            case .same: missing(preview, t)
            }
        return "<li><div>\(name)<p>\(words)</p></div>\(rung(preview.after.shownLevel, page))</li>"
    }

    /// The level stays: how many conditions of the next one are still open.
    private static func missing(_ preview: LevelPreview, _ t: Messages) -> String {
        guard preview.after.nextLevel != nil else { return t.progressPreviewTop }
        return t.progressPreviewSame(open: preview.after.unmet.count)
    }
}
