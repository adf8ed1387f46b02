import Learning
import SQL

/// Seats: offered, asked for, taken and given back. Everything that changes one holds the workshop's row, so that the
/// last seat has one owner, whoever takes it at once.
enum WorkshopSeats {
    /// The workshop as it is, held until the transaction ends.
    static func hold(_ access: WorkshopAccess, _ visit: Visit) throws -> Workshop {
        _ = try visit.tx.require("SELECT id FROM workshops WHERE id = \(access.workshop)\(SQL.lockRow)")
        return try WorkshopStore.workshop(access, visit)
    }

    static func state(of student: ID<Person>, _ access: WorkshopAccess, _ visit: Visit) throws -> SeatState? {
        try visit.tx.first(
            """
            SELECT state FROM workshop_seats WHERE workshop_id = \(access.workshop) AND student_id = \(student)
            """
        ).flatMap { SeatState(rawValue: try $0.text("state")) }
    }

    // MARK: What a student does

    /// Takes a seat, or asks for one where the teacher gives them.
    ///
    /// - Throws: `Failure.refused` at `seat` when all are taken, when it is over, and when the student sits elsewhere.
    static func take(_ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.part == .student else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        let state = try state(of: access.viewer, access, visit)
        guard state != .taken else { return }
        guard state != .notGiven else { throw refused(visit.words.workshopsNotGiven) }
        try checkTime(workshop, of: access.viewer, isOwn: true, visit)
        if workshop.entry != .open && state != .offered {
            // Whoever was only offered a seat has that offer alone.
            guard workshop.entry == .ask else { throw Failure.notFound }
            return try put(.asked, of: access.viewer, by: nil, access, visit)
        }
        guard workshop.free > 0 else { throw refused(visit.words.workshopsFull) }
        try put(.taken, of: access.viewer, by: nil, access, visit)
    }

    /// Stands in line for a seat that somebody gives back.
    static func wait(_ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.part == .student else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        let state = try state(of: access.viewer, access, visit)
        guard state != .taken, state != .waiting else { return }
        guard state != .notGiven else { throw refused(visit.words.workshopsNotGiven) }
        try checkTime(workshop, of: access.viewer, isOwn: true, visit)
        guard workshop.entry == .open || state == .offered else { throw Failure.notFound }
        try put(workshop.free > 0 ? .taken : .waiting, of: access.viewer, by: nil, access, visit)
    }

    /// Gives back a seat, an offer, a wish or a place in line; the next in line moves up.
    static func giveBack(_ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.part == .student else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        guard !workshop.isOver(visit), let state = try state(of: access.viewer, access, visit) else { return }
        switch state {
        case .taken: try put(.givenBack, of: access.viewer, by: nil, access, visit)
        case .offered, .asked, .waiting: try put(.declined, of: access.viewer, by: nil, access, visit)
        case .givenBack, .declined, .notGiven: return
        }
        try moveUp(access, visit)
    }

    // MARK: What happens by itself

    /// Gives free seats to those who wait, the longest first. Whoever sits elsewhere by now goes on waiting.
    static func moveUp(_ access: WorkshopAccess, _ visit: Visit) throws {
        let workshop = try WorkshopStore.workshop(access, visit)
        guard workshop.calledOff == nil, !workshop.isOver(visit) else { return }
        var free = workshop.free
        guard free > 0 else { return }
        let line = try visit.tx.query(
            """
            SELECT student_id FROM workshop_seats WHERE workshop_id = \(access.workshop) AND state = 'waiting'
            ORDER BY since, student_id LIMIT 400
            """
        ).map { row -> ID<Person> in try row.id("student_id") }
        for student in line where free > 0 {
            guard try clash(workshop, of: student, visit) == nil else { continue }
            try put(.taken, of: student, by: nil, access, visit)
            free -= 1
        }
    }

    // MARK: Inside

    static func put(
        _ state: SeatState, of student: ID<Person>, by giver: ID<Person>?, isWalkIn: Bool = false,
        _ access: WorkshopAccess, _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            INSERT INTO workshop_seats (workshop_id, student_id, state, since, given_by, is_walk_in, changed_at)
            VALUES (\(access.workshop), \(student), \(state.rawValue), \(visit.now), \(giver), \(isWalkIn), \(visit.now))
            ON CONFLICT (workshop_id, student_id) DO UPDATE
            SET state = excluded.state, since = excluded.since,
                given_by = COALESCE(excluded.given_by, workshop_seats.given_by), is_walk_in = excluded.is_walk_in,
                changed_at = excluded.changed_at
            """)
        try visit.changed(.classView(access.classID))
        try visit.changed(.person(student))
    }

    /// - Throws: `Failure.refused` when it is called off or over, or the student has another seat then.
    static func checkTime(_ workshop: Workshop, of student: ID<Person>, isOwn: Bool, _ visit: Visit) throws {
        let t = visit.words
        guard workshop.calledOff == nil else { throw refused(t.workshopsIsCalledOff) }
        guard !workshop.isOver(visit) || !isOwn else { throw refused(t.workshopsIsOver) }
        // Two seats at the same time in two workshops are taken one after the other, and the second is told.
        _ = try visit.tx.query("SELECT id FROM people WHERE id = \(student)\(SQL.lockRow)")
        guard let other = try clash(workshop, of: student, visit) else { return }
        let time = visit.format.clock(other.time.begins)
        throw refused(
            isOwn
                ? t.workshopsClash(title: other.title, time: time)
                : t.workshopsClashOf(name: other.name, title: other.title, time: time))
    }

    private static func clash(
        _ workshop: Workshop, of student: ID<Person>, _ visit: Visit
    ) throws -> (title: String, name: String, time: BookedTime)? {
        let row = try visit.tx.first(
            """
            SELECT w.title, w.begins_minute, w.ends_minute, p.given_name
            FROM workshop_seats s JOIN workshops w ON w.id = s.workshop_id JOIN people p ON p.id = s.student_id
            WHERE s.student_id = \(student) AND s.state = 'taken' AND w.id <> \(workshop.id)
              AND w.day_on = \(workshop.day.iso) AND w.called_off_at IS NULL
              AND w.begins_minute < \(workshop.time.ends) AND w.ends_minute > \(workshop.time.begins)
            ORDER BY w.begins_minute LIMIT 1
            """)
        return try row.map {
            (
                try $0.text("title"), try $0.text("given_name"),
                BookedTime(begins: try $0.int("begins_minute"), ends: try $0.int("ends_minute"))
            )
        }
    }

    static func refused(_ sentence: String) -> Failure {
        var refusal = Refusal()
        refusal.add("seat", sentence)
        return .refused(refusal)
    }

    /// Everybody who has something to do with it sees at once what changed.
    static func tellAll(_ access: WorkshopAccess, _ visit: Visit) throws {
        let students = try visit.tx.query(
            """
            SELECT student_id FROM workshop_seats
            WHERE workshop_id = \(access.workshop) AND state IN ('offered', 'asked', 'waiting', 'taken') LIMIT 400
            """)
        for row in students { try visit.changed(.person(row.id("student_id"))) }
        try visit.changed(.classView(access.classID))
    }
}
