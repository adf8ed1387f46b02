import Learning
import SQL

/// Groups of a class that were formed together: for a purpose, until a day, with what is to be shown for it.
struct ClassGroups: Sendable {
    /// What a set is to its class today. It follows from its days; no job changes it.
    enum State: Sendable {
        case draft, running, ended
    }

    let id: ID<ClassGroups>
    let classID: ID<Class>
    let classTitle: String
    let mode: GroupMode
    /// In words that students read.
    let purpose: String
    /// What each student shows at the end.
    let exitWords: String
    let competency: ID<Competency>?
    let size: Int
    let endsOn: CalendarDay
    let seed: Int64
    let version: Int
    let usedAt: Timestamp?
    let prolongedAt: Timestamp?
    let prolongedReason: String
    let endedAt: Timestamp?
    let endedReason: String
    let madeBy: String

    var path: String { "/groups/\(id)" }

    func state(today: CalendarDay) -> State {
        if usedAt == nil { return .draft }
        return endedAt != nil || endsOn < today ? .ended : .running
    }

    static let longestPurpose = 300
    static let longestReason = 300
    static let longestName = 60
    static let longestPlace = 200
    static let mostGroups = 40
    /// From making or prolonging them: groups are for a time.
    static let mostDays = 60
    static let sizes = 2...30

    static let columns: SQL = """
        s.id, s.class_id, c.title AS class_title, s.mode, s.purpose, s.exit_words, s.competency_id, s.size, s.ends_on,
        s.seed, s.version, s.used_at, s.prolonged_at, s.prolonged_reason, s.ended_at, s.ended_reason, m.given_name,
        m.family_name
        """
    static let tables: SQL = """
        group_sets s JOIN classes c ON c.id = s.class_id JOIN people m ON m.id = s.made_by
        """

    init(_ row: Row) throws {
        id = try row.id("id")
        classID = try row.id("class_id")
        classTitle = try row.text("class_title")
        mode = GroupMode(stored: try row.text("mode"))
        purpose = try row.text("purpose")
        exitWords = try row.text("exit_words")
        competency = try row.optionalID("competency_id")
        size = try row.int("size")
        endsOn = CalendarDay(iso: try row.text("ends_on")) ?? CalendarDay(daysSinceEpoch: 0)
        seed = try row.int64("seed")
        version = try row.int("version")
        usedAt = try row.optionalTime("used_at")
        prolongedAt = try row.optionalTime("prolonged_at")
        prolongedReason = try row.text("prolonged_reason")
        endedAt = try row.optionalTime("ended_at")
        endedReason = try row.text("ended_reason")
        madeBy = try row.text("given_name") + " " + row.text("family_name")
    }
}

/// One group of a set.
struct ClassGroup: Sendable {
    let number: Int
    var name: String
    /// What the adults form it for; never shown to students.
    var aim: GroupingOccasion.Purpose
    var competency: ID<Competency>?
    var interest: String
    var place: String
    let workshop: ID<Workshop>?
}

/// One student of the class and where the student stands in a set.
struct GroupSeat: Sendable {
    let student: ID<Person>
    let name: String
    /// nil for nobody's group.
    var number: Int?
    var isLocked: Bool
    /// Came to the class after the set was made.
    let isNew: Bool
}

/// A set with its groups and everybody of the class.
struct GroupBoard: Sendable {
    let set: ClassGroups
    var groups: [ClassGroup]
    /// By name.
    var seats: [GroupSeat]

    func members(_ number: Int) -> [GroupSeat] { seats.filter { $0.number == number } }
    var left: [GroupSeat] { seats.filter { $0.number == nil } }
}

extension GroupMode {
    init(stored: String) {
        self = Self.allCases.first { $0.stored == stored } ?? .balanced
    }

    var stored: String {
        switch self {
        case .byNeed: "need"
        case .balanced: "mixed"
        case .byInterest: "interest"
        }
    }

    func words(_ t: Messages) -> String {
        switch self {
        case .byNeed: t.groupsByNeed
        case .balanced: t.groupsBalanced
        case .byInterest: t.groupsByInterest
        }
    }
}

extension GroupingOccasion.Purpose {
    func words(_ t: Messages) -> String {
        switch self {
        case .refresh: t.groupsAimRefresh
        case .stretch: t.groupsAimStretch
        case .mixed: t.groupsAimMixed
        }
    }
}
