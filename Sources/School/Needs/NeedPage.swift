import HTML
import Learning

/// All names of the lists, what was set aside, and how the lists are set.
enum NeedPage {
    struct Model: Sendable {
        let lists: NeedLists
        let catalog: Catalog
        let taught: [ID<Class>]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let parts = NeedParts(lists: model.lists, words: NeedWords(page: page, catalog: model.catalog), back: "/needs")
        let all = NeedLists.longest * 20
        return Page(
            title: t.needsTitle, section: "/",
            body: """
                <div class="head"><div><h1>\(t.needsTitle)</h1><p class="mt-2">\(t.needsLede(count: model.lists.students))</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(liveRegion("needs", topics(model.taught), parts.columns(most: all)))\
                \(parts.column(.away, most: all))\(parts.unknown(most: all))\(parts.aside())\(settings(model.lists, page))\
                \(how(page))\(whoCanSee(t.needsWho, page))</div>
                """)
    }

    /// What the lists follow from.
    static func topics(_ taught: [ID<Class>]) -> [LiveTopic] {
        taught.prefix(5).flatMap { [.work($0), .help($0)] }
    }

    private static func settings(_ lists: NeedLists, _ page: PageContext) -> HTML {
        let t = page.t
        return section(
            "settings", t.needsSettings,
            """
            <form class="form" method="post" action="/needs/settings">\(page.hiddenFields())
            <div class="field"><label for="days">\(t.needsAwayDays)</label><input class="short" id="days" name="days" type="number" min="2" max="30" \
            value="\(page.value("days", else: String(lists.awayDays)))"></div>
            <div class="btns"><button class="btn">\(t.needsSave)</button></div></form>
            """)
    }

    private static func how(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <details class="more"><summary>\(t.needsHow)</summary><div class="prose mt-3"><p>\(t.needsHowLost)</p><p>\(t.needsHowBored)</p>\
            <p>\(t.needsHowAway)</p><p>\(t.needsHowNot)</p></div></details>
            """
    }
}
