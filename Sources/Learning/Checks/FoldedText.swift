/// What may differ between two texts that are taken for the same.
public enum TextAspect: String, CaseIterable, Hashable, Sendable, Codable {
    /// Capital or small letters.
    case letterCase = "case"
    /// `á` or `a`, `ñ` or `n`.
    case accents
    /// How many spaces, and whether there are any at the ends.
    case space
    /// Full stops, commas, quotation marks and the like.
    case punctuation
}

/// A text made comparable.
public enum FoldedText {
    /// Longer texts are cut before they are compared.
    public static let mostCharacters = 500

    /// The text without what is overlooked: everything but the aspects in `strict`.
    public static func fold(_ text: String, strict: Set<TextAspect> = []) -> String {
        var folded = ""
        var isSpacePending = false
        for character in text.prefix(mostCharacters) {
            if character.isWhitespace, !strict.contains(.space) {
                isSpacePending = !folded.isEmpty
                continue
            }
            if !strict.contains(.punctuation), isPunctuation(character) { continue }
            if isSpacePending { folded.append(" ") }
            isSpacePending = false
            let small = strict.contains(.letterCase) ? String(character) : character.lowercased()
            folded += strict.contains(.accents) ? small : withoutAccents(small)
        }
        return folded
    }

    /// Signs that change what is meant, such as `-` and `%`, are no punctuation here.
    private static func isPunctuation(_ character: Character) -> Bool {
        ".,;:!?¡¿\"'“”‘’«»…()".contains(character)
    }

    private static func withoutAccents(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            if let base = baseLetters[scalar] {
                plain.append(contentsOf: base.unicodeScalars)
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// Latin letters with marks, as one character each.
    private static let baseLetters: [Unicode.Scalar: String] = {
        let rows: [(letters: String, base: String)] = [
            ("àáâãäåāăą", "a"), ("ÀÁÂÃÄÅĀĂĄ", "A"), ("çćĉċč", "c"), ("ÇĆĈĊČ", "C"), ("èéêëēĕėęě", "e"),
            ("ÈÉÊËĒĔĖĘĚ", "E"), ("ìíîïĩīĭįı", "i"), ("ÌÍÎÏĨĪĬĮİ", "I"), ("ñńņňŉ", "n"), ("ÑŃŅŇ", "N"),
            ("òóôõöøōŏő", "o"), ("ÒÓÔÕÖØŌŎŐ", "O"), ("śŝşš", "s"), ("ŚŜŞŠ", "S"), ("ùúûüũūŭůűų", "u"),
            ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ýÿŷ", "y"), ("ÝŶŸ", "Y"), ("źżž", "z"), ("ŹŻŽ", "Z"), ("ğĝġģ", "g"),
            ("ĞĜĠĢ", "G"), ("łĺļľ", "l"), ("ŁĹĻĽ", "L"), ("ďđ", "d"), ("ĎĐ", "D"), ("ťţ", "t"), ("ŤŢ", "T"),
            ("ŕŗř", "r"), ("ŔŖŘ", "R"), ("ß", "ss"), ("æ", "ae"), ("Æ", "AE"), ("œ", "oe"), ("Œ", "OE"),
        ]
        var found: [Unicode.Scalar: String] = [:]
        for row in rows {
            for scalar in row.letters.unicodeScalars { found[scalar] = row.base }
        }
        return found
    }()
}
