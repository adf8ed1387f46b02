/// Something that a student likes or asks about, as the key under which the school files it.
public struct InterestKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static func < (left: InterestKey, right: InterestKey) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Something that nobody should have alone in a group: a home language, a first year at the school. Opaque here.
public struct GroupTrait: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    public static func < (left: GroupTrait, right: GroupTrait) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What the forming of groups knows about one student.
public struct GroupMember: Hashable, Sendable {
    public let id: ID<Person>
    /// How a task of the topic would go, on the logit scale; only for mixing groups, and never shown. Nothing when
    /// it is not known: the student then counts as the middle of the class.
    public let probe: Double?
    /// What the student needs next, 0 (not at all) to 1.
    public let needs: [ID<Competency>: Double]
    /// What the student has shown, and can bring to others.
    public let strengths: Set<ID<Competency>>
    /// The dearest first.
    public let interests: [InterestKey]
    public let traits: Set<GroupTrait>

    /// Numbers outside of what makes sense are moved to the nearest that does; what is not a number is not known.
    public init(
        id: ID<Person>,
        probe: Double? = nil,
        needs: [ID<Competency>: Double] = [:],
        strengths: Set<ID<Competency>> = [],
        interests: [InterestKey] = [],
        traits: Set<GroupTrait> = []
    ) {
        self.id = id
        self.probe = probe.flatMap { $0.isNaN ? nil : $0.kept(within: -6...6) }
        self.needs = needs.mapValues { $0.kept(within: 0...1) }
        self.strengths = strengths
        self.interests = interests
        self.traits = traits
    }
}
