import Learning
import SQL

/// When somebody is not told of new messages. Writing is never held back.
struct QuietHours: Sendable, Equatable {
    /// Minutes of the day. The same twice: none.
    let begins: Int
    let ends: Int

    /// Where neither the school nor the person chose others: from 20:00 to 7:00.
    static let usual = QuietHours(begins: 20 * 60, ends: 7 * 60)
    static let none = QuietHours(begins: 0, ends: 0)

    /// - Returns: When these quiet hours end; nil outside of them.
    func end(at now: Timestamp, in zoneName: String) -> Timestamp? {
        guard begins != ends else { return nil }
        let local = LocalTime(now, in: zone(zoneName))
        let minute = local.hour * 60 + local.minute
        let isQuiet = begins < ends ? (begins..<ends).contains(minute) : minute >= begins || minute < ends
        guard isQuiet else { return nil }
        let day = begins > ends && minute >= begins ? local.day.adding(days: 1) : local.day
        let format = Format(.english, timeZone: zone(zoneName))
        let end = format.start(of: day).adding(milliseconds: Int64(ends) * 60_000)
        // On a day on which the clocks change, the clock shows another minute then.
        let shown = LocalTime(end, in: zone(zoneName))
        let off = ends - (shown.hour * 60 + shown.minute)
        return abs(off) <= 120 ? end.adding(milliseconds: Int64(off) * 60_000) : end
    }
}

/// Somebody's quiet hours and the clock that they are read by.
struct TellingTime: Sendable {
    let hours: QuietHours
    let zone: String

    func tellAt(_ now: Timestamp) -> Timestamp { hours.end(at: now, in: zone) ?? now }

    /// For each of these people: the own choice, else the school's, else the usual one.
    static func of(_ people: [ID<Person>], in tx: any Transaction) throws -> [ID<Person>: TellingTime] {
        var found: [ID<Person>: TellingTime] = [:]
        var rest = people[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(200))
            rest = rest.dropFirst(200)
            let rows = try tx.query(
                """
                SELECT r.person_id, o.time_zone, s.quiet_begins, s.quiet_ends, w.quiet_begins AS own_begins,
                       w.quiet_ends AS own_ends
                FROM roles r JOIN organizations o ON o.id = r.organization_id
                LEFT JOIN message_settings s ON s.school_id = o.id
                LEFT JOIN message_choices w ON w.person_id = r.person_id
                WHERE r.person_id IN (\(list: part)) ORDER BY o.kind DESC, o.id
                """)
            for row in rows {
                let person: ID<Person> = try row.id("person_id")
                guard found[person] == nil else { continue }
                found[person] = TellingTime(
                    hours: try hours(row, "own_begins", "own_ends") ?? hours(row, "quiet_begins", "quiet_ends")
                        ?? .usual, zone: try row.text("time_zone"))
            }
        }
        return found
    }

    private static func hours(_ row: Row, _ begins: String, _ ends: String) throws -> QuietHours? {
        guard let begins = try row.optionalInt(begins), let ends = try row.optionalInt(ends) else { return nil }
        return QuietHours(begins: begins, ends: ends)
    }
}
