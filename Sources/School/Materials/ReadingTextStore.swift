import Learning
import SQL

/// What a student marked in a text.
struct ReadingNote: Sendable {
    enum Audience: String, Sendable, CaseIterable {
        case own, staff
        case everyone = "class"
    }

    let id: ID<ReadingNote>
    let student: ID<Person>
    let name: String
    let paragraph: Int
    /// The sentences that are marked.
    let sentences: [String]
    let words: String
    let audience: Audience
}

enum ReadingTextStore {
    static let longestWords = 2_000
    static let longestQuote = 4_000
    static let mostNotes = 300

    /// The student's notes that the viewer may read: all of them for the student, otherwise what is shared.
    static func notes(_ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction) throws -> [ReadingNote]
    {
        guard access.aspect == .work else { throw Failure.notFound }
        let audiences: [String] =
            switch access.relation {
            case .oneself: ["own", "staff", "class"]
            case .teacher, .advisor, .leader: ["staff", "class"]
            case .guardian, .administrator: []
            }
        guard !audiences.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT n.id, n.student_id, n.paragraph, n.quote, n.words, n.audience, p.given_name
            FROM reading_notes n JOIN people p ON p.id = n.student_id
            WHERE n.student_id = \(access.student) AND n.activity_id = \(activity) AND n.audience IN (\(list: audiences))
            ORDER BY n.paragraph, n.id LIMIT \(mostNotes)
            """
        ).map(ReadingNote.init)
    }

    /// What others of the class share with the class, newest first.
    static func shared(
        _ activity: ID<Activity>, in classID: ID<Class>, besides access: StudentAccess, _ visit: Visit
    ) throws -> [ReadingNote] {
        try visit.tx.query(
            """
            SELECT n.id, n.student_id, n.paragraph, n.quote, n.words, n.audience, p.given_name
            FROM reading_notes n JOIN people p ON p.id = n.student_id AND p.left_at IS NULL
            JOIN enrolments e ON e.person_id = n.student_id AND e.class_id = \(classID) AND e.role = 'student'
                 AND \(current("e", visit.today))
            WHERE n.activity_id = \(activity) AND n.audience = 'class' AND n.student_id <> \(access.student)
            ORDER BY n.id DESC LIMIT 50
            """
        ).map(ReadingNote.init)
    }

    static func add(
        _ sentences: [String], words: String, _ audience: ReadingNote.Audience, at paragraph: Int,
        _ activity: ID<Activity>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        let id: ID<ReadingNote> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO reading_notes (id, student_id, activity_id, paragraph, quote, words, audience, written_at,
                                       changed_at)
            VALUES (\(id), \(access.student), \(activity), \(paragraph), \(sentences.joined(separator: "\n")), \(words),
                    \(audience.rawValue), \(visit.now), \(visit.now))
            """)
    }

    static func remove(_ id: ID<ReadingNote>, _ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        try visit.tx.execute("DELETE FROM reading_notes WHERE id = \(id) AND student_id = \(access.student)")
    }
}

extension ReadingNote {
    init(_ row: Row) throws {
        self.init(
            id: try row.id("id"), student: try row.id("student_id"), name: try row.text("given_name"),
            paragraph: try row.int("paragraph"),
            sentences: try row.text("quote").split(separator: "\n").map(String.init), words: try row.text("words"),
            audience: Audience(rawValue: try row.text("audience")) ?? .own)
    }
}
