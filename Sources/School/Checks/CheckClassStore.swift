import Learning
import SQL

/// The checks of a class: what was given, and what came of each, by item and by need. Students stand by name, never in
/// an order of results.
enum CheckClassStore {
    struct Given: Sendable {
        let check: ID<Check>
        let title: LocalText
        let givenAt: Timestamp
        let finished: Int
        let began: Int
    }

    struct List: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let mayTeach: Bool
        let given: [Given]
        let isPollOpen: Bool
    }

    static func list(_ access: ClassAccess, _ visit: Visit) throws -> List {
        let rows = try visit.tx.query(
            """
            SELECT k.id, k.title, MAX(g.given_at) AS given_at,
                   (SELECT COUNT(DISTINCT s.student_id) FROM sittings s
                    WHERE s.check_id = k.id AND s.class_id = \(access.id) AND s.ended_at IS NOT NULL) AS finished,
                   (SELECT COUNT(DISTINCT s.student_id) FROM sittings s
                    WHERE s.check_id = k.id AND s.class_id = \(access.id)) AS began
            FROM check_assignments g JOIN checks k ON k.id = g.check_id
            WHERE g.class_id = \(access.id) AND g.ended_at IS NULL
            GROUP BY k.id, k.title ORDER BY MAX(g.given_at) DESC, k.id LIMIT 100
            """)
        return List(
            classID: access.id, classTitle: try title(access, visit.tx), mayTeach: access.relation.mayJudge,
            given: try rows.map { row in
                Given(
                    check: try row.id("id"), title: try row.localText("title"), givenAt: try row.time("given_at"),
                    finished: try row.int("finished"), began: try row.int("began"))
            }, isPollOpen: try RunningPollStore.isOpen(in: access, visit))
    }

    private static func title(_ access: ClassAccess, _ tx: any Transaction) throws -> String {
        try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title")
    }

    struct Student: Sendable {
        let id: ID<Person>
        let name: String
    }

    /// Students who could use the same help: less than half of what they answered about the competency was right.
    struct Need: Sendable {
        let competency: ID<Competency>
        let title: LocalText
        let students: [Student]
    }

    struct Results: Sendable {
        let classID: ID<Class>
        let classTitle: String
        let check: CheckModel
        let lines: [CheckStatisticsStore.Line]
        let needs: [Need]
        /// Who finished, with the sitting that tells.
        let finished: [(student: Student, sitting: ID<Sitting>)]
        let notYet: [Student]
    }

    static func results(_ access: ClassAccess, _ check: ID<Check>, _ visit: Visit) throws -> Results {
        // A class sees what it was given, also when its author has changed schools since.
        let isGiven = try visit.tx.exists(
            "SELECT id FROM check_assignments WHERE class_id = \(access.id) AND check_id = \(check) LIMIT 1")
        guard isGiven else { throw Failure.notFound }
        let model = try CheckStore.visible(check, visit)
        let items = try asked(check, access, visit.tx)
        let students = try students(access, visit)
        let latest = try latestSittings(check, access, visit.tx)
        return Results(
            classID: access.id, classTitle: try title(access, visit.tx), check: model,
            lines: try CheckStatisticsStore.load(items, in: access, visit),
            needs: try needs(items, latest, students, visit),
            finished: students.compactMap { student in latest[student.id].map { (student, $0) } },
            notYet: students.filter { latest[$0.id] == nil })
    }

    /// The versions that this class answered, and those in use that nobody has answered yet.
    private static func asked(
        _ check: ID<Check>, _ access: ClassAccess, _ tx: any Transaction
    ) throws -> [AskedItem] {
        let answered: [ID<ItemVersion>] = try tx.query(
            """
            SELECT n.item_version_id FROM sittings s JOIN sitting_items n ON n.sitting_id = s.id
            WHERE s.check_id = \(check) AND s.class_id = \(access.id)
            GROUP BY n.item_version_id ORDER BY MIN(n.position), n.item_version_id LIMIT 200
            """
        ).map { try $0.id("item_version_id") }
        return try answered.isEmpty ? CheckItemStore.current(of: check, tx) : CheckItemStore.inOrder(answered, tx)
    }

    private static func students(_ access: ClassAccess, _ visit: Visit) throws -> [Student] {
        try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM enrolments e
            JOIN people p ON p.id = e.person_id AND p.left_at IS NULL
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map { Student(id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name")) }
    }

    private static func latestSittings(
        _ check: ID<Check>, _ access: ClassAccess, _ tx: any Transaction
    ) throws -> [ID<Person>: ID<Sitting>] {
        var found: [ID<Person>: ID<Sitting>] = [:]
        for row in try tx.query(
            """
            SELECT id, student_id FROM sittings
            WHERE check_id = \(check) AND class_id = \(access.id) AND ended_at IS NOT NULL ORDER BY began_at, id
            """)
        {
            found[try row.id("student_id")] = try row.id("id")
        }
        return found
    }

    private static func needs(
        _ items: [AskedItem], _ latest: [ID<Person>: ID<Sitting>], _ students: [Student], _ visit: Visit
    ) throws -> [Need] {
        let rows = try visit.tx.query(
            """
            SELECT student_id, item_version_id, score FROM responses WHERE sitting_id IN (\(list: latest.values.sorted()))
            """)
        let about = Dictionary(items.map { ($0.version, $0.competencies) }, uniquingKeysWith: { first, _ in first })
        var sums: [ID<Competency>: [ID<Person>: (score: Double, count: Int)]] = [:]
        for row in rows {
            let student: ID<Person> = try row.id("student_id")
            for competency in about[try row.id("item_version_id")] ?? [] {
                let before = sums[competency]?[student] ?? (0, 0)
                sums[competency, default: [:]][student] = (before.score + (try row.double("score")), before.count + 1)
            }
        }
        let titles = try visit.core.catalog.current(in: visit.tx).competencies
        var seen: Set<ID<Competency>> = []
        return items.flatMap(\.competencies).filter { seen.insert($0).inserted }.compactMap { competency in
            let inNeed = students.filter { student in
                guard let sum = sums[competency]?[student.id] else { return false }
                return sum.score * 2 < Double(sum.count)
            }
            guard !inNeed.isEmpty, let title = titles[competency]?.title else { return nil }
            return Need(competency: competency, title: title, students: inNeed)
        }
    }
}
