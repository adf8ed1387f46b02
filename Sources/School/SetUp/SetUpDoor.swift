import Learning
import SQL
import Synchronization

/// The one way into an empty Trellis: a code that the server prints at its start. It opens until somebody has used it,
/// or too many wrong ones were typed, or the server ends.
final class SetUpDoor: Sendable {
    enum State: Sendable, Equatable {
        case closed
        case open
        /// Too many wrong codes: only a new start of the server makes another.
        case barred
    }

    enum Answer: Sendable, Equatable {
        case right, wrong, shut
    }

    static let mostTries = 20

    private struct Lock {
        var code: [UInt8]?
        var wrong = 0
    }

    private let lock = Mutex(Lock())

    var state: State {
        lock.withLock { lock in
            lock.code == nil ? .closed : lock.wrong < Self.mostTries ? .open : .barred
        }
    }

    /// - Returns: The code, for the operator to read: three groups of four, 59 bits.
    func open() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
        var generator = SystemRandomNumberGenerator()
        let code = (0..<12).map { _ in letters.randomElement(using: &generator) ?? letters[0] }
        lock.withLock { $0 = Lock(code: code) }
        let text = String(decoding: code, as: UTF8.self)
        return Base32.grouped(text).split(separator: " ").joined(separator: "-")
    }

    /// Looks at what somebody typed; a wrong one counts.
    func answer(_ typed: String) -> Answer {
        let wanted = Array(OneTimeCode.plain(typed).lowercased().utf8)
        return lock.withLock { lock in
            guard let code = lock.code, lock.wrong < Self.mostTries else { return .shut }
            if isSame(code, wanted) { return .right }
            lock.wrong += 1
            return .wrong
        }
    }

    func close() {
        lock.withLock { $0 = Lock() }
    }
}

/// While nobody is there yet, every page leads to the set-up.
struct SetUpGate: Sendable {
    let core: Core

    /// What also serves an empty Trellis.
    private static let open: Set<String> = [
        "/set-up", "/set-up/begin", "/language", "/reading-help", "/help", "/privacy", "/accessibility", "/health",
        "/metrics",
    ]

    /// - Returns: nil for a request that goes its own way.
    func reply(_ request: PageRequest) async throws -> Reply? {
        guard core.setUp.state != .closed, !Self.open.contains(request.route.path), try await isEmpty() else {
            return nil
        }
        return .redirect(to: "/set-up")
    }

    /// Looks again: another server, or the command line, may have filled the database since.
    func isEmpty() async throws -> Bool {
        let isEmpty = try await core.database.read { tx in try SetUpStore.isEmpty(in: tx) }
        if !isEmpty { core.setUp.close() }
        return isEmpty
    }
}

extension School {
    /// Opens the set-up of a Trellis that holds no school and nobody.
    ///
    /// - Returns: The code that opens it; nil when there is something already.
    public func openSetUp() async throws -> String? {
        guard try await core.database.read({ tx in try SetUpStore.isEmpty(in: tx) }) else { return nil }
        return core.setUp.open()
    }
}
