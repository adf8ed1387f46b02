import Learning
import SQL

/// Blocks of time that student or teacher note themselves: "45 minutes with my group, outside".
enum TimeBlockStore {
    static let longestWords = 300
    static let mostOfDay = 20

    struct Draft: Sendable {
        let day: CalendarDay?
        let begins: Int?
        /// Something stands in the field that is no time.
        let isTimeWrong: Bool
        let minutes: Int
        let company: TimeCompany?
        let place: TimePlace?
        let words: String

        init(_ form: Form) throws {
            day = CalendarDay(iso: try form.text("day"))
            begins = minuteOfDay(form.raw("begins"))
            isTimeWrong = begins == nil && !trimmed(form.raw("begins") ?? "").isEmpty
            minutes = form.int("minutes") ?? 0
            company = form.raw("company").flatMap(TimeCompany.init(rawValue:))
            place = form.raw("place").flatMap(TimePlace.init(rawValue:))
            words = try form.text("words")
        }
    }

    static func mayWrite(_ access: StudentAccess) -> Bool {
        access.relation == .oneself || access.relation.mayJudge
    }

    /// - Throws: `Failure.notFound` for whoever only reads; `Failure.refused` with what cannot be.
    static func add(_ draft: Draft, _ access: StudentAccess, _ visit: Visit) throws {
        guard mayWrite(access) else { throw Failure.notFound }
        let t = visit.words
        let today = visit.schoolToday
        var refusal = Refusal()
        let isPast = draft.day.map { $0 <= today && $0 >= today.adding(days: -60) } ?? false
        if !isPast { refusal.add("day", t.timeuseNeedDay) }
        if draft.isTimeWrong { refusal.add("begins", t.workshopsNeedTime) }
        if !(1...600).contains(draft.minutes) || (draft.begins ?? 0) + draft.minutes > 1_440 {
            refusal.add("minutes", t.timeuseNeedMinutes)
        }
        if draft.company == nil { refusal.add("company", t.timeuseNeedCompany) }
        if draft.words.unicodeScalars.count > longestWords {
            refusal.add("words", t.workshopsTooLong(count: longestWords))
        }
        try refusal.check()
        let day = draft.day ?? today
        let count = try visit.tx.require(
            """
            SELECT COUNT(*) AS number FROM time_blocks
            WHERE student_id = \(access.student) AND day_on = \(day.iso) AND removed_at IS NULL
            """
        ).int("number")
        if count >= mostOfDay { refusal.add("day", t.timeuseTooMany(count: mostOfDay)) }
        try refusal.check()
        try visit.tx.execute(
            """
            INSERT INTO time_blocks (id, student_id, day_on, begins_minute, minutes, modality, place, words, written_by,
                                     written_at)
            VALUES (\(try visit.mint(TimeBlock.self)), \(access.student), \(day.iso), \(draft.begins), \(draft.minutes),
                    \((draft.company ?? .alone).rawValue), \((draft.place ?? .school).rawValue), \(draft.words),
                    \(access.viewer), \(visit.now))
            """)
        try visit.changed(.person(access.student))
    }

    /// Whoever wrote it takes it back.
    static func remove(_ id: ID<TimeBlock>, _ access: StudentAccess, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE time_blocks SET removed_at = \(visit.now)
            WHERE id = \(id) AND student_id = \(access.student) AND written_by = \(access.viewer) AND removed_at IS NULL
            """)
        try visit.changed(.person(access.student))
    }
}
