import SQL

/// The student's own days: steps with the dates that the student sets, the week, and when classes meet.
func weekFeature(_ core: Core) -> Feature {
    Feature(
        name: "weeks",
        tables: ["steps", "step_moves", "week_plans", "class_meetings"],
        routes: WeekRoutes().routes + StepRoutes().routes + ClassTimesRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "steps") { student in
                """
                SELECT id, goal_id, item_id, activity_id, check_in_id, title, minutes, by_on, planned_on,
                       planned_minute, done_at, let_go_at, let_go_reason, written_by, written_at
                FROM steps WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "step-moves") { student in
                """
                SELECT step_id, kind, from_on, to_on, words, moved_at FROM step_moves
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "weeks") { student in
                """
                SELECT week_on, words, look_back, shared_at, looked_back_at, changed_at FROM week_plans
                WHERE student_id = \(student) ORDER BY week_on
                """
            },
        ],
        erase: [
            StudentErasure(name: "step_moves") { "DELETE FROM step_moves WHERE student_id = \($0)" },
            StudentErasure(name: "steps") { "DELETE FROM steps WHERE student_id = \($0)" },
            StudentErasure(name: "week_plans") { "DELETE FROM week_plans WHERE student_id = \($0)" },
        ])
}
