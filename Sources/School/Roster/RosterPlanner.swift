import Interchange
import Learning
import SQL

/// Compares a roster with the school and writes down what has to change. It only reads; `RosterPlan` holds the writes.
struct RosterPlanner {
    let feed: RosterFeed
    let tx: any Transaction
    let mint: IDMint
    let now: Timestamp
    /// The day of the import at the school, and the day before, as `2026-05-04`.
    let today: String
    let yesterday: String
    let timeZone: String

    var organizations = RosterRegister()
    var terms = RosterRegister()
    var courses = RosterRegister()
    var people = RosterRegister()
    var classes = RosterRegister()
    /// Classes that the roster names and that cannot be used.
    var classesLeftOut: Set<String> = []
    var report = RosterReport()
    var writes: [RosterWrite] = []

    init(_ feed: RosterFeed, timeZone: String, in tx: any Transaction, mint: IDMint, now: Timestamp) {
        self.feed = feed
        self.tx = tx
        self.mint = mint
        self.now = now
        self.timeZone = timeZone
        let day = LocalTime(now, in: zone(timeZone)).day
        today = day.iso
        yesterday = CalendarDay(daysSinceEpoch: day.daysSinceEpoch - 1).iso
        report.version = feed.version
        report.systemName = feed.systemName
        report.remarks.add(feed.problems, peopleWithoutRoles: feed.hasRoles ? 0 : feed.people.entries.count)
        tellWhereRolesAre()
    }

    /// OneRoster 1.2 has a file of roles. Without it a roster of people opens nothing for anybody who is new.
    private mutating func tellWhereRolesAre() {
        guard feed.version == .v1p2, !feed.people.entries.isEmpty else { return }
        if !feed.hasRoles, feed.people.mode == .bulk { remark(.rolesMissing, .warning, in: .roles) }
        if feed.rolesComeWithPeople { remark(.rolesAmongPeople, .note, in: .users) }
    }

    /// Each kind after those that it names.
    mutating func plan() throws -> RosterPlan {
        try planOrganizations()
        try planTerms()
        try planCourses()
        try planPeople()
        let families = try planFamilies()
        try planRoles(families: families)
        try planClasses()
        try planEnrolments()
        try planDemographics()
        try planAccounts()
        return RosterPlan(report: report, writes: writes)
    }

    func mintID() throws -> Int64 { try mint.mint(RosterRow.self).rawValue }

    mutating func remark(
        _ code: RosterRemark.Code, _ severity: RosterProblem.Severity, in file: RosterFile, line: Int = 0,
        column: RosterColumn? = nil, value: String = ""
    ) {
        report.remarks.add(RosterRemark(code, severity, in: file, line: line, column: column, value: value))
    }

    mutating func limit(_ group: RosterThreshold.Group, leaving: Int, current: Int, isFileEmpty: Bool) {
        // A file with a header alone is the end of an export that failed.
        if let excess = RosterThreshold.excess(group, leaving: leaving, current: current) {
            report.excesses.append(excess)
        } else if leaving > 0, isFileEmpty {
            report.excesses.append(.init(group: group, leaving: leaving, current: current))
        }
    }
}

/// What has to change, and the report of it.
struct RosterPlan {
    let report: RosterReport
    let writes: [RosterWrite]

    func apply(in tx: any Transaction) throws {
        for write in writes {
            switch write {
            case .insert(let table, let columns, let rows): try tx.insert(into: table, columns: columns, rows: rows)
            case .run(let statement): try tx.execute(statement)
            }
        }
    }
}

enum RosterWrite {
    case insert(table: String, columns: [String], rows: [[SQL.Value]])
    case run(SQL)
}
