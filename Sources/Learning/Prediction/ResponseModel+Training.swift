extension ResponseModel {
    /// What a model is made of. Chosen on students whom no measurement of docs/learner-model.md holds back.
    public struct Settings: Hashable, Sendable {
        var columns = ResponseFeature.light
        var entities: [EntitySettings]
        /// How many hidden factors there are.
        var rank = 0
        var relatesItems = false
        /// True to draw the fit together until it is right on students left out of it.
        var isCalibrated = false
        /// Left at 0; to measure what a feature is worth.
        var without: Set<ResponseFeature> = []
        var search = LBFGS()

        /// 28 features, an intercept for each item and skill, and four slopes for each skill.
        public static let light = Settings(entities: [
            EntitySettings(kind: .item),
            EntitySettings(kind: .skill, slopes: [.skillEvidence, .skillEvidenceSlow, .skillWins, .skillFails]),
        ])

        /// More of what is particular to items and skills, what came right before, hidden factors and related items.
        public static let best = Settings(
            columns: ResponseFeature.allCases.count,
            entities: [
                EntitySettings(
                    kind: .item, slopes: [.ability, .skillAbility, .last, .skillEvidence], slopeDeviation: 0.1),
                EntitySettings(
                    kind: .skill,
                    slopes: [
                        .skillEvidence, .skillEvidenceSlow, .skillWins, .skillFails, .ability, .skillAbility, .last,
                        .skillGap, .skillIsNew, .itemLogit, .overallEvidence,
                    ], slopeDeviation: 0.2),
                EntitySettings(kind: .skillPair, interceptDeviation: 0.4),
                EntitySettings(kind: .itemPair, interceptDeviation: 0.3),
                EntitySettings(kind: .pattern, interceptDeviation: 0.2),
                EntitySettings(kind: .skillPattern, interceptDeviation: 0.2),
            ],
            rank: 4, relatesItems: true, isCalibrated: true)
    }

    /// Learns from some students of a log. The same rows give the same model.
    ///
    /// Norms are cross-fitted: the features of a student are made with norms from which the student's fifth of the
    /// students is left out. Otherwise a student's own answers hide in the difficulty of the items, and the weights
    /// trust it too much.
    ///
    /// - Parameter students: numbers of students in the log; others are left out.
    public init(trainedOn log: ResponseLog, students: [Int], settings: Settings = .light) {
        let students = students.filter(log.students.indices.contains)
        let folds = CrossFittedNorms(of: log, students: students, settings)
        let rows = FeatureRows(of: log, students: students, under: folds, settings)
        self.init(norms: folds.all, weights: rows.fitted(settings))
    }
}

/// How much the entities of a kind may differ.
struct EntitySettings: Hashable, Sendable {
    var kind: EntityKind
    /// The standard deviations that are expected of intercepts and slopes; the penalty is 1 over the square.
    var interceptDeviation = 0.6
    var slopes: [ResponseFeature] = []
    var slopeDeviation = 0.3
}
