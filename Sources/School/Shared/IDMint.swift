import Learning
import SQL
import Synchronization

/// Makes ids for one server. Ordered by time, never the same twice, also when the clock goes back.
final class IDMint: Sendable {
    private struct State {
        var milliseconds: Int64 = 0
        var counter = 0
    }

    private let state = Mutex(State())
    private let server: Int
    private let isHeld: @Sendable () -> Bool
    private let now: @Sendable () -> Timestamp

    /// - Parameter number: the server's number; minting stops when its lock is lost, since another server may take it.
    init(number: ServerNumber, now: @escaping @Sendable () -> Timestamp) {
        server = number.number
        isHeld = { number.isHeld }
        self.now = now
    }

    /// For the demo school and tests, whose ids must be the same in every run.
    init(server: Int, now: @escaping @Sendable () -> Timestamp) {
        self.server = server
        isHeld = { true }
        self.now = now
    }

    /// - Throws: `Failure.unavailable` once the server's number is lost.
    func mint<Entity>(_ entity: Entity.Type = Entity.self) throws -> ID<Entity> {
        guard isHeld() else { throw Failure.unavailable }
        let current = now().milliseconds(since: .idEpoch)
        let (milliseconds, counter) = state.withLock { state in
            if current > state.milliseconds {
                state.milliseconds = current
                state.counter = 0
            } else if state.counter < ID<Entity>.highestCounter {
                state.counter += 1
            } else {
                // A full millisecond borrows from the next one: ids stay ordered and unique.
                state.milliseconds += 1
                state.counter = 0
            }
            return (state.milliseconds, state.counter)
        }
        return .make(milliseconds: milliseconds, server: server, counter: counter)
    }
}
