import HTML
import Learning

/// The groups of a class now, and drafts.
enum GroupListPage {
    struct Model: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let boards: [GroupBoard]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.classID)/groups"
        let today = page.format.day(of: page.now)
        let running = model.boards.filter { $0.set.usedAt != nil }
        let drafts = model.boards.filter { $0.set.usedAt == nil }
        let now: HTML =
            running.isEmpty
            ? empty(t.groupsNone, page)
            : "<div class=\"stack-l\">\(each: Array(running.enumerated()), { one($0.element, $0.offset, today, page) })</div>"
        let waiting: HTML? =
            drafts.isEmpty
            ? nil
            : section("drafts", t.groupsDrafts, "<ul class=\"rows\">\(each: drafts, { draft($0, page) })</ul>")
        return Page(
            title: t.groupsTitleOf(name: model.classTitle), section: "/classes",
            body: """
                \(GroupParts.crumb(model.classID, model.classTitle, isList: true, page))
                <div class="head"><div><h1>\(t.groupsTitle)</h1><p class="mt-2">\(t.groupsLede)</p></div>\
                <div class="btns"><a class="btn btn-main" href="\(path)/new">\(page.icon("people"))\(t.groupsNew)</a>\
                <a class="btn" href="\(path)/pairs">\(t.groupsPairs)</a><a class="btn" href="\(path)/history">\(page.icon("history"))\(t.groupsHistory)</a></div></div>
                \(classNavigation(model.classID, .groups, mayTeach: true, page))
                <div class="stack-l">\(waiting)\(liveRegion("groups", [.classView(model.classID)], now))\(whoCanSee(t.groupsWho, page))</div>
                """)
    }

    private static func draft(_ board: GroupBoard, _ page: PageContext) -> HTML {
        """
        <li><div><h3><a href="\(board.set.path)/board">\(ownWords(board.set.purpose))</a></h3>\
        <p class="quiet">\(page.t.groupsMadeBy(name: board.set.madeBy))</p></div><span class="tag tag-sun">\(page.t.groupsDraftTag)</span></li>
        """
    }

    private static func one(_ board: GroupBoard, _ place: Int, _ today: CalendarDay, _ page: PageContext) -> HTML {
        """
        <section class="sec" aria-labelledby="set-\(String(place))"><div class="sec-head"><h2 id="set-\(String(place))">\(ownWords(board.set.purpose))</h2>\
        <span><a href="\(board.set.path)">\(page.t.groupsOpen)<span class="sr">: \(ownWords(board.set.purpose))</span></a> · \
        <a href="\(board.set.path)/projector">\(page.t.groupsProjector)<span class="sr">: \(ownWords(board.set.purpose))</span></a></span></div>
        \(GroupParts.facts(board.set, today, page))
        <ul class="rows mt-3">\(each: board.groups, { row($0, board, page) })</ul></section>
        """
    }

    static func row(_ group: ClassGroup, _ board: GroupBoard, _ page: PageContext) -> HTML {
        let place: HTML? = group.place.isEmpty ? nil : "<span class=\"when\">\(ownWords(group.place))</span>"
        let names = board.members(group.number).map(\.name).joined(separator: ", ")
        return """
            <li><div><h3>\(personName(group.name))</h3><p translate="no">\(names)</p></div>\(place)</li>
            """
    }
}
