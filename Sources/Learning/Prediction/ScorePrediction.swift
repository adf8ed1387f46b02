/// The expected score of one response, as a sum of signed parts on the logit scale.
public struct ScorePrediction: Hashable, Sendable {
    public private(set) var start: Double
    public private(set) var item = 0.0
    public private(set) var recentWork = 0.0
    public private(set) var relatedSkills = 0.0
    public private(set) var overall = 0.0
    public private(set) var practiceTime = 0.0

    init(start: Double) {
        self.start = start
    }

    /// The exact sum of the parts.
    public var logit: Double { start + item + recentWork + relatedSkills + overall + practiceTime }

    /// The expected score, inside 0 to 1 and never either.
    public var score: Double { logistic(logit.kept(within: -ResponseModel.mostLogit...ResponseModel.mostLogit)) }

    /// How much a part raises (above 0) or lowers the logit against the typical response.
    public subscript(part: PredictionPart) -> Double {
        switch part {
        case .start: start
        case .item: item
        case .recentWork: recentWork
        case .relatedSkills: relatedSkills
        case .overall: overall
        case .practiceTime: practiceTime
        }
    }

    mutating func add(_ amount: Double, to part: PredictionPart) {
        switch part {
        case .start: start += amount
        case .item: item += amount
        case .recentWork: recentWork += amount
        case .relatedSkills: relatedSkills += amount
        case .overall: overall += amount
        case .practiceTime: practiceTime += amount
        }
    }
}
