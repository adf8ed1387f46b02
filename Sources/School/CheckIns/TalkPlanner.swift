import Learning
import SQL

/// When talks take place: planned one by one, begun on the spot, moved, and called off with a reason.
struct TalkPlanner {
    let access: StudentAccess
    let visit: Visit
    let t: Messages

    private var tx: any Transaction { visit.tx }

    /// A day and time for one talk, as a form asks for it.
    struct Appointment: Sendable {
        let day: CalendarDay?
        let beginsMinute: Int?
        let minutes: Int
        let place: String

        init(_ form: Form) throws {
            day = CalendarDay(iso: try form.text("day", most: 40))
            beginsMinute = clockMinute(try form.text("time", most: 40))
            minutes = min(max(form.int("minutes") ?? 15, 5), 120)
            place = String(try form.text("place", most: 2_000).prefix(200))
        }
    }

    /// Finds the talk of the two that is planned for today or was left open before, or makes one for now. A second tap
    /// finds the first one.
    func begin() throws -> ID<CheckIn> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let open = try tx.first(
            """
            SELECT id FROM check_ins WHERE student_id = \(access.student) AND advisor_id = \(access.viewer)
              AND state = 'planned' AND planned_on <= \(visit.today) ORDER BY planned_on DESC, id LIMIT 1
            """)
        if let open { return try open.id("id") }
        let local = LocalTime(visit.now, in: zone(visit.viewer.timeZone))
        return try add(on: local.day, at: local.hour * 60 + local.minute, minutes: 15, place: "")
    }

    func plan(_ appointment: Appointment) throws -> ID<CheckIn> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try tx.first("SELECT id FROM people WHERE id = \(access.viewer)\(SQL.lockRow)")
        let day = try checked(appointment, besides: nil)
        return try add(
            on: day, at: appointment.beginsMinute, minutes: appointment.minutes, place: appointment.place)
    }

    func move(_ id: ID<CheckIn>, to appointment: Appointment) throws {
        let talk = try planned(id, field: "day")
        _ = try tx.first("SELECT id FROM people WHERE id = \(access.viewer)\(SQL.lockRow)")
        let day = try checked(appointment, besides: id)
        try tx.execute(
            """
            UPDATE check_ins SET planned_on = \(day.iso), begins_minute = \(appointment.beginsMinute),
                minutes = \(appointment.minutes), place = \(appointment.place), version = version + 1,
                changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try visit.audit(
            "check-in.moved", student: access.student, aspect: .plan,
            detail: "{\"from\":\"\(talk.plannedOn.iso)\",\"to\":\"\(day.iso)\"}")
    }

    /// A talk that does not take place. It comes back before all others; the second time in a row it needs a new day.
    func callOff(_ id: ID<CheckIn>, reason: String, again appointment: Appointment?) throws {
        let talk = try TalkStore.hold(id, access, tx)
        guard talk.isOf(access) else { throw Failure.notFound }
        if talk.state == .missed, talk.reason == reason { return }
        guard talk.state == .planned else { throw closed("reason") }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", t.checkinsNeedReason) }
        if reason.unicodeScalars.count > 500 { refusal.add("reason", t.checkinsTooLong(count: 500)) }
        if appointment == nil, try wasCalledOff(before: talk) { refusal.add("day", t.checkinsNeedNewDay) }
        try refusal.check()
        let day = try appointment.map { try checked($0, besides: id) }
        try tx.execute(
            """
            UPDATE check_ins SET state = 'not_held', reason = \(reason), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        if let day, let appointment {
            _ = try add(
                on: day, at: appointment.beginsMinute, minutes: appointment.minutes, place: appointment.place)
        } else {
            try passOn(talk.agenda, from: id)
        }
        try visit.audit("check-in.not-held", student: access.student, aspect: .plan, reason: reason)
    }

    /// Gives a talk, with all planned ones of the same two, to another adult who works with the student.
    func give(_ id: ID<CheckIn>, to advisor: ID<Person>) throws {
        guard access.relation == .leader else { throw Failure.notFound }
        let talk = try TalkStore.hold(id, access, tx)
        guard try CheckInPeople.adults(of: access, visit).contains(where: { $0.id == advisor }) else {
            throw Failure.badRequest("advisor")
        }
        guard talk.state == .planned, advisor != talk.advisor else { return }
        // The slot belongs to the rhythm of the one who left; the new adult chooses an own one.
        try tx.execute(
            """
            UPDATE check_ins SET advisor_id = \(advisor), slot_on = NULL, version = version + 1, changed_at = \(visit.now)
            WHERE student_id = \(access.student) AND advisor_id = \(talk.advisor) AND state = 'planned'
            """)
        try tx.execute(
            "DELETE FROM check_in_rhythms WHERE student_id = \(access.student) AND advisor_id = \(talk.advisor)")
        try visit.audit(
            "check-in.given", student: access.student, aspect: .plan,
            detail: "{\"from\":\"\(talk.advisor)\",\"to\":\"\(advisor)\"}")
    }

    // MARK: Rows

    private func planned(_ id: ID<CheckIn>, field: String) throws -> Talk {
        let talk = try TalkStore.hold(id, access, tx)
        guard talk.isOf(access) else { throw Failure.notFound }
        guard talk.state == .planned else { throw closed(field) }
        return talk
    }

    /// A new talk takes over what the student wanted to say in one that was called off.
    private func add(on day: CalendarDay, at minute: Int?, minutes: Int, place: String) throws -> ID<CheckIn> {
        let id: ID<CheckIn> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO check_ins (id, student_id, advisor_id, planned_on, begins_minute, minutes, place, state, made_by,
                changed_at)
            VALUES (\(id), \(access.student), \(access.viewer), \(day.iso), \(minute), \(minutes), \(place), 'planned',
                \(access.viewer), \(visit.now))
            """)
        let left = try tx.first(
            """
            SELECT id, agenda FROM check_ins WHERE student_id = \(access.student) AND advisor_id = \(access.viewer)
              AND state = 'not_held' AND agenda_version > 0 ORDER BY changed_at DESC, id DESC LIMIT 1
            """)
        if let left { try hand(storedValue(try left.text("agenda")) ?? TalkAgenda(), from: try left.id("id"), to: id) }
        return id
    }

    private func passOn(_ agenda: TalkAgenda, from id: ID<CheckIn>) throws {
        let next = try tx.first(
            """
            SELECT id FROM check_ins WHERE student_id = \(access.student) AND advisor_id = \(access.viewer)
              AND state = 'planned' AND planned_on >= \(visit.today) AND agenda_version = 0
            ORDER BY planned_on, id LIMIT 1
            """)
        if let next { try hand(agenda, from: id, to: try next.id("id")) }
    }

    private func hand(_ agenda: TalkAgenda, from id: ID<CheckIn>, to next: ID<CheckIn>) throws {
        guard !agenda.isEmpty else { return }
        try tx.execute(
            "UPDATE check_ins SET agenda = \(try storedText(agenda)), agenda_version = 1 WHERE id = \(next)")
        try tx.execute("UPDATE check_ins SET agenda_version = 0 WHERE id = \(id)")
    }

    // MARK: What is refused

    private func closed(_ field: String) -> Failure {
        var refusal = Refusal()
        refusal.add(field, t.checkinsClosed)
        return .refused(refusal)
    }

    private func wasCalledOff(before talk: Talk) throws -> Bool {
        try tx.exists(
            """
            SELECT 1 FROM check_ins m WHERE m.student_id = \(access.student) AND m.advisor_id = \(talk.advisor)
              AND m.state = 'not_held' AND m.reason <> '' AND m.id <> \(talk.id) AND NOT EXISTS (
                SELECT 1 FROM check_ins h WHERE h.student_id = m.student_id AND h.advisor_id = m.advisor_id
                  AND h.state = 'held' AND h.held_at >= m.changed_at)
            """)
    }

    private func checked(_ appointment: Appointment, besides id: ID<CheckIn>?) throws -> CalendarDay {
        var refusal = Refusal()
        let today = CalendarDay(iso: visit.today) ?? CalendarDay(daysSinceEpoch: 0)
        if let day = appointment.day, day >= today, day <= today.adding(days: 366) {
            if let other = try clash(appointment, on: day, besides: id) {
                refusal.add("time", t.checkinsClash(name: other.name, time: other.time))
            }
        } else {
            refusal.add("day", t.checkinsNeedDay)
        }
        try refusal.check()
        return appointment.day ?? today
    }

    /// Another planned talk of the adult or of the student at the same minute.
    private func clash(
        _ appointment: Appointment, on day: CalendarDay, besides id: ID<CheckIn>?
    ) throws -> (name: String, time: String)? {
        guard let begins = appointment.beginsMinute else { return nil }
        let row = try tx.first(
            """
            SELECT c.begins_minute, c.advisor_id, s.given_name, s.family_name, a.given_name AS adult_given,
                   a.family_name AS adult_family
            FROM check_ins c JOIN people s ON s.id = c.student_id JOIN people a ON a.id = c.advisor_id
            WHERE c.planned_on = \(day.iso) AND c.state = 'planned'
              AND (c.advisor_id = \(access.viewer) OR c.student_id = \(access.student))
              AND c.id <> \(id ?? ID(stored: 0)) AND c.begins_minute < \(begins + appointment.minutes)
              AND c.begins_minute + c.minutes > \(begins)
            ORDER BY c.begins_minute, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let isOwn = try row.id("advisor_id", of: Person.self) == access.viewer
        let name =
            isOwn
            ? try row.text("given_name") + " " + row.text("family_name")
            : try row.text("adult_given") + " " + row.text("adult_family")
        let minute = try row.int("begins_minute")
        let format = Format(t.language, timeZone: zone(visit.viewer.timeZone))
        return (name, format.clock(hour: minute / 60, minute: minute % 60))
    }
}

/// `14:10` of `<input type="time">` as minutes after midnight; nothing for anything else.
func clockMinute(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
        (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
}

/// The same as the field's value.
func clockText(_ minute: Int) -> String {
    CalendarDay.padded(minute / 60, to: 2) + ":" + CalendarDay.padded(minute % 60, to: 2)
}
