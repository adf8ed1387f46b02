import SQL

/// What activities need and are read from, versions beneath them, talk about them, and what students put in.
func materialsFeature(_ core: Core) -> Feature {
    Feature(
        name: "materials",
        tables: [
            "activity_materials", "module_pages", "module_progress", "activity_variants", "variant_tiers",
            "variant_choices", "variant_asks", "reading_notes", "work_sources", "discussion_posts",
            "discussion_reports", "made_activities", "made_answers", "questions", "question_wonders", "question_links",
        ],
        routes: MaterialsRoutes(core: core).routes + OpenWorkRoutes().routes + ModuleRoutes().routes
            + DiscussionRoutes().routes + MadeRoutes().routes + QuestionRoutes().routes
            + ActivityImportRoutes(core: core).routes,
        jobs: [], export: materialsExports, erase: materialsErasures)
}

private let materialsExports: [StudentExport] = [
    StudentExport(name: "module-pages") { student in
        """
        SELECT d.page_id, p.activity_id, p.title, d.seen_at, d.done_at
        FROM module_progress d JOIN module_pages p ON p.id = d.page_id WHERE d.student_id = \(student) ORDER BY d.page_id
        """
    },
    StudentExport(name: "versions-set") { student in
        """
        SELECT id, activity_id, tier, is_set, reason, set_by, set_at FROM variant_tiers
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "versions-chosen") { student in
        """
        SELECT activity_id, variant_id, chosen_at FROM variant_choices WHERE student_id = \(student) ORDER BY activity_id
        """
    },
    StudentExport(name: "versions-asked") { student in
        """
        SELECT id, activity_id, tier, words, asked_at, answer, is_granted, answered_by, answered_at FROM variant_asks
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "reading-notes") { student in
        """
        SELECT id, activity_id, paragraph, quote, words, audience, written_at, changed_at FROM reading_notes
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "sources") { student in
        """
        SELECT id, work_id, title, author, published, address, taken, added_at FROM work_sources
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "discussion-posts") { student in
        """
        SELECT id, activity_id, class_id, reply_to, words, posted_at, withdrawn_at, hidden_at, hidden_reason
        FROM discussion_posts WHERE person_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "discussion-reports") { student in
        """
        SELECT id, post_id, words, reported_at, settled_at FROM discussion_reports
        WHERE person_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "made-activities") { student in
        """
        SELECT id, class_id, state, title, question, why, steps, ways, materials, is_named, activity_id, began_at,
               sent_at, changed_at
        FROM made_activities WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "made-answers") { student in
        """
        SELECT id, made_id, is_approved, words, answered_by, answered_at FROM made_answers
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "questions") { student in
        """
        SELECT id, class_id, kind, words, because, asked_at, withdrawn_at, hidden_at, hidden_reason FROM questions
        WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "wonders-too") { student in
        """
        SELECT question_id, wondered_at FROM question_wonders WHERE student_id = \(student) ORDER BY question_id
        """
    },
]

/// What others answered stays, without the words that it answers; what was made of a student's activity stays without
/// the name.
private let materialsErasures: [StudentErasure] = [
    StudentErasure(name: "module_progress") { "DELETE FROM module_progress WHERE student_id = \($0)" },
    StudentErasure(name: "variant_tiers") { "DELETE FROM variant_tiers WHERE student_id = \($0)" },
    StudentErasure(name: "variant_choices") { "DELETE FROM variant_choices WHERE student_id = \($0)" },
    StudentErasure(name: "variant_asks") { "DELETE FROM variant_asks WHERE student_id = \($0)" },
    StudentErasure(name: "reading_notes") { "DELETE FROM reading_notes WHERE student_id = \($0)" },
    StudentErasure(name: "work_sources") { "DELETE FROM work_sources WHERE student_id = \($0)" },
    StudentErasure(name: "discussion_reports") { student in
        """
        DELETE FROM discussion_reports WHERE person_id = \(student)
           OR post_id IN (SELECT d.id FROM discussion_posts d WHERE d.person_id = \(student))
        """
    },
    StudentErasure(name: "discussion_posts") { student in
        """
        UPDATE discussion_posts SET words = '', hidden_reason = '', withdrawn_at = COALESCE(withdrawn_at, posted_at)
        WHERE person_id = \(student)
        """
    },
    StudentErasure(name: "made_answers") { "DELETE FROM made_answers WHERE student_id = \($0)" },
    StudentErasure(name: "made_activities") { "DELETE FROM made_activities WHERE student_id = \($0)" },
    StudentErasure(name: "question_links") { student in
        "DELETE FROM question_links WHERE question_id IN (SELECT q.id FROM questions q WHERE q.student_id = \(student))"
    },
    StudentErasure(name: "question_wonders") { student in
        """
        DELETE FROM question_wonders WHERE student_id = \(student)
           OR question_id IN (SELECT q.id FROM questions q WHERE q.student_id = \(student))
        """
    },
    StudentErasure(name: "questions") { "DELETE FROM questions WHERE student_id = \($0)" },
]
