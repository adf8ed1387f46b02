import HTML
import Learning

/// A score that was for something else than what is there now. Nothing of it was stored; the words are shown, so that
/// they can be used where they belong.
enum WorkMismatchPage {
    struct Model: Sendable {
        let work: ID<Work>
        let strength: String
        let nextStep: String
        let words: [String]
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let texts = ([model.strength, model.nextStep] + model.words).filter { !$0.isEmpty }
        let kept: HTML? =
            texts.isEmpty
            ? nil
            : """
            <h2 class="mt-5">\(t.workYourWords)</h2>
            <div class="paper mt-3">\(each: texts, { "<div dir=\"auto\" translate=\"no\">\(MarkupText($0).html)</div>" })</div>
            """
        return Page(
            title: t.workMismatchTitle, width: .text, section: "/feedback",
            body: """
                <div class="head"><div><h1>\(t.workMismatchTitle)</h1><p class="mt-2">\(t.workMismatch)</p></div></div>
                <p class="btns"><a class="btn btn-main" href="/work/\(model.work.description)">\(t.workMismatchOpen)</a>\
                <a class="btn" href="/feedback">\(t.workAllWaiting)</a></p>\(kept)
                """)
    }
}
