/// A small strict parser for our own pages: it mends nothing, it reports.
struct PageParser {
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let raw: Set<String> = ["script", "style", "textarea", "title"]

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var open: [Int] = []
    private var tree = PageTree()

    init(_ html: String) {
        bytes = Array(html.utf8)
    }

    static func tree(of html: String) -> PageTree {
        var parser = PageParser(html)
        parser.parse()
        return parser.tree
    }

    private mutating func parse() {
        while index < bytes.count {
            if starts(with: "<!--") {
                skip(past: "-->")
            } else if starts(with: "<!") {
                tree.hasDoctype = tree.hasDoctype || tree.elements.isEmpty
                skip(past: ">")
            } else if starts(with: "</") {
                readEndTag()
            } else if byte(at: index) == UInt8(ascii: "<"), isNameByte(byte(at: index + 1)) {
                readStartTag()
            } else {
                readText()
            }
        }
        for left in open.reversed() { report("\(tree.elements[left].place) is never closed") }
        for left in open { tree.elements[left].end = tree.elements.count }
    }

    private mutating func readText() {
        let start = index
        let startLine = line
        if bytes[index] == UInt8(ascii: "<") { report("line \(line): a < that begins no tag") }
        repeat { advance() } while index < bytes.count && bytes[index] != UInt8(ascii: "<")
        add(text: start..<index, line: startLine)
    }

    private mutating func readStartTag() {
        let startLine = line
        advance()
        let name = readName()
        let attributes = readAttributes(of: name)
        let isSelfClosed = byte(at: index - 1) == UInt8(ascii: "/")
        advance()
        let number = tree.elements.count
        tree.elements.append(
            PageElement(name: name, attributes: attributes, line: startLine, parent: open.last, end: number + 1))

        let isForeign = open.contains { ["svg", "math"].contains(tree.elements[$0].name) }
        if Self.void.contains(name) { return }
        if isSelfClosed {
            if isForeign { return }
            report("\(tree.elements[number].place) cannot be closed by />")
        }
        open.append(number)
        if Self.raw.contains(name), !isForeign { readRawText(of: name) }
    }

    private mutating func readAttributes(of tag: String) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            guard !isSpace(bytes[index]), bytes[index] != UInt8(ascii: "/") else {
                advance()
                continue
            }
            let name = readAttributeName()
            let value = readAttributeValue(of: name)
            if attributes.contains(where: { $0.name == name }) {
                report("line \(line): <\(tag)> has the attribute \(name) twice")
            }
            attributes.append((name, value))
        }
        if index >= bytes.count { report("line \(line): <\(tag)> ends within its tag") }
        return attributes
    }

    private mutating func readAttributeName() -> String {
        let start = index
        repeat { advance() } while index < bytes.count && !isSpace(bytes[index]) && !"=/>".utf8.contains(bytes[index])
        let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        if name.utf8.contains(where: { "\"'<=".utf8.contains($0) }) {
            report("line \(line): an attribute with the name \(name)")
        }
        return name
    }

    private mutating func readAttributeValue(of name: String) -> String {
        guard byte(at: index) == UInt8(ascii: "=") else { return "" }
        advance()
        guard let quote = byte(at: index), "\"'".utf8.contains(quote) else {
            let start = index
            while index < bytes.count, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { advance() }
            report("line \(line): the attribute \(name) has no quotes")
            return decoded(start..<index)
        }
        advance()
        let start = index
        while index < bytes.count, bytes[index] != quote { advance() }
        defer { advance() }
        return decoded(start..<index)
    }

    private mutating func readEndTag() {
        let startLine = line
        index += 2
        let name = readName()
        skip(past: ">")
        guard let match = open.lastIndex(where: { tree.elements[$0].name == name }) else {
            return report("line \(startLine): </\(name)> closes nothing")
        }
        for left in open[(match + 1)...].reversed() {
            report("line \(startLine): </\(name)> comes before the end of \(tree.elements[left].place)")
        }
        for closed in open[match...] { tree.elements[closed].end = tree.elements.count }
        open.removeSubrange(match...)
    }

    private mutating func readRawText(of name: String) {
        let start = index
        let startLine = line
        while index < bytes.count, !starts(with: "</\(name)") { advance() }
        add(text: start..<index, line: startLine)
    }

    private mutating func add(text range: Range<Int>, line: Int) {
        guard !range.isEmpty else { return }
        tree.texts.append(PageText(text: decoded(range), line: line, parent: open.last))
    }

    private func decoded(_ range: Range<Int>) -> String {
        PageReferences.decoded(bytes[range])
    }

    private mutating func readName() -> String {
        let start = index
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func skip(past end: String) {
        while index < bytes.count, !starts(with: end) { advance() }
        index = min(index + end.utf8.count, bytes.count)
    }

    private mutating func advance() {
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\n") { line += 1 }
        index += 1
    }

    private func starts(with text: String) -> Bool {
        guard byte(at: index) == text.utf8.first else { return false }
        return bytes[index...].starts(with: text.utf8)
    }

    private func byte(at index: Int) -> UInt8? {
        index >= 0 && index < bytes.count ? bytes[index] : nil
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x09, 0x0D, 0x0C: true
        default: false
        }
    }

    private func isNameByte(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    private mutating func report(_ problem: String) { tree.problems.append(problem) }
}
