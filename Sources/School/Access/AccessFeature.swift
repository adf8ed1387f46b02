import SQL

/// Signing in, one's own settings, other people's accounts, and the pages about the product itself.
func accessFeature(_ core: Core) -> Feature {
    Feature(
        name: "access",
        tables: ["accounts", "sessions", "sign_in_failures", "audit_entries", "form_results", "settings"],
        routes: SignIn(core: core).routes + OwnSettings(core: core).routes + AccountRoutes(core: core).routes
            + AboutRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "account") { student in
                "SELECT username, must_change_password, disabled_at FROM accounts WHERE person_id = \(student)"
            },
            StudentExport(name: "sessions") { student in
                "SELECT began_at, seen_at, ended_at, device FROM sessions WHERE person_id = \(student) ORDER BY id"
            },
            StudentExport(name: "who-did-what") { student in
                """
                SELECT happened_at, actor_id, action, aspect, reason FROM audit_entries
                WHERE student_id = \(student) ORDER BY id
                """
            },
        ],
        erase: [
            StudentErasure(name: "sessions") { "DELETE FROM sessions WHERE person_id = \($0)" },
            StudentErasure(name: "form_results") { "DELETE FROM form_results WHERE person_id = \($0)" },
            StudentErasure(name: "accounts") { "DELETE FROM accounts WHERE person_id = \($0)" },
        ])
}
