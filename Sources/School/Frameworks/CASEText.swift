/// Statements as publishers write them hold pieces of HTML, sometimes escaped once more. This is the plain text of one.
///
/// Entities become characters; the tags of simple text disappear, and every other `<` stays, as in `3 < 5`.
/// Longer ones than any standard are cut.
func plainStatement(_ text: String) -> String {
    let text = text.utf8.count > 10_000 ? String(text.prefix(2_500)) : text
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return text }
    return withoutTags(withoutEntities(text))
}

private let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ", "#160": " ",
]

private func withoutEntities(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
        plain += rest[..<start]
        let name = rest[start...].dropFirst().prefix(6).prefix { $0 != ";" }
        if let character = entities[String(name)], name.endIndex < rest.endIndex, rest[name.endIndex] == ";" {
            plain += character
            rest = rest[rest.index(after: name.endIndex)...]
        } else {
            plain += "&"
            rest = rest[rest.index(after: start)...]
        }
    }
    return plain + rest
}

private let simpleTags: Set<String> = [
    "sup", "sub", "i", "b", "em", "strong", "u", "p", "br", "span", "li", "ul", "ol", "div",
]

private func withoutTags(_ text: String) -> String {
    var plain = ""
    var rest = Substring(text)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
        plain += rest[..<start]
        // A tag that is worth dropping is short; a longer stretch up to the next > is text.
        let inside = rest[start...].dropFirst().prefix(60).prefix { $0 != ">" && $0 != "<" }
        let isClosed = inside.endIndex < rest.endIndex && rest[inside.endIndex] == ">"
        let name = inside.drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
        if isClosed, simpleTags.contains(name) {
            rest = rest[rest.index(after: inside.endIndex)...]
        } else {
            plain += "<"
            rest = rest[rest.index(after: start)...]
        }
    }
    return plain + rest
}
