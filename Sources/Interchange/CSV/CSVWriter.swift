/// Writes CSV (RFC 4180, CRLF) that a spreadsheet opens as text and numbers, never as a formula.
///
///     var writer = CSVWriter()
///     writer.row(["Name", "Mark"])
///     writer.row(["=1+1", "-3.5"])        // '=1+1,-3.5
public struct CSVWriter: Sendable {
    /// What is written so far and not yet taken.
    public private(set) var bytes: [UInt8] = []
    private let guardsFormulas: Bool

    /// - Parameter guardsFormulas: false only for a file that goes to another program and never to a person.
    public init(guardsFormulas: Bool = true) {
        self.guardsFormulas = guardsFormulas
    }

    public mutating func row(_ cells: some Sequence<String>) {
        var count = 0
        var isEmpty = true
        for cell in cells {
            if count > 0 { bytes.append(UInt8(ascii: ",")) }
            count += 1
            isEmpty = isEmpty && cell.isEmpty
            append(cell)
        }
        // A line with nothing on it would be read as no row.
        if count <= 1, isEmpty { bytes.append(contentsOf: [.quote, .quote]) }
        bytes.append(contentsOf: [.carriageReturn, .lineFeed])
    }

    /// Hands over what is written and starts again, so that a long export need not be held.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func append(_ cell: String) {
        let needsGuard = guardsFormulas && Self.opensAsFormula(cell)
        let needsQuotes =
            cell.utf8.contains { $0 == UInt8(ascii: ",") || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn }
            || cell.utf8.first == UInt8(ascii: " ") || cell.utf8.last == UInt8(ascii: " ")
        if needsQuotes { bytes.append(.quote) }
        if needsGuard { bytes.append(UInt8(ascii: "'")) }
        if needsQuotes {
            for byte in cell.utf8 {
                if byte == .quote { bytes.append(.quote) }
                bytes.append(byte)
            }
            bytes.append(.quote)
        } else {
            bytes.append(contentsOf: cell.utf8)
        }
    }

    /// Whether a spreadsheet would run the cell: it starts with `= + - @`, a tab or a carriage return, or the
    /// full-width form of one of the signs, and is not simply a negative number.
    package static func opensAsFormula(_ cell: String) -> Bool {
        switch cell.unicodeScalars.first {
        case "-": !isNegativeNumber(cell)
        case "=", "+", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    private static func isNegativeNumber(_ cell: String) -> Bool {
        let parts = cell.utf8.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        }
    }
}
