import Learning
import SQL

/// A unit of the first student's class, and a team in it, once all people are there.
struct DemoUnits {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        let row = try tx.first(
            """
            SELECT s.person_id, t.person_id AS teacher_id, c.id, c.school_id FROM people p
            JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind <> 'advisory'
            JOIN enrolments t ON t.class_id = c.id AND t.role = 'teacher'
            ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return }
        let classID: ID<Class> = try row.id("id")
        let teacher: ID<Person> = try row.id("teacher_id")
        let student: ID<Person> = try row.id("person_id")
        let given: [ID<Activity>] = try tx.query(
            """
            SELECT DISTINCT g.activity_id, MIN(g.given_at) AS first_at FROM assignments g
            WHERE g.class_id = \(classID) AND g.student_id IS NULL GROUP BY g.activity_id
            ORDER BY first_at, g.activity_id LIMIT 5
            """
        ).map { try $0.id("activity_id") }
        guard given.count >= 3 else { return }
        try addUnit(given, classID: classID, school: row.id("school_id"), teacher: teacher)
        try addTeam(given[given.count - 1], classID: classID, teacher: teacher, first: student)
    }

    private func addUnit(
        _ given: [ID<Activity>], classID: ID<Class>, school: ID<Organization>, teacher: ID<Person>
    ) throws {
        let unit: ID<Unit> = try mint.mint()
        let begun = calendar.time(20, minute: 9 * 60)
        try tx.execute(
            """
            INSERT INTO units (id, school_id, author_id, title, question, why, grade_band, changed_at)
            VALUES (\(unit), \(school), \(teacher),
                    \(LocalText(["en": "Numbers that help us decide", "es": "Números que nos ayudan a decidir"])),
                    \(LocalText(["en": "When is a number a good reason?", "es": "¿Cuándo es un número una buena razón?"])),
                    \(LocalText(["en": "You decide every day what is fair and what is enough.",
                                 "es": "Cada día decides qué es justo y qué es suficiente."])), '6-8', \(begun))
            """)
        for (position, part) in try parts(given).enumerated() {
            try add(part, position: position + 1, to: unit, begun)
        }
        try tx.execute(
            """
            INSERT INTO unit_classes (unit_id, class_id, given_by, given_at)
            VALUES (\(unit), \(classID), \(teacher), \(begun))
            """)
        try addHelper(to: unit, school: school, teacher: teacher, begun)
    }

    /// A colleague who was asked.
    private func addHelper(
        to unit: ID<Unit>, school: ID<Organization>, teacher: ID<Person>, _ begun: Timestamp
    ) throws {
        let row = try tx.first(
            """
            SELECT person_id FROM roles WHERE organization_id = \(school) AND role = 'teacher'
              AND person_id <> \(teacher) ORDER BY person_id LIMIT 1
            """)
        guard let helper: ID<Person> = try row?.id("person_id") else { return }
        try tx.execute(
            "INSERT INTO unit_authors (unit_id, person_id, added_at) VALUES (\(unit), \(helper), \(begun))")
    }

    private struct Part {
        let title: LocalText
        let activities: [ID<Activity>]
        let choose: Int
        let opening: PartOpening
    }

    /// What the class has had, a choice of two out of four, something that comes after it, and a way on for those who got it.
    private func parts(_ given: [ID<Activity>]) throws -> [Part] {
        let choices =
            try [given[given.count - 2], given[given.count / 2]]
            + library(["act.taxi-or-bike", "act.paper-towel-test"])
        let board = choices.uniqued(by: { $0 }).filter { $0 != given[0] }
        let further = try library(["act.flip-percent"])
        let competency = try further.first.flatMap { activity in
            try tx.first(
                "SELECT competency_id FROM activity_competencies WHERE activity_id = \(activity) ORDER BY position LIMIT 1"
            )?.id("competency_id", of: Competency.self)
        }
        return [
            Part(
                title: LocalText(["en": "Find out", "es": "Descubre"]), activities: [given[0]], choose: 1,
                opening: .always),
            Part(
                title: LocalText(["en": "Choose your way", "es": "Elige tu camino"]), activities: board,
                choose: min(2, board.count), opening: .after),
            Part(
                title: LocalText(["en": "Show it", "es": "Muéstralo"]), activities: try library(["act.first-year"]),
                choose: 1, opening: .after),
            Part(
                title: LocalText(["en": "Go further", "es": "Ve más lejos"]), activities: further, choose: 1,
                opening: competency.map { .level($0, 3) } ?? .always),
        ].filter { !$0.activities.isEmpty }
    }

    private func library(_ keys: [String]) throws -> [ID<Activity>] {
        try keys.compactMap { key in
            try tx.first("SELECT id FROM activities WHERE key = \(key)")?.id("id")
        }
    }

    private func add(_ part: Part, position: Int, to unit: ID<Unit>, _ begun: Timestamp) throws {
        let id: ID<UnitPart> = try mint.mint()
        var (opens, competency, level): (String, ID<Competency>?, Int?) = ("always", nil, nil)
        switch part.opening {
        case .always, .check: break
        case .after: opens = "after"
        case .level(let one, let number): (opens, competency, level) = ("level", one, number)
        }
        try tx.execute(
            """
            INSERT INTO unit_parts (id, unit_id, position, title, choose, opens, opens_competency_id, opens_level,
                                    changed_at)
            VALUES (\(id), \(unit), \(position), \(part.title), \(part.choose), \(opens), \(competency), \(level),
                    \(begun))
            """)
        for (place, activity) in part.activities.enumerated() {
            try tx.execute(
                """
                INSERT INTO unit_part_activities (part_id, activity_id, position) VALUES (\(id), \(activity), \(place))
                """)
        }
    }

    private func addTeam(
        _ activity: ID<Activity>, classID: ID<Class>, teacher: ID<Person>, first: ID<Person>
    ) throws {
        let others: [ID<Person>] = try tx.query(
            """
            SELECT person_id FROM enrolments
            WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(first) ORDER BY person_id LIMIT 2
            """
        ).map { try $0.id("person_id") }
        let team: ID<Team> = try mint.mint()
        let made = calendar.time(calendar.last - 6, minute: 9 * 60)
        try tx.execute(
            """
            INSERT INTO teams (id, activity_id, class_id, number, title, words, made_by, made_at, changed_at)
            VALUES (\(team), \(activity), \(classID), 1, 'Three Sparrows',
                    'Each of us watches one balloon. On Friday we put our three tables together.', \(teacher), \(made), \(made))
            """)
        for student in [first] + others {
            try tx.execute(
                "INSERT INTO team_members (team_id, student_id, joined_at) VALUES (\(team), \(student), \(made))")
        }
        let steps: [(String, Int, Bool)] = [("Measure our balloons", -3, true), ("Put our tables together", 3, false)]
        for (title, days, isDone) in steps {
            let done: Timestamp? = isDone ? calendar.time(calendar.last - 2, minute: 15 * 60) : nil
            let by: ID<Person>? = isDone ? first : nil
            try tx.execute(
                """
                INSERT INTO team_milestones (id, team_id, title, by_on, done_at, done_by, added_at)
                VALUES (\(try mint.mint(Milestone.self)), \(team), \(title), \(calendar.today.adding(days: days).iso),
                        CAST(\(done) AS BIGINT), \(by), \(made))
                """)
        }
    }
}
