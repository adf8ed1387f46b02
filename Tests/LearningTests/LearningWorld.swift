import Learning

/// Short names for building small worlds in tests.
func id<Entity>(_ number: Int64) -> ID<Entity> { ID(stored: number) }

func day(_ number: Double) -> Timestamp {
    Timestamp.idEpoch.adding(milliseconds: Int64(number * 86_400_000))
}

let standardPolicy = MasteryPolicy(version: id(1))

/// A row of the ledger; what a test does not speak about is an item answered right at noon of its day.
func row(
    _ number: Int64, about competency: Int64 = 1, score: Double = 1, weight: Double = 1,
    kind: EvidenceKind = .itemResponse, modality: Modality = .quiz, task: Int64? = nil, occasion: Int64? = nil,
    helped: Bool = false, transfer: Bool = false, level: Level? = nil, done: Double? = nil, recorded: Double? = nil,
    by role: JudgeRole = .teacher, corrects: Int64? = nil, reason: String = ""
) -> Evidence {
    let done = done ?? Double(number)
    return Evidence(
        id: id(number), student: id(7), competency: id(competency), score: score, weight: weight, kind: kind,
        modality: modality, occasion: occasion.map { OccasionKey(rawValue: $0) },
        task: TaskKey(rawValue: task ?? number), helped: helped, transfer: transfer, level: level, doneAt: day(done),
        recordedAt: day(recorded ?? done), judge: id(9), judgeRole: role, corrects: corrects.map { id($0) },
        reason: reason)
}

/// Judged "beyond" in a new way each time: a convincing piece of work.
func strong(_ number: Int64, about competency: Int64 = 1, done: Double? = nil, recorded: Double? = nil) -> Evidence {
    row(
        number, about: competency, score: 1, weight: 2, kind: .rubricJudgement,
        modality: number % 2 == 0 ? .talk : .writing, done: done, recorded: recorded)
}

func replayed(_ rows: [Evidence], under policy: MasteryPolicy = standardPolicy) -> LearningRecord {
    LearningRecord.replay(rows) { _ in policy }
}

func level(_ rows: [Evidence], of competency: Int64 = 1, under policy: MasteryPolicy = standardPolicy) -> Int {
    replayed(rows, under: policy).standing(of: id(competency), under: policy).shownLevel
}

/// The same numbers in every run: a linear congruential generator (Knuth's constants).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
