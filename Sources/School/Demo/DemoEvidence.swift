import Learning

/// A row of the ledger before it has its id: ids are given in the order of recording, when all rows are known.
struct DemoEvidence: Sendable {
    let competency: ID<Competency>
    var score: Double
    let kind: EvidenceKind
    let role: JudgeRole
    var level: Level?
    let modality: Modality
    var occasion: OccasionKey?
    var task: TaskKey?
    var isHelped = false
    var isTransfer = false
    let doneAt: Timestamp
    var recordedAt: Timestamp
    var judge: ID<Person>?
    var rubric: ID<RubricVersion>?
    var work: ID<Work>?
    var judgement: ID<Judgement>?
    var reason = ""

    func evidence(_ id: ID<EvidenceRow>, student: ID<Person>) -> Evidence {
        Evidence(
            id: id, student: student, competency: competency, score: score,
            weight: EvidenceWeight.standard(kind: kind, role: role, helped: isHelped), kind: kind, modality: modality,
            occasion: occasion, task: task, helped: isHelped, transfer: isTransfer, level: level, doneAt: doneAt,
            recordedAt: recordedAt, judge: judge, judgeRole: role, rubricVersion: rubric, work: work, reason: reason)
    }
}

extension DemoEvidence {
    /// One row of a judgement on a rubric.
    init(_ draft: EvidenceDraft, judgement: ID<Judgement>, recordedAt: Timestamp) {
        let judged = draft.judgement
        self.init(
            competency: draft.competency, score: draft.score, kind: .rubricJudgement, role: judged.judgeRole,
            level: draft.level, modality: judged.modality, occasion: judged.occasion, task: judged.task,
            isHelped: judged.helped, isTransfer: judged.transfer, doneAt: judged.doneAt, recordedAt: recordedAt,
            judge: judged.judge, rubric: judged.rubricVersion, work: judged.work, judgement: judgement)
    }
}
