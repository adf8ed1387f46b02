import HTML
import Learning

/// The school year of a student's plan: each area a row, each thing a bar, and a line where today is.
enum YearPage {
    static func page(_ model: YearStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let own = model.isOneself
        let title = own ? t.yearTitle : t.yearTitleOf(name: model.name.full)
        let chart = model.chart
        let button: HTML = """
            <div class="btns noprint"><a class="btn" href="/students/\(model.student.description)/plan">\
            \(page.icon(own ? "edit" : "plan"))\(own ? t.yearChangePlan : t.yearOpenPlan)</a>\
            <a class="btn" href="/students/\(model.student.description)/card">\(page.icon("print"))\(t.yearCardOpen)</a></div>
            """
        return Page(
            title: title, section: own ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1>\(summary(model, page))</div>\(button)</div>
                \(chart.rows.isEmpty ? empty(own ? t.yearEmptyOwn : t.yearEmptyOf, page) : YearChartPart.drawing(model, page))
                <div class="split-even mt-7"><div class="stack-l">\(talk(model, page))\(undated(model, page))\
                \(PacePart.lines(model.paces, of: model.student, isOneself: own, title: own ? t.yearPaceTitle : t.yearPaceTitleOf(name: model.name.given), page))</div>
                <div class="stack-l">\(since(model, page))</div></div>
                \(whoCanSee(own ? t.yearWho : t.yearWhoOf, page))
                """)
    }

    private static func summary(_ model: YearStore.Model, _ page: PageContext) -> HTML? {
        let (t, chart) = (page.t, model.chart)
        guard !chart.bars.isEmpty else { return nil }
        let (done, total) = (chart.count(.done), chart.bars.count)
        let finished =
            model.isOneself
            ? t.yearSummaryOwn(done: done, total: total)
            : t.yearSummary(name: model.name.given, done: done, total: total)
        return "<p class=\"mt-2 lede\">\(finished) \(t.yearWaiting(count: chart.count(.waiting)))</p>"
    }

    /// What lies behind the line. Moving it is as good as doing it.
    private static func talk(_ model: YearStore.Model, _ page: PageContext) -> HTML? {
        let waiting = model.chart.waiting
        guard !waiting.isEmpty else { return nil }
        let t = page.t
        func row(_ bar: YearChart.Bar) -> HTML {
            let buttons: HTML? =
                model.mayWrite
                ? """
                <div class="btns"><a class="btn" href="\(model.path(to: bar.subject))">\(t.yearMove)<span class="sr">: \(ownWords(bar.title))</span></a>\
                <a class="btn" href="\(model.helpPath)">\(t.yearHelp)<span class="sr">: \(ownWords(bar.title))</span></a></div>
                """ : nil
            return """
                <li><div><h3>\(ownWords(bar.title))</h3><p>\(t.yearPlannedFor(date: page.format.dateWithYear(bar.ends)))</p></div>\(buttons)</li>
                """
        }
        return section(
            "talk", t.yearTalk(count: waiting.count), link: "<span class=\"quiet\">\(t.yearMovingIsFine)</span>",
            "<ul class=\"rows\">\(each: waiting.prefix(20), row)</ul>")
    }

    private static func undated(_ model: YearStore.Model, _ page: PageContext) -> HTML? {
        let undated = model.chart.undated.filter { !$0.isDone }
        guard !undated.isEmpty else { return nil }
        func row(_ thing: YearChart.Undated) -> HTML {
            let button: HTML? =
                model.mayWrite
                ? "<a class=\"btn\" href=\"\(model.path(to: thing.subject))\">\(page.t.yearSetDay)<span class=\"sr\">: \(ownWords(thing.title))</span></a>"
                : nil
            return "<li><div><h3>\(ownWords(thing.title))</h3></div>\(button)</li>"
        }
        return section("undated", page.t.yearUndated, "<ul class=\"rows\">\(each: undated.prefix(20), row)</ul>")
    }

    private static func since(_ model: YearStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let link: HTML =
            "<a href=\"/students/\(model.student.description)/map\">\(model.isOneself ? t.yearMap : t.yearMapOf)</a>"
        return section(
            "since", t.yearSinceBegan(date: page.format.dateWithYear(model.overview.yearBegan)), link: link,
            OverviewPart.sentences(model.overview, page))
    }
}
