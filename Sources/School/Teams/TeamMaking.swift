import Learning
import SQL

/// Putting teams together: the teacher of the class, for an activity that the class has.
enum TeamMaking {
    static let mostTeams = 12

    struct Plan: Sendable {
        struct Student: Sendable {
            let id: ID<Person>
            let name: String
            /// nil for nobody's team.
            let team: Int?
        }

        let activity: ID<Activity>
        let activityTitle: LocalText
        let classID: ID<Class>
        let classTitle: String
        let students: [Student]
        /// Existing teams by number.
        let teams: [Int: (id: ID<Team>, title: String)]
    }

    /// - Throws: `Failure.notFound` unless the viewer teaches the class and the class, or a student of it, has the activity.
    static func load(_ activity: ID<Activity>, _ access: ClassAccess, _ visit: Visit) throws -> Plan {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT a.title, c.title AS class_title FROM activities a JOIN classes c ON c.id = \(access.id)
            WHERE a.id = \(activity) AND EXISTS (
                SELECT 1 FROM assignments g WHERE g.activity_id = a.id AND g.class_id = c.id AND g.ended_at IS NULL)
            """)
        guard let row else { throw Failure.notFound }
        let students = try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, (
                SELECT MIN(t.number) FROM team_members m JOIN teams t ON t.id = m.team_id
                WHERE m.student_id = p.id AND m.left_at IS NULL AND t.activity_id = \(activity)
                  AND t.class_id = \(access.id)) AS team
            FROM enrolments s JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE s.class_id = \(access.id) AND s.role = 'student' AND \(current("s", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 400
            """)
        let teams = try tx.query(
            """
            SELECT id, number, title FROM teams WHERE activity_id = \(activity) AND class_id = \(access.id)
            ORDER BY number
            """)
        return Plan(
            activity: activity, activityTitle: try row.localText("title"), classID: access.id,
            classTitle: try row.text("class_title"),
            students: try students.map {
                .init(
                    id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                    team: try $0.optionalInt64("team").map { Int($0) })
            },
            teams: Dictionary(
                try teams.map {
                    (try $0.int("number"), (id: try $0.id("id", of: Team.self), title: try $0.text("title")))
                },
                uniquingKeysWith: { first, _ in first }))
    }

    /// Puts each student into the team of that number, or into none. Who changes keeps what the old team had.
    static func save(_ wanted: [ID<Person>: Int], _ plan: Plan, _ visit: Visit) throws {
        let tx = visit.tx
        _ = try tx.query("SELECT id FROM classes WHERE id = \(plan.classID)\(SQL.lockRow)")
        var teams = plan.teams.mapValues(\.id)
        for number in Set(wanted.values).sorted() where teams[number] == nil {
            let id: ID<Team> = try visit.mint()
            try tx.execute(
                """
                INSERT INTO teams (id, activity_id, class_id, number, made_by, made_at, changed_at)
                VALUES (\(id), \(plan.activity), \(plan.classID), \(number), \(visit.viewer.person), \(visit.now),
                        \(visit.now))
                ON CONFLICT (activity_id, class_id, number) DO NOTHING
                """)
            teams[number] = try tx.require(
                """
                SELECT id FROM teams
                WHERE activity_id = \(plan.activity) AND class_id = \(plan.classID) AND number = \(number)
                """
            ).id("id")
        }
        for student in plan.students {
            let number = wanted[student.id]
            guard number != student.team else { continue }
            if let old = student.team.flatMap({ teams[$0] }) { try leave(old, student.id, visit) }
            guard let new = number.flatMap({ teams[$0] }) else { continue }
            try tx.execute(
                """
                INSERT INTO team_members (team_id, student_id, joined_at) VALUES (\(new), \(student.id), \(visit.now))
                ON CONFLICT (team_id, student_id) DO UPDATE SET left_at = NULL, joined_at = excluded.joined_at
                """)
        }
    }

    private static func leave(_ team: ID<Team>, _ student: ID<Person>, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE team_members SET left_at = \(visit.now),
                   left_words = (SELECT t.words FROM teams t WHERE t.id = team_members.team_id),
                   left_link = (SELECT t.link FROM teams t WHERE t.id = team_members.team_id)
            WHERE team_id = \(team) AND student_id = \(student) AND left_at IS NULL
            """)
    }

    /// Which team of the class a student is in, for links from lists and work pages.
    static func team(of access: StudentAccess, _ activity: ID<Activity>, _ tx: any Transaction) throws -> ID<Team>? {
        try tx.first(
            """
            SELECT t.id FROM team_members m JOIN teams t ON t.id = m.team_id
            WHERE m.student_id = \(access.student) AND m.left_at IS NULL AND t.activity_id = \(activity)
            ORDER BY m.joined_at DESC LIMIT 1
            """
        )?.id("id")
    }
}
