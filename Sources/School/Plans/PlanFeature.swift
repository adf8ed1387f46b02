import SQL

/// One plan per student: what is in it and what it covers.
func planFeature(_ core: Core) -> Feature {
    Feature(
        name: "plans",
        tables: ["plans", "plan_revisions", "plan_marks", "readiness_marks", "plan_settings"],
        routes: [], jobs: [], export: [], erase: [])
}
