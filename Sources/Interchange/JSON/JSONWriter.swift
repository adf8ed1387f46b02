extension JSONValue {
    /// The value as compact JSON in UTF-8. Keys keep their order.
    public func serialized() -> [UInt8] {
        var bytes: [UInt8] = []
        // What is still to be written, the next at the end: a list instead of recursion.
        var rest: [Piece] = [.value(self)]
        while let piece = rest.popLast() {
            switch piece {
            case .byte(let byte): bytes.append(byte)
            case .key(let key):
                bytes.appendJSONText(key)
                bytes.append(UInt8(ascii: ":"))
            case .value(let value): value.write(to: &bytes, later: &rest)
            }
        }
        return bytes
    }

    private enum Piece {
        case byte(UInt8)
        case key(String)
        case value(JSONValue)
    }

    private func write(to bytes: inout [UInt8], later rest: inout [Piece]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .string(let text): bytes.appendJSONText(text)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            rest.append(.byte(UInt8(ascii: "]")))
            for (index, value) in values.enumerated().reversed() {
                rest.append(.value(value))
                if index > 0 { rest.append(.byte(UInt8(ascii: ","))) }
            }
        case .object(let object):
            bytes.append(UInt8(ascii: "{"))
            rest.append(.byte(UInt8(ascii: "}")))
            for (index, member) in object.members.enumerated().reversed() {
                rest.append(.value(member.value))
                rest.append(.key(member.key))
                if index > 0 { rest.append(.byte(UInt8(ascii: ","))) }
            }
        }
    }
}

extension [UInt8] {
    /// Adds `text` as a JSON string with its quotation marks. `<`, `>`, `&` and the two line separators are escaped
    /// as well, so that the same bytes are harmless inside an HTML page.
    public mutating func appendJSONText(_ text: String) {
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append(contentsOf: "\\\"".utf8)
            case "\\": append(contentsOf: "\\\\".utf8)
            case "\n": append(contentsOf: "\\n".utf8)
            case "\r": append(contentsOf: "\\r".utf8)
            case "\t": append(contentsOf: "\\t".utf8)
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<"\u{20}":
                append(contentsOf: "\\u".utf8)
                for shift in [12, 8, 4, 0] {
                    let digit = UInt8(scalar.value >> UInt32(shift) & 0xF)
                    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                }
            default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
