import Learning
import SQL

/// Rooms of the first school, who has them, and workshops in a class of the first student: held, full, offered and
/// called off. Dice of their own leave everything else as it is.
struct DemoWorkshops {
    let settings: DemoSettings
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    private struct Ground {
        let student: ID<Person>
        let teacher: ID<Person>
        let classID: ID<Class>
        let school: ID<Organization>
        let competencies: [ID<Competency>]
        /// Others of the class, by id.
        let others: [ID<Person>]
    }

    private var now: Timestamp { calendar.time(calendar.last, minute: 15 * 60) }

    func fill() throws {
        guard let ground = try ground() else { return }
        let rooms = try addRooms(ground)
        try addWorkshops(ground, rooms)
    }

    private func ground() throws -> Ground? {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id, c.school_id
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let classID: ID<Class> = try row.id("class_id")
        let student: ID<Person> = try row.id("student_id")
        let competencies = try tx.query(
            """
            SELECT l.competency_id, MAX(g.given_at) AS given_at FROM assignments g
            JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(classID) GROUP BY l.competency_id ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT 4
            """)
        let others = try tx.query(
            """
            SELECT person_id FROM enrolments
            WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(student) ORDER BY person_id LIMIT 12
            """)
        guard !competencies.isEmpty else { return nil }
        return Ground(
            student: student, teacher: try row.id("teacher_id"), classID: classID, school: try row.id("school_id"),
            competencies: try competencies.map { try $0.id("competency_id") },
            others: try others.map { try $0.id("person_id") })
    }

    // MARK: Rooms

