import Learning

extension WorkJudgingStore {
    /// What sending a judgement would change, competency by competency. Nothing is stored.
    ///
    /// - Throws: `WorkMismatch`; `Failure.refused` while a criterion has no level; `Failure.notFound`.
    static func preview(
        _ judging: WorkJudging, _ details: WorkDetails, _ attempt: AttemptDetails, for access: StudentAccess,
        visit: Visit, t: Messages
    ) throws -> [LevelPreview] {
        guard access.relation.mayJudge else { throw Failure.notFound }
        guard judging.student == access.student, judging.attempt == attempt.id, let doneAt = attempt.sentAt else {
            throw WorkMismatch.otherWork
        }
        guard judging.rubric == attempt.rubric.version else { throw WorkMismatch.changed }
        let all = judging.refusal(on: attempt.rubric, t)
        var refusal = Refusal()
        for field in all.order where field.hasPrefix(WorkFields.level) {
            refusal.add(field, all.sentences[field] ?? "")
        }
        try refusal.check()
        let judgement = judgement(judging, details, attempt, access, doneAt: doneAt)
        let rows = try evidence(judgement, on: attempt.rubric, judging, visit)
        return try LevelPreviewPart.preview(rows, access, visit: visit)
    }
}
