import Interchange
import Learning
import SQL

/// Somebody's place in a class, of which the database holds one.
private struct Seat: Hashable {
    let classID: Int64
    let person: Int64
    let isTeacher: Bool
}

/// A seat as the roster wants it.
private struct SeatRow {
    let seat: Seat
    let sourcedID: String
    let isPrimary: Bool
    let period: RosterPeriod
}

/// Students and teachers in classes. Rows are found by their seat, since systems give an enrolment a new id each year
/// and list a student who came back twice.
extension RosterPlanner {
    mutating func planEnrolments() throws {
        let (rows, heldSeats) = wantedSeats()
        var bySeat: [Seat: Int] = [:]
        var byID: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            bySeat[row.seat] = index
            byID[row.sourcedID] = index
        }
        let departed = Set(people.departing)
        let endedClasses = Set(classes.departing)
        let invented = try inventedClasses()
        var isThere = Array(repeating: false, count: rows.count)
        var changed: [(id: Int64, index: Int)] = []
        var released: [Int64] = []
        var leaving: [Int64] = []
        var counts = RosterCounts()
        var current = 0
        try tx.stream(
            """
            SELECT id, class_id, person_id, role, is_primary, begins_on, ends_on, sourced_id, left_at FROM enrolments
            """
        ) { row in
            let id = try row.int64("id")
            let seat = Seat(
                classID: try row.int64("class_id"), person: try row.int64("person_id"),
                isTeacher: try row.text("role") == "teacher")
            let sourcedID = try row.optionalText("sourced_id")
            let isCurrent = try row.optionalInt64("left_at") == nil
            if isCurrent, sourcedID != nil { current += 1 }
            let period = RosterPeriod(
                begins: try row.optionalText("begins_on"), ends: try row.optionalText("ends_on"))
            if let index = bySeat[seat] {
                isThere[index] = true
                let wanted = rows[index]
                // Of a student who came back, a roster of changes may name the first stay again.
                let isOlder =
                    feed.enrolments.mode == .delta && isCurrent && sourcedID != wanted.sourcedID
                    && period.isLater(than: wanted.period)
                let isPrimary = try row.bool("is_primary")
                if isOlder
                    || isCurrent && sourcedID == wanted.sourcedID && isPrimary == wanted.isPrimary
                        && period == wanted.period
                {
                    counts.unchanged += 1
                } else {
                    if let sourcedID, sourcedID != wanted.sourcedID { released.append(id) }
                    changed.append((id, index))
                }
                return
            }
            guard let sourcedID else {
                // By hand; it ends only with its class or its person.
                if isCurrent, departed.contains(seat.person) || endedClasses.contains(seat.classID) {
                    leaving.append(id)
                }
                return
            }
            let hasMoved = byID[sourcedID] != nil
            if hasMoved { released.append(id) }
            guard isCurrent, !invented.contains(seat.classID) else { return }
            let isGone = feed.enrolments.isGone(sourcedID) && !heldSeats.contains(sourcedID)
            if hasMoved || isGone || departed.contains(seat.person) || endedClasses.contains(seat.classID) {
                leaving.append(id)
            }
        }
        counts.changed = changed.count
        counts.left = leaving.count
        let added = rows.indices.filter { !isThere[$0] }.map { rows[$0] }
        counts.added = added.count
        report.counts[.enrolments] = counts
        // An id is unique: whoever had it lets go of it before another takes it.
        for ids in chunks(released) {
            writes.append(.run("UPDATE enrolments SET sourced_id = NULL WHERE id IN (\(list: ids))"))
        }
        try end(leaving, in: "enrolments")
        for (id, index) in changed { writes.append(.run(update(rows[index], id))) }
        try add(added)
        limit(
            .enrolments, leaving: leaving.count, current: current, isFileEmpty: feed.enrolments.entries.isEmpty)
    }

    private func update(_ row: SeatRow, _ id: Int64) -> SQL {
        """
        UPDATE enrolments SET sourced_id = \(row.sourcedID), is_primary = \(row.isPrimary),
            begins_on = \(row.period.begins), ends_on = \(row.period.ends), left_at = NULL, changed_at = \(now)
        WHERE id = \(id)
        """
    }

    private mutating func add(_ rows: [SeatRow]) throws {
        guard !rows.isEmpty else { return }
        writes.append(
            .insert(
                table: "enrolments",
                columns: [
                    "id", "class_id", "person_id", "role", "is_primary", "begins_on", "ends_on", "sourced_id",
                    "changed_at",
                ],
                rows: try rows.map { row in
                    [
                        .int(try mintID()), .int(row.seat.classID), .int(row.seat.person),
                        .text(row.seat.isTeacher ? "teacher" : "student"), .bool(row.isPrimary),
                        row.period.begins.sqlValue, row.period.ends.sqlValue, .text(row.sourcedID), now.sqlValue,
                    ]
                }))
    }

    /// One row for each seat, and the ids of rows whose class or person could not be used.
    private mutating func wantedSeats() -> (rows: [SeatRow], held: Set<String>) {
        var rows: [SeatRow] = []
        var bySeat: [Seat: Int] = [:]
        var held: Set<String> = []
        rows.reserveCapacity(feed.enrolments.entries.count)
        bySeat.reserveCapacity(feed.enrolments.entries.count)
        for entry in feed.enrolments.entries {
            let record = entry.record
            guard let isTeacher = record.role.isTeacher else {
                if record.role != .administrator {
                    remark(
                        .noRights, .note, in: .enrollments, line: entry.line, column: .role,
                        value: record.role.rawValue)
                }
                continue
            }
            guard let classID = classes.id(of: record.classId), let person = people.id(of: record.user) else {
                leaveOut(entry, &held)
                continue
            }
            let row = SeatRow(
                seat: Seat(classID: classID, person: person, isTeacher: isTeacher), sourcedID: record.sourcedId,
                isPrimary: record.isPrimary, period: RosterPeriod(begin: record.begin, end: record.end))
            if let index = bySeat[row.seat] {
                if row.period.isLater(than: rows[index].period) { rows[index] = row }
            } else {
                bySeat[row.seat] = rows.count
                rows.append(row)
            }
        }
        return (rows, held)
    }

    /// A row whose class or person is in the roster but cannot be used. One that names nobody has been told already.
    private mutating func leaveOut(_ entry: RosterEntries<Interchange.Enrollment>.Entry, _ held: inout Set<String>) {
        let record = entry.record
        if classes.id(of: record.classId) == nil, classesLeftOut.contains(record.classId) {
            held.insert(record.sourcedId)
            remark(
                .otherLeftOut, .error, in: .enrollments, line: entry.line, column: .classSourcedId,
                value: record.classId)
        } else if people.id(of: record.user) == nil, feed.people.kept.contains(record.user) {
            held.insert(record.sourcedId)
            remark(
                .otherLeftOut, .error, in: .enrollments, line: entry.line, column: .userSourcedId, value: record.user)
        }
    }

    private func inventedClasses() throws -> Set<Int64> {
        Set(
            try tx.query(
                """
                SELECT c.id FROM classes c JOIN organizations o ON o.id = c.school_id WHERE o.is_invented
                """
            ).map { try $0.int64("id") })
    }
}

extension Interchange.Enrollment.Role {
    /// Nil for roles that have no place in a class here.
    fileprivate var isTeacher: Bool? {
        switch self {
        case .student: false
        case .teacher: true
        case .aide, .proctor, .administrator: nil
        }
    }
}
