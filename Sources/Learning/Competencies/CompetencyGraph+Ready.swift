extension CompetencyGraph {
    /// What a student can take up now: not demonstrated, and all that it requires is enough to build on.
    /// In order of id; in time proportional to competencies and edges.
    public func ready(
        isDemonstrated: (ID<Competency>) -> Bool, isEnoughToBuildOn: (ID<Competency>) -> Bool
    ) -> [ID<Competency>] {
        let isEnough = competencies.map(isEnoughToBuildOn)
        return competencies.indices
            .filter { !isDemonstrated(competencies[$0]) && requirements[$0].allSatisfy { isEnough[$0] } }
            .map { competencies[$0] }
    }

    /// The ready set from standings; a competency without one is not started.
    public func ready(_ standings: [ID<Competency>: Standing]) -> [ID<Competency>] {
        ready(
            isDemonstrated: { standings[$0]?.isDemonstrated ?? false },
            isEnoughToBuildOn: { standings[$0]?.isEnoughToBuildOn ?? false })
    }

    /// These competencies and everything they require, directly or not, in an order in which they can be learned.
    public func path(to goals: [ID<Competency>]) -> [ID<Competency>] {
        var isNeeded = Array(repeating: false, count: count)
        var waiting = goals.compactMap(node)
        while let here = waiting.popLast() {
            guard !isNeeded[here] else { continue }
            isNeeded[here] = true
            waiting.append(contentsOf: requirements[here])
        }
        return order.filter { isNeeded[$0] }.map { competencies[$0] }
    }

    /// By node: how many open competencies of a selection wait for it, directly or not.
    ///
    /// Uses a set of bits per selected node, the dependants' sets before it. Above 4,096 selected nodes that
    /// would be more memory than it is worth, and only direct dependants count.
    func waiting(selected: [Bool], isOpen: [Bool]) -> [Int] {
        let chosen = order.filter { selected[$0] && isOpen[$0] }
        guard chosen.count <= 4096 else {
            return (0..<count).map { node in dependants[node].count { selected[$0] && isOpen[$0] } }
        }
        var bitOf = Array(repeating: -1, count: count)
        for (bit, node) in chosen.enumerated() { bitOf[node] = bit }
        let words = (chosen.count + 63) / 64
        var sets = Array(repeating: [UInt64](), count: count)
        var waiting = Array(repeating: 0, count: count)
        for node in order.reversed() where selected[node] {
            var set = Array(repeating: UInt64(0), count: words)
            for dependant in dependants[node] where selected[dependant] {
                for word in 0..<words { set[word] |= sets[dependant][word] }
                if bitOf[dependant] >= 0 { set[bitOf[dependant] / 64] |= 1 << UInt64(bitOf[dependant] % 64) }
            }
            waiting[node] = set.reduce(0) { $0 + $1.nonzeroBitCount }
            sets[node] = set
        }
        return waiting
    }
}
