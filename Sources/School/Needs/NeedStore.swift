import Learning
import SQL

/// Who of a teacher's own students may be lost, bored or out of sight.
enum NeedStore {
    static let usualAwayDays = 5
    /// More students than these nobody meets.
    private static let mostStudents = 1_500

    private struct Student {
        let id: ID<Person>
        let name: String
        let classID: ID<Class>
        let cameOn: String?
    }

    /// - Parameter room: how many names of each list get what takes a question of its own, such as a coming workshop.
    static func load(_ visit: Visit, room: Int) throws -> NeedLists {
        let students = try students(visit)
        var lists = NeedLists()
        lists.students = students.count
        lists.awayDays = try awayDays(visit)
        guard !students.isEmpty else { return lists }
        let ids = students.map(\.id)
        let seen = try visit.core.signals.seen(ids, visit)
        let lastSeen = try lastSeen(ids, visit)
        lists.aside = try aside(visit)
        let hidden = try hidden(visit)
        for student in students {
            let one = seen[student.id] ?? .nothing
            for signal in one.signals {
                let need = need(student, signal.kind == .lost ? .lost : .bored, signal, lastSeen, visit)
                guard hidden[Aside(student: student.id, kind: need.kind)] != need.mark else { continue }
                if need.kind == .lost { lists.lost.append(need) } else { lists.bored.append(need) }
            }
            let need = need(student, .away, nil, lastSeen, visit)
            if need.schoolDays >= lists.awayDays, hidden[Aside(student: student.id, kind: .away)] == nil {
                lists.away.append(need)
            } else if one.tries == 0, one.signals.isEmpty {
                lists.unknown.append(NeedLists.Unknown(student: student.id, name: student.name))
            }
        }
        sort(&lists)
        try addWorkshops(to: &lists, room: room, visit)
        return lists
    }

    private static func need(
        _ student: Student, _ kind: NeedKind, _ signal: LearningSignal?, _ lastSeen: [ID<Person>: Timestamp],
        _ visit: Visit
    ) -> Need {
        let last = lastSeen[student.id]
        return Need(
            student: student.id, name: student.name, kind: kind, classID: student.classID, signal: signal,
            lastSeenAt: last, schoolDays: schoolDays(since: last, orFrom: student.cameOn, visit))
    }

    private static func sort(_ lists: inout NeedLists) {
        for path in [\NeedLists.lost, \NeedLists.bored] {
            lists[keyPath: path].sort { left, right in
                (left.signal?.since ?? never, left.student) < (right.signal?.since ?? never, right.student)
            }
        }
        lists.away.sort { left, right in
            (left.lastSeenAt ?? never, left.student) < (right.lastSeenAt ?? never, right.student)
        }
    }

    private static let never = Timestamp(milliseconds: 0)

    /// Weekdays after the day of the last sign and before today. What is no school day besides is not known here.
    static func schoolDays(since last: Timestamp, _ visit: Visit) -> Int {
        schoolDays(since: last, orFrom: nil, visit)
    }

    private static func schoolDays(since last: Timestamp?, orFrom cameOn: String?, _ visit: Visit) -> Int {
        let start = last.map { visit.format.day(of: $0) } ?? cameOn.flatMap { CalendarDay(iso: $0) }
        guard let start else { return NeedLists.longest }
        let days = visit.schoolToday.daysSinceEpoch - start.daysSinceEpoch - 1
        guard days > 0 else { return 0 }
        guard days < NeedLists.longest else { return NeedLists.longest }
        return (1...days).count { ![0, 6].contains(start.adding(days: $0).weekday) }
    }

    // MARK: Rows

