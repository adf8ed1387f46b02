import Learning
import SQL

/// Makes and changes workshops.
enum WorkshopWriter {
    /// Makes it, books its room and gives the members their seats, all or nothing.
    ///
    /// - Throws: `Failure.notFound` unless the viewer teaches the class; `Failure.refused` with what cannot be (fields as
    ///   in `NewWorkshop.check`, and `room`, `members`).
    @discardableResult
    static func make(_ new: NewWorkshop, _ access: ClassAccess, _ visit: Visit) throws -> ID<Workshop> {
        guard access.relation.mayJudge else { throw Failure.notFound }
        try new.check(today: visit.schoolToday, visit.words).check()
        let id: ID<Workshop> = try visit.mint()
        let host = try host(new, access, visit)
        let isOutside = try !meets(access.id, new, visit)
        try visit.tx.execute(
            """
            INSERT INTO workshops (id, class_id, title, competency_id, modality, day_on, begins_minute, ends_minute,
                is_outside, room_id, place, link, screen_link, seats, entry, audience, host_id, guest, guest_words,
                materials, activity_id, variant_id, group_set_id, made_by, made_at, changed_at)
            VALUES (\(id), \(access.id), \(new.title), \(try competency(new, visit)), \(new.modality.rawValue),
                \(new.day.iso), \(new.time.begins), \(new.time.ends), \(isOutside), \(new.room), \(new.place), \(new.link),
                \(new.screenLink), \(new.seats), \(new.entry.rawValue), \(new.audience.rawValue), \(host), \(new.guest),
                \(new.guestWords), \(new.materials), \(try activity(new, access, visit)), \(try variant(new, visit)),
                \(new.groupSet), \(visit.viewer.person), \(visit.now), \(visit.now))
            """)
        if let room = new.room {
            try RoomBook.book(
                .init(room: room, day: new.day, time: new.time, words: "", workshop: id), visit)
        }
        if !new.members.isEmpty {
            let access = try WorkshopAccess.find(id, visit)
            for member in new.members.sorted() { try WorkshopSeats.give(to: member, access, visit) }
        }
        try visit.changed(.classView(access.id))
        return id
    }

