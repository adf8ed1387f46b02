import HTML
import Learning

/// The rubric to judge on. The form says for whom, which try and which version of it was drawn.
enum WorkJudgingForm {
    static func form(_ model: WorkJudgingPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let attempt = model.attempt
        let name = personName(model.details.student.givenName)
        return """
            <div><form class="panel" method="post" action="\(model.path)/judgements" aria-labelledby="rubric" data-keys data-draft>\
            \(page.hiddenFields(version: model.details.version))\(marks(model))
            <div class="sec-head"><h2 id="rubric">\(page.text(attempt.rubric.title)) \
            <span class="quiet">\(t.workRubricVersion(number: attempt.rubric.number))</span></h2>\
            <button class="btn btn-plain" type="button" popovertarget="keys">\(t.readingHelpShortcuts)</button></div>
            \(each: attempt.rubric.criteria, { criterion($0, model, page) })
            \(words("strength", t.workStrengthField, model.kept.strength, page))
            \(words("next", t.workNextField, model.kept.nextStep, page))
            \(how(page))
            \(confirmations(model, page))
            \(LevelPreviewPart.part(model.preview, titles: titles(attempt), page))
            <div class="dock btns"><button class="btn btn-main">\(t.workSendTo(name: name))</button>\
            <button class="btn" name="preview" value="1">\(t.progressPreview)</button></div></form>
            \(keysHelp(page))</div>
            """
    }

    private static func marks(_ model: WorkJudgingPage.Model) -> HTML {
        let classID: HTML? = model.classID.map { "<input type=\"hidden\" name=\"class\" value=\"\($0.description)\">" }
        return """
            <input type="hidden" name="student" value="\(model.details.student.id.description)">\
            <input type="hidden" name="attempt" value="\(model.attempt.id.description)">\
            <input type="hidden" name="rubric" value="\(model.attempt.rubric.version.description)">\(classID)
            """
    }

    private static func criterion(
        _ criterion: RubricCriterionModel, _ model: WorkJudgingPage.Model, _ page: PageContext
    ) -> HTML {
        let field = "\(WorkFields.words)\(criterion.id)"
        let said = page.value(field, else: model.kept.words[criterion.id] ?? "")
        let after: HTML = """
            <div class="field mt-2"><label for="\(field)">\(page.t.workWordsForRow) <span class="sr">\(page.text(criterion.title))</span></label>\
            \(fieldError(field, page))<input id="\(field)" name="\(field)" value="\(said)" \
            maxlength="\(WorkJudging.longestWords)" \(attribute: "aria-describedby", value: described(field, page))></div>
            """
        return WorkScore.criterion(criterion, prefix: WorkFields.level, saved: nil, after: after, page)
    }

    private static func words(_ name: String, _ label: String, _ kept: String, _ page: PageContext) -> HTML {
        "<div class=\"mt-4\">\(textArea(name, label, saved: kept, most: WorkJudging.longestWords, rows: 3, page))</div>"
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

    private static func keysHelp(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="menu" id="keys" popover data-keys-help><p><strong>\(t.readingHelpShortcuts)</strong></p>
            <dl class="facts mt-3"><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd></dt><dd>\(t.workKeyLevels)</dd>\
            <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>\(t.workKeyRows)</dd><dt><kbd>n</kbd></dt><dd>\(t.workKeyNext)</dd></dl>
            <label class="choice mt-3"><input type="checkbox" data-keys-switch checked><span>\(t.readingHelpShortcutsOn)</span></label></div>
            """
    }
}
