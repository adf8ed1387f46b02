import Learning
import SQL

/// Placement: with few questions, where a student can begin.
func placementFeature(_ core: Core) -> Feature {
    Feature(
        name: "placement", tables: ["placements", "placement_questions", "placement_findings"],
        routes: PlacementRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "placements") { student in
                """
                SELECT p.id, c.strand, p.began_at, p.ended_at
                FROM placements p LEFT JOIN competencies c ON c.id = p.anchor_id
                WHERE p.student_id = \(student) ORDER BY p.id
                """
            },
            StudentExport(name: "placement-answers") { student in
                """
                SELECT q.placement_id, q.position, c.title AS competency, v.definition AS question, q.response,
                       q.outcome, q.asked_at, q.answered_at
                FROM placement_questions q JOIN placements p ON p.id = q.placement_id
                JOIN competencies c ON c.id = q.competency_id JOIN item_versions v ON v.id = q.item_version_id
                WHERE p.student_id = \(student) ORDER BY q.placement_id, q.position
                """
            },
            StudentExport(name: "placement-results") { student in
                """
                SELECT f.placement_id, c.title AS competency, f.place, f.reason, o.title AS because_of
                FROM placement_findings f JOIN placements p ON p.id = f.placement_id
                JOIN competencies c ON c.id = f.competency_id LEFT JOIN competencies o ON o.id = f.other_id
                WHERE p.student_id = \(student) ORDER BY f.placement_id, f.position
                """
            },
        ],
        erase: [
            StudentErasure(name: "placement_findings") {
                """
                DELETE FROM placement_findings
                WHERE placement_id IN (SELECT id FROM placements WHERE student_id = \($0))
                """
            },
            StudentErasure(name: "placement_questions") {
                """
                DELETE FROM placement_questions
                WHERE placement_id IN (SELECT id FROM placements WHERE student_id = \($0))
                """
            },
            StudentErasure(name: "placements") { "DELETE FROM placements WHERE student_id = \($0)" },
        ])
}
