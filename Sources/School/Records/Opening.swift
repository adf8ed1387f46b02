import HTML
import Learning
import SQL

/// Something of a student's record that was opened or given away, as the audit holds it.
struct Opening: Sendable {
    /// What the audit calls what goes beyond the daily work of those who teach a student.
    static let actions = [
        SupportDoor.checks.opened, SupportDoor.record.opened, "message.opened", "record.archived", "record.exported",
        "showcase.shared", "showcase.unshared",
    ]

    static let onPage = 50

    struct List: Sendable {
        let student: ID<Person>
        let name: String
        let openings: [Opening]
        /// Where the next page begins.
        let next: String?
        let mayTake: Bool
        let mayErase: Bool
        let isOneself: Bool
    }

    let at: Timestamp
    let action: String
    /// Nil for a grown-up of another home, whom nobody of this one is told of.
    let actor: WorkPerson?
    let reason: String?

    func words(_ t: Messages) -> String {
        switch action {
        case SupportDoor.checks.opened: t.recordsOpenedChecks
        case SupportDoor.record.opened: t.recordsOpenedSupports
        case "message.opened": t.recordsOpenedMessage
        case "record.archived": t.recordsOpenedArchive
        case "record.exported": t.recordsOpenedRecord
        case "showcase.shared": t.recordsOpenedShare
        default: t.recordsOpenedUnshare
        }
    }

    /// - Parameter before: the time and id of the last one above.
    static func list(_ access: StudentAccess, before: (at: Timestamp, id: Int64)?, _ visit: Visit) throws -> List {
        guard access.relation != .teacher else { throw Failure.notFound }
        let older: SQL =
            before.map { "AND (e.happened_at < \($0.at) OR e.happened_at = \($0.at) AND e.id < \($0.id))" } ?? ""
        let rows = try visit.tx.query(
            """
            SELECT e.id, e.happened_at, e.action, e.reason, e.actor_id, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title,
                   CASE WHEN EXISTS (SELECT 1 FROM guardianships g WHERE g.guardian_id = e.actor_id
                       AND g.student_id = e.student_id) THEN 1 ELSE 0 END AS is_family
            FROM audit_entries e LEFT JOIN people p ON p.id = e.actor_id
            WHERE e.student_id = \(access.student) AND e.action IN (\(list: actions)) \(older)
            ORDER BY e.happened_at DESC, e.id DESC LIMIT \(onPage + 1)
            """)
        let shown = rows.prefix(onPage)
        let last =
            try rows.count > onPage ? shown.last.map { "\(try $0.int64("happened_at")).\(try $0.int64("id"))" } : nil
        return List(
            student: access.student, name: try StudentNames.name(access, visit.tx).full,
            openings: try shown.map { try Opening($0, access) }, next: last,
            mayTake: try StudentAge.mayTake(access, visit),
            mayErase: [.leader, .administrator].contains(access.relation), isOneself: access.relation == .oneself)
    }

    private init(_ row: Row, _ access: StudentAccess) throws {
        at = try row.time("happened_at")
        action = try row.text("action")
        let person: ID<Person>? = try row.optionalID("person_id")
        let isOtherHome = try access.relation == .guardian && row.int("is_family") == 1 && person != access.viewer
        actor = try person == nil || isOtherHome ? nil : WorkPerson(row)
        // The reason of a reported message may speak of other children.
        reason = try action == "message.opened" && !access.relation.isStaff ? nil : row.optionalText("reason")
    }
}
