/// Cuts SQL text into the pieces that matter for finding where statements end. It never fails: what is not closed
/// runs to the end of the text, and the engine then says what is wrong with it.
struct Lexer: Sequence, IteratorProtocol {
    struct Token {
        enum Kind {
            /// A keyword, name or number.
            case word
            /// Quoted text or a quoted name, with its quotes.
            case quoted
            /// White space or a comment.
            case blank
            case symbol
        }

        let kind: Kind
        let range: Range<Int>
    }

    let bytes: [UInt8]
    let dialect: Dialect
    private var position = 0

    init(_ text: String, dialect: Dialect) {
        bytes = Array(text.utf8)
        self.dialect = dialect
    }

    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        let kind = advance()
        return Token(kind: kind, range: start..<position)
    }

    /// The letters of a word, upper case; empty for any other token.
    func word(_ token: Token) -> String {
        guard token.kind == .word else { return "" }
        return String(decoding: bytes[token.range], as: UTF8.self).uppercased()
    }

    private func peek(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func advance() -> Token.Kind {
        let byte = peek()
        switch byte {
        case 9...13, 32:
            while position < bytes.count, peek() == 32 || (9...13).contains(peek()) { position += 1 }
            return .blank
        case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
            while position < bytes.count, peek() != UInt8(ascii: "\n") { position += 1 }
            return .blank
        case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
            skipComment()
            return .blank
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            skipQuoted(until: byte, backslashEscapes: false)
            return .quoted
        case UInt8(ascii: "`") where dialect == .sqlite:
            skipQuoted(until: byte, backslashEscapes: false)
            return .quoted
        case UInt8(ascii: "[") where dialect == .sqlite:
            skipQuoted(until: UInt8(ascii: "]"), backslashEscapes: false)
            return .quoted
        case UInt8(ascii: "$") where dialect == .postgres:
            return skipDollarQuoted() ? .quoted : .symbol
        case UInt8(ascii: "E"), UInt8(ascii: "e"):
            guard dialect == .postgres, peek(1) == UInt8(ascii: "'") else { return skipWord() }
            position += 1
            skipQuoted(until: UInt8(ascii: "'"), backslashEscapes: true)
            return .quoted
        default:
            if isWordByte(byte) { return skipWord() }
            position += 1
            return .symbol
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }

    private mutating func skipWord() -> Token.Kind {
        // A $ inside of a name does not open a dollar quote.
        while position < bytes.count, isWordByte(peek()) || peek() == UInt8(ascii: "$") { position += 1 }
        return .word
    }

    /// A doubled closing quote stands for itself. It reads as two quoted tokens side by side, which splits the same.
    private mutating func skipQuoted(until close: UInt8, backslashEscapes: Bool) {
        position += 1
        while position < bytes.count, peek() != close {
            position += backslashEscapes && peek() == UInt8(ascii: "\\") ? 2 : 1
        }
        position = Swift.min(position + 1, bytes.count)
        if backslashEscapes, peek() == close { skipQuoted(until: close, backslashEscapes: true) }
    }

    /// PostgreSQL's comments nest, SQLite's do not.
    private mutating func skipComment() {
        var depth = 0
        repeat {
            if peek() == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*"), depth == 0 || dialect == .postgres {
                depth += 1
                position += 2
            } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                depth -= 1
                position += 2
            } else {
                position += 1
            }
        } while depth > 0 && position < bytes.count
        position = Swift.min(position, bytes.count)
    }

    /// `$$ … $$` or `$tag$ … $tag$`; false, and one byte further, for a lone `$` or a `$1`.
    private mutating func skipDollarQuoted() -> Bool {
        var end = position + 1
        while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
        let startsWithDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek(1))
        guard end < bytes.count, bytes[end] == UInt8(ascii: "$"), !startsWithDigit else {
            position += 1
            return false
        }
        let tag = bytes[position...end]
        position = end + 1
        while position < bytes.count {
            if peek() == UInt8(ascii: "$"), bytes[position...].starts(with: tag) {
                position += tag.count
                return true
            }
            position += 1
        }
        return true
    }
}
