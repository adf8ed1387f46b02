import HTML
import Learning
import SQL

/// The answers given to an item, as a table with bars.
enum CheckShares {
    static func table(
        _ statistics: ItemStatistics, _ item: ItemDefinition, isRightShown: Bool, _ words: CheckItemWords
    ) -> HTML? {
        let page = words.page
        let t = page.t
        let shares = statistics.shares()
        guard statistics.count > 0 else { return nil }
        return """
            <div class="scroll" role="region" aria-label="\(t.checksShares)" tabindex="0"><table class="table">\
            <caption class="sr">\(t.checksShares)</caption>\
            <thead><tr><th scope="col">\(t.checksShareAnswer)</th><th scope="col" class="n">\(t.checksShareCount)</th>\
            <th scope="col"><span class="sr">\(t.checksShareBar)</span></th></tr></thead><tbody>\(each: shares, { share in
                let mark: HTML? =
                    isRightShown && share.isRight
                    ? " <span class=\"tag tag-leaf\">\(page.icon("check"))\(t.checksRight)</span>" : nil
                return """
                    <tr><th scope="row">\(answer(share, item, words))\(mark)</th><td class="n">\(share.count)</td>\
                    <td class="bar"><progress max="\(statistics.count)" value="\(share.count)" aria-hidden="true"></progress></td></tr>
                    """ as HTML
            })</tbody></table></div>
            """
    }

    private static func answer(_ share: ItemStatistics.Share, _ item: ItemDefinition, _ words: CheckItemWords) -> HTML {
        let parts = share.answer.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        switch item.kind {
        case .choice, .choices: return words.answer(ItemResponse([share.answer]), to: item)
        case .order, .match, .cloze, .number, .text: return words.answer(ItemResponse(parts), to: item)
        }
    }
}

/// What all answers to the items of a check say, for those who may see the check.
enum CheckStatisticsStore {
    struct Line: Sendable {
        let asked: AskedItem
        let statistics: ItemStatistics
    }

    /// - Parameter classID: Only answers given in that class.
    static func load(_ items: [AskedItem], in access: ClassAccess? = nil, _ visit: Visit) throws -> [Line] {
        let place: SQL = access.map { "AND s.class_id = \($0.id)" } ?? ""
        let rows = try visit.tx.query(
            """
            SELECT r.sitting_id, r.item_version_id, r.response, r.score, r.is_helped, r.spent_ms
            FROM responses r JOIN sittings s ON s.id = r.sitting_id
            WHERE r.item_version_id IN (\(list: items.map(\.version))) \(place)
            ORDER BY r.answered_at DESC, r.id DESC LIMIT 20000
            """)
        var sums: [Int64: (score: Double, count: Int)] = [:]
        for row in rows {
            let before = sums[try row.int64("sitting_id")] ?? (0, 0)
            sums[try row.int64("sitting_id")] = (before.score + (try row.double("score")), before.count + 1)
        }
        var lines: [ID<ItemVersion>: ItemStatistics] = [:]
        for item in items { lines[item.version] = ItemStatistics(of: item.definition) }
        for row in rows {
            let sum = sums[try row.int64("sitting_id")] ?? (0, 0)
            let score = try row.double("score")
            let rest = sum.count > 1 ? (sum.score - score) / Double(sum.count - 1) : nil
            lines[try row.id("item_version_id")]?.add(
                .init(
                    response: try ItemResponse(stored: try row.text("response")), score: score,
                    isHelped: try row.bool("is_helped"), milliseconds: try row.optionalInt64("spent_ms"), rest: rest))
        }
        return items.compactMap { item in lines[item.version].map { Line(asked: item, statistics: $0) } }
    }
}

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
            ? CheckShares.table(line.statistics, line.asked.definition, isRightShown: true, words) : nil
        return """
            <li class="sec"><h2>\(number). \(words.question(line.asked.definition))</h2>\(facts(line.statistics, page))\
            \(flags(line, words))\(shares)</li>
            """
    }

    private static func facts(_ statistics: ItemStatistics, _ page: PageContext) -> HTML {
        let t = page.t
        guard statistics.isEnough, let ease = statistics.ease else {
            return "<p class=\"soft mt-2\">\(t.checksTooFew(count: statistics.count, least: ItemStatistics.leastAnswers))</p>"
        }
        let time: HTML? = statistics.medianMilliseconds.map { time in
            let seconds = Int(min(time / 1000, 86_400))
            return "<dt>\(t.checksMedianTime)</dt><dd>\(t.checksSeconds(seconds: seconds))</dd>"
        }
        let goes: HTML? = statistics.discrimination.map { "<dt>\(t.checksGoesWithRest)</dt><dd>\(withRest($0, t))</dd>" }
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
        return notice(.sun, icon: "flag", "<p><strong>\(t.checksFlagTitle)</strong></p>\(each: sentences, { $0 })", words.page)
    }
}
