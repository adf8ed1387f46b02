import Learning
import SQL

/// One step of a student, as its pages show it.
struct StudentStep: Sendable {
    let id: ID<Step>
    let title: String
    /// The goal or the item of the plan that it belongs to, by raw id.
    let subject: Int64?
    let minutes: Int?
    let byOn: CalendarDay?
    let plannedOn: CalendarDay?
    /// Minutes after midnight.
    let plannedMinute: Int?
    let doneAt: Timestamp?
    let letGoAt: Timestamp?
    let letGoReason: String
    /// An adult wrote it down in a talk; nothing when the student did.
    let suggestedBy: String?
    let version: Int

    var isOpen: Bool { doneAt == nil && letGoAt == nil }
}

/// What a step's form says.
struct StepDraft: Sendable {
    let title: String
    let minutes: Int?
    let byOn: CalendarDay?
    let subject: Int64?

    static let longestTitle = 300
    static let mostMinutes = 1_000
}

/// The steps of students. Access to them is access to the student's plan; only the student changes them, and an adult
/// adds one in a talk.
enum StepStore {
    /// More open steps than this help nobody.
    static let mostOpen = 200

    /// Open ones first, in the student's order; then those done and let go, the newest first.
    ///
    /// A step below a goal that is between the student and the advisor is, too.
    static func list(_ access: StudentAccess, _ visit: Visit) throws -> [StudentStep] {
        try steps(
            """
            WHERE s.student_id = \(access.student) AND (s.goal_id IS NULL OR EXISTS (
                SELECT 1 FROM goals g WHERE g.id = s.goal_id AND \(GoalSight.condition(access))))
            ORDER BY CASE WHEN s.done_at IS NULL AND s.let_go_at IS NULL THEN 0 ELSE 1 END,
                     COALESCE(s.done_at, s.let_go_at) DESC, s.position, s.id
            LIMIT 600
            """, access, visit)
    }

    /// Those of one day, done ones too, by time.
    static func planned(on day: CalendarDay, _ access: StudentAccess, _ visit: Visit) throws -> [StudentStep] {
        try steps(
            """
            WHERE s.student_id = \(access.student) AND s.planned_on = \(day.iso) AND s.let_go_at IS NULL
              AND (s.goal_id IS NULL OR EXISTS (
                SELECT 1 FROM goals g WHERE g.id = s.goal_id AND \(GoalSight.condition(access))))
            ORDER BY COALESCE(s.planned_minute, 1440), s.position, s.id
            """, access, visit)
    }

    /// - Throws: `Failure.notFound` for a step of somebody else.
    static func require(_ id: ID<Step>, _ access: StudentAccess, _ visit: Visit) throws -> StudentStep {
        let found = try steps("WHERE s.id = \(id) AND s.student_id = \(access.student)", access, visit)
        guard let step = found.first else { throw Failure.notFound }
        return step
    }

    private static func steps(_ rest: SQL, _ access: StudentAccess, _ visit: Visit) throws -> [StudentStep] {
        try visit.tx.query(
            """
            SELECT s.id, s.title, s.goal_id, s.item_id, s.minutes, s.by_on, s.planned_on, s.planned_minute, s.done_at,
                   s.let_go_at, s.let_go_reason, s.version, s.written_by, p.given_name, p.family_name
            FROM steps s JOIN people p ON p.id = s.written_by \(rest)
            """
        ).map { row in
            let writer: ID<Person> = try row.id("written_by")
            return StudentStep(
                id: try row.id("id"), title: try row.text("title"),
                subject: try row.optionalInt64("goal_id") ?? row.optionalInt64("item_id"),
                minutes: try row.optionalInt64("minutes").map { Int($0) },
                byOn: try row.optionalText("by_on").flatMap { CalendarDay(iso: $0) },
                plannedOn: try row.optionalText("planned_on").flatMap { CalendarDay(iso: $0) },
                plannedMinute: try row.optionalInt64("planned_minute").map { Int($0) },
                doneAt: try row.optionalTime("done_at"), letGoAt: try row.optionalTime("let_go_at"),
                letGoReason: try row.text("let_go_reason"),
                suggestedBy: writer == access.student
                    ? nil : try row.text("given_name") + " " + row.text("family_name"),
                version: try row.int("version"))
        }
    }

    /// - Parameter talk: The check-in in which it was agreed on; then an adult may add it.
    /// - Throws: `Failure.refused` when there are too many open steps already.
    @discardableResult
    static func add(
        _ draft: StepDraft, inTalk talk: ID<CheckIn>? = nil, for access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<Step> {
        let counted = try visit.tx.require(
            """
            SELECT COUNT(*) AS open, COALESCE(MAX(position), 0) AS last FROM steps
            WHERE student_id = \(access.student) AND done_at IS NULL AND let_go_at IS NULL
            """)
        guard try counted.int("open") < mostOpen else {
            var refusal = Refusal()
            refusal.add("title", t.weeksTooManySteps(count: mostOpen))
            throw Failure.refused(refusal)
        }
        let (goal, item) = try place(draft.subject, access, visit)
        let id: ID<Step> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO steps (id, student_id, goal_id, item_id, check_in_id, title, minutes, by_on, position,
                               written_by, written_at, changed_at)
            VALUES (\(id), \(access.student), \(goal), \(item), \(talk), \(draft.title), \(draft.minutes),
                    \(draft.byOn?.iso), \(try counted.int64("last") + 1), \(access.viewer), \(visit.now), \(visit.now))
            """)
        try visit.audit("step.written", student: access.student, aspect: .plan)
        return id
    }

    /// - Throws: `Failure.refused` with both texts when the step was changed after the form was drawn.
    static func change(
        _ id: ID<Step>, to draft: StepDraft, version: Int?, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let saved = try locked(id, access, visit)
        guard saved.version == version else {
            var refusal = Refusal()
            refusal.stale = [.init(label: t.weeksStep, saved: saved.title, yours: draft.title)]
            throw Failure.refused(refusal)
        }
        let (goal, item) = try place(draft.subject, access, visit)
        try visit.tx.execute(
            """
            UPDATE steps SET title = \(draft.title), minutes = \(draft.minutes), by_on = \(draft.byOn?.iso),
                   goal_id = \(goal), item_id = \(item), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try visit.audit("step.changed", student: access.student, aspect: .plan)
    }

    /// The row, held until the transaction ends. Only the student changes a step.
    static func locked(_ id: ID<Step>, _ access: StudentAccess, _ visit: Visit) throws -> StudentStep {
        guard access.relation == .oneself,
            try visit.tx.first(
                "SELECT id FROM steps WHERE id = \(id) AND student_id = \(access.student)\(SQL.lockRow)") != nil
        else { throw Failure.notFound }
        return try require(id, access, visit)
    }

    /// What a raw id is in the student's own plan; something that is not in it is left out.
    private static func place(
        _ subject: Int64?, _ access: StudentAccess, _ visit: Visit
    ) throws -> (goal: Int64?, item: Int64?) {
        guard let subject else { return (nil, nil) }
        let plan = try PlanStore.draft(access, visit).document
        if plan.goals.contains(where: { $0.id.rawValue == subject }) { return (subject, nil) }
        if plan.items.contains(where: { $0.id.rawValue == subject }) { return (nil, subject) }
        return (nil, nil)
    }
}
