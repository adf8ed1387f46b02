import Foundation
import Learning
import SQL

/// A row of the erasure requests table.
enum ErasureRequestRow {}

/// Erasing a student takes two people: one asks with a reason, another confirms.
enum ErasureStore {
    static let longestReason = 300

    struct Asked: Sendable {
        let id: ID<ErasureRequestRow>
        let by: WorkPerson
        let at: Timestamp
        let reason: String
    }

    struct Model: Sendable {
        let student: ID<Person>
        let name: StudentNames.Name
        let viewer: ID<Person>
        let asked: Asked?
        /// How many rows each part of the record has; parts without any are left out.
        let parts: [(name: String, count: Int)]
    }

    /// One that was done, as the proof of it.
    struct Proof: Sendable {
        let student: ID<Person>
        let askedBy: WorkPerson?
        let decidedBy: WorkPerson?
        let at: Timestamp
        let counts: [(table: String, rows: Int)]
    }

    /// - Throws: `Failure.notFound` for whoever neither leads nor administers the school.
    static func load(_ access: StudentAccess, _ features: [Feature], _ visit: Visit) throws -> Model {
        try check(access)
        let parts = try features.flatMap(\.export).map { part in
            (name: part.name, count: try visit.tx.scalarInt("SELECT COUNT(*) FROM (\(part.rows(access.student))) x"))
        }
        return Model(
            student: access.student, name: try StudentNames.name(access, visit.tx), viewer: access.viewer,
            asked: try asked(access.student, visit), parts: parts.filter { $0.count > 0 })
    }

    static func check(_ access: StudentAccess) throws {
        guard [.leader, .administrator].contains(access.relation) else { throw Failure.notFound }
    }

    static func asked(_ student: ID<Person>, _ visit: Visit) throws -> Asked? {
        let row = try visit.tx.first(
            """
            SELECT q.id, q.reason, q.asked_at, p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM erasure_requests q JOIN people p ON p.id = q.asked_by
            WHERE q.student_id = \(student) AND q.state = 'open'
            """)
        return try row.map {
            Asked(
                id: try $0.id("id"), by: try WorkPerson($0), at: try $0.time("asked_at"), reason: try $0.text("reason"))
        }
    }

    static func ask(_ reason: String, _ access: StudentAccess, _ visit: Visit) throws {
        try check(access)
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", visit.words.recordsNeedReason) }
        if reason.unicodeScalars.count > longestReason {
            refusal.add("reason", visit.words.recordsTooLong(count: longestReason))
        }
        try refusal.check()
        let school: ID<Organization>? = try visit.tx.first(
            """
            SELECT r.organization_id FROM roles r WHERE r.person_id = \(access.student) AND r.role = 'student'
            ORDER BY r.organization_id LIMIT 1
            """)?.id("organization_id")
        try visit.tx.execute(
            """
            INSERT INTO erasure_requests (id, student_id, school_id, asked_by, reason, asked_at, state)
            SELECT \(try visit.mint(ErasureRequestRow.self)), \(access.student), \(school), \(access.viewer), \(reason),
                   \(visit.now), 'open'
            WHERE NOT EXISTS (SELECT 1 FROM erasure_requests WHERE student_id = \(access.student) AND state = 'open')
            """)
        try visit.audit("erasure.asked", student: access.student)
    }

    /// By anybody who may ask: an erasure that somebody doubts does not happen.
    static func takeBack(_ access: StudentAccess, _ visit: Visit) throws {
        try check(access)
        let count = try visit.tx.execute(
            """
            UPDATE erasure_requests SET state = 'taken_back', decided_by = \(access.viewer), decided_at = \(visit.now)
            WHERE student_id = \(access.student) AND state = 'open'
            """)
        guard count > 0 else { throw Failure.notFound }
        try visit.audit("erasure.taken-back", student: access.student)
    }

    /// By another person than the one who asked, who writes the student's name.
    static func confirm(
        name: String, _ access: StudentAccess, _ features: [Feature], _ visit: Visit
    ) throws {
        try check(access)
        guard let asked = try asked(access.student, visit), asked.by.id != access.viewer else { throw Failure.notFound }
        let known = try StudentNames.name(access, visit.tx).full
        var refusal = Refusal()
        if folded(name) != folded(known) { refusal.add("name", visit.words.recordsNeedName(name: known)) }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE erasure_requests SET state = 'done', decided_by = \(access.viewer), decided_at = \(visit.now)
            WHERE id = \(asked.id) AND state = 'open'
            """)
        _ = try StudentRecord.erase(
            access.student, .init(askedBy: asked.by.id, reason: asked.id.description), features: features,
            at: visit.now,
            mint: visit.core.mint, in: visit.tx)
    }

    private static func folded(_ name: String) -> [String] {
        name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The latest erasures of the viewer's schools: at most 100.
    static func proofs(_ visit: Visit) throws -> [Proof] {
        let rows = try visit.tx.query(
            """
            SELECT e.student_id, e.finished_at, e.report, q.asked_by, q.decided_by FROM erasures e
            JOIN erasure_requests q ON q.student_id = e.student_id AND q.state = 'done'
            WHERE e.finished_at IS NOT NULL AND EXISTS (
                SELECT 1 FROM roles v JOIN organizations o ON o.id = q.school_id
                WHERE v.person_id = \(visit.viewer.person) AND v.role IN ('leader', 'administrator')
                  AND \(dated("v", visit.today)) AND (v.organization_id = o.id OR v.organization_id = o.parent_id))
            ORDER BY e.finished_at DESC, e.id DESC LIMIT 100
            """)
        let ids = try rows.flatMap { row -> [ID<Person>] in
            [try row.optionalID("asked_by"), try row.optionalID("decided_by")].compactMap(\.self)
        }
        let names = try people(Array(Set(ids)), visit)
        return try rows.map { row in
            Proof(
                student: try row.id("student_id"), askedBy: try row.optionalID("asked_by").flatMap { names[$0] },
                decidedBy: try row.optionalID("decided_by").flatMap { names[$0] }, at: try row.time("finished_at"),
                counts: counts(try row.text("report")))
        }
    }

    private static func people(_ ids: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: WorkPerson] {
        guard !ids.isEmpty else { return [:] }
        let rows = try visit.tx.query(
            """
            SELECT id AS person_id, given_name, family_name, title AS person_title FROM people WHERE id IN (\(list: ids))
            """)
        return Dictionary(
            try rows.map { try WorkPerson($0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func counts(_ report: String) -> [(table: String, rows: Int)] {
        let read = try? JSONDecoder().decode([String: Int].self, from: Data(report.utf8))
        return (read ?? [:]).filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { (table: $0.key, rows: $0.value) }
    }
}
