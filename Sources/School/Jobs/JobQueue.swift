import Learning
import SQL

/// A job that this server has taken on.
struct LeasedJob: Sendable, Equatable {
    let id: ID<BackgroundJob>
    let kind: String
    let argument: String
    /// Counting this one.
    let tries: Int
    /// Nobody else takes the job before then. It also proves, when the job ends, that it was still ours.
    let leasedUntil: Timestamp
}

/// The jobs table, as several servers share it. A server that dies leaves its lease, which runs out.
struct JobQueue: Sendable {
    static let lease: Int64 = 5 * 60_000
    static let mostTries = 8

    let database: any Database
    let mint: IDMint

    /// One row for each kind that runs by the clock. A kind that now runs more often does not wait for its old turn, and
    /// one that was given up gets a new chance.
    func schedule(_ kinds: [JobKind], at now: Timestamp) async throws {
        try await database.write { tx in
            for kind in kinds {
                guard let interval = kind.interval else { continue }
                try Jobs.ask(kind.name, uniqueKey: kind.scheduleKey, dueAt: now, at: now, in: tx, mint: mint)
                try tx.execute(
                    """
                    UPDATE jobs SET due_at = \(now.adding(milliseconds: interval))
                    WHERE unique_key = \(kind.scheduleKey) AND state = 'waiting'
                      AND due_at > \(now.adding(milliseconds: interval))
                    """)
                try tx.execute(
                    """
                    UPDATE jobs SET state = 'waiting', due_at = \(now), tries = 0, ended_at = NULL
                    WHERE unique_key = \(kind.scheduleKey) AND state = 'failed'
                    """)
            }
        }
    }

    /// The job of one of these kinds that has been due longest, now ours; nil when none is due.
    ///
    /// Other kinds are left: a newer server beside this one may know them.
    func claim(of kinds: [String], at now: Timestamp) async throws -> LeasedJob? {
        // Most looks find nothing, and a read disturbs no writer.
        let isDue = try await database.read { tx in try tx.exists("\(due(kinds, now)) LIMIT 1") }
        guard isDue else { return nil }
        return try await database.write { tx in
            try giveUp(kinds, now, in: tx)
            guard let row = try tx.first("\(due(kinds, now)) ORDER BY due_at, id LIMIT 1\(SQL.skipLocked)") else {
                return nil
            }
            let job = LeasedJob(
                id: try row.id("id"), kind: try row.text("kind"), argument: try row.text("argument"),
                tries: try row.int("tries") + 1, leasedUntil: now.adding(milliseconds: Self.lease))
            try tx.execute(
                """
                UPDATE jobs SET state = 'running', leased_until = \(job.leasedUntil), tries = \(job.tries)
                WHERE id = \(job.id)
                """)
            return job
        }
    }

    /// - Returns: The job with its new lease, or nil when it is no longer ours.
    func renew(_ job: LeasedJob, at now: Timestamp) async throws -> LeasedJob? {
        let renewed = LeasedJob(
            id: job.id, kind: job.kind, argument: job.argument, tries: job.tries,
            leasedUntil: now.adding(milliseconds: Self.lease))
        let count = try await end(job, "leased_until = \(renewed.leasedUntil)")
        return count == 1 ? renewed : nil
    }

    /// The work is done. A job that runs by the clock waits for its next turn.
    func finish(_ job: LeasedJob, of kind: JobKind, at now: Timestamp) async throws {
        guard let interval = kind.interval else {
            try await end(job, "state = 'done', ended_at = \(now), leased_until = NULL, last_error = NULL")
            return
        }
        try await end(
            job,
            """
            state = 'waiting', due_at = \(now.adding(milliseconds: interval)), leased_until = NULL, tries = 0,
            last_error = NULL
            """)
    }

    /// The work failed. It is tried again after a while, up to eight times; by the clock, at its next turn after that.
    func fail(_ job: LeasedJob, of kind: JobKind, because error: String, at now: Timestamp) async throws {
        if job.tries < Self.mostTries {
            let again = now.adding(milliseconds: Self.pause(after: job.tries))
            try await end(job, "state = 'waiting', due_at = \(again), leased_until = NULL, last_error = \(error)")
        } else if let interval = kind.interval {
            try await end(
                job,
                """
                state = 'waiting', due_at = \(now.adding(milliseconds: interval)), leased_until = NULL, tries = 0,
                last_error = \(error)
                """)
        } else {
            try await end(job, "state = 'failed', ended_at = \(now), leased_until = NULL, last_error = \(error)")
        }
    }

    /// This server stops: the job goes back, and the try does not count.
    func release(_ job: LeasedJob, at now: Timestamp) async throws {
        try await end(
            job, "state = 'waiting', due_at = \(now), leased_until = NULL, tries = \(max(0, job.tries - 1))")
    }

    /// Half a minute, doubled each time, up to an hour; in milliseconds.
    static func pause(after tries: Int) -> Int64 {
        min(3_600_000, 30_000 << Int64(min(max(tries - 1, 0), 7)))
    }

    @discardableResult
    private func end(_ job: LeasedJob, _ change: SQL) async throws -> Int {
        try await database.write { tx in
            try tx.execute(
                """
                UPDATE jobs SET \(change)
                WHERE id = \(job.id) AND state = 'running' AND leased_until = \(job.leasedUntil)
                """)
        }
    }

    /// Jobs whose server died in the middle of the last try: they may be what killed it.
    private func giveUp(_ kinds: [String], _ now: Timestamp, in tx: any Transaction) throws {
        try tx.execute(
            """
            UPDATE jobs SET state = 'failed', ended_at = \(now), leased_until = NULL,
                last_error = 'the server stopped during the last try'
            WHERE kind IN (\(list: kinds)) AND state = 'running' AND leased_until < \(now)
              AND tries >= \(Self.mostTries)
            """)
    }

    private func due(_ kinds: [String], _ now: Timestamp) -> SQL {
        """
        SELECT id, kind, argument, tries FROM jobs
        WHERE kind IN (\(list: kinds))
          AND (state = 'waiting' AND due_at <= \(now) OR state = 'running' AND leased_until < \(now))
        """
    }
}

extension JobKind {
    /// In milliseconds; nil for a job that is asked for. At least a minute.
    var interval: Int64? {
        everyMinutes.map { Int64(max(1, min($0, 1_000_000))) * 60_000 }
    }

    var scheduleKey: String { "schedule:" + name }
}
