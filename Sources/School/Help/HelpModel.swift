import HTML
import Learning
import SQL

/// What a student tried before asking, to tap instead of writing.
enum HelpTried: String, CaseIterable, Sendable {
    case read, example, draw, small, near, start

    static func list(_ text: String) -> [HelpTried] {
        text.split(separator: " ").prefix(20).compactMap { HelpTried(rawValue: String($0)) }
    }

    var icon: String {
        switch self {
        case .read: "eye"
        case .example: "star"
        case .draw: "edit"
        case .small: "sprout"
        case .near: "people"
        case .start: "info"
        }
    }

    func words(_ t: Messages) -> String {
        switch self {
        case .read: t.helpTriedRead
        case .example: t.helpTriedExample
        case .draw: t.helpTriedDraw
        case .small: t.helpTriedSmall
        case .near: t.helpTriedNear
        case .start: t.helpTriedStart
        }
    }
}

enum HelpState: String, Sendable {
    /// Asked; the student tries other ways first.
    case open
    /// In the teacher's line.
    case waiting
    /// A teacher is on it.
    case taken
    case helped, solved
    case takenBack = "taken_back"
}

/// What helped in the end, as the student says.
enum HelpOutcome: String, CaseIterable, Sendable {
    case hint, resource, peer, workshop, teacher
    case oneself = "self"
    case notYet = "not_yet"

    func words(_ t: Messages) -> String {
        switch self {
        case .hint: t.helpOutcomeHint
        case .resource: t.helpOutcomeResource
        case .peer: t.helpOutcomePeer
        case .workshop: t.helpOutcomeWorkshop
        case .teacher: t.helpOutcomeTeacher
        case .oneself: t.helpOutcomeSelf
        case .notYet: t.helpOutcomeNotYet
        }
    }
}

/// How a teacher helped.
enum HelpAnswer: String, CaseIterable, Sendable {
    case talk, hint, workshop, group

    func words(_ t: Messages) -> String {
        switch self {
        case .talk: t.helpAnswerTalk
        case .hint: t.helpAnswerHint
        case .workshop: t.helpAnswerWorkshop
        case .group: t.helpAnswerGroup
        }
    }
}

/// One student's wish for help in one class.
struct HelpRequest: Sendable {
    static let longestAbout = 200
    static let longestWords = 1_000
    static let longestAnswer = 2_000
    static let longestThanks = 500

    let id: ID<HelpRequest>
    let student: ID<Person>
    let studentName: String
    let givenName: String
    let classID: ID<Class>
    let classTitle: String
    let competency: ID<Competency>?
    let competencyTitle: LocalText?
    let work: ID<Work>?
    let about: String
    let tried: [HelpTried]
    let words: String
    let state: HelpState
    let askedAt: Timestamp
    /// Since when in the teacher's line.
    let queuedAt: Timestamp?
    let takenBy: ID<Person>?
    let takenName: String
    let takenAt: Timestamp?
    let answer: HelpAnswer?
    let answerWords: String
    let closedAt: Timestamp?
    let helped: HelpOutcome?
    let helpedWords: String
    /// When the student said what helped.
    let saidAt: Timestamp?
    let version: Int

    var isOpen: Bool { closedAt == nil }

    static let columns: SQL = """
        h.id, h.student_id, p.given_name, p.family_name, h.class_id, c.title AS class_title, h.competency_id,
        k.title AS competency_title, h.work_id, h.about, h.tried, h.words, h.state, h.asked_at, h.queued_at, h.taken_by,
        w.given_name AS taker_given, w.family_name AS taker_family, h.taken_at, h.answer, h.answer_words, h.closed_at,
        h.helped, h.helped_words, h.helped_at, h.version
        """
    static let tables: SQL = """
        help_requests h JOIN people p ON p.id = h.student_id JOIN classes c ON c.id = h.class_id
        LEFT JOIN competencies k ON k.id = h.competency_id LEFT JOIN people w ON w.id = h.taken_by
        """

    init(_ row: Row) throws {
        id = try row.id("id")
        student = try row.id("student_id")
        givenName = try row.text("given_name")
        studentName = try row.text("given_name") + " " + row.text("family_name")
        classID = try row.id("class_id")
        classTitle = try row.text("class_title")
        competency = try row.optionalID("competency_id")
        competencyTitle = try row.optionalText("competency_title") == nil ? nil : row.localText("competency_title")
        work = try row.optionalID("work_id")
        about = try row.text("about")
        tried = HelpTried.list(try row.text("tried"))
        words = try row.text("words")
        state = HelpState(rawValue: try row.text("state")) ?? .open
        askedAt = try row.time("asked_at")
        queuedAt = try row.optionalTime("queued_at")
        takenBy = try row.optionalID("taken_by")
        takenName = try (row.optionalText("taker_given") ?? "") + " " + (row.optionalText("taker_family") ?? "")
        takenAt = try row.optionalTime("taken_at")
        answer = try row.optionalText("answer").flatMap(HelpAnswer.init(rawValue:))
        answerWords = try row.text("answer_words")
        closedAt = try row.optionalTime("closed_at")
        helped = try row.optionalText("helped").flatMap(HelpOutcome.init(rawValue:))
        helpedWords = try row.text("helped_words")
        saidAt = try row.optionalTime("helped_at")
        version = try row.int("version")
    }
}

/// A student who asks, in a class of the student's own today.
struct HelpAccess: Sendable {
    let student: StudentAccess
    let request: ID<HelpRequest>
    let classID: ID<Class>

    fileprivate init(student: StudentAccess, request: ID<HelpRequest>, classID: ID<Class>) {
        self.student = student
        self.request = request
        self.classID = classID
    }

    /// - Throws: `Failure.notFound` for everybody but whoever asked.
    static func find(_ id: ID<HelpRequest>, _ visit: Visit) throws -> HelpAccess {
        let student = try HelpStore.oneself(visit)
        let row = try visit.tx.first(
            "SELECT class_id FROM help_requests WHERE id = \(id) AND student_id = \(student.student)")
        guard let row else { throw Failure.notFound }
        return HelpAccess(student: student, request: id, classID: try row.id("class_id"))
    }
}
