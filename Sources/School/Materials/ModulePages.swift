import HTML
import Learning

/// The pages of an activity at one's own pace: where a teacher writes them, and where a student goes through them.
enum ModulePages {
    // MARK: For whoever writes them

    static func list(_ activity: ActivityModel, _ pages: [ModulePage], _ page: PageContext) -> Page {
        let t = page.t
        let path = "/activities/\(activity.id)/pages"
        let isFull = pages.count >= ModuleStore.mostPages
        let items: HTML =
            pages.isEmpty
            ? "<p class=\"soft\">\(t.materialsPagesNone)</p>"
            : "<ol class=\"rows\">\(each: Array(pages.enumerated()), { place, one in item(one, place, pages.count, path, page) })</ol>"
        return Page(
            title: t.materialsPages, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities">\(t.activitiesTitle)</a> / <a href="/activities/\(activity.id)">\(page.text(activity.title))</a></p>
                <div class="head"><div><h1>\(t.materialsPages)</h1><p class="mt-2">\(t.materialsPagesLede)</p></div></div>
                \(refusalSummary(page))<div class="stack-l">\(items)
                \(isFull ? "<p>\(t.materialsPagesFull(count: ModuleStore.mostPages))</p>" : section("new", t.materialsPageNew, form(nil, action: path, page)))</div>
                """)
    }

    private static func item(
        _ one: ModulePage, _ place: Int, _ count: Int, _ path: String, _ page: PageContext
    ) -> HTML {
        let t = page.t
        func move(_ way: String, _ icon: String, _ words: String, _ isThere: Bool) -> HTML? {
            guard isThere else { return nil }
            return """
                <button class="btn btn-icon" name="to" value="\(way)">\(page.icon(icon))<span class="sr">\(words): \(page.text(one.title))</span></button>
                """
        }
        return """
            <li><div><h2><a href="\(path)/\(one.id)">\(place + 1). \(page.text(one.title))</a></h2></div>\
            <form method="post" action="\(path)/\(one.id)/order">\(page.hiddenFields())<div class="btns">\
            \(move("up", "up", t.materialsMoveUp, place > 0))\(move("down", "down", t.materialsMoveDown, place < count - 1))</div></form></li>
            """
    }

    static func edit(_ activity: ActivityModel, _ one: ModulePage, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/activities/\(activity.id)/pages"
        return Page(
            title: t.materialsPageEdit, width: .text, section: "/activities",
            body: """
                <p class="crumb"><a href="/activities/\(activity.id)">\(page.text(activity.title))</a> / <a href="\(path)">\(t.materialsPages)</a></p>
                <div class="head"><div><h1>\(t.materialsPageEdit)</h1></div></div>\(refusalSummary(page))
                \(form(one, action: "\(path)/\(one.id)", page))
                <form class="mt-5" method="post" action="\(path)/\(one.id)/removal">\(page.hiddenFields())\
                <button class="btn btn-stop">\(t.materialsPageRemove)</button></form>
                """)
    }

    private static func form(_ saved: ModulePage?, action: String, _ page: PageContext) -> HTML {
        let t = page.t
        return """
            <form class="form" method="post" action="\(action)">\(page.hiddenFields(version: saved?.version))
            \(textField("title", t.materialsPageTitle, saved: saved.map { page.words($0.title) } ?? "", most: ModuleStore.longestTitle, page))
            \(textArea("words", t.materialsPageWords, hint: t.materialsPageWordsHint, saved: saved.map { page.words($0.words) } ?? "", most: ModuleStore.longestWords, rows: 8, page))
            <div class="btns"><button class="btn btn-main">\(t.commonSave)</button></div></form>
            """
    }

    // MARK: For whoever goes through them

    struct Model: Sendable {
        let work: OpenWork
        let pages: [ModulePage]
        let done: Set<ID<ModulePage>>
        /// Which page is open, from 0.
        let place: Int
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let one = model.pages[model.place]
        let path = model.work.path + "/pages"
        let (words, language) = one.words.text(in: page.language)
        let other: String? = language == page.language ? nil : language
        return Page(
            title: page.words(one.title), section: model.work.isOwn ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(model.work.path)">\(page.text(model.work.activity.title))</a></p>
                <div class="head"><div><h1>\(page.text(one.title))</h1>
                <p class="mt-2">\(t.materialsPageOf(number: model.place + 1, count: model.pages.count))</p></div></div>
                <div class="split"><div class="stack-l"><article class="prose" translate="no" dir="auto" \(attribute: "lang", value: other)>\(MarkupText(words).html)</article>
                \(buttons(model, path, page))</div><aside class="stack-l" aria-label="\(t.materialsPages)">\(outline(model, path, page))</aside></div>
                """)
    }

    private static func buttons(_ model: Model, _ path: String, _ page: PageContext) -> HTML {
        let t = page.t
        let one = model.pages[model.place]
        let number = model.place + 1
        let isLast = number == model.pages.count
        let back: HTML? =
            model.place > 0
            ? "<a class=\"btn\" href=\"\(path)/\(model.place)\">\(page.icon("left"))\(t.materialsPageBack)</a>" : nil
        guard model.work.isOwn else {
            let next: HTML? =
                isLast ? nil : "<a class=\"btn\" href=\"\(path)/\(number + 1)\">\(t.materialsPageNext)</a>"
            return "<div class=\"btns\">\(back)\(next)</div>"
        }
        let isDone = model.done.contains(one.id)
        let undo: HTML? =
            isDone ? "<button class=\"btn btn-plain\" name=\"do\" value=\"undo\">\(t.materialsPageUndo)</button>" : nil
        let words = isLast ? t.materialsPageFinish : t.materialsPageDone
        return """
            <form method="post" action="\(path)/\(number)">\(page.hiddenFields())<input type="hidden" name="page" value="\(one.id)">\
            <div class="btns">\(back)<button class="btn btn-main" name="do" value="done">\(page.icon("check"))\(words)</button>\(undo)</div></form>
            """
    }

    private static func outline(_ model: Model, _ path: String, _ page: PageContext) -> HTML {
        section(
            "pages", page.t.materialsPagesDone(done: model.done.count, count: model.pages.count),
            """
            <ol class="stem stem-s mt-3">\(each: Array(model.pages.enumerated()), { place, one in
                let isDone = model.done.contains(one.id)
                let state = place == model.place ? "is-now" : isDone ? "is-done" : "is-later"
                let done: HTML? = isDone ? "<span class=\"quiet\"> \(page.t.materialsIsDone)</span>" : nil
                let current: String? = place == model.place ? "page" : nil
                return """
                    <li class="\(state)"><span class="node" aria-hidden="true"></span><p><a href="\(path)/\(place + 1)" \
                    \(attribute: "aria-current", value: current)>\(page.text(one.title))</a>\(done)</p></li>
                    """ as HTML
            })</ol>
            """)
    }
}
