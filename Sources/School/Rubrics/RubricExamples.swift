import Learning
import SQL

/// What a level of a row looks like in a real piece.
struct RubricExample: Sendable {
    enum State: String, Sendable {
        case asked, shown, declined, removed
    }

    let id: ID<RubricExample>
    let criterion: ID<Criterion>
    let level: Int
    let title: String
    let words: String
    let state: State
    /// The student's piece, in the student's words; empty for an example that the teacher wrote.
    let piece: String
    /// The student's name, where the student wants it there.
    let by: String?
}

/// Examples of work at each level. A student's try is one only after the student said so, and until the student takes it
/// back.
enum RubricExamples {
    static let longestWords = 4_000
    static let longestTitle = 200
    static let mostOfOneLevel = 5

    /// Those that may be shown; to the author also those that wait for the student's answer.
    static func shown(
        of versions: [ID<RubricVersion>], for access: RubricAccess?, _ tx: any Transaction
    ) throws -> [RubricExample] {
        guard !versions.isEmpty else { return [] }
        let isOwner = access?.part == .owner
        return try tx.query(
            """
            SELECT x.id, x.criterion_id, x.level, x.title, x.words, x.state, x.is_named, a.words AS piece,
                   p.given_name, p.family_name
            FROM rubric_examples x JOIN rubric_criteria c ON c.id = x.criterion_id
            LEFT JOIN attempts a ON a.id = x.attempt_id LEFT JOIN people p ON p.id = x.student_id
            WHERE c.rubric_version_id IN (\(list: versions))
              AND (x.state = 'shown' OR (x.state = 'asked' AND \(isOwner)))
            ORDER BY c.position, x.level, x.id LIMIT 300
            """
        ).map { row in
            let state = RubricExample.State(rawValue: try row.text("state")) ?? .removed
            let given = try row.bool("is_named") ? try row.optionalText("given_name") : nil
            return RubricExample(
                id: try row.id("id"), criterion: try row.id("criterion_id"), level: try row.int("level"),
                title: try row.text("title"), words: try row.text("words"), state: state,
                piece: state == .shown ? String((try row.optionalText("piece") ?? "").prefix(longestWords)) : "",
                by: given)
        }
    }

    /// An example in the teacher's words.
    static func write(
        _ words: String, title: String, of criterion: ID<Criterion>, level: Int, _ access: RubricAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.part == .owner, (1...4).contains(level) else { throw Failure.notFound }
        try belongs(criterion, to: access, visit.tx)
        var refusal = Refusal()
        if words.isEmpty { refusal.add("example", t.rubricsNeedWords) }
        if words.unicodeScalars.count > longestWords { refusal.add("example", t.rubricsTooLong(count: longestWords)) }
        if title.unicodeScalars.count > longestTitle {
            refusal.add("example-title", t.rubricsTooLong(count: longestTitle))
        }
        try room(criterion, level, &refusal, visit.tx, t)
        try refusal.check()
        try visit.tx.execute(
            """
            INSERT INTO rubric_examples (id, criterion_id, level, title, words, state, added_by, added_at)
            VALUES (\(try visit.mint(RubricExample.self)), \(criterion), \(level), \(title), \(words), 'shown',
                    \(access.viewer), \(visit.now))
            """)
    }

