import Learning
import SQL

/// Evidence without a screen: what adults saw, sheets of a class, dispositions, and what was shown before.
func observationFeature(_ core: Core) -> Feature {
    Feature(
        name: "observations",
        tables: ["observation_sheets", "observation_cells", "disposition_notes", "prior_learnings"],
        routes: ObservationRoutes().routes + ClassGridRoutes().routes + PriorRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "seen-in-class") { student in
                """
                SELECT s.title, s.done_on, c.title AS competency, o.level, o.criterion_id, s.taken_back_at, o.evidence_id
                FROM observation_cells o JOIN observation_sheets s ON s.id = o.sheet_id
                JOIN competencies c ON c.id = o.competency_id
                WHERE o.student_id = \(student) ORDER BY o.id
                """
            },
            StudentExport(name: "dispositions") { student in
                """
                SELECT n.disposition, n.seen, n.words, n.seen_on, n.writer_role, p.given_name, p.family_name,
                       n.written_at, n.withdrawn_at
                FROM disposition_notes n JOIN people p ON p.id = n.written_by
                WHERE n.student_id = \(student) ORDER BY n.id
                """
            },
            StudentExport(name: "prior-learning") { student in
                """
                SELECT l.id, c.title AS competency, l.words, l.place, l.link, l.done_on, l.state, l.brought_by,
                       l.brought_at, l.level, l.answer, l.answered_by, l.answered_at, l.evidence_id
                FROM prior_learnings l JOIN competencies c ON c.id = l.competency_id
                WHERE l.student_id = \(student) ORDER BY l.id
                """
            },
        ],
        erase: [
            StudentErasure(name: "observation_cells") { "DELETE FROM observation_cells WHERE student_id = \($0)" },
            StudentErasure(name: "disposition_notes") { "DELETE FROM disposition_notes WHERE student_id = \($0)" },
            StudentErasure(name: "prior_learnings") { "DELETE FROM prior_learnings WHERE student_id = \($0)" },
        ])
}
