import HTML
import Learning

/// Rounds of reports for the school's adults: the list, one round with its classes, and the form.
enum ReportRoundPage {
    /// A class with how far its sentences are.
    struct ClassLine: Sendable {
        let id: ID<Class>
        let title: String
        let students: Int
        let written: Int
        let published: Int
    }

    struct ListModel: Sendable {
        let rounds: [ReportRound]
        let isKeeper: Bool
    }

    struct Model: Sendable {
        let round: ReportRound
        let classes: [ClassLine]
        let isKeeper: Bool
    }

    struct FormModel: Sendable {
        /// Nothing for a new one.
        let round: ReportRound?
        let hasRule: Bool
        let suggested: (begins: CalendarDay, ends: CalendarDay)
    }

    static func list(_ model: ListModel, _ page: PageContext) -> Page {
        let t = page.t
        let buttons: HTML? =
            model.isKeeper
            ? """
            <div class="btns"><a class="btn btn-main" href="/reports/new">\(page.icon("plus"))\(t.reportsNew)</a>\
            <a class="btn" href="/reports/marks">\(t.reportsMarksOpen)</a></div>
            """ : nil
        let body: HTML =
            model.rounds.isEmpty
            ? empty(model.isKeeper ? t.reportsNoneLeader : t.reportsNone, page)
            : "<ul class=\"rows\">\(each: model.rounds, { row($0, page) })</ul>"
        return Page(
            title: t.reportsTitle, width: .text, section: "/classes",
            body: """
                <div class="head"><div><h1>\(t.reportsTitle)</h1><p class="mt-2">\(t.reportsLede)</p></div>\(buttons)</div>\(body)
                """)
    }

    private static func row(_ round: ReportRound, _ page: PageContext) -> HTML {
        """
        <li><div><h2><a href="\(round.path)"><span translate="no" dir="auto">\(round.title)</span></a></h2><p>\(period(round, page)) · \(state(round, page))</p></div></li>
        """
    }

    private static func period(_ round: ReportRound, _ page: PageContext) -> String {
        page.t.reportsPeriod(
            first: page.format.dateWithYear(round.beginsOn), last: page.format.dateWithYear(round.endsOn))
    }

    private static func state(_ round: ReportRound, _ page: PageContext) -> String {
        round.isOpen
            ? page.t.reportsWriteUntil(date: page.format.dateInWords(round.writeBy)) : page.t.reportsIsClosed
    }

