/// How many may leave in one import before a person has to say that this is right. A roster that lost its second half
/// on the way must not empty a school.
public struct RosterThreshold: Sendable, Equatable {
    public enum Group: String, Sendable, CaseIterable {
        case schools, students, adults, families, roles, classes, enrolments
    }

    /// More than may leave.
    public struct Excess: Sendable, Equatable {
        public let group: Group
        public let leaving: Int
        public let current: Int
    }

    /// The number that always may leave; above it, 15 of 100.
    static func floor(_ group: Group) -> Int {
        switch group {
        case .schools: 0
        case .classes: 3
        case .students, .adults, .families, .roles, .enrolments: 20
        }
    }

    static func excess(_ group: Group, leaving: Int, current: Int) -> Excess? {
        let isMany = leaving > max(floor(group), current * 15 / 100)
        // In a small school, where twenty are everybody.
        let isMost = current >= 4 && leaving > current / 2
        return isMany || isMost ? Excess(group: group, leaving: leaving, current: current) : nil
    }
}
