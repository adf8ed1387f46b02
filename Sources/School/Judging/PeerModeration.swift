import Learning
import SQL

/// A teacher reads a classmate's words before the student does: passes them on, or holds them back with a reason. What
/// was passed on may be held back later.
enum PeerModeration {
    /// - Throws: `Failure.notFound` for a review of another class, one that is not written, and whoever does not teach it.
    static func decide(
        _ review: ID<PeerReview>, shows: Bool, reason: String, _ round: PeerRound, _ access: ClassAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        guard access.relation.mayJudge, round.classID == access.id else { throw Failure.notFound }
        let row = try tx.first(
            """
            SELECT student_id, attempt_id, state FROM peer_reviews
            WHERE id = \(review) AND round_id = \(round.id) AND state <> 'open'\(SQL.lockRow)
            """)
        guard let row, let attempt: ID<Attempt> = try row.optionalID("attempt_id") else { throw Failure.notFound }
        let student: ID<Person> = try row.id("student_id")
        let state: PeerPair.State = shows ? .shown : .held
        guard try row.text("state") != state.rawValue else { return }
        try tx.execute(
            """
            UPDATE peer_reviews SET state = \(state.rawValue), reason = \(shows ? "" : reason),
                decided_by = \(access.viewer), decided_at = \(visit.now), version = version + 1
            WHERE id = \(review)
            """)
        // A student who has moved to another school keeps the words; the ledger there is not this teacher's.
        if let judged = try visit.student(student, for: .work), judged.relation.mayJudge {
            if shows, round.counts {
                try count(review, attempt, judged, visit)
            } else if !shows {
                try uncount(review, judged, visit)
            }
        }
        try visit.audit(
            shows ? "peer-review.shown" : "peer-review.held", student: student, aspect: .work,
            detail: "{\"review\":\"\(review)\"}")
    }

    /// One row of the ledger per competency. It names no classmate: who wrote the review is not the ledger's to say.
    private static func count(
        _ review: ID<PeerReview>, _ attempt: ID<Attempt>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        let row = try tx.require(
            """
            SELECT t.work_id, t.sent_at, t.changed_at, w.activity_id,
                   (SELECT MAX(c.rubric_version_id) FROM peer_review_levels l JOIN rubric_criteria c ON c.id = l.criterion_id
                    WHERE l.review_id = \(review)) AS rubric
            FROM attempts t JOIN works w ON w.id = t.work_id WHERE t.id = \(attempt)
            """)
        guard let version: ID<RubricVersion> = try row.optionalID("rubric") else { return }
        var levels: [ID<Criterion>: Int] = [:]
        for level in try tx.query("SELECT criterion_id, level FROM peer_review_levels WHERE review_id = \(review)") {
            levels[try level.id("criterion_id")] = try level.int("level")
        }
        let rubric = try RubricStore.load(version, tx)
        guard rubric.criteria.allSatisfy({ levels[$0.id] != nil }) else { return }
        let work: ID<Work> = try row.id("work_id")
        let (details, shown) = try ReadingStore.find(attempt, of: work, access, tx) ?? nothing()
        let judgement = Judgement(
            student: access.student, rubricVersion: version, levels: levels, judge: access.viewer, judgeRole: .peer,
            modality: workModality(details.activity.kind, files: shown.files), work: work,
            task: TaskKey(details.activity.id), occasion: OccasionKey(rawValue: attempt.rawValue),
            doneAt: try row.optionalTime("sent_at") ?? row.time("changed_at"))
        let rows = try WorkJudgingStore.rows(judgement, on: rubric, visit).map { row in
            Evidence(
                id: row.id, student: row.student, competency: row.competency, score: row.score,
                weight: EvidenceWeight.countedPeer, kind: row.kind, modality: row.modality, occasion: row.occasion,
                task: row.task, level: row.level, doneAt: row.doneAt, recordedAt: row.recordedAt, judgeRole: .peer,
                rubricVersion: row.rubricVersion, work: row.work)
        }
        try Ledger.append(rows, at: visit.now, in: tx)
        for row in rows {
            try tx.execute("INSERT INTO peer_review_evidence (review_id, evidence_id) VALUES (\(review), \(row.id))")
        }
    }

    /// - Throws: `Failure.notFound`: the student has taken the try back meanwhile.
    private static func nothing() throws -> (WorkDetails, AttemptDetails) { throw Failure.notFound }

    private static func uncount(_ review: ID<PeerReview>, _ access: StudentAccess, _ visit: Visit) throws {
        let decider = try Ledger.Decider(access, mint: visit.core.mint, now: visit.now)
        for row in try visit.tx.query("SELECT evidence_id FROM peer_review_evidence WHERE review_id = \(review)") {
            do {
                try Ledger.withdraw(row: row.id("evidence_id"), by: decider, in: visit.tx)
            } catch Failure.notFound {
                // Somebody took the row back on the student's page.
            }
        }
        try visit.tx.execute("DELETE FROM peer_review_evidence WHERE review_id = \(review)")
    }
}
