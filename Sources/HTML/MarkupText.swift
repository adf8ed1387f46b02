/// Simple text as students and teachers write it, turned straight into markup.
///
/// A blank line parts paragraphs, a single line break stays one, lines that begin with `- ` are a list and lines that
/// begin with `> ` a quotation, what stands between two lines of three backticks is code, `**words**` are bold and
/// `*words*` italic, and an address that begins with `https://` is a link. Everything else is shown as it was written.
/// Since each piece goes through the literal, there is nothing to clean up afterwards.
///
/// The work is one pass over the lines and one over each line, whatever the text contains.
public struct MarkupText: Sendable {
    /// Longer texts are cut here, in bytes of UTF-8, and end in "…".
    public static let limit = 100_000

    public let html: HTML

    public init(_ source: String) {
        var blocks = MarkupBlocks()
        for line in Self.cut(source).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            blocks.add(line: Array(line)[...])
        }
        html = blocks.finished()
    }

    private static func cut(_ source: String) -> String {
        guard source.utf8.count > limit else { return source }
        let end = source.utf8.index(source.startIndex, offsetBy: limit)
        return source[..<end] + "…"
    }
}
