/// The keys of three lists in one order: what was there before as whoever moved it left it, and each new key behind the
/// one it was put after. The same for `mine` and `theirs` exchanged.
func mergedOrder<Key: Hashable & Comparable>(_ base: [Key], _ mine: [Key], _ theirs: [Key]) -> [Key] {
    let known = Set(base)
    var order: [Key] = once(movedOrder(base, mine.filter(known.contains), theirs.filter(known.contains)))
    let additions = [runs(mine, after: known), runs(theirs, after: known)]
    let anchors: [Key?] = [nil] + order.map(Optional.some)
    var result: [Key] = []
    var placed: Set<Key> = []
    for anchor in anchors {
        if let anchor, placed.insert(anchor).inserted { result.append(anchor) }
        let here = additions.compactMap { $0[anchor] }.sorted { ($0.min() ?? $0[0]) < ($1.min() ?? $1[0]) }
        for key in here.joined() where placed.insert(key).inserted { result.append(key) }
    }
    order = result
    return order
}

/// The keys of `base` in the order of the side that moved them; where both did, of the one that reads first.
private func movedOrder<Key: Hashable & Comparable>(_ base: [Key], _ mine: [Key], _ theirs: [Key]) -> [Key] {
    func isMoved(_ side: [Key]) -> Bool {
        let kept = Set(side)
        return base.filter(kept.contains) != side
    }
    let side: [Key] =
        switch (isMoved(mine), isMoved(theirs)) {
        case (true, true): mine.lexicographicallyPrecedes(theirs) ? mine : theirs
        case (true, false): mine
        case (false, true): theirs
        case (false, false): base
        }
    return side + base
}

/// By the known key before them, or none at the start: the new keys of one list.
private func runs<Key: Hashable>(_ list: [Key], after known: Set<Key>) -> [Key?: [Key]] {
    var runs: [Key?: [Key]] = [:]
    var anchor: Key?
    for key in list {
        if known.contains(key) {
            anchor = key
        } else {
            runs[anchor, default: []].append(key)
        }
    }
    return runs
}
