import HTML
import Learning

/// A student's work by where it is: new feedback first, since that is what to act on.
enum WorkListPage {
    struct Model: Sendable {
        let student: WorkPerson
        let isOwn: Bool
        let works: [WorkSummary]
        /// What was given and is not begun; only for the student.
        let given: [GivenActivity]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let name = personName(model.student.givenName)
        let heading: HTML = model.isOwn ? "\(t.navMyWork)" : t.workOf(name: name)
        let isEmpty = model.works.isEmpty && model.given.isEmpty
        let unseen = model.works.filter(\.isFeedbackUnseen)
        let back = model.works.filter { $0.state == .returned && !$0.isFeedbackUnseen }
        return Page(
            title: model.isOwn ? t.navMyWork : t.navWork, section: model.isOwn ? "/me/work" : nil,
            body: """
                <div class="head"><div><h1>\(heading)</h1>\(count(model, page))</div></div>
                \(isEmpty ? empty(model.isOwn ? t.workListEmptyOwn : t.workListEmpty, page) : nil)
                <div class="stack-l">\(part("new", model.isOwn ? t.workNewFeedback : t.workNotOpened, unseen, page))
                \(part("drafts", model.isOwn ? t.workGoingOnOwn : t.workGoingOn, model.works.filter { $0.state == .draft }, page))
                \(given(model, page))
                \(part("sent", t.workWaitingForFeedback, model.works.filter { $0.state == .sent }, page))
                \(part("back", t.workWithFeedback, back, page))\(model.isOwn ? PortfolioPart.link(page) : nil)\(model.isOwn ? ReflectionParts.journal(page) : nil)\(model.isOwn ? MaterialsHome.links(page) : nil)
                \(whoCanSee(model.isOwn ? t.workWhoSeesMine : t.workWhoSees, page))</div>
                """)
    }

    private static func count(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.works.isEmpty else { return nil }
        return "<p class=\"mt-2\">\(page.t.workCount(count: model.works.count))</p>"
    }

    private static func part(_ id: StaticString, _ title: String, _ works: [WorkSummary], _ page: PageContext) -> HTML?
    {
        guard !works.isEmpty else { return nil }
        return section(id, title, "<ul class=\"rows mt-3\">\(each: works, { row($0, page) })</ul>")
    }

    private static func row(_ work: WorkSummary, _ page: PageContext) -> HTML {
        let next: HTML? =
            work.state == .returned && !work.nextStep.isEmpty
            ? "<p>\(page.t.workNext): <span dir=\"auto\" translate=\"no\">\(work.nextStep)</span></p>" : nil
        return """
            <li><div><h3><a href="/work/\(work.id.description)">\(page.text(work.title))</a></h3>
            <p class="quiet">\(when(work, page))</p>\(next)</div>\(tag(work, page))</li>
            """
    }

    private static func when(_ work: WorkSummary, _ page: PageContext) -> String {
        let t = page.t
        switch work.state {
        case .draft: return t.workChanged(date: page.format.relativeDay(work.changedAt, now: page.now))
        case .sent: return t.workSentOn(date: page.format.relativeDay(work.sentAt ?? work.changedAt, now: page.now))
        case .returned:
            return t.workReturnedOn(date: page.format.relativeDay(work.returnedAt ?? work.changedAt, now: page.now))
        }
    }

    private static func tag(_ work: WorkSummary, _ page: PageContext) -> HTML {
        let t = page.t
        return switch work.state {
        case .draft: "<span class=\"tag\">\(page.icon("edit"))\(t.workDraft)</span>"
        case .sent: "<span class=\"tag tag-sun\">\(page.icon("clock"))\(t.workWaitsTag)</span>"
        case .returned where work.isFeedbackUnseen:
            "<span class=\"tag tag-leaf\">\(page.icon("talk"))\(t.workNewTag)</span>"
        case .returned: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.workTriesTag(count: work.tries))</span>"
        }
    }

    private static func given(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.given.isEmpty else { return nil }
        let t = page.t
        func row(_ given: GivenActivity) -> HTML {
            let minutes = given.facts.minutes.map { " · " + page.format.about(minutes: $0) } ?? ""
            return """
                <li><div><h3>\(page.text(given.title))</h3>
                <p class="quiet"><span translate="no">\(given.classTitle)</span>\(minutes)</p></div>
                <form method="post" action="/activities/\(given.activity.description)/work">\(page.hiddenFields())\
                <button class="btn">\(t.commonStart)<span class="sr">: \(page.text(given.title))</span></button></form></li>
                """
        }
        return section("given", t.workGiven, "<ul class=\"rows mt-3\">\(each: model.given, row)</ul>")
    }
}
