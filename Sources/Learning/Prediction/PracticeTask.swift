/// One item put to a student, before the answer is known.
public struct PracticeTask: Hashable, Sendable {
    /// Names the item. Any number: an item never seen before is expected to be as hard as its skills are.
    public let item: Int64
    /// Names what the item asks for, the main skill first; each once. None is allowed.
    public let skills: [Int64]
    /// When, in seconds since any fixed day; nothing where there is no clock.
    public let seconds: Double?

    /// More skills than this in one item are left out.
    public static let mostSkills = 64
    /// Thirty thousand years: later times are taken for no time.
    static let latest = 1e12

    public init(item: Int64, skills: [Int64], seconds: Double? = nil) {
        var each: [Int64] = []
        for skill in skills where each.count < Self.mostSkills && !each.contains(skill) { each.append(skill) }
        self.item = item
        self.skills = each
        self.seconds = seconds.flatMap { $0.magnitude <= Self.latest ? $0 : nil }
    }
}

/// One item with its answer.
public struct PracticeResponse: Hashable, Sendable {
    public let task: PracticeTask
    /// 0 (wrong) to 1 (right).
    public let score: Double
    /// How much it counts, as a multiple of one quiz item. 0 moves nothing.
    public let weight: Double

    /// Scores and weights outside their range are moved to its nearest end. A score that is not a number weighs 0.
    public init(_ task: PracticeTask, score: Double, weight: Double = 1) {
        self.task = task
        self.score = score.kept(within: 0...1)
        self.weight = score.isNaN ? 0 : weight.kept(within: 0...EvidenceWeight.most)
    }
}
