import HTML
import Learning

/// The talk about a rubric: what others think, row by row, and the form to say it.
enum RubricTalkPage {
    struct Model: Sendable {
        let shown: RubricShown
        let talk: RubricTalk.Shown
        let criterion: ID<Criterion>?
        let skipped: Int
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let shown = model.shown
        let isStudent = shown.access.part == .student
        let isOpen = shown.model.state == .negotiated && shown.isNewest
        return Page(
            title: t.rubricsTalkTitle(title: page.words(shown.model.title)), section: isStudent ? nil : "/activities",
            body: """
                <div class="head"><div><h1>\(t.rubricsTalkTitle(title: page.words(shown.model.title)))</h1>
                <p class="mt-2">\(isOpen ? t.rubricsTalkLede : t.rubricsTalkOver)</p></div>\
                <a class="btn" href="\(shown.path)">\(t.rubricsOne)</a></div>
                \(refusalSummary(page))
                <div class="stack-l">\(rubricTable(shown.model, page))
                \(isOpen && shown.access.part != .owner ? say(model, page) : nil)
                \(remarks(model, page))
                \(whoCanSee(t.rubricsWhoTalk, page))</div>
                """)
    }

    // MARK: Saying something

    private static func say(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let shown = model.shown
        let assent: HTML =
            model.talk.isAssented
            ? "<p class=\"mt-3\">\(page.icon("check"))\(t.rubricsAssented)</p>"
            : """
            <form class="mt-3" method="post" action="\(shown.path)/assent">\(page.hiddenFields())\
            <button class="btn">\(page.icon("check"))\(t.rubricsAssent)</button></form>
            """
        return section(
            "say", t.rubricsSay,
            """
            <form class="form stack mt-3" method="post" action="\(shown.path)/comments" data-draft>\(page.hiddenFields())
            \(cellField(shown.model, isLevelNeeded: false, page))
            \(textArea("words", t.rubricsWords, most: RubricTalk.longestWords, rows: 3, page))
            \(textArea("proposed", t.rubricsProposed, hint: t.rubricsProposedHint, most: RubricTalk.longestProposal, rows: 3, page))
            <div class="btns"><button class="btn btn-main">\(t.rubricsSend)</button></div></form>\(assent)
            """)
    }

    /// One of the cells, by row and level: `criterion.level`.
    static func cellField(_ model: RubricModel, isLevelNeeded: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = page.value("cell")
        let whole: HTML? = isLevelNeeded ? nil : "<option value=\"\">\(t.rubricsWholeRubric)</option>"
        return """
            <div class="field"><label for="cell">\(t.rubricsCell)</label>\(fieldError("cell", page))\
            <select id="cell" name="cell" \(attribute: "aria-describedby", value: described("cell", page))>\(whole)\(each: model.criteria, { criterion in
                """
                <optgroup translate="no" label="\(page.words(criterion.title))">\
                \(isLevelNeeded ? nil : "<option value=\"\(criterion.id).0\" \(attribute: "selected", if: chosen == "\(criterion.id).0")>\(t.rubricsWholeRow): \(page.words(criterion.title))</option>" as HTML)\
                \(each: 1...4, { level in
                    "<option value=\"\(criterion.id).\(level)\" \(attribute: "selected", if: chosen == "\(criterion.id).\(level)")>\(levelHeading(level, t)): \(page.words(criterion.title))</option>" as HTML
                })</optgroup>
                """ as HTML
            })</select></div>
            """
    }

