import Learning
import SQL

/// Who a student is, in the words of the student and of those around; and what the student is entitled to, apart.
func profileFeature(_ core: Core) -> Feature {
    let mine: SQL = "entry_id IN (SELECT id FROM profile_entries WHERE student_id = "
    return Feature(
        name: "profiles",
        tables: [
            "profile_entries", "profile_entry_evidence", "profile_remarks", "inventory_rounds", "inventory_answers",
            "supports",
        ],
        routes: ProfileRoutes().routes + ProfileRemarkRoutes().routes
            + InventoryRoutes(interviews: .shipped()).routes + SupportRoutes().routes,
        jobs: [], export: profileExport,
        erase: [
            StudentErasure(name: "profile_entry_evidence") { "DELETE FROM profile_entry_evidence WHERE \(mine)\($0))" },
            StudentErasure(name: "profile_remarks") { "DELETE FROM profile_remarks WHERE \(mine)\($0))" },
            StudentErasure(name: "profile_entries") { "DELETE FROM profile_entries WHERE student_id = \($0)" },
            StudentErasure(name: "inventory_answers") { student in
                """
                DELETE FROM inventory_answers
                WHERE round_id IN (SELECT id FROM inventory_rounds WHERE student_id = \(student))
                """
            },
            StudentErasure(name: "inventory_rounds") { "DELETE FROM inventory_rounds WHERE student_id = \($0)" },
            StudentErasure(name: "supports") { "DELETE FROM supports WHERE student_id = \($0)" },
        ])
}

/// What the family's copy of the record holds. What a student keeps to themselves is left out: the page says so to the
/// student, and a copy must not break that word.
private let profileExport: [StudentExport] = [
    StudentExport(name: "profile") { student in
        """
        WITH RECURSIVE \(kept(by: student))
        SELECT id, field, tag, words, source, audience, written_by, written_at, replaces_id, withdrawn_at
        FROM profile_entries WHERE student_id = \(student) AND id NOT IN (SELECT id FROM kept) ORDER BY id
        """
    },
    StudentExport(name: "profile_evidence") { student in
        """
        WITH RECURSIVE \(kept(by: student))
        SELECT l.entry_id, l.evidence_id FROM profile_entry_evidence l JOIN profile_entries e ON e.id = l.entry_id
        WHERE e.student_id = \(student) AND e.id NOT IN (SELECT id FROM kept) ORDER BY l.entry_id, l.evidence_id
        """
    },
    StudentExport(name: "profile_remarks") { student in
        """
        SELECT r.id, r.entry_id, r.kind, r.words, r.written_by, r.written_at, r.answer, r.answered_by, r.answered_at
        FROM profile_remarks r JOIN profile_entries e ON e.id = r.entry_id
        WHERE e.student_id = \(student) ORDER BY r.id
        """
    },
    StudentExport(name: "interviews") { student in
        """
        SELECT id, inventory, began_at, finished_at FROM inventory_rounds WHERE student_id = \(student) ORDER BY id
        """
    },
    StudentExport(name: "interview_answers") { student in
        """
        SELECT a.round_id, a.question, a.choices, a.words, a.answered_at
        FROM inventory_answers a JOIN inventory_rounds r ON r.id = a.round_id
        WHERE r.student_id = \(student) ORDER BY a.round_id, a.question
        """
    },
    StudentExport(name: "supports") { student in
        """
        SELECT id, kind, words, review_on, set_by, set_at, ended_by, ended_at FROM supports
        WHERE student_id = \(student) ORDER BY id
        """
    },
]

/// The entries that the student keeps to themselves: those for nobody else, those that the student took back, and the
/// older words of either. It is the rule of `ProfileHistory` for the family.
private func kept(by student: ID<Person>) -> SQL {
    """
    kept AS (
        SELECT id, replaces_id FROM profile_entries
        WHERE student_id = \(student)
          AND (audience = 'own' OR (withdrawn_at IS NOT NULL AND written_by = student_id))
        UNION
        SELECT e.id, e.replaces_id FROM profile_entries e JOIN kept k ON e.id = k.replaces_id)
    """
}