    private func addRooms(_ ground: Ground) throws -> [ID<Room>] {
        let place = try tx.first(
            "SELECT place FROM class_meetings WHERE class_id = \(ground.classID) ORDER BY id LIMIT 1")
        let rooms: [(name: String, seats: Int, traits: Set<RoomTrait>, words: String)] = [
            ("Studio by the library", 8, [.quiet, .recording, .stepFree], "The key is at the library desk."),
            ("Screen lab", 24, [.screens, .computers, .projector, .stepFree], ""),
            ("Theater", 60, [.theatre, .projector, .stepFree], "Ask for the lights a day before."),
            ("Garden classroom", 20, [.outdoors, .whiteboards], "Bring a coat."),
            (try place?.text("place") ?? "Room 8", 30, [.whiteboards, .projector], ""),
        ]
        var ids: [ID<Room>] = []
        for room in rooms where !room.name.isEmpty {
            let id: ID<Room> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO rooms (id, school_id, name, seats, features, words, changed_by, changed_at)
                VALUES (\(id), \(ground.school), \(room.name), \(room.seats), \(RoomTrait.stored(room.traits)),
                        \(room.words), \(ground.teacher), \(now))
                """)
            ids.append(id)
        }
        let monday = calendar.today.adding(days: 1 - (calendar.today.weekday == 0 ? 7 : calendar.today.weekday))
        let series: ID<RoomBooking> = try mint.mint()
        for week in 0..<6 {
            try book(
                ids[1], monday.adding(days: week * 7 + 3), (9 * 60, 10 * 60), "Data projects",
                id: week == 0 ? series : try mint.mint(), series: series, ground)
        }
        try book(ids[0], monday.adding(days: 1), (13 * 60, 13 * 60 + 45), "Podcast", id: try mint.mint(), ground)
        return ids
    }

    private func book(
        _ room: ID<Room>, _ day: CalendarDay, _ time: (Int, Int), _ words: String, id: ID<RoomBooking>,
        series: ID<RoomBooking>? = nil, workshop: ID<Workshop>? = nil, _ ground: Ground
    ) throws {
        try tx.execute(
            """
            INSERT INTO room_bookings (id, room_id, day_on, begins_minute, ends_minute, words, workshop_id, series_id,
                                       booked_by, booked_at)
            VALUES (\(id), \(room), \(day.iso), \(time.0), \(time.1), \(words), \(workshop), \(series), \(ground.teacher),
                    \(now))
            """)
    }

    // MARK: Workshops

    private struct Plan {
        var title: String
        var about = 0
        /// School days from today on; weekends are stepped over.
        var days: Int
        var begins: Int
        var seats = 6
        var entry = SeatEntry.open
        var room: Int? = nil
        var place = ""
        var link = ""
        var modality = SessionModality.smallGroup
        var guest = ("", "")
        var note = ""
        var off = ""
        var student: SeatState? = nil
        var others: [SeatState] = []
        var isHeld = false
    }

    private func addWorkshops(_ ground: Ground, _ rooms: [ID<Room>]) throws {
        let plans = [
            Plan(
                title: "Two prices, one question", days: -6, begins: 14 * 60 + 30, seats: 5, room: 0,
                note: "Most tried with a table. The drawing came from the students.", student: .taken,
                others: [.taken, .taken, .taken], isHeld: true),
            Plan(
                title: "Ask me anything about your project", about: 1, days: -2, begins: 15 * 60, seats: 8,
                place: "Garden", student: .taken, others: [.taken, .taken], isHeld: true),
            Plan(
                title: "How to check an answer", about: 1, days: 0, begins: 14 * 60 + 30, seats: 3, room: 3,
                student: .taken,
                others: [.taken, .taken, .waiting]),
            Plan(
                title: "A second way to show it", about: 0, days: 1, begins: 14 * 60 + 30, seats: 4, entry: .offer,
                room: 0, student: .offered, others: [.taken, .taken, .offered, .offered]),
            Plan(
                title: "Numbers in the kitchen, with a guest", about: 2, days: 3, begins: 10 * 60, seats: 3,
                room: 2, guest: ("Rosa Delgado", "She runs a bakery and counts every gram."), student: .waiting,
                others: [.taken, .taken, .taken, .waiting]),
            Plan(
                title: "Questions before the weekend", about: 1, days: 4, begins: 15 * 60 + 30, seats: 12, entry: .ask,
                link: "https://meet.example.org/open-hour", modality: .online, others: [.asked]),
            Plan(
                title: "Working with fractions of a day", about: 3, days: 2, begins: 14 * 60 + 30,
                off: "I am at a training that day. We do it next week.", student: .taken, others: [.taken]),
        ]
        for plan in plans { try add(plan, ground, rooms) }
    }

    private func add(_ plan: Plan, _ ground: Ground, _ rooms: [ID<Room>]) throws {
        let id: ID<Workshop> = try mint.mint()
        let day = schoolDay(plan.days)
        let isOff = !plan.off.isEmpty
        let off: Timestamp? = isOff ? now : nil
        let offBy: ID<Person>? = isOff ? ground.teacher : nil
        let room = plan.room.map { rooms[min($0, rooms.count - 1)] }
        try tx.execute(
            """
            INSERT INTO workshops (id, class_id, title, competency_id, modality, day_on, begins_minute, ends_minute,
                is_outside, room_id, place, link, seats, entry, audience, host_id, guest, guest_words, note,
                called_off_at, called_off_by, called_off_reason, made_by, made_at, changed_at)
            VALUES (\(id), \(ground.classID), \(plan.title),
                \(ground.competencies[plan.about % ground.competencies.count]), \(plan.modality.rawValue), \(day.iso),
                \(plan.begins), \(plan.begins + 30), TRUE, \(room), \(plan.place), \(plan.link), \(plan.seats),
                \(plan.entry.rawValue), 'class', \(ground.teacher), \(plan.guest.0), \(plan.guest.1), \(plan.note),
                \(off), \(offBy), \(plan.off), \(ground.teacher), \(now), \(now))
            """)
        if let room, !isOff {
            try book(room, day, (plan.begins, plan.begins + 30), "", id: try mint.mint(), workshop: id, ground)
        }
        var seats = zip(ground.others, plan.others).map { ($0, $1) }
        // Who waits longest comes first: the first student was first.
        if let own = plan.student { seats.insert((ground.student, own), at: 0) }
        for (place, (student, state)) in seats.enumerated() {
            let attendance: String? =
                plan.isHeld ? (place == seats.count - 1 && student != ground.student ? "late" : "there") : nil
            let marked: ID<Person>? = plan.isHeld ? ground.teacher : nil
            let markedAt: Timestamp? = plan.isHeld ? now : nil
            let giver: ID<Person>? = state == .offered ? ground.teacher : nil
            try tx.execute(
                """
                INSERT INTO workshop_seats (workshop_id, student_id, state, since, given_by, attendance, marked_by,
                                            marked_at, changed_at)
                VALUES (\(id), \(student), \(state.rawValue), \(now.adding(milliseconds: Int64(place) * 60_000)), \(giver),
                        \(attendance), \(marked), \(markedAt), \(now))
                """)
        }
    }

    /// That many school days from today; 0 is today or, on a weekend, the next Monday.
    private func schoolDay(_ number: Int) -> CalendarDay {
        var day = calendar.today
        let step = number < 0 ? -1 : 1
        while !(1...5).contains(day.weekday) { day = day.adding(days: step) }
        for _ in 0..<abs(number) {
            day = day.adding(days: step)
            while !(1...5).contains(day.weekday) { day = day.adding(days: step) }
        }
        return day
    }
}
