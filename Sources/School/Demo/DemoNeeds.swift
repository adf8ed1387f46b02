import Learning
import SQL

/// Students to whom nothing new came lately: in the classes of the first student's advisor, answers that were right at
/// once about what is shown already.
struct DemoNeeds {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        let students: [ID<Person>] = try tx.query(
            """
            SELECT DISTINCT s.person_id FROM enrolments s WHERE s.role = 'student' AND s.class_id IN (
                SELECT t.class_id FROM enrolments t WHERE t.role = 'teacher' AND t.person_id = (
                    SELECT MIN(a.person_id) FROM enrolments a JOIN classes c ON c.id = a.class_id AND c.kind = 'advisory'
                    JOIN enrolments m ON m.class_id = c.id AND m.role = 'student'
                    WHERE a.role = 'teacher' AND m.person_id = (
                        SELECT MIN(r.person_id) FROM roles r WHERE r.role = 'student' AND r.source = 'demo')))
            ORDER BY s.person_id
            """
        ).map { try $0.id("person_id") }
        // Not the first, whose pages tell a story of their own.
        for (number, student) in students.enumerated() where number % 14 == 4 { try answer(student) }
    }

    private func answer(_ student: ID<Person>) throws {
        let shown = try tx.first(
            """
            SELECT competency_id FROM mastery WHERE student_id = \(student) AND level >= 3
            ORDER BY level_since, competency_id LIMIT 1
            """)
        guard let competency: ID<Competency> = try shown?.id("competency_id") else { return }
        let rows = try (0..<16).map { number in
            let at = calendar.time(calendar.last - (number < 8 ? 2 : 0), minute: 9 * 60 + number * 3)
            return Evidence(
                id: try mint.mint(), student: student, competency: competency, score: 1, weight: 1,
                kind: .itemResponse, modality: .quiz, task: TaskKey(named: "demo-\(number)"), doneAt: at,
                recordedAt: at, judgeRole: .automatic)
        }
        try Ledger.append(rows, source: .demo, at: calendar.time(calendar.last, minute: 12 * 60), in: tx)
    }
}
