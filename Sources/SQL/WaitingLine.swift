private import Dispatch
private import Synchronization

/// Jobs that wait for a connection, in the order of their arrival. One that has waited too long is answered with
/// `unavailable`, so that no caller waits without end and the line stays bounded by time.
final class WaitingLine: Sendable {
    private struct State {
        var jobs = Jobs()
        var isSweeping = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let patience: Duration
    private let refusal: String

    /// - Parameter refusal: Why a job was not taken in time, in words.
    init(patience: Duration, refusal: String) {
        self.patience = patience
        self.refusal = refusal
    }

    /// - Returns: False when the line is closed; the job has then been answered.
    @discardableResult
    func add(_ job: Job) -> Bool {
        let (isOpen, mustSweep) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.jobs.append(job)
            defer { state.isSweeping = true }
            return (true, !state.isSweeping)
        }
        if mustSweep { scheduleSweep() }
        if !isOpen { job.fail(SQLError.unavailable("the database is closed")) }
        return isOpen
    }

    func take(atMost count: Int) -> [Job] {
        state.withLock { state in
            var taken: [Job] = []
            while taken.count < count, let job = state.jobs.popFirst() { taken.append(job) }
            return taken
        }
    }

    var isEmpty: Bool { state.withLock { $0.jobs.isEmpty } }

    /// Refuses further jobs. Those in the line are still served.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    private func scheduleSweep() {
        // A quarter of the patience: nobody waits more than 1.25 times as long as promised.
        DispatchQueue.global().asyncAfter(deadline: .now() + patience.seconds / 4) { [weak self] in self?.sweep() }
    }

    private func sweep() {
        let limit = ContinuousClock.now - patience
        let (late, goesOn) = state.withLock { state in
            var late: [Job] = []
            while let first = state.jobs.first, first.enqueued < limit {
                if let job = state.jobs.popFirst() { late.append(job) }
            }
            state.isSweeping = !state.jobs.isEmpty
            return (late, state.isSweeping)
        }
        for job in late { job.fail(SQLError.unavailable(refusal)) }
        if goesOn { scheduleSweep() }
    }
}

/// A queue that gives its first element in constant time.
private struct Jobs: Sendable {
    private var items: [Job?] = []
    private var head = 0

    var isEmpty: Bool { head == items.count }
    var first: Job? { isEmpty ? nil : items[head] }

    mutating func append(_ job: Job) {
        items.append(job)
    }

    mutating func popFirst() -> Job? {
        guard !isEmpty else { return nil }
        let job = items[head]
        items[head] = nil
        head += 1
        if head > 1024, head * 2 > items.count {
            items.removeFirst(head)
            head = 0
        } else if isEmpty {
            items.removeAll(keepingCapacity: true)
            head = 0
        }
        return job
    }
}
