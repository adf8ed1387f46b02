/// One row of the ledger: somebody judged something about one student and one competency. Rows are never changed;
/// a correction is a new row that names the old one in `corrects`.
public struct Evidence: Hashable, Sendable {
    public let id: ID<EvidenceRow>
    public let student: ID<Person>
    public let competency: ID<Competency>
    /// 0 to 1. Without meaning where `kind.isGraded` is false.
    public let score: Double
    /// How much it counts, as a multiple of one quiz item; 0 is kept and shown but moves nothing.
    public let weight: Double
    public let kind: EvidenceKind
    public let modality: Modality
    public let occasion: OccasionKey?
    public let task: TaskKey?
    /// With a hint, a partner or an adult's help.
    public let helped: Bool
    /// Shown in a situation other than the one it was learned in.
    public let transfer: Bool
    /// The level that the judge named, if any; what a confirmation or an overrule sets.
    public let level: Level?
    /// When the student did the work.
    public let doneAt: Timestamp
    /// When the row came into the ledger.
    public let recordedAt: Timestamp
    /// Nobody for items scored by their key.
    public let judge: ID<Person>?
    public let judgeRole: JudgeRole
    public let rubricVersion: ID<RubricVersion>?
    public let work: ID<Work>?
    /// The row that this one replaces or takes back.
    public let corrects: ID<EvidenceRow>?
    /// Why, in the judge's words. An overrule without one has no effect.
    public let reason: String

    /// Scores and weights outside their range are moved to its nearest end. A score that is not a number weighs 0.
    public init(
        id: ID<EvidenceRow>,
        student: ID<Person>,
        competency: ID<Competency>,
        score: Double,
        weight: Double,
        kind: EvidenceKind,
        modality: Modality,
        occasion: OccasionKey? = nil,
        task: TaskKey? = nil,
        helped: Bool = false,
        transfer: Bool = false,
        level: Level? = nil,
        doneAt: Timestamp,
        recordedAt: Timestamp,
        judge: ID<Person>? = nil,
        judgeRole: JudgeRole,
        rubricVersion: ID<RubricVersion>? = nil,
        work: ID<Work>? = nil,
        corrects: ID<EvidenceRow>? = nil,
        reason: String = ""
    ) {
        self.id = id
        self.student = student
        self.competency = competency
        self.score = score.kept(within: 0...1)
        self.weight = score.isNaN ? 0 : weight.kept(within: 0...EvidenceWeight.most)
        self.kind = kind
        self.modality = modality
        self.occasion = occasion
        self.task = task
        self.helped = helped
        self.transfer = transfer
        self.level = level
        self.doneAt = doneAt
        self.recordedAt = recordedAt
        self.judge = judge
        self.judgeRole = judgeRole
        self.rubricVersion = rubricVersion
        self.work = work
        self.corrects = corrects
        self.reason = reason
    }

    /// The same row as it comes into the ledger at that time. Work done after it is dated back to it.
    public func recorded(at time: Timestamp) -> Evidence {
        guard time != recordedAt || doneAt > time else { return self }
        return Evidence(
            id: id, student: student, competency: competency, score: score, weight: weight, kind: kind,
            modality: modality, occasion: occasion, task: task, helped: helped, transfer: transfer, level: level,
            doneAt: min(doneAt, time), recordedAt: time, judge: judge, judgeRole: judgeRole,
            rubricVersion: rubricVersion, work: work, corrects: corrects, reason: reason)
    }

    /// True when the estimate and the rule learn from this row.
    public var counts: Bool { kind.isGraded && weight > 0 }

    /// The place of the row in the order in which work was done.
    var place: Place { Place(at: doneAt, row: id) }

    /// The place of the row in the order in which the ledger learned of it. Rows that came in together, in one
    /// transaction, stand in the order of the work.
    var arrival: Arrival { Arrival(at: recordedAt, place: place) }
}

/// A point in the order of work: when it was done, and by id where that is equal.
public struct Place: Hashable, Comparable, Sendable, Codable {
    public let at: Timestamp
    public let row: ID<EvidenceRow>

    public static func < (left: Place, right: Place) -> Bool {
        left.at == right.at ? left.row < right.row : left.at < right.at
    }
}

/// A point in the order of recording.
struct Arrival: Hashable, Comparable, Sendable, Codable {
    let at: Timestamp
    let place: Place

    static func < (left: Arrival, right: Arrival) -> Bool {
        left.at == right.at ? left.place < right.place : left.at < right.at
    }
}
