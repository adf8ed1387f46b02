/// What a logistic regression learned about features, items and skills.
///
///     logit p = c0 + Σ_j w_j z_j + Σ_e (a_e + share_e Σ_c C_ec z_c)     z_j = (x_j - μ_j) / σ_j
///
/// where e goes over the item, its skills and what else is an entity, and share_e is 1 over how many of the kind there
/// are.
struct ResponseWeights: Hashable, Sendable, Codable {
    var start = 0.0
    /// μ_j, 1/σ_j (0 where the feature never varied) and w_j by column.
    var means: [Double] = []
    var scales: [Double] = []
    var weights: [Double] = []
    var entities: [EntityWeights] = []

    /// No number is further from 0.
    static let most = 1e6

    /// True when the parts fit together and every number is one that training can give.
    var isSound: Bool {
        let columns = weights.count
        return (columns == ResponseFeature.light || columns == ResponseFeature.allCases.count)
            && means.count == columns && scales.count == columns && start.magnitude <= Self.most
            && [means, scales, weights].joined().allSatisfy { $0.magnitude <= Self.most }
            && entities.allSatisfy { $0.isSound(columns: columns) }
    }
}

/// What is particular to each entity of a kind.
struct EntityWeights: Hashable, Sendable, Codable {
    var kind: EntityKind
    var keys = KeyIndex()
    /// The features that matter more or less for each entity.
    var columns: [Int] = []
    /// By place of the entity: its intercept, then a slope for each of `columns`.
    var values: [Double] = []

    var stride: Int { columns.count + 1 }

    func isSound(columns count: Int) -> Bool {
        columns.allSatisfy((0..<count).contains) && values.count == keys.count * stride
            && values.allSatisfy { $0.magnitude <= ResponseWeights.most }
    }
}
