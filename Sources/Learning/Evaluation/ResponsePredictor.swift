/// A trained way of predicting scores, as the protocol of measurement sees it.
public protocol ResponsePredictor: Sendable {
    /// The expected score of each response of one student of a log, in order, each made before that response was
    /// taken in, from an empty history. Inside 0 to 1 and never either.
    func predictions(of student: Int, in log: ResponseLog) -> [Double]
}

extension ResponseModel: ResponsePredictor {
    public func predictions(of student: Int, in log: ResponseLog) -> [Double] {
        var history = StudentHistory()
        var x = Array(repeating: 0.0, count: weights.weights.count)
        return log.rows(of: student).map { row in
            let item = log.items[row]
            let place = norms.items.place(of: item)
            let prediction = prediction(
                item: item, itemPlace: place, skills: log.skills(row), seconds: log.seconds[row], after: history,
                scratch: &x)
            history.take(
                item: item, itemPlace: place, skills: log.skills(row), seconds: log.seconds[row],
                score: log.scores[row], weight: log.weights[row], under: norms)
            return prediction.score
        }
    }
}

/// The two-level Gaussian filter with the difficulties of items counted over other students: what a school begins
/// with.
public struct FilterPredictor: ResponsePredictor {
    private let norms: ResponseNorms

    public init(trainedOn log: ResponseLog, students: [Int]) {
        norms = ResponseNorms(of: log, students: students)
    }

    public func predictions(of student: Int, in log: ResponseLog) -> [Double] {
        var ability = StudentAbility()
        var places = KeyIndex()
        var skills: [CompetencyAbility] = []
        return log.rows(of: student).map { row in
            let asked = log.skills(row)
            let item = log.items[row]
            let difficulty = norms.difficulty(place: norms.items.place(of: item), skills: asked)
            var step = AbilityFilter.standard.step(student: ability, skills: asked.count)
            for skill in asked {
                if places.insert(skill) == skills.count { skills.append(CompetencyAbility()) }
                step.add(skills[places.place(of: skill)])
            }
            let expected = step.expectedScore(difficulty: difficulty)
            if log.weights[row] > 0 {
                step.observe(score: log.scores[row], weight: log.weights[row], difficulty: difficulty)
                for skill in asked { step.move(&skills[places.place(of: skill)]) }
                step.move(&ability)
            }
            return expected
        }
    }
}
