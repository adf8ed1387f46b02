/// A text for people in one or more languages, such as a competency's title: `{"en":"Fractions","es":"Fracciones"}`.
public struct LocalText: Hashable, Sendable {
    /// One language's text. `language` is a lower-case code such as `en`, `es` or `pt-br`.
    public struct Entry: Hashable, Sendable {
        public let language: String
        public let text: String
    }

    /// Sorted by language; each language once.
    public let entries: [Entry]

    public static let empty = LocalText(entries: [])

    /// At most this many languages in one text.
    public static let mostLanguages = 32
    /// At most this many bytes of JSON.
    public static let mostBytes = 262_144

    /// The same words in one language.
    public init(_ text: String, language: String = "en") {
        self.init([language: text])
    }

    /// Languages that are no language code are left out, and so are languages beyond the 32nd in order of code.
    public init(_ texts: [String: String]) {
        var found: [String: String] = [:]
        for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
            guard let code = Self.languageCode(language) else { continue }
            found[code] = text
        }
        let entries = found.map { Entry(language: $0.key, text: $0.value) }.sorted { $0.language < $1.language }
        self.init(entries: Array(entries.prefix(Self.mostLanguages)))
    }

    init(entries: [Entry]) {
        self.entries = entries
    }

    /// True when there is nothing to read in any language.
    public var isEmpty: Bool { entries.allSatisfy(\.text.isEmpty) }

    /// The text to show to a reader of `language`, and the language it is in (the page marks it when it differs).
    ///
    /// Looks for the language itself, then its base (`es` for `es-MX`), then English, then the first there is.
    /// An empty text is passed over. Empty text in the wanted language when there is nothing at all.
    public func text(in language: String) -> (text: String, language: String) {
        let wanted = language.lowercased()
        let base = String(wanted.prefix { $0 != "-" })
        for code in [wanted, base, "en"] {
            if let entry = entries.first(where: { $0.language == code && !$0.text.isEmpty }) {
                return (entry.text, entry.language)
            }
        }
        guard let first = entries.first(where: { !$0.text.isEmpty }) else { return ("", wanted) }
        return (first.text, first.language)
    }

    /// Lower case, or nothing when this cannot be a language code (1 to 35 letters, digits and hyphens).
    static func languageCode(_ text: String) -> String? {
        guard (1...35).contains(text.utf8.count), text.utf8.allSatisfy(isCodeLetter) else { return nil }
        return text.lowercased()
    }

    private static func isCodeLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

extension LocalText: Codable {
    /// As a flat JSON object, language to text.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String: String].self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: TextKey.self)
        for entry in entries {
            try container.encode(entry.text, forKey: TextKey(stringValue: entry.language))
        }
    }
}
