import Learning
import SQL

/// A grid that was saved.
struct ClassSheet: Sendable {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        /// By column; nothing where the student was not looked at.
        let levels: [Int?]
    }

    struct Summary: Sendable {
        let id: ID<ClassSheet>
        let title: String
        let doneOn: String
        let isTakenBack: Bool
    }

    let summary: Summary
    let classID: ID<Class>
    let classTitle: String
    let madeBy: WorkPerson
    let madeAt: Timestamp
    let columns: [LocalText]
    let lines: [Line]
    let mayTakeBack: Bool

    var path: String { "/classes/\(classID)/sheets/\(summary.id)" }
}

enum ClassSheetStore {
    static func list(_ access: ClassAccess, _ tx: any Transaction) throws -> [ClassSheet.Summary] {
        try tx.query(
            """
            SELECT id, title, done_on, taken_back_at FROM observation_sheets WHERE class_id = \(access.id)
            ORDER BY made_at DESC, id DESC LIMIT \(ClassGridStore.mostSheets)
            """
        ).map(summary)
    }

    private static func summary(_ row: Row) throws -> ClassSheet.Summary {
        ClassSheet.Summary(
            id: try row.id("id"), title: try row.text("title"), doneOn: try row.text("done_on"),
            isTakenBack: try row.optionalTime("taken_back_at") != nil)
    }

    /// - Throws: `notFound` for a sheet of another class.
    static func load(_ id: ID<ClassSheet>, _ access: ClassAccess, _ visit: Visit) throws -> ClassSheet {
        let row = try visit.tx.first(
            """
            SELECT s.id, s.title, s.done_on, s.taken_back_at, s.made_at, c.title AS class_title, p.id AS person_id,
                   p.given_name, p.family_name, p.title AS person_title
            FROM observation_sheets s JOIN classes c ON c.id = s.class_id JOIN people p ON p.id = s.made_by
            WHERE s.id = \(id) AND s.class_id = \(access.id)
            """)
        guard let row else { throw Failure.notFound }
        let cells = try visit.tx.query(
            """
            SELECT o.student_id, o.criterion_id, o.competency_id, o.level, k.title AS competency_title,
                   r.title AS criterion_title, p.given_name, p.family_name
            FROM observation_cells o JOIN competencies k ON k.id = o.competency_id
            JOIN people p ON p.id = o.student_id LEFT JOIN rubric_criteria r ON r.id = o.criterion_id
            WHERE o.sheet_id = \(id) ORDER BY p.name_folded, p.id, r.position, o.id LIMIT 2000
            """)
        var keys: [Int64] = []
        var columns: [LocalText] = []
        for cell in cells {
            let key = try cell.optionalInt64("criterion_id") ?? cell.int64("competency_id")
            guard !keys.contains(key) else { continue }
            keys.append(key)
            columns.append(
                LocalText(json: try cell.optionalText("criterion_title") ?? cell.text("competency_title")))
        }
        var names: [(id: ID<Person>, name: String)] = []
        var levels: [ID<Person>: [Int64: Int]] = [:]
        for cell in cells {
            let student: ID<Person> = try cell.id("student_id")
            if levels[student] == nil {
                names.append((student, try cell.text("given_name") + " " + cell.text("family_name")))
            }
            let key = try cell.optionalInt64("criterion_id") ?? cell.int64("competency_id")
            levels[student, default: [:]][key] = try cell.int("level")
        }
        let mayTakeBack = try access.relation.mayJudge && row.optionalTime("taken_back_at") == nil
        return ClassSheet(
            summary: try summary(row), classID: access.id, classTitle: try row.text("class_title"),
            madeBy: try WorkPerson(row), madeAt: try row.time("made_at"), columns: columns,
            lines: names.map { student in
                ClassSheet.Line(student: student.id, name: student.name, levels: keys.map { levels[student.id]?[$0] })
            }, mayTakeBack: mayTakeBack)
    }
}
