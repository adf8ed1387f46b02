import Learning
import SQL

/// A poll as the teacher of the class has it: answers as counts, never by name.
struct RunningPoll: Sendable {
    let id: ID<Poll>
    let asked: AskedItem
    let isAnswerShown: Bool
    /// In the class today.
    let students: Int
    let statistics: ItemStatistics
}

/// The teacher's side of a poll.
enum RunningPollStore {
    static func load(_ access: ClassAccess, _ visit: Visit) throws -> RunningPoll? {
        guard let row = try row(access, visit) else { return nil }
        let id: ID<Poll> = try row.id("id")
        let version: ID<ItemVersion> = try row.id("item_version_id")
        guard let asked = try CheckItemStore.items([version], visit.tx)[version] else { return nil }
        var statistics = ItemStatistics(of: asked.definition)
        for answer in try visit.tx.query("SELECT response, score FROM poll_answers WHERE poll_id = \(id)") {
            statistics.add(
                .init(
                    response: try ItemResponse(stored: try answer.text("response")),
                    score: try answer.double("score")))
        }
        let students = try visit.tx.scalarInt("SELECT COUNT(*) AS students FROM (\(students(access, visit))) s")
        return RunningPoll(
            id: id, asked: asked, isAnswerShown: try row.optionalInt64("answer_shown_at") != nil,
            students: students, statistics: statistics)
    }

    static func isOpen(in access: ClassAccess, _ visit: Visit) throws -> Bool {
        try row(access, visit) != nil
    }

    private static func row(_ access: ClassAccess, _ visit: Visit) throws -> Row? {
        try visit.tx.first(
            """
            SELECT o.id, o.item_version_id, o.answer_shown_at FROM polls o WHERE o.class_id = \(access.id) AND o.closed_at IS NULL
            """)
    }

    private static func students(_ access: ClassAccess, _ visit: Visit) -> SQL {
        """
        SELECT DISTINCT e.person_id FROM enrolments e JOIN people n ON n.id = e.person_id AND n.left_at IS NULL
        WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
        """
    }

    /// Who has not answered the open poll, by name; nothing when none is open.
    static func waiting(_ access: ClassAccess, _ visit: Visit) throws -> [String]? {
        guard let row = try row(access, visit) else { return nil }
        let id: ID<Poll> = try row.id("id")
        return try visit.tx.query(
            """
            SELECT p.given_name, p.family_name FROM people p
            WHERE p.id IN (\(students(access, visit)))
              AND NOT EXISTS (SELECT 1 FROM poll_answers a WHERE a.poll_id = \(id) AND a.student_id = p.id)
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map { try $0.text("given_name") + " " + $0.text("family_name") }
    }

    // MARK: Changes

    /// Asks an item of the class. While another poll is open nothing is asked: that one has to be closed first.
    static func begin(_ asked: AskedItem, _ access: ClassAccess, _ visit: Visit) throws {
        let id: ID<Poll> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO polls (id, class_id, item_id, item_version_id, opened_by, opened_at)
            VALUES (\(id), \(access.id), \(asked.item), \(asked.version), \(access.viewer), \(visit.now))
            ON CONFLICT (class_id) WHERE closed_at IS NULL DO NOTHING
            """)
        try tell(access, visit)
    }

    /// The wall of the class, and the pages of those who are asked.
    private static func tell(_ access: ClassAccess, _ visit: Visit) throws {
        try visit.changed(.poll(access.id))
        for row in try visit.tx.query("\(students(access, visit)) LIMIT 900") {
            try visit.changed(.person(row.id("person_id")))
        }
    }

    /// A poll that was closed meanwhile stays as it is.
    static func showAnswer(_ poll: ID<Poll>, _ access: ClassAccess, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE polls SET answer_shown_at = \(visit.now)
            WHERE id = \(poll) AND class_id = \(access.id) AND closed_at IS NULL AND answer_shown_at IS NULL
            """)
        try tell(access, visit)
    }

    /// Ends the poll, once.
    ///
    /// - Parameter isEvidence: Whether each answer becomes evidence of its student.
    /// - Returns: How many answers became evidence.
    @discardableResult
    static func close(
        _ poll: ID<Poll>, isEvidence: Bool, _ access: ClassAccess, _ visit: Visit
    ) throws -> Int {
        let row = try visit.tx.first(
            """
            SELECT item_version_id FROM polls
            WHERE id = \(poll) AND class_id = \(access.id) AND closed_at IS NULL\(SQL.lockRow)
            """)
        guard let row else { return 0 }
        try visit.tx.execute(
            "UPDATE polls SET closed_at = \(visit.now), is_evidence = \(isEvidence) WHERE id = \(poll)")
        try tell(access, visit)
        let version: ID<ItemVersion> = try row.id("item_version_id")
        guard isEvidence, let asked = try CheckItemStore.items([version], visit.tx)[version] else { return 0 }
        let answers = try visit.tx.query(
            "SELECT student_id, score, answered_at FROM poll_answers WHERE poll_id = \(poll) ORDER BY student_id")
        let rows = try answers.flatMap { answer in
            try CheckEvidence.rows(
                asked, student: try answer.id("student_id"), score: try answer.double("score"), isHelped: false,
                occasion: OccasionKey(rawValue: poll.rawValue), doneAt: try answer.time("answered_at"), visit)
        }
        try Ledger.append(rows, at: visit.now, in: visit.tx)
        return answers.count
    }
}
