public import Interchange

/// Takes a roster out of its files. Broken rows are reported and left out; a broken file refuses the whole roster.
enum RosterReading {
    /// More than the largest district of the United States has.
    static let mostRecords = 5_000_000

    /// - Parameter known: for a roster of changes, the ids that are there already.
    /// - Throws: `RosterFailure`, or `RosterRefusal` when an announced file is missing.
    static func feed(from source: OneRosterSource, knowing known: RosterReferences) throws -> RosterFeed {
        if let missing = source.problems.first(where: { $0.code == .fileMissing }) {
            throw RosterRefusal.fileMissing(missing)
        }
        let check = try source.check(knowing: known)
        guard check.records.values.reduce(0, +) <= mostRecords else {
            throw RosterFailure.tooManyRecords(limit: mostRecords)
        }
        let people: RosterEntries<User> = try entries(from: source, check)
        let rolesComeWithPeople =
            source.mode(.roles) == .absent
            && (source.version == .v1p1 || people.entries.contains { $0.record.statedRole != nil })
        let hasRoles = rolesComeWithPeople || source.mode(.roles) != .absent
        return RosterFeed(
            version: source.version, systemName: source.systemName,
            organizations: try entries(from: source, check), terms: try entries(from: source, check),
            courses: try entries(from: source, check), people: people,
            roles: hasRoles ? try entries(from: source, check) : RosterEntries(file: .roles, mode: .absent),
            rolesComeWithPeople: rolesComeWithPeople, hasRoles: hasRoles,
            classes: try entries(from: source, check), enrolments: try entries(from: source, check),
            demographics: try entries(from: source, check), families: check.guardians, heldRoles: check.heldRoles,
            problems: check.problems)
    }

    private static func entries<Record: RosterRecord>(
        from source: OneRosterSource, _ check: RosterCheck
    ) throws -> RosterEntries<Record> {
        let file = source.file(of: Record.self)
        var entries = RosterEntries<Record>(file: file, mode: source.mode(file))
        guard var rows = try source.rows(of: Record.self) else { return entries }
        entries.entries.reserveCapacity(check.records[Record.file] ?? 0)
        var seen: Set<String> = []
        var hasBrokenRows = false
        while let step = try rows.next() {
            if step.problems.contains(where: { $0.severity == .error }) { hasBrokenRows = true }
            for change in step.changes {
                switch change {
                case .removed(let id): entries.removed.insert(id)
                case .record(let record):
                    if check.isDisputed(record.sourcedId, in: Record.file) {
                        entries.kept.insert(record.keptID)
                    } else if seen.insert(record.sourcedId).inserted {
                        entries.entries.append(.init(record: record, line: step.line))
                    }
                }
            }
        }
        if hasBrokenRows { try keepBrokenRows(of: source, in: &entries, seen) }
        // A row that says both is a row in doubt.
        for id in entries.removed where seen.contains(id) { entries.removed.remove(id) }
        return entries
    }

    /// Reads the file again for the ids of rows that cannot be used, so that nobody leaves because of a typing error.
    private static func keepBrokenRows<Record: RosterRecord>(
        of source: OneRosterSource, in entries: inout RosterEntries<Record>, _ seen: Set<String>
    ) throws {
        guard var rows = try source.rows(of: NamedRow<Record>.self) else { return }
        while let step = try rows.next() {
            if step.changes.isEmpty, step.problems.contains(where: { $0.severity == .error }) {
                entries.isComplete = false
            }
            for case .record(let row) in step.changes where !seen.contains(row.sourcedId) {
                entries.kept.insert(row.sourcedId)
            }
        }
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
