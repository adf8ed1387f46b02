/// What a roster says a person is. A feed can never make anyone an administrator of the product: the roles that
/// sound like one wait for approval by a person (`needsApproval`), whatever the feed calls them.
public enum RosterRole: String, Sendable, Hashable, CaseIterable {
    case student, teacher, aide, proctor, counselor
    case guardian, parent, relative
    case administrator, principal, siteAdministrator, districtAdministrator, systemAdministrator

    public var needsApproval: Bool {
        switch self {
        case .administrator, .principal, .siteAdministrator, .districtAdministrator, .systemAdministrator: true
        case .student, .teacher, .aide, .proctor, .counselor, .guardian, .parent, .relative: false
        }
    }

    public var isFamily: Bool {
        switch self {
        case .guardian, .parent, .relative: true
        case .student, .teacher, .aide, .proctor, .counselor, .administrator, .principal, .siteAdministrator,
            .districtAdministrator, .systemAdministrator:
            false
        }
    }
}

/// A person's role in a school or district: a row of roles.csv, or the role and orgs of a user in 1.1.
public struct UserRole: RosterRecord {
    public static let file = RosterFile.roles
    /// Of a role out of a 1.1 users file, which has no id of its own: the user's id, `/`, and the org's.
    public let sourcedId: String
    public let user: String
    public let org: String
    public let role: RosterRole
    public let isPrimary: Bool
    public let begin: CivilDate?
    public let end: CivilDate?
    public let profile: String?

    public var references: [RosterReference] {
        [
            RosterReference(.userSourcedId, user, in: .users, .error),
            RosterReference(.orgSourcedId, org, in: .orgs, .error),
        ]
    }

    private enum Standing: String, CaseIterable {
        case primary, secondary
    }

    public static func records(from cells: inout RosterCells) -> [UserRole] {
        cells.file == .users ? ofUser(&cells) : ofRole(&cells)
    }

    private static func ofRole(_ cells: inout RosterCells) -> [UserRole] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let user = cells.id(.userSourcedId, ifMissing: .error),
            let org = cells.id(.orgSourcedId, ifMissing: .error),
            let role = cells.choice(.role, .error, from: RosterRole.self)
        else { return [] }
        holdIfNeeded(role, &cells)
        let standing = cells.choice(.roleType, .warning, from: Standing.self)
        let period = cells.period(.beginDate, .endDate)
        return [
            UserRole(
                sourcedId: sourcedId, user: user, org: org, role: role, isPrimary: standing != .secondary,
                begin: period.begin, end: period.end, profile: cells.id(.userProfileSourcedId))
        ]
    }

    private static func ofUser(_ cells: inout RosterCells) -> [UserRole] {
        guard let user = cells.id(.sourcedId, ifMissing: .error),
            let role = cells.choice(.role, .error, from: RosterRole.self)
        else { return [] }
        holdIfNeeded(role, &cells)
        let orgs = cells.ids(.orgSourcedIds)
        if orgs.isEmpty { cells.note(.missingValue, .error, .orgSourcedIds) }
        return orgs.enumerated().map { index, org in
            UserRole(
                sourcedId: "\(user)/\(org)", user: user, org: org, role: role, isPrimary: index == 0, begin: nil,
                end: nil, profile: nil)
        }
    }

    private static func holdIfNeeded(_ role: RosterRole, _ cells: inout RosterCells) {
        if role.needsApproval { cells.note(.administratorRole, .held, .role, role.rawValue) }
    }
}
