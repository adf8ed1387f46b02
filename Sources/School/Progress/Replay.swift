public import Learning
public import SQL

/// Reads the ledger from nothing and compares it with the projections, or makes them anew.
///
/// Works on a range of people at a time, so its memory does not grow with the school, and two ranges at once, one per
/// core of a small server. It may run beside a serving Trellis: a student whose ledger grew between the reading and the
/// writing is read once more under the lock.
public struct Replay: Sendable {
    /// What was read, and where the projections said something else.
    public struct Report: Sendable, Equatable {
        public var rows = 0
        public var students = 0
        public var competencies = 0
        public var differences = 0
        /// Students whose projections an earlier version of Trellis wrote. They agree as far as they go, and are made
        /// anew at the next piece of evidence about the same competency, by a job every night, or by a replay.
        public var outdated = 0
        /// The first of them, at most `mostNamed`.
        public var named: [Difference] = []

        public static let mostNamed = 100

        public var isEqual: Bool { differences == 0 }
    }

    /// One value of the projections that does not follow from the ledger.
    public struct Difference: Sendable, Equatable {
        public let student: ID<Person>
        /// Nothing where the student's own row differs.
        public let competency: ID<Competency>?
        /// The column, `missing` for a row that is not there, or `left over` for one that should not be.
        public let what: String
    }

    private let database: any Database
    private let onlyStudent: ID<Person>?

    /// People in one range: with some hundred rows for each, a few tens of megabytes.
    private static let peoplePerRange = 200

    public init(_ database: any Database, only student: ID<Person>? = nil) {
        self.database = database
        onlyStudent = student
    }

    /// Changes nothing.
    public func check(progress: @escaping @Sendable (Report) -> Void = { _ in }) async throws -> Report {
        try await overAllPeople(progress) { range in try await found(in: range).report }
    }

    /// Makes the projections say what the ledger says. The report names what was different before.
    public func rebuild(progress: @escaping @Sendable (Report) -> Void = { _ in }) async throws -> Report {
        try await overAllPeople(progress) { range in
            let found = try await found(in: range)
            if !found.different.isEmpty { try await mend(found.different) }
            return found.report
        }
    }

    private func overAllPeople(
        _ progress: @escaping @Sendable (Report) -> Void,
        _ work: @escaping @Sendable (ClosedRange<Int64>) async throws -> Report
    ) async throws -> Report {
        var total = Report()
        try await withThrowingTaskGroup(of: Report.self) { group in
            var running = 0
            var last: Int64 = -1
            while true {
                let range = try await nextRange(after: last)
                if let range {
                    last = range.upperBound
                    running += 1
                    group.addTask { try await work(range) }
                }
                while running >= (range == nil ? 1 : 2), let report = try await group.next() {
                    running -= 1
                    total.add(report)
                    progress(total)
                }
                if range == nil { return }
            }
        }
        return total
    }

    private func nextRange(after last: Int64) async throws -> ClosedRange<Int64>? {
        if let onlyStudent { return last < 0 ? onlyStudent.rawValue...onlyStudent.rawValue : nil }
        return try await database.read { tx in
            let row = try tx.require(
                """
                SELECT MIN(id) AS first_id, MAX(id) AS last_id
                FROM (SELECT id FROM people WHERE id > \(last) ORDER BY id LIMIT \(Self.peoplePerRange)) p
                """)
            guard let first = try row.optionalInt64("first_id"), let end = try row.optionalInt64("last_id") else {
                return nil
            }
            return first...end
        }
    }

    private func found(in range: ClosedRange<Int64>) async throws -> ReplayedRange {
        try await database.read { tx in
            tx.statementDeadline = nil
            return try ReplayedRange(range, in: tx)
        }
    }

    private func mend(_ students: [ReplayedStudent]) async throws {
        try await database.write { tx in
            tx.statementDeadline = nil
            try ReplayedStudent.save(students, in: tx)
        }
    }
}

extension School {
    /// Reads the ledger from nothing; see `Replay`.
    public func replay(only student: ID<Person>? = nil) -> Replay {
        Replay(core.database, only: student)
    }
}

extension Replay.Report {
    mutating func add(_ other: Replay.Report) {
        rows += other.rows
        students += other.students
        competencies += other.competencies
        differences += other.differences
        outdated += other.outdated
        named += other.named.prefix(max(0, Self.mostNamed - named.count))
    }

    mutating func add(_ difference: Replay.Difference) {
        differences += 1
        if named.count < Self.mostNamed { named.append(difference) }
    }
}
