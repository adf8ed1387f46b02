/// Bayesian knowledge tracing (Corbett & Anderson 1995): a skill is known or not, is learned at a practice with some
/// chance and never forgotten. Kept as a baseline to measure against; nothing in a school decides by it.
public struct KnowledgeTracing: ResponsePredictor {
    /// The four parameters of one skill.
    struct Parameters: Hashable, Sendable {
        /// The chance that the skill is known before the first practice.
        var known = 0.4
        /// The chance that a practice teaches it.
        var learned = 0.1
        /// The chance of a right answer without the skill, and of a wrong one with it.
        var guess = 0.25
        var slip = 0.1

        /// The chance of a right answer where the skill is known with this chance.
        func expectedScore(_ known: Double) -> Double { known * (1 - slip) + (1 - known) * guess }

        /// The chance that the skill is known after an answer and what it taught.
        func updated(_ known: Double, by score: Double) -> Double {
            let (right, wrong) = likelihood(of: score)
            let seen = known * right / (known * right + (1 - known) * wrong)
            return seen + (1 - seen) * learned
        }

        /// How likely the answer is with the skill and without it.
        func likelihood(of score: Double) -> (known: Double, unknown: Double) {
            (score * (1 - slip) + (1 - score) * slip, score * guess + (1 - score) * (1 - guess))
        }
    }

    private let skills: KeyIndex
    private let parameters: [Parameters]
    /// For a skill that nobody in training practised.
    private let usual: Parameters

    public init(trainedOn log: ResponseLog, students: [Int]) {
        var skills = KeyIndex()
        var sequences: [[ArraySlice<Double>]] = []
        for student in students {
            for (skill, scores) in Self.sequences(of: student, in: log) {
                let place = skills.insert(skill)
                if place == sequences.count { sequences.append([]) }
                sequences[place].append(scores[...])
            }
        }
        self.skills = skills
        parameters = sequences.map { KnowledgeTracingFit(sequences: $0).parameters() }
        usual = Self.mean(parameters)
    }

    public func predictions(of student: Int, in log: ResponseLog) -> [Double] {
        var known: [Int64: Double] = [:]
        return log.rows(of: student).map { row in
            let asked = log.skills(row)
            var sum = 0.0
            for skill in asked {
                let parameters = parameters(of: skill)
                let before = known[skill] ?? parameters.known
                sum += parameters.expectedScore(before)
                if log.weights[row] > 0 { known[skill] = parameters.updated(before, by: log.scores[row]) }
            }
            return asked.isEmpty ? 0.5 : sum / Double(asked.count)
        }
    }

    func parameters(of skill: Int64) -> Parameters {
        let place = skills.place(of: skill)
        return place >= 0 ? parameters[place] : usual
    }

    private static func sequences(of student: Int, in log: ResponseLog) -> [(skill: Int64, scores: [Double])] {
        var skills = KeyIndex()
        var scores: [[Double]] = []
        for row in log.rows(of: student) where log.weights[row] > 0 {
            for skill in log.skills(row) {
                let place = skills.insert(skill)
                if place == scores.count { scores.append([]) }
                scores[place].append(log.scores[row])
            }
        }
        return zip(skills.keys, scores).map { ($0, $1) }
    }

    private static func mean(_ all: [Parameters]) -> Parameters {
        guard !all.isEmpty else { return Parameters() }
        let count = Double(all.count)
        let mean = { (part: (Parameters) -> Double) in all.reduce(0) { $0 + part($1) } / count }
        return Parameters(
            known: mean { $0.known }, learned: mean { $0.learned }, guess: mean { $0.guess }, slip: mean { $0.slip })
    }
}
