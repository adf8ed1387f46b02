import SQL

/// Designs for learning that teachers share, and who was given them.
func activitiesFeature(_ core: Core) -> Feature {
    Feature(
        name: "activities", tables: ["activities", "activity_competencies", "assignments"],
        routes: ActivityRoutes(core: core).routes + GiveRoutes(core: core).routes, jobs: [],
        export: [
            StudentExport(name: "assignments") { student in
                """
                SELECT g.id, g.activity_id, a.title, g.class_id, g.given_at, g.aim_on, g.ended_at
                FROM assignments g JOIN activities a ON a.id = g.activity_id
                WHERE g.student_id = \(student) ORDER BY g.id
                """
            }
        ],
        erase: [
            StudentErasure(name: "assignments") { "DELETE FROM assignments WHERE student_id = \($0)" }
        ])
}
