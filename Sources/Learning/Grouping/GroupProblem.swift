/// A request by numbers: members are 0 ..< count in order of id, groups 0 ..< sizes.count.
struct GroupProblem {
    /// A wish about two members: a positive weight is what it costs to have them together, a negative one (without
    /// its sign) what it costs to have them apart.
    struct Bond {
        let other: Int
        let weight: Double
    }

    enum Weight {
        static let demand = 1000.0
        static let aloneWithTrait = 20.0
        static let samePartners = 3.0
        /// For one logit of the probe, and for one whole need.
        static let unit = 10.0
    }

    /// More topics than this are not served at once; those that are needed most are.
    static let mostTopics = 24
    /// Traits after these, in order, are not looked at.
    static let mostTraits = 8

    let mode: GroupMode
    let members: [GroupMember]
    let sizes: [Int]
    /// Which sizes the request allows, and whether they are kept.
    let isWithinSizes: Bool
    let blocks: GroupBlocks
    /// By member: the number of the group that the teacher gave, or -1.
    let place: [Int]
    /// By member, 10 for one logit; the mean where it is not known.
    let probe: [Double]
    let mean: Double
    /// Needs or interests that groups can be about.
    let topics: [FormedGroup.Focus]
    /// By member and topic: what is gained when the group is about it.
    let gains: [Double]
    let traits: [GroupTrait]
    /// By member: a bit for each trait.
    let traitBits: [UInt8]
    /// By member: everybody there is a wish about.
    let bonds: [[Bond]]
    /// By member: who of the class can be the partner; nothing when no partner is asked for.
    let partners: [[Int]]
    /// By member: whose partner the member can be.
    let partnerOf: [[Int]]
    let needsAdult: [Bool]
    let adults: Int
    let hasPartners: Bool

    var count: Int { members.count }

    /// - Parameter fixedSizes: the sizes of groups that are there already; without them they follow from the request.
    init(_ request: GroupRequest, index: GroupIndex, sizes fixedSizes: [Int]? = nil) {
        mode = request.mode
        members = index.members
        let nodes = index.nodes
        let blocks = GroupBlocks(
            count: members.count, together: index.pairs(request.together), apart: index.pairs(request.apart))
        self.blocks = blocks
        let placed = fixedSizes == nil ? GroupPlaces(request, index: index, blocks: blocks) : nil
        place = placed?.place ?? Array(repeating: -1, count: members.count)
        let sizes = fixedSizes ?? placed?.sizing.sizes ?? []
        self.sizes = sizes
        isWithinSizes = sizes.allSatisfy { $0 >= request.sizes.least && $0 <= request.sizes.most }
        let known = members.compactMap(\.probe)
        let middle = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
        probe = members.map { ($0.probe ?? middle) * Weight.unit }
        mean = members.isEmpty ? 0 : probe.reduce(0, +) / Double(members.count)
        (topics, gains) = Self.topics(request.mode, members)
        traits = Array(Set(members.flatMap(\.traits)).sorted().prefix(Self.mostTraits))
        traitBits = members.map { [traits] member in
            traits.enumerated().reduce(0) { member.traits.contains($1.element) ? $0 | 1 << UInt8($1.offset) : $0 }
        }
        bonds = Self.bonds(request, index: index, blocks: blocks)
        partners = members.map { member in (request.partners[member.id] ?? []).compactMap { nodes[$0] }.sorted() }
        var partnerOf = Array(repeating: [Int](), count: members.count)
        for (member, partners) in partners.enumerated() {
            for partner in partners { partnerOf[partner].append(member) }
        }
        self.partnerOf = partnerOf
        hasPartners = partners.contains { !$0.isEmpty }
        needsAdult = members.map { request.withAdult.contains($0.id) }
        adults = max(request.adults, 0)
    }

    func gain(_ member: Int, _ topic: Int) -> Double { gains[member * topics.count + topic] }

    /// The topics that are needed most altogether, and what each gives to each member.
    private static func topics(_ mode: GroupMode, _ members: [GroupMember]) -> ([FormedGroup.Focus], [Double]) {
        switch mode {
        case .balanced: return ([], [])
        case .byNeed:
            let topics = largest(members.map(\.needs)) { $0.rawValue < $1.rawValue }
            let gains = members.flatMap { member in topics.map { (member.needs[$0] ?? 0) * Weight.unit } }
            return (topics.map { .need($0) }, gains)
        case .byInterest:
            let wishes = members.map(wishes)
            let topics = largest(wishes, <)
            return (topics.map { .interest($0) }, wishes.flatMap { wish in topics.map { wish[$0] ?? 0 } })
        }
    }

