/// Groups as they are suggested to a teacher, who decides.
///
/// Groups stand in the order of the first id in them and members in the order of their ids, so that neither says
/// who is stronger. Where the teacher gave groups numbers, they keep those.
public struct GroupPlan: Hashable, Sendable {
    public let groups: [FormedGroup]
    /// What the arrangement costs, by name. Each part is 0 or more; less is better.
    public let costs: [GroupCost]
    /// Demands that the groups do not meet.
    public let unmet: [UnmetDemand]

    /// The sum of all parts.
    public var cost: Double { costs.reduce(0) { $0 + $1.amount } }
}

/// One suggested group, with the reasons for it.
public struct FormedGroup: Hashable, Sendable {
    public enum Focus: Hashable, Sendable {
        case need(ID<Competency>)
        case interest(InterestKey)
    }

    /// In order of id.
    public let members: [ID<Person>]
    /// What the group is about; nothing for mixed groups.
    public let focus: Focus?
    public let reasons: [GroupReason]
}

/// Why students are in one group. No part says how far anybody is.
public enum GroupReason: Hashable, Sendable {
    /// These need this next.
    case sharedNeed(ID<Competency>, members: [ID<Person>])
    /// These like this.
    case sharedInterest(InterestKey, members: [ID<Person>])
    /// The groups are about alike.
    case mixed
    /// One has shown what others of the group need.
    case brings(ID<Competency>, member: ID<Person>, to: [ID<Person>])
    /// Nobody of the group worked with another of it lately.
    case newPartners
    /// Asked for by the teacher.
    case keptTogether(MemberPair)
    /// Sits with a partner, as the student's accommodation asks.
    case hasPartner(ID<Person>, partner: ID<Person>)
    /// Sits with an adult, as the students' accommodations ask.
    case withAdult([ID<Person>])
}

/// One part of what an arrangement costs.
public struct GroupCost: Hashable, Sendable {
    public enum Name: String, CaseIterable, Hashable, Sendable {
        /// How far the groups' sums of the probe differ from those of groups that are all alike; 10 for one logit.
        case difference
        /// What students need and their group is not about; 10 for a whole need.
        case needsNotServed
        /// The same for interests.
        case interestsNotServed
        /// 20 for each trait that one student has alone in a group.
        case aloneWithTrait
        /// 3 for each pair that worked together lately.
        case samePartners
        /// 1,000 for each pair that should be apart and is not.
        case notApart
        /// 1,000 for each pair that should be together and is not.
        case notTogether
        /// 1,000 for each accommodation that is not met.
        case accommodations
    }

    public let name: Name
    public let amount: Double
}

/// What was asked for and is not met, with why.
public struct UnmetDemand: Hashable, Sendable {
    public enum Demand: Hashable, Sendable {
        case apart(MemberPair)
        case together(MemberPair)
        case fixed(ID<Person>, group: Int)
        case partner(ID<Person>)
        case adult([ID<Person>])
        /// No group smaller or larger than allowed.
        case sizes(GroupSizes)
    }

    public enum Reason: Hashable, Sendable {
        /// Another demand asks for the opposite.
        case contradiction
        /// Those who belong together are more than a group may hold.
        case tooMany
        /// The class does not have the people or the adults.
        case nobodyThere
        /// There is no group of this number.
        case noSuchGroup
        /// The class cannot be divided like this.
        case notDivisible
        /// No arrangement was found that meets it beside everything else.
        case notFound
    }

    public let demand: Demand
    public let reason: Reason

    public init(demand: Demand, reason: Reason) {
        self.demand = demand
        self.reason = reason
    }
}
