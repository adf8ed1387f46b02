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
    /// Stores a judgement and sends the work back to the student. Where somebody else judged the same try meanwhile, it
    /// is kept beside that one as a second reading, so that neither is lost.
    ///
    /// - Throws: `WorkMismatch`; `Failure.refused` with what is missing; `Failure.notFound` for whoever may not judge.
    @discardableResult
    static func judge(
        _ judging: WorkJudging, _ work: ID<Work>, for access: StudentAccess, visit: Visit, t: Messages
    ) throws -> ID<Judgement> {
        let tx = visit.tx
        guard access.relation.mayJudge else { throw Failure.notFound }
        let locked = try WorkDraftStore.lockAny(work, access, tx)
        guard judging.student == access.student else { throw WorkMismatch.otherWork }
        guard judging.attempt == locked.attempt, locked.state == .sent else {
            return try ReadingStore.add(judging, work, for: access, visit: visit, t: t)
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
        try insert(id, judging, details, attempt, access, visit)
        try tx.execute(
            """
            UPDATE works SET state = 'returned', returned_at = \(visit.now), seen_at = NULL, version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(work)
            """)
        try visit.changed(.person(access.student))
        let judgement = judgement(judging, details, attempt, access, doneAt: doneAt)
        try Ledger.append(
            try evidence(judgement, on: attempt.rubric, judging, visit), judgement: id, at: visit.now, in: tx)
        return id
    }

    /// The judgement's own rows, its files, the words for next time, and a line of the audit.
    static func insert(
        _ id: ID<Judgement>, _ judging: WorkJudging, _ details: WorkDetails, _ attempt: AttemptDetails,
        _ access: StudentAccess, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, strength, next_step, judged_at,
                                    is_formative, is_talk)
            VALUES (\(id), \(attempt.id), \(visit.viewer.person), \(attempt.rubric.version), \(judging.strength),
                    \(judging.nextStep), \(visit.now), \(judging.isFormative), \(judging.isTalk))
            """)
        for criterion in attempt.rubric.criteria {
            guard let level = judging.levels[criterion.id] else { continue }
            try visit.tx.execute(
                """
                INSERT INTO judgement_levels (judgement_id, criterion_id, level, words)
                VALUES (\(id), \(criterion.id), \(level), \(judging.words[criterion.id] ?? ""))
                """)
        }
        try StudentFiles.add(
            judging.files, to: .judgement, id.rawValue, audience: .everyone, access: access, visit: visit)
        try StudentFiles.claim(
            .judgement, form: WorkJudging.formName(attempt.id), for: id.rawValue, audience: .everyone, access: access,
            visit: visit)
        try CommentBank.learn(from: judging, on: attempt.rubric, about: details.student, visit)
        try TeachingChanges.add(judging.change, after: details.activity.id, visit)
        try visit.audit(
            "judgement.made", student: access.student, aspect: .work,
            detail: "{\"judgement\":\"\(id)\",\"attempt\":\"\(attempt.id)\"}")
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
            let row = draft.evidence(id: try visit.mint(), recordedAt: visit.now)
            // Feedback on the way is in the record and moves nothing.
            rows.append(judging.isFormative ? row.weightless : row)
            guard !judging.isFormative, let level = judging.confirmed[competency].flatMap(Level.init(rawValue:)) else {
                continue
            }
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

    /// A row per competency that the rubric judges.
    static func rows(_ judgement: Judgement, on rubric: RubricModel, _ visit: Visit) throws -> [Evidence] {
        let definition = definition(of: rubric)
        guard !definition.criteria.isEmpty else { return [] }
        let policies = try LedgerPolicies(of: definition.competencies, in: visit.tx)
        return try definition.competencies.compactMap { competency in
            let drafts = try judgement.drafts(on: definition, bars: policies.policy(of: competency).bars)
            let draft = drafts.first { $0.competency == competency }
            return try draft?.evidence(id: visit.mint(), recordedAt: visit.now)
        }
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

extension Evidence {
    /// The same row, kept and shown without counting.
    var weightless: Evidence {
        Evidence(
            id: id, student: student, competency: competency, score: score, weight: 0, kind: kind, modality: modality,
            occasion: occasion, task: task, helped: helped, transfer: transfer, level: level, doneAt: doneAt,
            recordedAt: recordedAt, judge: judge, judgeRole: judgeRole, rubricVersion: rubricVersion, work: work,
            corrects: corrects, reason: reason)
    }
}
