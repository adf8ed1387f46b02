import SQL

/// Teams for projects: a product that several make, and each member's own part of it.
func teamFeature(_ core: Core) -> Feature {
    Feature(
        name: "teams",
        tables: [
            "teams", "team_members", "team_milestones", "team_files", "attempt_team_files", "attempt_team_members",
        ],
        routes: TeamRoutes(core: core).routes, jobs: [],
        export: [
            StudentExport(name: "teams") { student in
                """
                SELECT t.id, t.activity_id, t.class_id, t.number, t.title, m.joined_at, m.left_at,
                       CASE WHEN m.left_at IS NULL THEN t.words ELSE m.left_words END AS words,
                       CASE WHEN m.left_at IS NULL THEN t.link ELSE m.left_link END AS link
                FROM team_members m JOIN teams t ON t.id = m.team_id WHERE m.student_id = \(student) ORDER BY t.id
                """
            },
            StudentExport(name: "team-files") { student in
                """
                SELECT f.id, f.team_id, f.sha256, f.name, f.content_type, f.description, f.added_at FROM team_files f
                WHERE f.added_by = \(student) AND f.removed_at IS NULL ORDER BY f.id
                """
            },
            StudentExport(name: "attempt-team-files") { student in
                """
                SELECT k.attempt_id, k.file_id FROM attempt_team_files k JOIN attempts a ON a.id = k.attempt_id
                JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student) ORDER BY k.attempt_id, k.file_id
                """
            },
            // How many they were: the others' names are in their own records.
            StudentExport(name: "attempt-team-members") { student in
                """
                SELECT k.attempt_id, COUNT(*) AS members FROM attempt_team_members k
                JOIN attempts a ON a.id = k.attempt_id JOIN works w ON w.id = a.work_id
                WHERE w.student_id = \(student) GROUP BY k.attempt_id ORDER BY k.attempt_id
                """
            },
        ],
        erase: [
            StudentErasure(name: "attempt_team_members") { student in
                """
                DELETE FROM attempt_team_members WHERE attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
            // In what others sent, somebody without a name stays.
            StudentErasure(name: "attempt_team_members") {
                "UPDATE attempt_team_members SET student_id = NULL WHERE student_id = \($0)"
            },
            StudentErasure(name: "attempt_team_files") { student in
                """
                DELETE FROM attempt_team_files WHERE attempt_id IN (
                    SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id WHERE w.student_id = \(student))
                """
            },
            StudentErasure(name: "team_members") { "DELETE FROM team_members WHERE student_id = \($0)" },
            // What a team made together stays the others'; who added it is forgotten.
            StudentErasure(name: "team_files") { "UPDATE team_files SET added_by = NULL WHERE added_by = \($0)" },
            StudentErasure(name: "team_milestones") {
                "UPDATE team_milestones SET done_by = NULL WHERE done_by = \($0)"
            },
        ])
}
