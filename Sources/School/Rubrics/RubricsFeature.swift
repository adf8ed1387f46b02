import SQL

/// Criteria by levels, in words: written, talked about with those who are judged by them, and locked by the first score.
func rubricsFeature(_ core: Core) -> Feature {
    Feature(
        name: "rubrics",
        tables: [
            "rubrics", "rubric_versions", "rubric_criteria", "rubric_invitations", "rubric_comments", "rubric_assents",
            "rubric_examples",
        ],
        routes: RubricRoutes(core: core).routes + RubricTalkRoutes(core: core).routes, jobs: [],
        export: [
            StudentExport(name: "rubric-comments") { student in
                """
                SELECT c.id, v.title, c.level, c.words, c.proposed, c.state, c.answer, c.written_at
                FROM rubric_comments c JOIN rubric_versions v ON v.id = c.rubric_version_id
                WHERE c.written_by = \(student) ORDER BY c.id
                """
            },
            StudentExport(name: "rubric-assents") { student in
                """
                SELECT v.title, a.agreed_at FROM rubric_assents a JOIN rubric_versions v ON v.id = a.rubric_version_id
                WHERE a.person_id = \(student) ORDER BY a.agreed_at
                """
            },
            StudentExport(name: "rubric-examples") { student in
                """
                SELECT id, attempt_id, level, state, is_named, added_at, answered_at FROM rubric_examples
                WHERE student_id = \(student) ORDER BY id
                """
            },
        ],
        erase: [
            StudentErasure(name: "rubric_examples") { "DELETE FROM rubric_examples WHERE student_id = \($0)" },
            StudentErasure(name: "rubric_assents") { "DELETE FROM rubric_assents WHERE person_id = \($0)" },
            StudentErasure(name: "rubric_comments") { "DELETE FROM rubric_comments WHERE written_by = \($0)" },
        ])
}
