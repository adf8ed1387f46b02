import Learning
import SQL

/// What rows would do to a school, found out before anything is written. The same plan is made again when it is done.
struct EnrolPlan: Sendable {
    /// What happens because of one line.
    enum Deed: Sendable, Equatable {
        case adds(Role, username: String)
        case changes([EnrolColumn])
        case gives(Role)
        case seats(String, isTeacher: Bool)
        case links(String)
        /// Names and grades of the roster's people stay as the roster has them.
        case keepsRoster
    }

    /// Why a line, or a part of it, is left out.
    enum Trouble: Sendable, Equatable {
        case noName
        case tooLong(EnrolColumn)
        case unknownRole(String)
        case notByRows(Role)
        case mixedRoles
        case severalPeople(String)
        case usernameElsewhere(String)
        case numberOfAnother(String)
        case unknownClass(String)
        case severalClasses(String)
        case unknownChild(String)
        case severalChildren(String)
        case childWithoutGuardian, ownChild
        case unreadable
        case badEmail(String)
        case badUsername(String)
    }

    struct Outcome: Sendable {
        let line: Int
        let name: String
        var deeds: [Deed] = []
        var troubles: [Trouble] = []
    }

    /// One person, of one line or of several.
    struct Someone: Sendable {
        /// Nil for somebody new.
        let id: ID<Person>?
        let isFromRoster: Bool
        var draft: EnrolDraft
        /// The ones held, and the ones that come.
        var roles: Set<Role>
        var newRoles: [Role] = []
        var isChanged = false
        var seats: [(place: ID<Class>, isTeacher: Bool)] = []
    }

    var outcomes: [Outcome] = []
    var people: [Someone] = []
    /// Guardian and student, as places in `people`.
    var families: [(guardian: Int, student: Int)] = []
    var unchanged = 0

    var added: Int { people.count { $0.id == nil } }
    var changed: Int { people.count { $0.id != nil && ($0.isChanged || !$0.newRoles.isEmpty) } }
    var seated: Int { people.reduce(0) { $0 + $1.seats.count } }
    var troubled: Int { outcomes.count { !$0.troubles.isEmpty } }
    var doesSomething: Bool { added + changed + seated + families.count > 0 }

    /// The same for the same deeds, so that what is done is what was looked at.
    var digest: String {
        let lines = outcomes.map { "\($0.line) \($0.deeds) \($0.troubles)" }
        return sha256Hex(lines.joined(separator: "\n").utf8)
    }

    /// Writes it. People first, since families tie them.
    func apply(at place: ID<Organization>, _ visit: Visit) throws {
        let writer = EnrolWriter(visit: visit, isOneOfMany: true)
        var ids: [ID<Person>] = []
        ids.reserveCapacity(people.count)
        for someone in people {
            let id: ID<Person>
            if let known = someone.id {
                id = known
                if someone.isChanged, !someone.isFromRoster { try writer.change(known, someone.draft) }
            } else {
                id = try writer.add(someone.draft, at: place)
            }
            for role in someone.newRoles where someone.id != nil || role != someone.draft.role {
                try writer.give(role, to: id, at: place)
            }
            for seat in someone.seats { try writer.seat(id, in: seat.place, isTeacher: seat.isTeacher) }
            ids.append(id)
        }
        for family in families {
            try writer.link(ids[family.guardian], to: ids[family.student], relation: "", at: place)
        }
        try LiveRights.ofEverybody.announce(in: visit.tx)
        try visit.audit(
            "people.brought-in",
            detail: """
                {"added":\(added),"changed":\(changed),"seats":\(seated),"families":\(families.count),"leftOut":\(troubled)}
                """)
    }
}
