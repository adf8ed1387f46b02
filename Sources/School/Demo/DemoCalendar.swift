import Foundation
import Learning

/// The school days of the demo's history: weekdays of the last 17 weeks, up to the day before today.
struct DemoCalendar: Sendable {
    let today: CalendarDay
    let timeZone: TimeZone
    /// Oldest first.
    let days: [CalendarDay]
    private let midnights: [Timestamp]

    /// Four months.
    private static let weeks = 17

    init(today: CalendarDay, timeZone: TimeZone) {
        self.today = today
        self.timeZone = timeZone
        let first = today.adding(days: -7 * Self.weeks).startOfWeek
        let format = Format(.english, timeZone: timeZone)
        let days = (0..<today.daysSinceEpoch - first.daysSinceEpoch)
            .map { first.adding(days: $0) }
            .filter { (1...5).contains($0.weekday) }
        self.days = days
        midnights = days.map(format.start)
    }

    /// The number of the last school day.
    var last: Int { max(0, days.count - 1) }

    /// The first day, before anybody comes.
    var beginning: Timestamp { time(0, minute: 6 * 60) }

    /// - Parameters:
    ///   - day: The number of a school day; one outside of the history counts as the nearest in it.
    ///   - minute: Minutes after midnight at the school.
    func time(_ day: Int, minute: Int, second: Int = 0) -> Timestamp {
        guard !midnights.isEmpty else { return .idEpoch }
        let midnight = midnights[min(max(day, 0), last)]
        return midnight.adding(milliseconds: Int64(minute * 60 + second) * 1_000)
    }

    /// The number of the first day of that weekday (1 is Monday) on or after a day; nothing after the end.
    func next(weekday: Int, from day: Int) -> Int? {
        (max(day, 0)..<max(days.count, 0)).first { days[$0].weekday == weekday }
    }

    func iso(_ day: Int) -> String {
        days.isEmpty ? today.iso : days[min(max(day, 0), last)].iso
    }
}
