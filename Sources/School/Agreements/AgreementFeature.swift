import SQL

/// Who agreed to which version of a plan.
func agreementFeature(_ core: Core) -> Feature {
    Feature(
        name: "agreements",
        tables: ["plan_versions", "plan_signatures", "plan_comments"],
        routes: [], jobs: [], export: [], erase: [])
}
