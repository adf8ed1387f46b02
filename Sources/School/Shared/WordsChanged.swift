import HTML
import Learning

/// Two texts as one, with what went and what came marked, also for whoever only hears it.
func wordsChanged(from old: String, to new: String, _ page: PageContext) -> HTML {
    "<span translate=\"no\">\(each: WordDifference(from: old, to: new).runs, { run($0, page) })</span>"
}

private func run(_ run: WordDifference.Run, _ page: PageContext) -> HTML {
    let words = lines(run.words)
    return switch run.kind {
    case .kept: words
    case .removed: "<del><span class=\"sr\">\(page.t.commonTakenOut) </span>\(words)</del>"
    case .added: "<ins><span class=\"sr\">\(page.t.commonPutIn) </span>\(words)</ins>"
    }
}

/// Text with its line ends.
private func lines(_ text: String) -> HTML {
    HTML(
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { place, line in
            place == 0 ? "\(String(line))" : "<br>\(String(line))"
        })
}
