/// Hidden factors: what students are good at beyond the skills that have names. A student is a point u, normally
/// distributed; an item has loadings v, and u·v is added to the logit of its difficulty.
struct FactorNorms: Hashable, Sendable, Codable {
    /// How many factors there are.
    var rank = 0
    /// By place of the item in the norms, `rank` in a row.
    var items: [Double] = []
    var sets = KeyIndex()
    /// For items never seen, by place of their skills together.
    var setLoadings: [Double] = []
    /// For skills never seen together.
    var usual: [Double] = []
    /// Added to the variances at each response, because students change.
    var drift = 0.001

    /// Loadings stay within this.
    static let mostLoading = 20.0
    static let mostRank = 16

    var isEmpty: Bool { rank == 0 }

    /// True when the parts fit together and every number is one that training can give.
    func isSound(items count: Int) -> Bool {
        let all = [items, setLoadings, usual].joined()
        return (0...Self.mostRank).contains(rank) && items.count == count * rank && usual.count == rank
            && setLoadings.count == sets.count * rank && (0...1).contains(drift)
            && all.allSatisfy { $0.magnitude <= Self.mostLoading }
    }

    /// The mean and variance of u·v.
    func expectation(
        _ state: FactorState, item: Int, skills asked: ArraySlice<Int64>
    ) -> (mean: Double, variance: Double) {
        let (loadings, first) = loadings(item, asked)
        var mean = 0.0
        var variance = 0.0
        if state.means.isEmpty {
            for row in 0..<rank { variance += loadings[first &+ row] * loadings[first &+ row] }
            return (0, variance)
        }
        for row in 0..<rank {
            let v = loadings[first &+ row]
            mean += v * state.means[row]
            var sum = 0.0
            for column in 0..<rank { sum += state.covariances[row &* rank &+ column] * loadings[first &+ column] }
            variance += v * sum
        }
        return (mean, variance)
    }

    /// An extended Kalman step, as in `AbilityFilter`.
    func update(
        _ state: inout FactorState, item: Int, skills asked: ArraySlice<Int64>, difficulty: Double, score: Double,
        weight: Double
    ) {
        if state.means.isEmpty { state = FactorState(rank: rank) }
        let (loadings, first) = loadings(item, asked)
        var mean = 0.0
        var variance = 0.0
        for row in 0..<rank {
            var sum = 0.0
            for column in 0..<rank { sum += state.covariances[row &* rank &+ column] * loadings[first &+ column] }
            state.gains[row] = sum
            variance += sum * loadings[first &+ row]
            mean += loadings[first &+ row] * state.means[row]
        }
        let expected = logistic((mean + logit(difficulty)).kept(within: -20...20))
        let information = weight * expected * (1 - expected)
        let damping = 1 + variance * information
        let surprise = weight * (score - expected) / damping
        for row in 0..<rank {
            state.means[row] = (state.means[row] + state.gains[row] * surprise).kept(within: -20...20)
            for column in 0..<rank {
                state.covariances[row &* rank &+ column] -=
                    state.gains[row] * state.gains[column] * information / damping
            }
            state.covariances[row &* rank &+ row] = min(state.covariances[row &* rank &+ row] + drift, 10)
        }
    }

    private func loadings(_ item: Int, _ asked: ArraySlice<Int64>) -> ([Double], Int) {
        if item >= 0 { return (items, item &* rank) }
        let place = sets.place(of: setKey(asked))
        return place >= 0 ? (setLoadings, place &* rank) : (usual, 0)
    }
}

/// What is known of one student's factors: empty before the first response.
struct FactorState: Hashable, Sendable {
    var means: [Double] = []
    var covariances: [Double] = []
    /// Room for a step.
    var gains: [Double] = []

    init() {}

    init(rank: Int) {
        means = Array(repeating: 0, count: rank)
        gains = means
        covariances = Array(repeating: 0, count: rank * rank)
        for row in 0..<rank { covariances[row * rank + row] = 1 }
    }
}
