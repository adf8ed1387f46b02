import SQL

/// The second step at sign-in: an app's codes, and ten codes for the day when the phone is away.
func factorFeature(_ core: Core) -> Feature {
    Feature(
        name: "second factor", tables: ["second_factors", "recovery_codes"],
        routes: FactorSignIn(core: core).routes + FactorRoutes(core: core).routes, jobs: [],
        export: [
            StudentExport(name: "second-step") { "SELECT made_at FROM second_factors WHERE person_id = \($0)" },
            StudentExport(name: "recovery-codes") {
                "SELECT used_at FROM recovery_codes WHERE person_id = \($0) ORDER BY id"
            },
        ],
        erase: [
            StudentErasure(name: "recovery_codes") { "DELETE FROM recovery_codes WHERE person_id = \($0)" },
            StudentErasure(name: "second_factors") { "DELETE FROM second_factors WHERE person_id = \($0)" },
        ])
}
