/// How much a JSON text may hold before it is refused.
public struct JSONLimits: Sendable, Hashable {
    public var bytes = 256 << 20
    public var depth = 64
    public var stringBytes = 1 << 20
    public var numberBytes = 256
    /// Values of every kind together: short texts can otherwise ask for much memory.
    public var values = 10_000_000

    public init() {}
}

/// A place in a text, for people: `line` and `column` from 1, counted in bytes; `offset` from 0.
public struct JSONPosition: Sendable, Hashable {
    public let offset: Int
    public let line: Int
    public let column: Int

    init(offset: Int, in bytes: [UInt8]) {
        var line = 1
        var lineStart = 0
        for (index, byte) in bytes.prefix(max(0, offset)).enumerated() where byte == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        self.offset = offset
        self.line = line
        column = offset - lineStart + 1
    }
}

public enum JSONFailure: Explained, Hashable {
    case tooLarge(limit: Int)
    case tooDeep(JSONPosition, limit: Int)
    case tooManyValues(limit: Int)
    case textTooLong(JSONPosition)
    case notUTF8(JSONPosition)
    case endsTooEarly
    case unexpected(JSONPosition)
    case badText(JSONPosition)
    case badNumber(JSONPosition)
    case textAfterEnd(JSONPosition)

    public var sentence: String {
        switch self {
        case .tooLarge(let limit): "This JSON file is larger than \(limit >> 20) MB."
        case .tooDeep(let at, let limit): "Line \(at.line): values are nested more than \(limit) deep."
        case .tooManyValues(let limit): "This JSON file holds more than \(limit) values."
        case .textTooLong(let at): "Line \(at.line): a text is longer than 1 MB."
        case .notUTF8(let at): "Line \(at.line): some letters are not saved as UTF-8."
        case .endsTooEarly: "This JSON file ends in the middle; it was not sent completely."
        case .unexpected(let at): "Line \(at.line), character \(at.column): something else was expected here."
        case .badText(let at): "Line \(at.line), character \(at.column): a text holds a character it may not hold."
        case .badNumber(let at): "Line \(at.line), character \(at.column): this number is not written as JSON."
        case .textAfterEnd(let at): "Line \(at.line): there is more text after the end of the JSON."
        }
    }

    public var advice: String {
        switch self {
        case .tooLarge, .tooManyValues: "Export a smaller part, for example one framework at a time."
        case .endsTooEarly: "Download or export the file again."
        case .notUTF8: "Export the file again as UTF-8."
        case .tooDeep, .textTooLong, .unexpected, .badText, .badNumber, .textAfterEnd:
            "Check that this is the JSON file that was exported, and export it again."
        }
    }
}
