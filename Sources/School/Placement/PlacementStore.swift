import Foundation
import Learning
import SQL

/// Reads placements.
enum PlacementStore {
    /// - Throws: `Failure.notFound` when the student has no such placement.
    static func load(
        _ id: ID<Placement>, _ access: StudentAccess, isLocked: Bool = false, _ visit: Visit
    ) throws -> PlacementSession {
        let lock: SQL = isLocked ? SQL.lockRow : ""
        let row = try visit.tx.first(
            """
            SELECT id, student_id, anchor_id, progress, began_at, ended_at FROM placements
            WHERE id = \(id) AND student_id = \(access.student)\(lock)
            """)
        guard let row else { throw Failure.notFound }
        return try session(row)
    }

    /// The newest first.
    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [PlacementSession] {
        try visit.tx.query(
            """
            SELECT id, student_id, anchor_id, progress, began_at, ended_at FROM placements
            WHERE student_id = \(access.student) ORDER BY began_at DESC, id DESC LIMIT 40
            """
        ).map(session)
    }

    private static func session(_ row: Row) throws -> PlacementSession {
        let text = try row.text("progress")
        return PlacementSession(
            id: try row.id("id"), student: try row.id("student_id"), anchor: try row.optionalID("anchor_id"),
            // Where it cannot be read the placement begins again; what was answered stays in the ledger.
            progress: (try? JSONDecoder().decode(PlacementProgress.self, from: Data(text.utf8)))
                ?? PlacementProgress(),
            beganAt: try row.time("began_at"), endedAt: try row.optionalTime("ended_at"))
    }

    /// The question that waits; nil when none does.
    static func question(of session: PlacementSession, _ visit: Visit) throws -> PlacementQuestion? {
        let row = try visit.tx.first(
            """
            SELECT position, competency_id, item_version_id FROM placement_questions
            WHERE placement_id = \(session.id) AND outcome IS NULL ORDER BY position DESC LIMIT 1
            """)
        guard let row else { return nil }
        let version: ID<ItemVersion> = try row.id("item_version_id")
        guard let asked = try CheckItemStore.items([version], visit.tx)[version] else { return nil }
        return PlacementQuestion(
            position: try row.int("position"), competency: try row.id("competency_id"), asked: asked)
    }

    /// What it found, in the order of learning. Competencies that are gone are left out.
    static func notes(of session: PlacementSession, _ visit: Visit) throws -> [PlacementNote] {
        try notes(
            visit.tx.query(
                """
                SELECT competency_id, place, reason, other_id FROM placement_findings
                WHERE placement_id = \(session.id) ORDER BY position
                """), visit)
    }

    /// What the placements of a student make likely and nobody has looked at: for whoever can confirm it.
    static func suggestions(
        _ progress: StudentProgress, _ access: StudentAccess, _ visit: Visit
    ) throws -> [PlacementNote] {
        guard access.relation.isStaff else { return [] }
        let rows = try visit.tx.query(
            """
            SELECT f.competency_id, f.place, f.reason, f.other_id
            FROM placements p JOIN placement_findings f ON f.placement_id = p.id
            WHERE p.student_id = \(access.student) AND p.ended_at IS NOT NULL
            ORDER BY p.ended_at DESC, p.id DESC, f.position LIMIT 400
            """)
        // The latest placement that says something about a competency is the one that counts.
        return try notes(rows, visit).uniqued(by: { $0.competency.id }).filter { note in
            !note.isReady && progress.standings[note.competency.id]?.isDemonstrated != true
        }
    }

    private static func notes(_ rows: [Row], _ visit: Visit) throws -> [PlacementNote] {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        return try rows.compactMap { row in
            let other: ID<Competency>? = try row.optionalID("other_id")
            guard let competency = catalog.competencies[try row.id("competency_id")], !competency.isRetired,
                let reason = PlacementNote.Reason(rawValue: try row.text("reason"))
            else { return nil }
            return PlacementNote(
                competency: competency, isReady: try row.text("place") == "ready", reason: reason,
                other: other.flatMap { catalog.competencies[$0] })
        }
    }
}
