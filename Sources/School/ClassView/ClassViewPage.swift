import HTML
import Learning

/// The class as its teacher has it before them.
enum ClassViewPage {
    static func page(_ model: ClassView, _ page: PageContext) -> Page {
        let t = page.t
        let path = "/classes/\(model.id)"
        let buttons: HTML? =
            model.mayTeach
            ? """
            <div class="btns"><a class="btn btn-main" href="/feedback?class=\(model.id.description)">\(t.todayGiveFeedback)</a>\
            <a class="btn" href="\(path)/poll">\(t.pollsTitle)</a><a class="btn" href="\(path)/checks">\(t.checksTitle)</a>\
            <a class="btn" href="\(path)/projector">\(page.icon("eye"))\(t.classesProjector)</a></div>
            """ : nil
        let given: HTML? =
            model.given.isEmpty
            ? nil
            : section(
                "given", t.todayGiven,
                "<ul class=\"rows\">\(each: model.given, { givenRow($0, in: model, page) })</ul>")
        return Page(
            title: model.title, section: "/classes",
            body: """
                <div class="head"><div><h1>\(ownWords(model.title))</h1><p class="mt-2">\(t.todayStudents(count: model.students))</p></div>\(buttons)</div>
                \(classNavigation(model.id, .students, mayTeach: model.mayTeach, page))
                <div class="stack-l">\(filters(model, page))\
                \(liveRegion("students", [.classView(model.id), .work(model.id), .help(model.id)], ClassTable(model: model, page: page).form))\
                \(columns(model, page))\(UnitPages.ofClass(model.id, model.units, page))\(given)\
                <p class="btns"><a class="btn" href="\(path)/students.csv">\(page.icon("down"))\(t.classesTable)</a>\
                <a class="btn" href="\(path)/cards">\(page.icon("print"))\(t.yearCardsOpen)</a><a class="btn" href="/reports">\(t.reportsHub)</a></p>\
                \(whoCanSee(t.todayStudentWho, page))</div>
                """)
    }

    private static func filters(_ model: ClassView, _ page: PageContext) -> HTML {
        let t = page.t
        func words(_ filter: ClassView.Filter) -> String {
            switch filter {
            case .all: t.classesAll
            case .help: t.classesFilterHelp
            case .waiting: t.classesFilterWaiting
            case .away: t.needsAwayTitle(count: model.awayDays)
            case .plan: t.classesFilterPlan
            }
        }
        let shown = ClassView.Filter.allCases.filter { model.mayTeach || $0 != .help }
        return """
            <nav class="chips" aria-label="\(t.classesFilter)">\(each: shown, { filter in
                "<a class=\"chip\" href=\"\(address(model, filter: filter))\" \(attribute: "aria-current", value: filter == model.filter ? "true" : nil)>\(words(filter))</a>" as HTML
            })</nav>
            """
    }

    static func address(
        _ model: ClassView, order: ClassView.Order? = nil, filter: ClassView.Filter? = nil
    ) -> String {
        let (order, filter) = (order ?? model.order, filter ?? model.filter)
        var query: [String] = []
        if filter != .all { query.append("show=\(filter.rawValue)") }
        if order != .name { query.append("sort=\(order.rawValue)") }
        return "/classes/\(model.id)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// Choosing what the table shows of levels.
    private static func columns(_ model: ClassView, _ page: PageContext) -> HTML? {
        guard !model.offered.isEmpty else { return nil }
        let t = page.t
        return """
            <details class="more"><summary>\(t.classesColumns)</summary>
            <form class="form" method="post" action="/classes/\(model.id.description)/columns">\(page.hiddenFields())
            <fieldset class="field"><legend>\(t.classesColumnsLegend(count: ClassView.mostColumns))</legend>\
            \(each: model.offered, { column in
                """
                <label class="choice"><input type="checkbox" name="competency" value="\(column.competency)" \
                \(attribute: "checked", if: model.columns.contains(column))><span>\(page.text(column.title))</span></label>
                """ as HTML
            })</fieldset><div class="btns"><button class="btn">\(t.classesColumnsSave)</button></div></form></details>
            """
    }

    private static func givenRow(_ given: ClassView.Given, in model: ClassView, _ page: PageContext) -> HTML {
        let title: HTML = "<span class=\"sr\">: \(page.text(given.title))</span>"
        let path = "/classes/\(model.id)"
        // Who only looks on puts no teams together and asks nobody to review.
        let making: HTML? =
            model.mayTeach
            ? """
            <a href="\(path)/teams/\(given.activity.description)">\(page.t.teamsClassLink)\(title)</a> · \
            <a href="\(PeerRoundStore.path(model.id, given.activity))">\(page.t.judgingPeersTitle)\(title)</a> · \

            """ : nil
        return """
            <li><div><a href="/activities/\(given.activity.description)">\(page.text(given.title))</a>\
            <p class="quiet">\(making)<a href="\(path)/talks/\(given.activity.description)">\(page.t.materialsTalk)\(title)</a></p></div>\
            <span class="when">\(page.format.relativeDay(given.givenAt, now: page.now))</span></li>
            """
    }
}
