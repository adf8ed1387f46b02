/// The rows of one roster file as records, pulled as they are asked for. One row is in memory at a time.
public struct RosterRows<Record: RosterRecord> {
    private let file: RosterFile
    private let mode: RosterFileMode
    private var rows: CSVRows<RosterStream>
    private var header: RosterHeader?

    init(_ file: RosterFile, _ mode: RosterFileMode, _ stream: RosterStream) {
        self.file = file
        self.mode = mode
        rows = CSVRows(stream)
    }

    /// What the next row gave, or nil at the end of the file.
    public mutating func next() throws(RosterFailure) -> RosterStep<Record>? {
        if self.header == nil { self.header = try readHeader() }
        guard let header = self.header else { throw .noHeader(file) }
        switch try rows.next() {
        case nil: return nil
        case .fault(let fault):
            let problem = RosterProblem(
                .unreadableRow, .error, in: file, line: fault.line, value: fault.kind.rawValue)
            return RosterStep(line: fault.line, changes: [], problems: [problem])
        case .row(let row): return step(RosterCells(row, header, in: file))
        }
    }

    private mutating func readHeader() throws(RosterFailure) -> RosterHeader? {
        guard case .row(let row) = try rows.next() else { return nil }
        return try RosterHeader(row, of: file)
    }

    private enum Status: String, CaseIterable {
        case active, tobedeleted, inactive
    }

    private func step(_ cells: RosterCells) -> RosterStep<Record> {
        var cells = cells
        var changes: [RosterChange<Record>] = []
        if cells.isUsable {
            switch status(&cells) {
            case .active:
                let records = Record.records(from: &cells)
                if cells.isUsable { changes = records.map { .record($0) } }
            case .tobedeleted, .inactive:
                // A role in a 1.1 users file goes with its user, whose own record says so.
                if let id = cells.id(.sourcedId, ifMissing: .error), Record.file == file {
                    changes = [.removed(sourcedId: id)]
                }
            case nil: break
            }
        }
        return RosterStep(line: cells.line, changes: changes, problems: cells.problems)
    }

    private func status(_ cells: inout RosterCells) -> Status? {
        if cells.text(.status) == nil {
            if mode == .delta { cells.note(.statusMissing, .warning, .status) }
            return .active
        }
        return cells.choice(.status, .error, from: Status.self)
    }
}

/// The bytes of a roster file, out of a folder or out of a ZIP.
enum RosterStream: ByteStream {
    case file(SourceStream)
    case entry(ZipEntryStream)

    mutating func next() throws(RosterFailure) -> [UInt8]? {
        switch self {
        case .file(var stream):
            defer { self = .file(stream) }
            do { return try stream.next() } catch { throw .unreadable(error) }
        case .entry(var stream):
            defer { self = .entry(stream) }
            do { return try stream.next() } catch { throw .zip(error) }
        }
    }
}
