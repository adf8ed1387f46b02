import Learning
import SQL

/// When somebody talks with a student, again and again.
struct TalkRhythm: Sendable {
    let student: ID<Person>
    let advisor: ID<Person>
    let slot: TalkSlot

    init?(_ row: Row) throws {
        student = try row.id("student_id")
        advisor = try row.id("advisor_id")
        guard let from = CalendarDay(iso: try row.text("from_on")),
            let slot = TalkSlot(
                everyWeeks: try row.int("every_weeks"), weekday: try row.int("weekday"),
                beginsMinute: try row.int("begins_minute"), minutes: try row.int("minutes"), from: from)
        else { return nil }
        self.slot = slot
    }
}

/// Planned talks that come from rhythms: always the next four weeks of them. Doing it again, or twice at once, makes no
/// second one, because the day that a rhythm gave is unique.
struct TalkTimes {
    let tx: any Transaction
    let mint: IDMint
    /// The school's day.
    let today: CalendarDay
    let now: Timestamp

    static let daysAhead = 27
    static let columns: SQL = "student_id, advisor_id, every_weeks, weekday, begins_minute, minutes, from_on"

    func rhythms(of advisor: ID<Person>) throws -> [TalkRhythm] {
        try tx.query(
            "SELECT \(Self.columns) FROM check_in_rhythms WHERE advisor_id = \(advisor) ORDER BY student_id LIMIT 1000"
        ).compactMap(TalkRhythm.init)
    }

    /// Plans what is not planned yet. A day on which the two meet anyway gets no second talk, and nothing is planned for
    /// two who no longer work together.
    func roll(_ rhythms: [TalkRhythm]) throws {
        for rhythm in rhythms {
            guard let end = try lastDay(of: rhythm) else { continue }
            let days = rhythm.slot.days(from: today, through: min(end, today.adding(days: Self.daysAhead)))
            guard !days.isEmpty else { continue }
            let taken = try takenDays(rhythm)
            for day in days where !taken.contains(day.iso) { try plan(day, rhythm) }
        }
    }

    /// What of an earlier rhythm nobody has touched makes room for the new one. A talk that the student has written
    /// something for moves to the first new day, and one that was moved by hand stays.
    func replan(_ student: ID<Person>, with advisor: ID<Person>, as slot: TalkSlot?) throws {
        let rows = try tx.query(
            """
            SELECT id, slot_on, agenda_version FROM check_ins
            WHERE student_id = \(student) AND advisor_id = \(advisor) AND state = 'planned'
              AND slot_on IS NOT NULL AND slot_on = planned_on AND planned_on >= \(today.iso)
            ORDER BY planned_on, id
            """)
        let wanted = slot?.days(from: today, through: today.adding(days: Self.daysAhead)).map(\.iso) ?? []
        var used = try otherSlots(student, advisor, besides: rows)
        var homeless: [Row] = []
        for row in rows {
            let day = try row.text("slot_on")
            if let slot, wanted.contains(day) {
                used.insert(day)
                try move(try row.id("id"), to: day, slot)
            } else {
                homeless.append(row)
            }
        }
        for row in homeless {
            let id: ID<CheckIn> = try row.id("id")
            if try row.int("agenda_version") == 0 {
                try tx.execute("DELETE FROM check_ins WHERE id = \(id)")
            } else if let slot, let day = wanted.first(where: { !used.contains($0) }) {
                used.insert(day)
                try move(id, to: day, slot)
            } else {
                try tx.execute("UPDATE check_ins SET slot_on = NULL WHERE id = \(id)")
            }
        }
    }

    /// The days that the rhythm has given to talks which were moved, held or called off.
    private func otherSlots(_ student: ID<Person>, _ advisor: ID<Person>, besides rows: [Row]) throws -> Set<String> {
        let ids = try rows.map { try $0.int64("id") }
        return Set(
            try tx.query(
                """
                SELECT slot_on FROM check_ins
                WHERE student_id = \(student) AND advisor_id = \(advisor) AND slot_on >= \(today.iso)
                  AND id NOT IN (\(list: ids + [0]))
                """
            ).map { try $0.text("slot_on") })
    }

