import SQL

/// Units: one spine for a class, with choices on it; never a plan for each student.
func unitFeature(_ core: Core) -> Feature {
    Feature(
        name: "units", tables: ["units", "unit_authors", "unit_parts", "unit_part_activities", "unit_classes"],
        routes: UnitRoutes(core: core).routes + UnitPartRoutes(core: core).routes + UnitClassRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "unit-helping") { student in
                "SELECT unit_id, added_at FROM unit_authors WHERE person_id = \(student) ORDER BY unit_id"
            }
        ],
        erase: [
            StudentErasure(name: "unit_authors") { student in
                "DELETE FROM unit_authors WHERE person_id = \(student)"
            }
        ])
}
