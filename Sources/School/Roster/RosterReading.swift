public import Interchange

/// Takes a roster out of its files. Broken rows are reported and left out; a broken file refuses the whole roster.
enum RosterReading {
    /// More than the largest district of the United States has.
    static let mostRecords = 5_000_000

    /// Judges the roster and takes it in at the same time: both read all files, and a machine has more than one core.
    ///
    /// - Parameter known: for a roster of changes, the ids that are there already.
    /// - Throws: `RosterFailure`, or `RosterRefusal` when an announced file is missing.
    static func feed(from source: OneRosterSource, knowing known: RosterReferences) async throws -> RosterFeed {
        if let missing = source.problems.first(where: { $0.code == .fileMissing }) {
            throw RosterRefusal.fileMissing(missing)
        }
        async let judged = source.check(knowing: known)
        let rows = try RosterFiles(source)
        return rows.feed(of: source, judgedBy: try await judged)
    }

    static func entries<Record: RosterRecord>(from source: OneRosterSource) throws -> RosterEntries<Record> {
        let file = source.file(of: Record.self)
        var entries = RosterEntries<Record>(file: file, mode: source.mode(file))
        guard var rows = try source.rows(of: Record.self) else { return entries }
        var hasBrokenRows = false
        while let step = try rows.next() {
            if step.problems.contains(where: { $0.severity == .error }) { hasBrokenRows = true }
            for change in step.changes {
                switch change {
                case .removed(let id): entries.removed.insert(id)
                case .record(let record): entries.entries.append(.init(record: record, line: step.line))
                }
            }
            guard entries.entries.count <= mostRecords else { throw RosterFailure.tooManyRecords(limit: mostRecords) }
        }
        if hasBrokenRows { try keepBrokenRows(of: source, in: &entries) }
        // A row that says both is a row in doubt: it stays.
        if !entries.removed.isEmpty {
            for entry in entries.entries { entries.removed.remove(entry.record.sourcedId) }
        }
        return entries
    }

    /// Reads the file again for the ids of rows that cannot be used, so that nobody leaves because of a typing error.
    private static func keepBrokenRows<Record: RosterRecord>(
        of source: OneRosterSource, in entries: inout RosterEntries<Record>
    ) throws {
        guard var rows = try source.rows(of: NamedRow<Record>.self) else { return }
        while let step = try rows.next() {
            if step.changes.isEmpty, step.problems.contains(where: { $0.severity == .error }) {
                entries.isComplete = false
            }
            for case .record(let row) in step.changes { entries.kept.insert(row.sourcedId) }
        }
        for entry in entries.entries where Record.file != .roles { entries.kept.remove(entry.record.sourcedId) }
    }
}

/// Why a roster is not looked at.
public enum RosterRefusal: Explained, Equatable {
    case fileMissing(RosterProblem)

    public var sentence: String {
        switch self {
        case .fileMissing(let problem): problem.sentence
        }
    }

    public var advice: String {
        switch self {
        case .fileMissing(let problem): problem.advice
        }
    }
}

/// Only the name of a row: whom or what it is about. A role is named by its person.
private struct NamedRow<Record: RosterRecord>: RosterRecord {
    static var file: RosterFile { Record.file }
    let sourcedId: String
    var references: [RosterReference] { [] }

    static func records(from cells: inout RosterCells) -> [Self] {
        let isRole = Record.file == .roles && cells.file == .roles
        guard let id = cells.id(isRole ? .userSourcedId : .sourcedId, ifMissing: .error) else { return [] }
        return [NamedRow(sourcedId: id)]
    }
}
