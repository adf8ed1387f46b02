/// Forms groups that a teacher can change, lock and form again.
public enum Grouping {
    /// Snake draft, then swaps as long as they gain something, from several seeded starts. Every student is in exactly
    /// one group. The same request gives the same plan, in whatever order its members come. The work is bounded by
    /// `effort`, whatever the class.
    public static func form(_ request: GroupRequest) -> GroupPlan {
        let index = GroupIndex(request.members)
        let problem = GroupProblem(request, index: index)
        let found = GroupSearch.best(problem, seed: request.seed, effort: request.effort)
        return plan(request, problem, index, groupOf: found.groupOf, targets: found.targets)
    }

    /// The same request, with fixed groups: what a teacher's own arrangement costs and leaves unmet. Students who are
    /// in none of the groups are in none afterwards either; who is not in the request is left out.
    public static func judge(_ groups: [[ID<Person>]], for request: GroupRequest) -> GroupPlan {
        var seated: Set<ID<Person>> = []
        let groups = groups.map { group in group.filter { seated.insert($0).inserted } }
        var request = request
        request.members = request.members.filter { seated.contains($0.id) }
        let index = GroupIndex(request.members)
        let present = groups.map { $0.compactMap { index.nodes[$0] } }.filter { !$0.isEmpty }
        var groupOf = Array(repeating: 0, count: index.members.count)
        for (group, members) in present.enumerated() {
            for member in members { groupOf[member] = group }
        }
        let problem = GroupProblem(request, index: index, sizes: present.map(\.count))
        let targets = present.map { members in
            problem.topics.indices.max { left, right in
                members.reduce(0) { $0 + problem.gain($1, left) - problem.gain($1, right) } < 0
            } ?? 0
        }
        return plan(
            request, problem, index, groupOf: groupOf, targets: problem.topics.isEmpty ? [] : targets)
    }

    private static func plan(
        _ request: GroupRequest, _ problem: GroupProblem, _ index: GroupIndex, groupOf: [Int], targets: [Int]
    ) -> GroupPlan {
        var members = Array(repeating: [Int](), count: problem.sizes.count)
        for (member, group) in groupOf.enumerated() { members[group].append(member) }
        var order = Array(problem.sizes.indices)
        // The draft puts the strongest into the first group: the numbers of groups must not tell.
        if problem.place.allSatisfy({ $0 < 0 }) {
            order.sort { (members[$0].first ?? .max) < (members[$1].first ?? .max) }
        }
        let reasons = GroupReasons(problem, request, index)
        return GroupPlan(
            groups: order.map { group in
                let target = targets.isEmpty ? nil : problem.topics[targets[group]]
                return reasons.formed(members[group], target: target)
            },
            costs: GroupCosts.parts(problem, groupOf: groupOf, targets: targets),
            unmet: GroupDemands(problem, request, index, groupOf: groupOf).unmet)
    }
}
