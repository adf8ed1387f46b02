/// What groups are formed for.
public enum GroupMode: String, CaseIterable, Hashable, Sendable, Codable {
    /// Students who need the same thing next.
    case byNeed
    /// Different students together, the groups alike.
    case balanced
    /// Students who like the same thing.
    case byInterest
}

/// How large groups may be. Kept in order, and between 1 and 1,000.
public struct GroupSizes: Hashable, Sendable, Codable {
    public let least: Int
    public let wanted: Int
    public let most: Int

    public init(least: Int, wanted: Int, most: Int) {
        self.least = least.kept(within: 1...1000)
        self.wanted = wanted.kept(within: self.least...1000)
        self.most = most.kept(within: self.wanted...1000)
    }

    /// As near to this size as the class allows, one more or one fewer.
    public init(of size: Int) {
        let size = size.kept(within: 1...1000)
        self.init(least: max(size - 1, 1), wanted: size, most: size + 1)
    }
}

/// Two students, in whatever order.
public struct MemberPair: Hashable, Sendable {
    public let first: ID<Person>
    public let second: ID<Person>

    public init(_ one: ID<Person>, _ other: ID<Person>) {
        first = min(one, other)
        second = max(one, other)
    }
}

/// Groups that a teacher asks for.
public struct GroupRequest: Sendable {
    public var mode: GroupMode
    public var members: [GroupMember]
    public var sizes: GroupSizes
    /// These belong in one group.
    public var together: Set<MemberPair> = []
    /// These must not be in one group.
    public var apart: Set<MemberPair> = []
    /// Who was with whom lately; better with others this time.
    public var partnersBefore: Set<MemberPair> = []
    /// Members that the teacher put into a group, by the number of the group from 0.
    public var fixed: [ID<Person>: Int] = [:]
    /// Accommodation: these students sit with at least one of the named ones, for instance a language partner.
    public var partners: [ID<Person>: Set<ID<Person>>] = [:]
    /// Accommodation: these students sit in a group with an adult.
    public var withAdult: Set<ID<Person>> = []
    /// How many groups can have an adult.
    public var adults = 0
    /// The same request with the same seed gives the same groups.
    public var seed: UInt64 = 1
    public var effort = GroupEffort.standard

    public init(mode: GroupMode, members: [GroupMember], sizes: GroupSizes) {
        self.mode = mode
        self.members = members
        self.sizes = sizes
    }
}

/// How long the search goes on, in numbers of swaps looked at: the same on every machine.
public struct GroupEffort: Hashable, Sendable {
    /// Fresh starts before the best of them is refined.
    public let starts: Int
    /// Swaps looked at for each student, and altogether.
    public let swapsPerMember: Int
    public let mostSwaps: Int

    /// Groups of 32 and 180 students in hundredths and tenths of a second.
    public static let standard = GroupEffort(starts: 24, swapsPerMember: 60_000, mostSwaps: 16_000_000)
    /// For suggestions that are made while a page is built.
    public static let quick = GroupEffort(starts: 4, swapsPerMember: 2_000, mostSwaps: 1_000_000)

    public init(starts: Int, swapsPerMember: Int, mostSwaps: Int) {
        self.starts = starts.kept(within: 1...1000)
        self.swapsPerMember = swapsPerMember.kept(within: 0...1_000_000)
        self.mostSwaps = mostSwaps.kept(within: 0...1_000_000_000)
    }

    func swaps(members: Int) -> Int {
        let (product, overflow) = members.multipliedReportingOverflow(by: swapsPerMember)
        return overflow ? mostSwaps : min(product, mostSwaps)
    }
}
