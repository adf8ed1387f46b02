import HTML
import Learning

/// What the judging page is for when somebody has judged the try already.
struct ReadingFrame: Sendable {
    let isTalk: Bool
    let readings: Readings
    /// What was said before; only for the outcome of a talk, since a second reader reads without it.
    let others: [JudgingStore.Said]
}

enum ReadingParts {
    /// Above the form: what this reading is for, and before a talk is settled, where the judges differ.
    static func frame(_ frame: ReadingFrame, _ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        guard frame.isTalk else {
            return notice(.plain, icon: "eye", "<p>\(t.judgingReadingLede)</p>", page)
        }
        return """
            \(notice(.sun, icon: "talk", "<p>\(t.judgingTalkLede)</p>", page))
            <div class="mt-4">\(table(frame.others, model.attempt.rubric, frame.readings, page))</div>
            """
    }

    /// Rows of the rubric, and the level that each judge chose.
    static func table(
        _ said: [JudgingStore.Said], _ rubric: RubricModel, _ readings: Readings, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let apart: Set<ID<Criterion>> = if case .apart(let rows) = readings.outcome { rows } else { [] }
        func name(_ one: JudgingStore.Said) -> HTML {
            let who = personName(one.details.judge.shown(page))
            return one.isTalk ? "\(t.judgingAfterTalk)" : who
        }
        func row(_ criterion: RubricCriterionModel) -> HTML {
            let tag: HTML? =
                apart.contains(criterion.id)
                ? " <span class=\"tag tag-sun\">\(page.icon("swap"))\(t.judgingFarApart)</span>" : nil
            return """
                <tr><th scope="row">\(page.text(criterion.title))\(tag)</th>\(each: said, { one in
                    let level = one.details.results[criterion.id]?.level
                    return "<td data-th=\"\(one.isTalk ? t.judgingAfterTalk : one.details.judge.shown(page))\">\(level.map { rung($0, page) })</td>" as HTML
                })</tr>
                """
        }
        return """
            <div class="scroll" role="region" aria-label="\(t.judgingReaders)" tabindex="0"><table class="table fold">\
            <caption class="sr">\(t.judgingReaders)</caption>
            <thead><tr><th scope="col">\(t.judgingRow)</th>\(each: said, { "<th scope=\"col\">\(name($0))</th>" as HTML })</tr></thead>
            <tbody>\(each: rubric.criteria, row)</tbody></table></div>
            """
    }

    // MARK: On the page of the work

    /// Who else read it and what counts, and for those who teach the student what can be done.
    static func part(_ model: JudgingPart.Model, _ page: PageContext) -> HTML? {
        guard model.readings.readings.count > 1 || model.isStaff else { return nil }
        let many: HTML? =
            model.readings.readings.count > 1
            ? """
            <p>\(outcome(model, page))</p><div class="mt-3">\(table(model.said, model.rubric, model.readings, page))</div>
            \(each: model.said.filter { $0.details.id != model.shown }, { said($0, model, page) })
            """ : nil
        let can = actions(model, page)
        guard many != nil || can != nil else { return nil }
        return section("readers", page.t.judgingReadersTitle, "\(many)\(can)")
    }

    private static func outcome(_ model: JudgingPart.Model, _ page: PageContext) -> String {
        let t = page.t
        return switch model.readings.outcome {
        case .none, .single: ""
        case .close: t.judgingOutcomeClose
        case .apart: model.isOwn ? t.judgingOutcomeApartOwn : t.judgingOutcomeApart
        case .middle: t.judgingOutcomeMiddle
        case .talk: t.judgingOutcomeTalk
        }
    }

    private static func said(
        _ one: JudgingStore.Said, _ model: JudgingPart.Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let name = personName(one.details.judge.shown(page))
        let title: HTML = one.isTalk ? t.judgingTalkSaid(name: name) : t.judgingAlsoSaid(name: name)
        return """
            <h3 class="mt-4">\(title)</h3><dl class="facts mt-2"><dt>\(t.workStrength)</dt><dd>\(WorkParts.written(one.details.strength))</dd>\
            <dt>\(t.workNext)</dt><dd>\(WorkParts.written(one.details.nextStep))</dd></dl>\(ProfileFileParts.list(one.files, page))
            """
    }

    private static func actions(_ model: JudgingPart.Model, _ page: PageContext) -> HTML? {
        guard model.mayJudge, let viewer = page.viewer?.person, !model.readings.readings.isEmpty else { return nil }
        let t = page.t
        let path = "/work/\(model.work)/second-reading?try=\(model.number)"
        let judge: HTML? =
            ReadingStore.isOpen(model.readings, isTalk: false, to: viewer)
            ? "<a class=\"btn\" href=\"\(path)\">\(t.judgingReadToo)</a>" : nil
        let talk: HTML? =
            ReadingStore.isOpen(model.readings, isTalk: true, to: viewer)
            ? "<a class=\"btn\" href=\"\(path)&talk=1\">\(t.judgingSettle)</a>" : nil
        let ask = ask(model, page)
        guard judge != nil || talk != nil || ask != nil else { return nil }
        return "<div class=\"btns mt-3\">\(judge)\(talk)</div>\(ask)"
    }

    private static func ask(_ model: JudgingPart.Model, _ page: PageContext) -> HTML? {
        guard !model.colleagues.isEmpty else { return nil }
        let t = page.t
        let chosen = page.form?.raw("reader")
        let isOpen = page.refusal != nil
        return """
            <details class="more mt-3" \(attribute: "open", if: isOpen)><summary>\(t.judgingAsk)</summary>
            <form class="form" method="post" action="/work/\(model.work.description)/reading-requests">\(page.hiddenFields())\
            <input type="hidden" name="attempt" value="\(model.attempt.description)">\
            <input type="hidden" name="try" value="\(model.number)">
            <div class="field"><label for="reader">\(t.judgingWho)</label>\(fieldError("reader", page))\
            <select id="reader" name="reader"><option value="">\(t.judgingChoose)</option>\(each: model.colleagues, { one in
                "<option value=\"\(one.id.description)\" translate=\"no\" \(attribute: "selected", if: chosen == one.id.description)>\(one.shown(page))</option>" as HTML
            })</select></div>
            \(textArea("words", t.judgingAskWords, most: WorkJudging.longestWords, rows: 2, page))
            <div class="btns"><button class="btn">\(t.judgingAskSend)</button></div></form></details>
            """
    }
}
