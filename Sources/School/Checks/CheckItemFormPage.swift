import HTML
import Learning

/// The form in which a teacher writes an item. It works without script; both languages stand in it, the other one folded.
struct CheckItemFormPage {
    let model: CheckItemForm
    let page: PageContext

    private var t: Messages { page.t }
    private var languages: AuthorLanguages { AuthorLanguages(page.t) }
    private var saved: ItemDefinition? { model.saved?.definition }

    func whole() -> Page {
        let title = model.saved == nil ? t.checksNewItem(kind: CheckPage.kind(model.kind, t)) : t.checksEditItemTitle
        let note: HTML? = model.saved == nil ? nil : "<p class=\"mt-2\">\(t.checksVersionNote)</p>"
        return Page(
            title: title, width: .text, section: "/checks",
            body: """
                <p class="crumb"><a href="/checks/\(model.check.id)">\(page.text(model.check.title))</a></p>
                <div class="head"><div><h1>\(title)</h1>\(note)</div></div>\(refusalSummary(page))
                <form class="form" method="post" action="\(model.path)">\(page.hiddenFields(version: model.check.version))
                <input type="hidden" name="kind" value="\(model.kind.rawValue)">
                \(prompt(languages.own))
                \(answer)
                \(said(languages.own))
                <details class="more" \(attribute: "open", if: hasOther)><summary>\(t.checksOtherLanguage(language: languages.other.ownName))</summary>\
                <div class="form" lang="\(languages.own.code)">\(prompt(languages.other))\(otherAnswer)\(said(languages.other))</div></details>
                \(competencies)
                <div class="btns"><button class="btn btn-main btn-big" name="do" value="save">\(t.checksSaveItem)</button>\
                <button class="btn" name="do" value="more">\(t.checksSaveAndMore)</button></div></form>
                """)
    }

    private func name(_ field: String, _ language: Language) -> String { languages.name(field, language) }

    private func words(_ text: LocalText?, _ language: Language) -> String {
        text?.entries.first { $0.language == language.code }?.text ?? ""
    }

    // MARK: Texts

    /// Folded until something stands in it.
    private var hasOther: Bool {
        let field = name("prompt", languages.other)
        return !page.value(field, else: words(saved?.prompt, languages.other)).isEmpty
    }

    private func prompt(_ language: Language) -> HTML {
        var prompt = words(saved?.prompt, language)
        if case .cloze(let gaps)? = saved?.answer { prompt = ClozeText.written(prompt, gaps: gaps) }
        return textArea(
            name("prompt", language), t.checksFormPrompt, hint: model.kind == .cloze ? t.checksFormGapsHint : nil,
            saved: prompt, most: ItemLimits.prompt, rows: 3, page)
    }

    private func said(_ language: Language) -> HTML {
        """
        \(textArea(name("hint", language), t.checksFormHint, hint: t.checksFormHintHint, saved: words(saved?.hint, language), most: ItemLimits.words, rows: 2, page))
        \(textArea(name("right", language), t.checksFormRight, hint: t.commonOptional, saved: words(saved?.whenRight, language), most: ItemLimits.words, rows: 2, page))
        \(textArea(name("notyet", language), t.checksFormNotYet, hint: t.commonOptional, saved: words(saved?.whenNotYet, language), most: ItemLimits.words, rows: 2, page))
        """
    }

    // MARK: The answer, by kind

    private var answer: HTML {
        switch model.kind {
        case .choice, .choices: options(languages.own)
        case .order, .match: lines(languages.own)
        case .number: number
        case .text: forms
        case .cloze: strict
        }
    }

    private var otherAnswer: HTML? {
        switch model.kind {
        case .choice, .choices: options(languages.other)
        case .order, .match: lines(languages.other)
        case .number, .text, .cloze: nil
        }
    }

    private func options(_ language: Language) -> HTML {
        let saved = self.saved?.options ?? []
        let isOwn = language == languages.own
        let count = min(max(CheckItemForm.rows, saved.count + 2), ItemLimits.options)
        let type = model.kind == .choice ? "radio" : "checkbox"
        let right = page.form.map { Set($0.all("right-option")) }
        return """
            <fieldset class="field" \(attribute: "id", value: isOwn ? "options" : nil) tabindex="-1"><legend>\(t.checksFormOptions)</legend>\
            <p class="hint">\(model.kind == .choice ? t.checksFormOptionsHint : t.checksFormOptionsHintSeveral)</p>\(isOwn ? fieldError("options", page) : nil)\
            <ol class="rows">\(each: Array(0..<count), { place in
                let option = saved.indices.contains(place) ? saved[place] : nil
                let isRight = right?.contains(String(place)) ?? option?.isRight ?? false
                let mark: HTML? =
                    isOwn
                    ? """
                    <label class="choice"><input type="\(type)" name="right-option" value="\(place)" \(attribute: "checked", if: isRight)><span>\(t.checksFormIsRight)</span></label>
                    """ : nil
                return """
                    <li><div class="stack-s">\(plain("option-\(place)", t.checksFormOption(number: place + 1), option?.text, language, most: ItemLimits.option))\
                    \(plain("said-\(place)", t.checksFormSaid(number: place + 1), option?.feedback, language, most: ItemLimits.words))</div>\(mark)</li>
                    """ as HTML
            })</ol></fieldset>
            """
    }