    /// Each student once, by name, in a class rather than an advisory.
    private static func students(_ visit: Visit) throws -> [Student] {
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, c.id AS class_id,
                   COALESCE(s.begins_on, (SELECT term.begins_on FROM terms term WHERE term.id = c.term_id)) AS came_on
            FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
            JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student'
            JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
              AND \(current("s", visit.today))
            ORDER BY p.name_folded, p.id, c.kind DESC, c.id LIMIT \(3 * mostStudents)
            """)
        let students = try rows.map { row in
            Student(
                id: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name"),
                classID: try row.id("class_id"), cameOn: try row.optionalText("came_on"))
        }
        return Array(students.uniqued(by: { $0.id }).prefix(mostStudents))
    }

    /// The newest work, answer, talk or visit of each.
    private static func lastSeen(_ students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>: Timestamp] {
        var found: [ID<Person>: Timestamp] = [:]
        for row in try visit.tx.query(
            """
            SELECT student_id, MAX(seen_at) AS seen_at FROM (
                SELECT student_id, last_done_at AS seen_at FROM learners WHERE student_id IN (\(list: students))
                UNION ALL SELECT student_id, changed_at FROM works WHERE student_id IN (\(list: students))
                UNION ALL SELECT student_id, held_at FROM check_ins
                          WHERE student_id IN (\(list: students)) AND held_at IS NOT NULL
                UNION ALL SELECT student_id, seen_at FROM confer_visits WHERE student_id IN (\(list: students))
            ) signs GROUP BY student_id
            """)
        {
            let at = try row.time("seen_at")
            if at <= visit.now { found[try row.id("student_id")] = at }
        }
        return found
    }

    private static func addWorkshops(to lists: inout NeedLists, room: Int, _ visit: Visit) throws {
        var coming: [ID<Class>: [Workshop]] = [:]
        for path in [\NeedLists.lost, \NeedLists.bored] {
            for index in lists[keyPath: path].indices.prefix(room) {
                let need = lists[keyPath: path][index]
                guard let competency = need.competency else { continue }
                if coming[need.classID] == nil {
                    let access = try visit.viewer.classAccess(need.classID, today: visit.today, in: visit.tx)
                    coming[need.classID] = try WorkshopStore.coming(access, visit).filter {
                        $0.calledOff == nil && !$0.isOver(visit)
                    }
                }
                lists[keyPath: path][index].workshop = coming[need.classID]?.first { $0.competency == competency }
            }
        }
    }

    // MARK: Set aside

    private struct Aside: Hashable {
        let student: ID<Person>
        let kind: NeedKind
    }

    static func awayDays(_ visit: Visit) throws -> Int {
        try visit.tx.first("SELECT away_days FROM need_settings WHERE person_id = \(visit.viewer.person)")?
            .int("away_days") ?? usualAwayDays
    }

    /// By what stays aside: the mark of what had been seen.
    private static func hidden(_ visit: Visit) throws -> [Aside: String] {
        var found: [Aside: String] = [:]
        for row in try visit.tx.query(
            """
            SELECT student_id, kind, mark FROM need_dismissals
            WHERE viewer_id = \(visit.viewer.person) AND until_at > \(visit.now) AND undone_at IS NULL ORDER BY id
            """)
        {
            guard let kind = NeedKind(rawValue: try row.text("kind")) else { continue }
            found[Aside(student: try row.id("student_id"), kind: kind)] = try row.text("mark")
        }
        return found
    }

    private static func aside(_ visit: Visit) throws -> [SetAside] {
        try visit.tx.query(
            """
            SELECT d.id, d.student_id, d.kind, d.reason, d.dismissed_at, d.until_at, p.given_name, p.family_name
            FROM need_dismissals d JOIN people p ON p.id = d.student_id
            WHERE d.viewer_id = \(visit.viewer.person) AND d.until_at > \(visit.now) AND d.undone_at IS NULL
            ORDER BY d.id DESC LIMIT 100
            """
        ).compactMap { row in
            guard let kind = NeedKind(rawValue: try row.text("kind")) else { return nil }
            return SetAside(
                id: try row.int64("id"), student: try row.id("student_id"),
                name: try row.text("given_name") + " " + row.text("family_name"), kind: kind,
                reason: try row.text("reason"), at: try row.time("dismissed_at"), until: try row.time("until_at"))
        }
    }
}

extension NeedLists {
    /// More school days than these are not counted.
    static let longest = 120
}
