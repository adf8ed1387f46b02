import SQL

func goalFeature(_ core: Core) -> Feature {
    Feature(
        name: "goals", tables: ["goals", "goal_competencies"], routes: GoalRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "goals") { student in
                """
                SELECT id, title, reason, category, horizon, knowing, by_on, audience, serves_id, written_by,
                       written_at, ended_at
                FROM goals WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "goal-competencies") { student in
                """
                SELECT l.goal_id, l.competency_id FROM goal_competencies l JOIN goals g ON g.id = l.goal_id
                WHERE g.student_id = \(student) ORDER BY l.goal_id, l.competency_id
                """
            },
        ],
        erase: [
            StudentErasure(name: "goal_competencies") { student in
                "DELETE FROM goal_competencies WHERE goal_id IN (SELECT id FROM goals WHERE student_id = \(student))"
            },
            StudentErasure(name: "goals") { "DELETE FROM goals WHERE student_id = \($0)" },
        ])
}