    // MARK: One round

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let round = model.round
        let buttons: HTML? =
            model.isKeeper
            ? """
            <div class="btns"><a class="btn" href="\(round.path)/edition">\(page.icon("edit"))\(t.reportsChange)</a>\
            <a class="btn" href="\(round.path)/reports.csv">\(page.icon("down"))\(t.reportsSchoolTable)</a></div>
            """ : nil
        let classes: HTML =
            model.classes.isEmpty
            ? empty(t.reportsClassesNone, page)
            : section(
                "classes", t.reportsClasses,
                "<ul class=\"rows\">\(each: model.classes, { line($0, round, page) })</ul>")
        return Page(
            title: round.title, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/reports">\(t.reportsTitle)</a></p>
                <div class="head"><div><h1><span translate="no" dir="auto">\(round.title)</span></h1>\
                <p class="mt-2">\(period(round, page)) · \(state(round, page))</p></div>\(buttons)</div>
                <div class="stack-l">\(classes)</div>
                """)
    }

    private static func line(_ line: ClassLine, _ round: ReportRound, _ page: PageContext) -> HTML {
        let t = page.t
        let path = "\(round.path)/classes/\(line.id)"
        let words = t.reportsWritten(written: line.written, total: line.students)
        let published: HTML? =
            line.published > 0
            ? " · \(t.reportsPublishedCount(count: line.published, total: line.students))" : nil
        return """
            <li><div><h3><a href="\(path)"><span translate="no" dir="auto">\(line.title)</span></a></h3><p>\(words)\(published)</p></div></li>
            """
    }

    // MARK: The form

    static func form(_ model: FormModel, _ page: PageContext) -> Page {
        let t = page.t
        let round = model.round
        let title = round == nil ? t.reportsNew : t.reportsChangeTitle
        let hasMarks = page.form.map { $0.isOn("marks") } ?? round?.hasMarks ?? false
        let isClosed = page.form.map { $0.isOn("closed") } ?? !(round?.isOpen ?? true)
        let closing: HTML? =
            round == nil
            ? nil
            : "<label class=\"choice\"><input type=\"checkbox\" name=\"closed\" value=\"1\" \(attribute: "checked", if: isClosed)><span>\(t.reportsClosed)</span></label>"
        let marks: HTML? =
            model.hasRule || hasMarks || page.refusal?.sentences["marks"] != nil
            ? """
            <div class="field" id="marks" tabindex="-1">\(fieldError("marks", page))<label class="choice"><input type="checkbox" name="marks" value="1" \
            \(attribute: "checked", if: hasMarks)><span>\(t.reportsWithMarks)<br><span class="quiet">\(t.reportsWithMarksHint)</span></span></label></div>
            """
            : "<p class=\"quiet\">\(t.reportsWithMarksHint) <a href=\"/reports/marks\">\(t.reportsMarksOpen)</a></p>"
        return Page(
            title: title, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="\(round?.path ?? "/reports")">\(round.map { ownWords($0.title) } ?? "\(t.reportsTitle)")</a></p>
                <div class="head"><div><h1>\(title)</h1></div></div>\(refusalSummary(page))
                <form class="form" method="post" action="\(round.map { $0.path + "/edition" } ?? "/reports")">\(page.hiddenFields(version: round?.version))
                \(textField("title", t.reportsRoundTitle, hint: t.reportsRoundTitleHint, saved: round?.title ?? "", most: ReportRound.longestTitle, isRequired: true, page))
                \(day("begins", t.reportsBegins, round?.beginsOn ?? model.suggested.begins, page))
                \(day("ends", t.reportsEnds, round?.endsOn ?? model.suggested.ends, page))
                \(day("by", t.reportsBy, round?.writeBy ?? model.suggested.ends, page))
                \(marks)\(closing)
                <div class="btns"><button class="btn btn-main">\(round == nil ? t.reportsBegin : t.reportsSave)</button></div></form>
                """)
    }

    private static func day(_ name: String, _ label: String, _ saved: CalendarDay, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" type="date" required value="\(page.value(name, else: saved.iso))" \
        \(attribute: "aria-describedby", value: described(name, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
        """
    }
}

/// The rule by which marks follow.
enum MarksPage {
    static func page(_ saved: ReportStore.Crosswalk, _ page: PageContext) -> Page {
        let t = page.t
        let shown = min(max((saved.rule?.rows.count ?? 0) + 3, 6), MarkCrosswalk.mostRows)
        return Page(
            title: t.reportsMarksTitle, width: .text, section: "/classes",
            body: """
                <p class="crumb"><a href="/reports">\(t.reportsTitle)</a></p>
                <div class="head"><div><h1>\(t.reportsMarksTitle)</h1><p class="mt-2">\(t.reportsMarksLede)</p></div></div>
                \(refusalSummary(page))
                <form class="form" method="post" action="/reports/marks">\(page.hiddenFields(version: saved.version))
                <p class="soft">\(t.reportsMarksHow)</p>
                \(each: Array(0..<shown), { row($0, saved.rule, page) })
                \(number("fewest", t.reportsFewest, saved.rule.map { String($0.fewest) } ?? "3", page))
                <div class="btns"><button class="btn btn-main">\(t.reportsSave)</button></div></form>
                """)
    }

    private static func row(_ place: Int, _ rule: MarkCrosswalk?, _ page: PageContext) -> HTML {
        let t = page.t
        let row = rule.flatMap { $0.rows.indices.contains(place) ? $0.rows[place] : nil }
        return """
            <fieldset class="field"><legend>\(t.reportsMarkRow(place: place + 1))</legend><div class="picks">
            \(textField("mark-\(place)", t.reportsMark, saved: row?.mark ?? "", most: MarkCrosswalk.longestMark, page))
            \(number("shown-\(place)", t.reportsMarkShown, row.map { String($0.shown) } ?? "", page))
            \(number("beyond-\(place)", t.reportsMarkBeyond, row.map { String($0.beyond) } ?? "", page))</div></fieldset>
            """
    }

    private static func number(_ name: String, _ label: String, _ saved: String, _ page: PageContext) -> HTML {
        """
        <div class="field"><label for="\(name)">\(label)</label>\(fieldError(name, page))\
        <input id="\(name)" name="\(name)" inputmode="numeric" maxlength="5" value="\(page.value(name, else: saved))" \
        \(attribute: "aria-describedby", value: described(name, page)) \
        \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
        """
    }
}
