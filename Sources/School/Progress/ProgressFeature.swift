import Learning
import SQL

/// The map of what a student has shown, and what each level rests on.
func progressFeature(_ core: Core) -> Feature {
    Feature(
        name: "progress", tables: ["evidence", "learners", "mastery"], routes: ProgressRoutes().routes,
        jobs: [OutdatedProjections.job],
        export: [
            StudentExport(name: "evidence") { student in
                """
                SELECT e.done_at, e.recorded_at, c.title AS competency, e.kind, e.level, e.score, e.weight, e.modality,
                       e.is_helped, e.is_transfer, e.judge_role, j.given_name AS judge_given_name,
                       j.family_name AS judge_family_name, e.reason, e.id, e.corrects_id
                FROM evidence e JOIN competencies c ON c.id = e.competency_id
                LEFT JOIN people j ON j.id = e.judge_id
                WHERE e.student_id = \(student) ORDER BY e.done_at, e.id
                """
            },
            StudentExport(name: "levels") { student in
                """
                SELECT c.title AS competency, m.level, m.level_since, m.estimate, m.lower_bound, m.evidence_count,
                       m.last_done_at
                FROM mastery m JOIN competencies c ON c.id = m.competency_id
                WHERE m.student_id = \(student) ORDER BY m.competency_id
                """
            },
        ],
        erase: [
            StudentErasure(name: "mastery") { "DELETE FROM mastery WHERE student_id = \($0)" },
            StudentErasure(name: "learners") { "DELETE FROM learners WHERE student_id = \($0)" },
            StudentErasure(name: "evidence") { "DELETE FROM evidence WHERE student_id = \($0)" },
        ])
}
