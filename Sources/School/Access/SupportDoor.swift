import Learning
import SQL

/// The way to what is known of a student's supports: whoever opens it is written down first, with a reason, and may then
/// read on for a while.
struct SupportDoor: Sendable {
    /// What the audit calls an opening.
    let opened: String

    /// What helps in checks.
    static let checks = SupportDoor(opened: "supports.opened")
    /// What the student is entitled to.
    static let record = SupportDoor(opened: "supports.record-opened")

    /// Who opened it may read on for so long without opening it again.
    static let openMinutes = 30

    func isOpen(_ access: StudentAccess, _ visit: Visit) throws -> Bool {
        let since = visit.now.adding(milliseconds: -Int64(Self.openMinutes) * 60_000)
        return try visit.tx.exists(
            """
            SELECT id FROM audit_entries
            WHERE student_id = \(access.student) AND actor_id = \(access.viewer) AND action = \(opened)
              AND happened_at >= \(since) LIMIT 1
            """)
    }

    /// - Parameter reason: nil for the student and the family, who need none.
    func open(reason: String?, _ access: StudentAccess, _ visit: Visit) throws {
        try visit.audit(
            opened, student: access.student, aspect: .supports, reason: reason.map { String($0.prefix(300)) })
    }
}
