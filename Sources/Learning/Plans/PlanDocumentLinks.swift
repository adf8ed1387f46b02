/// Looking things up in a plan, taking them out, and keeping the links between them true.
extension PlanDocument {
    public func goal(_ id: ID<Goal>) -> PlanGoal? { goals.first { $0.id == id } }

    public func item(_ id: ID<PlanItem>) -> PlanItem? { items.first { $0.id == id } }

    public func interest(_ id: ID<PlanInterest>) -> PlanInterest? { interests.first { $0.id == id } }

    /// Takes a goal out, and every link to it.
    public mutating func removeGoal(_ id: ID<Goal>) {
        goals.removeAll { $0.id == id }
        self = tidied
    }

    public mutating func removeItem(_ id: ID<PlanItem>) {
        items.removeAll { $0.id == id }
    }

    /// Takes an interest out; what stood under it stays, under none.
    public mutating func removeInterest(_ id: ID<PlanInterest>) {
        interests.removeAll { $0.id == id }
        self = tidied
    }

    /// The part that everybody reads and that is signed: without the goals between student and advisor, and without
    /// the links to them.
    public var shared: PlanDocument {
        var shared = self
        shared.goals.removeAll { $0.audience == .advisor }
        return shared.tidied
    }

    /// The same plan without links to what is not in it, without links given twice, and without a goal that leads back
    /// to itself.
    public var tidied: PlanDocument {
        var tidied = self
        let goalIDs = Set(goals.map(\.id))
        let interestIDs = Set(interests.map(\.id))
        for place in tidied.goals.indices {
            if let interest = tidied.goals[place].interest, !interestIDs.contains(interest) {
                tidied.goals[place].interest = nil
            }
            if let serves = tidied.goals[place].serves, !goalIDs.contains(serves) { tidied.goals[place].serves = nil }
            tidied.goals[place].competencies = once(tidied.goals[place].competencies)
        }
        for place in tidied.items.indices {
            if let interest = tidied.items[place].interest, !interestIDs.contains(interest) {
                tidied.items[place].interest = nil
            }
            tidied.items[place].goals = once(tidied.items[place].goals.filter(goalIDs.contains))
            tidied.items[place].competencies = once(tidied.items[place].competencies)
        }
        tidied.cutCircles()
        return tidied
    }

    /// In the order of the ids, so that the same circle is cut at the same place wherever its goals stand.
    private mutating func cutCircles() {
        var next = Dictionary(goals.map { ($0.id, $0.serves) }, uniquingKeysWith: { first, _ in first })
        for id in next.keys.sorted() {
            var here = next[id] ?? nil
            var steps = 0
            while let place = here, place != id, steps < goals.count {
                here = next[place] ?? nil
                steps += 1
            }
            if here == id { next[id] = .some(nil) }
        }
        for place in goals.indices { goals[place].serves = next[goals[place].id] ?? nil }
    }

    /// A goal, the goal it leads to, and so on to the one furthest away.
    public func chain(from id: ID<Goal>) -> [PlanGoal] {
        var chain: [PlanGoal] = []
        var next: ID<Goal>? = id
        while let here = next, let goal = goal(here), chain.count < goals.count {
            chain.append(goal)
            next = goal.serves
        }
        return chain
    }
}

/// Each element where it comes first.
func once<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
