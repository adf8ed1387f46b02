import Learning
import SQL

/// Reads the table of a class in a few queries, whatever its size.
enum ClassViewStore {
    static func load(
        _ access: ClassAccess, order: ClassView.Order, filter: ClassView.Filter, _ visit: Visit
    ) throws -> ClassView {
        let tx = visit.tx
        let title = try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
        let columns = try columns(access, visit)
        var lines = try students(access, visit)
        try addWork(to: &lines, access, tx)
        try addStandings(to: &lines, columns, tx)
        try addHelp(to: &lines, access, tx)
        try addPlans(to: &lines, visit)
        let awayDays = try NeedStore.awayDays(visit)
        let students = lines.count
        lines = lines.filter { isShown($0, filter, awayDays, visit) }
        sort(&lines, order)
        return ClassView(
            id: access.id, title: title, mayTeach: access.relation.mayJudge, columns: columns,
            offered: try offered(access, columns, visit), given: try given(access, tx),
            units: try UnitStore.units(of: access, tx), awayDays: awayDays, order: order, filter: filter,
            lines: lines, students: students)
    }

    // MARK: Order

    private static func isShown(
        _ line: ClassView.Line, _ filter: ClassView.Filter, _ awayDays: Int, _ visit: Visit
    ) -> Bool {
        switch filter {
        case .all: return true
        case .help: return line.askedAt != nil
        case .waiting: return line.waiting != nil
        case .plan: return line.plan != .agreed
        case .away:
            guard let last = [line.lastAt, line.lastSentAt, line.talkedAt].compactMap({ $0 }).max() else { return true }
            return NeedStore.schoolDays(since: last, visit) >= awayDays
        }
    }

    /// Rows come by name; equal ones stay so.
    private static func sort(_ lines: inout [ClassView.Line], _ order: ClassView.Order) {
        let never = Timestamp(milliseconds: 0)
        func key(_ line: ClassView.Line) -> Int64 {
            switch order {
            case .name: 0
            case .last: (line.lastAt ?? never).milliseconds
            case .plan: Int64(line.plan.rawValue)
            case .talk: (line.talkedAt ?? never).milliseconds
            }
        }
        lines = lines.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
    }

    // MARK: Rows

