private import CPostgres
private import Dispatch
private import Foundation
private import Synchronization

/// Carries announcements between the servers of one database, on a session of its own that listens and speaks.
///
/// Words are sent after their transaction, many at once: a NOTIFY inside each transaction would make all commits of the
/// cluster wait for one lock. What a server dies with before it has spoken is lost, as the protocol allows.
final class PostgresAnnouncer: Sendable {
    /// So long words are gathered before they go out.
    private static let gathering = 0.01
    /// A server that finds more than these waiting says that anything may have changed.
    private static let mostWaiting = 10_000
    /// PostgreSQL takes 7,999 bytes at once.
    private static let longestPayload = 7_000
    /// For servers that cannot know any more what was said.
    private static let missed = "missed:"

    private struct State {
        var waiting: Set<String> = []
        var isRunning = false
        var isClosed = false
    }

    let board = AnnouncementBoard()
    private let url: String
    private let settings: DatabaseSettings
    private let state = Mutex(State())
    private let bell = Bell()
    private let end = DispatchSemaphore(value: 0)

    init(url: String, settings: DatabaseSettings) {
        self.url = url
        self.settings = settings
    }

    func listen() -> AsyncStream<Announcement> {
        let stream = board.listen()
        start()
        return stream
    }

    /// Says the words here at once, and to the other servers soon.
    func say(_ words: Set<String>) {
        guard !words.isEmpty else { return }
        board.say(words)
        state.withLock { state in
            state.waiting.formUnion(words)
            if state.waiting.count > Self.mostWaiting { state.waiting = [Self.missed] }
        }
        start()
        bell.ring()
    }

    /// Sends what waits, for at most two seconds, and ends the thread.
    func close() {
        let isRunning = state.withLock { state in
            state.isClosed = true
            return state.isRunning
        }
        bell.ring()
        if isRunning { _ = end.wait(timeout: .now() + 2) }
        board.close()
    }

    private func start() {
        let mustStart = state.withLock { state in
            guard !state.isRunning, !state.isClosed else { return false }
            state.isRunning = true
            return true
        }
        guard mustStart else { return }
        let thread = Thread {
            self.loop()
            self.end.signal()
        }
        thread.name = "postgres-announcements"
        thread.start()
    }

    private func loop() {
        var pause = 0.25
        var hasLost = false
        while !isOver {
            do {
                let connection = try PostgresConnection.open(url: url, settings: settings)
                try connection.command("LISTEN trellis", deadline: settings.connectDeadline)
                if hasLost { board.sayMissed() }
                pause = 0.25
                hasLost = true
                try serve(connection)
            } catch {
                // The database is away: the pages say so, and here only patience helps.
                hasLost = true
                _ = bell.wait(beside: -1, seconds: pause)
                pause = min(pause * 2, 5)
                if state.withLock({ $0.isClosed }) { return }
            }
        }
    }

    /// Closed, and nothing is left to say.
    private var isOver: Bool { state.withLock { $0.isClosed && $0.waiting.isEmpty } }

    private func serve(_ connection: PostgresConnection) throws {
        while !isOver {
            try send(on: connection)
            deliver(connection.notifications())
            switch bell.wait(beside: connection.socket, seconds: 20) {
            case .rung: if !isOver { Thread.sleep(forTimeInterval: Self.gathering) }
            case .readable: try connection.takeIn()
            case .nothing: try connection.command("SELECT 1", deadline: settings.connectDeadline)
            }
            deliver(connection.notifications())
        }
    }

    private func send(on connection: PostgresConnection) throws {
        let words = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        var payload = ""
        do {
            for word in words {
                if payload.utf8.count + word.utf8.count >= Self.longestPayload {
                    try notify(payload, connection)
                    payload = ""
                }
                payload += payload.isEmpty ? word : "\n" + word
            }
            if !payload.isEmpty { try notify(payload, connection) }
        } catch {
            state.withLock { $0.waiting.formUnion(words) }
            throw error
        }
    }

    private func notify(_ payload: String, _ connection: PostgresConnection) throws {
        _ = try connection.run(
            "SELECT pg_notify('trellis', $1)", [.text(payload)], deadline: settings.connectDeadline)
    }

    private func deliver(_ payloads: [String]) {
        for payload in payloads {
            let words = payload.split(separator: "\n").map(String.init)
            if words.contains(Self.missed) { board.sayMissed() }
            board.say(words.filter { $0 != Self.missed && mayBeAnnounced($0) })
        }
    }
}

extension PostgresConnection {
    var socket: Int32 { unsafe PQsocket(handle) }

    func takeIn() throws {
        guard unsafe PQconsumeInput(handle) == 1 else { throw broken() }
    }

    /// What other sessions have notified since the last look; what this one said itself is left out.
    func notifications() -> [String] {
        let own = unsafe PQbackendPID(handle)
        var payloads: [String] = []
        while let notice = unsafe PQnotifies(handle) {
            if unsafe notice.pointee.be_pid != own, let extra = unsafe notice.pointee.extra {
                payloads.append(unsafe String(cString: extra))
            }
            unsafe PQfreemem(notice)
        }
        return payloads
    }
}
