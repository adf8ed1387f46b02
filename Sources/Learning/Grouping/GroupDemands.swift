/// Which demands an arrangement does not meet, and why. Demands about people who are not in the class are none.
struct GroupDemands {
    private let problem: GroupProblem
    private let request: GroupRequest
    private let index: GroupIndex
    private let groupOf: [Int]

    init(_ problem: GroupProblem, _ request: GroupRequest, _ index: GroupIndex, groupOf: [Int]) {
        self.problem = problem
        self.request = request
        self.index = index
        self.groupOf = groupOf
    }

    /// In a fixed order.
    var unmet: [UnmetDemand] {
        let apart = index.pairs(request.apart).filter { groupOf[$0.0] == groupOf[$0.1] }.map { one, other in
            UnmetDemand(demand: .apart(pair(one, other)), reason: reasonNotApart(one, other))
        }
        let together = index.pairs(request.together).filter { groupOf[$0.0] != groupOf[$0.1] }.map { one, other in
            UnmetDemand(demand: .together(pair(one, other)), reason: reasonNotTogether(one, other))
        }
        return sizes + fixed + apart + together + partners + adults
    }

    private var sizes: [UnmetDemand] {
        problem.isWithinSizes ? [] : [UnmetDemand(demand: .sizes(request.sizes), reason: .notDivisible)]
    }

    private var fixed: [UnmetDemand] {
        request.fixed.sorted { $0.key < $1.key }.compactMap { person, group in
            guard let member = index.nodes[person] else { return nil }
            let demand = UnmetDemand.Demand.fixed(person, group: group)
            guard problem.sizes.indices.contains(group) else {
                return UnmetDemand(demand: demand, reason: .noSuchGroup)
            }
            return groupOf[member] == group ? nil : UnmetDemand(demand: demand, reason: .tooMany)
        }
    }

    private var partners: [UnmetDemand] {
        problem.members.indices.compactMap { member in
            let person = problem.members[member].id
            guard let asked = request.partners[person], !asked.isEmpty else { return nil }
            let present = problem.partners[member]
            if present.isEmpty { return UnmetDemand(demand: .partner(person), reason: .nobodyThere) }
            if present.contains(where: { groupOf[$0] == groupOf[member] }) { return nil }
            let areAllApart = present.allSatisfy { request.apart.contains(pair(member, $0)) }
            return UnmetDemand(demand: .partner(person), reason: areAllApart ? .contradiction : .notFound)
        }
    }

    private var adults: [UnmetDemand] {
        let needing = problem.members.indices.filter { problem.needsAdult[$0] }
        guard GroupCosts.groupsWithoutAdult(problem, groupOf) > 0 else { return [] }
        let canHold = problem.sizes.sorted(by: >).prefix(problem.adults).reduce(0, +)
        return [
            UnmetDemand(
                demand: .adult(needing.map { problem.members[$0].id }),
                reason: canHold < needing.count ? .nobodyThere : .notFound)
        ]
    }

    private func reasonNotApart(_ one: Int, _ other: Int) -> UnmetDemand.Reason {
        if problem.place[one] >= 0, problem.place[one] == problem.place[other] { return .contradiction }
        if problem.sizes.count == 1 { return .notDivisible }
        return .notFound
    }

    private func reasonNotTogether(_ one: Int, _ other: Int) -> UnmetDemand.Reason {
        if problem.blocks.blockOf[one] != problem.blocks.blockOf[other] { return .contradiction }
        if problem.place[one] >= 0, problem.place[other] >= 0 { return .contradiction }
        let size = problem.blocks.blocks[problem.blocks.blockOf[one]].count
        return size > (problem.sizes.max() ?? 0) ? .tooMany : .notFound
    }

    private func pair(_ one: Int, _ other: Int) -> MemberPair {
        MemberPair(problem.members[one].id, problem.members[other].id)
    }
}
