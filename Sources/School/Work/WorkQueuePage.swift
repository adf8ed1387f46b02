import HTML
import Learning

/// Work that waits for the viewer's feedback, by activity and then piece by piece, oldest first.
enum WorkQueuePage {
    static let mostOnPage = 40
    static let mostGroups = 30

    struct Model: Sendable {
        /// Everything that waits in the classes shown, oldest first.
        let lines: [WaitingLine]
        let filter: WaitingFilter
        let skipped: Int
        /// The pieces of this page.
        let shown: [WaitingWork]
        let groups: [Group]
        let classes: [ClassCount]
        let recent: [RecentJudgement]
        let sent: RecentJudgement?
        let also: JudgingHome.Model
        /// The classes whose work makes the page draw itself anew.
        let taught: [ID<Class>]

        var list: [WaitingLine] { lines.filter { filter.activity == nil || $0.activity == filter.activity } }
    }

    /// What waits of one activity.
    struct Group: Sendable {
        let activity: ID<Activity>
        let title: LocalText
        let count: Int
        let oldest: WaitingLine
    }

    struct ClassCount: Sendable {
        let id: ID<Class>
        let title: String
        let count: Int
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.navFeedback, section: "/feedback",
            body: """
                \(model.sent.map { WorkJudgingPage.sentNotice($0, page) })
                <div class="\(model.sent == nil ? "head" : "head mt-5")"><div><h1>\(t.navFeedback)</h1><p class="mt-2">\(summary(model, page))</p></div></div>
                \(liveRegion("queue", model.taught.map { .work($0) }, """
                    \(classes(model, page))
                    <div class="stack-l mt-4">\(groups(model, page))\(list(model, page))</div>
                    """))
                <div class="stack-l mt-6">\(JudgingHome.part(model.also, page))
                \(recent(model, page))\(JudgingHome.tools(page))</div>
                """)
    }

    private static func summary(_ model: Model, _ page: PageContext) -> String {
        guard let oldest = model.list.first else { return page.t.workNothingWaits }
        return page.t.workWaiting(
            count: model.list.count, since: page.format.relativeDay(oldest.sentAt, now: page.now))
    }

    private static func classes(_ model: Model, _ page: PageContext) -> HTML? {
        let classes = model.classes
        guard classes.count > 1 || model.filter.classID != nil else { return nil }
        let all = model.filter.classID == nil ? "true" : nil
        return """
            <nav class="chips" aria-label="\(page.t.workChooseClass)">\
            <a class="chip" href="/feedback" \(attribute: "aria-current", value: all)>\(page.t.workAllClasses)</a>\
            \(each: classes, { one in
                let current = one.id == model.filter.classID ? "true" : nil
                return """
                    <a class="chip" href="/feedback?class=\(one.id.description)" \(attribute: "aria-current", value: current)>\
                    <span translate="no">\(one.title)</span> <span class="quiet">(\(one.count))</span></a>
                    """
            })</nav>
            """
    }

    /// One activity after the other is quicker to judge than one class after the other.
    private static func groups(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.filter.activity == nil, model.groups.count > 1 else { return nil }
        let t = page.t
        func row(_ group: Group) -> HTML {
            let filter = WaitingFilter(classID: model.filter.classID, activity: group.activity)
            return """
                <li><div><h3><a href="/feedback\(filter.query())">\(page.text(group.title))</a></h3>
                <p class="quiet">\(t.judgingGroup(count: group.count, since: page.format.relativeDay(group.oldest.sentAt, now: page.now)))</p></div>
                <a class="btn" href="/work/\(group.oldest.id.description)/judging\(filter.query())">\(t.judgingBegin)\
                <span class="sr">: \(page.text(group.title))</span></a></li>
                """
        }
        return section("groups", t.judgingGroups, "<ul class=\"rows mt-3\">\(each: model.groups, row)</ul>")
    }

    private static func list(_ model: Model, _ page: PageContext) -> HTML {
        guard !model.shown.isEmpty else { return empty(page.t.workNothingWaits, page) }
        var all = model.filter
        all.activity = nil
        let back: HTML? =
            model.filter.activity == nil
            ? nil : "<a href=\"/feedback\(all.query())\">\(page.t.judgingAllActivities)</a>"
        return section(
            "waiting", page.t.workWaitingTitle, link: back,
            """
            <ul class="rows mt-3">\(each: model.shown, { row($0, model, page) })</ul>\(pager(model, page))
            """)
    }

    private static func row(_ work: WaitingWork, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let name = personName(work.student.fullName)
        return """
            <li><div><h3>\(name), \(page.text(work.activity))</h3>
            <p class="quiet"><span translate="no">\(work.classTitle)</span> · \(t.workTry(number: work.tries)) · \
            \(t.workWaitsSince(when: page.format.relativeTime(work.sentAt, now: page.now)))</p></div>
            <a class="btn" href="/work/\(work.id.description)/judging\(model.filter.query())">\(t.workJudge)<span class="sr">: \(name)</span></a></li>
            """
    }

    private static func pager(_ model: Model, _ page: PageContext) -> HTML? {
        let count = model.list.count
        guard count > mostOnPage else { return nil }
        let t = page.t
        func link(_ skipped: Int, _ words: String) -> HTML {
            "<a class=\"btn\" href=\"/feedback\(model.filter.query([("from", String(skipped))]))\">\(words)</a>"
        }
        let before: HTML? = model.skipped > 0 ? link(max(0, model.skipped - mostOnPage), t.judgingOlder) : nil
        let after: HTML? =
            model.skipped + mostOnPage < count ? link(model.skipped + mostOnPage, t.judgingNewer) : nil
        let last = min(model.skipped + model.shown.count, count)
        return """
            <div class="pager mt-3">\(before)<span class="quiet">\(t.judgingPageOf(first: model.skipped + 1, last: last, count: count))</span>\(after)</div>
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
