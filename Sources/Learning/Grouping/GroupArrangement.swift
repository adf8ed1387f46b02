/// Who sits where, with the sums that make a swap cheap to judge.
struct GroupArrangement {
    let problem: GroupProblem
    private(set) var groupOf: [Int]
    /// All members, group by group; a swap exchanges two seats.
    private(set) var seats: [Int]
    /// By group: its first seat; one more at the end.
    let firstSeat: [Int]
    private var seatOf: [Int]
    /// By group: the topic it is about.
    private(set) var targets: [Int]
    private var sums: [Double]
    /// By group and trait: how many have it.
    private var traitCounts: [Int]
    /// By group: how many need an adult; and how many groups have such a member.
    private var needingAdult: [Int]
    private var groupsNeedingAdult = 0
    /// By member: what the bonds cost that moving the member could save.
    private var strain: [Double]
    private let traits: Int
    private let isBalanced: Bool
    /// By group: the sum of the probe in a group that is like all others.
    private let fairSums: [Double]

    init(_ problem: GroupProblem, groupOf: [Int], targets: [Int]) {
        self.problem = problem
        self.groupOf = groupOf
        self.targets = targets
        traits = problem.traits.count
        isBalanced = problem.mode == .balanced
        fairSums = problem.sizes.map { Double($0) * problem.mean }
        let groups = problem.sizes.count
        var firstSeat = [0]
        for size in problem.sizes { firstSeat.append(firstSeat[firstSeat.count - 1] + size) }
        self.firstSeat = firstSeat
        seats = Array(repeating: 0, count: problem.count)
        seatOf = Array(repeating: 0, count: problem.count)
        sums = Array(repeating: 0, count: groups)
        traitCounts = Array(repeating: 0, count: groups * max(traits, 1))
        needingAdult = Array(repeating: 0, count: groups)
        strain = Array(repeating: 0, count: problem.count)
        var next = firstSeat
        for member in groupOf.indices {
            let group = groupOf[member]
            seats[next[group]] = member
            seatOf[member] = next[group]
            next[group] += 1
            enter(member, group)
        }
        for member in groupOf.indices { strain[member] = bondCost(of: member) }
    }

    /// What a swap changes in the cost; `Double.infinity` when it cannot be a gain and was not worked out in full.
    func change(swapping one: Int, _ other: Int) -> Double {
        let change = changeWithoutBonds(one, other)
        // All that moving the two can save in bonds is what their bonds cost now.
        if !problem.hasPartners, change >= strain[one] + strain[other] { return .infinity }
        return change + bondChange(one, other)
    }

    /// The same, worked out in full.
    func exactChange(swapping one: Int, _ other: Int) -> Double {
        changeWithoutBonds(one, other) + bondChange(one, other)
    }

    private func changeWithoutBonds(_ one: Int, _ other: Int) -> Double {
        let (from, to) = (groupOf[one], groupOf[other])
        var change = isBalanced ? balanceChange(one, other, from, to) : gainChange(one, other, from, to)
        if problem.traitBits[one] != problem.traitBits[other] { change += traitChange(one, other, from, to) }
        if problem.needsAdult[one] != problem.needsAdult[other] { change += adultChange(one, other, from, to) }
        if problem.hasPartners { change += partnerChange(one, other) }
        return change
    }

    private func bondChange(_ one: Int, _ other: Int) -> Double {
        let (from, to) = (groupOf[one], groupOf[other])
        var change = 0.0
        for bond in problem.bonds[one] where bond.other != other {
            let group = groupOf[bond.other]
            if group == to { change += bond.weight } else if group == from { change -= bond.weight }
        }
        for bond in problem.bonds[other] where bond.other != one {
            let group = groupOf[bond.other]
            if group == from { change += bond.weight } else if group == to { change -= bond.weight }
        }
        return change
    }

    private func balanceChange(_ one: Int, _ other: Int, _ from: Int, _ to: Int) -> Double {
        let difference = problem.probe[other] - problem.probe[one]
        let (left, right) = (sums[from] - fairSums[from], sums[to] - fairSums[to])
        return abs(left + difference) - abs(left) + abs(right - difference) - abs(right)
    }

