import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Testing

@testable import School

struct RequestClockTests {
    private let start = ContinuousClock.now

    private func at(_ seconds: Double) -> ContinuousClock.Instant { start + .milliseconds(Int(seconds * 1_000)) }

    @Test func `a header has ten seconds from its first byte, however it drips`() {
        var clock = RequestClock()
        #expect(clock.late(at: at(500)) == nil && !clock.isRunning)
        for second in 0..<10 { clock.bytesArrived(at: at(Double(second))) }
        #expect(clock.isRunning)
        #expect(clock.late(at: at(9.9)) == nil)
        #expect(clock.late(at: at(10.1)) == .header)
    }

    @Test func `a request that is whole waits for nothing`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(0))
        clock.bodyEnded()
        clock.answered(at: at(90))
        #expect(!clock.isRunning && clock.late(at: at(10_000)) == nil)
    }

    @Test func `a body keeps up a kilobyte a second after ten seconds of grace`() {
        var slow = RequestClock()
        var steady = RequestClock()
        for (clock, bytes) in [(0, 500), (1, 1_100)] {
            var current = clock == 0 ? slow : steady
            current.bytesArrived(at: at(0))
            current.headerEnded(at: at(0))
            for second in 1...60 {
                current.beganWaiting(at: at(Double(second) - 1))
                current.bytesArrived(at: at(Double(second)))
                current.bodyArrived(bytes, at: at(Double(second)))
            }
            if clock == 0 { slow = current } else { steady = current }
        }
        #expect(slow.late(at: at(60)) == .body)
        #expect(steady.late(at: at(60)) == nil)
    }

    @Test func `a body that never comes is late, also while nothing arrives`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(0))
        clock.beganWaiting(at: at(0))
        #expect(clock.late(at: at(9)) == nil)
        #expect(clock.late(at: at(11)) == .body)
    }

    @Test func `nobody is late while the server itself does not read`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(0))
        #expect(clock.late(at: at(120)) == nil)
        clock.beganWaiting(at: at(120))
        #expect(clock.late(at: at(125)) == nil)
        #expect(clock.late(at: at(131)) == .body)
    }

    @Test func `a body ends within a quarter of an hour, whatever its speed`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(0))
        clock.bodyArrived(1 << 40, at: at(1))
        #expect(clock.late(at: at(899)) == nil)
        #expect(clock.late(at: at(901)) == .body)
    }

    @Test func `a body that nobody wants any more ends soon`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(0))
        clock.answered(at: at(1))
        #expect(clock.late(at: at(2)) == nil)
        #expect(clock.late(at: at(3.1)) == .unwantedBody)
        clock.bodyArrived(2 << 20, at: at(2))
        #expect(clock.late(at: at(2)) == .unwantedBody)
    }

    @Test func `the next request on a connection has its own time`() {
        var clock = RequestClock()
        clock.bytesArrived(at: at(0))
        clock.headerEnded(at: at(8))
        clock.bodyEnded()
        clock.bytesArrived(at: at(50))
        #expect(clock.late(at: at(59)) == nil)
        #expect(clock.late(at: at(61)) == .header)
    }
}

/// A real server whose deadlines are fractions of a second, and a client that sends what it likes.
@Suite(.serialized)
struct DeadlineServerTests {
    private func withServer(_ body: @escaping @Sendable (Int, Metrics) async throws -> Void) async throws {
        let metrics = Metrics()
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let router = Router()
        router.get("/quick") { _, _ in "quick" }
        router.post("/count") { request, _ in
            var count = 0
            for try await piece in request.body { count += piece.readableBytes }
            return "\(count)"
        }
        router.post("/refuse") { _, _ in "no" }
        let limits = RequestClock.Limits(
            header: .milliseconds(300), bodyGrace: .milliseconds(300), slowestBody: 1 << 30, wholeBody: .seconds(5),
            afterAnswer: .milliseconds(300))
        let application = Application(
            responder: router.buildResponder(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [
                        RequestDeadlineHandler(metrics: metrics, limits: limits, period: .milliseconds(20))
                    ], idleTimeout: .seconds(30))),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                try await body(port, metrics)
                break
            }
            group.cancelAll()
            while let result = await group.nextResult() { _ = result }
        }
    }

    @Test func `a request that comes at once is answered, again and again`() async throws {
        try await withServer { port, metrics in
            let answer = try await talk(
                port, [("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n", 0), ("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n", 500)],
                answers: 2)
            #expect(answer.text.components(separatedBy: "200 OK").count == 3)
            #expect(!answer.isClosed)
            #expect(!metrics.text().contains("trellis_connections_closed_total"))
        }
    }

    @Test func `a header that drips is answered 408 and closed`() async throws {
        try await withServer { port, metrics in
            let drops = [("GET /quick HTTP/1.1\r\n", 0)] + (0..<10).map { ("X-\($0): y\r\n", 100) }
            let answer = try await talk(port, drops)
            #expect(answer.text.hasPrefix("HTTP/1.1 408"))
            #expect(answer.isClosed)
            #expect(metrics.text().contains("trellis_connections_closed_total{late=\"header\"} 1"))
        }
    }

    @Test func `a body that stops is answered 408 and closed`() async throws {
        try await withServer { port, metrics in
            let answer = try await talk(
                port, [("POST /count HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc", 0)])
            #expect(answer.text.hasPrefix("HTTP/1.1 408"))
            #expect(answer.isClosed)
            #expect(metrics.text().contains("trellis_connections_closed_total{late=\"body\"} 1"))
        }
    }

    @Test func `a body that goes on after its answer is cut off`() async throws {
        try await withServer { port, metrics in
            let answer = try await talk(
                port, [("POST /refuse HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000000\r\n\r\nabc", 0)])
            #expect(answer.text.hasPrefix("HTTP/1.1 200"))
            #expect(answer.isClosed)
            #expect(metrics.text().contains("trellis_connections_closed_total{late=\"unwantedBody\"} 1"))
        }
    }

    private struct Heard: Sendable {
        var text = ""
        var isClosed = false
    }

    /// Sends each text after its pause in milliseconds and hears what comes back, on a thread of its own: until so many
    /// answers came or the server hung up. A machine may be busy; a minute is for one that never does either.
    private func talk(_ port: Int, _ texts: [(String, Int)], answers: Int = .max) async throws -> Heard {
        try await FileThreads(count: 1).run {
            let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(UInt16(port)).bigEndian
            address.sin_addr.s_addr = unsafe inet_addr("127.0.0.1")
            let connected = unsafe withUnsafePointer(to: &address) { address in
                unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard connected == 0 else { throw FileFault(code: errno) }
            var heard = Heard()
            func listen(for milliseconds: Int) {
                let end = ContinuousClock.now + .milliseconds(milliseconds)
                while !heard.isClosed, ContinuousClock.now < end,
                    heard.text.components(separatedBy: "HTTP/1.1 ").count <= answers
                {
                    var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
                    guard unsafe Foundation.poll(&poll, 1, 10) > 0 else { continue }
                    var bytes = [UInt8](repeating: 0, count: 4_096)
                    let count = unsafe recv(socket, &bytes, bytes.count, 0)
                    heard.isClosed = count <= 0
                    heard.text += String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
                }
            }
            for (text, pause) in texts {
                listen(for: pause)
                if heard.isClosed { break }
                _ = unsafe send(socket, text, text.utf8.count, Int32(MSG_NOSIGNAL))
            }
            listen(for: 60_000)
            return heard
        }
    }
}
