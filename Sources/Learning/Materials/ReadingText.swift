/// A text to read, parted so that a reader can mark its sentences and keep the marks when the text is set anew.
public struct ReadingText: Sendable, Equatable {
    public struct Paragraph: Sendable, Equatable {
        /// In order; a heading has one.
        public let sentences: [String]
        public let isHeading: Bool
    }

    /// Longer texts are cut here, in characters as a database counts them.
    public static let longest = 40_000
    public static let mostParagraphs = 500
    public static let mostSentences = 60

    public let paragraphs: [Paragraph]

    /// - Parameter text: Paragraphs are parted by line breaks; a line that begins with `# ` is a heading.
    public init(_ text: String) {
        let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
        paragraphs = cut.split(whereSeparator: \.isNewline).lazy.map { Self.trimmed($0) }.filter { !$0.isEmpty }
            .prefix(Self.mostParagraphs).map { line in
                guard line.hasPrefix("# ") else {
                    return Paragraph(sentences: Self.sentences(line), isHeading: false)
                }
                return Paragraph(sentences: [String(Self.trimmed(line.dropFirst(2)))], isHeading: true)
            }
    }

    /// About how many words, for telling how long it takes.
    public var wordCount: Int {
        paragraphs.reduce(0) { count, paragraph in
            count + paragraph.sentences.reduce(0) { $0 + $1.split(separator: " ").count }
        }
    }

    /// A sentence ends with a full stop, a question mark, an exclamation mark or "…" before a space; what is more than
    /// `mostSentences` stays with the last one.
    private static func sentences(_ line: Substring) -> [String] {
        var found: [String] = []
        var current = ""
        var isEnding = false
        for character in line {
            if character == " ", isEnding, found.count < mostSentences - 1 {
                found.append(current)
                current = ""
                isEnding = false
                continue
            }
            // Closing marks belong to the sentence that they close.
            if ".!?…".contains(character) {
                isEnding = true
            } else if !"\"'”’»)".contains(character) {
                isEnding = false
            }
            current.append(character)
        }
        if !current.isEmpty { found.append(current) }
        return found
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line.drop { $0.isWhitespace }
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }
}