    /// The dearest interest counts whole, the next ones less.
    private static func wishes(_ member: GroupMember) -> [InterestKey: Double] {
        var wishes: [InterestKey: Double] = [:]
        for (place, interest) in member.interests.prefix(mostTopics).enumerated() where wishes[interest] == nil {
            wishes[interest] = max(Weight.unit - 3 * Double(place), 1)
        }
        return wishes
    }

    private static func largest<Key: Hashable>(
        _ values: [[Key: Double]], _ isBefore: (Key, Key) -> Bool
    ) -> [Key] {
        var totals: [Key: Double] = [:]
        for value in values {
            // In order of the keys: the same sums to the last bit in every run.
            for (key, amount) in value.sorted(by: { isBefore($0.key, $1.key) }) where amount > 0 {
                totals[key, default: 0] += amount
            }
        }
        let ranked = totals.sorted { $0.value == $1.value ? isBefore($0.key, $1.key) : $0.value > $1.value }
        return ranked.prefix(mostTopics).map(\.key)
    }

    private static func bonds(_ request: GroupRequest, index: GroupIndex, blocks: GroupBlocks) -> [[Bond]] {
        var weights: [MemberPair: Double] = [:]
        for pair in request.partnersBefore { weights[pair, default: 0] += Weight.samePartners }
        for pair in request.apart { weights[pair, default: 0] += Weight.demand }
        for pair in request.together {
            // A refused wish pulls at nobody.
            guard let one = index.nodes[pair.first], let other = index.nodes[pair.second],
                blocks.blockOf[one] == blocks.blockOf[other]
            else { continue }
            weights[pair, default: 0] -= Weight.demand
        }
        var bonds = Array(repeating: [Bond](), count: index.members.count)
        for (pair, weight) in weights {
            guard let one = index.nodes[pair.first], let other = index.nodes[pair.second], one != other else {
                continue
            }
            bonds[one].append(Bond(other: other, weight: weight))
            bonds[other].append(Bond(other: one, weight: weight))
        }
        return bonds.map { $0.sorted { $0.other < $1.other } }
    }
}

/// The members of a request, each once and in order of id.
struct GroupIndex {
    let members: [GroupMember]
    let nodes: [ID<Person>: Int]

    init(_ members: [GroupMember]) {
        var byID: [ID<Person>: GroupMember] = [:]
        for member in members where byID[member.id] == nil { byID[member.id] = member }
        self.members = byID.values.sorted { $0.id < $1.id }
        nodes = Dictionary(uniqueKeysWithValues: self.members.enumerated().map { ($1.id, $0) })
    }

    /// Pairs of two different members of the class, in order.
    func pairs(_ pairs: Set<MemberPair>) -> [(Int, Int)] {
        pairs.compactMap { pair in
            guard let one = nodes[pair.first], let other = nodes[pair.second], one != other else { return nil }
            return (one, other)
        }.sorted { $0 < $1 }
    }
}

/// Who was put into which group, and how large the groups are for that.
struct GroupPlaces {
    /// By member: the number of the group, or -1. Also of those who belong to somebody with a place.
    let place: [Int]
    let sizing: GroupSizing

    init(_ request: GroupRequest, index: GroupIndex, blocks: GroupBlocks) {
        // How many groups there are does not depend on who is placed.
        let count = GroupSizing(members: index.members.count, allowed: request.sizes, blocks: [], placed: [:]).sizes
            .count
        var place = index.members.map { member in
            request.fixed[member.id].flatMap { (0..<count).contains($0) ? $0 : nil } ?? -1
        }
        var large: [Int] = []
        for block in blocks.blocks where block.count > 1 {
            let named = block.map { place[$0] }.filter { $0 >= 0 }
            guard let first = named.first else {
                large.append(block.count)
                continue
            }
            // Who is fixed elsewhere stays there; the demand to be together is then told as not met.
            for member in block where place[member] < 0 { place[member] = first }
        }
        var placed: [Int: Int] = [:]
        for group in place where group >= 0 { placed[group, default: 0] += 1 }
        let sizing = GroupSizing(members: index.members.count, allowed: request.sizes, blocks: large, placed: placed)
        // More were put into a group than it may hold: the last of them find another one.
        var room = sizing.sizes
        for member in place.indices where place[member] >= 0 {
            if room[place[member]] > 0 { room[place[member]] -= 1 } else { place[member] = -1 }
        }
        self.place = place
        self.sizing = sizing
    }
}
