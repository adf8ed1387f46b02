/// An element of a page under test. Elements are numbered in the order of their start tags.
struct PageElement {
    let name: String
    let attributes: [(name: String, value: String)]
    let line: Int
    let parent: Int?
    /// The number after that of the last descendant.
    var end: Int

    subscript(_ attribute: String) -> String? {
        attributes.first { $0.name == attribute }?.value
    }

    func has(_ attribute: String) -> Bool { self[attribute] != nil }

    /// What a reader of the test's output needs to find it.
    var place: String {
        let mark = self["id"].map { "#\($0)" } ?? self["name"].map { "[name=\($0)]" } ?? ""
        return "line \(line): <\(name)\(mark)>"
    }
}

/// A piece of text between two tags, with references decoded.
struct PageText {
    let text: String
    let line: Int
    let parent: Int?
}

/// A parsed page, with what was wrong in its syntax.
///
/// The elements stand in one array, so that walking up or down needs no recursion however deep a page is.
struct PageTree {
    var elements: [PageElement] = []
    var texts: [PageText] = []
    var problems: [String] = []
    var hasDoctype = false

    func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: elements[index].parent) { next in
            defer { next = next.flatMap { elements[$0].parent } }
            return next
        }
    }

    /// The element and its ancestors, from the inside.
    func path(to index: Int?) -> [Int] {
        index.map { [$0] + ancestors(of: $0) } ?? []
    }

    func isInside(_ index: Int, _ names: Set<String>) -> Bool {
        ancestors(of: index).contains { names.contains(elements[$0].name) }
    }

    func descendants(of index: Int) -> Range<Int> {
        index + 1..<elements[index].end
    }

    func indices(named names: String...) -> [Int] {
        elements.indices.filter { names.contains(elements[$0].name) }
    }

    func element(id: String) -> Int? {
        elements.firstIndex { $0["id"] == id }
    }

    /// What a screen reader would say for the content: text, and the names of images in it.
    func spokenContent(of index: Int) -> String {
        let range = index..<elements[index].end
        var parts = texts.filter { text in
            guard let parent = text.parent, range.contains(parent) else { return false }
            return !path(to: parent).contains { $0 > index && elements[$0]["aria-hidden"] == "true" }
        }.map(\.text)
        for element in elements[descendants(of: index)] {
            if let name = element["alt"] ?? element["aria-label"] { parts.append(name) }
        }
        return parts.joined(separator: " ").trimmed
    }

    /// The name a screen reader would give the element (a part of the Accessible Name computation, 1.2).
    func accessibleName(of index: Int) -> String {
        let element = elements[index]
        if let ids = element["aria-labelledby"] {
            let named = ids.words.compactMap { self.element(id: $0) }.map { spokenContent(of: $0) }
            let name = named.joined(separator: " ").trimmed
            if !name.isEmpty { return name }
        }
        if let label = element["aria-label"]?.trimmed, !label.isEmpty { return label }
        let content = spokenContent(of: index)
        return content.isEmpty ? (element["title"] ?? "").trimmed : content
    }
}

extension String {
    var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

    var trimmed: String {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }
}
