import Learning
import SQL

/// Reads sittings.
enum SittingStore {
    /// - Parameter isLocked: Held until the transaction ends, for whoever writes an answer.
    /// - Throws: `Failure.notFound` when the student has no such sitting.
    static func load(_ id: ID<Sitting>, _ access: StudentAccess, isLocked: Bool = false, _ visit: Visit) throws
        -> SittingModel
    {
        let tx = visit.tx
        if isLocked { _ = try tx.query("SELECT id FROM sittings WHERE id = \(id)\(SQL.lockRow)") }
        let row = try tx.first(
            """
            SELECT s.check_id, s.class_id, s.kind, s.began_at, s.closes_at, s.ended_at, k.title
            FROM sittings s LEFT JOIN checks k ON k.id = s.check_id
            WHERE s.id = \(id) AND s.student_id = \(access.student)
            """)
        guard let row else { throw Failure.notFound }
        let items = try items(of: id, access, tx)
        let title = try row.optionalText("title").map { LocalText(json: $0) }
        return SittingModel(
            id: id, student: access.student, check: try row.optionalID("check_id"),
            classID: try row.optionalID("class_id"), isReview: try row.text("kind") == "review",
            title: try title ?? commonTitle(items, visit), beganAt: try row.time("began_at"),
            closesAt: try row.optionalTime("closes_at"), endedAt: try row.optionalTime("ended_at"), items: items)
    }

    private static func items(
        of id: ID<Sitting>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [SittingItem] {
        let rows = try tx.query(
            """
            SELECT n.item_version_id, n.position, n.shown_at, n.hint_at, n.confidence, n.response,
                   r.response AS answer, r.score, r.is_helped, r.answered_at
            FROM sitting_items n LEFT JOIN responses r ON r.sitting_id = n.sitting_id AND r.item_id = n.item_id
            WHERE n.sitting_id = \(id) ORDER BY n.position
            """)
        let asked = try CheckItemStore.items(rows.map { try $0.id("item_version_id") }, tx)
        return try rows.compactMap { row in
            guard let item = asked[try row.id("item_version_id")] else { return nil }
            let answer = try row.optionalText("answer").map { text in
                SittingItem.Answer(
                    response: try ItemResponse(stored: text), score: try row.double("score"),
                    isHelped: try row.bool("is_helped"), at: try row.time("answered_at"))
            }
            return SittingItem(
                asked: item, position: try row.int("position"), shownAt: try row.optionalTime("shown_at"),
                hintAt: try row.optionalTime("hint_at"),
                // Only the student sees how sure he or she felt.
                confidence: access.relation == .oneself
                    ? try row.optionalInt("confidence").flatMap(Confidence.init(rawValue:)) : nil,
                chosen: try row.optionalText("response").map { try ItemResponse(stored: $0) }, answer: answer)
        }
    }

    /// The competency that all items are about, where it is one.
    private static func commonTitle(_ items: [SittingItem], _ visit: Visit) throws -> LocalText {
        let firsts = Set(items.compactMap(\.asked.competencies.first))
        guard firsts.count == 1, let only = firsts.first else { return .empty }
        return try visit.core.catalog.current(in: visit.tx).competencies[only]?.title ?? .empty
    }

    /// The newest first.
    static func list(_ access: StudentAccess, _ tx: any Transaction) throws -> [SittingSummary] {
        try summaries("s.student_id = \(access.student)", tx)
    }

    /// What is under way, the newest first.
    static func open(_ access: StudentAccess, _ visit: Visit) throws -> [SittingSummary] {
        try summaries(
            """
            s.student_id = \(access.student) AND s.ended_at IS NULL
            AND (s.closes_at IS NULL OR s.closes_at > \(visit.now))
            """, visit.tx)
    }

    private static func summaries(_ condition: SQL, _ tx: any Transaction) throws -> [SittingSummary] {
        try tx.query(
            """
            SELECT s.id, s.check_id, s.began_at, s.closes_at, s.ended_at, k.title,
                   (SELECT COUNT(*) FROM sitting_items n WHERE n.sitting_id = s.id) AS items,
                   (SELECT COUNT(*) FROM responses r WHERE r.sitting_id = s.id) AS answered,
                   (SELECT COUNT(*) FROM responses r WHERE r.sitting_id = s.id AND r.score >= 1) AS right_ones
            FROM sittings s LEFT JOIN checks k ON k.id = s.check_id
            WHERE \(condition) ORDER BY s.began_at DESC, s.id DESC LIMIT 60
            """
        ).map { row in
            SittingSummary(
                id: try row.id("id"), check: try row.optionalID("check_id"),
                title: try row.optionalText("title").map { LocalText(json: $0) }, beganAt: try row.time("began_at"),
                closesAt: try row.optionalTime("closes_at"), endedAt: try row.optionalTime("ended_at"),
                items: try row.int("items"), answered: try row.int("answered"), right: try row.int("right_ones"))
        }
    }

    /// A check that the student was given, by class or by name, and has not finished since.
    struct Given: Sendable {
        let assignment: ID<CheckAssignment>
        let check: ID<Check>
        let classID: ID<Class>
        let title: LocalText
        let classTitle: String
        let minutes: Int?
        let limitMinutes: Int?
        let aimOn: String?
    }

    /// Newest first, each check once.
    static func given(to access: StudentAccess, _ visit: Visit) throws -> [Given] {
        let rows = try visit.tx.query(
            """
            SELECT g.id, g.check_id, g.class_id, g.aim_on, k.title, k.minutes, k.limit_minutes, c.title AS class_title
            FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            JOIN check_assignments g ON g.class_id = c.id AND g.ended_at IS NULL
                 AND (g.student_id IS NULL OR g.student_id = e.person_id)
            JOIN checks k ON k.id = g.check_id AND k.retired_at IS NULL
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
              AND NOT EXISTS (SELECT 1 FROM sittings s WHERE s.assignment_id = g.id AND s.student_id = e.person_id
                              AND (s.ended_at IS NOT NULL OR s.closes_at <= \(visit.now)))
            ORDER BY g.given_at DESC, g.id DESC LIMIT 100
            """)
        return try rows.map { row in
            Given(
                assignment: try row.id("id"), check: try row.id("check_id"), classID: try row.id("class_id"),
                title: try row.localText("title"), classTitle: try row.text("class_title"),
                minutes: try row.optionalInt("minutes"), limitMinutes: try row.optionalInt("limit_minutes"),
                aimOn: try row.optionalText("aim_on"))
        }.uniqued(by: { $0.check })
    }
}
