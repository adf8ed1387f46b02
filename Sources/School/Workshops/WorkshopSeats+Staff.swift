import Learning
import SQL

/// What whoever runs a workshop does with its seats.
extension WorkshopSeats {
    /// Offers a seat to each of some students. Whoever asked for one gets it while there are free ones; who has one
    /// or waits stays as they are. An offer holds no seat: whoever takes it first has it.
    ///
    /// - Returns: What each of them has now; those whom the workshop is not for are left out.
    @discardableResult
    static func offer(
        to students: [ID<Person>], _ access: WorkshopAccess, _ visit: Visit
    ) throws -> [ID<Person>: SeatState] {
        guard access.mayRun else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        guard workshop.calledOff == nil else { throw refused(visit.words.workshopsIsCalledOff) }
        guard !workshop.isOver(visit) else { throw refused(visit.words.workshopsIsOver) }
        let fitting = try fitting(students, access, visit)
        let states = try states(access, visit)
        var found: [ID<Person>: SeatState] = [:]
        var free = workshop.free
        for student in fitting {
            switch states[student] {
            case .taken, .waiting, .offered: found[student] = states[student]
            case .asked where free > 0:
                try put(.taken, of: student, by: access.viewer, access, visit)
                free -= 1
                found[student] = .taken
            case .asked, .givenBack, .declined, .notGiven, nil:
                try put(.offered, of: student, by: access.viewer, access, visit)
                found[student] = .offered
            }
        }
        return found
    }

    /// Gives a student a seat without asking.
    ///
    /// - Throws: `Failure.refused` at `seat` when all are taken, and when the student sits elsewhere then.
    static func give(to student: ID<Person>, _ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.mayRun else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        guard try state(of: student, access, visit) != .taken else { return }
        guard try fitting([student], access, visit) == [student] else { throw Failure.notFound }
        try checkTime(workshop, of: student, isOwn: false, visit)
        guard workshop.free > 0 else { throw refused(visit.words.workshopsFullStaff) }
        try put(.taken, of: student, by: access.viewer, access, visit)
    }

    /// No seat for somebody who asked, was offered one or had one.
    static func takeBack(from student: ID<Person>, _ access: WorkshopAccess, _ visit: Visit) throws {
        guard access.mayRun else { throw Failure.notFound }
        _ = try hold(access, visit)
        guard try state(of: student, access, visit) != nil else { throw Failure.notFound }
        try put(.notGiven, of: student, by: access.viewer, access, visit)
        try moveUp(access, visit)
    }

    /// Notes who was there. Somebody without a seat who came is on the list from then on.
    static func mark(
        _ attendance: Attendance?, _ student: ID<Person>, _ access: WorkshopAccess, _ visit: Visit
    ) throws {
        guard access.mayRun else { throw Failure.notFound }
        let workshop = try hold(access, visit)
        guard workshop.calledOff == nil, workshop.day <= visit.schoolToday else { throw Failure.notFound }
        if try state(of: student, access, visit) != .taken {
            guard attendance != nil, try fitting([student], access, visit) == [student] else {
                throw Failure.notFound
            }
            try put(.taken, of: student, by: access.viewer, isWalkIn: true, access, visit)
        }
        try visit.tx.execute(
            """
            UPDATE workshop_seats SET attendance = \(attendance?.rawValue), marked_by = \(access.viewer),
                marked_at = \(visit.now), changed_at = \(visit.now)
            WHERE workshop_id = \(access.workshop) AND student_id = \(student) AND state = 'taken'
            """)
        try visit.changed(.classView(access.classID))
    }

    private static func states(_ access: WorkshopAccess, _ visit: Visit) throws -> [ID<Person>: SeatState] {
        let rows = try visit.tx.query(
            "SELECT student_id, state FROM workshop_seats WHERE workshop_id = \(access.workshop) LIMIT 1000")
        var states: [ID<Person>: SeatState] = [:]
        for row in rows { states[try row.id("student_id")] = SeatState(rawValue: try row.text("state")) }
        return states
    }

    /// Those of some people who are students the workshop may be for, in the order given. Students of the class always
    /// are, and others whom it is open to.
    private static func fitting(
        _ students: [ID<Person>], _ access: WorkshopAccess, _ visit: Visit
    ) throws -> [ID<Person>] {
        guard !students.isEmpty, students.count <= 400 else { return [] }
        let rows = try visit.tx.query(
            """
            SELECT p.id FROM people p JOIN workshops w ON w.id = \(access.workshop)
            WHERE p.id IN (\(list: students)) AND p.left_at IS NULL AND EXISTS (
                SELECT 1 FROM enrolments e JOIN classes ec ON ec.id = e.class_id JOIN classes wc ON wc.id = w.class_id
                WHERE e.person_id = p.id AND e.role = 'student' AND \(current("e", visit.today))
                  AND (e.class_id = w.class_id
                    OR w.audience = 'school' AND ec.school_id = wc.school_id
                    OR w.audience = 'teacher' AND EXISTS (
                        SELECT 1 FROM enrolments t WHERE t.class_id = e.class_id AND t.person_id = w.host_id
                          AND t.role = 'teacher' AND \(current("t", visit.today)))))
            """)
        let found = Set(try rows.map { row -> ID<Person> in try row.id("id") })
        return students.filter(found.contains)
    }
}
