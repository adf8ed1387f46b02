/// What manifest.csv says of a roster: the version, where it comes from, and what each file is.
struct RosterManifest {
    private(set) var version: RosterVersion?
    private(set) var modes: [RosterFile: RosterFileMode] = [:]
    private(set) var systemName: String?
    private(set) var systemCode: String?
    private(set) var problems: [RosterProblem] = []
    private static let rowLimit = 1_000

    init(_ stream: RosterStream) throws(RosterFailure) {
        var rows = CSVRows(stream)
        for _ in 0..<Self.rowLimit {
            guard let step = try rows.next() else { return }
            switch step {
            case .row(let row): read(trimmed(row[0]), trimmed(row[1]), line: row.line)
            case .fault(let fault):
                problems.append(
                    RosterProblem(.unreadableRow, .warning, in: .manifest, line: fault.line, value: fault.kind.rawValue)
                )
            }
        }
    }

    private mutating func read(_ name: String, _ value: String, line: Int) {
        switch name.lowercased() {
        case "oneroster.version":
            version = value.hasPrefix("1.2") ? .v1p2 : value.hasPrefix("1.1") ? .v1p1 : nil
            if version == nil {
                problems.append(RosterProblem(.versionUnclear, .warning, in: .manifest, line: line, value: value))
            }
        case "source.systemname": systemName = value.isEmpty ? nil : value
        case "source.systemcode": systemCode = value.isEmpty ? nil : value
        case let name where name.hasPrefix("file."):
            guard let file = RosterFile(fileName: "\(name.dropFirst(5)).csv") else { return }
            modes[file] = mode(value, of: file, line)
        default: break
        }
    }

    private mutating func mode(_ value: String, of file: RosterFile, _ line: Int) -> RosterFileMode {
        if let mode = RosterFileMode(rawValue: value.lowercased()) { return mode }
        if !value.isEmpty {
            problems.append(
                RosterProblem(.modeUnclear, .error, in: .manifest, line: line, column: file.rawValue, value: value))
        }
        return .absent
    }
}
