import Learning

/// Reads texts of a form within their bounds, and says in sentences what is too long.
struct MaterialsReader {
    let form: Form
    let t: Messages
    var refusal = Refusal()

    init(_ form: Form, _ t: Messages) {
        self.form = form
        self.t = t
    }

    var language: String { t.language == .pseudo ? Language.english.code : t.language.code }
    private var written: WrittenText { WrittenText(language: language) }

    /// - Parameters:
    ///   - most: In characters as a database counts them.
    ///   - missing: The sentence for an empty field, where it may not be.
    mutating func words(_ name: String, most: Int, missing: String? = nil) throws -> String {
        let words = try form.text(name, most: 300_000)
        if words.isEmpty, let missing { refusal.add(name, missing) }
        if words.unicodeScalars.count > most { refusal.add(name, t.materialsNeedShorter(count: most)) }
        return words
    }

    mutating func text(
        _ name: String, most: Int, shown: LocalText = .empty, missing: String? = nil
    ) throws -> LocalText {
        written.text(try words(name, most: most, missing: missing), shown: shown)
    }

    mutating func lines(_ name: String, most: Int, shown: [LocalText]) throws -> [LocalText] {
        let lines = written.lines(try form.text(name, most: 100_000), shown: shown)
        if lines.count > most { refusal.add(name, t.materialsNeedFewerLines(count: most)) }
        if lines.contains(where: { $0.entries.contains { $0.text.unicodeScalars.count > ActivityLimits.line } }) {
            refusal.add(name, t.materialsNeedShorterLines(count: ActivityLimits.line))
        }
        return lines
    }
}
