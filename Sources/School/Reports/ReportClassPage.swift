import HTML
import HTTPTypes
import Interchange
import Learning

/// Writing the sentences of a whole class, publishing, printing and the table.
enum ReportClassPage {
    struct Model: Sendable {
        let round: ReportRound
        let place: ReportClass
        /// `saved`, or how many reports were published just now.
        var done: String? = nil

        var path: String { "/reports/\(round.id)/classes/\(place.id)" }
        var mayWrite: Bool { round.isOpen && place.relation.mayJudge }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let place = model.place
        let lede = place.isAdvisory ? t.reportsWriteLedeAdvisor : t.reportsWriteLede
        return Page(
            title: t.reportsWriteTitle(round: model.round.title, place: place.title), section: "/classes",
            body: """
                <p class="crumb"><a href="\(model.round.path)"><span translate="no" dir="auto">\(model.round.title)</span></a></p>
                <div class="head"><div><h1><span translate="no" dir="auto">\(place.title)</span></h1>\
                <p class="mt-2">\(lede)</p>\
                <p>\(model.round.isOpen ? t.reportsStillMissing(count: place.lines.count - place.written) : t.reportsIsClosed)</p></div>\(links(model, page))</div>
                \(refusalSummary(page))\(done(model, page))
                <div class="stack-l">\(sentences(model, page))\(publishing(model, page))\(whoCanSee(t.reportsWhoWrite, page))</div>
                """)
    }

    private static func links(_ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        return """
            <div class="btns"><a class="btn" href="\(model.path)/reports.csv">\(page.icon("down"))\(t.reportsTable)</a>\
            <a class="btn" href="\(model.path)/print">\(page.icon("print"))\(t.reportsPrintClass)</a></div>
            """
    }

    private static func done(_ model: Model, _ page: PageContext) -> HTML? {
        guard let done = model.done else { return nil }
        let t = page.t
        let words = Int(done).map { t.reportsPublishedNow(count: min(max($0, 0), 10_000)) } ?? t.reportsSaved
        return notice(.leaf, icon: "check", "<p>\(words)</p>", page)
    }

    private static func sentences(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let place = model.place
        guard !place.lines.isEmpty else { return empty(t.reportsClassEmpty, page) }
        let cut: HTML? = place.isCut ? "<p class=\"soft\">\(t.reportsClassCut(count: ReportClass.most))</p>" : nil
        let lines: HTML = "<ul class=\"rows\">\(each: place.lines, { line($0, model, page) })</ul>"
        guard model.mayWrite else { return "\(cut)\(lines)" }
        return """
            <form class="form" method="post" action="\(model.path)" data-draft="reports-\(model.round.id)-\(place.id)">\(page.hiddenFields())\(cut)\(lines)
            <div class="btns"><button class="btn btn-main">\(t.reportsSave)</button></div></form>
            """
    }

    private static func line(_ line: ReportClass.Line, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let report = "/students/\(line.student)/term-reports/\(model.round.id)"
        let see: HTML = """
            <a class="quiet" href="\(report)">\(t.reportsSee)<span class="sr">: \(personName(line.name))</span></a>
            """
        guard model.mayWrite else {
            return
                "<li><div><h2>\(personName(line.name))</h2><p translate=\"no\" dir=\"auto\">\(line.words)</p></div>\(see)</li>"
        }
        let field = "w-\(line.student)"
        return """
            <li><div class="field"><label for="\(field)">\(personName(line.name))</label>\(fieldError(field, page))\
            <textarea id="\(field)" name="\(field)" rows="2" maxlength="\(ReportClass.longestSentence)" translate="no" dir="auto" \
            \(attribute: "aria-describedby", value: described(field, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[field] == nil ? nil : "true")>\(page.value(field, else: line.words))</textarea>\
            <input type="hidden" name="v-\(line.student)" value="\(line.version)"></div><div class="btns">\(see)</div></li>
            """
    }

