import HTML
import Learning

/// The files of a draft: adding them, saying what is in them, and taking them off.
enum WorkDraftFiles {
    static func field(_ attempt: AttemptDetails, _ model: WorkPage.Model, _ page: PageContext) -> HTML {
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
        let note: HTML? = file.isUnshownMedium ? "<p class=\"hint\">\(t.workFileNotShown)</p>" : nil
        let said: HTML? = file.hasSound ? transcript(file, page) : nil
        return """
            <li><div><p>\(page.smallIcon("file")) <a href="/files/\(file.id.description)" dir="auto" translate="no">\(file.name)</a> \
            <span class="quiet">\(page.format.size(bytes: Int(clamping: file.size)))</span></p>\(WorkMedia.small(file, page))\(note)
            \(about(file, page))\(said)</div>
            <button class="btn" formaction="\(model.path)/files/\(file.id.description)/removal">\(t.commonRemove)\
            <span class="sr"> <span translate="no">\(file.name)</span></span></button></li>
            """
    }

    private static func about(_ file: WorkFile, _ page: PageContext) -> HTML {
        let field = "\(WorkFields.about)\(file.id)"
        let label = file.isPicture ? page.t.workPictureAbout : page.t.workFileAbout
        return """
            <div class="field mt-2"><label for="\(field)">\(label)<span class="sr"> \
            <span translate="no">\(file.name)</span></span></label>\(fieldError(field, page))\
            <input id="\(field)" name="\(field)" dir="auto" value="\(page.value(field, else: file.description))" \
            maxlength="\(WorkDraft.longestDescription)" \(attribute: "aria-describedby", value: described(field, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[field] == nil ? nil : "true")></div>
            """
    }

    /// The words of a recording, for whoever cannot hear it.
    private static func transcript(_ file: WorkFile, _ page: PageContext) -> HTML {
        let field = "\(WorkFields.said)\(file.id)"
        return """
            <div class="field mt-2"><label for="\(field)">\(page.t.workFileSaid)<span class="sr"> \
            <span translate="no">\(file.name)</span></span></label>\(fieldError(field, page))\
            <textarea id="\(field)" name="\(field)" rows="3" maxlength="\(WorkFile.longestTranscript)" translate="no" \
            dir="auto" \(attribute: "aria-describedby", value: described(field, page)) \
            \(attribute: "aria-invalid", value: page.refusal?.sentences[field] == nil ? nil : "true")>\
            \(page.value(field, else: file.transcript))</textarea></div>
            """
    }

    /// Nobody has to say what is in a file: after the question, it can be sent without.
    static func sendAnyway(_ page: PageContext) -> HTML? {
        let asked = page.refusal?.order.contains { $0.hasPrefix(WorkFields.about) || $0.hasPrefix(WorkFields.said) }
        guard asked == true else { return nil }
        return """
            <label class="choice"><input type="checkbox" name="\(WorkFields.without)" value="on"><span>\(page.t.workSendWithout)</span></label>
            """
    }
}
