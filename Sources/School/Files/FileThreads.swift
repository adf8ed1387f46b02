import NIOPosix

/// Threads for work that waits for the disk, so that no thread of the server does.
final class FileThreads: Sendable {
    private let pool: NIOThreadPool

    init(count: Int = 4) {
        pool = NIOThreadPool(numberOfThreads: count)
        pool.start()
    }

    deinit {
        pool.shutdownGracefully { _ in }
    }

    /// Runs the body and waits for it, also in a task that was cancelled: what is half done must still be cleared away.
    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            pool.submit { state in
                switch state {
                case .active: continuation.resume(with: Result(catching: body))
                case .cancelled: continuation.resume(throwing: Failure.unavailable)
                }
            }
        }
    }

    /// Runs the body some time soon.
    func later(_ body: @escaping @Sendable () -> Void) {
        pool.submit { state in
            if case .active = state { body() }
        }
    }
}
