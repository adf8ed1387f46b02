import HTML
import Learning

/// Progress in the categories: each a section of the same weight, first in words, then as a drawing, then in numbers.
enum OverviewPage {
    static func page(_ overview: CategoryOverview, _ page: PageContext) -> Page {
        let t = page.t
        let own = overview.isOneself
        return Page(
            title: own ? t.overviewTitleOwn : t.overviewTitle(name: overview.name.full),
            section: own ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(own ? "\(t.overviewTitleOwn)" : t.overviewTitleHtml(name: personName(overview.name.full)))</h1>
                <p class="mt-2 lede">\(t.overviewLede(count: overview.parts.count))</p></div>
                <div class="btns"><a class="btn" href="/students/\(overview.student.description)/plan">\(page.icon("plan"))\(t.overviewOpenPlan)</a>\
                <a class="btn" href="/students/\(overview.student.description)/map">\(page.icon("map"))\(t.overviewOpenMap)</a></div></div>
                \(signs(page))
                <div class="stack-l mt-5">\(each: rows(overview), { row in
                    """
                    <div class="split-even">\(each: row, { section($0.part, $0.place, overview, page) })</div>
                    """
                })
                \(whoCanSee(own ? t.overviewWhoOwn : t.overviewWho(name: overview.name.given), page))</div>
                """)
    }

    /// Two sections beside each other, so that no one stands alone where there is room for three.
    private static func rows(_ overview: CategoryOverview) -> [[(place: Int, part: CategoryOverview.Part)]] {
        let parts = overview.parts.enumerated().map { (place: $0, part: $1) }
        return stride(from: 0, to: parts.count, by: 2).map { Array(parts[$0..<min($0 + 2, parts.count)]) }
    }

    /// What each sign of the drawings means.
    static func signs(_ page: PageContext) -> HTML {
        """
        <p class="key mt-4"><span class="sr">\(page.t.overviewKey)</span>\
        \(each: CategoryProgress.Place.allCases, { sign($0, words: true, page) })</p>
        """
    }

    static func sign(_ place: CategoryProgress.Place, words: Bool, _ page: PageContext) -> HTML {
        let icon =
            switch place {
            case .shown: "lv-shown"
            case .working: "lv-working"
            case .open: "lv-later"
            }
        let name =
            switch place {
            case .shown: page.t.overviewShown
            case .working: page.t.overviewWorking
            case .open: page.t.overviewToCome
            }
        return """
            <span class="lv \(icon)"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(icon)"/></svg>\(words ? name : "")</span>
            """
    }

    private static func section(
        _ part: CategoryOverview.Part, _ place: Int, _ overview: CategoryOverview, _ page: PageContext
    ) -> HTML {
        """
        <section class="sec" aria-labelledby="part-\(place)"><h2 id="part-\(place)">\
        <a href="\(overview.path)/\(part.category.key)">\(page.text(part.category.title))</a></h2>
        <p class="soft">\(page.text(part.category.sentence))</p>
        <p class="mt-3">\(OverviewWords(overview: overview, page: page).sentence(part))</p>
        \(drawing(part.progress, page))
        \(OverviewTable.table(part, overview, page))</section>
        """
    }

    /// More signs than this are no drawing any more; the table has the numbers.
    private static let mostSigns = 60

    private static func drawing(_ progress: CategoryProgress, _ page: PageContext) -> HTML? {
        guard !progress.skills.isEmpty, progress.skills.count <= mostSigns else { return nil }
        return """
            <p class="key mt-3" aria-hidden="true">\(each: CategoryProgress.Place.allCases, { place in
                HTML(progress.skills(place).map { _ in sign(place, words: false, page) })
            })</p>
            """
    }
}
