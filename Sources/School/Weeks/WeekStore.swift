import Learning
import SQL

/// One day of a student's week.
struct WeekDay: Sendable {
    let day: CalendarDay
    let sessions: [BookedSession]
    /// Those planned for it, done ones too; by time, then in the student's order.
    let steps: [StudentStep]

    /// Between what is booked and what is planned for a time of the day.
    var free: [BookedTime] {
        guard !sessions.isEmpty else { return [] }
        let planned = steps.compactMap { step in
            step.plannedMinute.map { BookedTime(begins: $0, ends: $0 + (step.minutes ?? 15)) }
        }
        return BookedTime.free(between: sessions.map(\.time) + planned)
    }
    var isEmpty: Bool { sessions.isEmpty && steps.isEmpty }
    /// Those without a time of the day.
    var untimed: [StudentStep] { steps.filter { $0.plannedMinute == nil } }
}

/// A student's week as its pages show it.
struct WeekModel: Sendable {
    let student: ID<Person>
    let name: StudentNames.Name
    let isOneself: Bool
    let week: CalendarDay
    let today: CalendarDay
    let days: [WeekDay]
    /// Days that a step can be given from here on: the rest of this week or the whole of a later one, then a week more.
    let choices: [WeekDay]
    /// Open steps without a day.
    let unplanned: [StudentStep]
    /// Steps of earlier days that are still open, however long ago.
    let left: [StudentStep]
    let past: [StudentStep]
    let count: WeekCount
    let lastCount: WeekCount
    let saved: Saved
    let lastLookBack: String
    /// Goals and items of the plan by raw id.
    let subjects: [Int64: String]

    /// What the student wrote about the week.
    struct Saved: Sendable {
        var words = ""
        var lookBack = ""
        var sharedAt: Timestamp?
        var version = 0
    }

    var path: String { "/students/\(student)/week" }
    var isNow: Bool { week <= today && today <= week.adding(days: 6) }
}

enum WeekStore {
    static let longestWords = 1_000
    static let longestLookBack = 2_000

    /// - Parameter day: any day of the week; nil for the week of today. One far away is answered with this week.
    static func load(_ access: StudentAccess, of day: CalendarDay?, _ visit: Visit) throws -> WeekModel {
        let today = SchoolCalendar.today(visit)
        let asked = (day ?? today).startOfWeek
        let week = abs(asked.daysSinceEpoch - today.daysSinceEpoch) > 800 ? today.startOfWeek : asked
        let steps = try StepStore.list(access, visit)
        let span = (0..<7).map(week.adding(days:))
        let first = max(week, today)
        let coming = (0..<14).map(first.adding(days:)).filter { $0 < first.startOfWeek.adding(days: 14) }
        let booked = try SessionTimes.booked(access, on: span + coming.filter { !span.contains($0) }, visit)
        func weekDay(_ day: CalendarDay) -> WeekDay {
            WeekDay(
                day: day, sessions: booked[day] ?? [],
                steps: steps.filter { $0.plannedOn == day && $0.letGoAt == nil }.sorted {
                    ($0.plannedMinute ?? 1_440) < ($1.plannedMinute ?? 1_440)
                })
        }
        let planned = try StepMoves.planned(access, visit)
        let before = week.adding(days: -7)
        return WeekModel(
            student: access.student, name: try StudentNames.name(access, visit.tx),
            isOneself: access.relation == .oneself, week: week, today: today, days: span.map(weekDay),
            choices: coming.map(weekDay), unplanned: steps.filter { $0.isOpen && $0.plannedOn == nil },
            left: steps.filter { step in
                step.isOpen && (step.plannedOn.map { $0 < today } ?? false)
            },
            past: Array(steps.filter { !$0.isOpen }.prefix(40)), count: WeekCount(of: week, planned),
            lastCount: WeekCount(of: before, planned), saved: try saved(week, access, visit.tx),
            lastLookBack: try saved(before, access, visit.tx).lookBack, subjects: try subjects(access, visit))
    }

    /// The words of this week that the student has told the advisor of.
    static func ready(_ access: StudentAccess, _ visit: Visit) throws -> WeekModel.Saved? {
        let saved = try saved(SchoolCalendar.today(visit).startOfWeek, access, visit.tx)
        return saved.sharedAt == nil || saved.words.isEmpty ? nil : saved
    }

    private static func saved(
        _ week: CalendarDay, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> WeekModel.Saved {
        let row = try tx.first(
            """
            SELECT words, look_back, shared_at, version FROM week_plans
            WHERE student_id = \(access.student) AND week_on = \(week.iso)
            """)
        guard let row else { return WeekModel.Saved() }
        return WeekModel.Saved(
            words: try row.text("words"), lookBack: try row.text("look_back"),
            sharedAt: try row.optionalTime("shared_at"), version: try row.int("version"))
    }

    /// What steps can belong to, as this reader may see it.
    static func subjects(_ access: StudentAccess, _ visit: Visit) throws -> [Int64: String] {
        let plan = try PlanStore.draft(access, visit).document
        return Dictionary(
            plan.goals.map { ($0.id.rawValue, $0.title) } + plan.items.map { ($0.id.rawValue, $0.title) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What the student wants of a week, and a look back at it.
    ///
    /// - Throws: `Failure.refused` with both texts when it was saved elsewhere in the meantime.
    static func save(
        _ week: CalendarDay, words: String, lookBack: String, version: Int?, isShared: Bool, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let tx = visit.tx
        // A row to hold, so that two windows at once do not both believe that they are first.
        try tx.execute(
            """
            INSERT INTO week_plans (student_id, week_on, version, changed_by, changed_at)
            VALUES (\(access.student), \(week.iso), 0, \(access.viewer), \(visit.now))
            ON CONFLICT (student_id, week_on) DO NOTHING
            """)
        let row = try tx.require(
            """
            SELECT words, look_back, version FROM week_plans
            WHERE student_id = \(access.student) AND week_on = \(week.iso)\(SQL.lockRow)
            """)
        guard try row.int("version") == version ?? 0 else {
            var refusal = Refusal()
            refusal.stale = [
                .init(label: t.weeksWish, saved: try row.text("words"), yours: words),
                .init(label: t.weeksLookBack, saved: try row.text("look_back"), yours: lookBack),
            ]
            throw Failure.refused(refusal)
        }
        let shared: Timestamp? = isShared ? visit.now : nil
        let looked: Timestamp? = lookBack.isEmpty ? nil : visit.now
        try tx.execute(
            """
            UPDATE week_plans SET words = \(words), look_back = \(lookBack),
                   shared_at = COALESCE(CAST(\(shared) AS BIGINT), shared_at),
                   looked_back_at = CAST(\(looked) AS BIGINT), version = version + 1, changed_by = \(access.viewer),
                   changed_at = \(visit.now)
            WHERE student_id = \(access.student) AND week_on = \(week.iso)
            """)
        try visit.audit(isShared ? "week.shared" : "week.saved", student: access.student, aspect: .plan)
    }
}
