import HTML
import Learning

/// The form of a draft. Every button of it sends the whole form, so that no word is lost on the way to another one.
enum WorkDraftForm {
    static func form(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let path = model.path
        return """
            <section class="sec" aria-labelledby="mine"><h2 id="mine">\(t.workTheWorkOwn)</h2>
            <form class="form mt-4" method="post" action="\(path)/draft" enctype="multipart/form-data" \
            data-autosave="\(path)/draft">\(page.hiddenFields(version: model.details.version))\
            <button hidden>\(t.workSaveForLater)</button>
            \(ways(attempt, model, page))
            \(textArea("words", t.workWords, hint: t.workWordsHint, saved: attempt.words, most: WorkDraft.longestWords, rows: 12, page))
            \(files(attempt, model, page))
            \(textField("link", t.workLink, hint: t.workLinkHint, saved: attempt.link, most: WorkDraft.longestLink, page))
            \(textArea("reflection", t.workReflection, hint: t.workReflectionHint, saved: attempt.reflection, most: WorkDraft.longestReflection, rows: 3, page))
            \(ownRating(attempt, page))
            <p class="hint">\(t.workBeforeSending)</p>
            <div class="btns"><button class="btn btn-main btn-big" formaction="\(path)/sending">\(t.workSend)</button>\
            <button class="btn" formaction="\(path)/draft">\(t.workSaveForLater)</button>\
            <span class="saved" data-autosave-status>\(saved(attempt, model, page))</span></div>
            <p class="hint">\(t.workSendAgainFine)</p>
            </form></section>
            """
    }

    private static func saved(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> String {
        guard model.details.version > 1 else { return "" }
        let isToday = page.format.day(of: attempt.changedAt) == page.format.day(of: page.now)
        let time = isToday ? page.format.time(attempt.changedAt) : page.format.dateAndTime(attempt.changedAt)
        return page.t.commonSavedAt(time: time)
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

    // MARK: Files

    private static func files(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let room = Attachments.mostFiles - attempt.files.count
        let list: HTML? =
            attempt.files.isEmpty
            ? nil
            : "<ul class=\"rows mt-3\">\(each: attempt.files, { row($0, model, page) })</ul>"
        let more: HTML =
            room > 0
            ? """
            <div class="btns mt-3"><input id="files" type="file" name="files" multiple \
            data-script="\(page.assets.path("upload.js"))" \
            data-uploads="/attempts/\(attempt.id.description)/uploads" data-going="\(t.workUploadGoing(name: "{name}", share: "{share}"))" \
            data-waiting="\(t.workUploadWaiting(name: "{name}", share: "{share}"))" data-again="\(t.workUploadAgain(name: "{name}"))" \
            data-sign-in="\(t.workUploadSignIn(name: "{name}"))" data-stopped="\(t.workUploadStopped(name: "{name}"))" \
            aria-describedby="files-hint" \(attribute: "aria-invalid", value: page.refusal?.sentences["files"] == nil ? nil : "true")>\
            <button class="btn" formaction="\(model.path)/files">\(t.workAddFiles)</button></div>
            <p class="saved mt-2" id="upload-status" role="status"></p>
            """
            : "<p class=\"quiet mt-3\" id=\"files\">\(t.workFilesFull)</p>"
        let label: HTML =
            room > 0 ? "<label for=\"files\">\(t.workFiles)</label>" : "<p class=\"label\">\(t.workFiles)</p>"
        return """
            <div class="field">\(label)<p class="hint" id="files-hint">\(t.workFilesHint(count: Attachments.mostFiles))</p>\
            \(fieldError("files", page))\(list)\(more)</div>
            """
    }

    private static func row(_ file: WorkFile, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
        let t = page.t
        let field = "\(WorkFields.about)\(file.id)"
        return """
            <li><div><p>\(page.smallIcon("file")) <a href="/files/\(file.id.description)" dir="auto" translate="no">\(file.name)</a> \
            <span class="quiet">\(page.format.size(bytes: Int(clamping: file.size)))</span></p>
            <div class="field mt-2"><label for="\(field)">\(t.workFileAbout)<span class="sr"> \
            <span translate="no">\(file.name)</span></span></label>\
            <input id="\(field)" name="\(field)" value="\(page.value(field, else: file.description))" \
            maxlength="\(WorkDraft.longestDescription)"></div></div>
            <button class="btn" formaction="\(model.path)/files/\(file.id.description)/removal">\(t.commonRemove)\
            <span class="sr"> <span translate="no">\(file.name)</span></span></button></li>
            """
    }

    // MARK: The student's own rating

    private static func ownRating(_ attempt: AttemptDetails, _ page: PageContext) -> HTML {
        """
        <div><h3 id="own">\(page.t.workOwnRating)</h3><p class="hint">\(page.t.workOwnRatingHint)</p>
        \(each: attempt.rubric.criteria, { criterion in
            WorkScore.criterion(
                criterion, prefix: WorkFields.own, saved: attempt.ownLevels[criterion.id], after: .empty, page)
        })</div>
        """
    }
}

/// One row of a rubric to choose a level in.
enum WorkScore {
    static func criterion(
        _ criterion: RubricCriterionModel, prefix: String, saved: Int?, after: HTML, _ page: PageContext
    ) -> HTML {
        let name = "\(prefix)\(criterion.id)"
        let first = name + "-1"
        let chosen = page.form == nil ? saved.map(String.init) : page.form?.raw(name)
        return """
            <fieldset class="crit" \(attribute: "aria-describedby", value: described(first, page))>\
            <legend>\(page.text(criterion.title))</legend>\(fieldError(first, page))
            <div class="score">\(each: 1...4, { level in
                choice(level, criterion, name: name, isChosen: chosen == String(level), page)
            })</div>\(after)</fieldset>
            """
    }

    private static func choice(
        _ level: Int, _ criterion: RubricCriterionModel, name: String, isChosen: Bool, _ page: PageContext
    ) -> HTML {
        """
        <label><span><input type="radio" id="\(name)-\(level)" name="\(name)" value="\(level)" \
        \(attribute: "checked", if: isChosen)>\(levelHeading(level, page.t))</span>\
        <span>\(page.text(criterion.words(level)))</span></label>
        """
    }
}
