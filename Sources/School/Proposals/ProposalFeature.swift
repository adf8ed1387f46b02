import SQL

/// What students propose, and how much each chooses alone.
func proposalFeature(_ core: Core) -> Feature {
    Feature(
        name: "proposals",
        tables: ["proposals", "proposal_turns", "choice_stages"],
        routes: [], jobs: [], export: [], erase: [])
}