    /// Asks a student whether a judged try may be shown as an example of the level that it was given.
    static func ask(
        for judgement: ID<Judgement>, of criterion: ID<Criterion>, _ student: StudentAccess, _ visit: Visit,
        _ t: Messages
    ) throws {
        guard student.relation.mayJudge else { throw Failure.notFound }
        let tx = visit.tx
        let row = try tx.first(
            """
            SELECT j.attempt_id, l.level FROM judgements j
            JOIN judgement_levels l ON l.judgement_id = j.id AND l.criterion_id = \(criterion)
            JOIN attempts a ON a.id = j.attempt_id JOIN works w ON w.id = a.work_id
            WHERE j.id = \(judgement) AND w.student_id = \(student.student) AND j.taken_back_at IS NULL
            """)
        guard let row else { throw Failure.notFound }
        let attempt: ID<Attempt> = try row.id("attempt_id")
        let level = try row.int("level")
        var refusal = Refusal()
        try room(criterion, level, &refusal, tx, t)
        try refusal.check()
        let isAsked = try tx.exists(
            "SELECT id FROM rubric_examples WHERE attempt_id = \(attempt) AND criterion_id = \(criterion)")
        guard !isAsked else { return }
        try tx.execute(
            """
            INSERT INTO rubric_examples (id, criterion_id, level, attempt_id, student_id, state, added_by, added_at)
            VALUES (\(try visit.mint(RubricExample.self)), \(criterion), \(level), \(attempt), \(student.student),
                    'asked', \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit("example.asked", student: student.student, aspect: .work)
    }

    /// A question that waits for the student.
    struct Question: Sendable {
        let id: ID<RubricExample>
        let activity: LocalText
        let row: LocalText
        let level: Int
        let state: RubricExample.State
        let isNamed: Bool
        let askedBy: String
    }

    /// Everything the student was asked, what waits first.
    static func questions(_ access: StudentAccess, _ tx: any Transaction) throws -> [Question] {
        try tx.query(
            """
            SELECT x.id, x.level, x.state, x.is_named, c.title AS row_title, v.title, p.given_name, p.family_name
            FROM rubric_examples x JOIN rubric_criteria c ON c.id = x.criterion_id
            JOIN attempts t ON t.id = x.attempt_id JOIN works w ON w.id = t.work_id
            JOIN activities v ON v.id = w.activity_id JOIN people p ON p.id = x.added_by
            WHERE x.student_id = \(access.student) AND x.state <> 'removed'
            ORDER BY CASE WHEN x.state = 'asked' THEN 0 ELSE 1 END, x.id DESC LIMIT 100
            """
        ).map { row in
            Question(
                id: try row.id("id"), activity: try row.localText("title"), row: try row.localText("row_title"),
                level: try row.int("level"), state: .init(rawValue: try row.text("state")) ?? .removed,
                isNamed: try row.bool("is_named"),
                askedBy: try row.text("given_name") + " " + row.text("family_name"))
        }
    }

    /// The student's answer. It may be changed at any time.
    static func answer(
        _ id: ID<RubricExample>, isShown: Bool, isNamed: Bool, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let changed = try visit.tx.execute(
            """
            UPDATE rubric_examples SET state = \(isShown ? "shown" : "declined"), is_named = \(isShown && isNamed),
                   answered_at = \(visit.now)
            WHERE id = \(id) AND student_id = \(access.student) AND state <> 'removed'
            """)
        guard changed == 1 else { throw Failure.notFound }
    }

    static func remove(_ id: ID<RubricExample>, _ access: RubricAccess, _ visit: Visit) throws {
        guard access.part == .owner else { throw Failure.notFound }
        let row = try visit.tx.first("SELECT criterion_id FROM rubric_examples WHERE id = \(id)")
        guard let row else { throw Failure.notFound }
        try belongs(row.id("criterion_id"), to: access, visit.tx)
        try visit.tx.execute("UPDATE rubric_examples SET state = 'removed' WHERE id = \(id)")
    }

    private static func belongs(_ criterion: ID<Criterion>, to access: RubricAccess, _ tx: any Transaction) throws {
        let isOfRubric = try tx.exists(
            """
            SELECT c.id FROM rubric_criteria c JOIN rubric_versions v ON v.id = c.rubric_version_id
            WHERE c.id = \(criterion) AND v.rubric_id = \(access.rubric)
            """)
        guard isOfRubric else { throw Failure.notFound }
    }

    private static func room(
        _ criterion: ID<Criterion>, _ level: Int, _ refusal: inout Refusal, _ tx: any Transaction, _ t: Messages
    ) throws {
        let count = try tx.require(
            """
            SELECT COUNT(*) AS number FROM rubric_examples
            WHERE criterion_id = \(criterion) AND level = \(level) AND state IN ('asked', 'shown')
            """
        ).int("number")
        if count >= mostOfOneLevel { refusal.add("example", t.rubricsExamplesFull(count: mostOfOneLevel)) }
    }
}
