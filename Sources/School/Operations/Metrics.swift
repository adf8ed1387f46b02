import Synchronization

/// What the server counts while it runs, for `/metrics`. Names and labels come from the code alone: never a person.
final class Metrics: Sendable {
    /// Everything that can be counted, with what it means.
    enum Name: String, Sendable, CaseIterable {
        case requests = "trellis_requests_total"
        case requestSeconds = "trellis_request_seconds"
        case jobs = "trellis_jobs_total"
        case jobSeconds = "trellis_job_seconds"
        case connectionsClosed = "trellis_connections_closed_total"
        case databaseReadSeconds = "trellis_database_read_seconds"
        case seriesDropped = "trellis_series_dropped_total"

        var meaning: String {
            switch self {
            case .requests: "Requests answered, by route and class of status."
            case .requestSeconds: "Time from a request's header to its answer, in seconds."
            case .jobs: "Background jobs that ended, by kind and how."
            case .jobSeconds: "Time of one run of a background job, in seconds."
            case .connectionsClosed: "Connections closed because the other end was too slow, by what it was late with."
            case .databaseReadSeconds: "Time of the small database read that /health and /metrics make, in seconds."
            case .seriesDropped: "Counts that were dropped because there were too many different labels."
            }
        }

        /// Upper ends in seconds; none for a counter.
        var buckets: [Double] {
            switch self {
            case .requests, .jobs, .connectionsClosed, .seriesDropped: []
            case .requestSeconds, .databaseReadSeconds:
                [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
            case .jobSeconds: [0.01, 0.1, 1, 10, 60, 600]
            }
        }
    }

    /// One line of a count: its name and labels, such as `route="/files/{attachment}",status="2xx"`.
    private struct Series: Hashable {
        let name: Name
        let labels: String
    }

    private struct Tally {
        var count: UInt64 = 0
        var sum = 0.0
        /// As many as the name's buckets; each counts only its own range.
        var inBucket: [UInt64]
    }

    /// A server has a few hundred routes; more lines than this come from a mistake.
    private static let mostSeries = 4_000

    private let tallies = Mutex<[Series: Tally]>([:])
    private let start = ContinuousClock.now

    init() {}

    /// A request that was answered.
    ///
    /// - Parameter route: Its pattern, `/students/{student}`, never the path; empty when there is none.
    func answered(route: String, status: Int, after duration: Duration) {
        let route = route.isEmpty ? "none" : route
        let statusClass = "\(min(max(status / 100, 0), 9))xx"
        add(to: .requests, [("route", route), ("status", statusClass)])
        observe(duration, in: .requestSeconds, [("route", route)])
    }

    func add(_ amount: UInt64 = 1, to name: Name, _ labels: [(String, String)] = []) {
        change(name, labels) { tally in tally.count &+= amount }
    }

    /// Counts one duration in a histogram.
    func observe(_ duration: Duration, in name: Name, _ labels: [(String, String)] = []) {
        let parts = duration.components
        let seconds = max(0, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
        let bucket = name.buckets.firstIndex { seconds <= $0 }
        change(name, labels) { tally in
            tally.count &+= 1
            tally.sum += seconds
            if let bucket { tally.inBucket[bucket] &+= 1 }
        }
    }

    /// Since the server started.
    var uptime: Duration { ContinuousClock.now - start }

    /// The Prometheus text format, version 0.0.4, in a stable order.
    func text() -> String {
        let tallies = tallies.withLock { $0 }
        var text = ""
        for name in Name.allCases {
            let lines = tallies.filter { $0.key.name == name }.sorted { $0.key.labels < $1.key.labels }
            guard !lines.isEmpty else { continue }
            text += "# HELP \(name.rawValue) \(name.meaning)\n"
            text += "# TYPE \(name.rawValue) \(name.buckets.isEmpty ? "counter" : "histogram")\n"
            for (series, tally) in lines { text += Self.lines(series, tally) }
        }
        return text
    }

    private func change(_ name: Name, _ labels: [(String, String)], _ body: (inout Tally) -> Void) {
        let series = Series(name: name, labels: labels.map { "\($0)=\"\(escapedLabel($1))\"" }.joined(separator: ","))
        let empty = Tally(inBucket: Array(repeating: 0, count: name.buckets.count))
        tallies.withLock { tallies in
            guard tallies[series] != nil || tallies.count < Self.mostSeries else {
                let dropped = Series(name: .seriesDropped, labels: "")
                tallies[dropped, default: Tally(inBucket: [])].count &+= 1
                return
            }
            body(&tallies[series, default: empty])
        }
    }

    private static func lines(_ series: Series, _ tally: Tally) -> String {
        let name = series.name.rawValue
        let braced = series.labels.isEmpty ? "" : "{\(series.labels)}"
        guard !series.name.buckets.isEmpty else { return "\(name)\(braced) \(tally.count)\n" }
        var text = ""
        var sum: UInt64 = 0
        let prefix = series.labels.isEmpty ? "" : series.labels + ","
        for (end, count) in zip(series.name.buckets, tally.inBucket) {
            sum &+= count
            text += "\(name)_bucket{\(prefix)le=\"\(end)\"} \(sum)\n"
        }
        text += "\(name)_bucket{\(prefix)le=\"+Inf\"} \(tally.count)\n"
        return text + "\(name)_sum\(braced) \(tally.sum)\n\(name)_count\(braced) \(tally.count)\n"
    }
}

/// The format's own rule: backslash, quotation mark and line end.
private func escapedLabel(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\\": escaped += "\\\\"
        case "\"": escaped += "\\\""
        case "\n": escaped += "\\n"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}
