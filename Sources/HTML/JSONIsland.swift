/// JSON for a script on the page, made safe to stand inside `<script type="application/json">`.
///
/// The characters that could end the script (`<`, `>`, `&`) or a line of it (U+2028, U+2029) are written as `\u`
/// escapes. In JSON they occur only within strings, so the value stays the same.
public struct JSONIsland: Sendable, Equatable {
    let bytes: [UInt8]

    /// - Parameter json: Encoded JSON in UTF-8, as an encoder gives it.
    public init(_ json: some Collection<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.count + 16)
        for byte in json {
            switch byte {
            case UInt8(ascii: "<"): bytes += "\\u003C".utf8
            case UInt8(ascii: ">"): bytes += "\\u003E".utf8
            case UInt8(ascii: "&"): bytes += "\\u0026".utf8
            case 0xA8 where bytes.endsLikeLineSeparator: bytes.replaceLastTwo(with: "\\u2028")
            case 0xA9 where bytes.endsLikeLineSeparator: bytes.replaceLastTwo(with: "\\u2029")
            default: bytes.append(byte)
            }
        }
        self.bytes = bytes
    }

    /// - Parameter json: Encoded JSON.
    public init(_ json: String) {
        self.init(json.utf8)
    }
}

extension [UInt8] {
    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    fileprivate var endsLikeLineSeparator: Bool {
        count >= 2 && self[count - 2] == 0xE2 && self[count - 1] == 0x80
    }

    fileprivate mutating func replaceLastTwo(with escape: String) {
        removeLast(2)
        append(contentsOf: escape.utf8)
    }
}
