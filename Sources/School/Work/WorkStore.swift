import Learning
import SQL

/// What students make for activities: beginning it, and lists of it.
enum WorkStore {
    /// Opens the student's work for an activity; the first time, begins it.
    ///
    /// A student may begin what was given, and what the library or the own school offers: that goes to the advisor.
    ///
    /// - Throws: `Failure.notFound` for anybody but the student, and for an activity that is not open to the student.
    static func start(_ activity: ID<Activity>, for access: StudentAccess, visit: Visit) throws -> ID<Work> {
        guard access.relation == .oneself, access.aspect == .work else { throw Failure.notFound }
        if let work = try work(for: activity, of: access, visit.tx) { return work }
        let classID = try receivingClass(activity, access, visit)
        let id: ID<Work> = try visit.mint()
        let isNew = try visit.tx.execute(
            """
            INSERT INTO works (id, student_id, activity_id, class_id, state, began_at, changed_at)
            VALUES (\(id), \(access.student), \(activity), \(classID), 'draft', \(visit.now), \(visit.now))
            ON CONFLICT (student_id, activity_id) DO NOTHING
            """)
        guard isNew == 1 else {
            guard let first = try work(for: activity, of: access, visit.tx) else { throw Failure.unavailable }
            return first
        }
        let attempt: ID<Attempt> = try visit.mint()
        try visit.tx.execute(
            "INSERT INTO attempts (id, work_id, number, changed_at) VALUES (\(attempt), \(id), 1, \(visit.now))")
        return id
    }

    private static func work(
        for activity: ID<Activity>, of access: StudentAccess, _ tx: any Transaction
    ) throws -> ID<Work>? {
        try tx.first("SELECT id FROM works WHERE student_id = \(access.student) AND activity_id = \(activity)")?.id(
            "id")
    }

    /// The class through which the activity was given; for one that the student picks, the advisory, or none.
    private static func receivingClass(
        _ activity: ID<Activity>, _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<Class>? {
        let given = try ActivityStore.given(toStudent: access, visit: visit)
        if let assignment = given.first(where: { $0.activity == activity }) { return assignment.classID }
        let isOpen = try visit.tx.exists(
            """
            SELECT a.id FROM activities a WHERE a.id = \(activity) AND a.retired_at IS NULL
              AND (a.school_id IS NULL AND a.author_id IS NULL
                   OR a.school_id IN (SELECT organization_id FROM roles
                                      WHERE person_id = \(access.student) AND role = 'student'))
            """)
        guard isOpen else { throw Failure.notFound }
        return try visit.tx.first(
            """
            SELECT c.id FROM enrolments e JOIN classes c ON c.id = e.class_id
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today))
              AND c.kind = 'advisory' AND c.left_at IS NULL
            ORDER BY c.id LIMIT 1
            """
        )?.id("id")
    }

    /// What is not finished: being written, waiting for feedback, or with feedback that was not opened yet; the latest
    /// change first.
    static func inProgress(_ access: StudentAccess, visit: Visit) throws -> [WorkSummary] {
        try summaries("(w.state <> 'returned' OR w.seen_at IS NULL)", access, visit)
    }

    /// Everything, the latest change first, at most 500.
    static func all(_ access: StudentAccess, visit: Visit) throws -> [WorkSummary] {
        try summaries("w.id > 0", access, visit)
    }

    private static func summaries(
        _ condition: SQL, _ access: StudentAccess, _ visit: Visit
    ) throws -> [WorkSummary] {
        guard access.aspect == .work else { throw Failure.notFound }
        let rows = try visit.tx.query(
            """
            SELECT w.id, w.activity_id, a.version, w.state, w.attempt_count, w.sent_at, w.returned_at, w.seen_at,
                   w.changed_at
            FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.student) AND \(condition)
            ORDER BY w.changed_at DESC, w.id DESC LIMIT 500
            """)
        let ids: [ID<Work>] = try rows.map { try $0.id("id") }
        let feedback = try latestFeedback(on: ids, visit.tx)
        let facts = try visit.core.activities.facts(
            rows.activityVersions(id: "activity_id", version: "version"), in: visit.tx)
        return try rows.compactMap { row in
            let id: ID<Work> = try row.id("id")
            guard let facts = facts[try row.id("activity_id")] else { return nil }
            let state = WorkState(rawValue: try row.text("state")) ?? .draft
            let isSeen = try row.optionalInt64("seen_at") != nil
            return WorkSummary(
                id: id, facts: facts, state: state, tries: try row.int("attempt_count"),
                sentAt: try row.optionalTime("sent_at"), returnedAt: try row.optionalTime("returned_at"),
                changedAt: try row.time("changed_at"), isFeedbackUnseen: state == .returned && !isSeen,
                strength: feedback[id]?.strength ?? "", nextStep: feedback[id]?.nextStep ?? "")
        }
    }

    private static func latestFeedback(
        on works: [ID<Work>], _ tx: any Transaction
    ) throws -> [ID<Work>: (strength: String, nextStep: String)] {
        let rows = try tx.query(
            """
            SELECT t.work_id, j.strength, j.next_step
            FROM attempts t JOIN judgements j ON j.attempt_id = t.id AND j.taken_back_at IS NULL
            WHERE t.work_id IN (\(list: works)) ORDER BY t.work_id, t.number, j.is_talk, j.id DESC
            """)
        var latest: [ID<Work>: (strength: String, nextStep: String)] = [:]
        for row in rows {
            latest[try row.id("work_id")] = (try row.text("strength"), try row.text("next_step"))
        }
        return latest
    }

    static func person(_ access: StudentAccess, _ tx: any Transaction) throws -> WorkPerson {
        try WorkPerson(
            tx.require(
                """
                SELECT id AS person_id, given_name, family_name, title AS person_title
                FROM people WHERE id = \(access.student)
                """))
    }

    static func isUnseen(_ work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction) throws -> Bool {
        try tx.exists(
            """
            SELECT id FROM works
            WHERE id = \(work) AND student_id = \(access.student) AND state = 'returned' AND seen_at IS NULL
            """)
    }

    /// Notes that the student opened the feedback. Only the first time counts.
    static func markSeen(_ work: ID<Work>, for access: StudentAccess, at now: Timestamp, _ tx: any Transaction) throws {
        guard access.relation == .oneself else { return }
        try tx.execute(
            """
            UPDATE works SET seen_at = \(now)
            WHERE id = \(work) AND student_id = \(access.student) AND state = 'returned' AND seen_at IS NULL
            """)
    }
}
