/// The models that can be measured side by side.
public enum ModelKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The two-level Gaussian filter, which needs no training beyond difficulties.
    case filter
    /// Logistic regression over 28 features.
    case light
    /// Bayesian knowledge tracing, as a baseline.
    case bkt
    /// The best that we have.
    case best

    /// Trains the model on some students of a log.
    public func trained(on log: ResponseLog, students: [Int]) -> any ResponsePredictor {
        switch self {
        case .filter: FilterPredictor(trainedOn: log, students: students)
        case .light: ResponseModel(trainedOn: log, students: students, settings: .light)
        case .bkt: KnowledgeTracing(trainedOn: log, students: students)
        case .best: ResponseModel(trainedOn: log, students: students, settings: .best)
        }
    }
}
