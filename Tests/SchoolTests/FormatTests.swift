import Foundation
import Learning
import Testing

@testable import School

private let pacific = TimeZone(identifier: "America/Los_Angeles") ?? .gmt
private let english = Format(.english, timeZone: pacific)
private let spanish = Format(.spanish, timeZone: pacific)

private func at(_ text: String) throws -> Timestamp {
    let date = try Date(text, strategy: .iso8601)
    return Timestamp(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
}

struct DateFormatTests {
    @Test func `a date is said in words`() throws {
        let time = try at("2026-05-05T17:42:31Z")
        #expect(english.dateInWords(time) == "Tuesday, May 5")
        #expect(spanish.dateInWords(time) == "martes, 5 de mayo")
        #expect(english.dateInWordsWithYear(time) == "Tuesday, May 5, 2026")
        #expect(spanish.dateInWordsWithYear(time) == "martes, 5 de mayo de 2026")
        #expect(english.shortDate(time) == "May 5")
        #expect(spanish.shortDate(time) == "5 may")
        #expect(spanish.dateWithYear(time) == "5 de mayo de 2026")
        #expect(english.time(time) == "10:42 AM")
        #expect(spanish.time(time) == "10:42 a. m.")
        #expect(english.machineTime(time) == "2026-05-05T10:42-07:00")
    }

    @Test(
        arguments: [
            (0, 0, "12:00 AM"), (0, 5, "12:05 AM"), (11, 59, "11:59 AM"), (12, 0, "12:00 PM"), (23, 9, "11:09 PM"),
        ])
    func `midnight and noon are twelve`(hour: Int, minute: Int, words: String) {
        #expect(english.clock(hour: hour, minute: minute) == words)
    }

    @Test func `the evening of the last day of the year is still that year at the school`() throws {
        let time = try at("2027-01-01T07:59:59Z")
        #expect(english.dateWithYear(time) == "December 31, 2026")
        #expect(english.day(of: time).adding(days: 1).iso == "2027-01-01")
        #expect(english.day(of: try at("2027-01-01T08:00:00Z")).iso == "2027-01-01")
    }

    @Test func `clocks that change do not move the days around them`() throws {
        // 8 March 2026 has 23 hours in California, 1 November 2026 has 25.
        #expect(english.time(try at("2026-03-08T09:59:00Z")) == "1:59 AM")
        #expect(english.time(try at("2026-03-08T10:00:00Z")) == "3:00 AM")
        #expect(english.machineTime(try at("2026-11-01T08:30:00Z")) == "2026-11-01T01:30-07:00")
        #expect(english.machineTime(try at("2026-11-01T09:30:00Z")) == "2026-11-01T01:30-08:00")
        for (day, start, hours) in [
            ("2026-03-08", "2026-03-08T08:00:00Z", 23), ("2026-11-01", "2026-11-01T07:00:00Z", 25),
        ] {
            let day = try #require(CalendarDay(iso: day))
            #expect(english.start(of: day) == (try at(start)))
            #expect(english.start(of: day.adding(days: 1)) == english.start(of: day).adding(hours: hours))
        }
    }

    @Test(arguments: ["America/Los_Angeles", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"])
    func `a day begins when the calendar first shows it`(zone: String) throws {
        let format = Format(.english, timeZone: try #require(TimeZone(identifier: zone)))
        var day = try #require(CalendarDay(iso: "2026-01-01"))
        for _ in 0..<730 {
            let start = format.start(of: day)
            #expect(format.day(of: start) == day)
            #expect(format.day(of: start.adding(milliseconds: -1)) < day)
            day = day.adding(days: 1)
        }
    }

    @Test func `relative days count calendar days, not hours`() throws {
        let now = try at("2026-05-05T08:00:00Z")  // 1:00 AM
        let relative = { english.relativeDay(try at($0), now: now) }
        #expect(try relative("2026-05-05T07:00:00Z") == "today")
        #expect(try relative("2026-05-05T06:59:59Z") == "yesterday")
        #expect(try relative("2026-05-06T07:00:00Z") == "tomorrow")
        #expect(try relative("2026-05-02T20:00:00Z") == "3 days ago")
        #expect(try relative("2026-05-11T20:00:00Z") == "in 6 days")
        #expect(try relative("2026-04-28T20:00:00Z") == "Tuesday, April 28")
        #expect(try relative("2025-04-28T20:00:00Z") == "April 28, 2025")
        #expect(spanish.relativeDay(try at("2026-05-02T20:00:00Z"), now: now) == "hace 3 días")
    }

    @Test func `within a day the time is told in minutes and hours`() throws {
        let now = try at("2026-05-05T20:00:00Z")
        let relative = { english.relativeTime(now.adding(milliseconds: $0 * 60_000), now: now) }
        #expect(relative(0) == "just now")
        #expect(relative(-1) == "1 minute ago")
        #expect(relative(-59) == "59 minutes ago")
        #expect(relative(-119) == "1 hour ago")
        #expect(relative(45) == "in 45 minutes")
        #expect(relative(120) == "in 2 hours")
        #expect(relative(-24 * 60) == "yesterday")
    }

    @Test(arguments: [
        Timestamp.distantPast, .distantFuture, Timestamp(milliseconds: -1), Timestamp(milliseconds: .min + 1),
    ])
    func `no time is too far away`(time: Timestamp) {
        let now = Timestamp(milliseconds: 1_770_000_000_000)
        #expect(!english.relativeTime(time, now: now).isEmpty)
        #expect(!english.relativeTime(now, now: time).isEmpty)
        #expect((1...9999).contains(english.day(of: time).year))
        #expect(!english.dateAndTime(time).isEmpty)
        #expect(!english.machineTime(time).isEmpty)
    }

    @Test func `dates of the pseudo-language stay in brackets`() throws {
        let words = Format(.pseudo, timeZone: pacific).dateInWords(try at("2026-05-05T17:42:31Z"))
        #expect(words.hasPrefix("⟦") && words.hasSuffix("⟧"))
    }
}

struct CalendarDayTests {
    @Test func `days and their numbers agree over four centuries`() throws {
        var day = try #require(CalendarDay(iso: "1900-01-01"))
        #expect(day.daysSinceEpoch == -25_567 && day.weekday == 1)
        let weekday = day.weekday
        for step in 0..<146_097 {
            #expect(day.weekday == (weekday + step) % 7)
            let next = CalendarDay(daysSinceEpoch: day.daysSinceEpoch + 1)
            guard next > day, next.daysSinceEpoch == day.daysSinceEpoch + 1 else {
                Issue.record("after \(day.iso) comes \(next.iso)")
                return
            }
            day = next
        }
        #expect(day.iso == "2300-01-01")
    }

    @Test func `a week begins on Monday`() throws {
        #expect(try #require(CalendarDay(iso: "2026-05-10")).startOfWeek.iso == "2026-05-04")
        #expect(try #require(CalendarDay(iso: "2026-05-04")).startOfWeek.iso == "2026-05-04")
    }

    @Test(
        arguments: [
            "", "2026-5-5", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-05-05 ",
            "20260505",
            "+026-01-01", "２０２６-01-01", "9999999999999999999-01-01",
        ])
    func `what is no day is no day`(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test func `the calendar ends, and sums stay within it`() throws {
        let leap = try #require(CalendarDay(iso: "2024-02-29"))
        #expect(leap.adding(days: 366).iso == "2025-03-01")
        #expect(leap.adding(days: .max).iso == "9999-12-31")
        #expect(leap.adding(days: .min).iso == "0001-01-01")
        #expect(CalendarDay(daysSinceEpoch: .min).weekday == 1)
    }
}

struct NumberFormatTests {
    @Test func `numbers are grouped by thousands in both languages`() {
        for format in [english, spanish] {
            #expect(format.number(0) == "0")
            #expect(format.number(999) == "999")
            #expect(format.number(-1000) == "-1,000")
            #expect(format.number(Int.min) == "-9,223,372,036,854,775,808")
            #expect(format.number(1234.5) == "1,234.5")
        }
    }

    @Test(
        arguments: [
            (2.0, 1, "2"), (0.25, 1, "0.3"), (-0.04, 1, "0"), (-1.05, 2, "-1.05"), (1.999, 2, "2"), (0.005, 3, "0.005"),
            (12.3456, 99, "12.346"), (7.6, -5, "8"), (999_999_999_999, 3, "999,999,999,999"), (1e12, 1, ""),
            (.nan, 1, ""), (-.infinity, 1, ""),
        ])
    func `fractions are cut to what is asked for`(number: Double, digits: Int, words: String) {
        #expect(english.number(number, digits: digits) == words)
    }

    @Test func `shares, sizes and durations`() {
        #expect(english.percent(0.625) == "63%")
        #expect(spanish.percent(0.62) == "62\u{a0}%")
        #expect(english.percent(.nan) == "")
        #expect(english.size(bytes: 1) == "1 byte")
        #expect(english.size(bytes: 1023) == "1,023 bytes")
        #expect(english.size(bytes: 655_360) == "640 KB")
        #expect(english.size(bytes: 1_048_575) == "1 MB")
        #expect(english.size(bytes: 25 << 20) == "25 MB")
        #expect(english.size(bytes: (1 << 30) - 1) == "1 GB")
        #expect(english.size(bytes: -5) == "0 bytes")
        #expect(!english.size(bytes: .max).isEmpty)
        #expect(english.about(minutes: 25) == "about 25 min")
        #expect(spanish.about(minutes: 80) == "alrededor de 1 h 20 min")
        #expect(english.duration(minutes: 120) == "2 h")
        #expect(english.duration(minutes: .min) == "0 min")
    }
}
