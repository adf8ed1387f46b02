/// What is wrong with the words of a message.
enum MessageSyntaxError: Error, Equatable {
    case tooLong
    case tooDeep
    case unclosedBrace
    case strayBrace
    case unknownArgument(String)
    /// A slot that is neither `{name}`, `{name, number}`, `{name, html}` nor a plural.
    case unknownKind(String)
    case unknownCategory(String)
    case missingOther
}

extension MessageTemplate {
    /// - Parameter arguments: The names that slots may have, in the order of the values given later.
    init(_ source: String, arguments: [String]) throws(MessageSyntaxError) {
        guard source.utf8.count <= MessageParser.longest else { throw .tooLong }
        var parser = MessageParser(source: Array(source.utf8), arguments: arguments)
        let parts = try parser.parts(depth: 0, countedBy: nil)
        guard parser.isAtEnd else { throw .strayBrace }
        self.init(parts: parts)
    }
}

/// Reads the part of the ICU message syntax that Trellis uses: `{name}`, `{name, number}`, `{name, html}` and
/// `{count, plural, =0 {…} one {# …} other {# …}}`. A brace or, in a plural, a `#` cannot be written as text.
struct MessageParser {
    static let longest = 4000
    /// A plural within a plural is enough; deeper is a mistake.
    static let deepest = 2

    private let source: [UInt8]
    private let arguments: [String]
    private var position = 0

    init(source: [UInt8], arguments: [String]) {
        self.source = source
        self.arguments = arguments
    }

    var isAtEnd: Bool { position >= source.count }

    private var next: UInt8? { isAtEnd ? nil : source[position] }

    /// Up to the end or to the brace that closes this form.
    mutating func parts(depth: Int, countedBy counted: Int?) throws(MessageSyntaxError) -> [MessagePart] {
        guard depth <= Self.deepest else { throw .tooDeep }
        var parts: [MessagePart] = []
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "}") {
            position += 1
            if byte == UInt8(ascii: "{") {
                Self.flush(&text, into: &parts)
                parts.append(try slot(depth: depth))
            } else if byte == UInt8(ascii: "#"), let counted {
                Self.flush(&text, into: &parts)
                parts.append(.argument(counted))
            } else {
                text.append(byte)
            }
        }
        Self.flush(&text, into: &parts)
        return parts
    }

    private static func flush(_ text: inout [UInt8], into parts: inout [MessagePart]) {
        guard !text.isEmpty else { return }
        parts.append(.text(String(decoding: text, as: UTF8.self)))
        text = []
    }

    /// After the opening brace.
    private mutating func slot(depth: Int) throws(MessageSyntaxError) -> MessagePart {
        let name = word()
        guard let argument = arguments.firstIndex(of: name) else { throw .unknownArgument(name) }
        guard skip(UInt8(ascii: ",")) else {
            try close()
            return .argument(argument)
        }
        let kind = word()
        switch kind {
        case "number", "html":
            try close()
            return .argument(argument)
        case "plural":
            guard skip(UInt8(ascii: ",")) else { throw .unknownKind(kind) }
            return .plural(try plural(of: argument, depth: depth))
        default:
            throw .unknownKind(kind)
        }
    }

    private mutating func plural(of argument: Int, depth: Int) throws(MessageSyntaxError) -> MessagePlural {
        var exact: [Int: [MessagePart]] = [:]
        var named: [String: [MessagePart]] = [:]
        while true {
            let category = word()
            guard !category.isEmpty else { break }
            guard skip(UInt8(ascii: "{")) else { throw .unknownCategory(category) }
            let form = try parts(depth: depth + 1, countedBy: argument)
            try close()
            if category.hasPrefix("="), let count = Int(category.dropFirst()) {
                exact[count] = form
            } else if ["one", "many", "other"].contains(category) {
                named[category] = form
            } else {
                throw .unknownCategory(category)
            }
        }
        try close()
        guard let other = named["other"] else { throw .missingOther }
        return MessagePlural(argument: argument, exact: exact, one: named["one"], other: other)
    }

    /// The next run of letters, digits, `_` and `=`; spaces around it are skipped.
    private mutating func word() -> String {
        skipSpaces()
        let start = position
        while let byte = next, byte.isMessageName { position += 1 }
        let word = String(decoding: source[start..<position], as: UTF8.self)
        skipSpaces()
        return word
    }

    private mutating func close() throws(MessageSyntaxError) {
        guard skip(UInt8(ascii: "}")) else { throw .unclosedBrace }
    }

    /// Whether the byte was there; spaces before it are skipped.
    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpaces() {
        while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { position += 1 }
    }
}

extension UInt8 {
    fileprivate var isMessageName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "="):
            true
        default:
            false
        }
    }
}
