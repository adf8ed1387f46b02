/// One view of a student's progress in the four categories, and the page from which all pages of a student are reached.
func overviewFeature(_ core: Core) -> Feature {
    Feature(
        name: "overview", tables: [], routes: OverviewRoutes().routes + HubRoutes().routes, jobs: [], export: [],
        erase: [])
}
