import SQL

/// One view of a student's progress in the four categories.
func overviewFeature(_ core: Core) -> Feature {
    Feature(
        name: "overview",
        tables: [],
        routes: [], jobs: [], export: [], erase: [])
}
