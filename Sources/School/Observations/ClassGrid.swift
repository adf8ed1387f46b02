import Learning
import SQL

/// A class at once: students in rows, what was looked at in columns.
struct ClassGrid: Sendable {
    struct Column: Sendable {
        let competency: ID<Competency>
        let criterion: ID<Criterion>?
        let title: LocalText
        /// Words of the levels 1 to 4, or none.
        let levels: [LocalText]
    }

    struct Student: Sendable {
        let id: ID<Person>
        let name: String
    }

    /// What a grid is about: the rubric of an activity, or chosen competencies.
    struct Wish: Sendable {
        let activity: ID<Activity>?
        let competencies: [ID<Competency>]
        let page: Int

        init(_ form: Form) {
            activity = form.id("activity")
            competencies = Array(form.ids("competency", of: Competency.self).prefix(ClassGrid.mostColumns + 1))
            page = min(max(form.int("page") ?? 0, 0), 1_000)
        }

        var isEmpty: Bool { activity == nil && competencies.isEmpty }
    }

    static let mostColumns = 8
    /// A form has at most a thousand fields.
    static let studentsOfPage = 60

    let id: ID<Class>
    let title: String
    let wish: Wish
    let activity: LocalText?
    let rubric: ID<RubricVersion>?
    let columns: [Column]
    let students: [Student]
    /// In the class, on all pages.
    let studentCount: Int
    let today: String

    var path: String { "/classes/\(id)/grid" }

    static func levelField(_ student: ID<Person>, _ column: Int) -> String { "l-\(student)-\(column)" }
    static func helpField(_ student: ID<Person>) -> String { "h-\(student)" }
    static func wordsField(_ student: ID<Person>) -> String { "w-\(student)" }

    // MARK: Loading

    /// - Throws: `notFound` for an activity that the class was not given and for what does not exist.
    static func load(_ access: ClassAccess, _ wish: Wish, _ visit: Visit) throws -> ClassGrid {
        let tx = visit.tx
        var columns: [Column] = []
        var title: LocalText?
        var rubric: ID<RubricVersion>?
        if let activity = wish.activity {
            let row = try tx.first(
                """
                SELECT a.title, a.rubric_version_id FROM activities a
                WHERE a.id = \(activity) AND EXISTS (
                    SELECT 1 FROM assignments g WHERE g.activity_id = a.id AND g.class_id = \(access.id))
                """)
            guard let row else { throw Failure.notFound }
            let version: ID<RubricVersion> = try row.id("rubric_version_id")
            title = try row.localText("title")
            rubric = version
            columns = try RubricStore.load(version, tx).criteria.prefix(mostColumns).map {
                Column(competency: $0.competency, criterion: $0.id, title: $0.title, levels: $0.levels)
            }
        } else {
            let catalog = try visit.core.catalog.current(in: tx)
            columns = wish.competencies.uniqued(by: { $0 }).prefix(mostColumns).compactMap { id in
                catalog.competencies[id].flatMap { found in
                    found.isRetired ? nil : Column(competency: id, criterion: nil, title: found.title, levels: [])
                }
            }
        }
        guard !columns.isEmpty else { throw Failure.notFound }
        let (students, count) = try students(access, page: wish.page, visit)
        return ClassGrid(
            id: access.id, title: try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
            wish: wish, activity: title, rubric: rubric, columns: columns, students: students, studentCount: count,
            today: visit.today)
    }

    private static func students(
        _ access: ClassAccess, page: Int, _ visit: Visit
    ) throws -> (students: [Student], count: Int) {
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name
            FROM enrolments e JOIN people p ON p.id = e.person_id AND p.left_at IS NULL
            WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map { Student(id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name")) }
            .uniqued(by: { $0.id })
        return (Array(rows.dropFirst(page * studentsOfPage).prefix(studentsOfPage)), rows.count)
    }
}
