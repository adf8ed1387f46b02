private import Synchronization

extension HTML {
    /// How many values this process has refused. It stays 0 unless a page has a mistake or somebody sends an unsafe
    /// address; tests of pages expect it not to grow.
    public static var refusals: Int { Refusals.count }

    /// What was refused last and where it stood (names of tags and attributes, never the value), for the log.
    public static var lastRefusal: String? { Refusals.last }
}

/// Counts what was refused, since a literal has nobody to throw to and must not stop the server.
enum Refusals {
    private struct Record {
        var count = 0
        var last: String?
    }

    private static let record = Mutex(Record())

    static var count: Int { record.withLock { $0.count } }

    static var last: String? { record.withLock { $0.last } }

    static func record(_ reason: String) {
        record.withLock {
            $0.count &+= 1
            $0.last = reason
        }
    }
}
