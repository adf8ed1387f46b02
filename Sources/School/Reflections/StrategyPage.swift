import HTML
import Learning

/// The library of strategies: ways to learn that a student can try.
enum StrategyPage {
    static func page(_ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.reflectionsLibrary, width: .text, section: nil,
            body: """
                <div class="head"><div><h1>\(t.reflectionsLibrary)</h1><p class="mt-2">\(t.reflectionsLibraryLede)</p></div></div>
                <div class="stack-l">\(part("begin", t.reflectionsGroupBegin, .begin, page))\
                \(part("work", t.reflectionsGroupWork, .work, page))\(part("stuck", t.reflectionsGroupStuck, .stuck, page))\
                \(part("end", t.reflectionsGroupEnd, .end, page))</div>
                """)
    }

    private static func part(
        _ id: StaticString, _ title: String, _ group: Strategy.Group, _ page: PageContext
    ) -> HTML {
        section(
            id, title,
            """
            <ul class="rows">\(each: Strategy.all.filter { $0.group == group }, { strategy in
                "<li><div><h3>\(page.text(strategy.title))</h3><p>\(page.text(strategy.how))</p></div></li>" as HTML
            })</ul>
            """)
    }
}
