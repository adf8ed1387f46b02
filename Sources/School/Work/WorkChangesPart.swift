import HTML
import Learning

/// What changed from one try to the next, folded away until somebody asks.
enum WorkChangesPart {
    static func part(_ changes: WorkChanges?, _ page: PageContext) -> HTML? {
        guard let changes else { return nil }
        let t = page.t
        return """
            <details class="more" id="changes"><summary>\(t.workChangesSince(number: changes.before))</summary>\
            <div class="paper">\(body(changes, page))</div></details>
            """
    }

    private static func body(_ changes: WorkChanges, _ page: PageContext) -> HTML {
        let t = page.t
        guard !changes.isEmpty else { return "<p>\(t.workChangesNone)</p>" }
        let link: HTML? =
            changes.oldLink == changes.newLink
            ? nil
            : "<p class=\"mt-3\">\(t.workLink): \(wordsChanged(from: changes.oldLink, to: changes.newLink, page))</p>"
        let text: HTML? =
            changes.oldWords == changes.newWords
            ? nil : "<div dir=\"auto\">\(wordsChanged(from: changes.oldWords, to: changes.newWords, page))</div>"
        return """
            \(text)\(link)\(files(t.workChangesAdded, changes.added))\(files(t.workChangesRemoved, changes.removed))
            """
    }

    private static func files(_ label: String, _ names: [String]) -> HTML? {
        guard !names.isEmpty else { return nil }
        return """
            <p class="mt-3">\(label)</p><ul>\(each: names, { name in
                "<li dir=\"auto\" translate=\"no\">\(name)</li>" as HTML
            })</ul>
            """
    }
}
