import Learning
import SQL

/// What strengths rest on: rows of the student's own evidence.
enum ProfileProofs {
    /// A piece of evidence that a strength may rest on.
    struct Choice: Sendable {
        let evidence: ID<EvidenceRow>
        let work: ID<Work>
        let title: LocalText
        let doneAt: Timestamp
    }

    static func proofs(
        of entries: [ID<ProfileEntry>], _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<ProfileEntry>: [ProfileLine.Proof]] {
        guard !entries.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT l.entry_id, v.id, v.work_id, v.competency_id, c.title AS competency_title, a.title AS activity_title
            FROM profile_entry_evidence l
            JOIN evidence v ON v.id = l.evidence_id
            JOIN competencies c ON c.id = v.competency_id
            LEFT JOIN works w ON w.id = v.work_id
            LEFT JOIN activities a ON a.id = w.activity_id
            WHERE l.entry_id IN (\(list: entries)) AND v.student_id = \(access.student)
            ORDER BY l.entry_id, v.id
            """)
        var found: [ID<ProfileEntry>: [ProfileLine.Proof]] = [:]
        for row in rows {
            let title = try row.optionalText("activity_title") ?? row.text("competency_title")
            found[try row.id("entry_id"), default: []].append(
                ProfileLine.Proof(
                    evidence: try row.id("id"), title: LocalText(json: title), work: try row.optionalID("work_id"),
                    competency: try row.id("competency_id")))
        }
        return found
    }

    /// The student's judged work, the newest first: one row of evidence stands for each piece.
    static func choices(_ access: StudentAccess, _ tx: any Transaction) throws -> [Choice] {
        try tx.query(
            """
            SELECT MAX(v.id) AS id, MAX(v.done_at) AS done_at, w.id AS work_id, a.title
            FROM evidence v JOIN works w ON w.id = v.work_id JOIN activities a ON a.id = w.activity_id
            WHERE v.student_id = \(access.student) AND COALESCE(v.judgement_id, 0) <> 0 AND v.kind <> 'withdrawal'
              AND NOT EXISTS (SELECT 1 FROM evidence k WHERE k.corrects_id = v.id)
            GROUP BY w.id, a.title ORDER BY MAX(v.done_at) DESC, MAX(v.id) DESC LIMIT 40
            """
        ).map { row in
            Choice(
                evidence: try row.id("id"), work: try row.id("work_id"), title: try row.localText("title"),
                doneAt: try row.time("done_at"))
        }
    }

    /// Rows of another student are left out, whatever a form says.
    static func set(
        _ evidence: [ID<EvidenceRow>], of entry: ID<ProfileEntry>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        for row in evidence.prefix(ProfileDraft.mostProofs) {
            try visit.tx.execute(
                """
                INSERT INTO profile_entry_evidence (entry_id, evidence_id)
                SELECT \(entry), id FROM evidence WHERE id = \(row) AND student_id = \(access.student)
                ON CONFLICT (entry_id, evidence_id) DO NOTHING
                """)
        }
    }
}
