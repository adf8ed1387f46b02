import SQL

/// Criteria by levels, in words. Their pages are those of the activities and the work that they judge.
func rubricsFeature(_ core: Core) -> Feature {
    Feature(
        name: "rubrics", tables: ["rubrics", "rubric_versions", "rubric_criteria"], routes: [], jobs: [], export: [],
        erase: [])
}
