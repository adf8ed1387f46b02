/// Everything that can be said of a roster before any of it is used.
public struct RosterCheck: Sendable {
    /// How many records, and how many removals, each file would bring.
    public internal(set) var records: [RosterFile: Int] = [:]
    public internal(set) var removals: [RosterFile: Int] = [:]
    public internal(set) var problems = RosterProblemLog()
    public internal(set) var guardians: [GuardianLink] = []
    /// Roles that only a person may give; at most 10,000 are kept.
    public internal(set) var heldRoles: [UserRole] = []
    /// Ids listed more than once with different details. No row of theirs is to be used.
    public internal(set) var disputed: [RosterFile: Set<String>] = [:]

    /// Whether the details of this id are in doubt.
    public func isDisputed(_ id: String, in file: RosterFile) -> Bool {
        disputed[file]?.contains(id) == true
    }
}

extension OneRosterSource {
    /// Reads the whole roster once and judges it: every row, ids that are listed twice, ids that nobody has,
    /// families, and roles that need approval. It keeps ids, not records.
    ///
    /// - Parameter known: ids that are there already. Without them, ids in a feed of changes are not looked up.
    public func check(knowing known: RosterReferences = RosterReferences()) throws(RosterFailure) -> RosterCheck {
        var checker = RosterChecker(self, known)
        // Each file after those it names.
        try checker.read(Org.self)
        try checker.read(AcademicSession.self)
        try checker.read(Course.self)
        try checker.read(User.self) { $0.families.add($1, line: $2) }
        try checker.read(UserRole.self) { checker, role, _ in checker.take(role) }
        try checker.read(ClassRecord.self)
        try checker.read(Enrollment.self)
        try checker.read(Demographics.self)
        return checker.finished()
    }
}

private struct RosterChecker {
    let source: OneRosterSource
    var references: RosterReferences
    var families = GuardianLinks()
    var check = RosterCheck()
    /// The files whose ids are all known. An id missing from a list of changes may be there already.
    private let judged: Set<RosterFile>
    private static let recordLimit = 10_000_000
    private static let heldLimit = 10_000

    init(_ source: OneRosterSource, _ known: RosterReferences) {
        self.source = source
        references = known
        judged = Set(RosterFile.allCases.filter { known.knows($0) || source.mode($0) == .bulk })
        check.problems.add(source.problems)
    }

    mutating func read<Record: RosterRecord>(
        _ record: Record.Type, also take: (inout RosterChecker, Record, Int) -> Void = { _, _, _ in }
    ) throws(RosterFailure) {
        guard var rows = try source.rows(of: record) else { return }
        // References within a file may point further down, so they wait until its end.
        var waiting: [(reference: RosterReference, line: Int)] = []
        let file = source.file(of: record)
        var records = 0
        var removals = 0
        while let step = try rows.next() {
            // A 1.1 users file is read twice, as users and as roles: its unreadable rows are told once.
            let problems = file == record.file ? step.problems : step.problems.filter { $0.isAboutRoles }
            if !problems.isEmpty { check.problems.add(problems) }
            for change in step.changes {
                guard case .record(let record) = change else {
                    removals += 1
                    continue
                }
                guard isNew(record, step.line) else { continue }
                records += 1
                take(&self, record, step.line)
                for reference in record.references where judged.contains(reference.file) {
                    if reference.file == Record.file {
                        waiting.append((reference, step.line))
                    } else {
                        look(up: reference, from: file, step.line)
                    }
                }
            }
            guard references.count + waiting.count + families.mentionCount <= Self.recordLimit else {
                throw .tooManyRecords(limit: Self.recordLimit)
            }
        }
        if records > 0 { check.records[Record.file] = records }
        if removals > 0 { check.removals[Record.file] = removals }
        for (reference, line) in waiting { look(up: reference, from: file, line) }
    }

    mutating func take(_ role: UserRole) {
        families.add(role)
        if role.role.needsApproval, check.heldRoles.count < Self.heldLimit { check.heldRoles.append(role) }
    }

    func finished() -> RosterCheck {
        var result = check
        let (links, problems) = families.resolved()
        result.guardians = links.filter {
            !check.isDisputed($0.student, in: .users) && !check.isDisputed($0.adult, in: .users)
        }
        result.problems.add(problems)
        result.heldRoles.removeAll {
            check.isDisputed($0.user, in: .users) || check.isDisputed($0.sourcedId, in: .roles)
        }
        return result
    }

    private mutating func isNew<Record: RosterRecord>(_ record: Record, _ line: Int) -> Bool {
        let file = source.file(of: Record.self)
        switch references.add(record, line: line) {
        case .new: return true
        case .repeated:
            check.problems.add(RosterProblem(.repeatedRow, .note, in: file, line: line, value: record.sourcedId))
        case .conflicting(let first):
            check.disputed[Record.file, default: []].insert(record.sourcedId)
            for line in [first, line] {
                check.problems.add(
                    RosterProblem(.conflictingRows, .held, in: file, line: line, value: record.sourcedId))
            }
        }
        return false
    }

    private mutating func look(up reference: RosterReference, from file: RosterFile, _ line: Int) {
        guard !references.contains(reference.id, in: reference.file) else { return }
        check.problems.add(
            RosterProblem(
                .unknownReference, reference.severity, in: file, line: line, column: reference.column.name,
                value: reference.id))
    }
}

extension RosterProblem {
    fileprivate var isAboutRoles: Bool {
        column == RosterColumn.role.name || column == RosterColumn.orgSourcedIds.name
    }
}
