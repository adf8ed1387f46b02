import Learning
import SQL

/// A question or an idea for a project that a student put into the pool of a class.
struct Question: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case question, project
    }

    struct Link: Sendable {
        let activity: ID<Activity>
        let title: LocalText
    }

    let id: ID<Question>
    let student: WorkPerson
    let kind: Kind
    let words: String
    let because: String
    let askedAt: Timestamp
    let isWithdrawn: Bool
    /// Why it is hidden; nil while it is not.
    let hiddenReason: String?
    /// Who else wonders, by name. Pages show it to those who teach the class; a student sees only that somebody does.
    var wonderers: [WorkPerson] = []
    var links: [Link] = []
}

enum QuestionStore {
    static let longestWords = 500
    static let longestBecause = 1_000
    static let pageSize = 40

    struct Pool: Sendable {
        let questions: [Question]
        let hasMore: Bool
    }

    /// The classes that the viewer is a student of today.
    static func classes(_ visit: Visit) throws -> [TaughtClass] {
        try visit.tx.query(
            """
            SELECT DISTINCT c.id, c.title FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            WHERE e.person_id = \(visit.viewer.person) AND e.role = 'student' AND \(current("e", visit.today))
            ORDER BY c.title, c.id LIMIT 50
            """
        ).map { TaughtClass(id: try $0.id("id"), title: try $0.text("title")) }
            .sorted { standsBefore($0.title, $1.title) }
    }

    /// - Parameters:
    ///   - viewer: A student sees what is not hidden, and the own; nil sees all.
    ///   - before: Shows older ones.
    static func pool(
        _ classes: [ID<Class>], for viewer: ID<Person>?, before: ID<Question>?, _ tx: any Transaction
    ) throws -> Pool {
        let rows = try tx.query(
            """
            SELECT q.id, q.kind, q.words, q.because, q.asked_at, q.withdrawn_at, q.hidden_at, q.hidden_reason,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM questions q JOIN people p ON p.id = q.student_id
            WHERE q.class_id IN (\(list: classes)) AND q.withdrawn_at IS NULL
              AND (CAST(\(before) AS BIGINT) IS NULL OR q.id < \(before))
              AND (CAST(\(viewer) AS BIGINT) IS NULL OR q.hidden_at IS NULL OR q.student_id = \(viewer))
            ORDER BY q.id DESC LIMIT \(pageSize + 1)
            """)
        var questions = try rows.prefix(pageSize).map(question)
        let ids = questions.map(\.id)
        let wonderers = try wonderers(ids, tx)
        let links = try links(ids, tx)
        for place in questions.indices {
            questions[place].wonderers = wonderers[questions[place].id] ?? []
            questions[place].links = links[questions[place].id] ?? []
        }
        return Pool(questions: questions, hasMore: rows.count > pageSize)
    }

    private static func question(_ row: Row) throws -> Question {
        let isHidden = try row.optionalInt64("hidden_at") != nil
        return Question(
            id: try row.id("id"), student: try WorkPerson(row),
            kind: Question.Kind(rawValue: try row.text("kind")) ?? .question, words: try row.text("words"),
            because: try row.text("because"), askedAt: try row.time("asked_at"),
            isWithdrawn: try row.optionalInt64("withdrawn_at") != nil,
            hiddenReason: isHidden ? try row.text("hidden_reason") : nil)
    }

    private static func wonderers(
        _ ids: [ID<Question>], _ tx: any Transaction
    ) throws -> [ID<Question>: [WorkPerson]] {
        var found: [ID<Question>: [WorkPerson]] = [:]
        for row in try tx.query(
            """
            SELECT w.question_id, p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM question_wonders w JOIN people p ON p.id = w.student_id AND p.left_at IS NULL
            WHERE w.question_id IN (\(list: ids)) ORDER BY p.name_folded, p.id LIMIT 2000
            """)
        {
            found[try row.id("question_id"), default: []].append(try WorkPerson(row))
        }
        return found
    }

