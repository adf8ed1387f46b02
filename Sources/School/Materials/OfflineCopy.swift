import HTML
import Learning

/// An activity with its text as one page to keep: no script, nothing that is loaded from anywhere.
enum OfflineCopy {
    static func html(_ work: OpenWork, _ pages: [ModulePage], notes: [ReadingNote], _ page: PageContext) -> HTML {
        let t = page.t
        let activity = work.activity.seen(work.sight)
        let (words, language) = work.reading(in: page.language)
        let text = ReadingText(words)
        let question: HTML? = activity.question.isEmpty ? nil : "<p><em>\(page.text(activity.question))</em></p>"
        let steps: HTML? =
            activity.steps.isEmpty
            ? nil
            : "<h2>\(t.activitiesSteps)</h2><ol>\(each: activity.steps, { "<li>\(page.text($0))</li>" as HTML })</ol>"
        let reading: HTML? =
            text.paragraphs.isEmpty
            ? nil
            : """
            <h2>\(t.materialsReading)</h2><div lang="\(language)">\(each: text.paragraphs, { paragraph($0, notes) })</div>
            """
        let source: HTML? =
            work.materials.source.isEmpty ? nil : "<p>\(t.materialsSource): \(work.materials.source)</p>"
        let facts = MaterialsFacts.html(activity, work.materials, page)
        return """
            <!DOCTYPE html><html lang="\(page.language)"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>\(page.words(activity.title))</title></head>\
            <body><main><h1>\(page.text(activity.title))</h1><p>\(t.materialsOfflineKept(date: page.format.dateInWords(page.now)))</p>\
            \(question)<h2>\(t.activitiesWhy)</h2><p>\(page.text(activity.why))</p>\(facts)\(steps)\(reading)\(source)\
            \(each: pages, { one in
                "<h2>\(page.text(one.title))</h2>\(MarkupText(page.words(one.words)).html)" as HTML
            })\(own(notes, page))</main></body></html>
            """
    }

    private static func paragraph(_ paragraph: ReadingText.Paragraph, _ notes: [ReadingNote]) -> HTML {
        if paragraph.isHeading { return "<h3>\(paragraph.sentences.first ?? "")</h3>" }
        let marked = Set(notes.flatMap(\.sentences))
        return """
            <p>\(each: paragraph.sentences, { sentence in
                marked.contains(sentence) ? "<mark>\(sentence)</mark> " as HTML : "\(sentence) " as HTML
            })</p>
            """
    }

    private static func own(_ notes: [ReadingNote], _ page: PageContext) -> HTML? {
        let written = notes.filter { !$0.words.isEmpty }
        guard !written.isEmpty else { return nil }
        return """
            <h2>\(page.t.materialsNotes)</h2><ul>\(each: written, { note in
                "<li><q>\(note.sentences.joined(separator: " "))</q> \(MarkupText(note.words).html)</li>" as HTML
            })</ul>
            """
    }
}
