import Synchronization

/// The answer, or `Failure.unavailable` once the time is over.
///
/// A task group would wait for the body all the same, and a database read that hangs cannot be cancelled. So the body
/// runs in a task of its own, which ends when the database gives up. It is not cancelled with its caller either: what a
/// server writes while it stops is written.
func withinDeadline<Value: Sendable>(
    _ deadline: Duration, _ body: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        let first = Once(continuation)
        let clock = Task {
            try await Task.sleep(for: deadline)
            first.resume(with: .failure(Failure.unavailable))
        }
        Task {
            do {
                first.resume(with: .success(try await body()))
            } catch {
                first.resume(with: .failure(error))
            }
            clock.cancel()
        }
    }
}

/// Takes the first answer and leaves the second.
private final class Once<Value: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Value, any Error>?>

    init(_ continuation: CheckedContinuation<Value, any Error>) {
        waiting = Mutex(continuation)
    }

    func resume(with result: Result<Value, any Error>) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(with: result)
    }
}
