/// Collects lines into paragraphs, lists, quotations and code.
struct MarkupBlocks {
    private enum Open {
        case nothing
        case paragraph
        case list
        case quotation
    }

    private var open = Open.nothing
    private var content = HTML.empty
    private var finishedBlocks = HTML.empty
    /// The lines of code since its first fence; nil outside of code.
    private var code: [ArraySlice<UInt8>]?
    private var fence: ArraySlice<UInt8> = []

    mutating func add(line: ArraySlice<UInt8>) {
        let trimmed = Self.trimmed(line)
        if let lines = code {
            if Self.isFence(trimmed) {
                closeCode(lines)
            } else {
                code?.append(line)
            }
        } else if Self.isFence(trimmed) {
            close()
            code = []
            fence = trimmed
        } else {
            add(words: trimmed)
        }
    }

    private mutating func add(words line: ArraySlice<UInt8>) {
        if line.isEmpty {
            close()
        } else if line.starts(with: "- ".utf8) {
            if open != .list { close() }
            open = .list
            content += "<li>\(InlineMarkup(line.dropFirst(2)).html)</li>"
        } else if line.starts(with: "> ".utf8) {
            add(InlineMarkup(line.dropFirst(2)).html, to: .quotation)
        } else {
            add(InlineMarkup(line).html, to: .paragraph)
        }
    }

    private mutating func add(_ words: HTML, to block: Open) {
        if open != block { close() }
        if open == block { content += "<br>" }
        open = block
        content += words
    }

    mutating func finished() -> HTML {
        if let lines = code { closeCode(lines) }
        close()
        return finishedBlocks
    }

    private mutating func close() {
        switch open {
        case .nothing: break
        case .paragraph: finishedBlocks += "<p>\(content)</p>"
        case .list: finishedBlocks += "<ul>\(content)</ul>"
        case .quotation: finishedBlocks += "<blockquote><p>\(content)</p></blockquote>"
        }
        open = .nothing
        content = .empty
    }

    // MARK: Code

    /// Beyond this the lines have no numbers: each costs an element.
    private static let mostNumbered = 2_000

    /// Three backticks, perhaps with the name of a language.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let tick = UInt8(ascii: "`")
        guard line.count <= 30, line.starts(with: "```".utf8) else { return false }
        return line.dropFirst(3).allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != tick }
    }

    /// A fence with nothing behind it was meant otherwise.
    private mutating func closeCode(_ lines: [ArraySlice<UInt8>]) {
        code = nil
        guard lines.contains(where: { !Self.trimmed($0).isEmpty }) else {
            add(words: fence)
            return
        }
        let isNumbered = lines.count <= Self.mostNumbered
        var text = HTML.empty
        for (place, line) in lines.enumerated() {
            let words = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            if place > 0 { text += "\n" }
            text += isNumbered ? "<span>\(words)</span>" : "\(words)"
        }
        finishedBlocks += "<pre class=\"code\" dir=\"ltr\" translate=\"no\"><code>\(text)</code></pre>"
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0.isMarkupSpace }
        while line.last?.isMarkupSpace == true { line.removeLast() }
        return line
    }
}
