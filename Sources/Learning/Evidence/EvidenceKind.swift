/// What a row of the ledger is.
public enum EvidenceKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A piece of work judged on a rubric.
    case rubricJudgement
    /// The answer to one item of a quiz or practice.
    case itemResponse
    /// Seen by an adult while the student worked.
    case observation
    /// Shown somewhere else before: another school, a course, a job.
    case priorLearning
    /// An adult confirms that the student is at a level. Never lowers one.
    case confirmation
    /// An adult sets the level, up or down, with a reason. The rule then needs fresh evidence to raise it again.
    case overrule
    /// Takes back the row it names and puts nothing in its place.
    case withdrawal

    /// True when the row carries a score that the estimate learns from.
    public var isGraded: Bool {
        switch self {
        case .rubricJudgement, .itemResponse, .observation, .priorLearning: true
        case .confirmation, .overrule, .withdrawal: false
        }
    }
}

/// In which part the judge judged.
public enum JudgeRole: String, CaseIterable, Hashable, Sendable, Codable {
    /// The student's own judgement.
    case student
    case peer
    case family
    case teacher
    case advisor
    case specialist
    case schoolLeader
    /// An adult from outside the school who works with the student.
    case mentor
    case panel
    /// An item scored by its key.
    case automatic

    /// True for those who may set a level: educators of the school.
    public var setsLevels: Bool {
        switch self {
        case .teacher, .advisor, .specialist, .schoolLeader: true
        case .student, .peer, .family, .mentor, .panel, .automatic: false
        }
    }
}

/// How much one piece of evidence moves the estimate, as a multiple of one quiz item.
public enum EvidenceWeight {
    /// Weights are kept between 0 (recorded, shown, not counted) and this.
    public static let most = 10.0

    /// What a classmate's review counts where the teacher lets it count: half of one quiz item. Advice, not measured.
    public static let countedPeer = 0.5

    /// A performance that an adult or a panel judged counts 2, an item 1; with a hint or help, half of it.
    /// What students and families say about the work is kept beside it and counts 0. The numbers are advice,
    /// not measured.
    public static func standard(kind: EvidenceKind, role: JudgeRole, helped: Bool) -> Double {
        guard kind.isGraded else { return 0 }
        let full: Double
        switch role {
        case .student, .peer, .family: full = 0
        case .automatic: full = 1
        case .teacher, .advisor, .specialist, .schoolLeader, .mentor, .panel: full = kind == .itemResponse ? 1 : 2
        }
        return helped ? full / 2 : full
    }
}