    private func gainChange(_ one: Int, _ other: Int, _ from: Int, _ to: Int) -> Double {
        guard !targets.isEmpty else { return 0 }
        let (left, right) = (targets[from], targets[to])
        return problem.gain(one, left) + problem.gain(other, right) - problem.gain(one, right)
            - problem.gain(other, left)
    }

    private func traitChange(_ one: Int, _ other: Int, _ from: Int, _ to: Int) -> Double {
        var alone = 0
        let (bits, otherBits) = (problem.traitBits[one], problem.traitBits[other])
        for trait in 0..<traits where (bits ^ otherBits) >> UInt8(trait) & 1 == 1 {
            let gained = otherBits >> UInt8(trait) & 1 == 1 ? 1 : -1
            let (left, right) = (traitCounts[from * traits + trait], traitCounts[to * traits + trait])
            alone += (left + gained == 1 ? 1 : 0) - (left == 1 ? 1 : 0)
            alone += (right - gained == 1 ? 1 : 0) - (right == 1 ? 1 : 0)
        }
        return Double(alone) * GroupProblem.Weight.aloneWithTrait
    }

    private func adultChange(_ one: Int, _ other: Int, _ from: Int, _ to: Int) -> Double {
        let (giver, taker) = problem.needsAdult[one] ? (from, to) : (to, from)
        let after =
            groupsNeedingAdult - (needingAdult[giver] == 1 ? 1 : 0) + (needingAdult[taker] == 0 ? 1 : 0)
        let missing = max(after - problem.adults, 0) - max(groupsNeedingAdult - problem.adults, 0)
        return Double(missing) * GroupProblem.Weight.demand
    }

    private func partnerChange(_ one: Int, _ other: Int) -> Double {
        let concerned = Set(problem.partnerOf[one] + problem.partnerOf[other] + [one, other])
        let (from, to) = (groupOf[one], groupOf[other])
        func after(_ member: Int) -> Int { member == one ? to : member == other ? from : groupOf[member] }
        var missing = 0
        for member in concerned where !problem.partners[member].isEmpty {
            let had = problem.partners[member].contains { groupOf[$0] == groupOf[member] }
            let has = problem.partners[member].contains { after($0) == after(member) }
            missing += (has ? 0 : 1) - (had ? 0 : 1)
        }
        return Double(missing) * GroupProblem.Weight.demand
    }

    mutating func swap(_ one: Int, _ other: Int) {
        let (from, to) = (groupOf[one], groupOf[other])
        leave(one, from)
        leave(other, to)
        enter(one, to)
        enter(other, from)
        groupOf[one] = to
        groupOf[other] = from
        seats.swapAt(seatOf[one], seatOf[other])
        seatOf.swapAt(one, other)
        for member in [one, other] {
            strain[member] = bondCost(of: member)
            for bond in problem.bonds[member] { strain[bond.other] = bondCost(of: bond.other) }
        }
    }

    /// What the group costs or, with a minus sign, gives when it is about a topic.
    func gain(of group: Int, about topic: Int) -> Double {
        var gain = 0.0
        for seat in firstSeat[group]..<firstSeat[group + 1] { gain += problem.gain(seats[seat], topic) }
        return gain
    }

    mutating func setTarget(of group: Int, to topic: Int) {
        targets[group] = topic
    }

    private mutating func enter(_ member: Int, _ group: Int) { count(member, group, 1) }
    private mutating func leave(_ member: Int, _ group: Int) { count(member, group, -1) }

    private mutating func count(_ member: Int, _ group: Int, _ one: Int) {
        sums[group] += Double(one) * problem.probe[member]
        let bits = problem.traitBits[member]
        for trait in 0..<traits where bits >> UInt8(trait) & 1 == 1 { traitCounts[group * traits + trait] += one }
        guard problem.needsAdult[member] else { return }
        if needingAdult[group] == 0 { groupsNeedingAdult += 1 }
        needingAdult[group] += one
        if needingAdult[group] == 0 { groupsNeedingAdult -= 1 }
    }

    private func bondCost(of member: Int) -> Double {
        var cost = 0.0
        for bond in problem.bonds[member] {
            let areTogether = groupOf[bond.other] == groupOf[member]
            if areTogether { cost += max(bond.weight, 0) } else { cost -= min(bond.weight, 0) }
        }
        return cost
    }
}
