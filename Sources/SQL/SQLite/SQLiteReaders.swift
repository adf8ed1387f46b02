internal import GRDB
private import Synchronization

/// The connections that read a SQLite file. Each job sees one snapshot; a bounded number runs at once.
final class SQLiteReaders: Sendable {
    private let pool: DatabasePool
    private let line: WaitingLine
    private let clock: DeadlineClock
    private let deadline: Duration
    private let limit: Int
    private let running = Mutex(0)

    init(pool: DatabasePool, clock: DeadlineClock, settings: DatabaseSettings) {
        self.pool = pool
        self.clock = clock
        deadline = settings.statementDeadline
        limit = max(1, settings.readers)
        line = WaitingLine(patience: settings.connectionWait, refusal: "all connections that read are in use")
    }

    func enqueue(_ job: Job) {
        if line.add(job) { startNext() }
    }

    var isBusy: Bool { !line.isEmpty || running.withLock { $0 > 0 } }

    func close() {
        line.close()
    }

    private func startNext() {
        while !line.isEmpty {
            let mayStart = running.withLock { running in
                guard running < limit else { return false }
                running += 1
                return true
            }
            guard mayStart else { return }
            guard let job = line.take(atMost: 1).first else {
                running.withLock { $0 -= 1 }
                continue
            }
            pool.asyncRead { result in
                self.run(job, result)
                self.running.withLock { $0 -= 1 }
                self.startNext()
            }
        }
    }

    private func run(_ job: Job, _ result: Result<GRDB.Database, any Error>) {
        do {
            let db = try result.get()
            let watch = unsafe StatementWatch(connection: db.sqliteConnection)
            let transaction = SQLiteTransaction(db, watch: watch, deadline: deadline)
            let answer = try clock.watched(watch) { try job.perform(transaction) }
            if let failure = transaction.failure { throw failure }
            answer()
        } catch {
            job.fail(sqliteError(error))
        }
    }
}
