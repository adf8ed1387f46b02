/// What is known about one student's ability over all competencies, on the logit scale.
public struct StudentAbility: Hashable, Sendable, Codable {
    /// 0 is the middle of a school.
    public var mean: Double
    public var variance: Double

    public init(mean: Double = 0, variance: Double = AbilityFilter.standard.studentVariance) {
        self.mean = mean
        self.variance = variance
    }
}

/// What is known about how far one competency lies above or below the student's general ability, on the logit scale.
public struct CompetencyAbility: Hashable, Sendable, Codable {
    public var mean: Double
    public var variance: Double

    public init(mean: Double = 0, variance: Double = AbilityFilter.standard.competencyVariance) {
        self.mean = mean
        self.variance = variance
    }
}

/// An estimate of the score (0 to 1) of the student's next independent piece of work.
public struct Estimate: Hashable, Sendable, Codable {
    /// The expected score.
    public let mean: Double
    /// The score that we are "sure enough" of: some standard deviations below on the logit scale.
    public let lowerBound: Double
    /// Of the ability, on the logit scale.
    public let variance: Double
}

/// A two-level Gaussian filter: general ability g plus a part d for each competency; the expected score of a task
/// of difficulty b is σ(g + d + logit b). It needs no training: four constants and the first piece of evidence.
///
/// Extended Kalman update of a logistic observation, with a score y from 0 to 1 and a weight k. With
/// z = g + d + logit b, V = v_g + v_d, q = σ(z):
///
///     w = k q (1-q)     D = 1 + V w     e = k (y-q) / D
///     g += v_g e        v_g += drift_g - v_g² w / D
///     d += v_d e        v_d += drift_d - v_d² w / D
public struct AbilityFilter: Hashable, Sendable {
    /// Before any evidence.
    public let studentVariance: Double
    public let competencyVariance: Double
    /// Added at each piece of evidence, because students change.
    public let studentDrift: Double
    public let competencyDrift: Double

    /// The four constants, set once by hand and then measured on public data.
    public static let standard = AbilityFilter(
        studentVariance: 0.6, competencyVariance: 0.8, studentDrift: 0.002, competencyDrift: 0.02)

    /// Takes one scored piece of evidence into both abilities. Whatever comes in, the numbers stay finite.
    ///
    /// - Parameters:
    ///   - score: 0 to 1.
    ///   - weight: a multiple of one quiz item, 0 to 10.
    ///   - difficulty: the expected score of an average student on this task, 0 to 1.
    public func update(
        _ student: inout StudentAbility, _ competency: inout CompetencyAbility,
        score: Double, weight: Double, difficulty: Double
    ) {
        let g = student.mean.kept(within: Self.means)
        let d = competency.mean.kept(within: Self.means)
        let vg = student.variance.kept(within: Self.variances)
        let vd = competency.variance.kept(within: Self.variances)
        let k = weight.kept(within: 0...EvidenceWeight.most)
        let expected = logistic(g + d + logit(difficulty))
        let information = k * expected * (1 - expected)
        let damping = 1 + (vg + vd) * information
        let surprise = k * (score.kept(within: 0...1) - expected) / damping
        student.mean = (g + vg * surprise).kept(within: Self.means)
        competency.mean = (d + vd * surprise).kept(within: Self.means)
        student.variance = (vg - vg * vg * information / damping + studentDrift).kept(within: Self.variances)
        competency.variance = (vd - vd * vd * information / damping + competencyDrift).kept(within: Self.variances)
    }

    /// The expected score of the next piece of work of this difficulty, and its lower bound.
    ///
    /// mean = σ(z / √(1 + πV/8)) (MacKay 1992), lower bound = σ(z - caution √V).
    ///
    /// - Parameter caution: how many standard deviations to stay below.
    public func estimate(
        _ student: StudentAbility, _ competency: CompetencyAbility, difficulty: Double, caution: Double
    ) -> Estimate {
        let z = student.mean.kept(within: Self.means) + competency.mean.kept(within: Self.means) + logit(difficulty)
        let variance = student.variance.kept(within: Self.variances) + competency.variance.kept(within: Self.variances)
        return Estimate(
            mean: logistic(z / (1 + Double.pi * variance / 8).squareRoot()),
            lowerBound: logistic(z - caution.kept(within: 0...10) * variance.squareRoot()),
            variance: variance)
    }

    private static let means = -20.0...20.0
    private static let variances = 1e-6...10.0
}
