/// What an adult saw a student do, without a piece of work to keep: one row of the ledger once it has an id.
public struct Observation: Hashable, Sendable {
    public let student: ID<Person>
    public let competency: ID<Competency>
    /// Nothing where somebody tells what was seen and leaves the level to others.
    public let level: Level?
    /// 0 to 1. Without meaning where there is no level.
    public let score: Double
    public let words: String
    public let modality: Modality
    public let task: TaskKey
    public let occasion: OccasionKey
    public let helped: Bool
    public let transfer: Bool
    public let doneAt: Timestamp
    public let judge: ID<Person>
    public let judgeRole: JudgeRole
    public let rubricVersion: ID<RubricVersion>?

    /// - Parameter levels: One, or one for each criterion of the competency: the score is their mean. None for words
    ///   alone. A role that sets no levels has none.
    public init(
        student: ID<Person>, competency: ID<Competency>, levels: [Level], bars: LevelBars = .standard, words: String,
        modality: Modality, task: TaskKey, occasion: OccasionKey, helped: Bool, transfer: Bool, doneAt: Timestamp,
        judge: ID<Person>, judgeRole: JudgeRole, rubricVersion: ID<RubricVersion>? = nil
    ) {
        let levels = judgeRole.setsLevels ? levels : []
        let score = levels.isEmpty ? 0 : levels.map(\.score).reduce(0, +) / Double(levels.count)
        self.student = student
        self.competency = competency
        self.score = score
        level = levels.isEmpty ? nil : levels.count == 1 ? levels[0] : bars.level(reachedBy: score)
        self.words = words
        self.modality = modality
        self.task = task
        self.occasion = occasion
        self.helped = helped
        self.transfer = transfer
        self.doneAt = doneAt
        self.judge = judge
        self.judgeRole = judgeRole
        self.rubricVersion = rubricVersion
    }

    /// What one adult saw on one day is one task and one occasion, however many notes tell of it.
    public static func key(day: CalendarDay, judge: ID<Person>) -> String { "seen \(day.iso) \(judge)" }

    /// The row for the ledger. Without a level it is kept and shown, and moves nothing.
    public func evidence(id: ID<EvidenceRow>, recordedAt: Timestamp) -> Evidence {
        Evidence(
            id: id, student: student, competency: competency, score: score,
            weight: level == nil ? 0 : EvidenceWeight.standard(kind: .observation, role: judgeRole, helped: helped),
            kind: .observation, modality: modality, occasion: occasion, task: task, helped: helped, transfer: transfer,
            level: level, doneAt: doneAt, recordedAt: recordedAt, judge: judge, judgeRole: judgeRole,
            rubricVersion: rubricVersion, reason: words)
    }
}
