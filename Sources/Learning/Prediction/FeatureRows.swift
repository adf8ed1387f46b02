/// The features of every response of some students, each made before the response was taken in.
struct FeatureRows {
    private var features: [Float] = []
    private var scores: [Float] = []
    private var weights: [Float] = []
    private var blocks: [RidgeDesign.Block]
    private var keys: [KeyIndex]
    private let kinds: [EntityKind]
    private let columns: Int
    /// The rows of one fifth of the students, on which the fit is checked.
    private var heldOut: [Range<Int>] = []

    init(of log: ResponseLog, students: [Int], under folds: CrossFittedNorms, _ settings: ResponseModel.Settings) {
        columns = settings.columns
        kinds = settings.entities.map(\.kind)
        keys = kinds.map { _ in KeyIndex() }
        blocks = settings.entities.map(RidgeDesign.Block.init)
        let count = students.reduce(0) { $0 + log.rows(of: $1).count }
        features.reserveCapacity(count * columns)
        scores.reserveCapacity(count)
        weights.reserveCapacity(count)
        var x = Array(repeating: 0.0, count: columns)
        for student in students { append(student, log, folds, settings, &x) }
        for index in blocks.indices { blocks[index].entities = keys[index].count }
    }

    private mutating func append(
        _ student: Int, _ log: ResponseLog, _ folds: CrossFittedNorms, _ settings: ResponseModel.Settings,
        _ x: inout [Double]
    ) {
        let norms = folds.norms(for: student)
        let first = scores.count
        var history = StudentHistory()
        for row in log.rows(of: student) where log.weights[row] > 0 {
            let item = log.items[row]
            let asked = log.skills(row)
            let place = norms.items.place(of: item)
            let difficulty = norms.difficulty(place: place, skills: asked)
            history.features(
                item: item, itemPlace: place, difficulty: difficulty, skills: asked, seconds: log.seconds[row],
                under: norms, into: &x)
            for feature in settings.without { x[feature.rawValue] = 0 }
            for value in x { features.append(Float(value)) }
            scores.append(Float(log.scores[row]))
            weights.append(Float(log.weights[row]))
            for (index, kind) in kinds.enumerated() {
                kind.forEachKey(item: item, skills: asked, after: history) { key in
                    blocks[index].append(keys[index].insert(key))
                }
                blocks[index].endRow()
            }
            history.take(
                item: item, itemPlace: place, skills: asked, seconds: log.seconds[row], score: log.scores[row],
                weight: log.weights[row], under: norms)
        }
        if CrossFittedNorms.fold(of: student) == 0 { heldOut.append(first..<scores.count) }
    }

    /// Fits the weights. The features are used up: they become z-scores in place.
    consuming func fitted(_ settings: ResponseModel.Settings) -> ResponseWeights {
        var result = ResponseWeights()
        (result.means, result.scales) = moments()
        standardize(result.means, result.scales)
        let design = RidgeDesign(
            features: features, columns: columns, scores: scores, weights: weights, blocks: blocks)
        let found =
            settings.isCalibrated
            ? design.calibrated(settings.search, heldOut: heldOut) : design.fitted(settings.search)
        result.start = found[0]
        result.weights = Array(found[1...columns])
        for (index, entities) in settings.entities.enumerated() {
            let values = found[design.offset(of: index)..<design.offset(of: index + 1)]
            result.entities.append(
                EntityWeights(
                    kind: entities.kind, keys: keys[index], columns: entities.slopes.map(\.rawValue),
                    values: Array(values)))
        }
        return result
    }

    private func moments() -> (means: [Double], scales: [Double]) {
        var sums = Array(repeating: 0.0, count: columns)
        var squares = sums
        for row in scores.indices {
            for column in 0..<columns {
                let value = Double(features[row &* columns &+ column])
                sums[column] += value
                squares[column] += value * value
            }
        }
        let count = Double(max(scores.count, 1))
        let means = sums.map { $0 / count }
        let scales = zip(means, squares).map { mean, square in
            let variance = square / count - mean * mean
            return variance > 1e-10 ? 1 / variance.squareRoot() : 0
        }
        return (means, scales)
    }

    private mutating func standardize(_ means: [Double], _ scales: [Double]) {
        for row in scores.indices {
            for column in 0..<columns {
                let index = row &* columns &+ column
                features[index] = Float((Double(features[index]) - means[column]) * scales[column])
            }
        }
    }
}