    private static func links(
        _ ids: [ID<Question>], _ tx: any Transaction
    ) throws -> [ID<Question>: [Question.Link]] {
        var found: [ID<Question>: [Question.Link]] = [:]
        for row in try tx.query(
            """
            SELECT l.question_id, a.id, a.title FROM question_links l JOIN activities a ON a.id = l.activity_id
            WHERE l.question_id IN (\(list: ids)) ORDER BY l.linked_at, a.id LIMIT 500
            """)
        {
            found[try row.id("question_id"), default: []].append(
                .init(activity: try row.id("id"), title: try row.localText("title")))
        }
        return found
    }

    // MARK: Students

    /// - Throws: `Failure.refused`; `Failure.notFound` for a class that the student is not in.
    static func ask(_ form: Form, _ t: Messages, _ visit: Visit) throws {
        guard let classID: ID<Class> = form.id("class"), try classes(visit).contains(where: { $0.id == classID }) else {
            throw Failure.notFound
        }
        var reader = MaterialsReader(form, t)
        let words = try reader.words("words", most: longestWords, missing: t.materialsNeedQuestion)
        let because = try reader.words("because", most: longestBecause)
        try reader.refusal.check()
        let kind = Question.Kind(rawValue: form.raw("kind") ?? "") ?? .question
        let id: ID<Question> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO questions (id, student_id, class_id, kind, words, because, asked_at)
            VALUES (\(id), \(visit.viewer.person), \(classID), \(kind.rawValue), \(words), \(because), \(visit.now))
            """)
    }

    /// Says "I wonder this too", or takes it back.
    ///
    /// - Throws: `Failure.notFound` for a question of a class that the student is not in, and for the own.
    static func wonder(_ id: ID<Question>, isOn: Bool, _ visit: Visit) throws {
        let row = try visit.tx.first(
            """
            SELECT class_id FROM questions
            WHERE id = \(id) AND hidden_at IS NULL AND withdrawn_at IS NULL AND student_id <> \(visit.viewer.person)
            """)
        guard let row else { throw Failure.notFound }
        let classID: ID<Class> = try row.id("class_id")
        guard try classes(visit).contains(where: { $0.id == classID }) else { throw Failure.notFound }
        guard isOn else {
            try visit.tx.execute(
                "DELETE FROM question_wonders WHERE question_id = \(id) AND student_id = \(visit.viewer.person)")
            return
        }
        try visit.tx.execute(
            """
            INSERT INTO question_wonders (question_id, student_id, wondered_at)
            VALUES (\(id), \(visit.viewer.person), \(visit.now)) ON CONFLICT (question_id, student_id) DO NOTHING
            """)
    }

    static func withdraw(_ id: ID<Question>, _ visit: Visit) throws {
        let changed = try visit.tx.execute(
            """
            UPDATE questions SET withdrawn_at = COALESCE(withdrawn_at, \(visit.now))
            WHERE id = \(id) AND student_id = \(visit.viewer.person)
            """)
        guard changed == 1 else { throw Failure.notFound }
    }

    // MARK: Those who teach the class

    static func link(_ id: ID<Question>, to activity: ID<Activity>, _ access: ClassAccess, _ visit: Visit) throws {
        try check(id, access, visit)
        _ = try ActivityStore.visible(activity, visit)
        try visit.tx.execute(
            """
            INSERT INTO question_links (question_id, activity_id, linked_by, linked_at)
            VALUES (\(id), \(activity), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (question_id, activity_id) DO NOTHING
            """)
    }

    /// - Parameter reason: nil shows it again.
    static func hide(_ id: ID<Question>, reason: String?, _ access: ClassAccess, _ visit: Visit) throws {
        try check(id, access, visit)
        let hiddenAt: Timestamp? = reason == nil ? nil : visit.now
        let by: ID<Person>? = reason == nil ? nil : visit.viewer.person
        try visit.tx.execute(
            """
            UPDATE questions SET hidden_at = \(hiddenAt), hidden_by = \(by), hidden_reason = \(reason ?? "")
            WHERE id = \(id)
            """)
        try visit.audit(reason == nil ? "question.shown" : "question.hidden", reason: reason)
    }

    private static func check(_ id: ID<Question>, _ access: ClassAccess, _ visit: Visit) throws {
        let isThere = try visit.tx.exists("SELECT id FROM questions WHERE id = \(id) AND class_id = \(access.id)")
        guard access.relation.mayJudge, isThere else { throw Failure.notFound }
    }
}
