internal import Foundation
internal import Learning

/// How dates, times and numbers are written in one language, in the time zone of the school.
///
/// Nothing here asks the server's own locale or time zone. Names and patterns come from the messages.
struct Format: Sendable {
    let language: Language
    let timeZone: TimeZone
    let words: Messages

    init(_ language: Language, timeZone: TimeZone) {
        self.language = language
        self.timeZone = timeZone
        self.words = Messages(language)
    }

    /// The school's day at this time. Days before the year 1 and after the year 9999 are brought to that border.
    func day(of time: Timestamp) -> CalendarDay {
        LocalTime(time, in: timeZone).day
    }

    /// When a day begins at the school: midnight, or what the clocks jumped to where they skip midnight.
    func start(of day: CalendarDay) -> Timestamp {
        let midnight = Int64(day.daysSinceEpoch) * LocalTime.secondsPerDay
        // At a change of clocks, at least one of the offsets a day before and after is the one in force.
        let offsets = [midnight - LocalTime.secondsPerDay, midnight + LocalTime.secondsPerDay].map(offset(atSecond:))
        let candidates = offsets.map { midnight - $0 }.sorted()
        let exact = candidates.first { $0 + offset(atSecond: $0) == midnight }
        return Timestamp(milliseconds: (exact ?? candidates.last ?? midnight) * 1000)
    }

    private func offset(atSecond second: Int64) -> Int64 {
        LocalTime.offset(ofSecond: second, in: timeZone)
    }
}

/// What the calendar and the clock of a zone show at a point in time.
struct LocalTime: Sendable, Equatable {
    static let secondsPerDay: Int64 = 86_400

    let day: CalendarDay
    /// 0…23
    let hour: Int
    /// 0…59
    let minute: Int
    /// Seconds ahead of UTC.
    let offset: Int64

    init(_ time: Timestamp, in timeZone: TimeZone) {
        let second = min(max(time.milliseconds.floored(by: 1000), LocalTime.earliest), LocalTime.latest)
        offset = LocalTime.offset(ofSecond: second, in: timeZone)
        let local = second + offset
        let days = local.floored(by: LocalTime.secondsPerDay)
        let secondOfDay = Int(local - days * LocalTime.secondsPerDay)
        day = CalendarDay(daysSinceEpoch: Int(days))
        hour = secondOfDay / 3600
        minute = secondOfDay / 60 % 60
    }

    /// Measured at 0.09 µs, so a page of 60 dates needs no cache.
    static func offset(ofSecond second: Int64, in timeZone: TimeZone) -> Int64 {
        Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
    }

    /// 0001-01-02 and 9999-12-30, so that no offset leads out of the calendar.
    private static let earliest: Int64 = -719_161 * secondsPerDay
    private static let latest: Int64 = 2_932_895 * secondsPerDay
}

extension Int64 {
    /// Division that rounds down, for times before 1970 too. The divisor is positive.
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
