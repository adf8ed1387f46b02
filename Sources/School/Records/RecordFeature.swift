import SQL

/// What a school holds about a student, for those whose it is: a copy of everything, who opened what, and its erasure by
/// two people with a proof; and for everybody what is kept at all, and for how long.
///
/// - Parameter known: every other feature, whose parts make up the record.
func recordFeature(_ core: Core, of known: [Feature]) -> Feature {
    let own = Feature(
        name: "records", tables: ["erasure_requests"], routes: [], jobs: [],
        export: [
            StudentExport(name: "erasure-requests") { student in
                """
                SELECT asked_by, reason, asked_at, state, decided_by, decided_at FROM erasure_requests
                WHERE student_id = \(student) ORDER BY id
                """
            }
        ],
        erase: [
            StudentErasure(name: "erasure_requests") {
                "UPDATE erasure_requests SET reason = '' WHERE student_id = \($0)"
            }
        ])
    let all = known + [own]
    return Feature(
        name: own.name, tables: own.tables,
        routes: RecordRoutes(core: core, parts: all.flatMap(\.export)).routes
            + ErasureRoutes(features: all).routes + DictionaryRoutes().routes,
        jobs: [], export: own.export, erase: own.erase)
}
