import Learning
import SQL

/// Asking a colleague to judge a try, too.
enum ReadingRequests {
    struct Asked: Sendable {
        let work: ID<Work>
        let attemptNumber: Int
        let student: WorkPerson
        let activity: LocalText
        let askedBy: String
        let words: String
        let askedAt: Timestamp
    }

    /// Who may be asked: those who teach or advise the student and have not judged the try.
    static func colleagues(
        for attempt: ID<Attempt>, of access: StudentAccess, _ visit: Visit
    ) throws -> [WorkPerson] {
        try visit.tx.query(
            """
            SELECT DISTINCT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title, p.name_folded
            FROM enrolments s JOIN classes c ON c.id = s.class_id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher' AND \(current("t", visit.today))
            JOIN people p ON p.id = t.person_id AND p.left_at IS NULL
            WHERE s.person_id = \(access.student) AND s.role = 'student' AND \(current("s", visit.today))
              AND p.id <> \(access.viewer)
              AND NOT EXISTS (SELECT 1 FROM judgements j WHERE j.attempt_id = \(attempt) AND j.judge_id = p.id
                              AND j.taken_back_at IS NULL)
              AND NOT EXISTS (SELECT 1 FROM reading_requests q WHERE q.attempt_id = \(attempt) AND q.reader_id = p.id
                              AND q.ended_at IS NULL)
            ORDER BY p.name_folded, p.id LIMIT 60
            """
        ).map(WorkPerson.init)
    }

    /// - Throws: `Failure.notFound` for somebody who may not be asked, and for a try that needs no other reading.
    static func ask(
        _ reader: ID<Person>, words: String, attempt: ID<Attempt>, work: ID<Work>, _ access: StudentAccess,
        _ visit: Visit
    ) throws {
        guard access.relation.mayJudge, try ReadingStore.find(attempt, of: work, access, visit.tx) != nil else {
            throw Failure.notFound
        }
        _ = try WorkDraftStore.lockAny(work, access, visit.tx)
        let readings = try ReadingStore.readings(of: attempt, visit.tx)
        let isThere = try ReadingStore.isAsked(reader, attempt, visit.tx)
        if isThere { return }
        guard readings.isOpen(to: reader),
            try colleagues(for: attempt, of: access, visit).contains(where: { $0.id == reader })
        else { throw Failure.notFound }
        let id: ID<Reading> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO reading_requests (id, attempt_id, reader_id, asked_by, words, asked_at)
            VALUES (\(id), \(attempt), \(reader), \(access.viewer), \(words), \(visit.now))
            ON CONFLICT (attempt_id, reader_id) DO UPDATE SET
                asked_by = excluded.asked_by, words = excluded.words, asked_at = excluded.asked_at, ended_at = NULL
            """)
        try visit.audit(
            "reading.asked", student: access.student, aspect: .work,
            detail: "{\"attempt\":\"\(attempt)\",\"reader\":\"\(reader)\"}")
    }

    /// What colleagues ask the viewer to judge, oldest first: only of students whom the viewer teaches today.
    static func waiting(_ visit: Visit) throws -> [Asked] {
        let rows = try visit.tx.query(
            """
            SELECT w.id, t.number, q.words, q.asked_at, a.title AS activity_title, p.id AS person_id, p.given_name,
                   p.family_name, p.title AS person_title, b.given_name AS asker_given, b.family_name AS asker_family
            FROM reading_requests q JOIN attempts t ON t.id = q.attempt_id JOIN works w ON w.id = t.work_id
            JOIN activities a ON a.id = w.activity_id JOIN people p ON p.id = w.student_id
            JOIN people b ON b.id = q.asked_by
            WHERE q.reader_id = \(visit.viewer.person) AND q.ended_at IS NULL
            ORDER BY q.asked_at, q.id LIMIT 50
            """)
        return try rows.compactMap { row in
            let student = try WorkPerson(row)
            guard try visit.student(student.id, for: .work)?.relation.mayJudge == true else { return nil }
            return Asked(
                work: try row.id("id"), attemptNumber: try row.int("number"), student: student,
                activity: try row.localText("activity_title"),
                askedBy: try row.text("asker_given") + " " + row.text("asker_family"), words: try row.text("words"),
                askedAt: try row.time("asked_at"))
        }
    }
}
