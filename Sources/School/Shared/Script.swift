/// A script without its comment lines, its indentation and its empty lines, as a browser gets it.
///
/// Our own scripts hold to two rules that make this safe (a test reads them all): a text between backquotes ends on its
/// line, and a comment of several lines begins each of them with two slashes.
enum Script {
    /// Takes whole lines away and nothing from within a line.
    static func compact(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            if words.isEmpty || isComment(words) { continue }
            kept += words
            kept.append(UInt8(ascii: "\n"))
        }
        return kept
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "//".utf8) || (line.starts(with: "/**".utf8) && line.suffix(2).elementsEqual("*/".utf8))
    }
}
