import SQL

/// The student's own days: steps, week, year and pace.
func weekFeature(_ core: Core) -> Feature {
    Feature(
        name: "weeks",
        tables: ["steps", "step_moves", "week_plans", "class_meetings", "pace_floors"],
        routes: [], jobs: [], export: [], erase: [])
}
