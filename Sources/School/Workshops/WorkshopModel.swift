import Learning
import SQL

/// In what company something is done.
enum SessionModality: String, CaseIterable, Sendable {
    case wholeClass = "whole_class"
    case smallGroup = "small_group"
    case oneToOne = "one_to_one"
    case peers, online

    func words(_ t: Messages) -> String {
        switch self {
        case .wholeClass: t.workshopsWholeClass
        case .smallGroup: t.workshopsSmallGroup
        case .oneToOne: t.workshopsOneToOne
        case .peers: t.workshopsPeers
        case .online: t.workshopsOnline
        }
    }
}

/// How one comes to a seat.
enum SeatEntry: String, CaseIterable, Sendable {
    /// Students take one themselves.
    case open
    /// Students ask, and the teacher gives.
    case ask
    /// Only who was offered one.
    case offer
}

/// Whose students may see a workshop and come to it.
enum WorkshopAudience: String, CaseIterable, Sendable {
    /// Those of the class.
    case ofClass = "class"
    /// Those of all classes of whoever leads it.
    case ofTeacher = "teacher"
    /// Everybody at the school.
    case ofSchool = "school"
}

/// What a student and a workshop are to each other.
enum SeatState: String, Sendable {
    case offered, asked, waiting, taken
    case givenBack = "given_back"
    /// The student said no to an offer.
    case declined
    /// The teacher gave no seat, or took it back.
    case notGiven = "not_given"
}

enum Attendance: String, CaseIterable, Sendable {
    case there, late
    case notThere = "not_there"
}

/// A small session of a class.
struct Workshop: Sendable {
    struct CalledOff: Sendable {
        let at: Timestamp
        let reason: String
    }

    let id: ID<Workshop>
    let classID: ID<Class>
    let classTitle: String
    let title: String
    let competency: ID<Competency>?
    let competencyTitle: LocalText?
    let modality: SessionModality
    let day: CalendarDay
    let time: BookedTime
    /// The class does not meet then.
    let isOutside: Bool
    let room: ID<Room>?
    let roomName: String?
    let place: String
    let link: String
    let screenLink: String
    let seats: Int
    let entry: SeatEntry
    let audience: WorkshopAudience
    let host: ID<Person>
    let hostName: String
    let guest: String
    let guestWords: String
    let materials: String
    let activity: ID<Activity>?
    let activityTitle: LocalText?
    let variant: ID<ActivityVariant>?
    /// What the version is, in the teacher's words; nil without one.
    let variantNote: LocalText?
    let groupSet: Int64?
    let note: String
    let calledOff: CalledOff?
    let version: Int
    /// How many seats are taken, and how many students wait or ask.
    let taken: Int
    let waiting: Int
    let asked: Int

    var path: String { "/workshops/\(id)" }
    var free: Int { max(0, seats - taken) }

    func isOver(_ visit: Visit) -> Bool { isOver(at: visit.now, visit.format) }

    func isOver(at now: Timestamp, _ format: Format) -> Bool {
        let today = format.day(of: now)
        let local = LocalTime(now, in: format.timeZone)
        return day < today || day == today && time.ends <= local.hour * 60 + local.minute
    }

    static let columns: SQL = """
        w.id, w.class_id, c.title AS class_title, w.title, w.competency_id, k.title AS competency_title, w.modality,
        w.day_on, w.begins_minute, w.ends_minute, w.is_outside, w.room_id, r.name AS room_name, w.place, w.link,
        w.screen_link, w.seats, w.entry, w.audience, w.host_id, h.given_name, h.family_name, w.guest, w.guest_words,
        w.materials, w.activity_id, a.title AS activity_title, w.variant_id, v.note AS variant_note, w.group_set_id,
        w.note, w.called_off_at, w.called_off_reason, w.version,
        (SELECT COUNT(*) FROM workshop_seats s WHERE s.workshop_id = w.id AND s.state = 'taken') AS taken,
        (SELECT COUNT(*) FROM workshop_seats s WHERE s.workshop_id = w.id AND s.state = 'waiting') AS waiting,
        (SELECT COUNT(*) FROM workshop_seats s WHERE s.workshop_id = w.id AND s.state = 'asked') AS asked
        """
    static let tables: SQL = """
        workshops w JOIN classes c ON c.id = w.class_id JOIN people h ON h.id = w.host_id
        LEFT JOIN competencies k ON k.id = w.competency_id LEFT JOIN rooms r ON r.id = w.room_id
        LEFT JOIN activities a ON a.id = w.activity_id LEFT JOIN activity_variants v ON v.id = w.variant_id
        """

    init(_ row: Row) throws {
        id = try row.id("id")
        classID = try row.id("class_id")
        classTitle = try row.text("class_title")
        title = try row.text("title")
        competency = try row.optionalID("competency_id")
        competencyTitle = try row.optionalText("competency_title") == nil ? nil : row.localText("competency_title")
        modality = SessionModality(rawValue: try row.text("modality")) ?? .smallGroup
        day = CalendarDay(iso: try row.text("day_on")) ?? CalendarDay(daysSinceEpoch: 0)
        time = BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute"))
        isOutside = try row.bool("is_outside")
        room = try row.optionalID("room_id")
        roomName = try row.optionalText("room_name")
        place = try row.text("place")
        link = try row.text("link")
        screenLink = try row.text("screen_link")
        seats = try row.int("seats")
        entry = SeatEntry(rawValue: try row.text("entry")) ?? .offer
        audience = WorkshopAudience(rawValue: try row.text("audience")) ?? .ofClass
        host = try row.id("host_id")
        hostName = try row.text("given_name") + " " + row.text("family_name")
        guest = try row.text("guest")
        guestWords = try row.text("guest_words")
        materials = try row.text("materials")
        activity = try row.optionalID("activity_id")
        activityTitle = try row.optionalText("activity_title") == nil ? nil : row.localText("activity_title")
        variant = try row.optionalID("variant_id")
        variantNote = try row.optionalText("variant_note") == nil ? nil : row.localText("variant_note")
        groupSet = try row.optionalInt64("group_set_id")
        note = try row.text("note")
        calledOff = try row.optionalTime("called_off_at").map { at in
            CalledOff(at: at, reason: try row.text("called_off_reason"))
        }
        version = try row.int("version")
        taken = try row.int("taken")
        waiting = try row.int("waiting")
        asked = try row.int("asked")
    }
}
