import SQL

/// What can be learned: frameworks, their competencies, and what comes before what.
func frameworksFeature(_ core: Core) -> Feature {
    Feature(
        name: "frameworks", tables: ["frameworks", "competencies", "prerequisites", "policy_versions"],
        routes: FrameworkRoutes(core: core).routes + PolicyRoutes().routes, jobs: [], export: [], erase: [])
}
