/// What an arrangement costs, part by part.
enum GroupCosts {
    /// By member the group, by group the topic; all parts, also those that are 0.
    static func parts(_ problem: GroupProblem, groupOf: [Int], targets: [Int]) -> [GroupCost] {
        var difference = 0.0
        var notServed = 0.0
        switch problem.mode {
        case .balanced: difference = sumOfDifferences(problem, groupOf)
        case .byNeed, .byInterest: notServed = gainsMissed(problem, groupOf, targets)
        }
        let weight = GroupProblem.Weight.demand
        let bonds = brokenBonds(problem, groupOf)
        let demands = unmetPartners(problem, groupOf).count + groupsWithoutAdult(problem, groupOf)
        return GroupCost.Name.allCases.map { name in
            switch name {
            case .difference: GroupCost(name: name, amount: difference)
            case .needsNotServed: GroupCost(name: name, amount: problem.mode == .byNeed ? notServed : 0)
            case .interestsNotServed: GroupCost(name: name, amount: problem.mode == .byInterest ? notServed : 0)
            case .aloneWithTrait:
                GroupCost(name: name, amount: Double(alone(problem, groupOf)) * GroupProblem.Weight.aloneWithTrait)
            case .samePartners: GroupCost(name: name, amount: bonds.samePartners)
            case .notApart: GroupCost(name: name, amount: bonds.notApart)
            case .notTogether: GroupCost(name: name, amount: bonds.notTogether)
            case .accommodations: GroupCost(name: name, amount: Double(demands) * weight)
            }
        }
    }

    static func total(_ arrangement: GroupArrangement) -> Double {
        parts(arrangement.problem, groupOf: arrangement.groupOf, targets: arrangement.targets)
            .reduce(0) { $0 + $1.amount }
    }

    /// Those who ask for a partner, could have one, and have none.
    static func unmetPartners(_ problem: GroupProblem, _ groupOf: [Int]) -> [Int] {
        problem.partners.indices.filter { member in
            !problem.partners[member].isEmpty
                && !problem.partners[member].contains { groupOf[$0] == groupOf[member] }
        }
    }

    /// How many groups need an adult beyond those that can have one.
    static func groupsWithoutAdult(_ problem: GroupProblem, _ groupOf: [Int]) -> Int {
        max(Set(groupOf.indices.filter { problem.needsAdult[$0] }.map { groupOf[$0] }).count - problem.adults, 0)
    }

    private static func sumOfDifferences(_ problem: GroupProblem, _ groupOf: [Int]) -> Double {
        var sums = problem.sizes.map { -Double($0) * problem.mean }
        for (member, group) in groupOf.enumerated() { sums[group] += problem.probe[member] }
        // What rounding leaves is nothing.
        return sums.reduce(0) { abs($1) < 1e-9 ? $0 : $0 + abs($1) }
    }

    private static func gainsMissed(_ problem: GroupProblem, _ groupOf: [Int], _ targets: [Int]) -> Double {
        guard !targets.isEmpty else { return 0 }
        return groupOf.indices.reduce(0) { missed, member in
            let most = problem.topics.indices.reduce(0) { max($0, problem.gain(member, $1)) }
            return missed + most - problem.gain(member, targets[groupOf[member]])
        }
    }

    private static func alone(_ problem: GroupProblem, _ groupOf: [Int]) -> Int {
        problem.traits.indices.reduce(0) { alone, trait in
            var counts = Array(repeating: 0, count: problem.sizes.count)
            for (member, group) in groupOf.enumerated() where problem.traitBits[member] >> UInt8(trait) & 1 == 1 {
                counts[group] += 1
            }
            return alone + counts.count { $0 == 1 }
        }
    }

    private static func brokenBonds(
        _ problem: GroupProblem, _ groupOf: [Int]
    ) -> (samePartners: Double, notApart: Double, notTogether: Double) {
        var costs = (samePartners: 0.0, notApart: 0.0, notTogether: 0.0)
        for member in groupOf.indices {
            for bond in problem.bonds[member] where bond.other > member {
                let areTogether = groupOf[member] == groupOf[bond.other]
                if bond.weight < 0, !areTogether { costs.notTogether += GroupProblem.Weight.demand }
                guard areTogether, bond.weight > 0 else { continue }
                if bond.weight >= GroupProblem.Weight.demand { costs.notApart += GroupProblem.Weight.demand }
                costs.samePartners += bond.weight.truncatingRemainder(dividingBy: GroupProblem.Weight.demand)
            }
        }
        return costs
    }
}
