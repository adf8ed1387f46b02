/// Finds letters outside the brackets of the pseudo-language.
///
/// A sentence with a link in it opens its bracket in one text and closes it in another, so brackets are counted across
/// the texts of one block.
enum PageTranslation {
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
        "q",
        "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]
    private static let notLanguage: Set<String> = ["code", "kbd", "samp", "var", "time", "script", "style"]
    private static let attributes: Set<String> = [
        "alt", "title", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
        "aria-placeholder", "label",
    ]

    static func untranslated(in tree: PageTree) -> [String] {
        texts(in: tree) + tree.elements.indices.flatMap { attributes(of: $0, in: tree) }
    }

    private static func texts(in tree: PageTree) -> [String] {
        var found: [String] = []
        var depth = 0
        var block: Int?
        for text in tree.texts {
            let path = tree.path(to: text.parent)
            let textBlock = path.first { !inline.contains(tree.elements[$0].name) }
            if textBlock != block {
                depth = 0
                block = textBlock
            }
            if isTranslatable(path, in: tree), hasBareLetters(text.text, depth: &depth) {
                found.append("line \(text.line): \(text.text.trimmed)")
            }
        }
        return found
    }

    private static func attributes(of index: Int, in tree: PageTree) -> [String] {
        let element = tree.elements[index]
        guard isTranslatable(tree.path(to: index), in: tree) else { return [] }
        let isButton = element.name == "input" && ["submit", "button", "reset"].contains(element["type"] ?? "")
        return element.attributes.filter { name, value in
            var depth = 0
            let isText = attributes.contains(name) || (isButton && name == "value")
            return isText && hasBareLetters(value, depth: &depth)
        }.map { "\(element.place) \($0.name): \($0.value)" }
    }

    /// The nearest `translate` attribute decides, unless the text is none in any language.
    private static func isTranslatable(_ path: [Int], in tree: PageTree) -> Bool {
        if path.contains(where: { notLanguage.contains(tree.elements[$0].name) }) { return false }
        return path.lazy.compactMap { tree.elements[$0]["translate"] }.first != "no"
    }

    private static func hasBareLetters(_ text: String, depth: inout Int) -> Bool {
        var isBare = false
        for character in text {
            switch character {
            case "⟦": depth += 1
            case "⟧": depth = max(0, depth - 1)
            default: if depth == 0, character.isLetter { isBare = true }
            }
        }
        return isBare
    }
}
