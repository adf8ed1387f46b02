/// The statements of a script, without the `;` between them. Pieces that hold only blanks or comments are left out.
///
/// A `;` inside of quotes, comments, dollar quotes or the body of a trigger (`BEGIN … END`) does not end a statement.
func statements(in text: String, dialect: Dialect) -> [String] {
    let lexer = Lexer(text, dialect: dialect)
    var statements: [String] = []
    var current = StatementShape()
    var start = 0
    var end = 0
    for token in lexer {
        guard token.kind != .blank else { continue }
        if token.kind == .symbol, lexer.bytes[token.range.lowerBound] == UInt8(ascii: ";"), !current.isInBody {
            if !current.isEmpty { statements.append(String(decoding: lexer.bytes[start..<end], as: UTF8.self)) }
            current = StatementShape()
            continue
        }
        if current.isEmpty { start = token.range.lowerBound }
        current.take(word: lexer.word(token))
        end = token.range.upperBound
    }
    if !current.isEmpty { statements.append(String(decoding: lexer.bytes[start..<end], as: UTF8.self)) }
    return statements
}

/// Writes the key of a table the way SQLite makes it the row id: `BIGINT PRIMARY KEY` becomes `INTEGER PRIMARY KEY`.
func rowIDKeys(in text: String) -> String {
    let lexer = Lexer(text, dialect: .sqlite)
    let tokens = lexer.filter { $0.kind != .blank }
    var result: [UInt8] = []
    var copied = 0
    for (index, token) in tokens.enumerated() where lexer.word(token) == "BIGINT" {
        let following = tokens[(index + 1)...].prefix(4).map { lexer.word($0) }
        let isKey = following.starts(with: ["PRIMARY", "KEY"]) || following == ["NOT", "NULL", "PRIMARY", "KEY"]
        guard isKey else { continue }
        result += lexer.bytes[copied..<token.range.lowerBound]
        result += Array("INTEGER".utf8)
        copied = token.range.upperBound
    }
    result += lexer.bytes[copied...]
    return String(decoding: result, as: UTF8.self)
}

/// What has been read of one statement, as far as it matters for the `;` inside of it.
private struct StatementShape {
    private enum Opening {
        case none
        case create
        /// The body, if there is one, begins with BEGIN.
        case trigger
        /// The body, if there is one, begins with BEGIN ATOMIC.
        case routine
        case other
    }

    private(set) var isEmpty = true
    private var opening = Opening.none
    private var previous = ""
    private var depth = 0

    var isInBody: Bool { depth > 0 }

    mutating func take(word: String) {
        isEmpty = false
        defer { previous = word }
        switch opening {
        case .none: opening = word == "CREATE" ? .create : .other
        case .create: opening = kind(after: word)
        case .trigger: followBody(word, begins: word == "BEGIN")
        case .routine: followBody(word, begins: word == "ATOMIC" && previous == "BEGIN")
        case .other: break
        }
    }

    private func kind(after word: String) -> Opening {
        switch word {
        case "OR", "REPLACE", "TEMP", "TEMPORARY", "CONSTRAINT": .create
        case "TRIGGER": .trigger
        case "FUNCTION", "PROCEDURE": .routine
        default: .other
        }
    }

    private mutating func followBody(_ word: String, begins: Bool) {
        if depth == 0 {
            if begins { depth = 1 }
        } else if word == "CASE" {
            depth += 1
        } else if word == "END" {
            depth -= 1
        }
    }
}
