import HTML
import Learning

/// A text to read, with what the student marked. Marking works without script: a paragraph opens, its sentences are
/// boxes to tick.
enum ReadingPage {
    struct Model: Sendable {
        let work: OpenWork
        let text: ReadingText
        let language: String
        let source: String
        let notes: [ReadingNote]
        /// What others share with the class.
        let shared: [ReadingNote]
        /// The paragraph whose sentences are being marked.
        let marking: Int?

        var path: String { work.path + "/reading" }
    }

    static func page(_ model: Model, _ page: PageContext) -> Page {
        let t = page.t
        let minutes = max(1, model.text.wordCount / 150)
        return Page(
            title: t.materialsRead, section: model.work.isOwn ? "/me/work" : nil,
            body: """
                <p class="crumb"><a href="\(model.work.path)">\(page.text(model.work.activity.title))</a></p>
                <div class="head"><div><h1>\(page.text(model.work.activity.title))</h1>
                <p class="mt-2">\(t.materialsReadTime(minutes: minutes))</p></div>\
                <form method="get" action="\(model.work.path)/offline"><button class="btn">\(page.icon("file"))\(t.materialsOffline)</button></form></div>
                \(refusalSummary(page))
                <div class="split"><article class="paper prose" lang="\(model.language)" translate="no">\
                \(each: Array(model.text.paragraphs.enumerated()), { place, one in paragraph(one, place, model, page) })\(source(model, page))</article>
                <aside class="stack-l" aria-label="\(t.materialsNotes)">\(notes(model, page))\(shared(model, page))\
                \(whoCanSee(model.work.isOwn ? t.materialsNotesWho : t.materialsNotesWhoStaff, page))</aside></div>
                """)
    }

    private static func source(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.source.isEmpty else { return nil }
        return "<p class=\"quiet\" lang=\"\(page.language)\">\(page.t.materialsSource): \(ownWords(model.source))</p>"
    }

    private static func paragraph(
        _ paragraph: ReadingText.Paragraph, _ place: Int, _ model: Model, _ page: PageContext
    ) -> HTML {
        guard !paragraph.isHeading else {
            return "<h2 id=\"p\(place)\">\(paragraph.sentences.first ?? "")</h2>"
        }
        if model.work.isOwn, model.marking == place { return form(paragraph, place, model, page) }
        let marked = Set(model.notes.filter { $0.paragraph == place }.flatMap(\.sentences))
        let link: HTML? =
            model.work.isOwn
            ? """
             <a class="quiet" lang="\(page.language)" href="\(model.path)?mark=\(String(place))#p\(String(place))">\(page.t.materialsMark)\
            <span class="sr"> \(page.t.materialsParagraph(number: place + 1))</span></a>
            """ : nil
        return """
            <p id="p\(place)">\(each: paragraph.sentences, { sentence in
                marked.contains(sentence) ? "<mark>\(sentence)</mark> " as HTML : "\(sentence) " as HTML
            })\(link)</p>
            """
    }

    private static func form(
        _ paragraph: ReadingText.Paragraph, _ place: Int, _ model: Model, _ page: PageContext
    ) -> HTML {
        let t = page.t
        let ticked = Set(page.form?.all("sentence") ?? [])
        let audiences: [(value: String, words: HTML)] = [
            ("own", "\(t.materialsShareOwn)"), ("staff", "\(t.materialsShareStaff)"),
            ("class", "\(t.materialsShareClass)"),
        ]
        return """
            <form class="form" id="p\(place)" method="post" action="\(model.work.path)/notes">\(page.hiddenFields())\
            <input type="hidden" name="paragraph" value="\(place)">\
            <fieldset class="field" id="sentence" tabindex="-1"><legend lang="\(page.language)">\(t.materialsMarkLegend)</legend>\(fieldError("sentence", page))\
            \(each: Array(paragraph.sentences.enumerated()), { number, sentence in
                """
                <label class="choice"><input type="checkbox" name="sentence" value="\(number)" \
                \(attribute: "checked", if: ticked.contains(String(number)))><span>\(sentence)</span></label>
                """ as HTML
            })</fieldset>\
            <div class="stack" lang="\(page.language)">\(textArea("words", t.materialsNoteWords, hint: t.commonOptional, most: ReadingTextStore.longestWords, rows: 3, page))\
            \(PlanFormParts.radios("audience", t.materialsShare, options: audiences, saved: "own", page))\
            <div class="btns"><button class="btn btn-main">\(t.materialsNoteSave)</button>\
            <a class="btn" href="\(model.path)#p\(String(place))">\(t.materialsNoteLeave)</a></div></div></form>
            """
    }

    // MARK: Beside the text

    private static func notes(_ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let title = model.work.isOwn ? t.materialsNotes : t.materialsNotesShared
        guard !model.notes.isEmpty else {
            let none = model.work.isOwn ? t.materialsNotesNone : t.materialsNotesNoneShared
            return section("notes", title, "<p class=\"soft\">\(none)</p>")
        }
        return section(
            "notes", title, "<ul class=\"rows\">\(each: model.notes, { note($0, model, page) })</ul>")
    }

    private static func note(_ note: ReadingNote, _ model: Model, _ page: PageContext) -> HTML {
        let t = page.t
        let quote = note.sentences.joined(separator: " ")
        let words: HTML? =
            note.words.isEmpty ? nil : "<div dir=\"auto\" translate=\"no\">\(MarkupText(note.words).html)</div>"
        let audience =
            switch note.audience {
            case .own: t.materialsShareOwn
            case .staff: t.materialsShareStaff
            case .everyone: t.materialsShareClass
            }
        let remove: HTML? =
            model.work.isOwn
            ? """
            <form method="post" action="\(model.work.path)/notes/\(note.id)/removal">\(page.hiddenFields())\
            <button class="btn btn-plain">\(t.materialsNoteRemove)<span class="sr"> \(ownWords(String(quote.prefix(60))))</span></button></form>
            """ : nil
        return """
            <li><div><p><a href="#p\(String(note.paragraph))"><q translate="no" dir="auto">\(quote)</q></a></p>\(words)\
            <p class="quiet">\(audience)</p></div>\(remove)</li>
            """
    }

    private static func shared(_ model: Model, _ page: PageContext) -> HTML? {
        guard !model.shared.isEmpty else { return nil }
        return section(
            "shared", page.t.materialsNotesClass,
            """
            <ul class="rows">\(each: model.shared, { note in
                """
                <li><div><p><q translate="no" dir="auto">\(note.sentences.joined(separator: " "))</q></p>\
                <div dir="auto" translate="no">\(MarkupText(note.words).html)</div><p class="quiet">\(personName(note.name))</p></div></li>
                """ as HTML
            })</ul>
            """)
    }
}
