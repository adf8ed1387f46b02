import HTML
import Learning

/// The words of items for one reader: in the language of the page, or in the one that the student's supports name.
struct CheckItemWords {
    let page: PageContext
    var supports = CheckSupports()

    private var wanted: String {
        if let language = supports.language { return language.code }
        return page.t.language == .pseudo ? Language.english.code : page.t.language.code
    }

    /// The text, and its language where it is not the page's.
    func text(_ text: LocalText) -> (text: String, language: String?) {
        let (words, language) = text.text(in: wanted)
        return (words, language == page.language ? nil : language)
    }

    func html(_ text: LocalText) -> HTML {
        let (words, language) = self.text(text)
        guard let language else { return "\(words)" }
        return "<span lang=\"\(language)\" translate=\"no\">\(words)</span>"
    }

    /// A question, with its gaps as lines.
    func question(_ item: ItemDefinition) -> HTML {
        guard case .cloze(let gaps) = item.answer else { return html(item.prompt) }
        let (words, language) = text(item.prompt)
        let plain = ClozeText.pieces(words, gaps: gaps.count).map { piece in
            switch piece {
            case .words(let words): words
            case .gap: "____"
            }
        }.joined()
        guard let language else { return "\(plain)" }
        return "<span lang=\"\(language)\" translate=\"no\">\(plain)</span>"
    }

    /// A question as the heading of its page, with the button that reads the element with that id.
    func prompt(_ item: ItemDefinition, aloud id: String) -> HTML {
        """
        <div class="stack-s mt-4"><h2 class="ask" id="question">\(question(item))</h2>\(aloudButton(id))</div>
        """
    }

    // MARK: Reading aloud: the device's own voice, nothing leaves it

    /// Reads the element with that id. The script shows it where the device has a voice.
    func aloudButton(_ id: String, _ words: String? = nil) -> HTML {
        let t = page.t
        let style = supports.readsAloud ? "btn" : "btn btn-plain"
        return """
            <button class="\(style)" type="button" data-read-aloud="#\(id)" data-stop="\(t.checksStopReading)" hidden>\
            \(page.icon("speak"))\(words ?? t.checksReadAloud)</button>
            """
    }

    /// One for each option, for students whose supports say so.
    func aloudButtons(_ options: [ItemOption]) -> HTML? {
        guard supports.readsAloud else { return nil }
        return """
            <div class="btns mt-3">\(each: Array(options.enumerated()), { place, option in
                aloudButton("option-" + option.key, page.t.checksReadOption(number: place + 1))
            })</div>
            """
    }

    // MARK: Answers

    /// A response as its reader knows it.
    func answer(_ response: ItemResponse, to item: ItemDefinition) -> HTML {
        switch item.answer {
        case .choice(let options), .choices(let options):
            let chosen = options.filter { response.parts.contains($0.key) }
            return joined(chosen.map { html($0.text) })
        case .order:
            let texts = response.parts.compactMap { item.option($0).map { html($0.text) } }
            return "<ol class=\"inline-list\">\(each: texts, { "<li>\($0)</li>" as HTML })</ol>"
        case .match(let pairs, _):
            let lines = zip(pairs, response.parts).map { pair, key -> HTML in
                let right = pairs.first { $0.key == key }?.right ?? .empty
                return "<li>\(html(pair.left)) → \(html(right))</li>"
            }
            return "<ul>\(each: lines, { $0 })</ul>"
        case .number(let number):
            let typed = response.parts.first ?? ""
            // Whoever typed the unit sees it once.
            let unit = TypedNumber(typed)?.unit.isEmpty == false ? "" : number.unit
            return "<span translate=\"no\">\(typed) \(unit)</span>"
        case .text: return "<span translate=\"no\" dir=\"auto\">\(response.parts.first)</span>"
        case .cloze: return filledCloze(item, response.parts)
        }
    }

    /// An answer that is right.
    func rightAnswer(to item: ItemDefinition) -> HTML {
        switch item.answer {
        case .choice(let options), .choices(let options): joined(options.filter(\.isRight).map { html($0.text) })
        case .order(_, let right): answer(ItemResponse(right), to: item)
        case .match(let pairs, _): answer(ItemResponse(pairs.map(\.key)), to: item)
        case .number(let number): "<span translate=\"no\">\(range(number.range)) \(number.unit)</span>"
        case .text(let text): "<span translate=\"no\">\(text.accepted.first)</span>"
        case .cloze(let gaps): filledCloze(item, gaps.map { $0.accepted.first ?? "" })
        }
    }

    private func range(_ range: NumberAnswer.Range) -> String {
        switch range {
        case .near(let value, _): page.format.number(value, digits: 3)
        case .between(let low, let high):
            page.t.checksBetween(
                low: page.format.number(low, digits: 3), high: page.format.number(high, digits: 3))
        }
    }

    private func filledCloze(_ item: ItemDefinition, _ parts: [String]) -> HTML {
        let (words, language) = text(item.prompt)
        return """
            <span \(attribute: "lang", value: language)>\(each: ClozeText.pieces(words, gaps: parts.count), { piece in
                switch piece {
                case .words(let words): return "\(words)" as HTML
                case .gap(let place): return "<mark translate=\"no\">\(parts[place])</mark>" as HTML
                }
            })</span>
            """
    }

    private func joined(_ parts: [HTML]) -> HTML {
        HTML(parts.enumerated().map { place, part in place == 0 ? part : " · \(part)" })
    }

    // MARK: Sentences

    /// - Throws: `Failure.refused` with a sentence at the fields when it is not a whole answer.
    static func check(_ response: ItemResponse, to item: ItemDefinition, _ t: Messages) throws {
        guard let problem = item.problem(with: response) else { return }
        var refusal = Refusal()
        refusal.add("answer", sentence(problem, t))
        try refusal.check()
    }

    static func sentence(_ problem: ItemResponse.Problem, _ t: Messages) -> String {
        switch problem {
        case .nothingChosen: t.checksNeedAnswer
        case .foreign: t.checksNeedAnswer
        case .placeTwice: t.checksNeedPlaces
        case .incomplete: t.checksNeedAll
        case .notANumber: t.checksNeedNumber
        }
    }

    static func verdict(_ verdict: ItemOutcome.Verdict, _ t: Messages) -> String {
        switch verdict {
        case .right: t.checksRight
        case .partly: t.checksPartly
        case .notYet: t.checksNotYet
        }
    }

    func verdictTag(_ score: Double) -> HTML {
        let t = page.t
        if score >= 1 { return "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.checksRight)</span>" }
        if score > 0 { return "<span class=\"tag tag-sky\">\(page.icon("sprout"))\(t.checksPartly)</span>" }
        return "<span class=\"tag\">\(t.checksNotYet)</span>"
    }

    static func confidence(_ confidence: Confidence, _ t: Messages) -> String {
        switch confidence {
        case .guessing: t.checksSureGuess
        case .unsure: t.checksSureUnsure
        case .fairlySure: t.checksSureFairly
        case .sure: t.checksSureSure
        }
    }
}
