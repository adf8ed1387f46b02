/// The limits within which a database answers or says that it cannot.
public struct DatabaseSettings: Sendable {
    /// SQLite connections that read at once.
    public var readers = 4
    /// PostgreSQL connections of this server; each has its own thread.
    public var connections = 10
    /// How long one statement may run; each transaction can change it for itself.
    public var statementDeadline: Duration = .seconds(30)
    /// How long PostgreSQL may take to let us in.
    public var connectDeadline: Duration = .seconds(3)
    /// How long a call waits for a free connection before it ends in `SQLError.unavailable`.
    public var connectionWait: Duration = .seconds(2)
    /// How long a SQLite write waits for its turn, or for another process that is writing.
    public var busyTimeout: Duration = .seconds(5)

    public init() {}
}

extension Duration {
    /// As seconds; for interfaces that take a `TimeInterval`.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }

    /// Whole milliseconds, at least 0 and within Int32.
    var milliseconds: Int32 {
        Int32(Swift.max(0, Swift.min(seconds * 1000, 2_000_000_000)))
    }
}
