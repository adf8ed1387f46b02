internal import GRDB
private import Synchronization

/// The one writer of a SQLite file. Writes that arrive while it works share its next commit, and so one fsync.
///
/// Each write is a savepoint inside the shared transaction: a failing one rolls back alone. Nobody is answered before
/// the shared COMMIT has returned.
final class SQLiteWriter: Sendable {
    private let pool: DatabasePool
    private let line: WaitingLine
    private let clock: DeadlineClock
    private let deadline: Duration
    private let board: AnnouncementBoard
    private let isDraining = Mutex(false)

    /// A batch ends at this many members, or when it has run for `batchTime`: the first member waits for the last.
    private let batchSize = 256
    private let batchTime: Duration = .milliseconds(50)

    init(pool: DatabasePool, clock: DeadlineClock, board: AnnouncementBoard, settings: DatabaseSettings) {
        self.pool = pool
        self.clock = clock
        self.board = board
        deadline = settings.statementDeadline
        line = WaitingLine(patience: settings.busyTimeout, refusal: "other writes have kept the database busy")
    }

    func enqueue(_ job: Job) {
        guard line.add(job) else { return }
        let mustStart = isDraining.withLock { isDraining in
            defer { isDraining = true }
            return !isDraining
        }
        if mustStart { pool.asyncWriteWithoutTransaction { db in self.drain(db) } }
    }

    var isBusy: Bool { !line.isEmpty || isDraining.withLock { $0 } }

    func close() {
        line.close()
    }

    private func drain(_ db: GRDB.Database) {
        while true {
            while let first = line.take(atMost: 1).first { commitTogether(startingWith: first, db) }
            isDraining.withLock { $0 = false }
            // A job that came between the last look and the line above found somebody draining, so look again.
            let goesOn = isDraining.withLock { isDraining in
                guard !isDraining, !line.isEmpty else { return false }
                isDraining = true
                return true
            }
            if !goesOn { return }
        }
    }

    private func commitTogether(startingWith first: Job, _ db: GRDB.Database) {
        let end = ContinuousClock.now + batchTime
        var count = 0
        var next: Job? = first
        commit(db) {
            defer { next = nil }
            count += 1
            if let next { return next }
            guard count <= batchSize, ContinuousClock.now < end else { return nil }
            return line.take(atMost: 1).first
        }
    }

    private func commit(_ db: GRDB.Database, next: () -> Job?) {
        var batch = Batch()
        do {
            try begin(db)
        } catch {
            if let job = next() { job.fail(sqliteError(error)) }
            return
        }
        while let job = next() {
            guard run(job, in: &batch, db) else { return runAlone(batch, db) }
        }
        guard !batch.succeeded.isEmpty else {
            rollback(db)
            return batch.answer()
        }
        do {
            try db.cachedStatement(sql: "COMMIT").execute()
            batch.answer()
            board.say(batch.announced)
        } catch {
            rollback(db)
            // A rule that is checked at the commit (a deferred foreign key) was broken by one member: find out whose.
            if batch.succeeded.count > 1, (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT {
                return runAlone(batch, db)
            }
            batch.fail(sqliteError(error))
        }
    }

    private func begin(_ db: GRDB.Database) throws {
        if db.isInsideTransaction { rollback(db) }
        try db.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
    }

    /// - Returns: False when the engine has ended the shared transaction, as after a full disk or an interruption.
    private func run(_ job: Job, in batch: inout Batch, _ db: GRDB.Database) -> Bool {
        let watch = unsafe StatementWatch(connection: db.sqliteConnection)
        let transaction = SQLiteTransaction(db, watch: watch, deadline: deadline)
        do {
            try db.cachedStatement(sql: "SAVEPOINT member").execute()
            let answer = try clock.watched(watch) { try job.perform(transaction) }
            if let failure = transaction.failure { throw failure }
            try db.cachedStatement(sql: "RELEASE member").execute()
            batch.succeeded.append((job, answer))
            batch.announced.formUnion(transaction.announced.words)
            return true
        } catch {
            batch.failed.append((job, sqliteError(error)))
            return db.isInsideTransaction && undoMember(db)
        }
    }

    private func undoMember(_ db: GRDB.Database) -> Bool {
        do {
            try db.cachedStatement(sql: "ROLLBACK TO member").execute()
            try db.cachedStatement(sql: "RELEASE member").execute()
            return true
        } catch {
            return false
        }
    }

    /// The shared transaction is lost through one member: the others run again, each in a transaction of its own.
    private func runAlone(_ batch: Batch, _ db: GRDB.Database) {
        rollback(db)
        for (job, error) in batch.failed { job.fail(error) }
        for (job, _) in batch.succeeded {
            var only: Job? = job
            commit(db) {
                defer { only = nil }
                return only
            }
        }
    }

    private func rollback(_ db: GRDB.Database) {
        guard db.isInsideTransaction else { return }
        // If even this fails, the next batch tries again before it begins.
        try? db.cachedStatement(sql: "ROLLBACK").execute()
    }
}

/// The members of one shared transaction, and what to tell them once it has ended.
private struct Batch {
    var succeeded: [(job: Job, answer: @Sendable () -> Void)] = []
    var failed: [(job: Job, error: any Error)] = []
    var announced: Set<String> = []

    func answer() {
        for (job, error) in failed { job.fail(error) }
        for (_, answer) in succeeded { answer() }
    }

    func fail(_ error: any Error) {
        for (job, own) in failed { job.fail(own) }
        for (job, _) in succeeded { job.fail(error) }
    }
}
