import HTML
import Learning

/// Work that waits for the viewer's feedback, oldest first, and what the viewer sent last.
enum WorkQueuePage {
    struct Model: Sendable {
        let waiting: [WaitingWork]
        /// The class that the list is cut down to.
        let classID: ID<Class>?
        let recent: [RecentJudgement]
        let sent: RecentJudgement?

        var shown: [WaitingWork] { waiting.filter { classID == nil || $0.classID == classID } }

        var classes: [(id: ID<Class>, title: String, count: Int)] {
            Dictionary(grouping: waiting, by: \.classID).map { id, works in
                (id, works.first?.classTitle ?? "", works.count)
            }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.navFeedback, section: "/feedback",
            body: """
                \(model.sent.map { WorkJudgingPage.sentNotice($0, page) })
                <div class="\(model.sent == nil ? "head" : "head mt-5")"><div><h1>\(t.navFeedback)</h1><p class="mt-2">\(summary(model, page))</p></div></div>
                \(classes(model, page))
                <div class="stack-l mt-4">\(list(model, page))
                \(recent(model, page))</div>
                """)
    }

    private static func summary(_ model: Model, _ page: PageContext) -> String {
        guard let oldest = model.shown.first else { return page.t.workNothingWaits }
        return page.t.workWaiting(
            count: model.shown.count, since: page.format.relativeDay(oldest.sentAt, now: page.now))
    }

    private static func classes(_ model: Model, _ page: PageContext) -> HTML? {
        let classes = model.classes
        guard classes.count > 1 || model.classID != nil else { return nil }
        let all = model.classID == nil ? "true" : nil
        return """
            <nav class="chips" aria-label="\(page.t.workChooseClass)">\
            <a class="chip" href="/feedback" \(attribute: "aria-current", value: all)>\(page.t.workAllClasses)</a>\
            \(each: classes, { one in
                let current = one.id == model.classID ? "true" : nil
                return """
                    <a class="chip" href="/feedback?class=\(one.id.description)" \(attribute: "aria-current", value: current)>\
                    <span translate="no">\(one.title)</span> \(one.count)</a>
                    """
            })</nav>
            """
    }

    private static func list(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.shown.isEmpty else { return empty(page.t.workNothingWaits, page) }
        return section(
            "waiting", page.t.workWaitingTitle,
            """
            <ul class="rows mt-3">\(each: model.shown, { row($0, model, page) })</ul>
            """)
    }

    private static func row(_ work: WaitingWork, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let query = model.classID.map { "?class=\($0)" } ?? ""
        let name = personName(work.student.fullName)
        return """
            <li><div><h3>\(name), \(page.text(work.activity))</h3>
            <p class="quiet"><span translate="no">\(work.classTitle)</span> · \(t.workTry(number: work.tries)) · \
            \(t.workWaitsSince(when: page.format.relativeTime(work.sentAt, now: page.now)))</p></div>
            <a class="btn" href="/work/\(work.id.description)/judging\(query)">\(t.workJudge)<span class="sr">: \(name)</span></a></li>
            """
    }

    private static func recent(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.recent.isEmpty else { return nil }
        func row(_ one: RecentJudgement) -> HTML {
            let name = personName(one.student.fullName)
            return """
                <li><div><h3><a href="/work/\(one.work.description)">\(name), \(page.text(one.activity))</a></h3>
                <p class="quiet">\(page.format.relativeTime(one.judgedAt, now: page.now))</p></div>
                <form method="post" action="/work/\(one.work.description)/judgements/\(one.id.description)/withdrawal">\
                \(page.hiddenFields())<button class="btn">\(page.t.workTakeBackScore)<span class="sr">: \(name)</span></button></form></li>
                """
        }
        return section("recent", page.t.workRecent, "<ul class=\"rows mt-3\">\(each: model.recent, row)</ul>")
    }
}
