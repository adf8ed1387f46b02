import Interchange

/// A role as it is.
struct StoredRole {
    let id: Int64
    let key: RosterRoleKey
    let period: RosterPeriod
    let source: String
    /// The row of the roster that gave it; nil where none did, or where a 1.1 users file gave it.
    let sourcedID: String?
}

/// A role as the roster wants it.
struct WantedRole {
    let period: RosterPeriod
    /// Nil for a role that follows from a family link or stands in a 1.1 users file.
    var sourcedID: String?

    /// Two rows that give one role: the same one of the two ids is kept each time.
    func joined(with other: WantedRole) -> WantedRole {
        let ids = [sourcedID, other.sourcedID].compactMap { $0 }
        return WantedRole(period: period.joined(with: other.period), sourcedID: ids.min())
    }
}

/// Which roles end because the roster does not name them, or names their row for another role.
struct RosterRoleScope {
    private let isWhole: Bool
    private let named: Set<Int64>
    private let current: Set<Int64>
    private let kept: Set<Int64>
    /// Rows of a list of changes that are removed, or say something new.
    private let changedRows: Set<String>

    init(_ feed: RosterFeed, _ people: RosterRegister) {
        isWhole = feed.roles.isWhole
        // A row of a 1.1 users file lists all schools of its person.
        named =
            feed.rolesComeWithPeople ? Set(feed.people.entries.compactMap { people.id(of: $0.record.sourcedId) }) : []
        current = people.current
        kept = Set(feed.roles.kept.union(feed.people.kept).compactMap { people.id(of: $0) })
        changedRows =
            feed.roles.mode == .delta
            ? feed.roles.removed.union(feed.roles.entries.lazy.map(\.record.sourcedId)) : []
    }

    /// - Parameter role: one that the roster gave and no longer asks for.
    func isGone(_ role: StoredRole) -> Bool {
        let key = role.key
        // Who has left keeps the roles of that time: the school still finds its former students.
        guard current.contains(key.person), !kept.contains(key.person) else { return false }
        if isWhole { return true }
        if let sourcedID = role.sourcedID, changedRows.contains(sourcedID) { return true }
        return named.contains(key.person) && key.role != .guardian
    }
}
