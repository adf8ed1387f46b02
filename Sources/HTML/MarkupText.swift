/// Simple text as students and teachers write it, turned straight into markup.
///
/// A blank line parts paragraphs, a single line break stays one, lines that begin with `- ` are a list, `**words**` are
/// bold and `*words*` italic, and an address that begins with `https://` is a link. Everything else is shown as it was
/// written. Since each piece goes through the literal, there is nothing to clean up afterwards.
///
/// The work is one pass over the lines and one over each line, whatever the text contains.
public struct MarkupText: Sendable {
    /// Longer texts are cut here, in bytes of UTF-8, and end in "…".
    public static let limit = 100_000

    public let html: HTML

    public init(_ source: String) {
        var blocks = Blocks()
        for line in Self.cut(source).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            blocks.add(line: Self.trimmed(Array(line)[...]))
        }
        html = blocks.finished()
    }

    private static func cut(_ source: String) -> String {
        guard source.utf8.count > limit else { return source }
        let end = source.utf8.index(source.startIndex, offsetBy: limit)
        return source[..<end] + "…"
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0.isMarkupSpace }
        while line.last?.isMarkupSpace == true { line.removeLast() }
        return line
    }
}

/// Collects lines into paragraphs and lists.
private struct Blocks {
    private enum Open {
        case nothing
        case paragraph
        case list
    }

    private var open = Open.nothing
    private var content = HTML.empty
    private var finishedBlocks = HTML.empty

    mutating func add(line: ArraySlice<UInt8>) {
        if line.isEmpty {
            close()
        } else if line.starts(with: "- ".utf8) {
            if open != .list { close() }
            open = .list
            content += "<li>\(InlineMarkup(line.dropFirst(2)).html)</li>"
        } else {
            if open != .paragraph { close() }
            if open == .paragraph { content += "<br>" }
            open = .paragraph
            content += InlineMarkup(line).html
        }
    }

    mutating func finished() -> HTML {
        close()
        return finishedBlocks
    }

    private mutating func close() {
        switch open {
        case .nothing: break
        case .paragraph: finishedBlocks += "<p>\(content)</p>"
        case .list: finishedBlocks += "<ul>\(content)</ul>"
        }
        open = .nothing
        content = .empty
    }
}
