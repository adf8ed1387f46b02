import HTML
import Learning

/// What the school holds of a student beyond the daily pages: the copy, and who opened what.
enum RecordPage {
    static func page(_ model: Opening.List, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/students/\(model.student)"
        let take: HTML? =
            model.mayTake
            ? """
            <section class="sec" aria-labelledby="take"><div class="sec-head"><h2 id="take">\(t.recordsTake)</h2></div>
            <p>\(model.isOneself ? t.recordsTakeWordsOwn : t.recordsTakeWords)</p><form method="post" action="\(path)/record"><input type="hidden" name="token" value="\(page.formToken)">
            <div class="btns mt-3"><button class="btn btn-main">\(page.icon("down"))\(t.recordsTakeButton)</button></div></form></section>
            """ : nil
        let erase: HTML? =
            model.mayErase ? "<p><a href=\"\(path)/erasure\">\(t.recordsErase)</a></p>" : nil
        return Page(
            title: t.recordsTitle, width: .text,
            body: """
                <p class="crumb"><a href="\(path)" translate="no">\(model.name)</a></p>
                <div class="head"><div><h1>\(t.recordsTitle)</h1><p class="mt-2">\(t.recordsLede(name: model.name))</p></div></div>
                <div class="stack-l">\(take)\(section("openings", t.recordsOpenings, openings(model, page)))
                <p><a href="/privacy/data">\(t.recordsDictionary)</a></p>\(erase)\(whoCanSee(t.recordsWho, page))</div>
                """)
    }

    private static func openings(_ model: Opening.List, _ page: PageContext) -> HTML {
        let t = page.t
        guard !model.openings.isEmpty else { return "<p class=\"soft\">\(t.recordsOpeningsNone)</p>" }
        let more: HTML? = model.next.map { next in
            """
            <nav class="pager"><a href="/students/\(model.student)/record?before=\(next)">\(t.recordsOlder)</a></nav>
            """
        }
        return """
            <ul class="rows">\(each: model.openings, { row($0, page) })</ul>\(more)
            """
    }

    private static func row(_ opening: Opening, _ page: PageContext) -> HTML {
        let t = page.t
        let who: HTML = opening.actor.map { personName($0.shown(page)) } ?? "\(t.recordsSomebody)"
        let reason: HTML? = opening.reason.map { "<p class=\"own\">\(ownWords($0))</p>" }
        return """
            <li><div><h3>\(opening.words(t))</h3><p class="soft">\(who)</p>\(reason)</div>\
            <span class="when">\(page.format.dateAndTime(opening.at))</span></li>
            """
    }
}
