import Learning
import Testing

struct TalkSlotTests {
    // A Tuesday.
    private let tuesday = CalendarDay(iso: "2026-05-05") ?? CalendarDay(daysSinceEpoch: 0)

    private func slot(
        every weeks: Int = 1, weekday: Int = 2, at begins: Int = 850, minutes: Int = 15, from: CalendarDay? = nil
    ) throws -> TalkSlot {
        try #require(
            TalkSlot(
                everyWeeks: weeks, weekday: weekday, beginsMinute: begins, minutes: minutes, from: from ?? tuesday))
    }

    @Test func `it falls on its weekday, from its first day on`() throws {
        let weekly = try slot(weekday: 4)
        #expect(
            weekly.days(from: tuesday, through: tuesday.adding(days: 16)).map(\.iso) == [
                "2026-05-07", "2026-05-14", "2026-05-21",
            ])
        let other = try slot(every: 2)
        #expect(
            other.days(from: tuesday.adding(days: 1), through: tuesday.adding(days: 28)).map(\.iso) == [
                "2026-05-19", "2026-06-02",
            ])
        #expect(other.days(from: tuesday, through: tuesday) == [tuesday])
        #expect(weekly.days(from: tuesday, through: tuesday.adding(days: -1)).isEmpty)
        #expect(other.days(from: tuesday.adding(days: -70), through: tuesday) == [tuesday])
    }

    @Test func `days asked for in pieces are the days asked for at once`() throws {
        for weeks in 1...8 {
            let slot = try slot(every: weeks, weekday: 5)
            let whole = slot.days(from: tuesday, through: tuesday.adding(days: 120))
            let pieces = stride(from: 0, through: 120, by: 11).flatMap { start in
                slot.days(
                    from: tuesday.adding(days: start), through: tuesday.adding(days: min(start + 10, 120)))
            }
            #expect(whole == pieces)
            #expect(whole.allSatisfy { $0.isoWeekday == 5 })
        }
    }

    @Test func `a time that cannot be kept is no slot`() {
        for (weeks, weekday, begins, minutes) in [
            (0, 2, 600, 15), (9, 2, 600, 15), (1, 0, 600, 15), (1, 8, 600, 15), (1, 2, -1, 15), (1, 2, 1440, 15),
            (1, 2, 600, 4), (1, 2, 600, 121), (1, 2, 1430, 15), (.max, .max, .max, .max), (.min, .min, .min, .min),
        ] {
            #expect(
                TalkSlot(
                    everyWeeks: weeks, weekday: weekday, beginsMinute: begins, minutes: minutes, from: tuesday) == nil)
        }
    }

    @Test func `two slots overlap when they ever ask for the same minute`() throws {
        let first = try slot()
        #expect(first.overlaps(try slot(at: 864)))
        #expect(!first.overlaps(try slot(at: 865)))
        #expect(!first.overlaps(try slot(weekday: 3)))
        let evenWeeks = try slot(every: 2)
        let oddWeeks = try slot(every: 2, from: tuesday.adding(days: 7))
        #expect(!evenWeeks.overlaps(oddWeeks))
        #expect(first.overlaps(oddWeeks))
    }

    @Test func `overlapping is the same as sharing a day and a minute`() throws {
        for weeks in 1...4 {
            for otherWeeks in 1...4 {
                for shift in 0..<5 {
                    let one = try slot(every: weeks)
                    let other = try slot(every: otherWeeks, at: 855, from: tuesday.adding(days: shift * 7))
                    let end = tuesday.adding(days: 360)
                    let shared = Set(one.days(from: tuesday, through: end)).intersection(
                        other.days(from: tuesday, through: end))
                    #expect(one.overlaps(other) == !shared.isEmpty)
                    #expect(one.overlaps(other) == other.overlaps(one))
                }
            }
        }
    }

    @Test func `the ends of the calendar are no trap`() throws {
        let slot = try slot(every: 8, from: CalendarDay(daysSinceEpoch: .max))
        #expect(slot.days(from: CalendarDay(daysSinceEpoch: .min), through: CalendarDay(daysSinceEpoch: .max)).isEmpty)
    }
}
