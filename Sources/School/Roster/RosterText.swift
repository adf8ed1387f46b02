/// Text of a roster made fit for one line of a page: control characters become spaces, the end is cut off.
///
/// - Parameter most: the most Unicode scalars, which is what both databases count.
func rosterLine(_ text: String, most: Int = 200) -> String {
    // Nearly every name is plain ASCII, which needs nothing.
    if text.utf8.count <= most, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return trimmed(text) }
    var line = String.UnicodeScalarView()
    for scalar in trimmed(text).unicodeScalars.prefix(most) {
        line.append(scalar.isLineBreakOrControl ? " " : scalar)
    }
    return trimmed(String(line))
}

/// The same, or nil when nothing is left.
func rosterLine(orNone text: String?, most: Int = 200) -> String? {
    guard let line = text.map({ rosterLine($0, most: most) }), !line.isEmpty else { return nil }
    return line
}

/// A name that has to be there: where nothing is left of it, the id stands for it.
func rosterName(_ name: String, orID id: String) -> String {
    rosterLine(orNone: name) ?? rosterLine(orNone: id) ?? "–"
}

/// `foldedName`, without its work for the names that are plain ASCII.
func rosterFolded(_ line: String) -> String {
    line.utf8.allSatisfy { $0 < 0x80 } ? line.lowercased() : foldedName(line)
}

extension Unicode.Scalar {
    fileprivate var isLineBreakOrControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
        default: false
        }
    }
}
