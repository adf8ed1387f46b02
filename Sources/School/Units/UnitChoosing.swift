import Learning
import SQL

/// A student chooses an activity of a unit.
enum UnitChoosing {
    /// Begins the work, and notes that it was given through the unit's class, so that it reaches the class's teacher.
    ///
    /// - Throws: `Failure.notFound` for a part that is not open yet, and for what is not in the unit.
    static func begin(
        _ activity: ID<Activity>, in unit: ID<Unit>, _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<Work> {
        guard access.relation == .oneself else { throw Failure.notFound }
        let shown = try UnitStore.forStudent(unit, access, visit)
        let isOpen = zip(shown.unit.parts, shown.progress.states).contains { part, state in
            part.items.contains { $0.id == activity } && state != .later
        }
        guard isOpen, let classID = shown.classID else { throw Failure.notFound }
        let isGiven = try visit.tx.exists(
            """
            SELECT id FROM assignments WHERE activity_id = \(activity) AND class_id = \(classID) AND ended_at IS NULL
              AND (student_id IS NULL OR student_id = \(access.student))
            """)
        if !isGiven {
            let giver = try visit.tx.require(
                "SELECT given_by FROM unit_classes WHERE unit_id = \(unit) AND class_id = \(classID)"
            ).id("given_by", of: Person.self)
            try visit.tx.execute(
                """
                INSERT INTO assignments (id, activity_id, class_id, student_id, given_by, given_at)
                VALUES (\(try visit.mint(Assignment.self)), \(activity), \(classID), \(access.student), \(giver),
                        \(visit.now))
                """)
        }
        return try WorkStore.start(activity, for: access, visit: visit)
    }
}

/// A class in a unit: who is where, and who is prepared.
struct UnitClass: Sendable {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        let progress: UnitProgress
    }

    /// Preparation at home that ends with a check.
    struct Preparation: Sendable {
        let activity: ID<Activity>
        let title: LocalText
        let check: ID<Check>
        /// Names of those who have not taken it yet.
        let missing: [String]
        let taken: Int
    }

    let unit: Unit
    let classID: ID<Class>
    let classTitle: String
    /// By name, never by how far somebody is.
    let lines: [Line]
    let preparations: [Preparation]
    let isGiven: Bool
    let mayGive: Bool

    static func load(_ unit: Unit, _ access: ClassAccess, _ visit: Visit) throws -> UnitClass {
        let tx = visit.tx
        let students = try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM enrolments e JOIN people p ON p.id = e.person_id
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today)) AND p.left_at IS NULL
            ORDER BY p.name_folded, p.id LIMIT 400
            """
        ).map { (id: try $0.id("id", of: Person.self), name: try $0.text("given_name") + " " + $0.text("family_name")) }
        let facts = try UnitStore.facts(students.map(\.id), unit, tx)
        let row = try tx.require("SELECT title FROM classes WHERE id = \(access.id)")
        let isGiven = try tx.exists(
            """
            SELECT unit_id FROM unit_classes
            WHERE unit_id = \(unit.id) AND class_id = \(access.id) AND ended_at IS NULL
            """)
        return UnitClass(
            unit: unit, classID: access.id, classTitle: try row.text("title"),
            lines: students.map { .init(student: $0.id, name: $0.name, progress: facts.progress(of: $0.id, in: unit)) },
            preparations: try preparations(unit, students, tx), isGiven: isGiven, mayGive: access.relation.mayJudge)
    }

    private static func preparations(
        _ unit: Unit, _ students: [(id: ID<Person>, name: String)], _ tx: any Transaction
    ) throws -> [Preparation] {
        let activities = unit.parts.flatMap { $0.items.map(\.id) }
        let rows = try tx.query(
            """
            SELECT m.activity_id, a.title, m.check_id FROM activity_materials m JOIN activities a ON a.id = m.activity_id
            WHERE m.activity_id IN (\(list: activities)) AND m.check_id IS NOT NULL ORDER BY m.activity_id LIMIT 50
            """)
        return try rows.map { row in
            let check: ID<Check> = try row.id("check_id")
            let taken = Set(
                try tx.query(
                    """
                    SELECT DISTINCT student_id FROM sittings
                    WHERE check_id = \(check) AND ended_at IS NOT NULL AND student_id IN (\(list: students.map(\.id)))
                    """
                ).map { try $0.id("student_id", of: Person.self) })
            return Preparation(
                activity: try row.id("activity_id"), title: try row.localText("title"), check: check,
                missing: students.filter { !taken.contains($0.id) }.map(\.name), taken: taken.count)
        }
    }
}
