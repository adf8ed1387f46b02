import Learning
import SQL

/// Checks: items, who was given them, answers, polls in class, and what helps a student in them.
///
/// How sure a student felt before an answer is in no export: it belongs to the student alone.
func checksFeature(_ core: Core) -> Feature {
    Feature(
        name: "checks",
        tables: [
            "items", "item_versions", "item_competencies", "checks", "check_items", "check_assignments", "sittings",
            "sitting_items", "responses", "polls", "poll_answers", "accommodations",
        ],
        routes: CheckImportRoutes().routes + CheckRoutes().routes + CheckItemRoutes().routes
            + CheckGiveRoutes().routes + SittingRoutes().routes + CalibrationRoutes().routes
            + AccommodationRoutes().routes + PollRoutes().routes,
        jobs: [],
        export: [
            StudentExport(name: "checks-given") { student in
                """
                SELECT k.title, g.class_id, g.given_at, g.aim_on, g.ended_at
                FROM check_assignments g JOIN checks k ON k.id = g.check_id
                WHERE g.student_id = \(student) ORDER BY g.id
                """
            },
            StudentExport(name: "checks-taken") { student in
                """
                SELECT s.id, k.title, s.kind, s.class_id, s.began_at, s.closes_at, s.ended_at,
                       (SELECT COUNT(*) FROM sitting_items n WHERE n.sitting_id = s.id) AS items
                FROM sittings s LEFT JOIN checks k ON k.id = s.check_id
                WHERE s.student_id = \(student) ORDER BY s.id
                """
            },
            StudentExport(name: "answers") { student in
                """
                SELECT r.sitting_id, v.definition AS question, r.response, r.score, r.is_helped, r.spent_ms, r.answered_at
                FROM responses r JOIN item_versions v ON v.id = r.item_version_id
                WHERE r.student_id = \(student) ORDER BY r.answered_at, r.id
                """
            },
            StudentExport(name: "answers-under-way") { student in
                """
                SELECT n.sitting_id, v.definition AS question, n.response, n.shown_at, n.hint_at
                FROM sitting_items n JOIN sittings s ON s.id = n.sitting_id
                JOIN item_versions v ON v.id = n.item_version_id
                WHERE s.student_id = \(student) AND n.response IS NOT NULL ORDER BY n.sitting_id, n.position
                """
            },
            StudentExport(name: "poll-answers") { student in
                """
                SELECT v.definition AS question, a.response, a.score, a.answered_at
                FROM poll_answers a JOIN polls o ON o.id = a.poll_id JOIN item_versions v ON v.id = o.item_version_id
                WHERE a.student_id = \(student) ORDER BY a.answered_at, o.id
                """
            },
            StudentExport(name: "check-supports") { student in
                """
                SELECT kind, value, until_on, set_at, ended_at FROM accommodations
                WHERE student_id = \(student) ORDER BY id
                """
            },
        ],
        erase: [
            StudentErasure(name: "responses") { "DELETE FROM responses WHERE student_id = \($0)" },
            StudentErasure(name: "sitting_items") {
                """
                DELETE FROM sitting_items
                WHERE sitting_id IN (SELECT id FROM sittings WHERE student_id = \($0))
                """
            },
            StudentErasure(name: "sittings") { "DELETE FROM sittings WHERE student_id = \($0)" },
            StudentErasure(name: "check_assignments") { "DELETE FROM check_assignments WHERE student_id = \($0)" },
            StudentErasure(name: "poll_answers") { "DELETE FROM poll_answers WHERE student_id = \($0)" },
            StudentErasure(name: "accommodations") { "DELETE FROM accommodations WHERE student_id = \($0)" },
        ])
}
