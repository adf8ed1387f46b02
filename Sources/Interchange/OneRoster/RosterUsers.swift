/// A person. A password in the file is never read.
public struct User: RosterRecord {
    /// What another system calls this person, such as `LDAP` → `12`.
    public struct OtherId: Sendable, Hashable {
        public let type: String
        public let id: String
    }

    public static let file = RosterFile.users
    public let sourcedId: String
    public let isEnabled: Bool
    public let givenName: String
    public let familyName: String
    public let middleName: String?
    public let preferredGivenName: String?
    public let preferredMiddleName: String?
    public let preferredFamilyName: String?
    public let pronouns: String?
    public let username: String?
    public let otherIds: [OtherId]
    public let masterIdentifier: String?
    public let identifier: String?
    public let email: String?
    public let sms: String?
    public let phone: String?
    public let grades: [String]
    /// The adults of a student, or the students of an adult (`GuardianLinks` tells which).
    public let agents: [String]
    public let primaryOrg: String?
    /// The one role of a 1.1 user; 1.2 has a file of roles. `UserRole` reads both.
    public let statedRole: String?

    public var references: [RosterReference] {
        var references = agents.map { RosterReference(.agentSourcedIds, $0, in: .users, .warning) }
        if let primaryOrg {
            references.append(RosterReference(.primaryOrgSourcedId, primaryOrg, in: .orgs, .warning))
        }
        return references
    }

    public static func records(from cells: inout RosterCells) -> [User] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error) else { return [] }
        let given = cells.text(.givenName)
        let family = cells.text(.familyName)
        // Some people have one name only; nobody has none.
        let severity: RosterProblem.Severity = given == nil && family == nil ? .error : .warning
        if given == nil { cells.note(.missingValue, severity, .givenName) }
        if family == nil { cells.note(.missingValue, severity, .familyName) }
        if cells.text(.enabledUser) == nil { cells.note(.missingValue, .warning, .enabledUser) }
        return [
            User(
                sourcedId: sourcedId, isEnabled: cells.flag(.enabledUser) ?? true, givenName: given ?? "",
                familyName: family ?? "", middleName: cells.text(.middleName),
                preferredGivenName: cells.text(.preferredGivenName),
                preferredMiddleName: cells.text(.preferredMiddleName),
                preferredFamilyName: cells.text(.preferredFamilyName), pronouns: cells.text(.pronouns),
                username: cells.text(.username, ifMissing: .warning), otherIds: otherIds(from: &cells),
                masterIdentifier: cells.text(.userMasterIdentifier), identifier: cells.text(.identifier),
                email: cells.text(.email), sms: cells.text(.sms), phone: cells.text(.phone),
                grades: cells.list(.grades), agents: cells.ids(.agentSourcedIds),
                primaryOrg: cells.id(.primaryOrgSourcedId), statedRole: cells.text(.role))
        ]
    }

    private static func otherIds(from cells: inout RosterCells) -> [OtherId] {
        guard let text = cells.text(.userIds) else { return [] }
        var ids: [OtherId] = []
        for part in text.split(separator: ",") {
            let piece = trimmed(String(part))
            guard piece.hasPrefix("{"), piece.hasSuffix("}"), let colon = piece.firstIndex(of: ":") else {
                cells.note(.invalidUserIds, .warning, .userIds, text)
                return ids
            }
            let type = trimmed(String(piece[piece.index(after: piece.startIndex)..<colon]))
            let id = trimmed(String(piece[piece.index(after: colon)...].dropLast()))
            if !type.isEmpty, !id.isEmpty { ids.append(OtherId(type: type, id: id)) }
        }
        return ids
    }
}
