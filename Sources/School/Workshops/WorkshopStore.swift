import Learning
import SQL

/// Reads workshops.
enum WorkshopStore {
    /// One seat as staff see it.
    struct Seat: Sendable {
        let student: ID<Person>
        let name: String
        let state: SeatState
        let isWalkIn: Bool
        let attendance: Attendance?
    }

    /// A workshop with what it is to one student.
    struct Own: Sendable {
        let workshop: Workshop
        let state: SeatState?
        let attendance: Attendance?
        /// 1 is the next to get a seat; nil when not waiting.
        let place: Int?
    }

    static func workshop(_ access: WorkshopAccess, _ visit: Visit) throws -> Workshop {
        let row = try visit.tx.first(
            "SELECT \(Workshop.columns) FROM \(Workshop.tables) WHERE w.id = \(access.workshop)")
        guard let row else { throw Failure.notFound }
        return try Workshop(row)
    }

    /// By name; those in line in the order in which they are called.
    static func seats(_ access: WorkshopAccess, _ visit: Visit) throws -> [Seat] {
        guard access.part != .student else { throw Failure.notFound }
        return try visit.tx.query(
            """
            SELECT s.student_id, s.state, s.is_walk_in, s.attendance, p.given_name, p.family_name
            FROM workshop_seats s JOIN people p ON p.id = s.student_id WHERE s.workshop_id = \(access.workshop)
            ORDER BY CASE WHEN s.state = 'waiting' THEN s.since ELSE 0 END, p.name_folded, p.id LIMIT 400
            """
        ).map { row in
            Seat(
                student: try row.id("student_id"), name: try row.text("given_name") + " " + row.text("family_name"),
                state: SeatState(rawValue: try row.text("state")) ?? .notGiven, isWalkIn: try row.bool("is_walk_in"),
                attendance: try row.optionalText("attendance").flatMap(Attendance.init(rawValue:)))
        }
    }

    // MARK: Of a class

    static func coming(_ access: ClassAccess, _ visit: Visit) throws -> [Workshop] {
        try list(
            """
            WHERE w.class_id = \(access.id) AND w.day_on >= \(visit.today)
            ORDER BY w.day_on, w.begins_minute, w.id LIMIT 100
            """, visit)
    }

    /// Those of the last weeks, the newest first.
    static func past(_ access: ClassAccess, _ visit: Visit) throws -> [Workshop] {
        try list(
            """
            WHERE w.class_id = \(access.id) AND w.day_on < \(visit.today)
            ORDER BY w.day_on DESC, w.begins_minute DESC, w.id LIMIT 50
            """, visit)
    }

    /// What the viewer leads today and on the coming days, the next first; at most ten.
    static func led(by visit: Visit, days: Int = 1) throws -> [Workshop] {
        try list(
            """
            WHERE w.host_id = \(visit.viewer.person) AND w.day_on >= \(visit.today)
              AND w.day_on < \(visit.schoolToday.adding(days: days).iso) AND w.called_off_at IS NULL
            ORDER BY w.day_on, w.begins_minute, w.id LIMIT 10
            """, visit)
    }

    /// Coming ones of a class about a competency to which a seat can be offered.
    static func coming(
        on competency: ID<Competency>, _ access: ClassAccess, _ visit: Visit
    ) throws -> [Workshop] {
        try coming(access, visit).filter {
            $0.competency == competency && $0.calledOff == nil && !$0.isOver(visit)
        }
    }

    private static func list(_ rest: SQL, _ visit: Visit) throws -> [Workshop] {
        try visit.tx.query("SELECT \(Workshop.columns) FROM \(Workshop.tables) \(rest)").map(Workshop.init)
    }

    // MARK: Of a student

    /// What the student has to do with, from today on and with the last weeks before it, in order of time.
    static func own(_ access: StudentAccess, _ visit: Visit) throws -> [Own] {
        let from = visit.schoolToday.adding(days: -60).iso
        return try owned(
            """
            JOIN workshop_seats o ON o.workshop_id = w.id AND o.student_id = \(access.student)
            WHERE w.day_on >= \(from) ORDER BY w.day_on, w.begins_minute, w.id LIMIT 200
            """, visit)
    }