    private static func publishing(_ model: Model, _ page: PageContext) -> HTML? {
        let place = model.place
        guard place.mayPublish, !place.lines.isEmpty else { return nil }
        let t = page.t
        let open = place.lines.count - place.published
        let button: HTML? =
            open > 0
            ? """
            <form method="post" action="\(model.path)/publishing">\(page.hiddenFields())
            <div class="btns mt-3"><button class="btn">\(t.reportsPublishClass)</button></div></form>
            """ : nil
        return section("publish", t.reportsPublish, "<p>\(t.reportsPublishClassWords(count: open))</p>\(button)")
    }

    // MARK: Paper

    struct Paper: Sendable {
        let title: String
        let place: String
        let path: String
        /// With the language of the family.
        let reports: [(report: TermReport, language: Language)]
    }

    static func paper(_ paper: Paper, _ page: PageContext) -> Page {
        let t = page.t
        let none: HTML? = paper.reports.isEmpty ? empty(t.reportsPrintNone, page) : nil
        return Page(
            title: t.reportsPrintClassTitle(round: paper.title, place: paper.place), width: .text, section: "/classes",
            body: """
                <div class="noprint"><p class="crumb"><a href="\(paper.path)"><span translate="no" dir="auto">\(paper.place)</span></a></p>
                <div class="head"><div><h1><span translate="no" dir="auto">\(paper.title)</span></h1><p class="mt-2">\(t.reportsPrintClassLede)</p></div></div></div>
                \(none)\(each: Array(paper.reports.enumerated()), { place, one in
                    sheet(one.report, place, page.speaking(one.language))
                })
                """)
    }

    private static func sheet(_ report: TermReport, _ place: Int, _ page: PageContext) -> HTML {
        let period = page.t.reportsPeriod(
            first: page.format.dateWithYear(report.beginsOn), last: page.format.dateWithYear(report.endsOn))
        return """
            <article class="onepage stack-l" lang="\(page.language)"><div class="head"><div><p class="over" translate="no">\(report.school)</p>
            <h2>\(personName(report.student))</h2><p class="mt-2"><span translate="no" dir="auto">\(report.title)</span>. \(period)</p></div></div>
            \(ReportBody(report: report, place: place + 1, page: page).html)</article>
            """
    }

    // MARK: The table

    struct TableRow: Sendable {
        let schoolNumber: String
        let report: TermReport
        let publishedAt: Timestamp
    }

    /// One row for each student and subject, in cells that a spreadsheet cannot take for a formula.
    static func table(_ rows: [TableRow], _ page: PageContext) -> Reply {
        let t = page.t
        var writer = CSVWriter()
        writer.row([
            t.reportsColumnNumber, t.reportsColumnStudent, t.reportsColumnSubject, t.reportsColumnWorked,
            t.reportsColumnShown, t.reportsColumnBeyond, t.reportsColumnEvidence, t.reportsColumnMark,
            t.reportsColumnPublished,
        ])
        for row in rows {
            for subject in row.report.subjects {
                writer.row([
                    row.schoolNumber, row.report.student, page.words(subject.title), String(subject.tally.worked),
                    String(subject.tally.shown), String(subject.tally.beyond), String(subject.evidence),
                    subject.mark?.mark ?? "", page.format.day(of: row.publishedAt).iso,
                ])
            }
        }
        var reply = Reply(status: .ok, headers: [.contentType: "text/csv; charset=utf-8"], body: .bytes(writer.bytes))
        reply.headers[.contentDisposition] = contentDisposition("attachment", name: "reports.csv")
        return reply
    }
}

extension PageContext {
    /// The same page for a reader of another language.
    func speaking(_ language: Language) -> PageContext {
        guard language != t.language, t.language != .pseudo else { return self }
        return PageContext(
            viewer: viewer, t: Messages(language), format: Format(language, timeZone: format.timeZone), now: now,
            address: address, path: path, assets: assets, formToken: formToken, formKey: formKey,
            readingHelp: readingHelp, refusal: refusal, form: form)
    }
}
