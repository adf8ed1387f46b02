import HTML
import Learning

enum SittingResultPage {
    static func page(_ model: SittingResultStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let sitting = model.sitting
        let right = sitting.answered.count { ($0.answer?.score ?? 0) >= 1 }
        let title = SittingPage.title(sitting, page)
        let who: HTML? = model.isOneself ? nil : "<p class=\"mt-2\">\(personName(model.name))</p>"
        return Page(
            title: title, width: .text, section: model.isOneself ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="/students/\(sitting.student)/checks">\(model.isOneself ? t.checksMine : t.checksOf(name: model.name))</a></p>
                <div class="head"><div><h1>\(SittingPage.heading(sitting, page))</h1>\(who)\
                <p class="mt-2">\(page.format.dateWithYear(sitting.beganAt))</p></div></div>
                <div class="stack-l"><p class="own own-big">\(t.checksRightOf(right: right, count: sitting.items.count))</p>\
                \(next(model, page))\(answers(model, page))\
                \(model.isOneself ? "<p><a href=\"/students/\(sitting.student)/calibration\">\(page.smallIcon("chart")) \(t.checksCalibrationLink)</a></p>" as HTML : .empty)\
                \(whoCanSee(model.isOneself ? t.checksResultWhoOwn : t.checksResultWho, page))</div>
                """)
    }

    private static func next(_ model: SittingResultStore.Model, _ page: PageContext) -> HTML? {
        let t = page.t
        guard !model.competencies.isEmpty else { return nil }
        return section(
            "next", model.isOneself ? t.checksWhatNext : t.checksAbout,
            """
            <ul class="rows">\(each: model.competencies, { moved in
                let link = "/students/\(model.sitting.student)/map/\(moved.competency)"
                let sentence =
                    moved.right == moved.answered && moved.answered > 0 ? t.checksNextShown
                    : moved.right * 2 >= moved.answered && moved.answered > 0 ? t.checksNextAlmost : t.checksNextPractice
                let advice: HTML? = model.isOneself ? "<p>\(sentence)</p>" : nil
                return """
                    <li><div><h3><a href="\(link)">\(page.text(moved.title))</a></h3>\
                    <p>\(t.checksRightOf(right: moved.right, count: moved.answered))</p>\(advice)</div>\(rung(moved.level, page))</li>
                    """ as HTML
            })</ul>\(again(model, page))
            """)
    }

    private static func again(_ model: SittingResultStore.Model, _ page: PageContext) -> HTML? {
        guard model.isOneself,
            let weakest = model.competencies.filter({ model.withItems.contains($0.competency) }).min(by: {
                $0.right * max($1.answered, 1) < $1.right * max($0.answered, 1)
            })
        else { return nil }
        return """
            <form class="mt-4" method="post" action="/students/\(model.sitting.student)/sittings">\(page.hiddenFields())\
            <input type="hidden" name="wish" value="quick"><input type="hidden" name="competency" value="\(weakest.competency)">\
            <button class="btn">\(page.icon("refresh"))\(page.t.checksAnother(title: page.words(weakest.title)))</button></form>
            """
    }

    private static func answers(_ model: SittingResultStore.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let words = CheckItemWords(page: page)
        return section(
            "answers", t.checksAnswers,
            """
            <ol class="rows">\(each: model.sitting.items, { item in
                let given: HTML =
                    item.answer.map { words.answer($0.response, to: item.definition) } ?? "\(t.checksNoAnswer)"
                let right: HTML? =
                    (item.answer?.score ?? 0) >= 1
                    ? nil
                    : """
                    <details class="more"><summary>\(t.checksSeeRight)</summary><div>\(words.rightAnswer(to: item.definition))</div></details>
                    """
                let helped: HTML? = item.answer?.isHelped == true ? "<p class=\"quiet\">\(t.checksWithHint)</p>" : nil
                return """
                    <li><div><h3>\(words.question(item.definition))</h3><div class="soft">\(given)</div>\(helped)\(right)</div>\
                    \(item.answer.map { words.verdictTag($0.score) })</li>
                    """ as HTML
            })</ol>
            """)
    }
}