    /// Coming ones in which the student could take or ask for a seat.
    static func open(_ access: StudentAccess, _ visit: Visit) throws -> [Own] {
        let classes = try visit.tx.query(
            """
            SELECT e.class_id, c.school_id, t.person_id AS teacher_id
            FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            LEFT JOIN enrolments t ON t.class_id = e.class_id AND t.role = 'teacher' AND \(current("t", visit.today))
            WHERE e.person_id = \(access.student) AND e.role = 'student' AND \(current("e", visit.today)) LIMIT 200
            """)
        guard !classes.isEmpty else { return [] }
        let own = Set(try classes.map { try $0.int64("class_id") }).sorted()
        let schools = Set(try classes.map { try $0.int64("school_id") }).sorted()
        let teachers = Set(try classes.compactMap { try $0.optionalInt64("teacher_id") }).sorted() + [0]
        return try owned(
            """
            LEFT JOIN workshop_seats o ON o.workshop_id = w.id AND o.student_id = \(access.student)
            WHERE w.day_on >= \(visit.today) AND w.called_off_at IS NULL AND w.entry <> 'offer' AND o.state IS NULL
              AND (w.class_id IN (\(list: own)) OR w.audience = 'teacher' AND w.host_id IN (\(list: teachers))
                OR w.audience = 'school' AND c.school_id IN (\(list: schools)))
            ORDER BY w.day_on, w.begins_minute, w.id LIMIT 100
            """, visit
        ).filter { !$0.workshop.isOver(visit) }
    }

    /// What the home says: seats that are offered, and those that are called off. At most five; what is today stands
    /// among the student's day.
    static func forHome(_ access: StudentAccess, _ visit: Visit) throws -> [Own] {
        try owned(
            """
            JOIN workshop_seats o ON o.workshop_id = w.id AND o.student_id = \(access.student)
            WHERE w.day_on >= \(visit.today)
              AND (o.state = 'offered' AND w.called_off_at IS NULL
                OR o.state IN ('taken', 'waiting') AND w.called_off_at IS NOT NULL)
            ORDER BY w.day_on, w.begins_minute, w.id LIMIT 5
            """, visit
        ).filter { !$0.workshop.isOver(visit) }
    }

    /// Seats as they stand in a student's days.
    static func booked(
        _ access: StudentAccess, from first: CalendarDay, through last: CalendarDay, _ visit: Visit
    ) throws -> [CalendarDay: [BookedSession]] {
        let rows = try visit.tx.query(
            """
            SELECT w.id, w.title, w.day_on, w.begins_minute, w.ends_minute, w.place, r.name AS room_name
            FROM workshop_seats s JOIN workshops w ON w.id = s.workshop_id LEFT JOIN rooms r ON r.id = w.room_id
            WHERE s.student_id = \(access.student) AND s.state = 'taken' AND w.called_off_at IS NULL
              AND w.day_on >= \(first.iso) AND w.day_on <= \(last.iso)
            ORDER BY w.day_on, w.begins_minute, w.id LIMIT 100
            """)
        var booked: [CalendarDay: [BookedSession]] = [:]
        for row in rows {
            guard let day = CalendarDay(iso: try row.text("day_on")) else { continue }
            booked[day, default: []].append(
                BookedSession(
                    kind: .workshop(try row.id("id"), title: try row.text("title")),
                    time: BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute")),
                    place: try row.optionalText("room_name") ?? row.text("place")))
        }
        return booked
    }

    /// What one workshop is to the student who looks at it.
    static func own(_ access: WorkshopAccess, _ visit: Visit) throws -> Own {
        let found = try owned(
            """
            LEFT JOIN workshop_seats o ON o.workshop_id = w.id AND o.student_id = \(access.viewer)
            WHERE w.id = \(access.workshop)
            """, visit)
        guard let own = found.first else { throw Failure.notFound }
        return own
    }

    private static func owned(_ rest: SQL, _ visit: Visit) throws -> [Own] {
        try visit.tx.query(
            """
            SELECT \(Workshop.columns), o.state AS own_state, o.attendance AS own_attendance,
                   (SELECT COUNT(*) FROM workshop_seats b WHERE b.workshop_id = w.id AND b.state = 'waiting'
                      AND (b.since < o.since OR b.since = o.since AND b.student_id <= o.student_id)) AS own_place
            FROM \(Workshop.tables) \(rest)
            """
        ).map { row in
            let state = try row.optionalText("own_state").flatMap(SeatState.init(rawValue:))
            return Own(
                workshop: try Workshop(row), state: state,
                attendance: try row.optionalText("own_attendance").flatMap(Attendance.init(rawValue:)),
                place: state == .waiting ? try row.int("own_place") : nil)
        }
    }
}

/// Coming workshops for whoever needs one: the help page of a student asks here.
enum WorkshopOffers {
    /// Coming workshops about a competency that the student could come to, the next first; at most five.
    static func coming(
        on competency: ID<Competency>, for access: StudentAccess, _ visit: Visit
    ) throws -> [WorkshopStore.Own] {
        let own = try WorkshopStore.own(access, visit).filter {
            $0.state == .offered && $0.workshop.calledOff == nil && !$0.workshop.isOver(visit)
        }
        return Array(
            (own + (try WorkshopStore.open(access, visit))).filter { $0.workshop.competency == competency }.prefix(5))
    }
}
