extension JSONValue {
    /// Reads a whole JSON text (RFC 8259), with or without a byte order mark.
    public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONFailure) {
        var parser = try JSONParser(bytes, limits)
        self = try parser.parse()
    }
}

/// Reads with a list of open containers instead of recursion, so that depth costs a check and not the stack.
struct JSONParser {
    private struct Container {
        let isObject: Bool
        var values: [JSONValue] = []
        var members: [JSONObject.Member] = []
        var key = ""

        mutating func append(_ value: JSONValue) {
            if isObject {
                members.append(JSONObject.Member(key, value))
            } else {
                values.append(value)
            }
        }

        var value: JSONValue { isObject ? .object(JSONObject(members)) : .array(values) }
    }

    let bytes: [UInt8]
    let limits: JSONLimits
    var position = 0
    private var open: [Container] = []
    private var valueCount = 0

    init(_ bytes: [UInt8], _ limits: JSONLimits) throws(JSONFailure) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
        self.bytes = bytes
        self.limits = limits
        if let offset = firstInvalidUTF8(in: bytes, from: 0, to: bytes.count) {
            throw .notUTF8(JSONPosition(offset: offset, in: bytes))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func parse() throws(JSONFailure) -> JSONValue {
        while true {
            guard var value = try startValue() else { continue }
            // A finished value may finish the containers around it.
            while !open.isEmpty {
                open[open.count - 1].append(value)
                guard let closed = try afterValue() else { break }
                value = closed
            }
            if open.isEmpty { return try finished(value) }
        }
    }

    private func finished(_ value: JSONValue) throws(JSONFailure) -> JSONValue {
        var rest = self
        rest.skipSpace()
        guard rest.position == bytes.count else { throw .textAfterEnd(here(rest.position)) }
        return value
    }

    /// A whole value, or nil when a container was opened that has something in it.
    private mutating func startValue() throws(JSONFailure) -> JSONValue? {
        skipSpace()
        valueCount += 1
        guard valueCount <= limits.values else { throw .tooManyValues(limit: limits.values) }
        let byte = try peek()
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return try openContainer(isObject: byte == UInt8(ascii: "{"))
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default: throw .unexpected(here(position))
        }
    }

    private mutating func openContainer(isObject: Bool) throws(JSONFailure) -> JSONValue? {
        guard open.count < limits.depth else { throw .tooDeep(here(position), limit: limits.depth) }
        position += 1
        skipSpace()
        if try peek() == Self.closing(isObject) {
            position += 1
            return isObject ? .object(JSONObject()) : .array([])
        }
        open.append(Container(isObject: isObject))
        if isObject { try readKey() }
        return nil
    }

    /// After a value inside a container: the container's value if it ends here, nil if another value follows.
    private mutating func afterValue() throws(JSONFailure) -> JSONValue? {
        skipSpace()
        guard let isObject = open.last?.isObject else { return nil }
        switch try peek() {
        case UInt8(ascii: ","):
            position += 1
            if isObject { try readKey() }
            return nil
        case Self.closing(isObject):
            position += 1
            return open.removeLast().value
        default: throw .unexpected(here(position))
        }
    }

    private mutating func readKey() throws(JSONFailure) {
        skipSpace()
        guard try peek() == UInt8(ascii: "\"") else { throw .unexpected(here(position)) }
        open[open.count - 1].key = try text()
        skipSpace()
        guard try peek() == UInt8(ascii: ":") else { throw .unexpected(here(position)) }
        position += 1
    }

    private static func closing(_ isObject: Bool) -> UInt8 {
        isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFailure) -> JSONValue {
        let expected = Array(word.description.utf8)
        guard bytes[position...].starts(with: expected) else { throw .unexpected(here(position)) }
        position += expected.count
        return value
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    func peek() throws(JSONFailure) -> UInt8 {
        guard position < bytes.count else { throw .endsTooEarly }
        return bytes[position]
    }

    func here(_ offset: Int) -> JSONPosition {
        JSONPosition(offset: offset, in: bytes)
    }
}
