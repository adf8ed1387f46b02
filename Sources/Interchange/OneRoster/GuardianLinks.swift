/// A student and an adult of their family.
public struct GuardianLink: Sendable, Hashable {
    public let student: String
    public let adult: String
    /// Parent, guardian or relative, as the adult's role says.
    public let relation: RosterRole
}

/// Finds families. OneRoster lets a student list adults and an adult list students, in the same column, so the
/// roles decide who is who; an adult without a family role is never linked, since the link opens a child's record.
public struct GuardianLinks: Sendable {
    private struct Mention: Hashable {
        let user: String
        let agent: String
        let line: Int
    }

    private var mentions: [Mention] = []
    private var people: Set<String> = []
    private var students: Set<String> = []
    private var family: [String: RosterRole] = [:]

    public init() {}

    public var mentionCount: Int { mentions.count }

    public mutating func add(_ user: User, line: Int) {
        people.insert(user.sourcedId)
        for agent in user.agents { mentions.append(Mention(user: user.sourcedId, agent: agent, line: line)) }
    }

    public mutating func add(_ role: UserRole) {
        if role.role == .student { students.insert(role.user) }
        if role.role.isFamily, family[role.user] == nil || role.role == .guardian { family[role.user] = role.role }
    }

    /// The links, each once, and what could not be linked. Agents who are no users here are passed over: that an id
    /// is unknown has been said already, or, in a feed of changes, means nothing.
    public func resolved() -> (links: [GuardianLink], problems: [RosterProblem]) {
        var links: [GuardianLink] = []
        var seen: Set<GuardianLink> = []
        var problems: [RosterProblem] = []
        for mention in mentions where people.contains(mention.agent) {
            switch judged(mention) {
            case .success(let link): if seen.insert(link).inserted { links.append(link) }
            case .failure(let reason):
                problems.append(
                    RosterProblem(
                        reason.code, .warning, in: .users, line: mention.line,
                        column: RosterColumn.agentSourcedIds.name, value: reason.person))
            }
        }
        return (links, problems)
    }

    private struct Reason: Error {
        let code: RosterProblemCode
        let person: String
    }

    private func judged(_ mention: Mention) -> Result<GuardianLink, Reason> {
        guard mention.user != mention.agent else {
            return .failure(Reason(code: .agentIsSelf, person: mention.user))
        }
        let forward = link(student: mention.user, adult: mention.agent)
        let backward = link(student: mention.agent, adult: mention.user)
        if let link = forward ?? backward, forward == nil || backward == nil { return .success(link) }
        if forward == nil {
            if students.contains(mention.user), !students.contains(mention.agent) {
                return .failure(Reason(code: .agentIsNotFamily, person: mention.agent))
            }
            if students.contains(mention.agent), !students.contains(mention.user) {
                return .failure(Reason(code: .agentIsNotFamily, person: mention.user))
            }
        }
        return .failure(Reason(code: .agentUnclear, person: mention.agent))
    }

    private func link(student: String, adult: String) -> GuardianLink? {
        guard students.contains(student), let relation = family[adult] else { return nil }
        return GuardianLink(student: student, adult: adult, relation: relation)
    }
}
