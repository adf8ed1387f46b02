private import Dispatch
private import Foundation
private import Synchronization

/// Takes the first free advisory lock on a session of its own, and watches that session until it is released.
func claimNumberLock(url: String, settings: DatabaseSettings) async throws -> ServerNumber {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread {
            let lock = NumberLock()
            do {
                let connection = try PostgresConnection.open(url: url, settings: settings)
                let number = try firstFreeNumber(connection, settings)
                continuation.resume(returning: ServerNumber(number: number, holder: lock))
                lock.watch(connection, settings)
            } catch {
                continuation.resume(throwing: (error as? PostgresFailure)?.error ?? error)
            }
        }
        thread.name = "postgres-server-number"
        thread.start()
    }
}

private func firstFreeNumber(_ connection: PostgresConnection, _ settings: DatabaseSettings) throws -> Int {
    for number in ServerNumber.range {
        let result = try connection.run(
            "SELECT pg_try_advisory_lock(CAST($1 AS INTEGER), CAST($2 AS INTEGER)) AS held",
            [.int(numberLockClass), .int(Int64(number))], deadline: settings.connectDeadline)
        if try result.rows(result.shape).first?.bool("held") == true { return number }
    }
    throw SQLError.unavailable("all \(ServerNumber.range.count) server numbers are taken")
}

/// Any number that no other advisory lock of the product uses: the letters "trel".
private let numberLockClass: Int64 = 0x74_72_65_6C

private final class NumberLock: ServerNumberHolder {
    private let held = Mutex(true)
    private let end = DispatchSemaphore(value: 0)

    var isHeld: Bool { held.withLock { $0 } }

    func release() {
        held.withLock { $0 = false }
        end.signal()
    }

    /// Asks the server twice a second whether it is there; on return the session, and with it the lock, is gone.
    func watch(_ connection: PostgresConnection, _ settings: DatabaseSettings) {
        while end.wait(timeout: .now() + 0.5) == .timedOut {
            do {
                guard connection.isReady() else { break }
                try connection.command("SELECT 1", deadline: settings.connectDeadline)
            } catch {
                break
            }
        }
        held.withLock { $0 = false }
    }
}
