import SQL

/// What students think about their work, the strategies they try, and their journal.
func reflectionFeature(_ core: Core) -> Feature {
    Feature(
        name: "reflections", tables: ["journal_entries", "strategy_uses"], routes: ReflectionRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "journal") { student in
                """
                SELECT id, work_id, moment, words, audience, written_at, changed_at FROM journal_entries
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "strategies") { student in
                """
                SELECT entry_id, strategy, result FROM strategy_uses
                WHERE student_id = \(student) ORDER BY entry_id, strategy
                """
            },
        ],
        erase: [
            StudentErasure(name: "strategy_uses") { "DELETE FROM strategy_uses WHERE student_id = \($0)" },
            StudentErasure(name: "journal_entries") { "DELETE FROM journal_entries WHERE student_id = \($0)" },
        ])
}
