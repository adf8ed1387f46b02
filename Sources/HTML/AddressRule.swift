/// Decides whether the whole value of an attribute that holds an address may be followed by a browser.
enum AddressRule {
    static let replacement = Array("#refused".utf8)

    /// - Parameters:
    ///   - value: The attribute's value as written, with our own escapes in it.
    ///   - literalEnd: Where the first value was put; what stands before it was written by us.
    ///   - mayNameScheme: False for what loads code: only an address within the site will do.
    static func allows(_ value: ArraySlice<UInt8>, literalEnd: Int, mayNameScheme: Bool) -> Bool {
        var scheme: [UInt8] = []
        var isAfterSlash = false
        var index = value.startIndex
        while index < value.endIndex {
            let byte = value[index]
            defer { index += 1 }
            // Browsers drop these wherever they stand, and other control characters at the start (URL Standard, 4.4).
            if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
            if scheme.isEmpty, !isAfterSlash, byte <= 0x20 { continue }

            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"):
                // "//host" leaves the site, and browsers read "\" as "/".
                if isAfterSlash { return index < literalEnd }
                if !scheme.isEmpty { return true }
                isAfterSlash = true
            case _ where isAfterSlash:
                return true
            case UInt8(ascii: "?"), UInt8(ascii: "#"):
                return true
            case UInt8(ascii: ":"):
                return mayNameScheme && allowedSchemes.contains(String(decoding: scheme, as: UTF8.self))
            case UInt8(ascii: "&"):
                // Any other reference in the scheme's place was put together to hide something.
                guard let escape = ownEscapes.first(where: { value[index...].starts(with: $0.utf8) }) else {
                    return false
                }
                index += escape.utf8.count - 1
                scheme.append(byte)
            default:
                if scheme.count < longestScheme { scheme.append(byte.lowercased) }
            }
        }
        return true
    }

    private static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]
    /// One more than the longest that is allowed, so that a longer one cannot be cut into an allowed one.
    private static let longestScheme = 7
    private static let ownEscapes = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"]
}
