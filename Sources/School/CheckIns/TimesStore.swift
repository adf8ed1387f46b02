import Learning
import SQL

/// The times that an adult keeps free for talks.
enum TimesStore {
    struct Line: Sendable {
        let student: CheckInPeople.Student
        let slot: TalkSlot?
    }

    struct Model: Sendable {
        let lines: [Line]
        let today: CalendarDay
    }

    static func load(_ visit: Visit) throws -> Model {
        let times = TalkTimes(visit)
        let rhythms = try times.rhythms(of: visit.viewer.person)
        let slots = Dictionary(rhythms.map { ($0.student, $0.slot) }) { first, _ in first }
        let students = try CheckInPeople.students(of: visit).filter { $0.isAdvised || slots[$0.id] != nil }
        return Model(lines: students.map { Line(student: $0, slot: slots[$0.id]) }, today: times.today)
    }

    /// What the form asks for: several students one after the other, from one time on.
    struct Wish: Sendable {
        let students: [ID<Person>]
        let everyWeeks: Int
        let weekday: Int
        let beginsMinute: Int?
        let minutes: Int
        let from: CalendarDay?

        init(_ form: Form) throws {
            students = Array(form.ids("student", of: Person.self).uniqued().prefix(100))
            everyWeeks = form.int("every") ?? 2
            weekday = form.int("weekday") ?? 0
            beginsMinute = clockMinute(try form.text("time", most: 40))
            minutes = form.int("minutes") ?? 15
            from = CalendarDay(iso: try form.text("from", most: 40))
        }
    }

    /// Keeps the times free and plans the coming weeks.
    ///
    /// - Throws: `Failure.refused` when nobody is chosen or two would talk at the same minute.
    static func set(_ wish: Wish, _ visit: Visit, _ t: Messages) throws {
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(visit.viewer.person)\(SQL.lockRow)")
        let mine = try CheckInPeople.students(of: visit)
        let chosen = mine.filter { wish.students.contains($0.id) }
        let times = TalkTimes(visit)
        var refusal = Refusal()
        if chosen.isEmpty { refusal.add("students", t.checkinsChooseStudents) }
        if wish.beginsMinute == nil { refusal.add("time", t.checkinsNeedTime) }
        try refusal.check()
        let slots = try slots(wish, chosen, times.today, t)
        try checkClashes(slots, visit, t)
        for (student, slot) in slots {
            try visit.tx.execute(
                """
                INSERT INTO check_in_rhythms (student_id, advisor_id, every_weeks, weekday, begins_minute, minutes,
                    from_on, changed_at)
                VALUES (\(student.id), \(visit.viewer.person), \(slot.everyWeeks), \(slot.weekday),
                    \(slot.beginsMinute), \(slot.minutes), \(slot.from.iso), \(visit.now))
                ON CONFLICT (student_id, advisor_id) DO UPDATE SET every_weeks = excluded.every_weeks,
                    weekday = excluded.weekday, begins_minute = excluded.begins_minute, minutes = excluded.minutes,
                    from_on = excluded.from_on, changed_at = excluded.changed_at
                """)
            try times.replan(student.id, with: visit.viewer.person, as: slot)
            try visit.audit("check-in.times", student: student.id, aspect: .plan)
        }
        let ids = Set(slots.map(\.student.id))
        try times.roll(try times.rhythms(of: visit.viewer.person).filter { ids.contains($0.student) })
    }

    /// Gives times up. What a student has written something for stays planned.
    static func end(_ students: [ID<Person>], _ visit: Visit) throws {
        let times = TalkTimes(visit)
        for student in students.prefix(100) {
            let ended = try visit.tx.execute(
                """
                DELETE FROM check_in_rhythms WHERE student_id = \(student) AND advisor_id = \(visit.viewer.person)
                """)
            guard ended > 0 else { continue }
            try times.replan(student, with: visit.viewer.person, as: nil)
            try visit.audit("check-in.times-ended", student: student, aspect: .plan)
        }
    }

    private typealias Slots = [(student: CheckInPeople.Student, slot: TalkSlot)]

    private static func slots(
        _ wish: Wish, _ students: [CheckInPeople.Student], _ today: CalendarDay, _ t: Messages
    ) throws -> [(student: CheckInPeople.Student, slot: TalkSlot)] {
        let from = max(wish.from ?? today, today)
        return try students.enumerated().map { place, student in
            // A hundred talks of two hours do not overflow.
            let minutes = min(max(wish.minutes, 0), 200)
            guard
                let slot = TalkSlot(
                    everyWeeks: wish.everyWeeks, weekday: wish.weekday,
                    beginsMinute: (wish.beginsMinute ?? 0) + place * minutes, minutes: wish.minutes, from: from),
                from <= today.adding(days: 366)
            else {
                var refusal = Refusal()
                refusal.add("time", t.checkinsNotInOneDay)
                throw Failure.refused(refusal)
            }
            return (student, slot)
        }
    }

    /// With other slots of the adult, and with slots that these students have with other adults.
    private static func checkClashes(_ slots: Slots, _ visit: Visit, _ t: Messages) throws {
        let ids = slots.map(\.student.id)
        let rows = try visit.tx.query(
            """
            SELECT \(TalkTimes.columns), s.given_name, s.family_name, a.given_name AS adult_given,
                   a.family_name AS adult_family
            FROM check_in_rhythms r JOIN people s ON s.id = r.student_id JOIN people a ON a.id = r.advisor_id
            WHERE (r.advisor_id = \(visit.viewer.person) AND r.student_id NOT IN (\(list: ids)))
               OR (r.advisor_id <> \(visit.viewer.person) AND r.student_id IN (\(list: ids)))
            ORDER BY r.student_id, r.advisor_id LIMIT 2000
            """)
        let format = Format(t.language, timeZone: zone(visit.viewer.timeZone))
        var refusal = Refusal()
        for row in rows {
            guard let other = try TalkRhythm(row) else { continue }
            let isOwn = other.advisor == visit.viewer.person
            let clash = slots.first { (isOwn || $0.student.id == other.student) && $0.slot.overlaps(other.slot) }
            guard let clash else { continue }
            let (given, family) = isOwn ? ("given_name", "family_name") : ("adult_given", "adult_family")
            refusal.add(
                "time",
                t.checkinsOverlap(
                    name: clash.student.name, other: try row.text(given) + " " + row.text(family),
                    time: format.clock(hour: other.slot.beginsMinute / 60, minute: other.slot.beginsMinute % 60)))
        }
        try refusal.check()
    }
}
