import SQL

/// Small sessions with seats.
func workshopFeature(_ core: Core) -> Feature {
    Feature(
        name: "workshops", tables: ["workshops", "workshop_seats"], routes: WorkshopRoutes().routes,
        jobs: [],
        export: [
            StudentExport(name: "workshops") { student in
                """
                SELECT w.id, w.title, w.competency_id, w.modality, w.day_on, w.begins_minute, w.ends_minute, w.is_outside,
                       w.place, r.name AS room, w.guest, w.note, w.called_off_at, w.called_off_reason, s.state, s.since,
                       s.is_walk_in, s.attendance
                FROM workshop_seats s JOIN workshops w ON w.id = s.workshop_id LEFT JOIN rooms r ON r.id = w.room_id
                WHERE s.student_id = \(student) ORDER BY w.day_on, w.id
                """
            }
        ],
        erase: [StudentErasure(name: "workshop_seats") { "DELETE FROM workshop_seats WHERE student_id = \($0)" }])
}
