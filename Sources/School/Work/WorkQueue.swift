import Learning
import SQL

/// A piece of work that waits for a judge.
struct WaitingWork: Sendable, Equatable {
    let id: ID<Work>
    let student: WorkPerson
    let activity: LocalText
    /// The class in whose list it stands: where it was given, or one in which the viewer meets the student.
    let classID: ID<Class>
    let classTitle: String
    /// 1 for the first.
    let tries: Int
    let sentAt: Timestamp
}

/// A judgement of the viewer's own that may be taken back.
struct RecentJudgement: Sendable, Equatable {
    let id: ID<Judgement>
    let work: ID<Work>
    let student: WorkPerson
    let activity: LocalText
    let judgedAt: Timestamp
}

/// Work that waits for those who teach its students.
enum WorkQueue {
    /// More than this nobody looks through on one page.
    static let most = 500

    /// The viewer's own queue, oldest first, at most `most`.
    ///
    /// Work stands in the list of the class through which it was given. Where that class is over for the student, or
    /// there is none, it stands with everybody who teaches the student, so that nothing waits unseen.
    ///
    /// - Parameter classID: Only this class.
    static func waiting(
        for viewer: ID<Person>, in classID: ID<Class>? = nil, today: String, _ tx: any Transaction
    ) throws -> [WaitingWork] {
        let rows = try tx.query(
            """
            SELECT w.id, w.attempt_count, w.sent_at, a.title AS activity_title, c.id AS class_id,
                   c.title AS class_title, p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM enrolments t
            JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student' AND \(current("s", today))
            JOIN works w ON w.student_id = s.person_id AND w.state = 'sent'
            JOIN activities a ON a.id = w.activity_id
            JOIN people p ON p.id = w.student_id
            WHERE t.person_id = \(viewer) AND t.role = 'teacher' AND \(current("t", today))
              AND (CAST(\(classID) AS BIGINT) IS NULL OR c.id = \(classID))
              AND (w.class_id = c.id OR w.class_id IS NULL
                   OR NOT EXISTS (SELECT 1 FROM enrolments e JOIN classes k ON k.id = e.class_id
                                  WHERE e.class_id = w.class_id AND e.person_id = w.student_id AND e.role = 'student'
                                    AND k.left_at IS NULL AND \(current("e", today))))
            ORDER BY w.sent_at, w.id, c.id LIMIT \(most)
            """)
        var seen: Set<ID<Work>> = []
        return try rows.map(waiting).filter { seen.insert($0.id).inserted }
    }

    private static func waiting(_ row: Row) throws -> WaitingWork {
        WaitingWork(
            id: try row.id("id"), student: try WorkPerson(row), activity: try row.localText("activity_title"),
            classID: try row.id("class_id"), classTitle: try row.text("class_title"),
            tries: try row.int("attempt_count"), sentAt: try row.time("sent_at"))
    }

    /// What the viewer judged last and may take back, newest first.
    static func recentlyJudged(by viewer: ID<Person>, _ tx: any Transaction) throws -> [RecentJudgement] {
        try judgements("j.judge_id = \(viewer)", limit: 10, tx)
    }

    /// One judgement of the viewer's own, for the notice after sending it.
    static func judgement(
        _ id: ID<Judgement>, by viewer: ID<Person>, _ tx: any Transaction
    ) throws -> RecentJudgement? {
        try judgements("j.id = \(id) AND j.judge_id = \(viewer)", limit: 1, tx).first
    }

    private static func judgements(
        _ condition: SQL, limit: Int, _ tx: any Transaction
    ) throws -> [RecentJudgement] {
        try tx.query(
            """
            SELECT j.id, w.id AS work_id, a.title AS activity_title, j.judged_at,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            JOIN activities a ON a.id = w.activity_id JOIN people p ON p.id = w.student_id
            WHERE \(condition) AND j.taken_back_at IS NULL ORDER BY j.judged_at DESC, j.id DESC LIMIT \(limit)
            """
        ).map { row in
            RecentJudgement(
                id: try row.id("id"), work: try row.id("work_id"), student: try WorkPerson(row),
                activity: try row.localText("activity_title"), judgedAt: try row.time("judged_at"))
        }
    }
}
