/// Where a student stands with a skill right after a response to it.
struct PracticeStage: Hashable, Sendable {
    let score: Double
    /// Responses to the skill so far.
    let opportunities: Int
    let rightInARow: Int
    /// The chance that the skill is known, by knowledge tracing.
    let known: Double
    /// What the model expects of an average item of the skill that the student never met, on the logit scale, and the
    /// standard deviation of the filter.
    let expectedLogit: Double
    let deviation: Double

    /// The score that the model is sure enough of.
    func lowerBound(caution: Double) -> Double { logistic(expectedLogit - caution * deviation) }
}

/// A rule that says when a skill is mastered.
struct PracticeRule: Sendable {
    let name: String
    let isMet: @Sendable (PracticeStage) -> Bool

    static let all: [PracticeRule] = [
        PracticeRule(name: "2 in a row") { $0.rightInARow >= 2 },
        PracticeRule(name: "3 in a row") { $0.rightInARow >= 3 },
        PracticeRule(name: "5 in a row") { $0.rightInARow >= 5 },
        PracticeRule(name: "BKT >= .95") { $0.known >= 0.95 },
        PracticeRule(name: "BKT >= .98") { $0.known >= 0.98 },
        lowerBound(0.70, caution: 0.5, opportunities: 3),
        lowerBound(0.75, caution: 0.5, opportunities: 3),
        lowerBound(0.80, caution: 0.5, opportunities: 3),
        lowerBound(0.85, caution: 0.5, opportunities: 3),
        lowerBound(0.75, caution: 1, opportunities: 4),
        PracticeRule(name: "mean >= .85, n >= 3") { $0.lowerBound(caution: 0) >= 0.85 && $0.opportunities >= 3 },
        PracticeRule(name: "mean >= .90, n >= 3") { $0.lowerBound(caution: 0) >= 0.90 && $0.opportunities >= 3 },
    ]

    private static func lowerBound(_ bar: Double, caution: Double, opportunities: Int) -> PracticeRule {
        let percent = Int((bar * 100).rounded())
        return PracticeRule(name: "LB(z = \(caution)) >= .\(percent), n >= \(opportunities)") {
            $0.lowerBound(caution: caution) >= bar && $0.opportunities >= opportunities
        }
    }
}
