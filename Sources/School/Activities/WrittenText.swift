import Learning

/// What somebody wrote into a field that showed a text of the content.
///
/// A field shows one language of a text. Left as it was shown, the text keeps all its languages; changed, only the written
/// words remain, since the others would no longer say the same.
struct WrittenText {
    /// The language of the page the words were written on.
    let language: String

    func text(_ written: String, shown: LocalText) -> LocalText {
        guard !written.isEmpty else { return .empty }
        let (words, shownLanguage) = shown.text(in: language)
        if written == words { return shown }
        // Who mends a text that is shown in another language goes on writing in that one.
        return LocalText(written, language: words.isEmpty ? language : shownLanguage)
    }

    /// One text per line; a line that stands among the shown ones keeps its languages.
    func lines(_ written: String, shown: [LocalText]) -> [LocalText] {
        var rest = shown
        return written.split(separator: "\n").map { trimmed(String($0)) }.filter { !$0.isEmpty }.map { line in
            guard let place = rest.firstIndex(where: { $0.text(in: language).text == line }) else {
                return LocalText(line, language: language)
            }
            return rest.remove(at: place)
        }
    }
}
