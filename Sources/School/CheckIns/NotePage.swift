import HTML
import Learning

/// The note in ten seconds, and the notes that the reader may read.
enum NotePage {
    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let notes: [WrittenNote]
        /// The note that was just saved.
        let saved: NoteAudience?
        let viewer: ID<Person>
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let saved: HTML? = model.saved.map {
            notice(
                .leaf, icon: "check",
                "<p role=\"status\">\(t.checkinsNoteSaved) \(readers($0, model.name.given, t))</p>", page)
        }
        let list: HTML =
            model.notes.isEmpty
            ? "<p class=\"soft\">\(t.checkinsNotesNone)</p>"
            : "<ul class=\"rows\">\(each: model.notes, { row($0, model, page) })</ul>"
        return Page(
            title: t.checkinsNotesTitle(name: model.name.full), width: .text, section: "/check-ins",
            body: """
                <p class="crumb"><a href="/students/\(model.student)/check-ins">\(t.checkinsTitleOf(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(t.checkinsNotesTitle(name: model.name.full))</h1></div></div>
                \(refusalSummary(page))\(saved)
                <form class="form mt-3" method="post" action="/students/\(model.student)/notes" data-draft data-quick>\(page.hiddenFields())
                \(textArea("words", t.checkinsNoteField, most: NoteStore.longest, rows: 3, page))
                \(NoteParts.audience(given: model.name.given, page))
                <label class="choice"><input type="checkbox" name="talk" value="yes" \(attribute: "checked", if: page.form?.isOn("talk") ?? false)>\
                <span>\(t.checkinsNoteTalk)</span></label>
                <div class="btns"><button class="btn btn-main">\(t.checkinsNoteSave)</button>\
                <span class="quiet only-wide">\(t.checkinsNoteKeys)</span></div></form>
                <div class="stack-l mt-5">\(section("notes", t.checkinsNotesList, list))
                \(whoCanSee(t.checkinsNoteWho, page))</div>
                """)
    }

    private static func row(_ note: WrittenNote, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let own: HTML? =
            note.writer == model.viewer
            ? "<a class=\"btn\" href=\"/notes/\(note.id)\">\(t.checkinsNoteChange)<span class=\"sr\">: \(page.format.dateAndTime(note.writtenAt))</span></a>"
            : nil
        return "<li><div>\(NoteParts.note(note, page))</div>\(own)</li>"
    }

    /// "Maya, her family …": who reads it, in a sentence.
    static func readers(_ audience: NoteAudience, _ given: String, _ t: Messages) -> String {
        switch audience {
        case .writer: t.checkinsReadersWriter
        case .team: t.checkinsReadersTeam(name: given)
        case .shared: t.checkinsReadersShared(name: given)
        }
    }
}

/// One own note: putting another in its place, or taking it back.
enum NoteChangePage {
    struct Model: Sendable {
        let name: StudentNames.Name
        /// The note first, then what stood there before.
        let history: [WrittenNote]
        let note: WrittenNote
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let note = model.note
        let list = "/students/\(note.student)/notes"
        let form: HTML =
            note.isCurrent
            ? """
            <form class="form" method="post" action="/notes/\(note.id)" data-draft data-quick>\(page.hiddenFields())
            \(textArea("words", t.checkinsNoteField, hint: t.checkinsNoteReplaceHint, saved: note.words, most: NoteStore.longest, rows: 4, page))
            \(NoteParts.audience(given: model.name.given, saved: note.audience, page))
            <label class="choice"><input type="checkbox" name="talk" value="yes" \(attribute: "checked", if: page.form?.isOn("talk") ?? (note.kind == .talk))>\
            <span>\(t.checkinsNoteTalk)</span></label>
            <div class="btns"><button class="btn btn-main">\(t.checkinsNoteReplace)</button></div></form>
            <form class="mt-5" method="post" action="/notes/\(note.id)/withdrawal">\(page.hiddenFields())
            <p class="soft">\(t.checkinsNoteWithdrawHint)</p>
            <div class="btns mt-2"><button class="btn btn-stop">\(t.checkinsNoteWithdraw)</button></div></form>
            """
            : notice(.plain, icon: "history", "<p>\(t.checkinsNoteGone)</p>", page)
        let earlier = note.isCurrent ? model.history.dropFirst() : model.history[...]
        let history: HTML? =
            earlier.isEmpty
            ? nil
            : section(
                "history", t.checkinsNoteHistory,
                "<ul class=\"rows\">\(each: Array(earlier), { "<li><div>\(NoteParts.note($0, page))</div></li>" as HTML })</ul>"
            )
        return Page(
            title: t.checkinsNoteChangeTitle, width: .text, section: "/check-ins",
            body: """
                <p class="crumb"><a href="\(list)">\(t.checkinsNotesTitle(name: model.name.full))</a></p>
                <div class="head"><div><h1>\(t.checkinsNoteChangeTitle)</h1></div></div>
                \(refusalSummary(page))<div class="stack-l">\(form)\(history)</div>
                """)
    }
}

/// What several pages show of notes.
enum NoteParts {
    /// The three audiences as large choices; each says who reads the note.
    static func audience(given: String, saved: NoteAudience = .team, _ page: PageContext) -> HTML {
        let t = page.t
        let chosen = NoteAudience(rawValue: page.value("audience", else: saved.rawValue)) ?? saved
        func choice(_ audience: NoteAudience) -> HTML {
            """
            <label class="pick"><input type="radio" name="audience" value="\(audience.rawValue)" \
            \(attribute: "checked", if: audience == chosen)><span><strong>\(word(audience, t))</strong><br>\
            <span class="quiet">\(NotePage.readers(audience, given, t))</span></span></label>
            """
        }
        return """
            <fieldset class="field"><legend>\(t.checkinsNoteAudience)</legend>
            <div class="picks">\(each: NoteAudience.allCases, choice)</div></fieldset>
            """
    }

    static func word(_ audience: NoteAudience, _ t: Messages) -> String {
        switch audience {
        case .writer: t.checkinsAudienceWriter
        case .team: t.checkinsAudienceTeam
        case .shared: t.checkinsAudienceShared
        }
    }

    static func tag(_ audience: NoteAudience, _ page: PageContext) -> HTML {
        let (style, icon) =
            switch audience {
            case .writer: ("tag", "lock")
            case .team: ("tag tag-sky", "people")
            case .shared: ("tag tag-leaf", "eye")
            }
        return "<span class=\"\(style)\">\(page.icon(icon))\(word(audience, page.t))</span>"
    }

    /// Who wrote it and when, who reads it, and the words.
    static func note(_ note: WrittenNote, _ page: PageContext) -> HTML {
        let t = page.t
        let kind: HTML? =
            note.kind == .talk ? "<span class=\"tag\">\(page.icon("talk"))\(t.checkinsNoteKindTalk)</span>" : nil
        let gone: HTML? =
            note.isCurrent
            ? nil : "<span class=\"tag\">\(note.isReplaced ? t.checkinsNoteReplaced : t.checkinsNoteWithdrawn)</span>"
        return """
            <p class="soft"><strong>\(personName(note.writerName))</strong> · \
            <time datetime="\(page.format.machineTime(note.writtenAt))">\(page.format.relativeDay(note.writtenAt, now: page.now))</time> \
            \(tag(note.audience, page)) \(kind)\(gone)</p>
            <div class="prose" dir="auto" translate="no">\(MarkupText(note.words).html)</div>
            """
    }
}
