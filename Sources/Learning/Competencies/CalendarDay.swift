/// A day of the calendar, without a time or a zone: 2026-05-05.
public struct CalendarDay: Hashable, Comparable, Sendable {
    /// 1…9999
    public let year: Int
    /// 1…12
    public let month: Int
    /// 1…31
    public let day: Int

    /// `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let date = CalendarDay(daysSinceEpoch: CalendarDay.daysSinceEpoch(year: year, month: month, day: day))
        guard date.year == year, date.month == month, date.day == day else { return nil }
        self = date
    }

    /// The form `2026-05-05` of `<input type="date">` and of ISO 8601; `nil` for anything else.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            (bytes[0..<4] + bytes[5..<7] + bytes[8..<10]).allSatisfy(isDigit)
        else { return nil }
        let number = { (digits: ArraySlice<UInt8>) in digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        self.init(year: number(bytes[0..<4]), month: number(bytes[5..<7]), day: number(bytes[8..<10]))
    }

    /// The day so many days after 1970-01-01, between the years 1 and 9999.
    ///
    /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init(daysSinceEpoch days: Int) {
        let shifted = min(max(days, CalendarDay.firstDay), CalendarDay.lastDay) + 719_468
        let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }
}

extension CalendarDay {
    /// 0001-01-01 and 9999-12-31.
    private static let firstDay = -719_162
    private static let lastDay = 2_932_896

    public var daysSinceEpoch: Int {
        CalendarDay.daysSinceEpoch(year: year, month: month, day: day)
    }

    /// 0 is Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let rest = (daysSinceEpoch + 4) % 7
        return rest < 0 ? rest + 7 : rest
    }

    /// Stops at the first and the last day of the calendar.
    public func adding(days: Int) -> CalendarDay {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return CalendarDay(daysSinceEpoch: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The Monday on or before this day.
    public var startOfWeek: CalendarDay {
        adding(days: -((weekday + 6) % 7))
    }

    /// `2026-05-05`, for `<time datetime>` and `<input type="date">`.
    public var iso: String {
        Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
    }

    /// The digits of a number with zeros before them.
    public static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Hinnant's `days_from_civil`, for months and days within their ranges.
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension CalendarDay: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(iso: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day of the calendar")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
