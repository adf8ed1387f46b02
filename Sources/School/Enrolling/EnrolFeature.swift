/// People and classes kept by hand, one by one or by rows. It writes into the tables of the roster and of people.
func enrolFeature(_ core: Core) -> Feature {
    Feature(
        name: "enrolling", tables: [],
        routes: EnrolPersonRoutes().routes + EnrolRowsRoutes().routes + EnrolClassRoutes(core: core).routes, jobs: [],
        export: [], erase: [])
}
