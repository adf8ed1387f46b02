import SQL

/// Flexible groups of a class.
func groupFeature(_ core: Core) -> Feature {
    Feature(
        name: "groups", tables: ["group_sets", "groups_formed", "group_members", "group_pairs"],
        routes: GroupRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "groups") { student in
                """
                SELECT s.id, s.class_id, f.name, s.purpose, s.exit_words, f.aim, f.competency_id, s.used_at, s.ends_on,
                       s.ended_at, s.ended_reason
                FROM group_members m JOIN group_sets s ON s.id = m.set_id
                JOIN groups_formed f ON f.set_id = m.set_id AND f.number = m.number
                WHERE m.student_id = \(student) AND s.used_at IS NOT NULL ORDER BY s.id
                """
            },
            // That there is a wish. The other student and the reason, which may name that one, are not the student's.
            StudentExport(name: "group-wishes") { student in
                """
                SELECT class_id, wish, made_at FROM group_pairs WHERE first_id = \(student) OR second_id = \(student)
                ORDER BY class_id, made_at
                """
            },
        ],
        erase: [
            StudentErasure(name: "group_members") { "DELETE FROM group_members WHERE student_id = \($0)" },
            StudentErasure(name: "group_pairs") {
                "DELETE FROM group_pairs WHERE first_id = \($0) OR second_id = \($0)"
            },
        ])
}