    /// Reads such a field.
    static func cell(_ form: Form) -> (criterion: ID<Criterion>, level: Int)? {
        let parts = (form.raw("cell") ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let criterion: ID<Criterion> = ID(String(parts[0])), let level = Int(parts[1]),
            (0...4).contains(level)
        else { return nil }
        return (criterion, level)
    }

    /// `Explains why, 3 Got it`
    static func cell(_ criterion: ID<Criterion>?, _ level: Int, _ model: RubricModel, _ page: PageContext) -> HTML {
        guard let criterion, let row = model.criteria.first(where: { $0.id == criterion }) else {
            return criterion == nil ? "\(page.t.rubricsWholeRubric)" : "\(page.t.rubricsRowWasRemoved)"
        }
        let place = level == 0 ? page.t.rubricsWholeRow : levelHeading(level, page.t)
        return "\(page.text(row.title)) · \(place)"
    }

    // MARK: What was said

    private static func remarks(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let list: HTML =
            model.talk.remarks.isEmpty
            ? "<p class=\"soft mt-3\">\(t.rubricsNothingSaid)</p>"
            : "<ul class=\"rows\">\(each: model.talk.remarks, { remark($0, model, page) })</ul>"
        func link(_ skipped: Int, _ words: String) -> HTML {
            "<a class=\"btn\" href=\"\(model.shown.path)/talk?skip=\(skipped)\">\(words)</a>"
        }
        let pager: HTML? =
            model.skipped > 0 || model.talk.hasMore
            ? """
            <div class="pager">\(model.skipped > 0 ? link(max(0, model.skipped - RubricTalk.mostOnPage), t.rubricsNewer) : nil)\
            \(model.talk.hasMore ? link(model.skipped + RubricTalk.mostOnPage, t.rubricsOlder) : nil)</div>
            """ : nil
        return section(
            "said", t.rubricsSaid(count: model.talk.count),
            "\(list)\(pager)<p class=\"soft mt-3\">\(t.rubricsAssents(count: model.talk.assents))</p>")
    }

    private static func remark(_ remark: RubricRemark, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let words: HTML? =
            remark.words.isEmpty
            ? nil : "<div class=\"prose\" dir=\"auto\" translate=\"no\">\(MarkupText(remark.words).html)</div>"
        let now = model.shown.model.criteria.first { $0.id == remark.criterion }.map {
            page.words($0.words(remark.level))
        }
        let proposed: HTML? =
            remark.proposed.isEmpty
            ? nil
            : """
            <p class="soft">\(t.rubricsOtherWords)</p><p dir="auto" translate="no">\
            \(remark.state == .open ? wordsChanged(from: now ?? "", to: remark.proposed, page) : "\(remark.proposed)" as HTML)</p>
            """
        let state: HTML? =
            switch remark.state {
            case .adopted: "<span class=\"tag tag-leaf\">\(page.icon("check"))\(t.rubricsIsAdopted)</span>"
            case .answered: "<span class=\"tag\">\(page.icon("talk"))\(t.rubricsIsAnswered)</span>"
            case .withdrawn: "<span class=\"tag\">\(page.icon("lock"))\(t.rubricsIsHidden)</span>"
            case .open: nil
            }
        let answer: HTML? =
            remark.answer.isEmpty
            ? nil
            : """
            <p class="soft">\(t.rubricsAnswer)</p><div class="prose" dir="auto" translate="no">\(MarkupText(remark.answer).html)</div>
            """
        return """
            <li><div><h3>\(cell(remark.criterion, remark.level, model.shown.model, page))</h3>
            <p class="quiet">\(personName(remark.writerName)) · \(page.format.relativeDay(remark.writtenAt, now: page.now)) \(state)</p>
            \(words)\(proposed)\(answer)\(answering(remark, model, page))\(takingBack(remark, model, page))</div></li>
            """
    }

    private static func answering(_ remark: RubricRemark, _ model: Model, _ page: PageContext) -> HTML? {
        let t = page.t
        let state = model.shown.model.state
        guard model.shown.access.part == .owner, remark.state == .open, state == .draft || state == .negotiated else {
            return nil
        }
        let path = model.shown.path + "/comments/\(remark.id)"
        let whose: HTML = "<span class=\"sr\"> \(personName(remark.writerName))</span>"
        let adopt: HTML? =
            remark.proposed.isEmpty || remark.criterion == nil
            ? nil
            : """
            <details class="more"><summary>\(t.rubricsAdopt)\(whose)</summary><form class="form" method="post" action="\(path)/adopted">\(page.hiddenFields())\
            \(textArea("words-\(remark.id)", t.rubricsAdoptWords, saved: remark.proposed, most: RubricTalk.longestProposal, rows: 3, page))\
            <button class="btn btn-main mt-2">\(t.rubricsAdoptThese)</button></form></details>
            """
        let isOpen = page.refusal?.sentences["answer-\(remark.id)"] != nil
        return """
            \(adopt)<details class="more" \(attribute: "open", if: isOpen)><summary>\(t.rubricsAnswerIt)\(whose)</summary>\
            <form class="form" method="post" action="\(path)/answered">\(page.hiddenFields())\
            \(textArea("answer-\(remark.id)", t.rubricsAnswer, hint: t.rubricsAnswerHint, most: RubricTalk.longestWords, rows: 2, page))\
            <button class="btn mt-2">\(t.rubricsSend)</button></form></details>\
            <details class="more" \(attribute: "open", if: page.refusal?.sentences["reason-\(remark.id)"] != nil)>\
            <summary>\(t.rubricsHide)\(whose)</summary>\
            <form class="form" method="post" action="\(path)/hidden">\(page.hiddenFields())\
            \(textArea("reason-\(remark.id)", t.rubricsReason, hint: t.rubricsReasonHint, most: RubricTalk.longestWords, rows: 2, page))\
            <button class="btn mt-2">\(t.rubricsHide)</button></form></details>
            """
    }

    /// One's own, while nobody answered it.
    private static func takingBack(_ remark: RubricRemark, _ model: Model, _ page: PageContext) -> HTML? {
        guard remark.writer == model.shown.access.viewer, remark.state == .open else { return nil }
        return """
            <form method="post" action="\(model.shown.path)/comments/\(remark.id)/withdrawn">\(page.hiddenFields())\
            <button class="btn btn-plain">\(page.t.rubricsTakeBack)</button></form>
            """
    }
}
