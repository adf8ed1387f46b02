import Learning
import SQL

/// One item asked of a whole class at once, as the students of the class have it.
enum PollStore {
    /// A poll that nobody closed is off the students' pages after half a day.
    static let longestMilliseconds: Int64 = 12 * 3_600_000
    /// For so long after its end a student can still read the answer that was shown.
    static let lookBackMilliseconds: Int64 = 20 * 60_000

    struct Open: Sendable {
        let id: ID<Poll>
        let classID: ID<Class>
        let classTitle: String
        let asked: AskedItem
        let isAnswerShown: Bool
        let isClosed: Bool
        let mine: ItemResponse?

        var takesAnswers: Bool { !isAnswerShown && !isClosed }
    }

    /// The newest open poll of a class that the student is in today.
    static func open(for access: StudentAccess, _ visit: Visit) throws -> Open? {
        try row(for: access, isOpen(visit), visit).flatMap { try poll($0, visit) }
    }

    /// The open poll, or the one that just ended with its answer shown.
    static func latest(for access: StudentAccess, _ visit: Visit) throws -> Open? {
        let since = visit.now.adding(milliseconds: -lookBackMilliseconds)
        let condition: SQL = """
            (\(isOpen(visit)) OR (o.closed_at > \(since) AND o.answer_shown_at IS NOT NULL))
            """
        return try row(for: access, condition, visit).flatMap { try poll($0, visit) }
    }

    /// A poll of a class that the student is in today, held against the teacher who shows the answer at this moment.
    /// Students who answer at the same time do not wait for each other.
    ///
    /// - Throws: `Failure.notFound` for a poll of another class.
    static func held(_ id: ID<Poll>, for access: StudentAccess, _ visit: Visit) throws -> Open {
        _ = try visit.tx.query("SELECT id FROM polls WHERE id = \(id)\(SQL.shareRow)")
        return try one(id, for: access, visit)
    }

    /// - Throws: `Failure.notFound` for a poll of another class.
    static func one(_ id: ID<Poll>, for access: StudentAccess, _ visit: Visit) throws -> Open {
        guard let row = try row(for: access, "o.id = \(id)", visit), let poll = try poll(row, visit) else {
            throw Failure.notFound
        }
        return poll
    }

    /// Keeps an answer; a second one takes the place of the first.
    static func keep(_ response: ItemResponse, in poll: Open, _ access: StudentAccess, _ visit: Visit) throws {
        let score = poll.asked.definition.outcome(of: response).score
        try visit.tx.execute(
            """
            INSERT INTO poll_answers (poll_id, student_id, response, score, answered_at)
            VALUES (\(poll.id), \(access.student), \(try response.stored()), \(score), \(visit.now))
            ON CONFLICT (poll_id, student_id) DO UPDATE SET response = excluded.response, score = excluded.score,
                answered_at = excluded.answered_at
            """)
        try visit.changed(.poll(poll.classID))
    }

    private static func isOpen(_ visit: Visit) -> SQL {
        "(o.closed_at IS NULL AND o.opened_at > \(visit.now.adding(milliseconds: -longestMilliseconds)))"
    }

    private static func row(for access: StudentAccess, _ condition: SQL, _ visit: Visit) throws -> Row? {
        try visit.tx.first(
            """
            SELECT o.id, o.class_id, o.item_version_id, o.answer_shown_at, o.closed_at, c.title, a.response
            FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            JOIN polls o ON o.class_id = c.id
            LEFT JOIN poll_answers a ON a.poll_id = o.id AND a.student_id = e.person_id
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
              AND \(condition)
            ORDER BY CASE WHEN o.closed_at IS NULL THEN 0 ELSE 1 END, o.opened_at DESC, o.id DESC LIMIT 1
            """)
    }

    private static func poll(_ row: Row, _ visit: Visit) throws -> Open? {
        let version: ID<ItemVersion> = try row.id("item_version_id")
        guard let asked = try CheckItemStore.items([version], visit.tx)[version] else { return nil }
        return Open(
            id: try row.id("id"), classID: try row.id("class_id"), classTitle: try row.text("title"), asked: asked,
            isAnswerShown: try row.optionalInt64("answer_shown_at") != nil,
            isClosed: try row.optionalInt64("closed_at") != nil,
            mine: try row.optionalText("response").map { try ItemResponse(stored: $0) })
    }
}
