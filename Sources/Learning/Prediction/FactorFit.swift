/// Finds the loadings of items by expectation maximisation: students' factors given the loadings, then loadings given
/// the factors, by weighted least squares around the current prediction. The loadings of an item are drawn to those of
/// its skills, and these to the mean of all.
struct FactorFit {
    let log: ResponseLog
    let students: [Int]
    let norms: ResponseNorms
    let rank: Int

    private static let rounds = 8
    /// How strongly loadings are drawn, as a number of responses of full information.
    private static let itemPull = 10.0
    private static let setPull = 5.0
    /// Where the search begins: one factor of general ability, and small differences to tell the others apart.
    private static let start = 0.8
    private static let spread = 0.4

    func fitted() -> FactorNorms {
        var (factors, setOfItem) = begun()
        for _ in 0..<Self.rounds {
            let sums = sums(factors)
            let (ofSets, ofAll) = pooled(sums, setOfItem, sets: factors.sets.count)
            factors.usual = ofAll.solved(0, toward: Array(repeating: 0, count: rank)[...], pull: 1)
            factors.setLoadings = (0..<factors.sets.count).flatMap { set in
                ofSets.solved(set, toward: factors.usual[...], pull: Self.setPull)
            }
            for (item, set) in setOfItem.enumerated() where set >= 0 {
                let center = factors.setLoadings[set * rank..<(set + 1) * rank]
                let loadings = sums.solved(item, toward: center, pull: Self.itemPull)
                factors.items.replaceSubrange(item * rank..<(item + 1) * rank, with: loadings)
            }
        }
        return factors
    }

    private func begun() -> (FactorNorms, setOfItem: [Int]) {
        var factors = FactorNorms()
        factors.rank = rank
        var setOfItem = Array(repeating: -1, count: norms.items.count)
        for student in students {
            for row in log.rows(of: student) where log.weights[row] > 0 {
                let place = norms.items.place(of: log.items[row])
                if place >= 0, setOfItem[place] < 0 { setOfItem[place] = factors.sets.insert(setKey(log.skills(row))) }
            }
        }
        var random = SeededGenerator(seed: 1)
        factors.usual = [Self.start] + Array(repeating: 0, count: rank - 1)
        factors.setLoadings = (0..<factors.sets.count).flatMap { _ in
            [Self.start] + (1..<rank).map { _ in Double.random(in: -Self.spread...Self.spread, using: &random) }
        }
        factors.items = setOfItem.flatMap { set in
            set >= 0 ? factors.setLoadings[set * rank..<(set + 1) * rank] : factors.usual[...]
        }
        return (factors, setOfItem)
    }

    /// What all responses say about the loadings of each item.
    private func sums(_ factors: FactorNorms) -> LoadingSums {
        var sums = LoadingSums(rank: rank, count: norms.items.count)
        var still = factors
        still.drift = 0
        for student in students {
            var state = FactorState(rank: rank)
            let rows = log.rows(of: student).filter { log.weights[$0] > 0 }
            for row in rows {
                let place = norms.items.place(of: log.items[row])
                still.update(
                    &state, item: place, skills: log.skills(row),
                    difficulty: norms.difficulty(place: place, skills: log.skills(row)), score: log.scores[row],
                    weight: log.weights[row])
            }
            for row in rows {
                let place = norms.items.place(of: log.items[row])
                guard place >= 0 else { continue }
                let mean = factors.expectation(state, item: place, skills: log.skills(row)).mean
                let expected = logistic(mean + logit(norms.difficulties[place]))
                let information = log.weights[row] * expected * (1 - expected)
                sums.add(
                    place, state, information: information,
                    target: information * mean + log.weights[row] * (log.scores[row] - expected))
            }
        }
        return sums
    }

    private func pooled(_ sums: LoadingSums, _ setOfItem: [Int], sets: Int) -> (sets: LoadingSums, all: LoadingSums) {
        var ofSets = LoadingSums(rank: rank, count: sets)
        var ofAll = LoadingSums(rank: rank, count: 1)
        for (item, set) in setOfItem.enumerated() where set >= 0 {
            ofSets.add(set, sums, item)
            ofAll.add(0, sums, item)
        }
        return (ofSets, ofAll)
    }
}
