/// The key of one thing of kind `Entity`: a non-negative 64-bit number, ordered by the time it was made.
///
/// Layout, from the highest bit: 42 bits of milliseconds since 2025-01-01 UTC (the top one is always 0, so the
/// clock lasts until 2094), 10 bits of server number, 12 bits of counter. An id is never a secret.
/// In addresses it is written as 13 characters of Crockford base 32 (see `description`).
public struct ID<Entity>: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int64

    /// Nothing for a negative number.
    public init?(rawValue: Int64) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    /// For a number that a database column already holds: the sign bit is dropped rather than trusted.
    public init(stored rawValue: Int64) {
        self.rawValue = rawValue & Int64.max
    }

    public static func < (left: ID, right: ID) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension ID {
    /// The largest server number: 1,023.
    public static var highestServer: Int { 1 << 10 - 1 }

    /// The largest counter value within one millisecond: 4,095.
    public static var highestCounter: Int { 1 << 12 - 1 }

    /// Puts an id together from its three parts. Parts outside their range are moved to the nearest end of it.
    ///
    /// - Parameter milliseconds: since 2025-01-01 UTC (`Timestamp.idEpoch`).
    public static func make(milliseconds: Int64, server: Int, counter: Int) -> ID {
        let time = min(max(milliseconds, 0), 1 << 41 - 1)
        let server = Int64(min(max(server, 0), highestServer))
        let counter = Int64(min(max(counter, 0), highestCounter))
        return ID(stored: time << 22 | server << 12 | counter)
    }

    /// The same, from a point in time.
    public static func make(at time: Timestamp, server: Int, counter: Int) -> ID {
        make(milliseconds: time.milliseconds(since: .idEpoch), server: server, counter: counter)
    }

    /// When the id was made.
    public var madeAt: Timestamp {
        Timestamp(milliseconds: Timestamp.idEpoch.milliseconds + rawValue >> 22)
    }
}
