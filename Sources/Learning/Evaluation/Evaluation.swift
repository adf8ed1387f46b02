/// A measurement of a model by students held back: student u of the log is in fold u mod 5; the model is trained on
/// the students outside the fold and predicts every response of those inside, from an empty history.
public struct Evaluation: Hashable, Sendable {
    public struct Fold: Hashable, Sendable {
        public let number: Int
        public let score: PredictionScore
        public let fitSeconds: Double
        public let predictSeconds: Double
    }

    public let folds: [Fold]
    /// Over the predictions of all folds together.
    public let pooled: PredictionScore

    public static let folds = 5

    /// The mean over the folds.
    public var auc: Double {
        folds.isEmpty ? 0.5 : folds.reduce(0) { $0 + $1.score.auc } / Double(folds.count)
    }
    public var fitSeconds: Double { folds.reduce(0) { $0 + $1.fitSeconds } }
    public var predictSeconds: Double { folds.reduce(0) { $0 + $1.predictSeconds } }

    /// - Parameters:
    ///   - folds: 0 to 4; others are left out.
    ///   - seconds: reads a clock.
    ///   - progress: is told of each fold that is done.
    public init(
        of model: ModelKind, on log: ResponseLog, folds: [Int], seconds: () -> Double,
        progress: (Fold) -> Void = { _ in }
    ) {
        var done: [Fold] = []
        var predicted: [Double] = []
        var scores: [Double] = []
        for number in folds where (0..<Self.folds).contains(number) {
            let start = seconds()
            let predictor = model.trained(on: log, students: Self.training(number, log))
            let fitted = seconds()
            var here: [Double] = []
            for student in Self.heldBack(number, log) {
                here.append(contentsOf: predictor.predictions(of: student, in: log))
            }
            let end = seconds()
            let truth = Self.heldBack(number, log).flatMap { log.scores[log.rows(of: $0)] }
            let fold = Fold(
                number: number, score: PredictionScore(predicted: here, scores: truth), fitSeconds: fitted - start,
                predictSeconds: end - fitted)
            done.append(fold)
            predicted += here
            scores += truth
            progress(fold)
        }
        self.folds = done
        pooled = done.count == 1 ? done[0].score : PredictionScore(predicted: predicted, scores: scores)
    }

    static func training(_ fold: Int, _ log: ResponseLog) -> [Int] {
        log.students.indices.filter { $0 % folds != fold }
    }

    static func heldBack(_ fold: Int, _ log: ResponseLog) -> [Int] {
        log.students.indices.filter { $0 % folds == fold }
    }
}
