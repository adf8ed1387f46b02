import SQL

/// "I'm stuck": asking for help, and helping.
func helpFeature(_ core: Core) -> Feature {
    Feature(
        name: "help",
        tables: [
            "help_requests", "help_resources", "help_uses", "help_helpers", "help_exceptions", "help_peers",
        ],
        routes: HelpRoutes().routes + HelpClassRoutes().routes, jobs: [],
        export: [
            StudentExport(name: "help") { student in
                """
                SELECT h.id, h.class_id, h.competency_id, h.work_id, h.step_id, h.about, h.tried, h.words, h.state,
                       h.asked_at, h.queued_at, h.taken_by, h.taken_at, h.answer, h.answer_words, h.closed_at, h.helped,
                       h.helped_words
                FROM help_requests h WHERE h.student_id = \(student) ORDER BY h.id
                """
            },
            StudentExport(name: "help-ways") { student in
                """
                SELECT u.request_id, u.way, u.title, u.used_at FROM help_uses u
                JOIN help_requests h ON h.id = u.request_id WHERE h.student_id = \(student)
                ORDER BY u.request_id, u.used_at, u.thing
                """
            },
            StudentExport(name: "helping") { student in
                """
                SELECT class_id, is_willing, ended_at, changed_at FROM help_helpers WHERE student_id = \(student)
                ORDER BY class_id
                """
            },
            StudentExport(name: "helping-not-with") { student in
                "SELECT competency_id, since FROM help_exceptions WHERE student_id = \(student) ORDER BY competency_id"
            },
            // Whoever asked has an own record; here is that the student helped, and the thank-you.
            StudentExport(name: "helped-others") { student in
                """
                SELECT p.id, p.state, p.asked_at, p.answered_at, p.thanks, p.thanked_at FROM help_peers p
                WHERE p.helper_id = \(student) ORDER BY p.id
                """
            },
            // Who helped is told by a yes alone.
            StudentExport(name: "help-by-classmates") { student in
                """
                SELECT p.request_id, p.state, p.asked_at, p.answered_at, p.thanks, p.thanked_at FROM help_peers p
                JOIN help_requests h ON h.id = p.request_id WHERE h.student_id = \(student) ORDER BY p.id
                """
            },
        ],
        erase: [
            StudentErasure(name: "help_peers") { student in
                """
                DELETE FROM help_peers WHERE request_id IN (SELECT id FROM help_requests WHERE student_id = \(student))
                """
            },
            // Somebody without a name helped.
            StudentErasure(name: "help_peers") { "UPDATE help_peers SET helper_id = NULL WHERE helper_id = \($0)" },
            StudentErasure(name: "help_uses") { student in
                """
                DELETE FROM help_uses WHERE request_id IN (SELECT id FROM help_requests WHERE student_id = \(student))
                """
            },
            StudentErasure(name: "help_requests") { "DELETE FROM help_requests WHERE student_id = \($0)" },
            StudentErasure(name: "help_helpers") { "DELETE FROM help_helpers WHERE student_id = \($0)" },
            StudentErasure(name: "help_exceptions") { "DELETE FROM help_exceptions WHERE student_id = \($0)" },
        ])
}
