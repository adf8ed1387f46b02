import Learning
import SQL

/// A workshop as somebody wants it to be.
struct NewWorkshop: Sendable {
    var title: String
    var competency: ID<Competency>? = nil
    var modality = SessionModality.smallGroup
    var day: CalendarDay
    /// Minutes since midnight, and how long.
    var beginsMinute: Int
    var minutes: Int
    var room: ID<Room>? = nil
    /// Where it is without a room, in words.
    var place = ""
    /// Where it meets online, and where the teacher's screen can be seen: https only.
    var link = ""
    var screenLink = ""
    /// 1 to 180; with `members`, at least as many.
    var seats: Int
    var entry = SeatEntry.offer
    var audience = WorkshopAudience.ofClass
    /// Whoever makes it, if nobody is named.
    var host: ID<Person>? = nil
    /// Somebody without an account: a name, and who that is.
    var guest = ""
    var guestWords = ""
    var materials = ""
    var activity: ID<Activity>? = nil
    var variant: ID<ActivityVariant>? = nil
    var groupSet: Int64? = nil
    /// Who has a seat from the start. They must be students of the class now.
    var members: [ID<Person>] = []

    static let longestTitle = 200
    static let longestPlace = 200
    static let longestLink = 1_000
    static let longestGuest = 200
    static let longestWords = 1_000
    static let longestMaterials = 2_000
    static let mostSeats = 180
    static let mostMinutes = 480

    var time: BookedTime { BookedTime(begins: beginsMinute, ends: beginsMinute + minutes) }

    /// What cannot be, field by field: `title`, `day`, `begins`, `minutes`, `seats`, `place`, `link`, `screen`, `guest`,
    /// `guestwords`, `materials`.
    func check(today: CalendarDay, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        func long(_ field: String, _ text: String, _ most: Int) {
            if text.unicodeScalars.count > most { refusal.add(field, t.workshopsTooLong(count: most)) }
        }
        if title.isEmpty { refusal.add("title", t.workshopsNeedTitle) }
        long("title", title, Self.longestTitle)
        // What was held without a plan can be put on record for two weeks.
        if day < today.adding(days: -14) || day > today.adding(days: 370) { refusal.add("day", t.workshopsNeedDay) }
        if !(0...1_439).contains(beginsMinute) { refusal.add("begins", t.workshopsNeedTime) }
        if !(5...Self.mostMinutes).contains(minutes) || beginsMinute + minutes > 1_440 {
            refusal.add("minutes", t.workshopsNeedMinutes(count: Self.mostMinutes))
        }
        if !(1...Self.mostSeats).contains(seats) || members.count > seats {
            refusal.add("seats", t.workshopsNeedSeats(count: Self.mostSeats))
        }
        long("place", place, Self.longestPlace)
        for (field, text) in [("link", link), ("screen", screenLink)] where !text.isEmpty {
            if !isWebLink(text) || text.unicodeScalars.count > Self.longestLink {
                refusal.add(field, t.workshopsNeedLink)
            }
        }
        if modality == .online, link.isEmpty { refusal.add("link", t.workshopsNeedLink) }
        long("guest", guest, Self.longestGuest)
        long("guestwords", guestWords, Self.longestWords)
        long("materials", materials, Self.longestMaterials)
        return refusal
    }
}
