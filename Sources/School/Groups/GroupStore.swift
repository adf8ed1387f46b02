import Learning
import SQL

/// Reads groups.
enum GroupStore {
    static let mostEnded = 40

    /// Drafts and running sets of a class, the newest first.
    static func open(_ access: ClassAccess, _ visit: Visit) throws -> [GroupBoard] {
        try boards(
            """
            WHERE s.class_id = \(access.id) AND (s.used_at IS NULL OR s.ended_at IS NULL AND s.ends_on >= \(visit.today))
            ORDER BY s.id DESC LIMIT 20
            """, access, visit)
    }

    /// Those that are over, the latest first.
    static func ended(_ access: ClassAccess, _ visit: Visit) throws -> [GroupBoard] {
        try boards(
            """
            WHERE s.class_id = \(access.id) AND s.used_at IS NOT NULL
              AND (s.ended_at IS NOT NULL OR s.ends_on < \(visit.today))
            ORDER BY s.used_at DESC, s.id DESC LIMIT \(mostEnded)
            """, access, visit)
    }

    /// One set with everybody who is in the class now, and whoever was in a group and left.
    static func board(_ access: GroupAccess, _ visit: Visit) throws -> GroupBoard {
        guard let board = try boards("WHERE s.id = \(access.set)", access.ofClass, visit).first else {
            throw Failure.notFound
        }
        return board
    }

    private static func boards(_ rest: SQL, _ access: ClassAccess, _ visit: Visit) throws -> [GroupBoard] {
        let tx = visit.tx
        let sets = try tx.query("SELECT \(ClassGroups.columns) FROM \(ClassGroups.tables) \(rest)").map(
            ClassGroups.init)
        guard !sets.isEmpty else { return [] }
        let ids = sets.map(\.id)
        var groups: [ID<ClassGroups>: [ClassGroup]] = [:]
        for row in try tx.query(
            """
            SELECT set_id, number, name, aim, competency_id, interest, place, workshop_id FROM groups_formed
            WHERE set_id IN (\(list: ids)) ORDER BY set_id, number
            """)
        {
            groups[try row.id("set_id"), default: []].append(try group(row))
        }
        let students = try WorkshopFormModel.students(of: access.id, visit)
        var seats: [ID<ClassGroups>: [ID<Person>: GroupSeat]] = [:]
        for row in try tx.query(
            """
            SELECT m.set_id, m.student_id, m.number, m.is_locked, p.given_name, p.family_name
            FROM group_members m JOIN people p ON p.id = m.student_id WHERE m.set_id IN (\(list: ids))
            ORDER BY p.name_folded, p.id
            """)
        {
            let seat = GroupSeat(
                student: try row.id("student_id"), name: try row.text("given_name") + " " + row.text("family_name"),
                number: try row.optionalInt("number"), isLocked: try row.bool("is_locked"), isNew: false)
            seats[try row.id("set_id"), default: [:]][seat.student] = seat
        }
        let present = Set(students.map(\.id))
        return sets.map { set in
            let known = seats[set.id] ?? [:]
            let isOver = set.state(today: visit.schoolToday) == .ended
            let now = students.compactMap { student -> GroupSeat? in
                known[student.id]
                    ?? (isOver
                        ? nil
                        : GroupSeat(
                            student: student.id, name: student.name, number: nil, isLocked: false, isNew: true))
            }
            // Of groups that are over, those who left the class since belong into the picture, too.
            let former =
                isOver ? known.values.filter { !present.contains($0.student) }.sorted { $0.name < $1.name } : []
            return GroupBoard(set: set, groups: groups[set.id] ?? [], seats: now + former)
        }
    }

    private static func group(_ row: Row) throws -> ClassGroup {
        ClassGroup(
            number: try row.int("number"), name: try row.text("name"),
            aim: GroupingOccasion.Purpose(rawValue: try row.text("aim")) ?? .mixed,
            competency: try row.optionalID("competency_id"), interest: try row.text("interest"),
            place: try row.text("place"), workshop: try row.optionalID("workshop_id"))
    }

    /// The running groups that a student is in, for the student alone.
    struct Own: Sendable {
        let name: String
        let purpose: String
        let classTitle: String
        let endsOn: CalendarDay
        let place: String
        let with: [String]
    }

    static func own(_ access: StudentAccess, _ visit: Visit) throws -> [Own] {
        let rows = try visit.tx.query(
            """
            SELECT s.id, s.purpose, s.ends_on, c.title, f.name, f.place, f.number FROM group_members m
            JOIN group_sets s ON s.id = m.set_id
            JOIN groups_formed f ON f.set_id = m.set_id AND f.number = m.number JOIN classes c ON c.id = s.class_id
            WHERE m.student_id = \(access.student) AND s.used_at IS NOT NULL AND s.ended_at IS NULL
              AND s.ends_on >= \(visit.today)
              AND EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = s.class_id AND e.person_id = m.student_id
                          AND e.role = 'student' AND \(current("e", visit.today)))
            ORDER BY s.ends_on, s.id LIMIT 6
            """)
        return try rows.map { row in
            let set: ID<ClassGroups> = try row.id("id")
            let with = try visit.tx.query(
                """
                SELECT p.given_name, p.family_name FROM group_members m
                JOIN people p ON p.id = m.student_id AND p.left_at IS NULL
                WHERE m.set_id = \(set) AND m.number = \(try row.int("number")) AND m.student_id <> \(access.student)
                ORDER BY p.name_folded, p.id LIMIT 60
                """)
            return Own(
                name: try row.text("name"), purpose: try row.text("purpose"), classTitle: try row.text("title"),
                endsOn: CalendarDay(iso: try row.text("ends_on")) ?? visit.schoolToday, place: try row.text("place"),
                with: try with.map { try $0.text("given_name") + " " + $0.text("family_name") })
        }
    }
}
