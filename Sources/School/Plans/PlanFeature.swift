import SQL

/// One plan per student: what is in it and what it covers.
func planFeature(_ core: Core) -> Feature {
    Feature(
        name: "plans",
        tables: ["plans", "plan_revisions", "plan_marks", "readiness_marks", "plan_settings"],
        routes: PlanRoutes().routes + PlanFrameRoutes().routes + PlanItemRoutes().routes
            + PlanSettingRoutes().routes,
        jobs: [],
        export: [
            StudentExport(name: "plan") { student in
                "SELECT number, revision, content, changed_by, changed_at FROM plans WHERE student_id = \(student)"
            },
            StudentExport(name: "plan-saves") { student in
                """
                SELECT revision, content, written_by, written_at FROM plan_revisions WHERE student_id = \(student)
                ORDER BY revision
                """
            },
            StudentExport(name: "plan-marks") { student in
                """
                SELECT subject_id, state, words, marked_by, marked_at FROM plan_marks WHERE student_id = \(student)
                ORDER BY subject_id
                """
            },
            StudentExport(name: "readiness") { student in
                """
                SELECT item, words, done_on, marked_by, marked_at FROM readiness_marks WHERE student_id = \(student)
                ORDER BY item
                """
            },
        ],
        erase: [
            StudentErasure(name: "readiness_marks") { "DELETE FROM readiness_marks WHERE student_id = \($0)" },
            StudentErasure(name: "plan_marks") { "DELETE FROM plan_marks WHERE student_id = \($0)" },
            StudentErasure(name: "plan_revisions") { "DELETE FROM plan_revisions WHERE student_id = \($0)" },
            StudentErasure(name: "plans") { "DELETE FROM plans WHERE student_id = \($0)" },
        ])
}
