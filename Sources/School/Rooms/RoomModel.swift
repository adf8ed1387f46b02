import Learning
import SQL

/// What a room can do, as words of a fixed list.
enum RoomTrait: String, CaseIterable, Sendable {
    case screens, theatre, whiteboards, computers, quiet, projector, lab, recording, outdoors
    case stepFree = "step-free"

    func words(_ t: Messages) -> String {
        switch self {
        case .screens: t.roomsTraitScreens
        case .theatre: t.roomsTraitTheatre
        case .whiteboards: t.roomsTraitWhiteboards
        case .computers: t.roomsTraitComputers
        case .quiet: t.roomsTraitQuiet
        case .projector: t.roomsTraitProjector
        case .lab: t.roomsTraitLab
        case .recording: t.roomsTraitRecording
        case .outdoors: t.roomsTraitOutdoors
        case .stepFree: t.roomsTraitStepFree
        }
    }

    /// As a column holds them: words with spaces between them.
    static func stored(_ traits: Set<RoomTrait>) -> String {
        traits.map(\.rawValue).sorted().joined(separator: " ")
    }

    static func read(_ text: String) -> Set<RoomTrait> {
        Set(text.split(separator: " ").compactMap { RoomTrait(rawValue: String($0)) })
    }
}

/// A room that teachers can book.
struct Room: Sendable {
    let id: ID<Room>
    let school: ID<Organization>
    let name: String
    let seats: Int
    let traits: Set<RoomTrait>
    /// What else one should know.
    let words: String
    let version: Int

    init(_ row: Row) throws {
        id = try row.id("id")
        school = try row.id("school_id")
        name = try row.text("name")
        seats = try row.int("seats")
        traits = RoomTrait.read(try row.text("features"))
        words = try row.text("words")
        version = try row.int("version")
    }

    static let columns: SQL = "r.id, r.school_id, r.name, r.seats, r.features, r.words, r.version"
}

/// That somebody has a room on a day.
struct RoomBooking: Sendable {
    let id: ID<RoomBooking>
    let room: ID<Room>
    let day: CalendarDay
    let time: BookedTime
    let words: String
    let workshop: ID<Workshop>?
    let workshopTitle: String?
    let isWeekly: Bool
    let by: ID<Person>
    let byName: String
}

extension BookedTime {
    /// Half-open: what ends at ten leaves the room to what begins at ten.
    func overlaps(_ other: BookedTime) -> Bool { begins < other.ends && other.begins < ends }

    var minutes: Int { ends - begins }
}

/// A minute of the day as a form's time field sends it: `09:30`. Nil for anything else.
func minuteOfDay(_ text: String?) -> Int? {
    let parts = trimmed(text ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2, let hour = Int(parts[0]),
        let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
}

/// A minute of the day as a time field holds it.
func fieldTime(_ minute: Int) -> String {
    let minute = min(max(minute, 0), 1_439)
    return CalendarDay.padded(minute / 60, to: 2) + ":" + CalendarDay.padded(minute % 60, to: 2)
}
