/// One row of a roster file, read by column name. What is wrong with its values is written down beside it.
public struct RosterCells: Sendable {
    public let file: RosterFile
    public let line: Int
    public private(set) var problems: [RosterProblem] = []
    private let header: RosterHeader
    private let row: CSVRow
    private static let idBytes = 255

    init(_ row: CSVRow, _ header: RosterHeader, in file: RosterFile) {
        self.row = row
        self.header = header
        self.file = file
        line = row.line
        if row.count < header.count { note(.tooFewCells, .note) }
        if row.count > header.count, (header.count..<row.count).contains(where: { !row.cell($0).isEmpty }) {
            note(.tooManyCells, .error)
        }
    }

    public var isUsable: Bool { !problems.contains { $0.severity == .error } }

    public mutating func note(
        _ code: RosterProblemCode, _ severity: RosterProblem.Severity, _ column: RosterColumn? = nil,
        _ value: String = ""
    ) {
        problems.append(
            RosterProblem(code, severity, in: file, line: line, column: column?.name, value: value))
    }

    /// The text of the cell without spaces around it, or nil when there is none.
    public func text(_ column: RosterColumn) -> String? {
        guard let position = header.position(column) else { return nil }
        let cell = row.cell(position)
        guard !cell.isEmpty else { return nil }
        let text = trimmed(String(decoding: cell, as: UTF8.self))
        return text.isEmpty ? nil : text
    }

    /// The text of a cell that should be filled. An empty one costs the row when `severity` is `.error`.
    public mutating func text(_ column: RosterColumn, ifMissing severity: RosterProblem.Severity) -> String? {
        if let text = text(column) { return text }
        note(.missingValue, severity, column)
        return nil
    }

    /// A sourcedId: of this row, or of another that it names.
    public mutating func id(_ column: RosterColumn, ifMissing severity: RosterProblem.Severity? = nil) -> String? {
        guard let text = severity.map({ text(column, ifMissing: $0) }) ?? text(column) else { return nil }
        guard text.utf8.count <= Self.idBytes else {
            note(.idTooLong, severity == .error ? .error : .warning, column)
            return nil
        }
        return text
    }

    /// The parts of a cell that holds several values with commas between them.
    public func list(_ column: RosterColumn) -> [String] {
        guard let text = text(column) else { return [] }
        return text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// The sourcedIds of a cell that names several, each once.
    public mutating func ids(_ column: RosterColumn) -> [String] {
        var ids: [String] = []
        var seen: Set<String> = []
        for id in list(column) {
            if id.utf8.count > Self.idBytes {
                note(.idTooLong, .warning, column)
            } else if seen.insert(id).inserted {
                ids.append(id)
            }
        }
        return ids
    }

    public mutating func date(_ column: RosterColumn, ifMissing severity: RosterProblem.Severity? = nil) -> CivilDate? {
        guard let text = severity.map({ text(column, ifMissing: $0) }) ?? text(column) else { return nil }
        if let date = CivilDate(text) { return date }
        note(.invalidDate, severity == .error ? .error : .warning, column, text)
        return nil
    }

    public mutating func flag(_ column: RosterColumn) -> Bool? {
        guard let text = text(column) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default: break
        }
        let flag: Bool? =
            switch text.lowercased() {
            case "true", "yes", "1": true
            case "false", "no", "0": false
            default: nil
            }
        note(flag == nil ? .invalidFlag : .unusualSpelling, flag == nil ? .warning : .note, column, text)
        return flag
    }

    /// A word out of a fixed list. Another case is understood and noted; another word is a problem.
    public mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ column: RosterColumn, _ severity: RosterProblem.Severity, from choices: Choice.Type
    ) -> Choice? {
        guard let text = text(column, ifMissing: severity) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let folded = text.lowercased()
        guard let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == folded }) else {
            note(.unknownValue, severity, column, text)
            return nil
        }
        note(.unusualSpelling, .note, column, text)
        return choice
    }

    /// A first and a last day; a last day before the first is left out.
    public mutating func period(_ begin: RosterColumn, _ end: RosterColumn) -> (begin: CivilDate?, end: CivilDate?) {
        let first = date(begin)
        let last = date(end)
        if let first, let last, last < first {
            note(.datesReversed, .warning, end, last.description)
            return (first, nil)
        }
        return (first, last)
    }
}
