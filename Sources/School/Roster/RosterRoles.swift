import Interchange
import Learning
import SQL

/// A role as the database keys it.
struct RosterRoleKey: Hashable {
    let person: Int64
    let organization: Int64
    let role: Role
}

/// Who is what at which school. A roster gives the roles of students, families, teachers and specialists, and no other.
extension RosterPlanner {
    mutating func planRoles(families: Set<RosterFamily>) throws {
        var stored: [(id: Int64, key: RosterRoleKey, period: RosterPeriod, source: String)] = []
        var approved: Set<Int64> = []
        try tx.stream("SELECT id, person_id, organization_id, role, begins_on, ends_on, source FROM roles") { row in
            guard let role = Role(rawValue: try row.text("role")) else { return }
            let key = RosterRoleKey(
                person: try row.int64("person_id"), organization: try row.int64("organization_id"), role: role)
            if role == .leader || role == .administrator { approved.insert(key.person) }
            let period = RosterPeriod(
                begins: try row.optionalText("begins_on"), ends: try row.optionalText("ends_on"))
            stored.append((try row.int64("id"), key, period, try row.text("source")))
        }
        var wanted = statedRoles()
        let scope = RosterRoleScope(feed, people)
        var places: [Int64: Set<Int64>] = [:]
        for (key, period) in wanted where key.role == .student && !period.isOver(on: today) {
            places[key.person, default: []].insert(key.organization)
        }
        for role in stored where role.key.role == .student && wanted[role.key] == nil && !role.period.isOver(on: today)
        {
            if role.source != "roster" || !scope.isGone(role.key) {
                places[role.key.person, default: []].insert(role.key.organization)
            }
        }
        for family in families {
            for place in places[family.student] ?? [] {
                let key = RosterRoleKey(person: family.guardian, organization: place, role: .guardian)
                if wanted[key] == nil { wanted[key] = RosterPeriod(begins: nil, ends: nil) }
            }
        }
        var counts = RosterCounts()
        var current = 0
        for role in stored {
            let period = wanted.removeValue(forKey: role.key)
            // What was given by hand is not the roster's to change.
            guard role.source == "roster" else {
                if period != nil { counts.unchanged += 1 }
                continue
            }
            let isOver = role.period.isOver(on: today)
            if !isOver { current += 1 }
            if let period {
                if period == role.period { counts.unchanged += 1; continue }
                counts.changed += 1
                set(period, role.id)
            } else if !isOver, scope.isGone(role.key) {
                counts.left += 1
                set(RosterPeriod(begins: role.period.begins, ends: yesterday), role.id)
            }
        }
        counts.added = wanted.count
        report.counts[.roles] = counts
        try add(wanted)
        limit(.roles, leaving: counts.left, current: current, isFileEmpty: feed.roles.entries.isEmpty)
        try holdRoles(approved: approved)
    }

    private mutating func set(_ period: RosterPeriod, _ role: Int64) {
        writes.append(
            .run("UPDATE roles SET begins_on = \(period.begins), ends_on = \(period.ends) WHERE id = \(role)"))
    }

    private mutating func add(_ roles: [RosterRoleKey: RosterPeriod]) throws {
        guard !roles.isEmpty else { return }
        let sorted = roles.sorted {
            ($0.key.person, $0.key.organization, $0.key.role.rawValue)
                < ($1.key.person, $1.key.organization, $1.key.role.rawValue)
        }
        writes.append(
            .insert(
                table: "roles",
                columns: ["id", "person_id", "organization_id", "role", "begins_on", "ends_on", "source"],
                rows: try sorted.map { key, period in
                    [
                        .int(try mintID()), .int(key.person), .int(key.organization), .text(key.role.rawValue),
                        period.begins.sqlValue, period.ends.sqlValue, .text("roster"),
                    ]
                }))
    }

    /// The roles that the rows of the roster give.
    private mutating func statedRoles() -> [RosterRoleKey: RosterPeriod] {
        var roles: [RosterRoleKey: RosterPeriod] = [:]
        for entry in feed.roles.entries {
            let record = entry.record
            guard let role = record.role.given else {
                if !record.role.needsApproval {
                    remark(
                        .noRights, .note, in: feed.roles.file, line: entry.line, column: .role,
                        value: record.role.rawValue)
                }
                continue
            }
            guard let person = people.id(of: record.user), let place = organizations.id(of: record.org) else {
                continue
            }
            let key = RosterRoleKey(person: person, organization: place, role: role)
            let period = RosterPeriod(begin: record.begin, end: record.end)
            roles[key] = roles[key].map { $0.joined(with: period) } ?? period
        }
        if !feed.rolesComeWithPeople, feed.roles.mode == .delta {
            // A removal names the row of the roster, which does not say whose role at which school it is.
            for id in feed.roles.removed.sorted() {
                remark(.roleRemovalUnclear, .held, in: .roles, column: .sourcedId, value: id)
            }
        }
        return roles
    }

    private mutating func holdRoles(approved: Set<Int64>) throws {
        let held = feed.heldRoles.filter { role in people.id(of: role.user).map { !approved.contains($0) } ?? false }
        report.heldCount = held.count
        let kept = held.prefix(1_000)
        let users = Set(kept.map(\.user))
        let names = Dictionary(
            feed.people.entries.lazy.map(\.record).filter { users.contains($0.sourcedId) }.map { user in
                let given = rosterLine(orNone: user.preferredGivenName) ?? rosterLine(user.givenName)
                let family = rosterLine(orNone: user.preferredFamilyName) ?? rosterLine(user.familyName)
                return (user.sourcedId, trimmed(given + " " + family))
            }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(
            feed.organizations.entries.map { ($0.record.sourcedId, rosterLine($0.record.name)) },
            uniquingKeysWith: { first, _ in first })
        report.held = kept.map { role in
            RosterReport.HeldRole(
                person: names[role.user] ?? rosterLine(role.user),
                organization: places[role.org] ?? rosterLine(role.org), role: role.role)
        }
    }
}

/// Which roles end because the roster does not name them.
private struct RosterRoleScope {
    private let isWhole: Bool
    private let named: Set<Int64>
    private let current: Set<Int64>
    private let kept: Set<Int64>

    init(_ feed: RosterFeed, _ people: RosterRegister) {
        isWhole = feed.roles.isWhole
        // A row of a 1.1 users file lists all schools of its person.
        named =
            feed.rolesComeWithPeople ? Set(feed.people.entries.compactMap { people.id(of: $0.record.sourcedId) }) : []
        current = people.current
        kept = Set(feed.roles.kept.union(feed.people.kept).compactMap { people.id(of: $0) })
    }

    func isGone(_ key: RosterRoleKey) -> Bool {
        // Who has left keeps the roles of that time: the school still finds its former students.
        guard current.contains(key.person), !kept.contains(key.person) else { return false }
        if isWhole { return true }
        return named.contains(key.person) && key.role != .guardian
    }
}

extension RosterRole {
    /// The role that a roster may give, or nil for those that wait for a person or bring no rights.
    fileprivate var given: Role? {
        switch self {
        case .student: .student
        case .teacher: .teacher
        case .guardian, .parent, .relative: .guardian
        case .counselor: .specialist
        case .aide, .proctor, .administrator, .principal, .siteAdministrator, .districtAdministrator,
            .systemAdministrator:
            nil
        }
    }
}