    private static func students(_ access: ClassAccess, _ visit: Visit) throws -> [ClassView.Line] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name,
                   (SELECT COUNT(*) FROM mastery m WHERE m.student_id = p.id AND m.level >= 3) AS shown,
                   (SELECT l.last_done_at FROM learners l WHERE l.student_id = p.id) AS last_at
            FROM people p WHERE p.id IN (
                SELECT e.person_id FROM enrolments e
                WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today)))
              AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT \(ClassView.mostStudents)
            """
        ).map { row in
            ClassView.Line(
                student: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name"),
                lastAt: try row.optionalTime("last_at"), shown: try row.int("shown"))
        }
    }

    /// From the works of this class: the newest activity, the last sending, the oldest that waits.
    private static func addWork(
        to lines: inout [ClassView.Line], _ access: ClassAccess, _ tx: any Transaction
    ) throws {
        let place = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($0.element.student, $0.offset) })
        let rows = try tx.query(
            """
            SELECT w.id, w.student_id, w.state, w.sent_at, a.title
            FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.class_id = \(access.id) ORDER BY w.changed_at DESC, w.id DESC LIMIT 8000
            """)
        for row in rows {
            guard let index = place[try row.id("student_id")] else { continue }
            if lines[index].nowOn == nil { lines[index].nowOn = try row.localText("title") }
            if let sent = try row.optionalTime("sent_at") {
                lines[index].lastSentAt = max(sent, lines[index].lastSentAt ?? sent)
            }
            if try row.text("state") == "sent" { lines[index].waiting = try row.id("id") }
        }
    }

    private static func addStandings(
        to lines: inout [ClassView.Line], _ columns: [ClassView.Column], _ tx: any Transaction
    ) throws {
        guard !columns.isEmpty, !lines.isEmpty else { return }
        var levels: [ID<Person>: [ID<Competency>: Int]] = [:]
        for row in try tx.query(
            """
            SELECT student_id, competency_id, level FROM mastery
            WHERE student_id IN (\(list: lines.map(\.student))) AND competency_id IN (\(list: columns.map(\.competency)))
            """)
        {
            levels[try row.id("student_id"), default: [:]][try row.id("competency_id")] = try row.int("level")
        }
        for index in lines.indices {
            lines[index].levels = columns.map { levels[lines[index].student]?[$0.competency] ?? 0 }
        }
    }

    private static func addHelp(
        to lines: inout [ClassView.Line], _ access: ClassAccess, _ tx: any Transaction
    ) throws {
        var asked: [ID<Person>: Timestamp] = [:]
        for row in try tx.query(
            """
            SELECT student_id, asked_at FROM help_requests
            WHERE class_id = \(access.id) AND closed_at IS NULL LIMIT 1000
            """)
        {
            asked[try row.id("student_id")] = try row.time("asked_at")
        }
        for index in lines.indices { lines[index].askedAt = asked[lines[index].student] }
    }

    /// The state of each plan, and the talks before and after today.
    private static func addPlans(to lines: inout [ClassView.Line], _ visit: Visit) throws {
        guard !lines.isEmpty else { return }
        let students = lines.map(\.student)
        var plans: [ID<Person>: ClassView.PlanState] = [:]
        for row in try visit.tx.query(
            """
            SELECT student_id, MAX(state) AS state FROM (
                SELECT student_id, CASE WHEN state = 'active' THEN 3 WHEN state = 'proposed' THEN 2 ELSE 1 END AS state
                FROM plan_versions WHERE student_id IN (\(list: students))
                UNION ALL SELECT student_id, 1 FROM plans WHERE student_id IN (\(list: students))
            ) found GROUP BY student_id
            """)
        {
            plans[try row.id("student_id")] = ClassView.PlanState(rawValue: try row.int("state"))
        }
        var next: [ID<Person>: String] = [:]
        var last: [ID<Person>: Timestamp] = [:]
        for row in try visit.tx.query(
            """
            SELECT student_id, MIN(CASE WHEN state = 'planned' AND planned_on >= \(visit.today) THEN planned_on END) AS next_on,
                   MAX(held_at) AS held_at
            FROM check_ins WHERE student_id IN (\(list: students)) GROUP BY student_id
            """)
        {
            let student: ID<Person> = try row.id("student_id")
            next[student] = try row.optionalText("next_on")
            last[student] = try row.optionalTime("held_at")
        }
        for index in lines.indices {
            let student = lines[index].student
            lines[index].plan = plans[student] ?? .none
            lines[index].talkOn = next[student].flatMap { CalendarDay(iso: $0) }
            lines[index].talkedAt = last[student]
        }
    }

    // MARK: Columns

    private static func columns(_ access: ClassAccess, _ visit: Visit) throws -> [ClassView.Column] {
        let rows = try visit.tx.query(
            """
            SELECT competency_id FROM class_columns
            WHERE person_id = \(access.viewer) AND class_id = \(access.id) ORDER BY position
            """)
        let catalog = try visit.core.catalog.current(in: visit.tx)
        return try rows.compactMap { row in
            let id: ID<Competency> = try row.id("competency_id")
            return catalog.competencies[id].map { ClassView.Column(competency: id, title: $0.title) }
        }
    }

    /// What the class works on: the competencies of what was given to it, the latest first.
    private static func offered(
        _ access: ClassAccess, _ columns: [ClassView.Column], _ visit: Visit
    ) throws -> [ClassView.Column] {
        let catalog = try visit.core.catalog.current(in: visit.tx)
        let rows = try visit.tx.query(
            """
            SELECT l.competency_id, MAX(g.given_at) AS given_at FROM assignments g
            JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(access.id) GROUP BY l.competency_id
            ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT 40
            """)
        let given = try rows.compactMap { row -> ClassView.Column? in
            let id: ID<Competency> = try row.id("competency_id")
            guard let one = catalog.competencies[id], !one.isRetired else { return nil }
            return ClassView.Column(competency: id, title: one.title)
        }
        return (columns + given).uniqued(by: { $0.competency })
    }

    /// Keeps which competencies the viewer looks at in this class: of those that are offered, at most six.
    static func choose(_ chosen: [ID<Competency>], _ access: ClassAccess, _ visit: Visit) throws {
        let old = try columns(access, visit)
        let known = Set(try offered(access, old, visit).map(\.competency))
        try visit.tx.execute(
            "DELETE FROM class_columns WHERE person_id = \(access.viewer) AND class_id = \(access.id)")
        let kept = chosen.filter(known.contains).uniqued(by: { $0 }).prefix(ClassView.mostColumns)
        for (position, competency) in kept.enumerated() {
            try visit.tx.execute(
                """
                INSERT INTO class_columns (person_id, class_id, position, competency_id, changed_at)
                VALUES (\(access.viewer), \(access.id), \(position), \(competency), \(visit.now))
                """)
        }
    }

    private static func given(_ access: ClassAccess, _ tx: any Transaction) throws -> [ClassView.Given] {
        try tx.query(
            """
            SELECT a.id, a.title, MAX(g.given_at) AS given_at
            FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL AND a.retired_at IS NULL
            GROUP BY a.id, a.title ORDER BY MAX(g.given_at) DESC LIMIT 30
            """
        ).map {
            ClassView.Given(
                activity: try $0.id("id"), title: try $0.localText("title"), givenAt: try $0.time("given_at"))
        }
    }
}
