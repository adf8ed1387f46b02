import HTML
import Learning

/// A file of a try as a page shows it: a picture, a player, or a name to download.
enum WorkMedia {
    static func figure(_ file: WorkFile, _ page: PageContext) -> HTML {
        let path = "/files/\(file.id)"
        let words: HTML? =
            file.description.isEmpty ? nil : "<span dir=\"auto\" translate=\"no\">\(file.description)</span> "
        let caption: HTML = "\(words)\(download(file, page))"
        let label = file.description.isEmpty ? page.t.workRecording(name: file.name) : file.description
        if file.isPicture {
            return """
                <figure><a href="\(path + "?inline=1")"><img src="\(path + "?inline=small")" alt="\(alternative(file, page))" \
                loading="lazy" translate="no"></a><figcaption>\(caption)</figcaption></figure>
                """
        }
        if file.isAudio {
            return """
                <figure><audio controls preload="none" src="\(path + "?inline=1")" aria-label="\(label)" translate="no"></audio>\
                <figcaption>\(caption)</figcaption>\(transcript(file, page))</figure>
                """
        }
        if file.isVideo {
            return """
                <figure><video controls preload="metadata" src="\(path + "?inline=1")" aria-label="\(label)" translate="no"></video>\
                <figcaption>\(caption)</figcaption>\(transcript(file, page))</figure>
                """
        }
        let note: HTML? =
            file.isUnshownMedium ? "<span class=\"quiet\">\(page.t.workFileNotShownHere)</span>" : nil
        return "<div><p>\(caption) \(note)</p>\(transcript(file, page))</div>"
    }

    /// A small picture or a player beside the fields of a draft.
    static func small(_ file: WorkFile, _ page: PageContext) -> HTML? {
        let path = "/files/\(file.id)"
        if file.isPicture {
            return """
                <p class="mt-2"><img class="thumb" src="\(path + "?inline=small")" alt="\(alternative(file, page))" \
                loading="lazy" translate="no"></p>
                """
        }
        guard file.isAudio else { return nil }
        return """
            <p class="mt-2"><audio controls preload="none" src="\(path + "?inline=1")" \
            aria-label="\(page.t.workRecording(name: file.name))" translate="no"></audio></p>
            """
    }

    private static func alternative(_ file: WorkFile, _ page: PageContext) -> String {
        file.description.isEmpty ? page.t.workPicture(name: file.name) : file.description
    }

    private static func download(_ file: WorkFile, _ page: PageContext) -> HTML {
        """
        <a href="/files/\(file.id)">\(page.smallIcon("file")) <span dir="auto" translate="no">\(file.name)</span></a> \
        <span class="quiet">\(page.format.size(bytes: Int(clamping: file.size)))</span>
        """
    }

    private static func transcript(_ file: WorkFile, _ page: PageContext) -> HTML? {
        guard !file.transcript.isEmpty else { return nil }
        return """
            <details class="more"><summary>\(page.t.workTranscript)</summary>\(WorkParts.written(file.transcript))</details>
            """
    }
}
