private import Dispatch
private import GRDBSQLite
private import Synchronization

/// The deadline of whatever statement one SQLite connection is running.
///
/// `@unchecked Sendable`: the pointer is only used under the mutex and only between `start` and `stop`, during which
/// the thread that runs the statement keeps the connection open; SQLite lets any thread interrupt an open connection.
@safe
final class StatementWatch: @unchecked Sendable {
    private struct State {
        var end: ContinuousClock.Instant?
        var hasExpired = false
    }

    private let connection: OpaquePointer?
    private let state = Mutex(State())

    init(connection: OpaquePointer?) {
        unsafe self.connection = connection
    }

    func start(_ deadline: Duration?) {
        guard let deadline else { return }
        let end = ContinuousClock.now + deadline
        state.withLock { $0 = State(end: end) }
    }

    /// - Returns: Whether the statement was stopped because its time was up.
    @discardableResult
    func stop() -> Bool {
        state.withLock { state in
            state.end = nil
            return state.hasExpired
        }
    }

    func interrupt(ifLateAt now: ContinuousClock.Instant) {
        state.withLock { state in
            guard let end = state.end, end < now, let connection = unsafe connection else { return }
            state.hasExpired = true
            unsafe sqlite3_interrupt(connection)
        }
    }
}

/// Looks at all running statements of one database, often enough to stop each soon after its deadline.
final class DeadlineClock: Sendable {
    private let watches = Mutex<[ObjectIdentifier: StatementWatch]>([:])
    private let interval: Double

    init(deadline: Duration) {
        interval = min(1, max(0.02, deadline.seconds / 10))
        scheduleTick()
    }

    /// Ends by itself with the last reference to the clock.
    private func scheduleTick() {
        DispatchQueue.global().asyncAfter(deadline: .now() + interval) { [weak self] in
            self?.tick()
            self?.scheduleTick()
        }
    }

    func watched<T>(_ watch: StatementWatch, _ body: () throws -> T) rethrows -> T {
        let key = ObjectIdentifier(watch)
        watches.withLock { $0[key] = watch }
        defer { watches.withLock { $0[key] = nil } }
        return try body()
    }

    private func tick() {
        let now = ContinuousClock.now
        for watch in watches.withLock({ Array($0.values) }) { watch.interrupt(ifLateAt: now) }
    }
}
