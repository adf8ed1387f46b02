import Learning
import SQL

enum MadeStore {
    private static let columns: SQL = """
        m.id, m.class_id, c.title AS class_title, m.state, m.title, m.question, m.why, m.steps, m.ways, m.materials,
        m.is_named, m.activity_id, m.version, m.changed_at, m.sent_at, p.id AS person_id, p.given_name, p.family_name,
        p.title AS person_title
        """

    private static func model(_ row: Row) throws -> MadeModel {
        MadeModel(
            id: try row.id("id"), student: try WorkPerson(row), classID: try row.id("class_id"),
            classTitle: try row.text("class_title"), state: MadeState(rawValue: try row.text("state")) ?? .draft,
            words: MadeWords(
                title: try row.text("title"), question: try row.text("question"), why: try row.text("why"),
                steps: try row.text("steps"), ways: try row.text("ways"), materials: try row.text("materials")),
            isNamed: try row.bool("is_named"), activity: try row.optionalID("activity_id"),
            version: try row.int("version"), changedAt: try row.time("changed_at"),
            sentAt: try row.optionalTime("sent_at"))
    }

    /// - Throws: `Failure.notFound` for what the student has not sent, unless the student looks.
    static func load(_ id: ID<MadeActivity>, _ access: StudentAccess, _ tx: any Transaction) throws -> MadeModel {
        let row = try tx.first(
            """
            SELECT \(columns) FROM made_activities m JOIN people p ON p.id = m.student_id
            JOIN classes c ON c.id = m.class_id WHERE m.id = \(id) AND m.student_id = \(access.student)
            """)
        guard access.aspect == .work, let row else { throw Failure.notFound }
        var found = try model(row)
        guard access.relation == .oneself || found.sentAt != nil && found.state != .withdrawn else {
            throw Failure.notFound
        }
        found.answers = try tx.query(
            """
            SELECT a.is_approved, a.words, a.answered_at, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title
            FROM made_answers a JOIN people p ON p.id = a.answered_by
            WHERE a.made_id = \(id) ORDER BY a.id DESC LIMIT 20
            """
        ).map { row in
            MadeModel.Answer(
                isApproved: try row.bool("is_approved"), words: try row.text("words"), by: try WorkPerson(row),
                at: try row.time("answered_at"))
        }
        return found
    }

    /// The student's own, newest first.
    static func own(_ access: StudentAccess, _ tx: any Transaction) throws -> [MadeModel] {
        try tx.query(
            """
            SELECT \(columns) FROM made_activities m JOIN people p ON p.id = m.student_id
            JOIN classes c ON c.id = m.class_id
            WHERE m.student_id = \(access.student) ORDER BY m.changed_at DESC, m.id DESC LIMIT 100
            """
        ).map(model)
    }

    /// What students of the viewer's classes made and was approved, newest first.
    static func shared(_ access: StudentAccess, _ visit: Visit) throws -> [MadeModel] {
        try visit.tx.query(
            """
            SELECT \(columns) FROM made_activities m JOIN people p ON p.id = m.student_id
            JOIN classes c ON c.id = m.class_id
            JOIN activities a ON a.id = m.activity_id AND a.retired_at IS NULL
            WHERE m.state = 'approved' AND m.student_id <> \(access.student) AND m.class_id IN (
                SELECT e.class_id FROM enrolments e WHERE e.person_id = \(access.student) AND e.role = 'student'
                  AND \(current("e", visit.today)))
            ORDER BY m.changed_at DESC, m.id DESC LIMIT 60
            """
        ).map(model)
    }

    /// What came from students of the class: what waits first.
    static func list(_ access: ClassAccess, _ tx: any Transaction) throws -> [MadeModel] {
        try tx.query(
            """
            SELECT \(columns) FROM made_activities m JOIN people p ON p.id = m.student_id
            JOIN classes c ON c.id = m.class_id
            WHERE m.class_id = \(access.id) AND m.sent_at IS NOT NULL AND m.state <> 'withdrawn'
            ORDER BY CASE WHEN m.state = 'sent' THEN 0 ELSE 1 END, m.sent_at, m.id LIMIT 200
            """
        ).map(model)
    }

    /// The name of the student who made an activity, where it may be shown.
    static func maker(of activity: ID<Activity>, _ tx: any Transaction) throws -> String? {
        try tx.first(
            """
            SELECT p.given_name, p.family_name FROM made_activities m JOIN people p ON p.id = m.student_id
            WHERE m.activity_id = \(activity) AND m.is_named = TRUE AND m.state = 'approved'
            """
        ).map { try $0.text("given_name") + " " + $0.text("family_name") }
    }

