import HTML
import Learning

/// Files beside what people write: a field that records, takes a photo or takes a file, and what was added.
enum ProfileFileParts {
    /// A file field that works by itself in a form of `multipart/form-data`; script adds a button that records, and sends
    /// large files in parts.
    ///
    /// - Parameters:
    ///   - kind: What the file will belong to.
    ///   - form: The name under which it waits, the same each time the page is loaded, of up to 60 bytes.
    ///   - waiting: What waits under that name already.
    static func field(
        _ kind: KeptFile.Kind, form: String, of student: ID<Person>, waiting: [KeptFile], label: String? = nil,
        hint: String? = nil, accept: String = "audio/*,image/*,video/*", records: Bool = true, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let sent: HTML? =
            waiting.isEmpty
            ? nil
            : "<p class=\"saved mt-2\">\(page.icon("check"))\(t.profilesFilesWaiting)</p>\(list(waiting, isMine: true, page))"
        return """
            <div class="field"><label for="files">\(label ?? t.profilesFiles)</label>\
            <p class="hint" id="files-hint">\(hint ?? t.profilesFilesHint)</p>\(fieldError("files", page))\
            \(records ? recorder(page) : nil)\
            <input id="files" type="file" name="files" multiple accept="\(accept)" \
            data-script="\(page.assets.path("upload.js"))" \
            data-uploads="/students/\(student.description)/uploads?kind=\(kind.rawValue)&form=\(queryEscaped(form))" \
            data-going="\(t.profilesUploadGoing(name: "{name}", share: "{share}"))" \
            data-waiting="\(t.profilesUploadWaiting(name: "{name}", share: "{share}"))" \
            data-again="\(t.profilesUploadAgain(name: "{name}"))" data-sign-in="\(t.profilesUploadSignIn)" \
            data-stopped="\(t.profilesUploadStopped(name: "{name}"))" aria-describedby="files-hint" \
            \(attribute: "aria-invalid", value: page.refusal?.sentences["files"] == nil ? nil : "true")>\
            <p class="saved mt-2" id="upload-status" role="status"></p>\(sent)</div>
            """
    }

    /// Hidden until script finds that the browser can record; the script that does comes with the first press.
    private static func recorder(_ page: PageContext) -> HTML {
        let t = page.t
        return """
            <div class="recorder" data-record="files" data-module="\(page.assets.path("record.js"))" \
            data-record-words="\(t.profilesRecord)" \
            data-stop-words="\(t.profilesRecordStop)" data-again-words="\(t.profilesRecordAgain)" \
            data-going-words="\(t.profilesRecordGoing(time: "{time}"))" data-ready-words="\(t.profilesRecordReady)" \
            data-denied-words="\(t.profilesRecordDenied)" hidden><button class="btn" type="button">\(page.icon("mic"))\
            <span>\(t.profilesRecord)</span></button> <span class="quiet" role="status"></span></div>
            """
    }

    /// Pictures are seen, sounds are heard, and the rest is a link.
    ///
    /// - Parameter isMine: Whether each has a button that removes it: the form around it is sent with its id in `remove`,
    ///   and comes back with what was written.
    static func list(_ files: [KeptFile], isMine: Bool = false, _ page: PageContext) -> HTML? {
        guard !files.isEmpty else { return nil }
        return """
            <ul class="files mt-2">\(each: files, { file in
                let remove: HTML? =
                    isMine
                    ? """
                    <button class="btn btn-plain" name="remove" value="\(file.id)" formnovalidate \
                    aria-label="\(page.t.profilesFileRemoveNamed(name: file.name))">\(page.icon("close"))\(page.t.profilesFileRemove)</button>
                    """ : nil
                return "<li>\(one(file, page))\(remove)</li>" as HTML
            })</ul>
            """
    }

    private static func one(_ file: KeptFile, _ page: PageContext) -> HTML {
        let t = page.t
        let about = file.description.isEmpty ? file.name : file.description
        if file.isPicture {
            return """
                <a href="\(file.path)" class="shot"><img src="\(file.inlinePath)" alt="\(t.profilesPicture(name: about))" \
                loading="lazy"></a>
                """
        }
        if file.isAudio {
            return """
                <audio controls preload="none" src="\(file.inlinePath)" aria-label="\(t.profilesRecording(name: about))"></audio>
                """
        }
        return "<a href=\"\(file.path)\">\(page.icon("file"))\(t.profilesFileOpen(name: about))</a>"
    }
}
