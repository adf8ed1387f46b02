import SQL

/// Who a student is, in the words of the student and of those around.
func profileFeature(_ core: Core) -> Feature {
    Feature(
        name: "profiles",
        tables: ["profile_entries", "profile_entry_evidence", "profile_remarks", "inventory_rounds", "inventory_answers", "student_files", "supports"],
        routes: [], jobs: [],
        export: [
            StudentExport(name: "profile") { student in
                """
                SELECT id, field, tag, words, source, audience, written_by, written_at, replaces_id, withdrawn_at
                FROM profile_entries WHERE student_id = \(student) ORDER BY id
                """
            }
        ],
        erase: [
            StudentErasure(name: "profile_entries") { "DELETE FROM profile_entries WHERE student_id = \($0)" }
        ])
}
