import Interchange
import Learning
import SQL

/// Students and teachers in classes. Rows are found by their seat, since systems give an enrolment a new id each year
/// and list a student who came back twice.
extension RosterPlanner {
    mutating func planEnrolments() throws {
        let (rows, heldIDs) = wantedSeats()
        var comparison = SeatComparison(
            rows: rows, isDelta: feed.enrolments.mode == .delta, departedPeople: Set(people.departing),
            endedClasses: Set(classes.departing), inventedClasses: try inventedClasses())
        let entries = feed.enrolments
        try tx.stream(
            """
            SELECT id, class_id, person_id, role, is_primary, begins_on, ends_on, sourced_id, left_at FROM enrolments
            """
        ) { row in
            comparison.add(try StoredSeat(row)) { entries.isGone($0) && !heldIDs.contains($0) }
        }
        let added = comparison.added
        report.counts[.enrolments] = RosterCounts(
            added: added.count, changed: comparison.changed.count, left: comparison.leaving.count,
            unchanged: comparison.unchangedCount)
        // An id is unique: whoever had it lets go of it before another takes it.
        for ids in chunks(comparison.released) {
            writes.append(.run("UPDATE enrolments SET sourced_id = NULL WHERE id IN (\(list: ids))"))
        }
        try end(comparison.leaving, in: "enrolments")
        for (id, row) in comparison.changed { writes.append(.run(update(row, id))) }
        try add(added)
        limit(
            .enrolments, leaving: comparison.leaving.count, current: comparison.currentCount,
            isFileEmpty: feed.enrolments.isEmpty)
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
