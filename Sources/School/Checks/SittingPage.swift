import HTML
import Learning

/// One item of a sitting: the question, the chosen answer before it is checked, or what came of it.
struct SittingPage {
    let sitting: SittingModel
    let supports: CheckSupports
    let page: PageContext

    private var t: Messages { page.t }
    private var words: CheckItemWords { CheckItemWords(page: page, supports: supports) }
    private var path: String { "/sittings/\(sitting.id)" }

    static func title(_ sitting: SittingModel, _ page: PageContext) -> String {
        let title = page.words(sitting.title)
        if !sitting.isReview { return title }
        return title.isEmpty ? page.t.checksReviewTitle : page.t.checksQuickTitle(title: title)
    }

    /// The same as markup, which says in which language it is.
    static func heading(_ sitting: SittingModel, _ page: PageContext) -> HTML {
        sitting.isReview ? "\(title(sitting, page))" : page.text(sitting.title)
    }

    /// - Parameter wanted: An item to look back at; only one that was checked.
    func page(wanted: ID<Item>?, isChanging: Bool) -> Page {
        let title = Self.title(sitting, page)
        let body: HTML
        if let back = sitting.item(wanted), let answer = back.answer {
            body = feedback(back, answer)
        } else {
            switch sitting.place(at: page.now) {
            case .question(let item):
                if let chosen = item.chosen, !isChanging { body = confirm(item, chosen) } else { body = question(item) }
            case .feedback(let item): body = item.answer.map { feedback(item, $0) } ?? question(item)
            case .timeOver: body = timeOver()
            case .done: body = timeOver()
            }
        }
        return Page(
            title: title, width: .text, section: "/me/work",
            body: """
                <p class="crumb"><a href="/students/\(sitting.student)/checks">\(t.checksMine)</a></p>
                <div class="head"><div><h1>\(Self.heading(sitting, page))</h1>\(ends)</div></div>
                \(refusalSummary(page))
                \(body)
                """)
    }

    private var ends: HTML? {
        sitting.closesAt.map { end in
            "<p class=\"mt-2\">\(page.smallIcon("clock")) \(t.checksEndsAt(time: page.format.time(end)))</p>" as HTML
        }
    }

    private func count(_ item: SittingItem) -> HTML {
        """
        <p class="over" id="count">\(t.checksQuestionOf(number: item.position, count: sitting.items.count))</p>\
        <progress aria-labelledby="count" max="\(sitting.items.count)" value="\(sitting.answered.count)"></progress>
        """
    }

    private func prompt(_ item: SittingItem) -> HTML {
        words.prompt(item.definition, aloud: "check")
    }

    // MARK: The question

    private func question(_ item: SittingItem) -> HTML {
        let isHintShown = item.hintAt != nil
        let hint: HTML? =
            isHintShown
            ? notice(
                .plain, icon: "idea", "<p><strong>\(t.checksHint)</strong> \(words.html(item.definition.hint))</p>",
                id: "hint", page)
            : nil
        let askHint: HTML? =
            isHintShown || item.definition.hint.isEmpty
            ? nil
            : "<button class=\"btn\" formaction=\"\(path)/hint\" formnovalidate>\(page.icon("idea"))\(t.checksShowHint)</button>"
        return """
            <div id="check" class="stack">\(count(item))\(prompt(item))\(hint)
            <form class="form" method="post" action="\(path)/answer">\(page.hiddenFields())
            <input type="hidden" name="item" value="\(item.asked.item)">
            \(confidence(item))
            \(CheckItemFields.html(item.definition, filled: item.chosen, words))
            <div class="btns"><button class="btn btn-main btn-big">\(t.checksAnswer)</button>\(askHint)</div></form></div>
            \(leave)
            """
    }

