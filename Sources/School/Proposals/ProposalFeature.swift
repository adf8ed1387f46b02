import SQL

/// What students propose, and how much each chooses alone.
func proposalFeature(_ core: Core) -> Feature {
    Feature(
        name: "proposals",
        tables: ["proposals", "proposal_turns", "choice_stages"],
        routes: ProposalRoutes(core: core).routes + ChoiceRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "proposals") { student in
                """
                SELECT id, kind, state, content, framework_id, item_id, stage_id, began_at, changed_at FROM proposals
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "proposal-turns") { student in
                """
                SELECT id, proposal_id, kind, side, content, words, suggestion, written_by, written_at
                FROM proposal_turns WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "choice-stages") { student in
                """
                SELECT id, framework_id, stage, words, advice, set_by, set_at FROM choice_stages
                WHERE student_id = \(student) ORDER BY id
                """
            },
        ],
        erase: [
            StudentErasure(name: "proposal_turns") { "DELETE FROM proposal_turns WHERE student_id = \($0)" },
            StudentErasure(name: "proposals") { "DELETE FROM proposals WHERE student_id = \($0)" },
            StudentErasure(name: "choice_stages") { "DELETE FROM choice_stages WHERE student_id = \($0)" },
        ])
}
