import HTML
import Learning

/// A class's line, as its teachers see it.
enum HelpQueuePage {
    struct Model: Sendable {
        let classID: ID<Class>
        let title: String
        let lines: [HelpQueue.Line]
        let viewer: ID<Person>

        var path: String { "/classes/\(classID)/help" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.helpQueueTitle(title: model.title), section: "/classes",
            body: """
                \(HelpClassParts.head(t.helpQueue, model.classID, model.title, page, isBelow: false))\(refusalSummary(page))
                <div class="stack-l">\(liveRegion("queue", class: "stack-l", [.help(model.classID)], address: model.path, "\(queue(model, page))"))
                \(HelpClassParts.links(model.classID, page))\(whoCanSee(t.helpQueueWho, page))</div>
                """)
    }

    private static func queue(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let waiting = model.lines.filter { $0.request.state == .waiting }
        let taken = model.lines.filter { $0.request.state == .taken }
        let trying = model.lines.filter { $0.request.state == .open }
        guard !model.lines.isEmpty else { return empty(t.helpQueueNone, page) }
        let next: HTML? =
            waiting.isEmpty
            ? nil
            : """
            <form method="post" action="\(model.path)/next">\(page.hiddenFields())\
            <button class="btn btn-main">\(page.icon("hand"))\(t.helpNext)</button></form>
            """
        let line: HTML =
            waiting.isEmpty
            ? "<p class=\"soft\">\(t.helpNobodyWaits)</p>"
            : """
            <ol class="stem">\(each: Array(waiting.enumerated()), { place, line in
                "<li><span class=\"node\" aria-hidden=\"true\">\(place + 1)</span>\(row(line, model, page))</li>" as HTML
            })</ol>
            """
        func part(_ id: StaticString, _ title: String, _ lines: [HelpQueue.Line]) -> HTML? {
            guard !lines.isEmpty else { return nil }
            return section(
                id, title, "<ul class=\"stack\">\(each: lines, { "<li>\(row($0, model, page))</li>" as HTML })</ul>")
        }
        return """
            \(part("taken", t.helpTakenPart, taken))\(section("line", t.helpInLine(count: waiting.count), link: next, line))\
            \(part("trying", t.helpTryingPart, trying))
            """
    }

    private static func row(_ line: HelpQueue.Line, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let request = line.request
        let path = model.path + "/\(request.id)"
        let isMine = request.takenBy == model.viewer
        let since: HTML? =
            request.state == .waiting
            ? request.queuedAt.map { "\(page.icon("clock"))\(HelpClassParts.waits(since: $0, page))" } : nil
        let by: HTML? =
            request.state == .taken && !isMine
            ? "<p class=\"quiet\">\(t.helpTakenBy(name: request.takenName))</p>" : nil
        let button: HTML =
            request.state == .taken
            ? "<a class=\"btn\" href=\"\(path)\">\(t.helpOpen)<span class=\"sr\">, \(personName(request.studentName))</span></a>"
            : """
            <form method="post" action="\(path)/taking">\(page.hiddenFields())\
            <button class="btn">\(t.helpTake)<span class="sr">, \(personName(request.studentName))</span></button></form>
            """
        return """
            <div class="rowline"><div><h3><a href="\(path)">\(personName(request.studentName))</a> \
            \(since.map { "<span class=\"tag\">\($0)</span>" as HTML })</h3>
            <p>\(ownWords(request.about))</p>\(HelpParts.said(request, page))\(HelpClassParts.ways(line, page))\(by)</div>\(button)</div>
            """
    }
}

/// What the teacher's pages of help share.
enum HelpClassParts {
    static func head(
        _ heading: String, _ classID: ID<Class>, _ title: String, _ page: PageContext, isBelow: Bool = true
    ) -> HTML {
        let up: HTML? =
            isBelow ? " / <a href=\"/classes/\(classID.description)/help\">\(page.t.helpQueue)</a>" : nil
        return """
            <p class="crumb"><a href="/classes/\(classID.description)" translate="no" dir="auto">\(title)</a>\(up)</p>
            <div class="head"><div><h1>\(heading)</h1></div></div>\(classNavigation(classID, .help, mayTeach: true, page))
            """
    }

    static func links(_ classID: ID<Class>, _ page: PageContext) -> HTML {
        let path = "/classes/\(classID)/help"
        let t = page.t
        return """
            <div class="btns"><a class="btn" href="\(path)/resources">\(page.icon("star"))\(t.helpList)</a>\
            <a class="btn" href="\(path)/helpers">\(page.icon("people"))\(t.helpHelpers)</a>\
            <a class="btn" href="\(path)/history">\(page.icon("history"))\(t.helpHistory)</a></div>
            """
    }

    /// "7 minutes", "since Tuesday".
    static func waits(since: Timestamp, _ page: PageContext) -> String {
        let minutes = max(0, (page.now.milliseconds - since.milliseconds) / 60_000)
        guard minutes < 240 else { return page.t.helpWaitsSince(day: page.format.relativeTime(since, now: page.now)) }
        return minutes < 1 ? page.t.helpWaitsNow : page.t.helpWaits(minutes: Int(minutes))
    }

    /// What the student opened and who helps.
    static func ways(_ line: HelpQueue.Line, _ page: PageContext) -> HTML? {
        let t = page.t
        let used: HTML? =
            line.used.isEmpty
            ? nil
            : "<p class=\"quiet mt-2\">\(t.helpOpened) \(each: Array(line.used.enumerated()), { place, use in "\(place == 0 ? "" : ", ")\(ownWords(use.title))" as HTML })</p>"
        let helper: HTML? = line.helper.map { name in
            "<p class=\"quiet mt-2\">\(line.helperSaidYes ? t.helpWithPeer(name: personName(name)) : t.helpPeerWasAsked(name: personName(name)))</p>"
        }
        return "\(used)\(helper)"
    }
}
