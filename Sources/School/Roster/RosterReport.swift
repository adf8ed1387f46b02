public import Interchange

/// What an import did, or would do.
public struct RosterReport: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        case applied
        /// The files are those of the last import, and nothing changed since; they were not read again.
        case nothingNew
        /// A trial: nothing was changed.
        case tried
        /// More would leave than may leave without somebody saying so. Nothing was changed.
        case stopped
    }

    /// A role that only a person may give.
    public struct HeldRole: Sendable, Equatable {
        public let person: String
        public let organization: String
        public let role: RosterRole
    }

    public internal(set) var outcome = Outcome.tried
    /// Why an import stops. A trial says it too.
    public internal(set) var excesses: [RosterThreshold.Excess] = []
    public internal(set) var version = RosterVersion.v1p2
    public internal(set) var systemName: String?
    public internal(set) var counts: [RosterKind: RosterCounts] = [:]
    /// At most 1,000 are kept.
    public internal(set) var held: [HeldRole] = []
    public internal(set) var heldCount = 0
    public internal(set) var remarks = RosterRemarks()

    /// Whether the roster and the school say the same already.
    public var isUnchanged: Bool {
        counts.values.allSatisfy { $0.added == 0 && $0.changed == 0 && $0.left == 0 }
    }
}

/// What a roster fills, in the order in which it is filled.
public enum RosterKind: String, Sendable, CaseIterable {
    case organizations, terms, courses, people, families, roles, classes, enrolments, demographics, accounts
}

public struct RosterCounts: Sendable, Equatable {
    public internal(set) var added = 0
    public internal(set) var changed = 0
    /// No longer current. Nothing that a person did is removed.
    public internal(set) var left = 0
    public internal(set) var unchanged = 0

    init(added: Int = 0, changed: Int = 0, left: Int = 0, unchanged: Int = 0) {
        self.added = added
        self.changed = changed
        self.left = left
        self.unchanged = unchanged
    }
}
