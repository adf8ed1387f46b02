extension JSONParser {
    /// The text that starts at the quotation mark here. A lone half of a surrogate pair becomes U+FFFD.
    mutating func text() throws(JSONFailure) -> String {
        let start = position + 1
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
            index += 1
        }
        guard index < bytes.count else { throw .endsTooEarly }
        guard index - start <= limits.stringBytes else { throw .textTooLong(here(start)) }
        if bytes[index] == UInt8(ascii: "\"") {
            position = index + 1
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        return try textWithEscapes(from: start, plainUntil: index)
    }

    private mutating func textWithEscapes(from start: Int, plainUntil end: Int) throws(JSONFailure) -> String {
        var content = Array(bytes[start..<end])
        position = end
        while true {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): try appendEscape(to: &content)
            case 0..<0x20: throw .badText(here(position))
            default:
                content.append(byte)
                position += 1
            }
            guard content.count <= limits.stringBytes else { throw .textTooLong(here(start)) }
        }
    }

    private mutating func appendEscape(to content: inout [UInt8]) throws(JSONFailure) {
        let start = position
        position += 1
        let letter = try peek()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"): content.append(contentsOf: String(try escapedScalar(start)).utf8)
        default: throw .badText(here(start))
        }
    }

    /// The scalar of `\uXXXX`, or of two of them that make a pair.
    private mutating func escapedScalar(_ start: Int) throws(JSONFailure) -> Unicode.Scalar {
        let first = try fourDigits(start)
        if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let afterFirst = position
            position += 2
            let second = try fourDigits(start)
            if (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            position = afterFirst
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func fourDigits(_ start: Int) throws(JSONFailure) -> UInt32 {
        guard bytes.count - position >= 4 else { throw .endsTooEarly }
        var value: UInt32 = 0
        for byte in bytes[position..<(position + 4)] {
            guard let digit = Self.hexDigit(byte) else { throw .badText(here(start)) }
            value = value << 4 | digit
        }
        position += 4
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// `-`, digits without a leading zero, then a fraction and an exponent if they are there.
    mutating func number() throws(JSONFailure) -> JSONNumber {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = skipDigits()
        guard whole > 0, whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
            throw .badNumber(here(start))
        }
        if skip(UInt8(ascii: ".")) {
            guard skipDigits() > 0 else { throw .badNumber(here(start)) }
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            guard skipDigits() > 0 else { throw .badNumber(here(start)) }
        }
        guard position - start <= limits.numberBytes else { throw .badNumber(here(start)) }
        return JSONNumber(text: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipDigits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
