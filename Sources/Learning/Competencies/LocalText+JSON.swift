extension LocalText {
    /// Why a text could not be read as `{"language": "text", …}`.
    public enum Failure: Error, Hashable, Sendable {
        /// More than `mostBytes` bytes or `mostLanguages` languages.
        case tooLong
        /// Not a flat JSON object of strings; `offset` is the byte where reading stopped.
        case malformed(offset: Int)
        /// A key that is no language code.
        case unknownLanguage(String)
    }

    /// Reads what a column holds. Text that is not a flat JSON object of strings reads as empty;
    /// use `parse` where a person or another system gave the text and must hear about it.
    public init(json: String) {
        do {
            self = try Self.parse(json)
        } catch {
            self = .empty
        }
    }

    /// Reads a flat JSON object of strings (RFC 8259). Of a language given twice the last counts.
    /// Half of a surrogate pair, which is no character, becomes U+FFFD.
    public static func parse(_ json: String) throws(Failure) -> LocalText {
        guard json.utf8.count <= mostBytes else { throw .tooLong }
        var reader = FlatJSONReader(bytes: Array(json.utf8))
        var texts: [String: String] = [:]
        for (key, text) in try reader.readObject() {
            guard let code = languageCode(key) else { throw .unknownLanguage(String(key.prefix(40))) }
            texts[code] = text
        }
        return LocalText(texts)
    }

    /// The text as it is stored: keys in order, so equal texts are equal bytes.
    public var json: String {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (place, entry) in entries.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            Self.appendQuoted(entry.language, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            Self.appendQuoted(entry.text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            default:
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// Reads `{"a":"b","c":"d"}` from bytes, without nesting, so without recursion.
private struct FlatJSONReader {
    let bytes: [UInt8]
    var place = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func readObject() throws(LocalText.Failure) -> [(String, String)] {
        var pairs: [(String, String)] = []
        try expect(UInt8(ascii: "{"))
        if nextIs(UInt8(ascii: "}")) {
            try expect(UInt8(ascii: "}"))
        } else {
            repeat {
                guard pairs.count < LocalText.mostLanguages else { throw .tooLong }
                let key = try readString()
                try expect(UInt8(ascii: ":"))
                pairs.append((key, try readString()))
            } while take(UInt8(ascii: ","))
            try expect(UInt8(ascii: "}"))
        }
        skipSpace()
        guard place == bytes.count else { throw .malformed(offset: place) }
        return pairs
    }

    private mutating func readString() throws(LocalText.Failure) -> String {
        try expect(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") {
            guard bytes[place] >= 0x20 else { throw .malformed(offset: place) }
            place += 1
        }
        guard place < bytes.count else { throw .malformed(offset: place) }
        var text = Array(bytes[start..<place])
        while bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\") {
                try readEscape(into: &text)
            } else {
                guard bytes[place] >= 0x20 else { throw .malformed(offset: place) }
                text.append(bytes[place])
                place += 1
            }
            guard place < bytes.count else { throw .malformed(offset: place) }
        }
        place += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(LocalText.Failure) {
        guard place + 1 < bytes.count else { throw .malformed(offset: place) }
        let letter = bytes[place + 1]
        place += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try readCharacter()).utf8)
        default: throw .malformed(offset: place - 1)
        }
    }

    /// The four digits after `\u`, and the other half of a pair when there is one.
    private mutating func readCharacter() throws(LocalText.Failure) -> Unicode.Scalar {
        let first = try readFourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, place + 5 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
            bytes[place + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let beforeSecond = place
        place += 2
        let second = try readFourDigits()
        guard (0xDC00...0xDFFF).contains(second) else {
            place = beforeSecond
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func readFourDigits() throws(LocalText.Failure) -> UInt32 {
        guard place + 4 <= bytes.count else { throw .malformed(offset: place) }
        var value: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw .malformed(offset: place)
            }
        }
        place += 4
        return value
    }

    private mutating func expect(_ byte: UInt8) throws(LocalText.Failure) {
        guard take(byte) else { throw .malformed(offset: place) }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard nextIs(byte) else { return false }
        place += 1
        return true
    }

    private mutating func nextIs(_ byte: UInt8) -> Bool {
        skipSpace()
        return place < bytes.count && bytes[place] == byte
    }

    private mutating func skipSpace() {
        while place < bytes.count, isSpace(bytes[place]) { place += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
