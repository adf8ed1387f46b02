import Foundation
import HTTPTypes
import Logging
import SQL
import Synchronization
import TestSupport
import Testing

@testable import School

struct MetricsTests {
    @Test func `requests are counted by route and class of status`() {
        let metrics = Metrics()
        for _ in 0..<3 { metrics.answered(route: "/files/{attachment}", status: 200, after: .milliseconds(3)) }
        metrics.answered(route: "/files/{attachment}", status: 404, after: .milliseconds(3))
        metrics.answered(route: "", status: 404, after: .zero)
        let lines = metrics.text().split(separator: "\n")
        #expect(lines.contains("# TYPE trellis_requests_total counter"))
        #expect(lines.contains("trellis_requests_total{route=\"/files/{attachment}\",status=\"2xx\"} 3"))
        #expect(lines.contains("trellis_requests_total{route=\"/files/{attachment}\",status=\"4xx\"} 1"))
        #expect(lines.contains("trellis_requests_total{route=\"none\",status=\"4xx\"} 1"))
    }

    @Test func `each bucket of a histogram holds all that were quicker`() {
        let metrics = Metrics()
        for milliseconds in [0, 5, 20, 20, 90_000] {
            metrics.observe(.milliseconds(milliseconds), in: .jobSeconds, [("kind", "x")])
        }
        let lines = metrics.text().split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(
            lines == [
                "trellis_job_seconds_bucket{kind=\"x\",le=\"0.01\"} 2",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"0.1\"} 4",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"1.0\"} 4",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"10.0\"} 4",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"60.0\"} 4",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"600.0\"} 5",
                "trellis_job_seconds_bucket{kind=\"x\",le=\"+Inf\"} 5",
                "trellis_job_seconds_sum{kind=\"x\"} 90.045",
                "trellis_job_seconds_count{kind=\"x\"} 5",
            ])
    }

    @Test func `a label cannot end its line, and a flood of labels is dropped`() {
        let metrics = Metrics()
        metrics.add(to: .jobs, [("kind", "a\"b\\c\nd")])
        #expect(metrics.text().contains(#"trellis_jobs_total{kind="a\"b\\c\nd"} 1"#))
        for number in 0..<6_000 { metrics.add(to: .jobs, [("kind", "\(number)")]) }
        #expect(metrics.text().split(separator: "\n").count < 4_100)
        #expect(metrics.text().contains("trellis_series_dropped_total 2001"))
    }

    @Test func `the memory of this process is known`() throws {
        #expect(try #require(residentBytes()) > 1 << 20)
    }
}

struct OperationsRouteTests {
    @Test(arguments: TestEngine.available)
    func `a server that reaches its database is healthy`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            let answer = try await world.send(.get, "/health")
            #expect(answer.status == 200 && answer.text == #"{"status":"ok"}"#)
            await school.database.close()
            let later = try await world.send(.get, "/health")
            #expect(later.status == 503 && later.text == #"{"status":"unavailable"}"#)
        }
    }

    @Test(arguments: TestEngine.available)
    func `metrics are for this machine, and not for what a proxy passes on`(engine: TestEngine) async throws {
        try await withSchool(engine) { school in
            let world = try await FilesWorld(school)
            _ = try await world.send(.get, "/health")
            let answer = try await world.send(.get, "/metrics")
            #expect(answer.status == 200)
            for name in [
                "trellis_requests_total", "trellis_memory_bytes", "trellis_jobs_waiting 0", "trellis_up_seconds",
                "trellis_live_lines 0",
            ] {
                #expect(answer.text.contains(name))
            }
            let name = try #require(HTTPField.Name("X-Forwarded-For"))
            #expect(try await world.send(.get, "/metrics", headers: [name: "203.0.113.7"]).status == 404)
        }
    }

    @Test func `an answer that takes too long is given up in time`() async throws {
        let start = ContinuousClock.now
        await #expect(throws: Failure.unavailable) {
            try await withinDeadline(.milliseconds(50)) { try? await Task.sleep(for: .seconds(3)) }
        }
        #expect(ContinuousClock.now - start < .seconds(120))
        #expect(try await withinDeadline(.seconds(5)) { 7 } == 7)
        await #expect(throws: Failure.diskFull) { try await withinDeadline(.seconds(5)) { throw Failure.diskFull } }
    }
}

struct JSONLogTests {
    /// The lines that a logger writes.
    private func lines(_ body: (Logger) -> Void) -> [String] {
        let written = Mutex<[UInt8]>([])
        withoutActuallyEscaping(body) { body in
            let handler = JSONLogHandler(label: "test", now: { Date(timeIntervalSince1970: 1_778_061_600.125) }) {
                line in
                written.withLock { $0 += line }
            }
            body(Logger(label: "test", factory: { _ in handler }))
        }
        return String(decoding: written.withLock { $0 }, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func `a line is one object with the time in UTC`() {
        let found = lines { $0.info("listening", metadata: ["port": "8080"]) }
        #expect(
            found == [
                #"{"time":"2026-05-06T10:00:00.125Z","level":"info","message":"listening","label":"test","port":"8080"}"#
            ])
    }

    @Test func `no text can end its line, hide in it or take the place of ours`() throws {
        let hostile = "a\r\n{\"level\":\"x\"}\u{1B}[31m\u{2028}\u{202E}\u{0}\"\\é👩‍🚀"
        let found = lines { $0.error("\(hostile)", metadata: ["message": "\(hostile)", "list": ["\(hostile)"]]) }
        #expect(found.count == 1)
        let line = try #require(found.first)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x2028 && $0.value != 0x202E })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        #expect(object["message"] == hostile && object["_message"] == hostile && object["level"] == "error")
    }

    @Test func `a very long text is cut`() throws {
        let line = try #require(lines { $0.error("\(String(repeating: "é", count: 100_000))") }.first)
        #expect(line.utf8.count < 9_000)
        #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: String])
    }
}
