/// A style sheet without its comments, its indentation and its empty lines, as a browser gets it.
enum StyleSheet {
    /// Nothing inside quotation marks is touched. A comment that does not end takes the rest, as in a browser.
    static func compact(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var quote: UInt8?
        var isLineStart = true
        var position = bytes.startIndex
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if let open = quote {
                kept.append(byte)
                if byte == UInt8(ascii: "\\"), position < bytes.endIndex {
                    kept.append(bytes[position])
                    position += 1
                } else if byte == open {
                    quote = nil
                }
                continue
            }
            if byte == UInt8(ascii: "/"), position < bytes.endIndex, bytes[position] == UInt8(ascii: "*") {
                position = endOfComment(bytes, from: position + 1)
                continue
            }
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            if isLineStart && isSpace { continue }
            isLineStart = byte == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
            kept.append(byte)
        }
        return kept
    }

    private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
        var position = start
        while position < bytes.endIndex {
            if bytes[position] == UInt8(ascii: "/"), bytes[position - 1] == UInt8(ascii: "*"), position > start {
                return position + 1
            }
            position += 1
        }
        return bytes.endIndex
    }
}
