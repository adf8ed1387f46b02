/// A language that Trellis speaks.
enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    case english = "en"
    case spanish = "es"
    /// For tests and development only: every message in brackets, lengthened and accented, so that text which bypasses
    /// the messages stands out. `qps` is a code that ISO 639 leaves for private use.
    case pseudo = "qps"

    /// The languages that people may choose.
    static let offered: [Language] = [.english, .spanish]

    /// What stands in `<html lang>`, in the cookie and in the account.
    var code: String { rawValue }

    /// What its speakers call it. Never translated.
    var ownName: String {
        switch self {
        case .english: "English"
        case .spanish: "Español"
        case .pseudo: "⟦Pseudo⟧"
        }
    }

    /// The language that an offered code names; codes of tests and of other languages give `nil`.
    init?(offered code: String) {
        guard let language = Language(rawValue: code), Language.offered.contains(language) else { return nil }
        self = language
    }
}

extension Language {
    /// The language to answer in: what this browser chose last, or what the account says, or what the browser asks
    /// for, or English.
    ///
    /// - Parameter allowsPseudo: Whether the cookie may name the pseudo-language, as it may in development.
    static func chosen(
        cookie: String?, account: Language?, acceptLanguage: String?, allowsPseudo: Bool = false
    ) -> Language {
        if allowsPseudo, cookie == Language.pseudo.code { return .pseudo }
        return cookie.flatMap(Language.init(offered:)) ?? account ?? acceptLanguage.flatMap(preferred(in:)) ?? .english
    }

    /// The offered language that an `Accept-Language` header ranks highest (RFC 9110, 12.5.4). Of two with the same
    /// weight the first counts. Only the first 16 ranges of the first 512 bytes are read.
    static func preferred(in header: String) -> Language? {
        let ranges = header.utf8.prefix(512).split(separator: UInt8(ascii: ","), maxSplits: 16).prefix(16)
        var best: (language: Language, weight: Int)?
        for range in ranges {
            let parts = range.split(separator: UInt8(ascii: ";"), maxSplits: 4)
            guard let name = parts.first, let language = language(of: name) else { continue }
            let weight = parts.dropFirst().lazy.compactMap(weight(of:)).first ?? 1000
            guard weight > 0, weight > best?.weight ?? 0 else { continue }
            best = (language, weight)
        }
        return best?.language
    }

    /// `es-MX` is Spanish: only the first subtag counts.
    private static func language(of range: Substring.UTF8View.SubSequence) -> Language? {
        let tag = range.split(separator: UInt8(ascii: "-"), maxSplits: 1).first ?? range
        return Language(offered: String(decoding: tag, as: UTF8.self).filter { $0 != " " && $0 != "\t" }.lowercased())
    }

    /// Thousandths of a weight such as `q=0.8`; `nil` for a parameter that is no weight.
    private static func weight(of parameter: Substring.UTF8View.SubSequence) -> Int? {
        let text = String(decoding: parameter, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\t" }
        guard text.hasPrefix("q=") else { return nil }
        guard let value = Double(text.dropFirst(2)), value >= 0, value <= 1 else { return 0 }
        return Int(value * 1000)
    }
}