    /// Puts other words and times in its place. Whoever has a seat keeps it and hears of a new time.
    ///
    /// - Throws: `Failure.refused` also when somebody saved it meanwhile, and when more seats are taken than there
    ///   would be.
    static func change(
        _ id: ID<Workshop>, to new: NewWorkshop, version: Int?, _ access: WorkshopAccess, _ visit: Visit
    ) throws {
        let old = try WorkshopSeats.hold(access, visit)
        guard access.mayRun, old.calledOff == nil else { throw Failure.notFound }
        var refusal = new.check(today: visit.schoolToday, visit.words)
        if new.seats < old.taken { refusal.add("seats", visit.words.workshopsSeatsTaken(count: old.taken)) }
        if old.version != version {
            refusal.stale = [.init(label: visit.words.workshopsTitleField, saved: old.title, yours: new.title)]
        }
        try refusal.check()
        let classAccess = try visit.viewer.classAccess(old.classID, today: visit.today, in: visit.tx)
        let isOutside = try !meets(old.classID, new, visit)
        try RoomBook.release(id, visit)
        if let room = new.room {
            try RoomBook.book(.init(room: room, day: new.day, time: new.time, workshop: id), visit)
        }
        try visit.tx.execute(
            """
            UPDATE workshops SET title = \(new.title), competency_id = \(try competency(new, visit)),
                modality = \(new.modality.rawValue), day_on = \(new.day.iso), begins_minute = \(new.time.begins),
                ends_minute = \(new.time.ends), is_outside = \(isOutside), room_id = \(new.room), place = \(new.place),
                link = \(new.link), screen_link = \(new.screenLink), seats = \(new.seats), entry = \(new.entry.rawValue),
                audience = \(new.audience.rawValue), host_id = \(try host(new, classAccess, visit)), guest = \(new.guest),
                guest_words = \(new.guestWords), materials = \(new.materials),
                activity_id = \(try activity(new, classAccess, visit)), variant_id = \(try variant(new, visit)),
                version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try WorkshopSeats.moveUp(access, visit)
        try WorkshopSeats.tellAll(access, visit)
    }

    /// Offers a seat to one student.
    static func offer(seatTo student: ID<Person>, of workshop: ID<Workshop>, _ visit: Visit) throws -> SeatState {
        try WorkshopSeats.offer(to: [student], try WorkshopAccess.find(workshop, visit), visit)[student] ?? .offered
    }

    /// Those who had a seat or wanted one read why.
    static func callOff(_ reason: String, _ access: WorkshopAccess, _ visit: Visit) throws {
        let held = try WorkshopSeats.hold(access, visit)
        guard access.mayRun else { throw Failure.notFound }
        guard held.calledOff == nil else { return }
        var refusal = Refusal()
        if reason.isEmpty { refusal.add("reason", visit.words.workshopsNeedReason) }
        if reason.unicodeScalars.count > 500 { refusal.add("reason", visit.words.workshopsTooLong(count: 500)) }
        try refusal.check()
        try visit.tx.execute(
            """
            UPDATE workshops SET called_off_at = \(visit.now), called_off_by = \(visit.viewer.person),
                called_off_reason = \(reason), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(access.workshop)
            """)
        try RoomBook.release(access.workshop, visit)
        try WorkshopSeats.tellAll(access, visit)
    }

    static func write(note: String, _ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.mayRun else { throw Failure.notFound }
        var refusal = Refusal()
        if note.unicodeScalars.count > 2_000 { refusal.add("note", visit.words.workshopsTooLong(count: 2_000)) }
        try refusal.check()
        try visit.tx.execute(
            "UPDATE workshops SET note = \(note), changed_at = \(visit.now) WHERE id = \(access.workshop)")
    }

    // MARK: What a form may name

    /// A colleague of the class; else whoever writes.
    private static func host(_ new: NewWorkshop, _ access: ClassAccess, _ visit: Visit) throws -> ID<Person> {
        guard let host = new.host, host != visit.viewer.person else { return visit.viewer.person }
        let teaches = try visit.tx.exists(
            """
            SELECT e.id FROM enrolments e
            WHERE e.class_id = \(access.id) AND e.person_id = \(host) AND e.role = 'teacher' AND \(current("e", visit.today))
            """)
        return teaches ? host : visit.viewer.person
    }

    private static func competency(_ new: NewWorkshop, _ visit: Visit) throws -> ID<Competency>? {
        guard let wanted = new.competency else { return nil }
        return try visit.core.catalog.current(in: visit.tx).competencies[wanted]?.id
    }

    private static func activity(
        _ new: NewWorkshop, _ access: ClassAccess, _ visit: Visit
    ) throws -> ID<Activity>? {
        guard let wanted = new.activity else { return nil }
        let row = try visit.tx.first(
            """
            SELECT a.id FROM activities a
            WHERE a.id = \(wanted) AND a.retired_at IS NULL AND (a.school_id IS NULL OR a.school_id = \(access.school))
            """)
        return try row?.id("id")
    }

    private static func variant(_ new: NewWorkshop, _ visit: Visit) throws -> ID<ActivityVariant>? {
        guard let activity = new.activity, let wanted = new.variant else { return nil }
        return try visit.tx.first(
            """
            SELECT id FROM activity_variants WHERE id = \(wanted) AND activity_id = \(activity) AND removed_at IS NULL
            """
        )?.id("id")
    }

    /// Whether the class meets during any of that time.
    private static func meets(_ id: ID<Class>, _ new: NewWorkshop, _ visit: Visit) throws -> Bool {
        let weekday = new.day.weekday == 0 ? 7 : new.day.weekday
        return try visit.tx.exists(
            """
            SELECT id FROM class_meetings
            WHERE class_id = \(id) AND weekday = \(weekday) AND begins_minute < \(new.time.ends)
              AND ends_minute > \(new.time.begins) LIMIT 1
            """)
    }
}

extension Visit {
    /// The school's day.
    var schoolToday: CalendarDay { CalendarDay(iso: today) ?? CalendarDay(daysSinceEpoch: 0) }
}
