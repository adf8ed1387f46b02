import HTML
import Learning
import SQL

/// What waits for somebody's name, and what changed since it was given: a small card of the home pages.
enum AgreementHome {
    struct Line: Sendable {
        enum Kind: Sendable {
            /// A version waits for the viewer's name; `isAgain` when an earlier one has it.
            case sign(ID<PlanVersion>, isAgain: Bool)
            /// The draft says something else than what the viewer agreed to.
            case changed(number: Int)
            /// Somebody said or asked something that nobody saw to yet.
            case asks(ID<PlanVersion>, who: String, meeting: Bool, interpreter: Bool)
        }

        let student: ID<Person>
        let name: String
        let isOneself: Bool
        let kind: Kind
    }

    struct Model: Sendable {
        let lines: [Line]
        static let none = Model(lines: [])
    }

    private static let mostStudents = 300

    /// Everything that waits for the viewer, over all students that the viewer may sign for. Asked for once a home page.
    static func waiting(_ visit: Visit) throws -> Model {
        let students = try students(of: visit)
        guard !students.isEmpty else { return .none }
        let records = try AgreementStore.records(of: students, written: changed(students, visit), visit)
        let asked = try asked(records.values.map(\.student).sorted(), visit)
        let me = visit.viewer.person
        var lines: [Line] = []
        for student in students {
            guard let record = records[student], let name = record.names[student] else { continue }
            let isOneself = student == me
            func line(_ kind: Line.Kind) -> Line {
                Line(student: student, name: name, isOneself: isOneself, kind: kind)
            }
            let capacities = record.signers.capacities(of: me)
            if let waiting = record.waiting {
                if !waiting.agreement.open(to: me, of: record.signers).isEmpty {
                    lines.append(line(.sign(waiting.id, isAgain: record.active?.isSigned(by: me) ?? false)))
                }
            } else if let active = record.active, active.isSigned(by: me), record.newDraft != nil {
                lines.append(line(.changed(number: active.number)))
            }
            guard isOneself || capacities.contains(.advisor) else { continue }
            lines += (asked[student] ?? []).map { line($0) }
        }
        return Model(lines: lines)
    }

    /// Those of a guardian, of whoever teaches or advises, and oneself; only where something was put forward. It begins
    /// with the viewer, so that a large district does not make it slower.
    private static func students(of visit: Visit) throws -> [ID<Person>] {
        let me = visit.viewer.person
        return try visit.tx.query(
            """
            SELECT p.id FROM people p
            WHERE p.left_at IS NULL AND p.id IN (
                SELECT o.id FROM people o WHERE o.id = \(me)
                UNION SELECT g.student_id FROM guardianships g WHERE g.guardian_id = \(me) AND g.blocked_at IS NULL
                UNION SELECT s.person_id FROM enrolments t JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
                      JOIN enrolments s ON s.class_id = t.class_id AND s.role = 'student'
                      WHERE t.person_id = \(me) AND t.role = 'teacher'
                        AND \(current("s", visit.today)) AND \(current("t", visit.today))
                        AND (c.kind = 'advisory' OR NOT EXISTS (\(advisory(visit)))))
              AND EXISTS (SELECT 1 FROM plan_versions v
                          WHERE v.student_id = p.id AND v.state IN ('proposed', 'active'))
            ORDER BY p.name_folded, p.id LIMIT \(mostStudents)
            """
        ).map { try $0.id("id") }
    }

    /// An advisory of the student in `s`: where there is one, other teachers are not asked.
    private static func advisory(_ visit: Visit) -> SQL {
        """
        SELECT 1 FROM enrolments a JOIN classes ac ON ac.id = a.class_id AND ac.kind = 'advisory'
        JOIN enrolments leads ON leads.class_id = ac.id AND leads.role = 'teacher'
        WHERE a.person_id = s.person_id AND a.role = 'student' AND ac.left_at IS NULL
          AND \(current("a", visit.today)) AND \(current("leads", visit.today))
        """
    }

