import HTML
import Learning

/// A year as a drawing, and the same as a table. Places are shares of the width, so bars stretch and words do not.
enum YearChartPart {
    static func drawing(_ model: YearStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let chart = model.chart
        var numbers: [YearChart.Subject: Int] = [:]
        for (place, bar) in chart.bars.enumerated() { numbers[bar.subject] = place + 1 }
        let months = months(chart, page)
        let today = share(chart.place(chart.today))
        let isNow = chart.begins <= chart.today && chart.today <= chart.ends
        let flag: HTML? =
            isNow
            ? """
            <svg x="\(today)" y="22" width="1" height="26" overflow="visible"><rect class="c-flag" x="\(flagStart(chart))" y="0" width="104" height="22" rx="11"/>\
            <text class="c-flagtext" x="\(flagStart(chart) + 52)" y="15.5" text-anchor="middle">\(t.yearTodayFlag(date: page.format.shortDate(chart.today)))</text>\
            <line class="c-today" x1="0" x2="0" y1="20" y2="27"/></svg>
            """ : nil
        func row(_ row: YearChart.Row) -> HTML {
            """
            <li><div><h3>\(page.text(model.title(of: row.area)))</h3><p class="quiet">\(t.yearDoneOf(done: row.done, total: row.bars.count))</p></div>\
            <svg class="chart" height="\(lanes(row).count * 40 + 16)" aria-hidden="true">\
            \(each: months, { "<line class=\"c-lath\" x1=\"\($0.place)\" x2=\"\($0.place)\" y1=\"0\" y2=\"100%\"/>" as HTML })\
            \(each: Array(lanes(row).enumerated()), { lane, bars in
                "\(each: bars, { self.bar($0, lane: lane, number: numbers[$0.subject] ?? 0, chart) })" as HTML
            })\
            \(isNow ? "<line class=\"c-today\" x1=\"\(today)\" x2=\"\(today)\" y1=\"-1\" y2=\"100%\"/>" as HTML : nil)</svg></li>
            """
        }
        return """
            <section aria-labelledby="all"><h2 class="sr" id="all">\(t.yearByArea)</h2>
            <div class="year-axis year"><span></span><svg class="chart" height="48" aria-hidden="true">\
            \(each: months, { month in
                """
                <text class="c-name" x="\(month.place)" dx="6" y="14">\(month.name)</text><text class="c-num" x="\(month.place)" dx="2" y="14">\(month.letter)</text>
                """ as HTML
            })\(flag)</svg></div>
            <ol class="year">\(each: chart.rows, row)</ol>
            <p class="key mt-4">\(each: YearChart.State.allCases, { sign($0, page) })</p>
            <p class="mt-2 soft">\(model.isOneself ? t.yearLineOwn : t.yearLineOf)</p>
            \(table(model, numbers, page))</section>
            """
    }

    // MARK: Bars

    /// Bars that overlap lie in lanes below each other; at most six, the last of which may overlap.
    private static func lanes(_ row: YearChart.Row) -> [[YearChart.Bar]] {
        var lanes: [[YearChart.Bar]] = []
        for bar in row.bars {
            if let free = lanes.firstIndex(where: { $0.allSatisfy { $0.ends < bar.begins } }) {
                lanes[free].append(bar)
            } else if lanes.count < 6 {
                lanes.append([bar])
            } else {
                lanes[5].append(bar)
            }
        }
        return lanes
    }

    private static func bar(_ bar: YearChart.Bar, lane: Int, number: Int, _ chart: YearChart) -> HTML {
        let start = chart.place(bar.begins)
        let width = max(chart.place(bar.ends.adding(days: 1)) - start, 0.012)
        let ink = bar.state == .done ? "c-on" : "c-strong"
        return """
            <svg x="\(share(start))" y="\(12 + lane * 40)" width="\(share(width))" height="32"><rect class="\(shape(bar.state))" x="1.5" y="1.5" width="97%" height="29" rx="6"/>\
            <text class="c-name \(ink)" x="10" y="20.5" translate="no">\(bar.title)</text>\
            <text class="c-num \(ink)" x="46%" y="20.5" text-anchor="middle">\(number)</text></svg>
            """
    }

    private static func shape(_ state: YearChart.State) -> String {
        switch state {
        case .done: "c-done"
        case .underWay: "c-part"
        case .waiting: "c-late"
        case .planned: "c-open"
        }
    }

    static func words(_ state: YearChart.State, _ t: Messages) -> String {
        switch state {
        case .done: t.yearStateDone
        case .underWay: t.yearStateUnderWay
        case .waiting: t.yearStateWaiting
        case .planned: t.yearStatePlanned
        }
    }

    private static func sign(_ state: YearChart.State, _ page: PageContext) -> HTML {
        """
        <span><svg class="swatch chart" aria-hidden="true"><rect class="\(shape(state))" x="1" y="1" width="22" height="12" rx="3"/></svg> \(words(state, page.t))</span>
        """
    }

    // MARK: The axis

    private struct Month {
        let place: String
        let name: String
        let letter: String
    }

    /// The first of each month of the year, at most two years of them.
    private static func months(_ chart: YearChart, _ page: PageContext) -> [Month] {
        var months: [Month] = []
        var (year, month) = (chart.begins.year, chart.begins.month)
        while months.count < 24, let day = CalendarDay(year: year, month: month, day: 1), day <= chart.ends {
            if day >= chart.begins || month == chart.begins.month && year == chart.begins.year && chart.begins.day <= 15
            {
                let name = page.format.shortMonth(day)
                months.append(
                    Month(place: share(chart.place(day)), name: name, letter: String(name.prefix(1)).uppercased()))
            }
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        return months
    }

    /// The flag keeps within the drawing at both ends.
    private static func flagStart(_ chart: YearChart) -> Int {
        switch chart.place(chart.today) {
        case ..<0.08: 0
        case 0.92...: -104
        default: -52
        }
    }

    private static func share(_ part: Double) -> String { Numerals.decimal(part * 100, digits: 2) + "%" }

    // MARK: The table

    private static func table(
        _ model: YearStore.Model, _ numbers: [YearChart.Subject: Int], _ page: PageContext
    ) -> HTML {
        let t = page.t
        func row(_ bar: YearChart.Bar) -> HTML {
            """
            <tr><th scope="row">\(numbers[bar.subject] ?? 0). \(ownWords(bar.title))</th>\
            <td data-th="\(t.yearArea)">\(page.text(model.title(of: bar.area)))</td>\
            <td data-th="\(t.yearFrom)"><time datetime="\(bar.begins.iso)">\(page.format.shortDate(bar.begins))</time></td>\
            <td data-th="\(t.yearTo)"><time datetime="\(bar.ends.iso)">\(page.format.shortDate(bar.ends))</time></td>\
            <td data-th="\(t.yearNow)">\(words(bar.state, t))</td></tr>
            """
        }
        let caption = t.yearTableCaption(
            first: page.format.monthAndYear(model.chart.begins), last: page.format.monthAndYear(model.chart.ends))
        return """
            <details class="more mt-3"><summary>\(t.yearTable)</summary><div class="scroll" role="region" aria-label="\(t.yearTable)" tabindex="0">\
            <table class="table fold"><caption>\(caption)</caption><thead><tr><th scope="col">\(t.yearWhat)</th><th scope="col">\(t.yearArea)</th>\
            <th scope="col">\(t.yearFrom)</th><th scope="col">\(t.yearTo)</th><th scope="col">\(t.yearNow)</th></tr></thead>
            <tbody>\(each: model.chart.bars, row)</tbody></table></div></details>
            """
    }
}
