import Foundation
import Synchronization

/// Runs long work of the processor on a thread of its own, so that no thread that answers requests waits for it.
///
/// When the task is cancelled the wait ends at once; the thread ends by itself and its result is dropped.
func onOwnThread<Value: Sendable>(
    _ name: String, _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
    let waiting = Waiting<Value>()
    return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
            guard waiting.begin(continuation) else { return }
            let thread = Thread { waiting.end(Result { try work() }) }
            thread.name = name
            thread.stackSize = 8 << 20
            thread.qualityOfService = .background
            thread.start()
        }
    } onCancel: {
        waiting.end(.failure(CancellationError()))
    }
}

/// Hands over one result, the first of two.
private final class Waiting<Value: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Value, any Error>)
        case ended
    }

    private let state = Mutex<State>(.new)

    /// - Returns: False when the end came before the beginning; the continuation has its error then.
    func begin(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let isNew = state.withLock { state in
            guard case .new = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isNew { continuation.resume(throwing: CancellationError()) }
        return isNew
    }

    func end(_ result: Result<Value, any Error>) {
        let continuation: CheckedContinuation<Value, any Error>? = state.withLock { state in
            defer { state = .ended }
            guard case .waiting(let continuation) = state else { return nil }
            return continuation
        }
        continuation?.resume(with: result)
    }
}
