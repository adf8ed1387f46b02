import HTML
import Learning
import SQL

/// What two people, or the team of a student, write to each other; or a notice.
enum Conversation {
    static let longestWords = 4_000
    static let longestTitle = 200
    static let longestReason = 500
    /// Messages on one page, and conversations in one list.
    static let onPage = 20
    static let inList = 30
    /// Messages that one person may send in an hour.
    static let mostOfStudent = 60
    static let mostOfAdult = 300
    /// Students to whom one notice goes, or to each of whom the same message goes.
    static let mostStudents = 200
    /// In which a message can be taken back, in milliseconds.
    static let regret: Int64 = 5 * 60_000
}

/// A row of the messages table.
enum SentMessage {}

/// A row of the reports table.
enum MessageReport {}

enum ConversationKind: String, Sendable {
    /// A student and an adult who teaches or advises the student.
    case student
    /// An adult of the family and such an adult. Two homes have two.
    case family
    /// Everybody who teaches or advises a student.
    case team
    /// Two students of a class, where the school allows it.
    case peers
    /// A notice to a class, and one to a school.
    case `class`, school

    var isNotice: Bool { self == .class || self == .school }
}

enum ConversationPart: String, Sendable {
    case student, guardian, staff
}

/// Whom a notice is for.
enum NoticeAudience: String, Sendable, CaseIterable {
    case students, families, both, staff, everybody

    static let ofClass: [NoticeAudience] = [.students, .families, .both]

    func words(_ t: Messages) -> String {
        switch self {
        case .students: t.messagesToStudents
        case .families: t.messagesToFamilies
        case .both: t.messagesToBoth
        case .staff: t.messagesToStaff
        case .everybody: t.messagesToEverybody
        }
    }
}

/// Somebody in a conversation.
struct ConversationPerson: Sendable {
    let person: WorkPerson
    let part: ConversationPart
    let seenAt: Timestamp?
    let endedAt: Timestamp?
    /// Whether the relation that the conversation rests on holds today.
    let isLive: Bool

    /// Staff with the title that students use; students by their given name where classmates read.
    func shown(_ page: PageContext) -> String {
        part == .staff ? person.shown(page) : person.fullName
    }
}

struct MessageLine: Sendable {
    let id: ID<SentMessage>
    /// Nil where the record of whoever wrote was erased.
    let author: ID<Person>?
    let words: String
    let language: String
    let sentAt: Timestamp
    let withdrawnAt: Timestamp?
    /// The viewer asked for a look at it.
    let isReported: Bool

    init(_ row: Row) throws {
        id = try row.id("id")
        author = try row.optionalID("author_id")
        words = try row.text("words")
        language = try row.text("language")
        sentAt = try row.time("sent_at")
        withdrawnAt = try row.optionalTime("withdrawn_at")
        isReported = try row.int("reported") > 0
    }

    func mayWithdraw(_ viewer: ID<Person>, at now: Timestamp) -> Bool {
        author == viewer && withdrawnAt == nil && now.milliseconds(since: sentAt) < Conversation.regret
    }
}

/// Conditions over the rows of conversations: the one place where they stand.
enum ConversationRule {
    /// Whoever stands in `staff` teaches or advises whoever stands in `student` today.
    static func teaches(_ staff: SQL, _ student: SQL, _ today: String) -> SQL {
        """
        EXISTS (
            SELECT 1 FROM enrolments rt JOIN enrolments rs ON rs.class_id = rt.class_id
            JOIN classes rc ON rc.id = rt.class_id AND rc.left_at IS NULL
            WHERE rt.person_id = \(staff) AND rt.role = 'teacher' AND \(current("rt", today))
              AND rs.person_id = \(student) AND rs.role = 'student' AND \(current("rs", today)))
        """
    }

    /// Whoever stands in `adult` is family of whoever stands in `student`, and no order keeps them apart.
    static func isFamily(_ adult: SQL, _ student: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM guardianships rg WHERE rg.guardian_id = \(adult) AND rg.student_id = \(student)
            AND rg.blocked_at IS NULL)
        """
    }

    /// The row `m` of the people is one that its person may read. What was is read after a class is over, too; whoever is
    /// kept from a child reads nothing of it.
    static let mayRead: SQL = "(m.part <> 'guardian' OR \(isFamily("m.person_id", "m.through_id")))"
}

extension Viewer {
    /// How many conversations hold something new that the viewer may be told of by now.
    static func unread(of person: ID<Person>, at now: Timestamp, in tx: any Transaction) throws -> Int {
        try tx.scalarInt(
            """
            SELECT COUNT(*) FROM conversation_people m
            WHERE m.person_id = \(person) AND m.unread > 0 AND (m.tell_at IS NULL OR m.tell_at <= \(now))
              AND \(ConversationRule.mayRead)
            """)
    }
}
