private import Dispatch
private import Foundation
private import Synchronization

/// The threads of one database, each with a session of its own; they take jobs from one line.
///
/// libpq waits, and a cooperative thread must not; so each session has a thread that may.
final class PostgresWorkers: Sendable {
    private struct State {
        var running: Int
        var isClosed = false
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
        /// After a failed attempt to connect, until when all jobs are refused, and with which words.
        var outage: (until: ContinuousClock.Instant, reason: String)?
    }

    private let url: String
    private let settings: DatabaseSettings
    private let announcer: PostgresAnnouncer
    private let line: WaitingLine
    private let work = DispatchSemaphore(value: 0)
    private let state: Mutex<State>

    init(url: String, settings: DatabaseSettings, announcer: PostgresAnnouncer) {
        self.url = url
        self.settings = settings
        self.announcer = announcer
        let count = max(1, settings.connections)
        state = Mutex(State(running: count))
        line = WaitingLine(patience: settings.connectionWait, refusal: "all \(count) connections are in use")
        for number in 1...count {
            let thread = Thread { self.loop() }
            thread.name = "postgres-\(number)"
            thread.start()
        }
    }

    func enqueue(_ job: Job) {
        if line.add(job) { work.signal() }
    }

    /// Lets the jobs in line finish and ends the threads.
    func close() {
        line.close()
        let running = state.withLock { state in
            defer { state.isClosed = true }
            return state.isClosed ? 0 : state.running
        }
        for _ in 0..<running { work.signal() }
    }

    func waitForEnd() async {
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                if state.running > 0 { state.waitingForEnd.append(continuation) }
                return state.running == 0
            }
            if hasEnded { continuation.resume() }
        }
    }

    private func loop() {
        var session = PostgresSession(url: url, settings: settings, announcer: announcer)
        while true {
            work.wait()
            if let job = line.take(atMost: 1).first {
                serve(job, &session)
            } else if state.withLock({ $0.isClosed }) {
                break
            }
        }
        session.end()
        let waiting = state.withLock { state in
            state.running -= 1
            defer { if state.running == 0 { state.waitingForEnd = [] } }
            return state.running == 0 ? state.waitingForEnd : []
        }
        for continuation in waiting { continuation.resume() }
    }

    private func serve(_ job: Job, _ session: inout PostgresSession) {
        if let outage = state.withLock({ $0.outage }), outage.until > .now {
            return job.fail(SQLError.unavailable(outage.reason))
        }
        do {
            try session.connect()
        } catch {
            // While the server is away every attempt may take the whole deadline: others need not try at once.
            let outage = (until: ContinuousClock.now + .milliseconds(250), reason: error.reason)
            state.withLock { $0.outage = outage }
            return job.fail(error)
        }
        session.run(job)
    }
}

extension SQLError {
    fileprivate var reason: String {
        if case .unavailable(let reason) = self { reason } else { advice }
    }
}
