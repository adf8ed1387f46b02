import Learning
import SQL

/// One week of a room: who has it when, and which classes meet there by their timetable.
struct RoomWeek: Sendable {
    enum Entry: Sendable {
        case booking(RoomBooking)
        /// A class names this room in its times; that is no booking and hinders none.
        case lesson(title: String, time: BookedTime)

        var time: BookedTime {
            switch self {
            case .booking(let booking): booking.time
            case .lesson(_, let time): time
            }
        }
    }

    let room: Room
    let mayChange: Bool
    let monday: CalendarDay
    let today: CalendarDay
    /// The last day of the running term, up to which a weekly booking goes.
    let lastDay: CalendarDay
    let days: [(day: CalendarDay, entries: [Entry])]

    static func load(_ id: ID<Room>, of day: CalendarDay?, _ visit: Visit) throws -> RoomWeek {
        let room = try RoomStore.room(id, visit)
        let today = visit.schoolToday
        // At the end of a week the next one is of use.
        let wished = day ?? ([0, 6].contains(today.weekday) ? today.adding(days: 2) : today)
        let day = abs(wished.daysSinceEpoch - today.daysSinceEpoch) > 800 ? today : wished
        // A week begins on Sunday in a calendar; school weeks are read from Monday.
        let monday = day.adding(days: day.weekday == 0 ? -6 : 1 - day.weekday)
        let bookings = try RoomBook.bookings(
            """
            WHERE b.room_id = \(id) AND b.cancelled_at IS NULL AND b.day_on >= \(monday.iso)
              AND b.day_on <= \(monday.adding(days: 6).iso)
            """, visit.tx)
        let lessons = try lessons(room, visit)
        let days = (0..<7).map { number in
            let day = monday.adding(days: number)
            let own = bookings.filter { $0.day == day }.map(Entry.booking)
            let taught = lessons.filter { $0.weekday == number + 1 }.map {
                Entry.lesson(title: $0.title, time: $0.time)
            }
            return (day, (own + taught).sorted { ($0.time.begins, $0.time.ends) < ($1.time.begins, $1.time.ends) })
        }
        return RoomWeek(
            room: room, mayChange: try RoomStore.ownSchools(visit).contains(room.school), monday: monday, today: today,
            lastDay: try lastDay(room, visit), days: days)
    }

    private static func lessons(
        _ room: Room, _ visit: Visit
    ) throws -> [(weekday: Int, title: String, time: BookedTime)] {
        try visit.tx.query(
            """
            SELECT c.title, m.weekday, m.begins_minute, m.ends_minute
            FROM class_meetings m JOIN classes c ON c.id = m.class_id AND c.left_at IS NULL
            LEFT JOIN terms t ON t.id = c.term_id
            WHERE c.school_id = \(room.school) AND m.place = \(room.name)
              AND (t.id IS NULL OR t.begins_on <= \(visit.today) AND t.ends_on >= \(visit.today))
            ORDER BY m.weekday, m.begins_minute, m.id LIMIT 100
            """
        ).map {
            (
                try $0.int("weekday"), try $0.text("title"),
                BookedTime(begins: try $0.int("begins_minute"), ends: try $0.int("ends_minute"))
            )
        }
    }

    static func lastDay(_ room: Room, _ visit: Visit) throws -> CalendarDay {
        let row = try visit.tx.first(
            """
            SELECT MAX(t.ends_on) AS ends_on FROM terms t JOIN classes c ON c.term_id = t.id
            WHERE c.school_id = \(room.school) AND t.begins_on <= \(visit.today) AND t.ends_on >= \(visit.today)
            """)
        return try row?.optionalText("ends_on").flatMap { CalendarDay(iso: $0) }
            ?? visit.schoolToday.adding(days: 16 * 7)
    }
}
