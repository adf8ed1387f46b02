import Learning
import SQL

/// What judging looks like in a school that is at it: classmates who read each other's work, a colleague who asks for a
/// reading, feedback on the way, and the words that a teacher uses again. It is about the class of the first student and
/// of the teacher whose account the demo names.
struct DemoJudging {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    private struct Ground {
        let student: ID<Person>
        let teacher: ID<Person>
        let classID: ID<Class>
    }

    private struct Try {
        let student: ID<Person>
        let language: String
        let attempt: ID<Attempt>
    }

    func fill() throws {
        guard let ground = try ground() else { return }
        try learnWords(of: ground.teacher)
        try readEachOther(ground)
        try askForReading(ground)
        try judgeOnTheWay(ground)
    }

    private func ground() throws -> Ground? {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        return try row.map {
            Ground(
                student: try $0.id("student_id"), teacher: try $0.id("teacher_id"), classID: try $0.id("class_id"))
        }
    }

    // MARK: Words used before

    private func learnWords(of teacher: ID<Person>) throws {
        let rows = try tx.query(
            """
            SELECT c.competency_id, l.level, l.words, COUNT(*) AS uses, MAX(j.judged_at) AS used_at
            FROM judgements j JOIN judgement_levels l ON l.judgement_id = j.id
            JOIN rubric_criteria c ON c.id = l.criterion_id
            WHERE j.judge_id = \(teacher) AND l.words <> ''
            GROUP BY c.competency_id, l.level, l.words
            ORDER BY COUNT(*) DESC, c.competency_id, l.level, l.words LIMIT 60
            """)
        for row in rows {
            let words = try row.text("words")
            let id: ID<FeedbackComment> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO feedback_comments (id, judge_id, place, competency_id, level, words, words_hash, uses, used_at)
                VALUES (\(id), \(teacher), 'row', \(try row.int64("competency_id")), \(try row.int("level")), \(words),
                        \(sha256Hex(Array(words.lowercased().utf8))), \(try row.int("uses")), \(try row.time("used_at")))
                ON CONFLICT (judge_id, competency_id, place, level, words_hash) DO NOTHING
                """)
        }
    }

    // MARK: Classmates

    private func readEachOther(_ ground: Ground) throws {
        guard let activity = try sharedActivity(ground) else { return }
        let all = try tries(of: activity, ground)
        guard let mine = all.first(where: { $0.student == ground.student }) else { return }
        let others = all.filter { $0.student != ground.student }
        guard others.count >= 3 else { return }
        let round: ID<PeerRound> = try mint.mint()
        let opened = calendar.time(calendar.last - 3, minute: 14 * 60)
        try tx.execute(
            """
            INSERT INTO peer_rounds (id, class_id, activity_id, guide, is_named, opened_by, opened_at)
            VALUES (\(round), \(ground.classID), \(activity), \(DemoJudgingWords.guide.text(in: "en").text), TRUE,
                    \(ground.teacher), \(opened))
            """)
        try add(others[0], reads: mine, round, "shown", 0, ground)
        try add(others[1], reads: mine, round, "sent", 1, ground)
        try add(others[2], reads: others[0], round, "sent", 2, ground)
        try add(others[0], reads: others[1], round, "held", 3, ground)
        try add(mine, reads: others[1], round, "open", 0, ground)
        try add(others[1], reads: others[2], round, "open", 0, ground)
    }

    /// The newest activity of the class that the first student and at least three classmates have sent.
    private func sharedActivity(_ ground: Ground) throws -> ID<Activity>? {
        try tx.first(
            """
            SELECT w.activity_id, MAX(w.sent_at) AS newest FROM works w
            WHERE w.class_id = \(ground.classID) AND w.attempt_count > 0
              AND EXISTS (SELECT 1 FROM works m WHERE m.activity_id = w.activity_id AND m.student_id = \(ground.student)
                          AND m.attempt_count > 0)
            GROUP BY w.activity_id HAVING COUNT(*) >= 4 ORDER BY MAX(w.sent_at) DESC, w.activity_id LIMIT 1
            """
        )?.id("activity_id")
    }

    private func tries(of activity: ID<Activity>, _ ground: Ground) throws -> [Try] {
        try tx.query(
            """
            SELECT w.student_id, p.language, MAX(t.id) AS attempt_id
            FROM works w JOIN attempts t ON t.work_id = w.id AND t.sent_at IS NOT NULL
            JOIN people p ON p.id = w.student_id
            JOIN enrolments e ON e.class_id = w.class_id AND e.person_id = w.student_id AND e.role = 'student'
            WHERE w.class_id = \(ground.classID) AND w.activity_id = \(activity) AND e.left_at IS NULL
            GROUP BY w.student_id, p.language ORDER BY w.student_id LIMIT 40
            """
        ).map {
            Try(
                student: try $0.id("student_id"), language: try $0.optionalText("language") ?? "en",
                attempt: try $0.id("attempt_id"))
        }
    }

    private func add(
        _ reviewer: Try, reads author: Try, _ round: ID<PeerRound>, _ state: String, _ words: Int, _ ground: Ground
    ) throws {
        let id: ID<PeerReview> = try mint.mint()
        let isWritten = state != "open"
        let isDecided = state == "shown" || state == "held"
        let said = DemoJudgingWords.said[words % DemoJudgingWords.said.count]
        let at = calendar.time(calendar.last - 1, minute: 13 * 60 + words)
        let attempt: ID<Attempt>? = isWritten ? author.attempt : nil
        try tx.execute(
            """
            INSERT INTO peer_reviews (id, round_id, student_id, reviewer_id, attempt_id, state, strength, next_step,
                                      reason, paired_at, sent_at, decided_by, decided_at)
            VALUES (\(id), \(round), \(author.student), \(reviewer.student), \(attempt), \(state),
                    \(isWritten ? said.strength.text(in: reviewer.language).text : ""),
                    \(isWritten ? said.next.text(in: reviewer.language).text : ""),
                    \(state == "held" ? DemoJudgingWords.reason.text(in: reviewer.language).text : ""),
                    \(calendar.time(calendar.last - 3, minute: 14 * 60)), \(isWritten ? at : nil),
                    \(isDecided ? ground.teacher : nil), \(isDecided ? at.adding(milliseconds: 7_200_000) : nil))
            """)
        guard isWritten else { return }
        try tx.execute(
            """
            INSERT INTO peer_review_levels (review_id, criterion_id, level)
            SELECT \(id), r.criterion_id, r.level FROM self_ratings r WHERE r.attempt_id = \(author.attempt)
            """)
    }

    // MARK: Colleagues

    /// Another teacher of the first student asks the teacher to read something, too; a colleague has read another piece.
    private func askForReading(_ ground: Ground) throws {
        let row = try tx.first(
            """
            SELECT j.attempt_id, j.judge_id FROM judgements j JOIN attempts t ON t.id = j.attempt_id
            JOIN works w ON w.id = t.work_id
            WHERE w.student_id = \(ground.student) AND j.judge_id <> \(ground.teacher) ORDER BY j.id DESC LIMIT 1
            """)
        if let row {
            let id: ID<Reading> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO reading_requests (id, attempt_id, reader_id, asked_by, words, asked_at)
                VALUES (\(id), \(try row.int64("attempt_id")), \(ground.teacher), \(try row.int64("judge_id")),
                        \(DemoJudgingWords.asks.text(in: "en").text), \(calendar.time(calendar.last, minute: 15 * 60 + 50)))
                """)
        }
        let other = try tx.first(
            """
            SELECT j.id, j.attempt_id, j.rubric_version_id, e.person_id AS reader_id FROM judgements j
            JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            JOIN enrolments s ON s.person_id = w.student_id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id
            JOIN enrolments e ON e.class_id = c.id AND e.role = 'teacher'
            WHERE w.student_id = \(ground.student) AND j.judge_id = \(ground.teacher) AND e.person_id <> j.judge_id
            ORDER BY j.id DESC, e.person_id LIMIT 1
            """)
        guard let other else { return }
        let id: ID<Judgement> = try mint.mint()
        let first: ID<Judgement> = try other.id("id")
        try tx.execute(
            """
            INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, strength, next_step, judged_at)
            VALUES (\(id), \(try other.int64("attempt_id")), \(try other.int64("reader_id")),
                    \(try other.int64("rubric_version_id")), \(DemoJudgingWords.also.strength.text(in: "en").text),
                    \(DemoJudgingWords.also.next.text(in: "en").text), \(calendar.time(calendar.last, minute: 15 * 60 + 20)))
            """)
        try tx.execute(
            """
            INSERT INTO judgement_levels (judgement_id, criterion_id, level)
            SELECT \(id), criterion_id, level FROM judgement_levels WHERE judgement_id = \(first)
            """)
    }

    // MARK: Feedback on the way

    /// Two pieces that waited got feedback on the way, which moves no level, and the teacher has written what changes.
    private func judgeOnTheWay(_ ground: Ground) throws {
        let rows = try tx.query(
            """
            SELECT w.id, w.activity_id, a.rubric_version_id,
                   (SELECT MAX(t.id) FROM attempts t WHERE t.work_id = w.id) AS attempt_id
            FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.class_id = \(ground.classID) AND w.state = 'sent' AND w.student_id <> \(ground.student)
            ORDER BY w.sent_at DESC, w.id LIMIT 2
            """)
        let at = calendar.time(calendar.last, minute: 16 * 60)
        for row in rows {
            let id: ID<Judgement> = try mint.mint()
            let work: ID<Work> = try row.id("id")
            let rubric: ID<RubricVersion> = try row.id("rubric_version_id")
            try tx.execute(
                """
                INSERT INTO judgements (id, attempt_id, judge_id, rubric_version_id, strength, next_step, judged_at,
                                        is_formative)
                VALUES (\(id), \(try row.int64("attempt_id")), \(ground.teacher), \(rubric),
                        \(DemoJudgingWords.way.strength.text(in: "en").text), \(DemoJudgingWords.way.next.text(in: "en").text), \(at), TRUE)
                """)
            try tx.execute(
                """
                INSERT INTO judgement_levels (judgement_id, criterion_id, level)
                SELECT \(id), id, 2 FROM rubric_criteria WHERE rubric_version_id = \(rubric)
                """)
            try tx.execute(
                """
                UPDATE works SET state = 'returned', returned_at = \(at), seen_at = NULL, version = version + 1,
                    changed_at = \(at) WHERE id = \(work)
                """)
        }
        guard let first = rows.first else { return }
        let id: ID<TeachingChanges.Line> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO teaching_changes (id, judge_id, activity_id, words, written_at)
            VALUES (\(id), \(ground.teacher), \(try first.int64("activity_id")), \(DemoJudgingWords.change.text(in: "en").text),
                    \(calendar.time(calendar.last - 6, minute: 16 * 60)))
            """)
    }
}
