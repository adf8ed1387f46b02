import SQL

/// The school as the roster describes it: places, terms, courses, classes and who is in them.
func rosterFeature(_ core: Core) -> Feature {
    Feature(
        name: "roster", tables: ["organizations", "terms", "courses", "classes", "enrolments"], routes: [], jobs: [],
        export: [
            StudentExport(name: "classes") { student in
                """
                SELECT c.title, c.kind, e.role, e.begins_on, e.ends_on, e.left_at FROM enrolments e
                JOIN classes c ON c.id = e.class_id WHERE e.person_id = \(student) ORDER BY e.id
                """
            }
        ],
        erase: [StudentErasure(name: "enrolments") { "DELETE FROM enrolments WHERE person_id = \($0)" }])
}
