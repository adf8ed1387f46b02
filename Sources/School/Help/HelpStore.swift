import Learning
import SQL

/// What students read of their own requests.
enum HelpStore {
    /// The viewer as a student.
    static func oneself(_ visit: Visit) throws -> StudentAccess {
        guard let access = try visit.student(visit.viewer.person, for: .work), access.relation == .oneself else {
            throw Failure.notFound
        }
        return access
    }

    static func request(_ access: HelpAccess, _ visit: Visit) throws -> HelpRequest {
        let row = try visit.tx.require(
            "SELECT \(HelpRequest.columns) FROM \(HelpRequest.tables) WHERE h.id = \(access.request)")
        return try HelpRequest(row)
    }

    /// Open ones first, then the latest, at most 30.
    static func own(_ access: StudentAccess, _ visit: Visit) throws -> [HelpRequest] {
        try visit.tx.query(
            """
            SELECT \(HelpRequest.columns) FROM \(HelpRequest.tables) WHERE h.student_id = \(access.student)
            ORDER BY CASE WHEN h.closed_at IS NULL THEN 0 ELSE 1 END, h.asked_at DESC, h.id DESC LIMIT 30
            """
        ).map(HelpRequest.init)
    }

    static func open(_ access: StudentAccess, _ visit: Visit) throws -> [HelpRequest] {
        try visit.tx.query(
            """
            SELECT \(HelpRequest.columns) FROM \(HelpRequest.tables)
            WHERE h.student_id = \(access.student) AND h.closed_at IS NULL ORDER BY h.asked_at DESC LIMIT 10
            """
        ).map(HelpRequest.init)
    }

    /// 1 is the next. Only the place is told, never who else is in line or for how long.
    static func place(_ request: HelpRequest, _ visit: Visit) throws -> Int? {
        guard request.state == .waiting, let since = request.queuedAt else { return nil }
        return try visit.tx.require(
            """
            SELECT COUNT(*) AS number FROM help_requests h
            WHERE h.class_id = \(request.classID) AND h.closed_at IS NULL AND h.state = 'waiting'
              AND (h.queued_at < \(since) OR h.queued_at = \(since) AND h.id < \(request.id)) AND \(isInClass(visit))
            """
        ).int("number") + 1
    }

    /// A condition on the request `h`: a right to a student ends with the class.
    static func isInClass(_ visit: Visit) -> SQL {
        """
        EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = h.class_id AND e.person_id = h.student_id
            AND e.role = 'student' AND \(current("e", visit.today)))
        """
    }

    /// Which hints and resources the student opened from here, in this order.
    static func used(_ id: ID<HelpRequest>, _ visit: Visit) throws -> [HelpUse] {
        try visit.tx.query(
            "SELECT way, thing, title FROM help_uses WHERE request_id = \(id) ORDER BY used_at, thing LIMIT 100"
        ).map { HelpUse(way: try $0.text("way"), thing: try $0.text("thing"), title: try $0.text("title")) }
    }

    /// Everybody who sees this request or a place in line behind it is told that something changed.
    static func tell(_ classID: ID<Class>, _ student: ID<Person>, _ visit: Visit) throws {
        try visit.changed(.help(classID))
        try visit.changed(.person(student))
        let others = try visit.tx.query(
            """
            SELECT student_id FROM help_requests
            WHERE class_id = \(classID) AND closed_at IS NULL AND state = 'waiting' AND student_id <> \(student) LIMIT 200
            """)
        for row in others { try visit.changed(.person(row.id("student_id"))) }
    }
}

/// Something that a student opened.
struct HelpUse: Sendable {
    let way: String
    let thing: String
    let title: String
}