    /// Those whose draft somebody else saved since the version that the viewer agreed to was put forward: reading every
    /// plan for a home page would take too long.
    private static func changed(_ students: [ID<Person>], _ visit: Visit) throws -> [ID<Person>] {
        try visit.tx.query(
            """
            SELECT DISTINCT d.student_id FROM plans d
            JOIN plan_versions v ON v.student_id = d.student_id AND v.state = 'active'
            JOIN plan_signatures s ON s.version_id = v.id AND s.signer_id = \(visit.viewer.person)
            WHERE d.student_id IN (\(list: students)) AND d.changed_at > v.proposed_at
              AND d.changed_by <> \(visit.viewer.person)
            """
        ).map { try $0.id("student_id") }
    }

    /// What nobody saw to yet, without what the viewer said.
    private static func asked(
        _ students: [ID<Person>], _ visit: Visit
    ) throws -> [ID<Person>: [Line.Kind]] {
        var asked: [ID<Person>: [Line.Kind]] = [:]
        for row in try visit.tx.query(
            """
            SELECT c.student_id, c.version_id, c.asks_meeting, c.asks_interpreter, p.given_name, p.family_name
            FROM plan_comments c JOIN people p ON p.id = c.written_by
            WHERE c.student_id IN (\(list: students)) AND c.settled_at IS NULL
              AND c.written_by <> \(visit.viewer.person)
            ORDER BY c.written_at, c.id LIMIT 50
            """)
        {
            asked[try row.id("student_id"), default: []].append(
                .asks(
                    try row.id("version_id"), who: try row.text("given_name") + " " + row.text("family_name"),
                    meeting: try row.bool("asks_meeting"), interpreter: try row.bool("asks_interpreter")))
        }
        return asked
    }

    // MARK: The card

    private static let mostLines = 8

    static func part(_ model: Model, _ page: PageContext) -> HTML? {
        let lines = model.lines
        guard !lines.isEmpty else { return nil }
        let rest = lines.count - mostLines
        let more: HTML? = rest > 0 ? "<p class=\"quiet mt-2\">\(page.t.agreementsHomeMore(count: rest))</p>" : nil
        return section(
            "agreements", page.t.agreementsHomeTitle,
            "<ul class=\"rows\">\(each: lines.prefix(mostLines), { row($0, page) })</ul>\(more)")
    }

    private static func row(_ line: Line, _ page: PageContext) -> HTML {
        let t = page.t
        let isStudent = line.isOneself
        switch line.kind {
        case .sign(let version, let isAgain):
            let words =
                isStudent
                ? (isAgain ? t.agreementsHomeSignAgainMine : t.agreementsHomeSignMine)
                : (isAgain ? t.agreementsHomeSignAgain(name: line.name) : t.agreementsHomeSign(name: line.name))
            return row(words, "/versions/\(version)", t.agreementsHomeRead, line, page, isMain: true)
        case .changed(let number):
            let words =
                isStudent
                ? t.agreementsHomeChangedMine(number: number)
                : t.agreementsHomeChanged(name: line.name, number: number)
            return row(
                words, "/students/\(line.student)/plan/differences",
                t.agreementsHomeSeeChanges, line, page)
        case .asks(let version, let who, let meeting, let interpreter):
            let words =
                if interpreter {
                    isStudent
                        ? t.agreementsHomeInterpreterMine(who: who)
                        : t.agreementsHomeInterpreter(who: who, name: line.name)
                } else if meeting {
                    isStudent
                        ? t.agreementsHomeMeetingMine(who: who) : t.agreementsHomeMeeting(who: who, name: line.name)
                } else {
                    isStudent ? t.agreementsHomeAsksMine(who: who) : t.agreementsHomeAsks(who: who, name: line.name)
                }
            return row(words, "/versions/\(version)#talk", t.agreementsHomeRead, line, page)
        }
    }

    private static func row(
        _ words: String, _ path: String, _ button: String, _ line: Line, _ page: PageContext, isMain: Bool = false
    ) -> HTML {
        """
        <li><p>\(words)</p><a class="\(isMain ? "btn btn-main" : "btn")" href="\(path)">\(button)\
        <span class="sr">: \(words)</span></a></li>
        """
    }
}
