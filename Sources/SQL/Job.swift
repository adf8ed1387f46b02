/// One closure that waits for a connection, and how to answer its caller.
///
/// `perform` gives back the answer instead of sending it, so that the driver can first commit.
struct Job: Sendable {
    enum Access: Sendable {
        case read
        case write
    }

    let access: Access
    let perform: @Sendable (any Transaction) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
    let enqueued = ContinuousClock.now
}

/// Suspends the caller, without holding a thread, until `enqueue` has seen to its job.
func answer<T: Sendable>(
    of body: @escaping @Sendable (any Transaction) throws -> T, access: Job.Access, enqueue: (Job) -> Void
) async throws -> T {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
        let job = Job(
            access: access,
            perform: { transaction in
                let value = try body(transaction)
                return { continuation.resume(returning: value) }
            },
            fail: { continuation.resume(throwing: $0) })
        enqueue(job)
    }
}
