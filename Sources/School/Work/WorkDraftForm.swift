import HTML
import Learning

/// The form of a draft. Every button of it sends the whole form, so that no word is lost on the way to another one.
enum WorkDraftForm {
    static func form(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let path = model.path
        return """
            \(TeamPage.part(attempt.team, attempt: attempt.id, isWriting: true, page))
            <section class="sec" aria-labelledby="mine"><h2 id="mine">\(attempt.team == nil ? t.workTheWorkOwn : t.workOwnPart)</h2>
            <form class="form mt-4" method="post" action="\(path)/draft" enctype="multipart/form-data" \
            data-autosave="\(path)/draft">\(page.hiddenFields(version: model.details.version))\
            <button hidden>\(t.workSaveForLater)</button>
            \(ways(attempt, model, page))
            \(textArea("words", t.workWords, hint: t.workWordsHint, saved: attempt.words, most: WorkDraft.longestWords, rows: 12, page))
            \(formatting(attempt, page))
            \(WorkDraftFiles.field(attempt, model, page))
            \(textField("link", t.workLink, hint: t.workLinkHint, saved: attempt.link, most: WorkDraft.longestLink, page))
            \(textArea("reflection", t.workReflection, hint: t.workReflectionHint, saved: attempt.reflection, most: WorkDraft.longestReflection, rows: 3, page))
            \(ownRating(attempt, page))
            \(WorkDraftFiles.sendAnyway(page))
            <p class="hint">\(t.workBeforeSending)</p>
            <div class="btns"><button class="btn btn-main btn-big" formaction="\(path)/sending">\(t.workSend)</button>\
            <button class="btn" formaction="\(path)/draft">\(t.workSaveForLater)</button>\
            <span class="saved" data-autosave-status>\(saved(attempt, model, page))</span></div>
            <p class="hint">\(tries(attempt, model, page))</p>
            </form></section>
            """
    }

    private static func saved(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> String {
        guard model.details.version > 1 else { return "" }
        let isToday = page.format.day(of: attempt.changedAt) == page.format.day(of: page.now)
        let time = isToday ? page.format.time(attempt.changedAt) : page.format.dateAndTime(attempt.changedAt)
        return page.t.commonSavedAt(time: time)
    }

    private static func tries(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> String {
        guard let most = model.details.mostTries else { return page.t.workSendAgainFine }
        return page.t.workTryOf(number: attempt.number, most: max(most, attempt.number))
    }

    // MARK: How words look

    /// The few marks there are, each beside what it does, and the words as they will be read.
    private static func formatting(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        let t = page.t
        let look: HTML? =
            attempt.words.isEmpty
            ? nil
            : """
            <details class="more"><summary>\(t.workLook)</summary>\
            <div class="paper" dir="auto" translate="no">\(MarkupText(attempt.words).html)</div></details>
            """
        return """
            <div><details class="more"><summary>\(t.workFormat)</summary><dl class="facts">
            <dt><code>**\(t.workFormatWords)**</code></dt><dd><strong>\(t.workFormatBold)</strong></dd>
            <dt><code>*\(t.workFormatWords)*</code></dt><dd><em>\(t.workFormatItalic)</em></dd>
            <dt><code>- \(t.workFormatWords)</code></dt><dd>\(t.workFormatList)</dd>
            <dt><code>&gt; \(t.workFormatWords)</code></dt><dd>\(t.workFormatQuote)</dd>
            <dt><code>```</code></dt><dd>\(t.workFormatCode)</dd></dl></details>\(look)</div>
            """
    }

    // MARK: Ways to show it

    private static func ways(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML? {
        let ways = model.details.activity.ways
        guard !ways.isEmpty else { return nil }
        let saved = ways.firstIndex(of: attempt.way).map(String.init) ?? ""
        let chosen = page.form == nil ? saved : page.form?.raw("way") ?? ""
        return """
            <fieldset class="field" \(attribute: "aria-describedby", value: described("way-0", page))>\
            <legend>\(page.t.workChooseWayTitle)</legend>\(fieldError("way-0", page))
            <div class="picks">\(each: Array(ways.enumerated()), { place, way in
                pick(String(place), page.text(way), isChosen: chosen == String(place))
            })</div></fieldset>
            """
    }

    private static func pick(_ place: String, _ words: HTML, isChosen: Bool) -> HTML {
        """
        <label class="pick"><input type="radio" id="way-\(place)" name="way" value="\(place)" \
        \(attribute: "checked", if: isChosen)><span>\(words)</span></label>
        """
    }

    // MARK: The student's own rating

    private static func ownRating(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        """
        <div><h3 id="own">\(page.t.workOwnRating)</h3><p class="hint">\(page.t.workOwnRatingHint)</p>
        \(each: attempt.rubric.criteria, { criterion in
            WorkScore.criterion(
                criterion, prefix: WorkFields.own, saved: attempt.ownLevels[criterion.id],
                after: claim(criterion, attempt, page), page)
        })</div>
        """
    }

    /// Which part shows it, and why: folded away until there is something in it.
    private static func claim(
        _ criterion: RubricCriterionModel, _ attempt: AttemptDetails, _ page: PageContext
    ) -> HTML {
        let name = "\(WorkFields.claim)\(criterion.id)"
        let words = page.value(name, else: attempt.claims[criterion.id] ?? "")
        let isWrong = page.refusal?.sentences[name] != nil
        return """
            <details class="more" \(attribute: "open", if: !words.isEmpty || isWrong)><summary>\(page.t.workClaim)\
            <span class="sr">: \(page.text(criterion.title))</span></summary><div class="field">\
            <label class="sr" for="\(name)">\(page.t.workClaim) \(page.text(criterion.title))</label>\
            <p class="hint">\(page.t.workClaimField)</p>\
            \(fieldError(name, page))<textarea id="\(name)" name="\(name)" rows="2" maxlength="\(WorkDraft.longestClaim)" \
            translate="no" dir="auto" \(attribute: "aria-describedby", value: described(name, page)) \
            \(attribute: "aria-invalid", value: isWrong ? "true" : nil)>\(words)</textarea></div></details>
            """
    }
}
