import Learning
import SQL

/// More than one judge of a try, classmates who read each other's work, and what makes judging quick.
func judgingFeature(_ core: Core) -> Feature {
    Feature(
        name: "judging",
        tables: [
            "reading_requests", "peer_rounds", "peer_reviews", "peer_review_levels", "peer_review_evidence",
            "feedback_comments", "judging_settings", "teaching_changes",
        ],
        routes: JudgingRoutes(core: core).routes + ReadingRoutes(core: core).routes + PeerRoutes(core: core).routes,
        jobs: [],
        export: judgingExport,
        erase: judgingErasure)
}

/// A family learns what classmates said, not which classmate; and everything that their own child wrote.
private let judgingExport: [StudentExport] = [
    StudentExport(name: "peer-reviews") { student in
        """
        SELECT r.id, r.attempt_id, CASE WHEN r.reviewer_id = \(student) THEN 'written' ELSE 'received' END AS part,
               r.strength, r.next_step, r.state, r.sent_at, o.activity_id
        FROM peer_reviews r JOIN peer_rounds o ON o.id = r.round_id
        WHERE (r.student_id = \(student) AND r.state = 'shown') OR r.reviewer_id = \(student) ORDER BY r.id
        """
    },
    StudentExport(name: "peer-review-levels") { student in
        """
        SELECT l.review_id, l.criterion_id, c.title AS criterion, l.level
        FROM peer_review_levels l JOIN rubric_criteria c ON c.id = l.criterion_id
        JOIN peer_reviews r ON r.id = l.review_id
        WHERE (r.student_id = \(student) AND r.state = 'shown') OR r.reviewer_id = \(student)
        ORDER BY l.review_id, l.criterion_id
        """
    },
    StudentExport(name: "peer-review-evidence") { student in
        """
        SELECT e.review_id, e.evidence_id FROM peer_review_evidence e JOIN peer_reviews r ON r.id = e.review_id
        WHERE r.student_id = \(student) ORDER BY e.review_id, e.evidence_id
        """
    },
    StudentExport(name: "reading-requests") { student in
        """
        SELECT q.id, q.attempt_id, q.reader_id, q.asked_by, q.words, q.asked_at, q.ended_at
        FROM reading_requests q JOIN attempts t ON t.id = q.attempt_id JOIN works w ON w.id = t.work_id
        WHERE w.student_id = \(student) ORDER BY q.id
        """
    },
]

/// Before the student's evidence and tries, which these rows name.
private let judgingErasure: [StudentErasure] = [
    StudentErasure(name: "peer_review_evidence") { student in
        """
        DELETE FROM peer_review_evidence WHERE review_id IN (
            SELECT id FROM peer_reviews WHERE student_id = \(student) OR reviewer_id = \(student))
        """
    },
    StudentErasure(name: "peer_review_levels") { student in
        """
        DELETE FROM peer_review_levels WHERE review_id IN (
            SELECT id FROM peer_reviews WHERE student_id = \(student) OR reviewer_id = \(student))
        """
    },
    StudentErasure(name: "peer_reviews") { student in
        "DELETE FROM peer_reviews WHERE student_id = \(student) OR reviewer_id = \(student)"
    },
    // What a judge wrote to several students is the judge's; what went to this student alone goes with the student.
    StudentErasure(name: "feedback_comments") { student in
        """
        DELETE FROM feedback_comments WHERE uses = 1 AND id IN (
            SELECT b.id FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            JOIN feedback_comments b ON b.judge_id = j.judge_id
            LEFT JOIN judgement_levels l ON l.judgement_id = j.id
            WHERE w.student_id = \(student) AND (b.words = j.strength OR b.words = j.next_step OR b.words = l.words))
        """
    },
    StudentErasure(name: "reading_requests") { student in
        """
        DELETE FROM reading_requests WHERE attempt_id IN (
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id WHERE w.student_id = \(student))
        """
    },
]
