import Learning
import Logging
import ServiceLifecycle

/// Does the background work of this server, two jobs at once, until the server stops.
///
/// A job runs at least once. When the server dies between a job's effect and its mark, the job runs again: what must not
/// happen twice needs a key of its own.
struct JobRunner: Service {
    let core: Core
    let kinds: [JobKind]
    var workers = 2
    /// Between looks when there was nothing to do.
    var pause = Duration.seconds(2)

    private var queue: JobQueue { JobQueue(database: core.database, mint: core.mint) }

    func run() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<workers {
                group.addTask { await work() }
            }
        }
    }

    /// Takes one job after the other. Trouble with the database is logged and waited out, up to half a minute.
    private func work() async {
        var isScheduled = false
        var trouble = 0
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            do {
                if !isScheduled { try await queue.schedule(kinds, at: core.now()) }
                isScheduled = true
                let didWork = try await runOne()
                trouble = 0
                if !didWork { await rest(pause) }
            } catch {
                trouble = min(trouble + 1, 15)
                core.log.error("jobs are waiting", metadata: ["error": "\(error)"])
                await rest(.seconds(2 * trouble))
            }
        }
    }

    /// - Returns: False when no job was due.
    func runOne() async throws -> Bool {
        guard let job = try await queue.claim(of: kinds.map(\.name), at: core.now()),
            let kind = kinds.first(where: { $0.name == job.kind })
        else { return false }
        let start = ContinuousClock.now
        let ending = await ending(of: job, kind)
        core.metrics.observe(ContinuousClock.now - start, in: .jobSeconds, [("kind", kind.name)])
        core.metrics.add(to: .jobs, [("kind", kind.name), ("ending", ending.label)])
        // Also when the server stops: a job that is done must not be done again.
        try await withinDeadline(.seconds(10)) { try await record(ending, of: kind) }
        return true
    }

    private func record(_ ending: Ending, of kind: JobKind) async throws {
        switch ending {
        case .done(let job): try await queue.finish(job, of: kind, at: core.now())
        case .stopped(let job): try await queue.release(job, at: core.now())
        case .lost: break
        case .failed(let job, let error):
            let words = Self.words(error)
            let facts: Logger.Metadata = ["job": "\(job.id)", "kind": "\(kind.name)", "error": "\(words)"]
            if job.tries >= JobQueue.mostTries {
                core.log.error("a job failed for good", metadata: facts)
            } else {
                core.log.warning("a job failed and will be tried again", metadata: facts)
            }
            try await queue.fail(job, of: kind, because: words, at: core.now())
        }
    }

    private enum Ending: Sendable {
        case done(LeasedJob)
        case failed(LeasedJob, any Error)
        /// The server stops.
        case stopped(LeasedJob)
        /// Another server has the job.
        case lost

        var label: String {
            switch self {
            case .done: "done"
            case .failed: "failed"
            case .stopped: "stopped"
            case .lost: "lost"
            }
        }
    }

    /// Runs the job beside a clock that renews its lease, and stops it when the lease is lost.
    private func ending(of job: LeasedJob, _ kind: JobKind) async -> Ending {
        let context = JobContext(core: core, argument: job.argument)
        let lease = LeaseKeeper(job: job, queue: queue, now: core.now)
        let result = await withTaskGroup(of: Result<Void, any Error>?.self) { group in
            group.addTask {
                do {
                    return .success(try await kind.run(context))
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                await lease.keep()
                return nil
            }
            var result: Result<Void, any Error>?
            for await ended in group {
                result = result ?? ended
                group.cancelAll()
            }
            return result
        }
        guard let held = await lease.current, let result else { return .lost }
        switch result {
        case .success: return .done(held)
        case .failure(let error): return Task.isCancelled ? .stopped(held) : .failed(held, error)
        }
    }

    /// Wakes early when the server stops.
    private func rest(_ duration: Duration) async {
        try? await cancelWhenGracefulShutdown { try await Task.sleep(for: duration) }
    }

    /// Short enough for a column.
    private static func words(_ error: any Error) -> String {
        String(String(describing: error).unicodeScalars.filter { $0.value >= 32 }.prefix(300).map(Character.init))
    }
}

/// Keeps a job ours while it runs.
private actor LeaseKeeper {
    private(set) var current: LeasedJob?
    private let queue: JobQueue
    private let now: @Sendable () -> Timestamp

    init(job: LeasedJob, queue: JobQueue, now: @escaping @Sendable () -> Timestamp) {
        current = job
        self.queue = queue
        self.now = now
    }

    /// Returns when the lease is lost or the task is cancelled.
    func keep() async {
        while let job = current {
            do {
                try await Task.sleep(for: .milliseconds(JobQueue.lease * 2 / 5))
                current = try await queue.renew(job, at: now())
            } catch is CancellationError {
                return
            } catch {
                // The lease still holds for a while; the next turn may reach the database.
            }
        }
    }
}
