/// How good predictions were: area under the ROC curve, log-loss, root mean square error, calibration.
public struct PredictionScore: Hashable, Sendable, Codable {
    public let count: Int
    /// The chance that a right answer was given a higher probability than a wrong one; ties count half. A score of at
    /// least one half is a right answer. One half when there is only one kind.
    public let auc: Double
    public let logLoss: Double
    public let rmse: Double
    /// Expected calibration error over 15 bins of equal width.
    public let ece: Double

    static let bins = 15

    /// - Parameters:
    ///   - predicted: probabilities inside 0 to 1.
    ///   - scores: as many, 0 to 1.
    public init(predicted: [Double], scores: [Double]) {
        count = min(predicted.count, scores.count)
        auc = Self.auc(predicted, scores)
        var loss = 0.0
        var square = 0.0
        var errors = Array(repeating: 0.0, count: Self.bins)
        for (p, y) in zip(predicted, scores) {
            let p = p.kept(within: 1e-12...(1 - 1e-12))
            loss -= y * naturalLogarithm(p) + (1 - y) * naturalLogarithm(1 - p)
            square += (p - y) * (p - y)
            errors[min(Int(p * Double(Self.bins)), Self.bins - 1)] += p - y
        }
        let all = Double(max(count, 1))
        logLoss = loss / all
        rmse = (square / all).squareRoot()
        ece = errors.reduce(0) { $0 + $1.magnitude } / all
    }

    private static func auc(_ predicted: [Double], _ scores: [Double]) -> Double {
        let order = zip(predicted, scores).map { (p: $0, isRight: $1 >= 0.5) }.sorted { $0.p < $1.p }
        var ranks = 0.0
        var right = 0.0
        var start = 0
        while start < order.count {
            var end = start
            var rightHere = 0.0
            while end < order.count, order[end].p == order[start].p {
                if order[end].isRight { rightHere += 1 }
                end += 1
            }
            // All of a tie share the middle rank.
            ranks += rightHere * Double(start + end + 1) / 2
            right += rightHere
            start = end
        }
        let wrong = Double(order.count) - right
        guard right > 0, wrong > 0 else { return 0.5 }
        return (ranks - right * (right + 1) / 2) / (right * wrong)
    }
}
