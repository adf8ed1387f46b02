/// Whether a school's own model is good enough to take the place of the filter: it has learned from enough students,
/// and predicts those it has not seen better.
public struct ModelAdoption: Hashable, Sendable, Codable {
    public enum Verdict: String, Hashable, Sendable, Codable {
        case adopt
        /// Fewer students with responses than `fewestStudents`.
        case tooFewStudents
        /// The filter predicts held-out students as well, by log-loss or by AUC.
        case notBetter
    }

    public let verdict: Verdict
    /// Students with at least one response that counts.
    public let students: Int
    public let responses: Int
    /// On students whom neither had seen. Nothing when there were too few to ask.
    public let model: PredictionScore?
    public let filter: PredictionScore?

    /// With fewer, a full model fits chance: measured on public logs, it passes the filter between 100 and 250.
    public static let fewestStudents = 250
    /// Every fifth student is held out.
    static let part = 5

    /// Trains on a school's responses and compares. The same log gives the same answer.
    ///
    /// - Returns: the numbers, and with `adopt` the model trained on all students.
    public static func decide(
        on log: ResponseLog, settings: ResponseModel.Settings = .light
    ) -> (adoption: ModelAdoption, model: ResponseModel?) {
        let present = log.students.indices.filter { student in
            log.rows(of: student).contains { log.weights[$0] > 0 }
        }
        let responses = present.reduce(0) { sum, student in
            sum + log.rows(of: student).count { log.weights[$0] > 0 }
        }
        guard present.count >= fewestStudents else {
            let adoption = ModelAdoption(
                verdict: .tooFewStudents, students: present.count, responses: responses, model: nil, filter: nil)
            return (adoption, nil)
        }
        let training = present.filter { $0 % part != 0 }
        let heldOut = present.filter { $0 % part == 0 }
        let model = score(ResponseModel(trainedOn: log, students: training, settings: settings), heldOut, log)
        let filter = score(FilterPredictor(trainedOn: log, students: training), heldOut, log)
        let isBetter = model.logLoss < filter.logLoss && model.auc > filter.auc
        let adoption = ModelAdoption(
            verdict: isBetter ? .adopt : .notBetter, students: present.count, responses: responses, model: model,
            filter: filter)
        return (adoption, isBetter ? ResponseModel(trainedOn: log, students: present, settings: settings) : nil)
    }

    private static func score(_ predictor: some ResponsePredictor, _ students: [Int], _ log: ResponseLog)
        -> PredictionScore
    {
        var predicted: [Double] = []
        var scores: [Double] = []
        for student in students {
            for (row, expected) in zip(log.rows(of: student), predictor.predictions(of: student, in: log))
            where log.weights[row] > 0 {
                predicted.append(expected)
                scores.append(log.scores[row])
            }
        }
        return PredictionScore(predicted: predicted, scores: scores)
    }
}
