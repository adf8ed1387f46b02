import SQL

/// How a student's time was spent, and how much screen time a school thinks right.
func timeUseFeature(_ core: Core) -> Feature {
    Feature(
        name: "time-use", tables: ["time_blocks", "screen_budgets"], routes: TimeUseRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "time") { student in
                """
                SELECT b.id, b.day_on, b.begins_minute, b.minutes, b.modality, b.place, b.words, p.given_name, p.family_name,
                       b.written_at
                FROM time_blocks b JOIN people p ON p.id = b.written_by
                WHERE b.student_id = \(student) AND b.removed_at IS NULL ORDER BY b.day_on, b.id
                """
            }
        ],
        erase: [StudentErasure(name: "time_blocks") { "DELETE FROM time_blocks WHERE student_id = \($0)" }])
}
