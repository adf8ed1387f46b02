import HTML
import Learning

/// The rubric to judge on. The form says for whom, which try and which version of it was drawn.
enum WorkJudgingForm {
    static func form(_ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let attempt = model.attempt
        let name = personName(model.details.student.givenName)
        let keys = model.comfort.hasKeys
        let back =
            model.reading.map { "\(model.path)/second-reading?try=\(attempt.number)" + ($0.isTalk ? "&talk=1" : "") }
            ?? model.place.address(of: model.details.id)
        return """
            <div><form class="panel" method="post" action="\(model.path)/\(model.reading == nil ? "judgements" : "second-readings")" \
            enctype="multipart/form-data" aria-labelledby="rubric" \(attribute: "data-keys", if: keys) data-draft>\
            \(page.hiddenFields(version: model.details.version))\(marks(model))<button hidden>\(t.workSendTo(name: name))</button>
            <div class="sec-head"><h2 id="rubric">\(page.text(attempt.rubric.title)) \
            <span class="quiet">\(t.workRubricVersion(number: attempt.rubric.number))</span></h2>\
            <button class="btn btn-plain" type="button" popovertarget="keys">\(t.readingHelpShortcuts)</button></div>
            \(each: attempt.rubric.criteria, { criterion($0, model, page) })
            \(words("strength", t.workStrengthField, model.kept.strength, model, page))
            \(words("next", t.workNextField, model.kept.nextStep, model, page))
            <div class="mt-4">\(voice(model, page))</div>
            \(model.reading?.isTalk == true ? nil : how(page))\(model.reading == nil ? formative(page) : nil)
            \(model.reading == nil ? confirmations(model, page) : nil)
            \(LevelPreviewPart.part(model.preview, titles: titles(attempt), page))
            <div class="dock btns"><button class="btn btn-main">\(send(model, page))</button>\
            \(model.reading == nil ? "<button class=\"btn\" name=\"preview\" value=\"1\">\(t.progressPreview)</button>" as HTML : nil)</div></form>
            \(JudgingComfortParts.keys(isOn: keys, back: back, page))</div>
            """
    }

    private static func send(_ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        switch model.reading?.isTalk {
        case nil: page.t.workSendTo(name: personName(model.details.student.givenName))
        case false?: "\(page.t.judgingSendReading)"
        case true?: "\(page.t.judgingSendTalk)"
        }
    }

    private static func marks(_ model: WorkJudgingPage.Model) -> HTML {
        func hidden(_ name: StaticString, _ value: String?) -> HTML? {
            value.map { "<input type=\"hidden\" name=\"\(name.description)\" value=\"\($0)\">" }
        }
        return """
            \(hidden("student", model.details.student.id.description))\(hidden("attempt", model.attempt.id.description))\
            \(hidden("rubric", model.attempt.rubric.version.description))\
            \(hidden("class", model.place.filter.classID?.description))\
            \(hidden("activity", model.place.filter.activity?.description))\
            \(hidden("talk", model.reading?.isTalk == true ? "1" : nil))
            """
    }

    private static func criterion(
        _ criterion: RubricCriterionModel, _ model: WorkJudgingPage.Model, _ page: PageContext
    ) -> HTML {
        let field = "\(WorkFields.words)\(criterion.id)"
        let said = page.value(field, else: model.kept.words[criterion.id] ?? "")
        let chosen = page.form?.int("\(WorkFields.level)\(criterion.id)")
        let bank = model.comfort.bank.suggestions(for: criterion.competency, level: chosen)
        let after: HTML = """
            <div class="field mt-2"><label for="\(field)">\(page.t.workWordsForRow) <span class="sr">\(page.text(criterion.title))</span></label>\
            \(fieldError(field, page))<input id="\(field)" name="\(field)" value="\(said)" dir="auto" \
            maxlength="\(WorkJudging.longestWords)" \(attribute: "autofocus", if: isJustFilled(field, page)) \
            \(attribute: "aria-describedby", value: described(field, page))></div>\
            \(JudgingComfortParts.bank(bank, field: field, page))
            """
        return WorkScore.criterion(criterion, prefix: WorkFields.level, saved: nil, after: after, page)
    }

