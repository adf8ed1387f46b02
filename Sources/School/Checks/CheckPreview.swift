import HTML
import Learning

/// A check as a student sees it, item by item. Nothing is stored: answers travel in the address.
enum CheckPreviewPage {
    struct Model: Sendable {
        let check: CheckModel
        let items: [AskedItem]
        let number: Int
        let isAnswered: Bool
    }

    static func page(_ model: Model, _ query: Form, _ page: PageContext) -> Page {
        let t = page.t
        let place = min(max(model.number, 1), max(model.items.count, 1)) - 1
        let body: HTML =
            model.items.indices.contains(place)
            ? item(model.items[place], number: place + 1, model, query, page) : empty(t.checksItemsNone, page)
        return Page(
            title: t.checksPreview, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(page.text(model.check.title))</h1></div></div>
                \(notice(.plain, icon: "eye", "<p>\(t.checksPreviewNote)</p>", page))
                <div class="stack mt-4">\(body)</div>
                """)
    }

    private static func item(
        _ asked: AskedItem, number: Int, _ model: Model, _ query: Form, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let words = CheckItemWords(page: page)
        let path = "/checks/\(model.check.id)/preview"
        let response = CheckItemFields.response(to: asked.definition, in: query)
        var said: HTML?
        if model.isAnswered {
            if let problem = asked.definition.problem(with: response) {
                said = notice(.clay, icon: "warn", "<p>\(CheckItemWords.sentence(problem, t))</p>", page)
            } else {
                let outcome = asked.definition.outcome(of: response)
                said = notice(
                    outcome.verdict == .right ? .leaf : .sun, icon: outcome.verdict == .right ? "check" : "idea",
                    """
                    <p><strong>\(CheckItemWords.verdict(outcome.verdict, t))</strong></p>\
                    \(each: outcome.feedback, { "<p>\(words.html($0))</p>" as HTML })
                    """, page)
            }
        }
        let hint: HTML? =
            asked.definition.hint.isEmpty
            ? nil
            : "<details class=\"more\"><summary>\(t.checksHint)</summary><p>\(words.html(asked.definition.hint))</p></details>"
        let next: HTML? =
            number < model.items.count
            ? "<a class=\"btn\" href=\"\(path)?number=\(number + 1)\">\(t.checksNext)</a>" : nil
        return """
            <p class="over">\(t.checksQuestionOf(number: number, count: model.items.count))</p>
            <h2 class="ask">\(words.question(asked.definition))</h2>\(said)\(hint)
            <form class="form" method="get" action="\(path)"><input type="hidden" name="number" value="\(number)">\
            <input type="hidden" name="answered" value="1">\(CheckItemFields.html(asked.definition, filled: nil, words))
            <div class="btns"><button class="btn btn-main">\(t.checksCheckAnswer)</button>\(next)</div></form>
            """
    }
}
