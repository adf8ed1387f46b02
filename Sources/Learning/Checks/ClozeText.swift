/// A text with gaps, and the two ways in which it is written.
public enum ClozeText {
    public static let mostGaps = 12

    /// A piece of the text, or a gap by its position from 0.
    public enum Piece: Hashable, Sendable {
        case words(String)
        case gap(Int)
    }

    /// Splits a stored text at its `[[1]]`, `[[2]]` … . Brackets that name no gap stay words.
    public static func pieces(_ text: String, gaps: Int) -> [Piece] {
        marked(text).map { piece in
            if case .mark(let inside) = piece {
                if let number = Int(inside), (1...max(gaps, 1)).contains(number) { return .gap(number - 1) }
                return .words("[[" + inside + "]]")
            }
            guard case .words(let words) = piece else { return .words("") }
            return .words(words)
        }
    }

    /// Takes a text as authors write it, `A [[ratio]] compares two [[amounts|numbers]].`, into the stored text and the
    /// accepted forms of each gap.
    public static func read(_ written: String) -> (text: String, gaps: [[String]]) {
        var text = ""
        var gaps: [[String]] = []
        for piece in marked(written) {
            switch piece {
            case .words(let words): text += words
            case .mark(let inside):
                let forms = inside.split(separator: "|").map { trimmedText($0) }.filter { !$0.isEmpty }
                gaps.append(forms)
                text += "[[\(gaps.count)]]"
            }
        }
        return (text, gaps)
    }

    /// The text as an author wrote it: the reverse of `read`.
    public static func written(_ text: String, gaps: [TextAnswer]) -> String {
        pieces(text, gaps: gaps.count).map { piece in
            switch piece {
            case .words(let words): words
            case .gap(let place): "[[" + gaps[place].accepted.joined(separator: "|") + "]]"
            }
        }.joined()
    }

    /// Which gaps a stored text shows, in order.
    static func places(_ text: String, gaps: Int) -> [Int] {
        pieces(text, gaps: gaps).compactMap { if case .gap(let place) = $0 { place } else { nil } }
    }

    private enum Marked {
        case words(String)
        case mark(String)
    }

    /// Opening brackets without closing ones are words.
    private static func marked(_ text: String) -> [Marked] {
        var pieces: [Marked] = []
        let characters = Array(text)
        var start = 0
        var place = 0
        while place + 1 < characters.count {
            guard characters[place] == "[", characters[place + 1] == "[" else {
                place += 1
                continue
            }
            var end = place + 2
            while end + 1 < characters.count, !(characters[end] == "]" && characters[end + 1] == "]") { end += 1 }
            guard end + 1 < characters.count else { break }
            if place > start { pieces.append(.words(String(characters[start..<place]))) }
            pieces.append(.mark(String(characters[(place + 2)..<end])))
            place = end + 2
            start = place
        }
        if start < characters.count { pieces.append(.words(String(characters[start...]))) }
        return pieces
    }
}

/// Without white space at both ends.
func trimmedText(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
}
