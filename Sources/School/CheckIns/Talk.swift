import Foundation
import Learning
import SQL

/// One check-in as it is loaded: planned, held, or not held with a reason.
struct Talk: Sendable {
    enum State: String, Sendable {
        case planned, held
        case missed = "not_held"
    }

    let id: ID<CheckIn>
    let student: ID<Person>
    let advisor: ID<Person>
    let advisorName: String
    let plannedOn: CalendarDay
    /// Minutes after midnight; nothing for a talk without a time.
    let beginsMinute: Int?
    let minutes: Int
    let place: String
    let state: State
    let agenda: TalkAgenda
    let agendaVersion: Int
    let record: TalkRecord
    let reason: String
    let heldAt: Timestamp?
    let version: Int

    /// Whether this is the adult who holds the talk, and still works with the student.
    func isOf(_ access: StudentAccess) -> Bool {
        access.viewer == advisor && access.relation.mayJudge
    }
}

/// What a student wants to talk about, in the student's own words.
struct TalkAgenda: Codable, Sendable, Equatable {
    var wins = ""
    var stuck = ""
    var change = ""

    static let longest = 2_000

    var isEmpty: Bool { wins.isEmpty && stuck.isEmpty && change.isEmpty }
}

/// What an adult wrote down at the three prompts, what the adult promised to do, and what is written but not yet said to
/// anybody.
struct TalkRecord: Codable, Sendable, Equatable {
    struct Promise: Codable, Sendable, Equatable {
        var words: String
        var by: CalendarDay?
    }

    var prompts = Prompts()
    var promises: [Promise] = []
    var drafts = Drafts()

    static let mostPromises = 20

    var isEmpty: Bool { self == TalkRecord() }

    struct Prompts: Codable, Sendable, Equatable {
        var progress = ""
        var obstacle = ""
        var next = ""

        static let longest = 4_000

        var isEmpty: Bool { progress.isEmpty && obstacle.isEmpty && next.isEmpty }
    }

    /// What stands in the other boxes of the form. Only the adult whose talk it is sees it.
    struct Drafts: Codable, Sendable, Equatable {
        var note = ""
        var audience = NoteAudience.team.rawValue
        var step = ""
        var by = ""
        /// Whether the step is the adult's and not the student's.
        var isMine = false
        var family = ""
    }
}

extension Talk {
    static let columns: SQL = """
        c.id, c.student_id, c.advisor_id, c.planned_on, c.begins_minute, c.minutes, c.place, c.state, c.agenda,
        c.agenda_version, c.answers, c.reason, c.held_at, c.version, p.given_name, p.family_name
        """

    init(_ row: Row) throws {
        id = try row.id("id")
        student = try row.id("student_id")
        advisor = try row.id("advisor_id")
        advisorName = try row.text("given_name") + " " + row.text("family_name")
        plannedOn = CalendarDay(iso: try row.text("planned_on")) ?? CalendarDay(daysSinceEpoch: 0)
        beginsMinute = try row.optionalInt("begins_minute")
        minutes = try row.int("minutes")
        place = try row.text("place")
        state = State(rawValue: try row.text("state")) ?? .planned
        agenda = storedValue(try row.text("agenda")) ?? TalkAgenda()
        agendaVersion = try row.int("agenda_version")
        record = storedValue(try row.text("answers")) ?? TalkRecord()
        reason = try row.text("reason")
        heldAt = try row.optionalTime("held_at")
        version = try row.int("version")
    }
}

/// JSON with its keys in order, so that the same value is always the same text.
func storedText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Nothing for a text that holds no such value, such as `{}` of a row that nobody has written in yet.
func storedValue<Value: Decodable>(_ text: String) -> Value? {
    try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
}
