/// One line of ``MarkupText``: emphasis and links.
///
/// Emphasis can only be two deep (bold in italic or italic in bold), so a mark is resolved by looking at two places,
/// never by searching back through the line.
struct InlineMarkup {
    private enum Emphasis {
        case bold
        case italic

        var mark: String { self == .bold ? "**" : "*" }
        var width: Int { self == .bold ? 2 : 1 }

        /// What so many asterisks begin, from the outside.
        static func opened(by width: Int) -> [Emphasis] {
            switch width {
            case 1: [.italic]
            case 2: [.bold]
            case 3: [.bold, .italic]
            default: []
            }
        }
    }

    /// An emphasis that has begun, with what stands in it so far.
    private struct Open {
        let emphasis: Emphasis
        var content = HTML.empty
    }

    private let line: ArraySlice<UInt8>
    private var finishedContent = HTML.empty
    private var open: [Open] = []

    init(_ line: ArraySlice<UInt8>) {
        self.line = line
        var index = line.startIndex
        var textStart = index
        while index < line.endIndex {
            let end = endOfMark(at: index) ?? endOfLink(at: index)
            guard let end else {
                index += 1
                continue
            }
            appendText(textStart..<index)
            line[index] == UInt8(ascii: "*") ? appendMark(index..<end) : appendLink(index..<end)
            index = end
            textStart = end
        }
        appendText(textStart..<line.endIndex)
        while !open.isEmpty { giveUp() }
    }

    var html: HTML { finishedContent }

    private func endOfMark(at index: Int) -> Int? {
        guard line[index] == UInt8(ascii: "*") else { return nil }
        return line[index...].firstIndex { $0 != UInt8(ascii: "*") } ?? line.endIndex
    }

    /// Up to a space or a character that no address has, without the punctuation of the sentence around it.
    private func endOfLink(at index: Int) -> Int? {
        let scheme = "https://".utf8
        guard line[index] == UInt8(ascii: "h"), line[index...].starts(with: scheme), !isWord(at: index - 1) else {
            return nil
        }
        let start = index + scheme.count
        var end = line[start...].firstIndex { $0 <= 0x20 || "<>\"*`|\\^{}".utf8.contains($0) } ?? line.endIndex
        while end > start, ".,;:!?')]".utf8.contains(line[end - 1]) { end -= 1 }
        return end > start ? end : nil
    }

    private func isWord(at index: Int) -> Bool {
        guard line.indices.contains(index) else { return false }
        let byte = line[index]
        return byte.isLetter || byte >= 0x80 || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    private func isSpace(at index: Int) -> Bool {
        !line.indices.contains(index) || line[index].isMarkupSpace
    }

    private mutating func appendText(_ range: Range<Int>) {
        if !range.isEmpty { append("\(String(decoding: line[range], as: UTF8.self))") }
    }

    private mutating func appendLink(_ range: Range<Int>) {
        let address = String(decoding: line[range], as: UTF8.self)
        append("<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">\(address)</a>")
    }

    /// One to three asterisks close what they can, then open what they can; what is left is shown. A mark that belongs
    /// to the outer of two emphases shows that the inner one was none.
    private mutating func appendMark(_ range: Range<Int>) {
        var left = range.count
        guard left <= 3 else { return appendText(range) }
        if !isSpace(at: range.lowerBound - 1) {
            if open.count == 2, left == open[0].emphasis.width, left != open[1].emphasis.width { giveUp() }
            while let last = open.last, last.emphasis.width <= left {
                left -= last.emphasis.width
                close()
            }
        }
        let opening = Emphasis.opened(by: left)
        if !isSpace(at: range.upperBound), !opening.contains(where: isOpen) {
            open += opening.map { Open(emphasis: $0) }
        } else if left > 0 {
            append("\(String(repeating: "*", count: left))")
        }
    }

    private func isOpen(_ emphasis: Emphasis) -> Bool {
        open.contains { $0.emphasis == emphasis }
    }

    private mutating func close() {
        guard let closed = open.popLast() else { return }
        switch closed.emphasis {
        case .bold: append("<strong>\(closed.content)</strong>")
        case .italic: append("<em>\(closed.content)</em>")
        }
    }

    /// The mark was only asterisks: it is shown, and what followed it joins what stood before.
    private mutating func giveUp() {
        guard let last = open.popLast() else { return }
        append("\(last.emphasis.mark)\(last.content)")
    }

    private mutating func append(_ html: HTML) {
        if open.isEmpty {
            finishedContent += html
        } else {
            open[open.count - 1].content += html
        }
    }
}
