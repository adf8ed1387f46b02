import Learning
import SQL

/// More than one judge of a try: a second reading, a third when two are far apart, or what came of a talk.
enum ReadingStore {
    static func readings(of attempt: ID<Attempt>, _ tx: any Transaction) throws -> Readings {
        let rows = try tx.query(
            """
            SELECT j.id, j.judge_id, j.is_talk, l.criterion_id, l.level
            FROM judgements j LEFT JOIN judgement_levels l ON l.judgement_id = j.id
            WHERE j.attempt_id = \(attempt) AND j.taken_back_at IS NULL ORDER BY j.id, l.criterion_id
            """)
        var found: [ID<Judgement>: (judge: ID<Person>, isTalk: Bool, levels: [ID<Criterion>: Int])] = [:]
        for row in rows {
            let id: ID<Judgement> = try row.id("id")
            var one = try found[id] ?? (row.id("judge_id"), row.bool("is_talk"), [:])
            if let criterion: ID<Criterion> = try row.optionalID("criterion_id") {
                one.levels[criterion] = try row.int("level")
            }
            found[id] = one
        }
        return Readings(
            found.map { Reading(id: $0.key, judge: $0.value.judge, levels: $0.value.levels, isTalk: $0.value.isTalk) })
    }

    static func isAsked(_ reader: ID<Person>, _ attempt: ID<Attempt>, _ tx: any Transaction) throws -> Bool {
        try tx.exists(
            """
            SELECT id FROM reading_requests
            WHERE attempt_id = \(attempt) AND reader_id = \(reader) AND ended_at IS NULL
            """)
    }

    /// Whether this viewer may send a reading of the try, or the outcome of a talk about it.
    static func isOpen(_ readings: Readings, isTalk: Bool, to viewer: ID<Person>) -> Bool {
        guard isTalk else { return readings.isOpen(to: viewer) }
        guard case .apart = readings.outcome else { return false }
        return readings.readings.contains { $0.judge == viewer }
    }

    // MARK: Judging, too

