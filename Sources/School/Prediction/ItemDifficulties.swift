import Learning

/// How hard the items of a school are, counted over all its students: what the plain filter goes by.
struct ItemDifficulties: Sendable, Equatable, Codable {
    /// The mean score of all answers.
    let overall: Double
    /// In order.
    let items: [Int64]
    /// The expected score of an average student, .02 to .98, of each item.
    let scores: [Double]

    /// Nothing is known of any item.
    static let none = ItemDifficulties(overall: 0.5, items: [], scores: [])

    /// By item. An item that comes twice, or without a score, counts for nothing more.
    var byItem: [Int64: Double] { Dictionary(zip(items, scores)) { first, _ in first } }

    /// Sums over answers, in the memory of the items alone.
    struct Tally {
        private var sums: [Int64: (score: Double, weight: Double)] = [:]
        private var all = (score: 0.0, weight: 0.0)

        mutating func take(_ response: PracticeResponse) {
            guard response.weight > 0 else { return }
            let amount = response.weight * response.score
            let sum = sums[response.task.item] ?? (0, 0)
            sums[response.task.item] = (sum.score + amount, sum.weight + response.weight)
            all = (all.score + amount, all.weight + response.weight)
        }

        /// An item with few answers stays near the mean of all: it counts as if five more had been average.
        var difficulties: ItemDifficulties {
            let overall = all.weight > 0 ? all.score / all.weight : 0.5
            let items = sums.keys.sorted()
            let scores = items.map { item in
                let sum = sums[item] ?? (0, 0)
                return min(max((sum.score + 5 * overall) / (sum.weight + 5), 0.02), 0.98)
            }
            return ItemDifficulties(overall: overall, items: items, scores: scores)
        }
    }
}
