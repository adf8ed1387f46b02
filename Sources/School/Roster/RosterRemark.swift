public import Interchange

/// Something in a roster that a person should know of: a fault of a row, or a row that has no place here.
public struct RosterRemark: Sendable, Hashable {
    public enum Code: Sendable, Hashable {
        /// What the reader of the files found.
        case found(RosterProblem)
        /// The row names another that could not be used.
        case otherLeftOut
        case usernameTaken
        case usernameTooLong
        case noRights
        case courseWithoutPlace
        case parentsInACircle
        case roleRemovalUnclear
        /// A 1.2 roster without roles: nobody gains or loses one.
        case rolesMissing
        /// A 1.2 roster that says roles the way 1.1 does.
        case rolesAmongPeople
        /// Some rows are unreadable, so nobody left for not being named.
        case departuresUnknown
    }

    public let code: Code
    public let severity: RosterProblem.Severity
    public let file: RosterFile
    /// The line of the file, from 1; 0 where the whole file is meant.
    public let line: Int
    public let column: String?
    /// The value in question, shortened and without control characters.
    public let value: String

    init(
        _ code: Code, _ severity: RosterProblem.Severity, in file: RosterFile, line: Int = 0,
        column: RosterColumn? = nil, value: String = ""
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column?.name
        self.value = shortened(value)
    }

    init(_ problem: RosterProblem) {
        code = .found(problem)
        severity = problem.severity
        file = problem.file
        line = problem.line
        column = problem.column
        value = problem.value
    }
}

/// All remarks counted, the first of each kind kept.
public struct RosterRemarks: Sendable, Equatable {
    public private(set) var kept: [RosterRemark] = []
    private var counts: [Kind: Int] = [:]
    private var found: [RosterProblem.Severity: Int] = [:]
    static let keptOfEachKind = 100

    private struct Kind: Hashable {
        let code: RosterRemark.Code
        let severity: RosterProblem.Severity
        let file: RosterFile
    }

    mutating func add(_ remark: RosterRemark) {
        let kind = Kind(code: remark.code, severity: remark.severity, file: remark.file)
        let count = counts[kind, default: 0]
        if count < Self.keptOfEachKind { kept.append(remark) }
        counts[kind] = count + 1
    }

    /// The reader's own log has counted and kept already. Roles that wait for approval are told by name, apart.
    ///
    /// - Parameter peopleWithoutRoles: in a 1.2 roster without a file of roles, the reader misses one in each row.
    mutating func add(_ log: RosterProblemLog, peopleWithoutRoles: Int) {
        let isToldApart = { (code: RosterProblemCode, file: RosterFile) in
            code == .administratorRole && file != .enrollments
        }
        kept += log.problems.filter { problem in
            let isMissingRole = problem.file == .users && problem.column == RosterColumn.role.name
            return !isToldApart(problem.code, problem.file) && !(isMissingRole && peopleWithoutRoles > 0)
        }.map(RosterRemark.init)
        for (kind, count) in log.counts where !isToldApart(kind.code, kind.file) {
            let isAboutRoles = kind.file == .users && kind.code == .missingValue && kind.severity == .error
            found[kind.severity, default: 0] += isAboutRoles ? max(0, count - peopleWithoutRoles) : count
        }
    }

    public func count(_ severity: RosterProblem.Severity) -> Int {
        counts.reduce(found[severity] ?? 0) { $0 + ($1.key.severity == severity ? $1.value : 0) }
    }
}
