import HTML
import Learning

enum CheckStatisticsPage {
    struct Model: Sendable {
        let check: CheckModel
        let lines: [CheckStatisticsStore.Line]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.checksStatistics, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(t.checksStatistics)</h1><p class="mt-2">\(t.checksStatisticsLede)</p></div></div>
                <ol class="stack-l">\(each: Array(model.lines.enumerated()), { place, line in item(place + 1, line, page) })</ol>
                """)
    }

    static func item(_ number: Int, _ line: CheckStatisticsStore.Line, _ page: PageContext) -> HTML {
        let words = CheckItemWords(page: page)
        let shares: HTML? =
            line.statistics.isEnough
            ? CheckShares.table(number, line.statistics, line.asked.definition, isRightShown: true, words) : nil
        return """
            <li class="sec"><h2>\(number). \(words.question(line.asked.definition))</h2>\(facts(line.statistics, page))\
            \(flags(line, words))\(shares)</li>
            """
    }

    private static func facts(_ statistics: ItemStatistics, _ page: PageContext) -> HTML {
        let t = page.t
        guard statistics.isEnough, let ease = statistics.ease else {
            return
                "<p class=\"soft mt-2\">\(t.checksTooFew(count: statistics.count, least: ItemStatistics.leastAnswers))</p>"
        }
        let time: HTML? = statistics.medianMilliseconds.map { time in
            let seconds = Int(min(time / 1000, 86_400))
            return "<dt>\(t.checksMedianTime)</dt><dd>\(t.checksSeconds(seconds: seconds))</dd>"
        }
        let goes: HTML? = statistics.discrimination.map {
            "<dt>\(t.checksGoesWithRest)</dt><dd>\(withRest($0, t))</dd>"
        }
        return """
            <dl class="facts mt-3"><dt>\(t.checksAnswersCount)</dt><dd>\(statistics.count)</dd>\
            <dt>\(t.checksEase)</dt><dd>\(page.format.percent(ease))</dd>\
            <dt>\(t.checksHintsTaken)</dt><dd>\(statistics.helped)</dd>\(time)\(goes)</dl>
            """
    }

    private static func withRest(_ discrimination: Double, _ t: Messages) -> String {
        switch discrimination {
        case ..<(-0.1): t.checksRestAgainst
        case ..<0.1: t.checksRestNot
        case ..<0.3: t.checksRestSomewhat
        default: t.checksRestWell
        }
    }

    private static func flags(_ line: CheckStatisticsStore.Line, _ words: CheckItemWords) -> HTML? {
        let t = words.page.t
        let flags = line.statistics.flags
        guard !flags.isEmpty else { return nil }
        let sentences = flags.map { flag -> HTML in
            switch flag {
            case .invertsTheRest: return "<p>\(t.checksFlagInverts)</p>"
            case .wrongOptionDrawsTheStrong(let key):
                let option = line.asked.definition.option(key).map { words.text($0.text).text } ?? key
                return "<p>\(t.checksFlagDraws(option: option))</p>"
            }
        }
        return notice(
            .sun, icon: "flag", "<p><strong>\(t.checksFlagTitle)</strong></p>\(each: sentences, { $0 })", words.page)
    }
}
