/// Makes a forest of the wishes of items to stand under others: one parent each, and no cycles.
struct CASEHierarchy {
    private(set) var parents: [CASEIdentifier: CASEIdentifier] = [:]
    private(set) var top: [CASEIdentifier] = []
    private(set) var children: [CASEIdentifier: [CASEIdentifier]] = [:]

    init(_ items: [CASEItem], _ placements: [CASEAssociations.Placement], _ log: inout CASEProblemLog) {
        let chosen = Self.chosen(placements, items, &log)
        for (child, placement) in chosen { parents[child] = placement.parent }
        breakCycles(items, &log)
        arrange(items, chosen)
    }

    /// Of several places the one with the lowest sequence number; of equal ones, the first in the file.
    private static func chosen(
        _ placements: [CASEAssociations.Placement], _ items: [CASEItem], _ log: inout CASEProblemLog
    ) -> [CASEIdentifier: CASEAssociations.Placement] {
        var chosen: [CASEIdentifier: CASEAssociations.Placement] = [:]
        var contested: Set<CASEIdentifier> = []
        for placement in placements {
            guard let other = chosen[placement.child] else {
                chosen[placement.child] = placement
                continue
            }
            if other.parent != placement.parent { contested.insert(placement.child) }
            if (placement.sequence, placement.order) < (other.sequence, other.order) {
                chosen[placement.child] = placement
            }
        }
        for item in items where contested.contains(item.identifier) {
            let parent = chosen[item.identifier]?.parent?.text ?? "the top"
            log.add(.severalParents, [item.identifier], detail: parent)
        }
        return chosen
    }

    /// Follows each item upwards once. Meeting one's own trail is a cycle: the first of it in the file goes to the top.
    private mutating func breakCycles(_ items: [CASEItem], _ log: inout CASEProblemLog) {
        var settled: Set<CASEIdentifier> = []
        for item in items {
            var trail: [CASEIdentifier] = []
            var positions: [CASEIdentifier: Int] = [:]
            var current: CASEIdentifier? = item.identifier
            while let here = current, !settled.contains(here) {
                if let start = positions[here] {
                    log.add(.hierarchyCycle, Array(trail[start...]))
                    parents[here] = nil
                    break
                }
                positions[here] = trail.count
                trail.append(here)
                current = parents[here]
            }
            settled.formUnion(trail)
        }
    }

    private mutating func arrange(_ items: [CASEItem], _ chosen: [CASEIdentifier: CASEAssociations.Placement]) {
        var ranked: [(identifier: CASEIdentifier, sequence: Double, order: Int)] = []
        for (index, item) in items.enumerated() {
            // Items that no association places come last, in the order of the file.
            let placement = chosen[item.identifier]
            ranked.append(
                (item.identifier, placement?.sequence ?? .infinity, placement?.order ?? Int.max / 2 + index))
        }
        ranked.sort { ($0.sequence, $0.order) < ($1.sequence, $1.order) }
        for (identifier, _, _) in ranked {
            if let parent = parents[identifier] {
                children[parent, default: []].append(identifier)
            } else {
                top.append(identifier)
            }
        }
    }
}
