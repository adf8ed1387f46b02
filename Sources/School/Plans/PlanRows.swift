import Learning
import SQL

/// The rows that a plan is kept in.
enum PlanRows {
    /// So many saves can be put together with what others wrote in the meantime.
    static let keptRevisions = 20

    /// A row for the draft of a student who had none, with the goals of before.
    static func begin(_ access: StudentAccess, _ visit: Visit) throws {
        let tx = visit.tx
        let known = try tx.first("SELECT 1 AS one FROM plans WHERE student_id = \(access.student)")
        guard known == nil else { return }
        let content = try GoalRows.adopted(access.student, tx).canonicalText
        try tx.execute(
            """
            INSERT INTO plans (student_id, number, revision, content, changed_by, changed_at)
            VALUES (\(access.student), 1, 0, \(content), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (student_id) DO NOTHING
            """)
        try tx.execute(
            """
            INSERT INTO plan_revisions (student_id, revision, content, written_by, written_at)
            VALUES (\(access.student), 0, \(content), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (student_id, revision) DO NOTHING
            """)
    }

    static func revision(_ number: Int, of access: StudentAccess, _ tx: any Transaction) throws -> PlanDocument? {
        try tx.first(
            """
            SELECT content FROM plan_revisions WHERE student_id = \(access.student) AND revision = \(number)
            """
        ).map { try PlanDocument(json: try $0.text("content")) }
    }

    static func write(
        _ document: PlanDocument, after saved: PlanDraft, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        let content = document.canonicalText
        let revision = saved.revision + 1
        try tx.execute(
            """
            UPDATE plans SET content = \(content), revision = \(revision), changed_by = \(visit.viewer.person),
                changed_at = \(visit.now)
            WHERE student_id = \(access.student)
            """)
        try tx.execute(
            """
            INSERT INTO plan_revisions (student_id, revision, content, written_by, written_at)
            VALUES (\(access.student), \(revision), \(content), \(visit.viewer.person), \(visit.now))
            """)
        try tx.execute(
            """
            DELETE FROM plan_revisions
            WHERE student_id = \(access.student) AND revision <= \(revision - keptRevisions)
            """)
        try GoalRows.project(document, from: saved.document, access, visit)
    }

    static func mark(
        _ subject: Int64, as mark: PlanMark?, words: String, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        if let mark {
            try tx.execute(
                """
                INSERT INTO plan_marks (student_id, subject_id, state, words, marked_by, marked_at)
                VALUES (\(access.student), \(subject), \(mark.rawValue), \(words), \(visit.viewer.person), \(visit.now))
                ON CONFLICT (student_id, subject_id) DO UPDATE SET state = excluded.state, words = excluded.words,
                    marked_by = excluded.marked_by, marked_at = excluded.marked_at
                """)
        } else {
            try tx.execute("DELETE FROM plan_marks WHERE student_id = \(access.student) AND subject_id = \(subject)")
        }
        let ended: Timestamp? = mark == .done || mark == .letGo ? visit.now : nil
        try tx.execute(
            """
            UPDATE goals SET ended_at = CAST(\(ended) AS BIGINT), version = version + 1
            WHERE id = \(subject) AND student_id = \(access.student)
            """)
    }

    /// A line of the checklist towards what comes after school; nothing said about it takes its row away.
    static func ready(
        _ item: String, doneOn: String?, words: String, _ access: StudentAccess, _ visit: Visit
    ) throws {
        let tx = visit.tx
        guard doneOn != nil || !words.isEmpty else {
            try tx.execute("DELETE FROM readiness_marks WHERE student_id = \(access.student) AND item = \(item)")
            return
        }
        try tx.execute(
            """
            INSERT INTO readiness_marks (student_id, item, words, done_on, marked_by, marked_at)
            VALUES (\(access.student), \(item), \(words), \(doneOn), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (student_id, item) DO UPDATE SET words = excluded.words, done_on = excluded.done_on,
                marked_by = excluded.marked_by, marked_at = excluded.marked_at
            """)
    }
}
