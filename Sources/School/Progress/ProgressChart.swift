import HTML
import Learning

/// The best guess after each piece of work, as a drawing. Every number in it stands in the table too.
enum ProgressChart {
    struct Point {
        let label: String
        let guess: Double
        let lowEnd: Double?
    }

    /// More dots than this cannot be told apart on a phone.
    private static let mostPoints = 16

    static func figure(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        let points = points(model, page)
        guard points.count > 1, let first = points.first, let last = points.last else { return nil }
        let words = page.t.progressChart(
            first: scoreWords(first.guess, page.format), last: scoreWords(last.guess, page.format))
        return """
            <figure><svg class="chart" height="160" role="img" aria-label="\(words)">\
            <line class="c-lath" x1="0" x2="100%" y1="130" y2="130"/><line class="c-lath" x1="0" x2="100%" y1="70" y2="70"/>\
            \(goal(model, page))<text x="0" y="64">0.50</text>\
            \(each: points.indices, { bar(points, $0) })\(each: points.indices.dropFirst(), { line(points, $0) })\
            \(each: points.indices, { dot(points, $0) })\
            <text class="c-strong" x="\(x(points.count - 1, points.count))" dx="10" y="\(y(last.guess, shift: 4))">\
            \(scoreWords(last.guess, page.format))</text></svg>
            <figcaption class="quiet mt-2">\(page.t.progressChartCaption)</figcaption></figure>
            """
    }

    /// The start and each piece of work; work on other skills shows in where the next one begins, and at the end.
    private static func points(_ model: ProgressCompetency, _ page: PageContext) -> [Point] {
        let explanation = model.explanation
        var points = [Point(label: page.t.progressChartStart, guess: explanation.estimateAtStart, lowEnd: nil)]
        for step in explanation.steps {
            guard case .evidence = step.cause else { continue }
            let label = model.line(step.row).map { page.format.shortDate($0.evidence.doneAt) } ?? ""
            points.append(Point(label: label, guess: step.after, lowEnd: step.lowerBound))
        }
        if let last = explanation.steps.last, case .otherWork = last.cause, points.count > 1 {
            let label = model.asOf.map(page.format.shortDate) ?? page.t.dateToday
            points.append(Point(label: label, guess: last.after, lowEnd: last.lowerBound))
        }
        return Array(points.suffix(mostPoints))
    }

    private static func goal(_ model: ProgressCompetency, _ page: PageContext) -> HTML? {
        guard let next = model.standing.nextLevel, next > .start else { return nil }
        let bar = model.explanation.policy.bars[next]
        let words = page.t.progressChartGoal(
            bar: scoreWords(bar, page.format), level: levelName(next.rawValue, page.t))
        return """
            <line class="c-goal" x1="0" x2="100%" y1="\(y(bar))" y2="\(y(bar))"/><text x="0" y="\(y(bar, shift: -6))">\(words)</text>
            """
    }

    private static func bar(_ points: [Point], _ index: Int) -> HTML {
        guard let lowEnd = points[index].lowEnd else { return .empty }
        let x = x(index, points.count)
        return """
            <line class="c-edge" x1="\(x)" x2="\(x)" y1="\(y(points[index].guess))" y2="\(y(lowEnd))"/>
            """
    }

    private static func line(_ points: [Point], _ index: Int) -> HTML {
        """
        <line class="c-line" x1="\(x(index - 1, points.count))" y1="\(y(points[index - 1].guess))" \
        x2="\(x(index, points.count))" y2="\(y(points[index].guess))"/>
        """
    }

    private static func dot(_ points: [Point], _ index: Int) -> HTML {
        let x = x(index, points.count)
        // Five dates fit side by side on a phone, counted from the newest.
        let every = (points.count + 4) / 5
        let label: HTML? =
            (points.count - 1 - index).isMultiple(of: every)
            ? "<text x=\"\(x)\" y=\"152\" text-anchor=\"middle\">\(points[index].label)</text>" : nil
        return "<circle class=\"c-dot\" cx=\"\(x)\" cy=\"\(y(points[index].guess))\" r=\"5.5\"/>\(label)"
    }

    /// In percent, from 8 to 90, so that labels at both ends have room.
    private static func x(_ index: Int, _ count: Int) -> String {
        Numerals.decimal(8 + 82 * Double(index) / Double(max(count - 1, 1)), digits: 1) + "%"
    }

    /// 0 lies at 130, 1 at 10.
    private static func y(_ score: Double, shift: Double = 0) -> String {
        Numerals.decimal(130 - 120 * min(max(score, 0), 1) + shift, digits: 1)
    }
}
