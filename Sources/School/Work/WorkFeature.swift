import Learning
import SQL

/// What students make, send and send again, and how it is judged.
func workFeature(_ core: Core) -> Feature {
    Feature(
        name: "work",
        tables: ["works", "attempts", "attempt_claims", "self_ratings", "judgements", "judgement_levels"],
        routes: WorkRoutes(core: core).routes + WorkDraftRoutes(core: core).routes
            + WorkJudgingRoutes(core: core).routes,
        jobs: [],
        export: workExport,
        erase: workErasure)
}

private let workExport: [StudentExport] = [
    StudentExport(name: "work") { student in
        """
        SELECT w.id, w.activity_id, a.title AS activity, w.class_id, w.state, w.attempt_count, w.began_at, w.sent_at,
               w.returned_at, w.seen_at
        FROM works w JOIN activities a ON a.id = w.activity_id WHERE w.student_id = \(student) ORDER BY w.id
        """
    },
    StudentExport(name: "tries") { student in
        """
        SELECT t.id, t.work_id, t.number, t.way, t.words, t.link, t.reflection, t.sent_at, t.changed_at
        FROM attempts t JOIN works w ON w.id = t.work_id WHERE w.student_id = \(student) ORDER BY t.work_id, t.number
        """
    },
    StudentExport(name: "claims") { student in
        """
        SELECT l.attempt_id, l.criterion_id, c.title AS criterion, l.words
        FROM attempt_claims l JOIN rubric_criteria c ON c.id = l.criterion_id
        JOIN attempts t ON t.id = l.attempt_id JOIN works w ON w.id = t.work_id
        WHERE w.student_id = \(student) ORDER BY l.attempt_id, l.criterion_id
        """
    },
    StudentExport(name: "own-ratings") { student in
        """
        SELECT r.attempt_id, r.criterion_id, c.title AS criterion, r.level
        FROM self_ratings r JOIN rubric_criteria c ON c.id = r.criterion_id
        JOIN attempts t ON t.id = r.attempt_id JOIN works w ON w.id = t.work_id
        WHERE w.student_id = \(student) ORDER BY r.attempt_id, r.criterion_id
        """
    },
    StudentExport(name: "judgements") { student in
        """
        SELECT j.id, j.attempt_id, j.judge_id, j.rubric_version_id, j.strength, j.next_step, j.judged_at,
               j.taken_back_at, j.taken_back_reason
        FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
        WHERE w.student_id = \(student) ORDER BY j.id
        """
    },
    StudentExport(name: "judgement-levels") { student in
        """
        SELECT l.judgement_id, l.criterion_id, c.title AS criterion, l.level, l.words
        FROM judgement_levels l JOIN rubric_criteria c ON c.id = l.criterion_id
        JOIN judgements j ON j.id = l.judgement_id JOIN attempts t ON t.id = j.attempt_id
        JOIN works w ON w.id = t.work_id
        WHERE w.student_id = \(student) ORDER BY l.judgement_id, l.criterion_id
        """
    },
]

/// After the student's evidence and files, which name works, tries and judgements.
private let workErasure: [StudentErasure] = [
    StudentErasure(name: "judgement_levels") { student in
        """
        DELETE FROM judgement_levels WHERE judgement_id IN (
            SELECT j.id FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            WHERE w.student_id = \(student))
        """
    },
    StudentErasure(name: "judgements") { student in
        """
        DELETE FROM judgements WHERE attempt_id IN (
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id WHERE w.student_id = \(student))
        """
    },
    StudentErasure(name: "self_ratings") { student in
        """
        DELETE FROM self_ratings WHERE attempt_id IN (
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id WHERE w.student_id = \(student))
        """
    },
    StudentErasure(name: "attempt_claims") { student in
        """
        DELETE FROM attempt_claims WHERE attempt_id IN (
            SELECT t.id FROM attempts t JOIN works w ON w.id = t.work_id WHERE w.student_id = \(student))
        """
    },
    StudentErasure(name: "attempts") { student in
        "DELETE FROM attempts WHERE work_id IN (SELECT id FROM works WHERE student_id = \(student))"
    },
    StudentErasure(name: "works") { student in "DELETE FROM works WHERE student_id = \(student)" },
]