    private static func isJustFilled(_ field: String, _ page: PageContext) -> Bool {
        page.form?.raw("use")?.hasPrefix(field + ":") ?? false
    }

    private static func words(
        _ name: String, _ label: String, _ kept: String, _ model: WorkJudgingPage.Model, _ page: PageContext
    ) -> HTML {
        let competencies = Set(model.attempt.rubric.competencies)
        let bank = model.comfort.bank.suggestions(place: name == "strength" ? .strength : .next, among: competencies)
        return """
            <div class="mt-4">\(textArea(name, label, saved: kept, most: WorkJudging.longestWords, rows: 3, page))\
            \(JudgingComfortParts.bank(bank, field: name, page))</div>
            """
    }

    /// A recording beside the words, for whoever would rather hear it.
    private static func voice(_ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        ProfileFileParts.field(
            .judgement, form: WorkJudging.formName(model.attempt.id), of: model.details.student.id,
            waiting: model.comfort.waiting, label: page.t.judgingVoice, hint: page.t.judgingVoiceHint, page)
    }

    /// What the rule for levels asks about how it was done.
    private static func how(_ page: PageContext) -> HTML {
        """
        <fieldset class="field mt-4"><legend>\(page.t.workHow)</legend>\
        \(check("helped", page.t.workHelped, page))\(check("transfer", page.t.workTransfer, page))</fieldset>
        """
    }

    private static func check(_ name: String, _ words: String, _ page: PageContext) -> HTML {
        """
        <label class="choice"><input type="checkbox" name="\(name)" value="1" \
        \(attribute: "checked", if: page.form?.isOn(name) ?? false)><span>\(words)</span></label>
        """
    }

    /// Feedback on the way asks back: what will you change?
    private static func formative(_ page: PageContext) -> HTML {
        let isOpen = page.form.map { $0.isOn("formative") || !($0.raw("change") ?? "").isEmpty } ?? false
        return """
            <details class="more mt-4" \(attribute: "open", if: isOpen)><summary>\(page.t.judgingFormativeTitle)</summary>\
            <div>\(check("formative", page.t.judgingFormative, page))
            <div class="mt-3">\(textArea("change", page.t.judgingChange, hint: page.t.judgingChangeHint, most: WorkJudging.longestChange, rows: 2, page))</div></div></details>
            """
    }

    private static func titles(_ attempt: AttemptDetails) -> [ID<Competency>: LocalText] {
        Dictionary(
            attempt.rubric.criteria.map { ($0.competency, $0.competencyTitle) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// By default nothing is confirmed: the rule weighs the levels of the rubric.
    private static func confirmations(_ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        let criteria = model.attempt.rubric.criteria.uniqued(by: { $0.competency })
        let isOpen = page.form?.fields.contains { $0.name.hasPrefix(WorkFields.confirm) && !$0.value.isEmpty } ?? false
        return """
            <details class="more mt-4" \(attribute: "open", if: isOpen)><summary>\(page.t.workConfirmTitle)</summary>\
            <div><p class="hint">\(page.t.workConfirmHint)</p>\(each: criteria, { confirmation($0.competency, $0.competencyTitle, page) })</div></details>
            """
    }

    private static func confirmation(_ id: ID<Competency>, _ title: LocalText, _ page: PageContext) -> HTML {
        let field = "\(WorkFields.confirm)\(id)"
        let chosen = page.form?.raw(field) ?? ""
        return """
            <div class="field mt-3"><label for="\(field)">\(page.text(title))</label><select id="\(field)" name="\(field)">\
            <option value="">\(page.t.workConfirmNo)</option>\(each: 1...4, { level in
                "<option value=\"\(level)\" \(attribute: "selected", if: chosen == String(level))>\(levelHeading(level, page.t))</option>" as HTML
            })</select></div>
            """
    }
}
