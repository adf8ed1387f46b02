import SQL

/// Regular talks, notes, and whether everybody is known well.
///
/// A note that is for its writer alone is not in the family's copy: it is a memory aid, and the page says what the law
/// may still open.
func checkInFeature(_ core: Core) -> Feature {
    Feature(
        name: "check-ins",
        tables: ["check_in_rhythms", "check_ins", "notes", "known_answers"],
        routes: RotationRoutes().routes + TalkRoutes(core: core).routes + NoteRoutes().routes + KnownRoutes().routes,
        jobs: [TalkTimes.job],
        export: [
            StudentExport(name: "check-in-times") { student in
                """
                SELECT r.advisor_id, p.given_name, p.family_name, r.every_weeks, r.weekday, r.begins_minute, r.minutes,
                       r.from_on
                FROM check_in_rhythms r JOIN people p ON p.id = r.advisor_id
                WHERE r.student_id = \(student) ORDER BY r.advisor_id
                """
            },
            StudentExport(name: "check-ins") { student in
                """
                SELECT c.id, c.advisor_id, p.given_name, p.family_name, c.planned_on, c.begins_minute, c.minutes, c.place,
                       c.state, c.agenda, c.answers, c.reason, c.held_at
                FROM check_ins c JOIN people p ON p.id = c.advisor_id
                WHERE c.student_id = \(student) ORDER BY c.id
                """
            },
            StudentExport(name: "notes") { student in
                """
                SELECT n.id, n.check_in_id, n.kind, n.audience, n.words, n.written_by, p.given_name, p.family_name,
                       n.written_at
                FROM notes n JOIN people p ON p.id = n.written_by
                WHERE n.student_id = \(student) AND n.audience <> 'private' AND n.withdrawn_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM notes r WHERE r.replaces_id = n.id)
                ORDER BY n.id
                """
            },
            StudentExport(name: "known-well") { student in
                """
                SELECT term_id, answer, adult_id, words, answered_at FROM known_answers
                WHERE student_id = \(student) ORDER BY answered_at
                """
            },
        ],
        erase: [
            StudentErasure(name: "known_answers") { "DELETE FROM known_answers WHERE student_id = \($0)" },
            StudentErasure(name: "notes") { "DELETE FROM notes WHERE student_id = \($0)" },
            StudentErasure(name: "check_ins") { "DELETE FROM check_ins WHERE student_id = \($0)" },
            StudentErasure(name: "check_in_rhythms") { "DELETE FROM check_in_rhythms WHERE student_id = \($0)" },
        ])
}
