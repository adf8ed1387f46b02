import HTML
import Learning

/// One question of the interview: to be answered by tapping, writing, speaking or drawing, or to be skipped.
enum InventoryQuestionPage {
    struct Model: Sendable {
        let student: ID<Person>
        let round: ID<InventoryRound>
        let interview: Interview
        /// Where the question stands.
        let place: Int
        let question: Interview.Question
        let answer: InventoryAnswer
        let files: [KeptFile]
        let waiting: [KeptFile]

        var isLast: Bool { place == interview.questions.count - 1 }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let progress = t.profilesQuestion(number: model.place + 1, count: model.interview.questions.count)
        return Page(
            title: page.words(model.question.ask), width: .text,
            body: """
                <p class="crumb"><a href="/students/\(model.student)/inventory">\(page.text(model.interview.title))</a> · \(progress)</p>
                \(refusalSummary(page))
                <form class="form interview" method="post" action="/inventories/\(model.round)/answers" enctype="multipart/form-data">\
                \(page.hiddenFields())<input type="hidden" name="question" value="\(model.question.key)">
                <div class="rowline"><h1 class="ask" id="ask">\(page.text(model.question.ask))</h1>\(hear("ask", t.profilesHear, page))</div>
                \(model.question.choices == nil ? nil : "<p class=\"hint\" id=\"intro\">\(page.text(model.interview.intro))</p>" as HTML)
                \(choices(model, page))
                \(words(model, page))
                \(model.files.isEmpty ? nil : ProfileFileParts.list(model.files, isMine: true, page))
                \(ProfileFileParts.field(.inventory, form: InventoryStore.formName(model.round, model.question), of: model.student, waiting: model.waiting, label: model.question.choices == nil ? nil : t.profilesOwnAnswerPictures, page))
                <div class="btns"><button class="btn btn-main btn-big" name="go" value="next">\(model.isLast ? t.profilesFinish : t.profilesNext)</button>\
                \(model.isLast ? nil : "<button class=\"btn btn-big\" name=\"go\" value=\"skip\" formnovalidate>\(t.profilesSkip)</button>" as HTML)\
                \(model.place == 0 ? nil : "<button class=\"btn\" name=\"go\" value=\"back\" formnovalidate>\(page.icon("left"))\(t.profilesBack)</button>" as HTML)\
                <button class="btn btn-plain" name="go" value="stop" formnovalidate>\(t.profilesStop)</button></div></form>
                """)
    }

    /// Shown where the device has a voice for the page's language.
    private static func hear(_ id: String, _ label: String, _ page: PageContext) -> HTML {
        """
        <button class="btn btn-icon" type="button" data-read-aloud="#\(id)" aria-pressed="false" aria-label="\(label)" hidden>\
        \(page.icon("speak"))</button>
        """
    }

    private static func choices(_ model: Model, _ page: PageContext) -> HTML? {
        guard let choices = model.question.choices else { return nil }
        let chosen = Set(page.form?.all("choice") ?? model.answer.choices)
        return """
            <fieldset class="field"><legend class="sr">\(page.text(model.question.ask))</legend>\
            <div class="picks pictures">\(each: choices, { choice in
                """
                <div class="picture"><label class="pick"><input type="checkbox" name="choice" value="\(choice.key)" \
                \(attribute: "checked", if: chosen.contains(choice.key))>\
                <span aria-hidden="true" translate="no">\(choice.picture)</span><span id="c-\(choice.key)">\(page.text(choice.label))</span></label>\
                \(hear("c-\(choice.key)", page.t.profilesHearChoice(label: page.words(choice.label)), page))</div>
                """ as HTML
            })</div></fieldset>
            """
    }

    private static func words(_ model: Model, _ page: PageContext) -> HTML? {
        guard model.question.choices == nil else { return nil }
        return textArea(
            "words", page.t.profilesOwnAnswer, saved: model.answer.words, most: longestProfileText, rows: 5, page)
    }
}