    private func plain(_ field: String, _ label: String, _ text: LocalText?, _ language: Language, most: Int) -> HTML {
        let name = name(field, language)
        return """
            <label class="label" for="\(name)">\(label)</label><input id="\(name)" name="\(name)" maxlength="\(most)" value="\(page.value(name, else: words(text, language)))">
            """
    }

    private func lines(_ language: Language) -> HTML {
        var saved: [String] = []
        switch self.saved?.answer {
        case .order(let options, let right)?:
            saved = right.compactMap { key in options.first { $0.key == key } }.map { words($0.text, language) }
        case .match(let pairs, _)?:
            saved = pairs.map { words($0.left, language) + " => " + words($0.right, language) }
                .filter { $0 != " => " }
        case .choice?, .choices?, .number?, .text?, .cloze?, nil: break
        }
        let isOrder = model.kind == .order
        return textArea(
            name("lines", language), isOrder ? t.checksFormOrder : t.checksFormPairs,
            hint: isOrder ? t.checksFormOrderHint : t.checksFormPairsHint,
            saved: saved.filter { !$0.isEmpty }.joined(separator: "\n"), rows: 5, page)
    }

    private var number: HTML {
        var (value, tolerance, unit, needsUnit) = ("", "", "", false)
        if case .number(let number)? = saved?.answer {
            unit = number.unit
            needsUnit = number.needsUnit
            switch number.range {
            case .near(let near, let slack):
                value = Self.plain(near)
                tolerance = slack == 0 ? "" : Self.plain(slack)
            case .between(let low, let high): value = Self.plain(low) + " .. " + Self.plain(high)
            }
        }
        let isNeeded = page.form?.isOn("needs-unit") ?? needsUnit
        return """
            \(textField("answer", t.checksRightAnswer, hint: t.checksFormNumberHint, saved: value, most: 60, page))
            \(textField("tolerance", t.checksFormTolerance, hint: t.checksFormToleranceHint, saved: tolerance, most: 30, page))
            \(textField("unit", t.checksFormUnit, hint: t.checksFormUnitHint, saved: unit, most: ItemLimits.unit, page))
            <label class="choice"><input type="checkbox" name="needs-unit" value="yes" \(attribute: "checked", if: isNeeded)><span>\(t.checksFormNeedsUnit)</span></label>
            """
    }

    /// 2.5 and 12, as people write them and as the form reads them again.
    private static func plain(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private var forms: HTML {
        var accepted: [String] = []
        if case .text(let text)? = saved?.answer { accepted = text.accepted }
        return """
            \(textArea("forms", t.checksFormForms, hint: t.checksFormFormsHint, saved: accepted.joined(separator: "\n"), rows: 4, page))\(strict)
            """
    }

    private var strict: HTML {
        var before: Set<TextAspect> = []
        switch saved?.answer {
        case .text(let text)?: before = text.strict
        case .cloze(let gaps)?: before = gaps.first?.strict ?? []
        case .choice?, .choices?, .order?, .match?, .number?, nil: break
        }
        let on = page.form.map { Set($0.all("strict")) } ?? Set(before.map(\.rawValue))
        let aspects: [(TextAspect, String)] = [(.letterCase, t.checksStrictCase), (.accents, t.checksStrictAccents)]
        return """
            <fieldset class="field"><legend>\(t.checksStrict)</legend>\(each: aspects, { aspect, words in
                """
                <label class="choice"><input type="checkbox" name="strict" value="\(aspect.rawValue)" \(attribute: "checked", if: on.contains(aspect.rawValue))><span>\(words)</span></label>
                """ as HTML
            })</fieldset>
            """
    }

    // MARK: What it is evidence for

    private var competencies: HTML {
        let chosen: HTML? =
            model.chosen.isEmpty
            ? nil
            : """
            <fieldset class="field mt-3"><legend>\(t.checksFormChosen)</legend>\(each: model.chosen, { choice($0, in: nil, isOn: true) })</fieldset>
            """
        let found: HTML? =
            model.found.isEmpty
            ? nil
            : """
            <fieldset class="field mt-3"><legend>\(t.checksFormFound)</legend>\(each: model.found, { choice($0.name, in: $0.framework, isOn: false) })</fieldset>
            """
        let none: HTML? =
            !model.search.isEmpty && model.found.isEmpty ? "<p role=\"status\">\(t.checksFormFoundNone)</p>" : nil
        return """
            <section class="sec" aria-labelledby="about"><h2 id="about">\(t.checksFormCompetencies)</h2>\(chosen)
            <div class="field mt-3"><label for="find">\(t.checksFormFind)</label>\(fieldError("find", page))\
            <input id="find" name="find" type="search" maxlength="200" value="\(model.search)" \(attribute: "aria-describedby", value: described("find", page))></div>
            <div class="btns mt-2"><button class="btn" name="do" value="find" formnovalidate>\(t.commonSearch)</button></div>\(found)\(none)</section>
            """
    }

    private func choice(_ name: CompetencyName, in framework: LocalText?, isOn: Bool) -> HTML {
        let place: HTML? = framework.map { "<br><span class=\"quiet\">\(page.text($0))</span>" as HTML }
        return """
            <label class="choice"><input type="checkbox" name="competency" value="\(name.id)" \(attribute: "checked", if: isOn)>\
            <span>\(page.text(name.title))\(codeTag(name.code))\(place)</span></label>
            """
    }
}
