import HTML
import Learning

/// The form in which another rule is put together. It asks a question: its answer is what would change.
enum PolicyFormPart {
    static func part(_ model: PolicyModel, _ page: PageContext) -> HTML {
        let t = page.t
        let form = Fields(saved: PolicyDraft.fields(model.current), page: page)
        return section(
            "try", t.policyChange,
            """
            <p class="soft mt-2">\(t.policyChangeHint)</p>
            <form class="form stack mt-3" method="get" action="/frameworks/\(model.framework.id)/policy">
            <fieldset class="field" id="rule"><legend>\(t.policyRule)</legend>\(fieldError("rule", page))
            \(each: PolicyDraft.Choice.allCases, { form.radio("rule", $0.rawValue, words($0, t)) })</fieldset>
            \(numbers(t.progressRuleSure, [
                form.number("pieces", t.policyPieces), form.number("inRow", t.policyInRow),
                form.number("tasks", t.policyTasks), form.number("caution", t.policyCaution, hint: t.policyCautionHint),
            ], t))
            \(numbers(t.policySeveral, [
                form.number("n", t.policyN), form.number("m", t.policyM(most: PolicyDraft.mostRecentScores)),
            ], t))
            \(numbers(t.progressRuleAverage, [form.number("days", t.policyDays)], t))
            <fieldset><legend class="label">\(t.policyBars)</legend><div class="picks mt-2">\
            \(each: 2...4, { form.number("bar\($0)", levelName($0, t)) })</div></fieldset>
            <fieldset class="field"><legend>\(t.policyAlso)</legend>
            \(form.check("agreement", t.policyAgreementWords(name: levelName(3, t))))
            \(form.check("transfer", t.policyTransferWords(name: levelName(4, t))))</fieldset>
            <fieldset class="field" id="decider"><legend>\(t.policyDecider)</legend>\(fieldError("decider", page))
            \(form.radio("decider", "rule", t.policyDeciderRule))\(form.radio("decider", "teacher", t.policyDeciderTeacher))</fieldset>
            <div class="btns"><button class="btn btn-main">\(t.policyPreview)</button></div></form>
            """)
    }

    private static func words(_ choice: PolicyDraft.Choice, _ t: Messages) -> String {
        switch choice {
        case .sure: t.policySureHint
        case .highest: t.policyHighestWords
        case .recent: t.policyRecentWords
        case .several: t.policySeveral
        case .average: t.progressRuleAverage
        }
    }

    private static func numbers(_ name: String, _ fields: [HTML], _ t: Messages) -> HTML {
        """
        <fieldset><legend class="label">\(t.policyNumbers(name: name))</legend><div class="picks mt-2">\(HTML(fields))</div></fieldset>
        """
    }

    /// What was sent, or what is in force.
    private struct Fields {
        let saved: [String: String]
        let page: PageContext

        func radio(_ name: String, _ value: String, _ words: String) -> HTML {
            let isChosen = page.value(name, else: saved[name] ?? "") == value
            return """
                <label class="choice"><input type="radio" name="\(name)" value="\(value)" \
                \(attribute: "checked", if: isChosen)><span>\(words)</span></label>
                """
        }

        func check(_ name: String, _ words: String) -> HTML {
            let isOn = page.form.map { $0.isOn(name) } ?? (saved[name] != nil)
            return """
                <label class="choice"><input type="checkbox" name="\(name)" \(attribute: "checked", if: isOn)>\
                <span>\(words)</span></label>
                """
        }

        func number(_ name: String, _ label: String, hint: String? = nil) -> HTML {
            """
            <div class="field"><label for="\(name)">\(label)</label>\
            \(hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" as HTML })\(fieldError(name, page))\
            <input id="\(name)" name="\(name)" inputmode="decimal" maxlength="8" autocomplete="off" \
            value="\(page.value(name, else: saved[name] ?? ""))" \
            \(attribute: "aria-describedby", value: described(name, hint: hint != nil, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[name] == nil ? nil : "true")></div>
            """
        }
    }
}
