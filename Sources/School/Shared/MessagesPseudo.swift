extension MessageTemplate {
    /// The same message in the pseudo-language: `⟦Šîîgñ îîñ⟧`, with its arguments untouched.
    var pseudo: MessageTemplate {
        MessageTemplate(parts: [.text("⟦")] + Self.accented(parts) + [.text("⟧")]).joined
    }

    private static func accented(_ parts: [MessagePart]) -> [MessagePart] {
        parts.map { part in
            switch part {
            case .text(let text):
                .text(text.map(accented).joined())
            case .argument:
                part
            case .plural(let plural):
                .plural(
                    MessagePlural(
                        argument: plural.argument, exact: plural.exact.mapValues(accented),
                        one: plural.one.map(accented), other: accented(plural.other)))
            }
        }
    }

    /// Vowels come twice, which lengthens English by about a third, as much as most translations do.
    private static func accented(_ letter: Character) -> String {
        switch letter {
        case "a": "åå"
        case "e": "éé"
        case "i": "îî"
        case "o": "öö"
        case "u": "ûû"
        case "A": "ÅÅ"
        case "E": "ÉÉ"
        case "I": "ÎÎ"
        case "O": "ÖÖ"
        case "U": "ÛÛ"
        case "c": "ç"
        case "n": "ñ"
        case "s": "š"
        case "y": "ÿ"
        case "S": "Š"
        case "C": "Ç"
        case "N": "Ñ"
        default: String(letter)
        }
    }

    /// With neighbouring texts made one.
    private var joined: MessageTemplate {
        var parts: [MessagePart] = []
        for part in self.parts {
            if case .text(let more) = part, case .text(let text)? = parts.last {
                parts[parts.count - 1] = .text(text + more)
            } else {
                parts.append(part)
            }
        }
        return MessageTemplate(parts: parts)
    }
}
