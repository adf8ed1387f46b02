import SQL

/// Regular talks, notes, and whether everybody is known well.
func checkInFeature(_ core: Core) -> Feature {
    Feature(
        name: "check-ins",
        tables: ["check_in_rhythms", "check_ins", "notes", "known_answers"],
        routes: [], jobs: [], export: [], erase: [])
}
