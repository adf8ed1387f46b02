import HTML
import Learning

/// A student's report: as a draft, as it was published, and the list of all.
enum ReportPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let relation: Relation
        let round: ReportRound
        /// What is shown: an edition, or the draft where nothing is published.
        let report: TermReport
        let edition: PublishedReport?
        /// All editions, the newest first.
        let editions: [PublishedReport]
        /// For the student, while the writing goes on.
        let own: ReportSentences.Own?

        var isOneself: Bool { relation == .oneself }
        var path: String { "/students/\(student)/term-reports/\(round.id)" }
        var isLatest: Bool { edition?.id == editions.first?.id }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let report = model.report
        let list = "/students/\(model.student)/term-reports"
        let period = t.reportsPeriod(
            first: page.format.dateWithYear(report.beginsOn), last: page.format.dateWithYear(report.endsOn))
        return Page(
            title: t.reportsWhose(title: report.title, name: report.student), width: .text,
            section: model.isOneself ? "/me/plan" : nil,
            body: """
                <p class="crumb"><a href="\(list)">\(model.isOneself ? t.reportsMine : t.reportsOf(name: model.name.full))</a></p>
                <div class="head"><div><p class="over" translate="no">\(report.school)</p><h1>\(personName(report.student))</h1>\
                <p class="mt-2"><span translate="no" dir="auto">\(report.title)</span>. \(period)</p>\(published(model, page))</div></div>
                \(refusalSummary(page))\(state(model, page))
                <div class="stack-l mt-4">\(ReportBody(report: report, isMine: model.isOneself, page: page).html)\
                \(ownForm(model, page))\(publishing(model, page))\(editions(model, page))\
                \(who(model, page))</div>
                """)
    }

    private static func who(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let isDraft = model.edition == nil
        let words =
            model.isOneself
            ? (isDraft ? t.reportsWhoDraftMine : t.reportsWhoPublishedMine)
            : (isDraft ? t.reportsWhoDraft : t.reportsWhoPublished)
        return whoCanSee(words, page)
    }

    private static func published(_ model: Model, _ page: PageContext) -> HTML? {
        guard let edition = model.edition else { return nil }
        let t = page.t
        let words = t.reportsPublishedOn(
            date: page.format.dateWithYear(edition.publishedAt), name: personName(edition.publisher.shown(page)))
        let reason: HTML? =
            edition.reason.isEmpty
            ? nil
            : "<p>\(t.reportsCorrection(words: "<span translate=\"no\" dir=\"auto\">\(edition.reason)</span>"))</p>"
        return """
            <p>\(words)</p>\(reason)<p class="quiet noprint">\(model.isOneself ? t.reportsPrintHintMine : t.reportsPrintHint)</p>
            """
    }

    private static func state(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard model.edition != nil else {
            // The form stands below a long report.
            let link: HTML? =
                model.own == nil ? nil : " <a href=\"#words\">\(t.reportsHomeStudentOpen)</a>"
            return notice(
                .plain, icon: "edit", "<p>\(model.isOneself ? t.reportsDraftMine : t.reportsDraftOf)\(link)</p>", page)
        }
        guard !model.isLatest else { return nil }
        let link: HTML = "<a href=\"\(model.path)\">\(t.reportsToLatest)</a>"
        return notice(.sun, icon: "history", "<p>\(t.reportsIsOlder) \(link)</p>", page)
    }

    private static func ownForm(_ model: Model, _ page: PageContext) -> HTML? {
        guard let own = model.own else { return nil }
        let t = page.t
        return """
            <form class="form sec noprint" method="post" action="\(model.path)/words" data-draft="report-\(model.round.id)">\
            \(page.hiddenFields(version: own.version))
            \(textArea("words", t.reportsOwnAsk, hint: t.reportsOwnHint, saved: own.words, most: ReportClass.longestSentence, rows: 4, page))
            <div class="btns"><button class="btn btn-main">\(t.reportsOwnSave)</button></div></form>
            """
    }

    private static func publishing(_ model: Model, _ page: PageContext) -> HTML? {
        guard ReportPublishing.mayPublish(model.relation) else { return nil }
        let t = page.t
        let isAgain = !model.editions.isEmpty
        let form: HTML = """
            <form class="form" method="post" action="\(model.path)/publishing">\(page.hiddenFields())
            \(isAgain ? textField("reason", t.reportsPublishReason, most: ReportPublishing.longestReason, isRequired: true, page) : .empty)
            <p class="quiet">\(t.reportsPublishWords)</p>
            <div class="btns"><button class="btn \(isAgain ? "" : "btn-main")">\(isAgain ? t.reportsPublishAgain : t.reportsPublishOne)</button></div></form>
            """
        guard isAgain else { return "<div class=\"sec noprint\">\(form)</div>" }
        return """
            <details class="more noprint" \(attribute: "open", if: page.refusal != nil)><summary>\(t.reportsPublishAgain)</summary>\(form)</details>
            """
    }

    private static func editions(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.editions.count > 1 else { return nil }
        let t = page.t
        return """
            <section class="sec noprint" aria-labelledby="editions"><h2 id="editions">\(t.reportsEditions)</h2>
            <ul class="rows mt-3">\(each: model.editions, { edition in
                let words = t.reportsEdition(number: edition.number, date: page.format.dateAndTime(edition.publishedAt))
                let link: HTML =
                    edition.id == model.edition?.id
                    ? "<span aria-current=\"true\">\(words)</span>"
                    : "<a href=\"\(model.path + "?number=\(edition.number)")\">\(words)</a>"
                return "<li>\(link)</li>" as HTML
            })</ul></section>
            """
    }
}

/// All reports of a student.
enum ReportListPage {
    struct Line: Sendable {
        let round: ReportRound
        let publishedAt: Timestamp?
    }

    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let lines: [Line]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let title = model.isOneself ? t.reportsMine : t.reportsOf(name: model.name.full)
        let crumb: HTML =
            model.isOneself
            ? "<p class=\"crumb\"><a href=\"/me/plan\">\(t.navMyPlan)</a></p>"
            : "<p class=\"crumb\"><a href=\"/students/\(model.student.description)\">\(personName(model.name.full))</a></p>"
        let body: HTML =
            model.lines.isEmpty
            ? empty(model.isOneself ? t.reportsMineNone : t.reportsOfNone, page)
            : "<ul class=\"rows\">\(each: model.lines, { row($0, model, page) })</ul>"
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/plan" : nil,
            body: """
                \(crumb)<div class="head"><div><h1>\(title)</h1><p class="mt-2">\(model.isOneself ? t.reportsMineLede : t.reportsOfLede)</p></div></div>
                \(body)
                """)
    }

    private static func row(_ line: Line, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let round = line.round
        let state = line.publishedAt.map { t.reportsStatePublished(date: page.format.dateWithYear($0)) }
        return """
            <li><div><h2><a href="/students/\(model.student.description)/term-reports/\(round.id.description)"><span translate="no" dir="auto">\(round.title)</span></a></h2>
            <p>\(t.reportsPeriod(first: page.format.dateWithYear(round.beginsOn), last: page.format.dateWithYear(round.endsOn)))</p>
            <p><span class="tag \(line.publishedAt == nil ? "tag-sun" : "tag-leaf")">\(state ?? t.reportsStateDraft)</span></p></div></li>
            """
    }
}
