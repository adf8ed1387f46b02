import HTML
import Learning

/// What a student may choose in each subject, who decided it and why; for those who teach, advice and a decision.
enum ChoicePage {
    static func page(_ model: ChoiceStore.Model, _ page: PageContext) -> Page {
        let t = page.t
        let isOneself = model.relation == .oneself
        let title = isOneself ? t.choiceTitle : t.choiceTitleOf(name: model.name.given)
        let lede = isOneself ? t.choiceLede : model.mayDecide ? t.choiceLedeStaff : t.choiceLedeFamily
        return Page(
            title: title, width: .text, section: isOneself ? "/me/plan" : nil,
            body: """
                <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(lede)</p></div></div>
                \(refusalSummary(page))
                <div class="stack-l">\(model.subjects.isEmpty ? empty(t.choiceNone, page) : .empty)\
                \(each: model.subjects, { subject($0, model, page) })
                <p><a href="/students/\(model.student)/proposals">\(isOneself ? t.proposalsTitle : t.proposalsTitleOf(name: model.name.full))</a></p>
                \(whoCanSee(isOneself ? t.choiceWho : t.choiceWhoStaff, page))</div>
                """)
    }

    private static func subject(
        _ subject: ChoiceStore.Subject, _ model: ChoiceStore.Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let reader = ChoiceWords.Reader(model.relation)
        let id = subject.framework.id.description
        let more: HTML? =
            reader == .student ? "<p class=\"soft mt-2\">\(ChoiceWords.more(subject.stage, t))</p>" : nil
        return """
            <section class="sec" aria-labelledby="s\(id)"><h2 id="s\(id)">\(page.text(subject.framework.title))</h2>
            <p class="mt-2"><strong>\(ChoiceWords.stage(subject.stage, reader, t))</strong></p>\(setBy(subject, page))\(more)
            \(advice(subject, page))\(form(subject, model, page))\(history(subject, reader, page))</section>
            """
    }

    private static func setBy(_ subject: ChoiceStore.Subject, _ page: PageContext) -> HTML {
        guard let latest = subject.settings.first else { return "<p class=\"quiet\">\(page.t.choiceUsual)</p>" }
        return line(latest, page)
    }

    private static func line(_ setting: ChoiceStore.Setting, _ page: PageContext) -> HTML {
        let words: HTML? =
            setting.words.isEmpty
            ? nil : "<div class=\"mt-2\" dir=\"auto\" translate=\"no\">\(MarkupText(setting.words).html)</div>"
        let date: HTML = "\(page.format.dateWithYear(setting.at))"
        return "<p class=\"quiet\">\(page.t.choiceSetBy(name: setting.by.name(page), date: date))</p>\(words)"
    }

    private static func history(
        _ subject: ChoiceStore.Subject, _ reader: ChoiceWords.Reader, _ page: PageContext
    ) -> HTML? {
        guard subject.settings.count > 1 else { return nil }
        return """
            <details class="more"><summary>\(page.t.choiceHistory)</summary><ul class="rows">\(each: subject.settings.dropFirst(), { setting in
                "<li><div><h3>\(ChoiceWords.stage(setting.stage, reader, page.t))</h3>\(line(setting, page))</div></li>" as HTML
            })</ul></details>
            """
    }

    // MARK: For those who decide

    private static func advice(_ subject: ChoiceStore.Subject, _ page: PageContext) -> HTML? {
        guard let advice = subject.advice else { return nil }
        let t = page.t
        let reasons: HTML = """
            <ul>\(each: advice.reasons, { "<li>\(ChoiceWords.reason($0, page))</li>" as HTML })</ul>
            """
        let pieces: HTML? =
            advice.pieces.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.choicePieces)</summary><ul class="rows">\(each: advice.pieces, { piece in
                """
                <li><div><a href="/work/\(piece.work)">\(page.text(subject.works[piece.work] ?? .empty))</a>\
                <p>\(page.format.dateWithYear(piece.doneAt))\(piece.isHelped ? " · " + t.progressWithHelp : "")</p></div>\(rung(piece.level.rawValue, page))</li>
                """ as HTML
            })</ul></details>
            """
        return """
            <div class="mt-4"><p><strong>\(t.choiceAdvice)</strong> \(ChoiceWords.advice(advice, t))</p>\(reasons)\
            <p class="quiet">\(t.choiceAdviceOnly)</p>\(pieces)</div>
            """
    }

    private static func form(
        _ subject: ChoiceStore.Subject, _ model: ChoiceStore.Model, _ page: PageContext
    ) -> HTML? {
        guard model.mayDecide else { return nil }
        let t = page.t
        let id = subject.framework.id.description
        let isSent = page.form?.raw("framework") == id
        let sent = isSent ? page.form?.int("stage").flatMap(ChoiceStage.init(rawValue:)) : nil
        let chosen = sent ?? subject.stage
        let words = isSent ? page.form?.raw("words") ?? "" : ""
        return """
            <details class="more noprint" \(attribute: "open", if: isSent)><summary>\(t.choiceChange)<span class="sr">: \(page.text(subject.framework.title))</span></summary>
            <form class="form" method="post" action="/students/\(model.student)/choice">\(page.hiddenFields(version: subject.version))\
            <input type="hidden" name="framework" value="\(id)">\
            <fieldset class="field"><legend>\(t.choicePick)</legend><div>\(each: ChoiceStage.allCases, { stage in
                """
                <label class="choice"><input type="radio" name="stage" value="\(stage.rawValue)" \
                \(attribute: "checked", if: stage == chosen)><span>\(ChoiceWords.stage(stage, .staff, t))</span></label>
                """ as HTML
            })</div></fieldset>
            <div class="field"><label for="w\(id)">\(t.choiceWords)</label><p class="hint" id="w\(id)-hint">\(t.choiceWordsHint)</p>\
            <textarea id="w\(id)" name="words" rows="2" maxlength="1000" translate="no" aria-describedby="w\(id)-hint">\(words)</textarea></div>
            <div class="btns"><button class="btn btn-main">\(t.choiceSave)</button></div></form></details>
            """
    }
}
