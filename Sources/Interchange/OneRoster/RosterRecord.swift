/// A row of a roster file as a value: `Org`, `AcademicSession`, `Course`, `ClassRecord`, `User`, `UserRole`,
/// `Enrollment` or `Demographics`.
public protocol RosterRecord: Sendable, Hashable {
    static var file: RosterFile { get }
    /// The id that the school's system gave to this row.
    var sourcedId: String { get }
    /// The rows it names in this and other files.
    var references: [RosterReference] { get }
    /// The records of a row: one, none when it cannot be used, several roles of a 1.1 user.
    static func records(from cells: inout RosterCells) -> [Self]
}

/// One row naming another by its sourcedId.
public struct RosterReference: Sendable, Hashable {
    public let file: RosterFile
    public let id: String
    public let column: RosterColumn
    /// What it means when the other row is not there.
    public let severity: RosterProblem.Severity

    init(_ column: RosterColumn, _ id: String, in file: RosterFile, _ severity: RosterProblem.Severity) {
        self.file = file
        self.id = id
        self.column = column
        self.severity = severity
    }
}

/// What a row asks for.
public enum RosterChange<Record: RosterRecord>: Sendable, Hashable {
    /// This is how it is now.
    case record(Record)
    /// Marked `tobedeleted` (or `inactive`, as 1.1 also says).
    case removed(sourcedId: String)
}

/// What one row of a file gave.
public struct RosterStep<Record: RosterRecord>: Sendable, Hashable {
    public let line: Int
    public let changes: [RosterChange<Record>]
    public let problems: [RosterProblem]
}
