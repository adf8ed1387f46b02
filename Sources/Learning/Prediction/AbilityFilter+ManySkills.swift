/// One response's way through the two-level filter where an item asks for several skills: what is expected is the
/// student's ability plus the mean of the skills' parts. With one skill it is `AbilityFilter.update`.
///
/// With m skills, V = v_g + Σ v_s / m², and each skill moves by v_s / m instead of v_s.
struct FilterStep {
    private let filter: AbilityFilter
    private let student: StudentAbility
    private let skills: Double
    private var mean: Double
    private var variance: Double
    private var information = 0.0
    private var damping = 1.0
    private var surprise = 0.0

    // As `AbilityFilter` keeps them.
    private static let means = -20.0...20.0
    private static let variances = 1e-6...10.0

    fileprivate init(_ filter: AbilityFilter, _ student: StudentAbility, skills: Int) {
        self.filter = filter
        self.student = student
        self.skills = Double(max(skills, 1))
        mean = student.mean
        variance = student.variance
    }

    /// Adds what is known of one of the skills.
    mutating func add(_ skill: CompetencyAbility) {
        mean += skill.mean / skills
        variance += skill.variance / (skills * skills)
    }

    mutating func observe(score: Double, weight: Double, difficulty: Double) {
        let expected = logistic(mean + logit(difficulty))
        information = weight * expected * (1 - expected)
        damping = 1 + variance * information
        surprise = weight * (score - expected) / damping
    }

    func move(_ skill: inout CompetencyAbility) {
        let gain = skill.variance / skills
        skill.mean = (skill.mean + gain * surprise).kept(within: Self.means)
        skill.variance = (skill.variance - gain * gain * information / damping + filter.competencyDrift)
            .kept(within: Self.variances)
    }

    func move(_ student: inout StudentAbility) {
        let gain = student.variance
        student.mean = (student.mean + gain * surprise).kept(within: Self.means)
        student.variance = (gain - gain * gain * information / damping + filter.studentDrift)
            .kept(within: Self.variances)
    }

    /// The expected score before the observation (MacKay 1992).
    func expectedScore(difficulty: Double) -> Double {
        logistic((mean + logit(difficulty)) / (1 + Double.pi * variance / 8).squareRoot())
    }
}

extension AbilityFilter {
    func step(student: StudentAbility, skills: Int) -> FilterStep { FilterStep(self, student, skills: skills) }
}
