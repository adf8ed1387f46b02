import HTML
import Learning

/// The first and the latest work on the same skills, side by side. Of one student, and compared with nobody.
enum GrowthPage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let isOneself: Bool
        let pairs: [GrowthPair]

        var portfolio: String { "/students/\(student)/portfolio" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let body: HTML =
            model.pairs.isEmpty
            ? empty(model.isOneself ? t.portfolioGrowthNone : t.portfolioGrowthNoneOf, page)
            : "\(each: Array(model.pairs.enumerated()), { place, pair in self.pair(pair, place, model, page) })"
        let rest: HTML? =
            model.pairs.count < GrowthStore.most
            ? nil : "<p class=\"soft\">\(t.portfolioGrowthNewest(count: GrowthStore.most))</p>"
        return Page(
            title: t.portfolioGrowth, section: model.isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(model.portfolio)">\(model.isOneself ? t.portfolioTitle : t.portfolioTitleOf(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(t.portfolioGrowth)</h1><p class="mt-2">\(model.isOneself ? t.portfolioGrowthLede : t.portfolioGrowthLedeOf(name: model.name.given))</p></div></div>
                <div class="stack-l">\(body)\(rest)</div>
                """)
    }

    private static func pair(_ pair: GrowthPair, _ place: Int, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let titles: HTML = """
            \(each: Array(pair.titles.enumerated()), { "\($0 == 0 ? "" : " · ")\(page.text($1))" as HTML })
            """
        let keep: HTML? =
            model.isOneself && !pair.isKept
            ? """
            <form class="mt-3" method="post" action="\(model.portfolio)/growth">\(page.hiddenFields())\
            <input type="hidden" name="competency" value="\(pair.competencies.first?.description ?? "")">\
            <button class="btn">\(page.icon("plus"))\(t.portfolioKeepBoth)<span class="sr">: \(titles)</span></button></form>
            """ : nil
        let kept: HTML? =
            pair.isKept ? "<p class=\"saved mt-3\">\(page.icon("check"))\(t.portfolioBothKept)</p>" : nil
        return """
            <section class="sec" aria-labelledby="pair-\(place)"><h2 id="pair-\(place)">\(titles)</h2>
            <div class="split-even mt-3">\(side(pair.first, t.portfolioFirst, page))\(side(pair.latest, t.portfolioLatest, page))</div>\(keep)\(kept)</section>
            """
    }

    private static func side(_ side: GrowthPair.Side, _ word: String, _ page: PageContext) -> HTML {
        let words: HTML? =
            side.words.isEmpty
            ? nil : "<blockquote class=\"paper mt-2\" dir=\"auto\" translate=\"no\">\(side.words)</blockquote>"
        return """
            <div><p class="over">\(word), \(page.format.dateWithYear(side.sentAt))</p>
            <h3><a href="/work/\(side.work.description)?try=\(String(side.number))">\(page.text(side.title))</a></h3>
            \(words)</div>
            """
    }
}
