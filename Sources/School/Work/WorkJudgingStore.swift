import Learning
import SQL

/// Why a judgement was not stored although the form was in order: it was drawn for something else than what is there
/// now. Nothing of it is stored.
enum WorkMismatch: Error, Equatable {
    /// For another student or another try, or the work does not wait any more.
    case otherWork
    /// The same try, which the student has changed since.
    case changed
}

/// Judging a try: what was said, the rows of the ledger, and taking both back.
enum WorkJudgingStore {
    /// Stores a judgement and sends the work back to the student.
    ///
    /// - Throws: `WorkMismatch`; `Failure.refused` with what is missing; `Failure.notFound` for whoever may not judge.
    @discardableResult
    static func judge(
        _ judging: WorkJudging, _ work: ID<Work>, for access: StudentAccess, visit: Visit, t: Messages
    ) throws -> ID<Judgement> {
        let tx = visit.tx
        guard access.relation.mayJudge else { throw Failure.notFound }
        let locked = try WorkDraftStore.lockAny(work, access, tx)
        guard judging.student == access.student, judging.attempt == locked.attempt, locked.state == .sent else {
            throw WorkMismatch.otherWork
        }
        let details = try WorkDetailsStore.load(work, access, tx)
        guard let attempt = details.shown, attempt.id == locked.attempt, let doneAt = attempt.sentAt else {
            throw WorkMismatch.otherWork
        }
        guard judging.version == locked.version, judging.rubric == attempt.rubric.version else {
            throw WorkMismatch.changed
        }
        try judging.refusal(on: attempt.rubric, t).check()
        let id: ID<Judgement> = try visit.mint()
        try insert(id, judging, attempt, visit)
        try tx.execute(
            """
            UPDATE works SET state = 'returned', returned_at = \(visit.now), seen_at = NULL, version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(work)
            """)
        let judgement = judgement(judging, details, attempt, access, doneAt: doneAt)
        try Ledger.append(
            try evidence(judgement, on: attempt.rubric, judging, visit), judgement: id, at: visit.now, in: tx)
        try visit.audit(
            "judgement.made", student: access.student, aspect: .work,
            detail: "{\"judgement\":\"\(id)\",\"attempt\":\"\(attempt.id)\"}")
        return id
    }

    private static func insert(
        _ id: ID<Judgement>, _ judging: WorkJudging, _ attempt: AttemptDetails, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, strength, next_step, judged_at)
            VALUES (\(id), \(attempt.id), \(visit.viewer.person), \(attempt.rubric.version), \(judging.strength),
                    \(judging.nextStep), \(visit.now))
            """)
        for criterion in attempt.rubric.criteria {
            guard let level = judging.levels[criterion.id] else { continue }
            try visit.tx.execute(
                """
                INSERT INTO judgement_levels (judgement_id, criterion_id, level, words)
                VALUES (\(id), \(criterion.id), \(level), \(judging.words[criterion.id] ?? ""))
                """)
        }
    }

    static func judgement(
        _ judging: WorkJudging, _ details: WorkDetails, _ attempt: AttemptDetails, _ access: StudentAccess,
        doneAt: Timestamp
    ) -> Judgement {
        let known = Set(attempt.rubric.criteria.map(\.id))
        return Judgement(
            student: access.student, rubricVersion: attempt.rubric.version,
            levels: judging.levels.filter { known.contains($0.key) }, words: judging.strength, judge: access.viewer,
            judgeRole: judgeRole(access), modality: workModality(details.activity.kind, files: attempt.files),
            work: details.id, task: TaskKey(details.activity.id),
            occasion: OccasionKey(rawValue: attempt.id.rawValue), helped: judging.isHelped,
            transfer: judging.isTransfer, doneAt: doneAt)
    }

    private static func judgeRole(_ access: StudentAccess) -> JudgeRole {
        access.relation == .advisor ? .advisor : .teacher
    }

    /// A row per competency, and one for each level that the judge confirmed by hand.
    static func evidence(
        _ judgement: Judgement, on rubric: RubricModel, _ judging: WorkJudging, _ visit: Visit
    ) throws -> [Evidence] {
        let definition = definition(of: rubric)
        guard !definition.criteria.isEmpty else { return [] }
        let policies = try LedgerPolicies(of: definition.competencies, in: visit.tx)
        var rows: [Evidence] = []
        for competency in definition.competencies {
            let drafts = try judgement.drafts(on: definition, bars: policies.policy(of: competency).bars)
            guard let draft = drafts.first(where: { $0.competency == competency }) else { continue }
            rows.append(draft.evidence(id: try visit.mint(), recordedAt: visit.now))
            guard let level = judging.confirmed[competency].flatMap(Level.init(rawValue:)) else { continue }
            rows.append(
                Evidence(
                    id: try visit.mint(), student: judgement.student, competency: competency, score: level.score,
                    weight: 0, kind: .confirmation, modality: judgement.modality, occasion: judgement.occasion,
                    task: judgement.task, level: level, doneAt: judgement.doneAt, recordedAt: visit.now,
                    judge: judgement.judge, judgeRole: judgement.judgeRole, rubricVersion: judgement.rubricVersion,
                    work: judgement.work, reason: judging.strength))
        }
        return rows
    }

    private static func definition(of rubric: RubricModel) -> RubricDefinition {
        RubricDefinition(
            version: rubric.version, title: rubric.title,
            criteria: rubric.criteria.map { criterion in
                RubricCriterion(
                    id: criterion.id, competency: criterion.competency, title: criterion.title,
                    descriptors: Dictionary(
                        uniqueKeysWithValues: Level.allCases.map { ($0, criterion.words($0.rawValue)) }))
            })
    }
}