    // MARK: The student

    /// - Throws: `Failure.notFound` for a class that the student is not in.
    static func begin(in classID: ID<Class>, _ access: StudentAccess, _ visit: Visit) throws -> ID<MadeActivity> {
        guard access.relation == .oneself, try QuestionStore.classes(visit).contains(where: { $0.id == classID }) else {
            throw Failure.notFound
        }
        // One that is still empty is taken up again, so that looking leaves nothing behind.
        let row = try visit.tx.first(
            """
            SELECT id FROM made_activities WHERE student_id = \(access.student) AND class_id = \(classID)
              AND state = 'draft' AND title = '' AND steps = '' AND why = '' ORDER BY id LIMIT 1
            """)
        if let row { return try row.id("id") }
        let id: ID<MadeActivity> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO made_activities (id, student_id, class_id, state, began_at, changed_at)
            VALUES (\(id), \(access.student), \(classID), 'draft', \(visit.now), \(visit.now))
            """)
        return id
    }

    /// The row, locked until the transaction ends.
    static func lock(_ id: ID<MadeActivity>, _ access: StudentAccess, _ tx: any Transaction) throws -> MadeModel {
        _ = try tx.query("SELECT id FROM made_activities WHERE id = \(id)\(SQL.lockRow)")
        return try load(id, access, tx)
    }

    static func write(
        _ words: MadeWords, isNamed: Bool, state: MadeState, to made: MadeModel, _ visit: Visit
    ) throws {
        let sentAt = state == .sent ? visit.now : made.sentAt
        try visit.tx.execute(
            """
            UPDATE made_activities SET title = \(words.title), question = \(words.question), why = \(words.why),
                   steps = \(words.steps), ways = \(words.ways), materials = \(words.materials), is_named = \(isNamed),
                   state = \(state.rawValue), version = version + 1, sent_at = \(sentAt), changed_at = \(visit.now)
            WHERE id = \(made.id)
            """)
    }

    /// Takes it back to go on writing, or for good.
    static func move(_ made: MadeModel, to state: MadeState, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE made_activities SET state = \(state.rawValue), version = version + 1, changed_at = \(visit.now)
            WHERE id = \(made.id)
            """)
    }

    // MARK: The teacher

    /// Rubrics of what the class was given: an activity of a student is judged as others of the class are.
    static func rubrics(_ classID: ID<Class>, _ tx: any Transaction) throws -> [RubricModel] {
        let rows = try tx.query(
            """
            SELECT a.rubric_version_id AS id, MAX(g.given_at) AS newest
            FROM assignments g JOIN activities a ON a.id = g.activity_id
            JOIN rubric_versions v ON v.id = a.rubric_version_id AND v.state IN ('agreed', 'in_use')
            WHERE g.class_id = \(classID) AND g.ended_at IS NULL
            GROUP BY a.rubric_version_id ORDER BY newest DESC, a.rubric_version_id LIMIT 20
            """)
        return try RubricStore.load(rows.map { try $0.id("id") }, tx)
    }

    static func answer(
        _ made: MadeModel, isApproved: Bool, words: String, rubric: RubricModel?, language: String, _ visit: Visit
    ) throws {
        var activity: ID<Activity>?
        if isApproved, let rubric {
            let writer = ActivityWriter(mint: visit.core.mint, now: visit.now, tx: visit.tx)
            func text(_ words: String) -> LocalText { words.isEmpty ? .empty : LocalText(words, language: language) }
            let draft = ActivityDraft(
                kind: .task, title: text(made.words.title), question: text(made.words.question),
                why: text(made.words.why), steps: MadeWords.lines(made.words.steps).map(text),
                ways: MadeWords.lines(made.words.ways).map(text),
                materials: MadeWords.lines(made.words.materials).map(text), minutes: nil, rubric: rubric.version,
                competencies: rubric.competencies)
            activity = try writer.add(
                draft, author: visit.viewer.person, school: try ActivityStore.school(of: visit))
        }
        let id: ID<MadeModel.Answer> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO made_answers (id, made_id, student_id, is_approved, words, answered_by, answered_at)
            VALUES (\(id), \(made.id), \(made.student.id), \(isApproved), \(words), \(visit.viewer.person), \(visit.now))
            """)
        let state = isApproved ? MadeState.approved : .sentBack
        try visit.tx.execute(
            """
            UPDATE made_activities SET state = \(state.rawValue), activity_id = \(activity), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(made.id)
            """)
        try visit.audit("made.answered", student: made.student.id, aspect: .work)
    }
}
