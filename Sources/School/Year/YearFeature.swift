import SQL

/// A plan over the school year: what lies where, the pace in each subject, and a card on paper for every day.
func yearFeature() -> Feature {
    Feature(
        name: "year", tables: ["pace_floors"], routes: YearRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "pace-floors") { student in
                """
                SELECT framework_id, per_term, reason, set_by, set_at, ended_at FROM pace_floors
                WHERE student_id = \(student) ORDER BY id
                """
            }
        ],
        erase: [StudentErasure(name: "pace_floors") { "DELETE FROM pace_floors WHERE student_id = \($0)" }])
}
