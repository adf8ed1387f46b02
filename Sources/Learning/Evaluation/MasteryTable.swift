/// What rules of mastery would have decided about students held back, and what these students did afterwards.
public struct MasteryTable: Hashable, Sendable {
    public struct Row: Hashable, Sendable, Codable {
        public let rule: String
        /// The part of all sequences (a student's responses to one skill) in which the rule decides.
        public let decided: Double
        /// Responses up to the decision.
        public let meanOpportunities: Double
        public let medianOpportunities: Int
        /// Of the next three responses after a decision, and how many decisions had three.
        public let nextThree: Double
        public let nextThreeCount: Int
        /// The part of those decisions after which at most one of three was right.
        public let falseMastery: Double
        /// Of all responses after a decision.
        public let restAccuracy: Double
        /// The part of undecided sequences of six responses or more that end with three right.
        public let missed: Double
    }

    public let rows: [Row]
    public let sequences: Int

    /// - Parameter fold: its students are judged; the models are trained on the others.
    public init(of log: ResponseLog, fold: Int = 0, settings: ResponseModel.Settings = .light) {
        let training = Evaluation.training(fold, log)
        let model = ResponseModel(trainedOn: log, students: training, settings: settings)
        let tracing = KnowledgeTracing(trainedOn: log, students: training)
        let sequences = Evaluation.heldBack(fold, log).flatMap { student in
            PracticeSequences(of: student, in: log, model, tracing).stages
        }
        self.sequences = sequences.count
        rows = PracticeRule.all.map { Self.row($0, sequences) }
    }

    private static func row(_ rule: PracticeRule, _ sequences: [[PracticeStage]]) -> Row {
        var opportunities: [Int] = []
        var next: [Double] = []
        var rest = ResponseCounts.Sum()
        var undecided = 0
        var missed = 0
        for stages in sequences {
            guard let decision = stages.firstIndex(where: rule.isMet) else {
                guard stages.count >= 6 else { continue }
                undecided += 1
                if stages.suffix(3).allSatisfy({ $0.score >= 0.5 }) { missed += 1 }
                continue
            }
            opportunities.append(decision + 1)
            let after = stages[(decision + 1)...]
            rest.score += after.reduce(0) { $0 + $1.score }
            rest.weight += Double(after.count)
            if after.count >= 3 { next.append(after.prefix(3).reduce(0) { $0 + $1.score }) }
        }
        let decisions = opportunities.count
        opportunities.sort()
        return Row(
            rule: rule.name, decided: part(decisions, sequences.count),
            meanOpportunities: part(opportunities.reduce(0, +), decisions),
            medianOpportunities: decisions > 0 ? opportunities[decisions / 2] : 0,
            nextThree: next.isEmpty ? 0 : next.reduce(0, +) / Double(3 * next.count), nextThreeCount: next.count,
            falseMastery: part(next.count { $0 < 1.5 }, next.count), restAccuracy: rest.mean(prior: 0, strength: 0),
            missed: part(missed, undecided))
    }

    private static func part(_ some: Int, _ all: Int) -> Double { all > 0 ? Double(some) / Double(all) : 0 }
}

/// One student's responses by skill, with where the student stood after each.
struct PracticeSequences {
    private(set) var stages: [[PracticeStage]] = []

    init(of student: Int, in log: ResponseLog, _ model: ResponseModel, _ tracing: KnowledgeTracing) {
        var history = StudentHistory()
        var skills = KeyIndex()
        var known: [Int64: Double] = [:]
        for row in log.rows(of: student) where log.weights[row] > 0 {
            let response = log.response(row)
            history.take(response, under: model.norms)
            for skill in response.task.skills {
                let parameters = tracing.parameters(of: skill)
                let now = parameters.updated(known[skill] ?? parameters.known, by: response.score)
                known[skill] = now
                let place = skills.insert(skill)
                if place == stages.count { stages.append([]) }
                let before = stages[place].last
                let trace = history.trace(of: skill) ?? SkillTrace()
                stages[place].append(
                    PracticeStage(
                        score: response.score, opportunities: (before?.opportunities ?? 0) + 1,
                        rightInARow: response.score >= 0.5 ? (before?.rightInARow ?? 0) + 1 : 0, known: now,
                        expectedLogit: model.probe(skill, at: response.task.seconds, after: history).logit,
                        deviation: (history.ability.variance + trace.ability.variance).squareRoot()))
            }
        }
    }
}

extension ResponseModel {
    /// What is expected of an average item of a skill that the student never met.
    public func probe(_ skill: Int64, at seconds: Double? = nil, after history: StudentHistory) -> ScorePrediction {
        // No log and no school names an item so.
        prediction(of: PracticeTask(item: .min, skills: [skill], seconds: seconds), after: history)
    }
}