    private func move(_ id: ID<CheckIn>, to day: String, _ slot: TalkSlot) throws {
        try tx.execute(
            """
            UPDATE check_ins SET slot_on = \(day), planned_on = \(day), begins_minute = \(slot.beginsMinute),
                minutes = \(slot.minutes), version = version + 1, changed_at = \(now)
            WHERE id = \(id)
            """)
    }

    /// The last day on which the two are in a class together; nothing when they are in none today.
    private func lastDay(of rhythm: TalkRhythm) throws -> CalendarDay? {
        let row = try tx.first(
            """
            SELECT COALESCE(t.ends_on, s.ends_on, term.ends_on, '9999-12-31') AS ends_on
            FROM enrolments t JOIN enrolments s ON s.class_id = t.class_id JOIN classes c ON c.id = t.class_id
            LEFT JOIN terms term ON term.id = c.term_id
            WHERE t.person_id = \(rhythm.advisor) AND t.role = 'teacher' AND \(current("t", today.iso))
              AND s.person_id = \(rhythm.student) AND s.role = 'student' AND \(current("s", today.iso))
              AND c.left_at IS NULL
            ORDER BY 1 DESC LIMIT 1
            """)
        return try row.flatMap { CalendarDay(iso: try $0.text("ends_on")) }
    }

    private func takenDays(_ rhythm: TalkRhythm) throws -> Set<String> {
        let rows = try tx.query(
            """
            SELECT slot_on, planned_on, state FROM check_ins
            WHERE student_id = \(rhythm.student) AND advisor_id = \(rhythm.advisor)
              AND (slot_on >= \(today.iso) OR planned_on >= \(today.iso))
            """)
        var taken: Set<String> = []
        for row in rows {
            if let slot = try row.optionalText("slot_on") { taken.insert(slot) }
            if try row.text("state") != "not_held" { taken.insert(try row.text("planned_on")) }
        }
        return taken
    }

    private func plan(_ day: CalendarDay, _ rhythm: TalkRhythm) throws {
        try tx.execute(
            """
            INSERT INTO check_ins (id, student_id, advisor_id, slot_on, planned_on, begins_minute, minutes, state,
                made_by, changed_at)
            VALUES (\(try mint.mint(CheckIn.self)), \(rhythm.student), \(rhythm.advisor), \(day.iso), \(day.iso),
                \(rhythm.slot.beginsMinute), \(rhythm.slot.minutes), 'planned', \(rhythm.advisor), \(now))
            ON CONFLICT (student_id, advisor_id, slot_on) DO NOTHING
            """)
    }
}

extension TalkTimes {
    init(_ visit: Visit) {
        self.init(
            tx: visit.tx, mint: visit.core.mint,
            today: CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0), now: visit.now)
    }

    /// Plans the coming weeks of everybody, some rhythms in a transaction.
    static let job = JobKind(name: "check-ins.plan", everyMinutes: 6 * 60) { context in
        let core = context.core
        var after: (student: ID<Person>, advisor: ID<Person>) = (ID(stored: 0), ID(stored: 0))
        while true {
            try Task.checkCancellation()
            let from = after
            let last = try await core.database.write { tx in
                let now = core.now()
                let day = CalendarDay(iso: schoolDay(now, timeZone: core.configuration.timeZone))
                let times = TalkTimes(
                    tx: tx, mint: core.mint, today: day ?? CalendarDay(daysSinceEpoch: 0), now: now)
                let rows = try tx.query(
                    """
                    SELECT \(columns) FROM check_in_rhythms
                    WHERE student_id > \(from.student)
                       OR (student_id = \(from.student) AND advisor_id > \(from.advisor))
                    ORDER BY student_id, advisor_id LIMIT 200
                    """)
                try times.roll(rows.compactMap(TalkRhythm.init))
                return try rows.last.map { row in
                    (
                        student: try row.id("student_id", of: Person.self),
                        advisor: try row.id("advisor_id", of: Person.self)
                    )
                }
            }
            guard let last else { return }
            after = last
        }
    }
}
