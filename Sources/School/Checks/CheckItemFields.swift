import HTML
import Learning

/// The fields in which an item is answered, and the reading of them. All of them work by keyboard and without script.
enum CheckItemFields {
    // MARK: Reading

    static func response(to item: ItemDefinition, in form: Form) -> ItemResponse {
        switch item.answer {
        case .choice, .number, .text: return ItemResponse([form.raw("part") ?? ""])
        case .choices: return ItemResponse(form.all("part"))
        case .order(let options, _):
            var places = Array(repeating: "", count: options.count)
            for option in options {
                guard let place = form.int("place-\(option.key)"), places.indices.contains(place - 1) else { continue }
                places[place - 1] = option.key
            }
            return ItemResponse(places)
        case .match(let pairs, _): return ItemResponse(pairs.map { form.raw("right-\($0.key)") ?? "" })
        case .cloze(let gaps): return ItemResponse(gaps.indices.map { form.raw("gap-\($0)") ?? "" })
        }
    }

    // MARK: Showing

    /// - Parameter filled: What was chosen before; a form that was sent back shows what it held.
    static func html(_ item: ItemDefinition, filled: ItemResponse?, _ words: CheckItemWords) -> HTML {
        let page = words.page
        let fields =
            switch item.answer {
            case .choice(let options): choose(options, type: "radio", filled, words)
            case .choices(let options): choose(options, type: "checkbox", filled, words)
            case .order(let options, _): order(options, filled, words)
            case .match(let pairs, _): match(pairs, item.shownRights, filled, words)
            case .number(let number): typed(number.unit, isNumber: true, filled, words)
            case .text: typed("", isNumber: false, filled, words)
            case .cloze(let gaps): cloze(item.prompt, gaps.count, filled, words)
            }
        return """
            <fieldset class="field" id="answer" tabindex="-1" \
            \(attribute: "aria-describedby", value: described("answer", page))>\
            <legend>\(legend(item.kind, page.t))</legend>\(fieldError("answer", page))\(fields)</fieldset>
            """
    }

    private static func legend(_ kind: ItemKind, _ t: Messages) -> String {
        switch kind {
        case .choice: t.checksAnswerChoice
        case .choices: t.checksAnswerChoices
        case .order: t.checksAnswerOrder
        case .match: t.checksAnswerMatch
        case .number: t.checksAnswerNumber
        case .text: t.checksAnswerText
        case .cloze: t.checksAnswerCloze
        }
    }

    private static func choose(
        _ options: [ItemOption], type: String, _ filled: ItemResponse?, _ words: CheckItemWords
    ) -> HTML {
        let on = Set(words.page.form?.all("part") ?? filled?.parts ?? [])
        return """
            <div class="picks">\(each: options, { option in
                """
                <label class="pick"><input type="\(type)" name="part" value="\(option.key)" \
                \(attribute: "checked", if: on.contains(option.key))><span id="option-\(option.key)">\(words.html(option.text))</span></label>
                """ as HTML
            })</div>\(words.aloudButtons(options))
            """
    }

    private static func order(_ options: [ItemOption], _ filled: ItemResponse?, _ words: CheckItemWords) -> HTML {
        let page = words.page
        return """
            <ul class="rows">\(each: options, { option in
                let name = "place-" + option.key
                let place = filled?.parts.firstIndex(of: option.key).map { String($0 + 1) }
                let chosen = page.value(name, else: place ?? "")
                return """
                    <li><label for="\(name)">\(words.html(option.text))</label><span class="field"><select id="\(name)" name="\(name)">\
                    <option value="">\(page.t.checksPlace)</option>\(each: Array(1...max(options.count, 1)), { number in
                        "<option value=\"\(number)\" \(attribute: "selected", if: chosen == String(number))>\(number)</option>" as HTML
                    })</select></span></li>
                    """ as HTML
            })</ul>
            """
    }

    private static func match(
        _ pairs: [ItemPair], _ rights: [ItemPair], _ filled: ItemResponse?, _ words: CheckItemWords
    ) -> HTML {
        let page = words.page
        return """
            <ul class="rows">\(each: Array(pairs.enumerated()), { place, pair in
                let name = "right-" + pair.key
                let before = filled.flatMap { $0.parts.indices.contains(place) ? $0.parts[place] : nil }
                let chosen = page.value(name, else: before ?? "")
                return """
                    <li><label for="\(name)">\(words.html(pair.left))</label><span class="field"><select id="\(name)" name="\(name)">\
                    <option value="">\(page.t.checksChooseOne)</option>\(each: rights, { right in
                        let (text, language) = words.text(right.right)
                        return "<option value=\"\(right.key)\" \(attribute: "lang", value: language) \(attribute: "selected", if: chosen == right.key)>\(text)</option>" as HTML
                    })</select></span></li>
                    """ as HTML
            })</ul>
            """
    }

    private static func typed(
        _ unit: String, isNumber: Bool, _ filled: ItemResponse?, _ words: CheckItemWords
    ) -> HTML {
        let page = words.page
        let hint: HTML? = isNumber ? "<p class=\"hint\" id=\"part-hint\">\(page.t.checksNumberHint)</p>" : nil
        let label: HTML? = unit.isEmpty ? nil : "<span class=\"soft nowrap\" translate=\"no\">\(unit)</span>"
        return """
            \(hint)<span class="btns"><input class="short" id="part" name="part" maxlength="200" autocomplete="off" spellcheck="false" \
            aria-label="\(isNumber ? page.t.checksAnswerNumber : page.t.checksAnswerText)" \
            \(attribute: "aria-describedby", value: isNumber ? "part-hint" : nil) \
            value="\(page.value("part", else: filled?.parts.first ?? ""))">\(label)</span>
            """
    }

    /// The text with a box in each gap.
    private static func cloze(
        _ prompt: LocalText, _ gaps: Int, _ filled: ItemResponse?, _ words: CheckItemWords
    ) -> HTML {
        let page = words.page
        let (text, language) = words.text(prompt)
        return """
            <p class="cloze" \(attribute: "lang", value: language)>\(each: ClozeText.pieces(text, gaps: gaps), { piece in
                switch piece {
                case .words(let words): return "\(words)" as HTML
                case .gap(let place):
                    let before = filled.flatMap { $0.parts.indices.contains(place) ? $0.parts[place] : nil }
                    return """
                        <input name="gap-\(place)" maxlength="100" autocomplete="off" spellcheck="false" aria-label="\(page.t.checksGap(number: place + 1))" \
                        value="\(page.value("gap-\(place)", else: before ?? ""))">
                        """ as HTML
                }
            })</p>
            """
    }
}
