import Learning
import SQL

/// Bookings of rooms. Each is made while the room's row is held, so that no two of a room overlap, whoever books at once.
enum RoomBook {
    /// A weekly booking goes no further than this many weeks.
    static let mostWeeks = 45
    static let longestWords = 200

    struct Wish: Sendable {
        let room: ID<Room>
        let day: CalendarDay
        let time: BookedTime
        var words = ""
        var workshop: ID<Workshop>? = nil
    }

    /// - Throws: `Failure.refused` with a sentence at `room` when somebody has the room then; `Failure.notFound` for a
    ///   room of another school.
    @discardableResult
    static func book(_ wish: Wish, _ visit: Visit) throws -> ID<RoomBooking> {
        let room = try hold(wish.room, visit)
        if let other = try clash(wish, on: [wish.day], visit).first {
            var refusal = Refusal()
            refusal.add("room", sentence(other, in: room, visit))
            throw Failure.refused(refusal)
        }
        return try insert(wish, on: wish.day, series: nil, visit)
    }

    /// The same time each week up to a day. Weeks in which somebody has the room are left out and named.
    ///
    /// - Returns: The days on which the room was not free.
    static func bookWeekly(_ wish: Wish, through last: CalendarDay, _ visit: Visit) throws -> [CalendarDay] {
        let room = try hold(wish.room, visit)
        let days = weeks(from: wish.day, through: last)
        let taken = Set(try clash(wish, on: days, visit).map(\.day))
        let free = days.filter { !taken.contains($0) }
        guard let first = free.first else {
            var refusal = Refusal()
            refusal.add("room", visit.words.roomsNoneFree(room: room.name))
            throw Failure.refused(refusal)
        }
        let series = try insert(wish, on: first, series: nil, visit)
        try visit.tx.execute("UPDATE room_bookings SET series_id = id WHERE id = \(series)")
        for day in free.dropFirst() { try insert(wish, on: day, series: series, visit) }
        return days.filter(taken.contains)
    }

    static func weeks(from first: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
        (0..<mostWeeks).map { first.adding(days: $0 * 7) }.filter { $0 == first || $0 <= last }
    }

    /// Gives a room back; with `isSeries`, that week and all later ones. Only who booked it does that.
    static func cancel(_ id: ID<RoomBooking>, isSeries: Bool, _ visit: Visit) throws {
        let row = try visit.tx.first(
            """
            SELECT series_id, day_on, workshop_id FROM room_bookings
            WHERE id = \(id) AND booked_by = \(visit.viewer.person) AND cancelled_at IS NULL
            """)
        // A workshop's room is changed where the workshop is.
        guard let row, try row.optionalInt64("workshop_id") == nil else { throw Failure.notFound }
        if isSeries, let series = try row.optionalInt64("series_id") {
            try visit.tx.execute(
                """
                UPDATE room_bookings SET cancelled_at = \(visit.now)
                WHERE series_id = \(series) AND day_on >= \(try row.text("day_on")) AND cancelled_at IS NULL
                """)
        } else {
            try visit.tx.execute("UPDATE room_bookings SET cancelled_at = \(visit.now) WHERE id = \(id)")
        }
    }

    /// The workshop does without its room.
    static func release(_ workshop: ID<Workshop>, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE room_bookings SET cancelled_at = \(visit.now)
            WHERE workshop_id = \(workshop) AND cancelled_at IS NULL
            """)
    }

    // MARK: Inside

    private static func hold(_ id: ID<Room>, _ visit: Visit) throws -> Room {
        let schools = try RoomStore.schools(visit)
        let row = try visit.tx.first(
            "SELECT \(Room.columns) FROM rooms r WHERE r.id = \(id) AND r.removed_at IS NULL\(SQL.lockRow)")
        guard let room = try row.map(Room.init), schools.contains(room.school) else { throw Failure.notFound }
        return room
    }

    private static func clash(_ wish: Wish, on days: [CalendarDay], _ visit: Visit) throws -> [RoomBooking] {
        guard !days.isEmpty else { return [] }
        return try bookings(
            """
            WHERE b.room_id = \(wish.room) AND b.day_on IN (\(list: days.map(\.iso))) AND b.cancelled_at IS NULL
              AND b.begins_minute < \(wish.time.ends) AND b.ends_minute > \(wish.time.begins)
            """, visit.tx)
    }

    private static func sentence(_ other: RoomBooking, in room: Room, _ visit: Visit) -> String {
        let format = visit.format
        return visit.words.roomsTaken(
            name: other.byName, room: room.name, begins: format.clock(other.time.begins),
            ends: format.clock(other.time.ends))
    }

    @discardableResult
    private static func insert(
        _ wish: Wish, on day: CalendarDay, series: ID<RoomBooking>?, _ visit: Visit
    ) throws -> ID<RoomBooking> {
        let id: ID<RoomBooking> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO room_bookings (id, room_id, day_on, begins_minute, ends_minute, words, workshop_id, series_id,
                                       booked_by, booked_at)
            VALUES (\(id), \(wish.room), \(day.iso), \(wish.time.begins), \(wish.time.ends), \(wish.words),
                    \(wish.workshop), \(series), \(visit.viewer.person), \(visit.now))
            """)
        return id
    }

    static func bookings(_ rest: SQL, _ tx: any Transaction) throws -> [RoomBooking] {
        try tx.query(
            """
            SELECT b.id, b.room_id, b.day_on, b.begins_minute, b.ends_minute, b.words, b.workshop_id, b.series_id,
                   b.booked_by, p.given_name, p.family_name, w.title
            FROM room_bookings b JOIN people p ON p.id = b.booked_by LEFT JOIN workshops w ON w.id = b.workshop_id
            \(rest) ORDER BY b.day_on, b.begins_minute, b.id LIMIT 500
            """
        ).map { row in
            RoomBooking(
                id: try row.id("id"), room: try row.id("room_id"),
                day: CalendarDay(iso: try row.text("day_on")) ?? CalendarDay(daysSinceEpoch: 0),
                time: BookedTime(begins: try row.int("begins_minute"), ends: try row.int("ends_minute")),
                words: try row.text("words"), workshop: try row.optionalID("workshop_id"),
                workshopTitle: try row.optionalText("title"), isWeekly: try row.optionalInt64("series_id") != nil,
                by: try row.id("booked_by"), byName: try row.text("given_name") + " " + row.text("family_name"))
        }
    }
}

extension Visit {
    /// The words of the viewer's language, for refusals.
    var words: Messages { request.context(viewer).t }

    /// Dates and numbers as the viewer reads them.
    var format: Format { request.context(viewer).format }
}
