/// A person's place in a class.
public struct Enrollment: RosterRecord {
    /// What the person does in the class; it gives no right outside it.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case student, teacher, aide, proctor, administrator
    }

    public static let file = RosterFile.enrollments
    public let sourcedId: String
    public let user: String
    public let classId: String
    public let school: String?
    public let role: Role
    /// Whether this is the teacher of record.
    public let isPrimary: Bool
    public let begin: CivilDate?
    public let end: CivilDate?

    public var references: [RosterReference] {
        var references = [
            RosterReference(.userSourcedId, user, in: .users, .error),
            RosterReference(.classSourcedId, classId, in: .classes, .error),
        ]
        if let school { references.append(RosterReference(.schoolSourcedId, school, in: .orgs, .warning)) }
        return references
    }

    public static func records(from cells: inout RosterCells) -> [Enrollment] {
        guard let sourcedId = cells.id(.sourcedId, ifMissing: .error),
            let classId = cells.id(.classSourcedId, ifMissing: .error),
            let user = cells.id(.userSourcedId, ifMissing: .error),
            let role = cells.choice(.role, .error, from: Role.self)
        else { return [] }
        if role == .administrator { cells.note(.administratorRole, .held, .role, role.rawValue) }
        let period = cells.period(.beginDate, .endDate)
        return [
            Enrollment(
                sourcedId: sourcedId, user: user, classId: classId,
                school: cells.id(.schoolSourcedId, ifMissing: .warning), role: role,
                isPrimary: cells.flag(.primary) ?? false, begin: period.begin, end: period.end)
        ]
    }
}
