/// A time that is kept free for two people again and again: every Tuesday or every other Tuesday, 2:10 PM, 15 minutes.
public struct TalkSlot: Hashable, Sendable {
    /// 1…8
    public let everyWeeks: Int
    /// 1 is Monday, 7 is Sunday.
    public let weekday: Int
    /// Minutes after midnight, 0…1439.
    public let beginsMinute: Int
    /// 5…120
    public let minutes: Int
    /// No talk is before this day.
    public let from: CalendarDay

    /// `nil` for numbers outside of their ranges and for a talk that would go on past midnight.
    public init?(everyWeeks: Int, weekday: Int, beginsMinute: Int, minutes: Int, from: CalendarDay) {
        guard (1...8).contains(everyWeeks), (1...7).contains(weekday), (0...1439).contains(beginsMinute),
            (5...120).contains(minutes), beginsMinute + minutes <= 1440
        else { return nil }
        self.everyWeeks = everyWeeks
        self.weekday = weekday
        self.beginsMinute = beginsMinute
        self.minutes = minutes
        self.from = from
    }

    public var endsMinute: Int { beginsMinute + minutes }

    /// The first day of all.
    public var firstDay: CalendarDay {
        from.adding(days: (weekday - from.isoWeekday + 7) % 7)
    }

    /// The days of the talks between two days, both included; at most a year of them.
    public func days(from first: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
        let anchor = firstDay.daysSinceEpoch
        let round = everyWeeks * 7
        let behind = max(first.daysSinceEpoch - anchor, 0)
        var day = anchor + (behind + round - 1) / round * round
        let end = min(last.daysSinceEpoch, first.daysSinceEpoch + 366)
        var days: [CalendarDay] = []
        while day <= end {
            days.append(CalendarDay(daysSinceEpoch: day))
            day += round
        }
        return days
    }

    /// Whether the two ever ask for the same minute. Two talks every other week may share a time in turns.
    public func overlaps(_ other: TalkSlot) -> Bool {
        guard weekday == other.weekday, beginsMinute < other.endsMinute, other.beginsMinute < endsMinute else {
            return false
        }
        let weeks = abs(firstDay.daysSinceEpoch - other.firstDay.daysSinceEpoch) / 7
        return weeks % greatestCommonDivisor(everyWeeks, other.everyWeeks) == 0
    }
}

extension CalendarDay {
    /// 1 is Monday, 7 is Sunday.
    public var isoWeekday: Int { (weekday + 6) % 7 + 1 }
}

private func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (larger, rest) = (first, second)
    while rest > 0 { (larger, rest) = (rest, larger % rest) }
    return max(larger, 1)
}