    /// Keeps another judgement of a try that somebody has judged, and lets the levels follow.
    ///
    /// - Throws: `WorkMismatch` where there is nothing to add to; `Failure.refused`; `Failure.notFound`.
    @discardableResult
    static func add(
        _ judging: WorkJudging, _ work: ID<Work>, for access: StudentAccess, visit: Visit, t: Messages
    ) throws -> ID<Judgement> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try WorkDraftStore.lockAny(work, access, visit.tx)
        guard judging.student == access.student, let wanted = judging.attempt else { throw WorkMismatch.otherWork }
        guard let (details, attempt) = try find(wanted, of: work, access, visit.tx) else {
            throw WorkMismatch.otherWork
        }
        let readings = try readings(of: attempt.id, visit.tx)
        guard isOpen(readings, isTalk: judging.isTalk, to: visit.viewer.person) else { throw WorkMismatch.otherWork }
        guard judging.rubric == attempt.rubric.version else { throw WorkMismatch.changed }
        try judging.refusal(on: attempt.rubric, t).check()
        let id: ID<Judgement> = try visit.mint()
        try WorkJudgingStore.insert(id, judging, details, attempt, access, visit)
        try visit.tx.execute(
            """
            UPDATE reading_requests SET ended_at = \(visit.now)
            WHERE attempt_id = \(attempt.id) AND reader_id = \(visit.viewer.person) AND ended_at IS NULL
            """)
        try visit.tx.execute(
            "UPDATE works SET seen_at = NULL, version = version + 1 WHERE id = \(work) AND state = 'returned'")
        try settle(attempt.id, of: work, for: access, visit)
        return id
    }

    /// A try that was sent, with its work.
    static func find(
        _ attempt: ID<Attempt>, of work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> (WorkDetails, AttemptDetails)? {
        let row = try tx.first(
            "SELECT number FROM attempts WHERE id = \(attempt) AND work_id = \(work) AND sent_at IS NOT NULL")
        guard let number = try row?.int("number") else { return nil }
        let details = try WorkDetailsStore.load(work, try: number, access, tx)
        guard let shown = details.shown, shown.id == attempt else { return nil }
        return (details, shown)
    }

    // MARK: What counts

    /// Brings the ledger in line with what the readings of a try say counts: rows of other judgements are taken back,
    /// those of the one that counts are there.
    static func settle(
        _ attempt: ID<Attempt>, of work: ID<Work>, for access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        let counted = try readings(of: attempt, tx).counted
        let decider = try Ledger.Decider(access, mint: visit.core.mint, now: visit.now)
        let all = try rows(of: attempt, access, tx)
        for judgement in Set(all.map(\.judgement)).sorted() where judgement != counted?.judgement {
            try Ledger.withdraw(judgement: judgement, by: decider, in: tx)
        }
        guard let counted else { return }
        let ledger = try LedgerRows.all(of: access.student, in: tx)
        let standing = Evidence.inForce(ledger)
        let mine = Set(all.filter { $0.judgement == counted.judgement && !$0.isWithdrawal }.map(\.row))
        guard mine.isDisjoint(with: standing) else { return }
        let again = try again(ledger.filter { mine.contains($0.id) }, visit)
        let fresh = again.isEmpty ? try fresh(counted, attempt, of: work, access, ledger, visit) : again
        try Ledger.append(fresh, judgement: counted.judgement, at: visit.now, in: tx)
    }

    private typealias LedgerRow = (judgement: ID<Judgement>, row: ID<EvidenceRow>, isWithdrawal: Bool)

    private static func rows(
        of attempt: ID<Attempt>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [LedgerRow] {
        try tx.query(
            """
            SELECT e.id, e.kind, e.judgement_id FROM evidence e JOIN judgements j ON j.id = e.judgement_id
            WHERE j.attempt_id = \(attempt) AND e.student_id = \(access.student)
            """
        ).map { row in
            (try row.id("judgement_id"), try row.id("id"), try row.text("kind") == EvidenceKind.withdrawal.rawValue)
        }
    }

    /// The rows that stood before, once more.
    private static func again(_ rows: [Evidence], _ visit: Visit) throws -> [Evidence] {
        guard let first = rows.map(\.recordedAt).min() else { return [] }
        return try rows.filter { $0.recordedAt == first }.sorted { $0.id < $1.id }.map { row in
            Evidence(
                id: try visit.mint(), student: row.student, competency: row.competency, score: row.score,
                weight: row.weight, kind: row.kind, modality: row.modality, occasion: row.occasion, task: row.task,
                helped: row.helped, transfer: row.transfer, level: row.level, doneAt: row.doneAt,
                recordedAt: visit.now, judge: row.judge, judgeRole: row.judgeRole, rubricVersion: row.rubricVersion,
                work: row.work, reason: row.reason)
        }
    }

    /// Rows for levels that are counted for the first time. How it was done is as the first judge said.
    private static func fresh(
        _ counted: Readings.Counted, _ attempt: ID<Attempt>, of work: ID<Work>, _ access: StudentAccess,
        _ ledger: [Evidence], _ visit: Visit
    ) throws -> [Evidence] {
        guard let (details, shown) = try find(attempt, of: work, access, visit.tx), let doneAt = shown.sentAt else {
            return []
        }
        let row = try visit.tx.require(
            "SELECT judge_id, is_formative FROM judgements WHERE id = \(counted.judgement)")
        let occasion = OccasionKey(rawValue: attempt.rawValue)
        let earlier = ledger.first { $0.occasion == occasion && $0.kind == .rubricJudgement && $0.judgeRole != .peer }
        let judgement = Judgement(
            student: access.student, rubricVersion: shown.rubric.version, levels: counted.levels,
            judge: try row.id("judge_id"), judgeRole: access.relation == .advisor ? .advisor : .teacher,
            modality: workModality(details.activity.kind, files: shown.files), work: details.id,
            task: TaskKey(details.activity.id), occasion: occasion, helped: earlier?.helped ?? false,
            transfer: earlier?.transfer ?? false, doneAt: doneAt)
        let rows = try WorkJudgingStore.rows(judgement, on: shown.rubric, visit)
        return try row.bool("is_formative") ? rows.map(\.weightless) : rows
    }
}
