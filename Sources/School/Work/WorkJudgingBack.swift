import Learning
import SQL

/// Taking a judgement back, and what is kept of it.
extension WorkJudgingStore {
    /// Takes a judgement back with the rows it made. Work whose latest try it was waits again; taking it back twice
    /// changes nothing more.
    ///
    /// - Returns: Whether the work waits for a judge now.
    /// - Throws: `Failure.notFound` for whoever may not judge, and for a judgement of other work.
    @discardableResult
    static func takeBack(
        _ judgement: ID<Judgement>, of work: ID<Work>, for access: StudentAccess, visit: Visit
    ) throws -> Bool {
        let tx = visit.tx
        guard access.relation.mayJudge else { throw Failure.notFound }
        let locked = try WorkDraftStore.lockAny(work, access, tx)
        let row = try tx.first(
            """
            SELECT j.attempt_id, j.taken_back_at FROM judgements j JOIN attempts t ON t.id = j.attempt_id
            WHERE j.id = \(judgement) AND t.work_id = \(work)
            """)
        guard let row else { throw Failure.notFound }
        guard try row.optionalInt64("taken_back_at") == nil else { return locked.state == .sent }
        try tx.execute("UPDATE judgements SET taken_back_at = \(visit.now) WHERE id = \(judgement)")
        try Ledger.withdraw(
            judgement: judgement, by: .init(access, mint: visit.core.mint, now: visit.now), in: tx)
        let attempt: ID<Attempt> = try row.id("attempt_id")
        // Where others judged the try, too, theirs stands.
        let others = try ReadingStore.readings(of: attempt, tx)
        if !others.readings.isEmpty { try ReadingStore.settle(attempt, of: work, for: access, visit) }
        let isLatest = attempt == locked.attempt && locked.state == .returned && others.readings.isEmpty
        try tx.execute(
            """
            UPDATE works SET state = \(isLatest ? WorkState.sent.rawValue : locked.state.rawValue),
                   returned_at = (SELECT MAX(j.judged_at) FROM judgements j JOIN attempts t ON t.id = j.attempt_id
                                  WHERE t.work_id = works.id AND j.taken_back_at IS NULL),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(work)
            """)
        try visit.audit(
            "judgement.taken-back", student: access.student, aspect: .work,
            detail: "{\"judgement\":\"\(judgement)\"}")
        return isLatest
    }

    /// The words of the last judgement of this try that was taken back, so that nobody types them again.
    struct KeptWords: Sendable {
        var strength = ""
        var nextStep = ""
        var words: [ID<Criterion>: String] = [:]
    }

    static func keptWords(_ attempt: ID<Attempt>, of access: StudentAccess, _ tx: any Transaction) throws -> KeptWords {
        let row = try tx.first(
            """
            SELECT j.id, j.strength, j.next_step FROM judgements j
            JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            WHERE j.attempt_id = \(attempt) AND w.student_id = \(access.student) AND j.taken_back_at IS NOT NULL
            ORDER BY j.taken_back_at DESC, j.id DESC LIMIT 1
            """)
        guard access.relation.mayJudge, let row else { return KeptWords() }
        return KeptWords(
            strength: try row.text("strength"), nextStep: try row.text("next_step"),
            words: try WorkDetailsStore.results(of: row.id("id"), tx).mapValues(\.words))
    }
}
