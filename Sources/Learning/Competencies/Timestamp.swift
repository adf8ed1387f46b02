/// A point in time: milliseconds since 1970-01-01 UTC. Arithmetic stops at the ends of the range instead of trapping.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Timestamp {
    /// 2025-01-01 00:00 UTC, where the time in an id begins.
    public static let idEpoch = Timestamp(milliseconds: 1_735_689_600_000)

    public static let distantPast = Timestamp(milliseconds: .min)
    public static let distantFuture = Timestamp(milliseconds: .max)

    static let millisecondsPerHour: Int64 = 3_600_000
    static let millisecondsPerDay: Int64 = 86_400_000

    /// How long after `earlier` this is; negative when it is before.
    public func milliseconds(since earlier: Timestamp) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        guard overflow else { return difference }
        return milliseconds < earlier.milliseconds ? .min : .max
    }

    /// In days of 24 hours, with a fraction.
    public func days(since earlier: Timestamp) -> Double {
        Double(milliseconds(since: earlier)) / Double(Self.millisecondsPerDay)
    }

    public func adding(milliseconds more: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(more)
        guard overflow else { return Timestamp(milliseconds: sum) }
        return more < 0 ? .distantPast : .distantFuture
    }

    public func adding(hours: Int) -> Timestamp {
        adding(milliseconds: Self.product(hours, Self.millisecondsPerHour))
    }

    /// Days of 24 hours. School days belong to the time zone of the school, which this module does not know.
    public func adding(days: Int) -> Timestamp {
        adding(milliseconds: Self.product(days, Self.millisecondsPerDay))
    }

    private static func product(_ count: Int, _ unit: Int64) -> Int64 {
        let (product, overflow) = Int64(count).multipliedReportingOverflow(by: unit)
        guard overflow else { return product }
        return count < 0 ? .min : .max
    }
}
