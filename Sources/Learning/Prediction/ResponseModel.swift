/// Predicts the score of a student's next response: a logistic regression over features that are updated with each
/// response, with an intercept for each item and skill and slopes for each skill.
///
/// A version of the parameters is a value: two servers with the same one predict the same.
public struct ResponseModel: Hashable, Sendable {
    public var norms: ResponseNorms
    var weights: ResponseWeights

    /// Predictions stay this near to the middle, so that no probability is 0 or 1.
    static let mostLogit = 30.0

    /// The expected score of a task after this history, in signed parts.
    public func prediction(of task: PracticeTask, after history: StudentHistory) -> ScorePrediction {
        var x = Array(repeating: 0.0, count: weights.weights.count)
        return prediction(
            item: task.item, itemPlace: norms.items.place(of: task.item), skills: task.skills[...],
            seconds: task.seconds ?? .nan, after: history, scratch: &x)
    }

    func prediction(
        item: Int64, itemPlace: Int, skills asked: ArraySlice<Int64>, seconds: Double, after history: StudentHistory,
        scratch x: inout [Double]
    ) -> ScorePrediction {
        let difficulty = norms.difficulty(place: itemPlace, skills: asked)
        history.features(
            item: item, itemPlace: itemPlace, difficulty: difficulty, skills: asked, seconds: seconds, under: norms,
            into: &x)
        return prediction(x, item: item, skills: asked, after: history)
    }

    private func prediction(
        _ x: [Double], item: Int64, skills asked: ArraySlice<Int64>, after history: StudentHistory
    ) -> ScorePrediction {
        var parts = ScorePrediction(start: weights.start)
        for column in weights.weights.indices {
            let z = (x[column] - weights.means[column]) * weights.scales[column]
            parts.add(weights.weights[column] * z, to: partOfColumn[column])
        }
        // By index: a copy of the arrays of each kind would be counted up and down at every response.
        for index in weights.entities.indices {
            let kind = weights.entities[index].kind
            let share = kind == .skill ? 1 / Double(max(asked.count, 1)) : 1
            kind.forEachKey(item: item, skills: asked, after: history) { key in
                add(index, weights.entities[index].keys.place(of: key), share: share, x, to: &parts)
            }
        }
        return parts
    }

    private func add(
        _ index: Int, _ place: Int, share: Double, _ x: [Double], to parts: inout ScorePrediction
    ) {
        guard place >= 0 else { return }
        let count = weights.entities[index].columns.count
        let first = place &* (count &+ 1)
        parts.add(weights.entities[index].values[first], to: weights.entities[index].kind.part)
        for slope in 0..<count {
            let column = weights.entities[index].columns[slope]
            let z = (x[column] - weights.means[column]) * weights.scales[column]
            parts.add(share * weights.entities[index].values[first &+ 1 &+ slope] * z, to: partOfColumn[column])
        }
    }
}

private let partOfColumn = ResponseFeature.allCases.map(\.part)
