import HTML
import Learning

/// What a plan covers, as a sentence and, opened, line by line. The same on every page.
enum PlanCoveragePart {
    /// So many are named before the list is opened.
    private static let mostNamed = 5

    static func part(_ coverage: PlanCoverage, _ page: PageContext) -> HTML {
        guard coverage.total > 0 else { return .empty }
        let t = page.t
        return section(
            "coverage", t.plansCoverage,
            """
            \(sentence(coverage, page))
            <details class="more mt-3"><summary>\(t.plansCoverageEach)</summary>
            <ul class="rows mt-2">\(each: coverage.lines, { line($0, page) })</ul></details>
            """)
    }

    /// "9 of 12 areas covered. Still open:" and the first of them.
    static func sentence(_ coverage: PlanCoverage, _ page: PageContext) -> HTML {
        let t = page.t
        let open = coverage.open
        let more: HTML? =
            open.count > mostNamed ? "<li>\(t.plansItemsMore(count: open.count - mostNamed))</li>" : nil
        let rest: HTML =
            open.isEmpty
            ? "<p class=\"soft\">\(t.plansCoverageAll)</p>"
            : """
            <p class="mt-3">\(t.plansCoverageOpen)</p><ul class="listed">\(each: Array(open.prefix(mostNamed)), { line in
                "<li>\(page.text(line.requirement.title))</li>" as HTML
            })\(more)</ul>
            """
        return """
            <p>\(t.plansCoverageOf(covered: coverage.covered, total: coverage.total))</p>
            \(meter(coverage, page))\(rest)
            """
    }

    private static func meter(_ coverage: PlanCoverage, _ page: PageContext) -> HTML {
        let words = page.t.plansCoverageOf(covered: coverage.covered, total: coverage.total)
        return """
            <progress class="mt-2" max="\(coverage.total)" value="\(coverage.covered)" aria-label="\(words)"></progress>
            """
    }

    private static func line(_ line: PlanCoverage.Line, _ page: PageContext) -> HTML {
        let reasons: HTML? =
            line.reasons.isEmpty
            ? nil
            : "<ul class=\"quiet plain\">\(each: line.reasons, { "<li>\(reason($0, line, page))</li>" as HTML })</ul>"
        return """
            <li><div><h3>\(page.text(line.requirement.title))</h3>\(amount(line, page))\(reasons)</div>\(state(line.state, page))</li>
            """
    }

    private static func state(_ state: PlanCoverage.State, _ page: PageContext) -> HTML {
        let (shape, words): (String, String) =
            switch state {
            case .shown: ("lv-shown", page.t.plansCoverageShown)
            case .planned: ("lv-working", page.t.plansCoveragePlanned)
            case .open: ("lv-later", page.t.plansCoverageOpenState)
            }
        return """
            <span class="lv \(shape)"><svg aria-hidden="true"><use href="\(page.assets.path("icons.svg"))#\(shape)"/></svg>\(words)</span>
            """
    }

    /// How much of it, where it is counted.
    private static func amount(_ line: PlanCoverage.Line, _ page: PageContext) -> HTML? {
        switch line.requirement.ask {
        case .competencies: nil
        case .hours:
            "<p class=\"soft\">\(page.t.plansCoverageHours(planned: line.planned, asked: line.asked))</p>"
        case .credits:
            """
            <p class="soft">\(page.t.plansCoverageCredits(planned: credits(line.planned, page), asked: credits(line.asked, page)))</p>
            """
        }
    }

    private static func reason(
        _ reason: PlanCoverage.Reason, _ line: PlanCoverage.Line, _ page: PageContext
    ) -> HTML {
        let t = page.t
        switch reason {
        case .goal(_, let title, _): return ownWords(title)
        case .demonstrated(let competencies): return "\(t.plansCoverageDemonstrated(count: competencies.count))"
        case .item(_, let title, _, let amount, let isDone):
            let done: HTML? = isDone ? ", \(t.plansMarkDone)" : nil
            let size: HTML? =
                switch line.requirement.ask {
                case .competencies: nil
                case .hours: ": \(t.plansHoursOf(count: amount))"
                case .credits: ": \(t.plansCreditsOf(amount: credits(amount, page)))"
                }
            return "\(ownWords(title))\(size)\(done)"
        }
    }

    static func credits(_ tenths: Int, _ page: PageContext) -> String {
        tenths % 10 == 0
            ? page.format.number(tenths / 10) : page.format.number(Double(tenths) / 10, digits: 1)
    }
}