    private func confidence(_ item: SittingItem) -> HTML {
        let chosen = page.form?.raw("confidence") ?? item.confidence.map { String($0.rawValue) }
        return """
            <fieldset class="field"><legend>\(t.checksHowSure)</legend><p class="hint">\(t.checksHowSureHint)</p>\
            <div class="picks">\(each: Confidence.allCases, { confidence in
                """
                <label class="pick"><input type="radio" name="confidence" value="\(confidence.rawValue)" \
                \(attribute: "checked", if: chosen == String(confidence.rawValue))>\
                <span>\(CheckItemWords.confidence(confidence, t))</span></label>
                """ as HTML
            })</div></fieldset>
            """
    }

    private var leave: HTML {
        """
        <p class="quiet mt-5">\(t.checksLeave) <a href="/students/\(sitting.student)/checks">\(t.checksLeaveLink)</a></p>
        """
    }

    // MARK: A moment to change one's mind

    private func confirm(_ item: SittingItem, _ chosen: ItemResponse) -> HTML {
        """
        <div id="check" class="stack">\(count(item))\(prompt(item))
        <div class="panel"><p class="over">\(t.checksYourAnswer)</p><div class="own mt-2">\(words.answer(chosen, to: item.definition))</div></div>
        <form method="post" action="\(path)/response">\(page.hiddenFields())
        <input type="hidden" name="item" value="\(item.asked.item)">
        <div class="btns mt-4"><button class="btn btn-main btn-big">\(t.checksCheckAnswer)</button>\
        <a class="btn" href="\(path)?change=1">\(t.checksChangeAnswer)</a></div></form></div>
        \(leave)
        """
    }

    // MARK: What came of it

    private func feedback(_ item: SittingItem, _ answer: SittingItem.Answer) -> HTML {
        let outcome = item.definition.outcome(of: answer.response)
        let tone: Tone = outcome.verdict == .right ? .leaf : outcome.verdict == .partly ? .plain : .sun
        let icon = outcome.verdict == .right ? "check" : outcome.verdict == .partly ? "sprout" : "idea"
        let unit: HTML? =
            switch outcome.unitNote {
            case .missing: "<p>\(t.checksUnitMissing)</p>"
            case .foreign: "<p>\(t.checksUnitForeign)</p>"
            case nil: nil
            }
        let said: HTML = """
            <p><strong>\(CheckItemWords.verdict(outcome.verdict, t))</strong></p>\
            \(each: outcome.feedback, { "<p>\(words.html($0))</p>" as HTML })\(unit)
            """
        let right: HTML? =
            outcome.verdict == .right
            ? nil
            : """
            <details class="more"><summary>\(t.checksSeeRight)</summary><div class="own">\(words.rightAnswer(to: item.definition))</div></details>
            """
        return """
            <div id="check" class="stack">\(count(item))\(prompt(item))
            <div class="panel"><p class="over">\(t.checksYourAnswer)</p><div class="own mt-2">\(words.answer(answer.response, to: item.definition))</div></div>
            \(notice(tone, icon: icon, said, page))\(right)</div>
            \(onward(after: item))
            """
    }

    private func onward(after item: SittingItem) -> HTML {
        let isLast = sitting.next == nil
        let isOn = sitting.items.contains { $0.answer == nil && $0.shownAt != nil }
        if isOn {
            return "<p class=\"btns mt-5\"><a class=\"btn btn-main btn-big\" href=\"\(path)\">\(t.checksNext)</a></p>"
        }
        return """
            <form class="mt-5" method="post" action="\(path)/next">\(page.hiddenFields())\
            <div class="btns"><button class="btn btn-main btn-big">\(isLast ? t.checksSeeResult : t.checksNext)</button></div></form>
            """
    }

    private func timeOver() -> HTML {
        """
        \(notice(.plain, icon: "clock", "<p><strong>\(t.checksTimeOver)</strong> \(t.checksTimeOverSaved)</p>", page))
        <form class="mt-5" method="post" action="\(path)/ending">\(page.hiddenFields())\
        <div class="btns"><button class="btn btn-main btn-big">\(t.checksSeeResult)</button></div></form>
        """
    }
}
