extension [UInt8] {
    /// Appends text with the five characters that mean something in markup escaped.
    ///
    /// It works on bytes: a quote followed by a combining mark is one `Character` to Swift, but two to a browser. NUL,
    /// which browsers drop in some places and replace in others, always becomes U+FFFD.
    mutating func appendEscaped(_ text: String) {
        let start = count
        append(contentsOf: text.utf8)
        var index = start
        while index < count, !self[index].needsEscape { index += 1 }
        guard index < count else { return }

        removeLast(count - index)
        for byte in text.utf8.dropFirst(index - start) {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
            case 0: append(contentsOf: "\u{FFFD}".utf8)
            default: append(byte)
            }
        }
    }
}

extension UInt8 {
    fileprivate var needsEscape: Bool {
        switch self {
        case 0, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
