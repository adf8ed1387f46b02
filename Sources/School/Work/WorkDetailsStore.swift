import Learning
import SQL

/// One piece of work with everything that its page shows.
enum WorkDetailsStore {
    /// - Parameter number: Which try to show; the latest one unless there is such a try.
    /// - Throws: `Failure.notFound` when it is not the student's.
    static func load(
        _ work: ID<Work>, try number: Int? = nil, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> WorkDetails {
        guard access.aspect == .work else { throw Failure.notFound }
        let row = try tx.first(
            """
            SELECT w.activity_id, w.class_id, c.title AS class_title, w.state, w.version, w.seen_at,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM works w JOIN people p ON p.id = w.student_id LEFT JOIN classes c ON c.id = w.class_id
            WHERE w.id = \(work) AND w.student_id = \(access.student)
            """)
        guard let row else { throw Failure.notFound }
        let itself = try ActivityStore.activity(row.id("activity_id"), tx)
        let activity = itself.seen(try VariantSight.load(itself.id, access, tx))
        let tries = try tries(of: work, access, tx)
        let shown = tries.first { $0.number == number } ?? tries.last
        let earlier = shown.flatMap { shown in tries.last { $0.number < shown.number && $0.isJudged } }
        let state = WorkState(rawValue: try row.text("state")) ?? .draft
        let isSeen = try row.optionalInt64("seen_at") != nil
        return WorkDetails(
            id: work, student: try WorkPerson(row), activity: activity, goal: try goal(activity, access, tx),
            classID: try row.optionalID("class_id"), classTitle: try row.optionalText("class_title"), state: state,
            version: try row.int("version"), isFeedbackUnseen: state == .returned && !isSeen, tries: tries,
            shown: try shown.map { try attempt($0.id, rubric: activity.rubric, access, tx) },
            earlier: try earlier.map { try attempt($0.id, rubric: activity.rubric, access, tx) },
            mostTries: try WorkTries.limit(of: work, tx),
            changes: try WorkChangesStore.load(shown, among: tries, of: work, access, tx))
    }

    /// Only what was sent, unless the student looks.
    private static func tries(
        of work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [WorkTry] {
        let rows = try tx.query(
            """
            SELECT t.id, t.number, t.sent_at,
                   (SELECT COUNT(*) FROM judgements j
                    WHERE j.attempt_id = t.id AND j.taken_back_at IS NULL) AS judgements
            FROM attempts t WHERE t.work_id = \(work) AND (t.sent_at IS NOT NULL OR \(access.relation == .oneself))
            ORDER BY t.number
            """)
        return try rows.map { row in
            WorkTry(
                id: try row.id("id"), number: try row.int("number"), sentAt: try row.optionalTime("sent_at"),
                isJudged: try row.int("judgements") > 0)
        }
    }

    private static func goal(
        _ activity: ActivityModel, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> String? {
        try tx.first(
            """
            SELECT g.title FROM goals g JOIN goal_competencies l ON l.goal_id = g.id
            WHERE g.student_id = \(access.student) AND g.ended_at IS NULL
              AND l.competency_id IN (\(list: activity.competencies.map(\.id)))
            ORDER BY g.written_at, g.id LIMIT 1
            """
        )?.text("title")
    }

    // MARK: One try

    private static func attempt(
        _ id: ID<Attempt>, rubric current: ID<RubricVersion>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> AttemptDetails {
        let row = try tx.require(
            """
            SELECT t.number, t.work_id, t.way, t.words, t.link, t.reflection, t.sent_at, t.changed_at,
                   (SELECT MAX(c.rubric_version_id) FROM self_ratings r JOIN rubric_criteria c ON c.id = r.criterion_id
                    WHERE r.attempt_id = t.id) AS rated_on
            FROM attempts t JOIN works w ON w.id = t.work_id
            WHERE t.id = \(id) AND w.student_id = \(access.student)
            """)
        let sentAt = try row.optionalTime("sent_at")
        let judged = try judgement(of: id, tx)
        let rated: ID<RubricVersion>? = try row.optionalID("rated_on")
        let version = sentAt == nil ? current : judged?.rubric ?? rated ?? current
        return AttemptDetails(
            id: id, number: try row.int("number"), way: try row.localText("way"), words: try row.text("words"),
            link: try row.text("link"), reflection: try row.text("reflection"), sentAt: sentAt,
            changedAt: try row.time("changed_at"), files: try files(of: id, tx),
            rubric: try RubricStore.load(version, tx), ownLevels: try SelfFirst.levels(of: id, for: access, tx),
            claims: try WorkClaimStore.load(id, tx), judgement: judged?.details,
            team: try TeamStore.product(of: id, work: row.id("work_id"), isSent: sentAt != nil, access, tx))
    }

    static func files(of attempt: ID<Attempt>, _ tx: any Transaction) throws -> [WorkFile] {
        try tx.query(
            """
            SELECT a.id, a.name, a.content_type, a.description, a.transcript, f.size
            FROM attachments a JOIN files f ON f.sha256 = a.sha256 WHERE a.attempt_id = \(attempt) ORDER BY a.id
            """
        ).map { row in
            WorkFile(
                id: try row.id("id"), name: try row.text("name"), contentType: try row.text("content_type"),
                size: try row.int64("size"), description: try row.text("description"),
                transcript: try row.text("transcript"))
        }
    }

    static func ownLevels(of attempt: ID<Attempt>, _ tx: any Transaction) throws -> [ID<Criterion>: Int] {
        let rows = try tx.query("SELECT criterion_id, level FROM self_ratings WHERE attempt_id = \(attempt)")
        var levels: [ID<Criterion>: Int] = [:]
        for row in rows { levels[try row.id("criterion_id")] = try row.int("level") }
        return levels
    }

    private static func judgement(
        of attempt: ID<Attempt>, _ tx: any Transaction
    ) throws -> (rubric: ID<RubricVersion>, details: JudgementDetails)? {
        let row = try tx.first(
            """
            SELECT j.id, j.rubric_version_id, j.strength, j.next_step, j.judged_at,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM judgements j JOIN people p ON p.id = j.judge_id
            WHERE j.attempt_id = \(attempt) AND j.taken_back_at IS NULL ORDER BY j.is_talk DESC, j.id LIMIT 1
            """)
        guard let row else { return nil }
        let id: ID<Judgement> = try row.id("id")
        let details = JudgementDetails(
            id: id, judge: try WorkPerson(row), judgedAt: try row.time("judged_at"),
            strength: try row.text("strength"), nextStep: try row.text("next_step"), results: try results(of: id, tx))
        return (try row.id("rubric_version_id"), details)
    }

    static func results(
        of judgement: ID<Judgement>, _ tx: any Transaction
    ) throws -> [ID<Criterion>: JudgementDetails.CriterionResult] {
        let rows = try tx.query(
            "SELECT criterion_id, level, words FROM judgement_levels WHERE judgement_id = \(judgement)")
        var results: [ID<Criterion>: JudgementDetails.CriterionResult] = [:]
        for row in rows {
            results[try row.id("criterion_id")] = .init(level: try row.int("level"), words: try row.text("words"))
        }
        return results
    }
}
