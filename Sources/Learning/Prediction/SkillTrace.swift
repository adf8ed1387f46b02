/// Evidence that fades: what was answered, what was expected, and how much that may vary.
struct FadingEvidence: Hashable, Sendable {
    private(set) var observed = 0.0
    private(set) var expected = 0.0
    private(set) var variance = 0.0

    /// Above 0: better than an average student.
    var excess: Double { (observed - expected) / (variance + 1) }

    mutating func take(_ score: Double, expected difficulty: Double, weight: Double, fading: Double) {
        observed = observed * fading + weight * score
        expected = expected * fading + weight * difficulty
        variance = variance * fading + weight * difficulty * (1 - difficulty)
    }
}

/// What one student's responses to one skill have left.
struct SkillTrace: Hashable, Sendable {
    var fast = FadingEvidence()
    var middle = FadingEvidence()
    var slow = FadingEvidence()
    var wins = 0.0
    var fails = 0.0
    /// -1 to 1.
    var last = 0.0
    /// Right answers in a row; below 0, wrong ones.
    var streak = 0.0
    /// The last four answers in base 3, the latest lowest: 0 none, 1 wrong, 2 right.
    var pattern = 0
    /// The number of the student's response that was the last on this skill.
    var lastResponse = 0
    /// When that was.
    var lastSeconds = StudentHistory.noTime
    /// The filter's part for this skill.
    var ability = CompetencyAbility()

    mutating func take(_ score: Double, expected difficulty: Double, weight: Double) {
        fast.take(score, expected: difficulty, weight: weight, fading: 0.6)
        middle.take(score, expected: difficulty, weight: weight, fading: 0.85)
        slow.take(score, expected: difficulty, weight: weight, fading: 0.97)
        wins += weight * score
        fails += weight * (1 - score)
        last = 2 * score - 1
        pattern = pattern % 27 * 3 + (score >= 0.5 ? 2 : 1)
        streak = score >= 0.5 ? max(streak, 0) + 1 : min(streak, 0) - 1
    }
}

/// What one student's responses to one item have left.
struct ItemTrace: Hashable, Sendable {
    var wins = 0.0
    var fails = 0.0
    /// -1 to 1.
    var last = 0.0
    /// Σ (y - b).
    var excess = 0.0

    mutating func take(_ score: Double, expected difficulty: Double, weight: Double) {
        excess += weight * (score - difficulty)
        wins += weight * score
        fails += weight * (1 - score)
        last = 2 * score - 1
    }
}
