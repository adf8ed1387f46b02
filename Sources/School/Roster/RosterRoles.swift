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
        var stored: [StoredRole] = []
        var approved: Set<Int64> = []
        try tx.stream(
            "SELECT id, person_id, organization_id, role, begins_on, ends_on, source, sourced_id FROM roles"
        ) { row in
            guard let role = Role(rawValue: try row.text("role")) else { return }
            let key = RosterRoleKey(
                person: try row.int64("person_id"), organization: try row.int64("organization_id"), role: role)
            if role == .leader || role == .administrator { approved.insert(key.person) }
            let period = RosterPeriod(
                begins: try row.optionalText("begins_on"), ends: try row.optionalText("ends_on"))
            stored.append(
                StoredRole(
                    id: try row.int64("id"), key: key, period: period, source: try row.text("source"),
                    sourcedID: try row.optionalText("sourced_id")))
        }
        var wanted = statedRoles()
        let scope = RosterRoleScope(feed, people)
        var places: [Int64: Set<Int64>] = [:]
        var formerPlaces: [Int64: Set<Int64>] = [:]
        /// Roles that only followed from a child's, where that child's ends now.
        var followers: Set<RosterRoleKey> = []
        for (key, row) in wanted where key.role == .student && !row.period.isOver(on: today) {
            places[key.person, default: []].insert(key.organization)
        }
        for role in stored where role.key.role == .student && wanted[role.key] == nil && !role.period.isOver(on: today)
        {
            if role.source != "roster" || !scope.isGone(role) {
                places[role.key.person, default: []].insert(role.key.organization)
            } else {
                formerPlaces[role.key.person, default: []].insert(role.key.organization)
            }
        }
        for family in families {
            for place in places[family.student] ?? [] {
                let key = RosterRoleKey(person: family.guardian, organization: place, role: .guardian)
                if wanted[key] == nil { wanted[key] = WantedRole(period: RosterPeriod(begins: nil, ends: nil)) }
            }
            for place in formerPlaces[family.student] ?? [] {
                followers.insert(RosterRoleKey(person: family.guardian, organization: place, role: .guardian))
            }
        }
        var counts = RosterCounts()
        var current = 0
        for role in stored {
            let row = wanted.removeValue(forKey: role.key)
            // What was given by hand is not the roster's to change.
            guard role.source == "roster" else {
                if row != nil { counts.unchanged += 1 }
                continue
            }
            let isOver = role.period.isOver(on: today)
            if !isOver { current += 1 }
            if let row {
                let sourcedID = row.sourcedID ?? role.sourcedID
                if row.period == role.period, sourcedID == role.sourcedID { counts.unchanged += 1; continue }
                counts.changed += 1
                set(row.period, sourcedID, role.id)
            } else if !isOver, scope.isGone(role) || (role.sourcedID == nil && followers.contains(role.key)) {
                counts.left += 1
                set(RosterPeriod(begins: role.period.begins, ends: yesterday), role.sourcedID, role.id)
            }
        }
        counts.added = wanted.count
        report.counts[.roles] = counts
        try add(wanted)
        limit(.roles, leaving: counts.left, current: current, isFileEmpty: feed.roles.isEmpty)
        tellUnclearRemovals(stored)
        try holdRoles(approved: approved)
    }

    private mutating func set(_ period: RosterPeriod, _ sourcedID: String?, _ role: Int64) {
        writes.append(
            .run(
                """
                UPDATE roles SET begins_on = \(period.begins), ends_on = \(period.ends), sourced_id = \(sourcedID)
                WHERE id = \(role)
                """))
    }

    private mutating func add(_ roles: [RosterRoleKey: WantedRole]) throws {
        guard !roles.isEmpty else { return }
        let sorted = roles.sorted {
            ($0.key.person, $0.key.organization, $0.key.role.rawValue)
                < ($1.key.person, $1.key.organization, $1.key.role.rawValue)
        }
        writes.append(
            .insert(
                table: "roles",
                columns: [
                    "id", "person_id", "organization_id", "role", "begins_on", "ends_on", "source", "sourced_id",
                ],
                rows: try sorted.map { key, row in
                    [
                        .int(try mintID()), .int(key.person), .int(key.organization), .text(key.role.rawValue),
                        row.period.begins.sqlValue, row.period.ends.sqlValue, .text("roster"), row.sourcedID.sqlValue,
                    ]
                }))
    }

    /// The roles that the rows of the roster give.
    private mutating func statedRoles() -> [RosterRoleKey: WantedRole] {
        var roles: [RosterRoleKey: WantedRole] = [:]
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
            let row = WantedRole(
                period: RosterPeriod(begin: record.begin, end: record.end),
                sourcedID: feed.rolesComeWithPeople ? nil : record.sourcedId)
            roles[key] = roles[key].map { $0.joined(with: row) } ?? row
        }
        return roles
    }

    /// A removal names the row of the roster. Of a row that gave no role here nobody knows whose role it was.
    private mutating func tellUnclearRemovals(_ stored: [StoredRole]) {
        guard !feed.rolesComeWithPeople, feed.roles.mode == .delta, !feed.roles.removed.isEmpty else { return }
        let known = Set(stored.lazy.filter { $0.source == "roster" }.compactMap(\.sourcedID))
        for id in feed.roles.removed.subtracting(known).sorted() {
            remark(.roleRemovalUnclear, .held, in: .roles, column: .sourcedId, value: id)
        }
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
