private import Foundation

/// A connection that is made anew when it has dropped, and the transactions on it. It stays on one thread.
struct PostgresSession {
    private let url: String
    private let settings: DatabaseSettings
    private let announcer: PostgresAnnouncer
    private var connection: PostgresConnection?

    /// How often one job may collide with other transactions before its caller is told.
    private let attempts = 5

    init(url: String, settings: DatabaseSettings, announcer: PostgresAnnouncer) {
        self.url = url
        self.settings = settings
        self.announcer = announcer
    }

    mutating func connect() throws(SQLError) {
        if let connection, connection.isReady() { return }
        connection = nil
        connection = try PostgresConnection.open(url: url, settings: settings)
    }

    mutating func end() {
        connection = nil
    }

    mutating func run(_ job: Job) {
        for attempt in 1...attempts {
            do {
                try connect()
                guard let connection else { throw SQLError.unavailable("there is no connection") }
                try transact(job, connection)
                return
            } catch let retry as Retry where attempt < attempts {
                _ = retry
                // The colliding transactions must not meet again: up to 10, 20, 40, 80 ms apart.
                Thread.sleep(forTimeInterval: Double.random(in: 0.001...0.010) * Double(1 << (attempt - 1)))
            } catch let retry as Retry {
                return job.fail(retry.error)
            } catch {
                return job.fail(error)
            }
        }
    }

    /// Nothing of the transaction has happened, and it may succeed when it runs again.
    private struct Retry: Error {
        let error: any Error
    }

    private func transact(_ job: Job, _ connection: PostgresConnection) throws {
        do {
            try connection.command(begin(job.access), deadline: settings.connectDeadline)
        } catch {
            connection.abandon()
            throw Retry(error: meaning(error))
        }
        let transaction = PostgresTransaction(connection, deadline: settings.statementDeadline)
        let answer: @Sendable () -> Void
        do {
            answer = try job.perform(transaction)
            if let failure = transaction.failure { throw failure.error }
        } catch {
            rollback(connection)
            guard let failure = transaction.failure, failure.isWorthAnotherTry else { throw error }
            if failure.state == "26000" || failure.state == "0A000" { connection.abandon() }
            throw Retry(error: failure.error)
        }
        switch job.access {
        case .read:
            // A read has nothing to commit, so its caller need not wait for the end of the transaction.
            answer()
            rollback(connection)
        case .write:
            try commit(connection)
            answer()
            announcer.say(transaction.announced.words)
        }
    }

    private func commit(_ connection: PostgresConnection) throws {
        do {
            let result = try connection.command("COMMIT", deadline: settings.statementDeadline)
            guard result.command == "COMMIT" else { throw SQLError.refusedStatement("the server rolled back") }
        } catch let failure as PostgresFailure {
            rollback(connection)
            if failure.isWorthAnotherTry { throw Retry(error: failure.error) }
            guard connection.isBroken || failure.error == .timeout else { throw failure.error }
            connection.abandon()
            throw SQLError.unavailable("the connection was lost during the commit, which may have succeeded")
        }
    }

    private func rollback(_ connection: PostgresConnection) {
        guard !connection.isBroken else { return }
        do {
            try connection.command("ROLLBACK", deadline: settings.connectDeadline)
        } catch {
            connection.abandon()
        }
    }

    private func meaning(_ error: any Error) -> any Error {
        (error as? PostgresFailure)?.error ?? error
    }
}

private func begin(_ access: Job.Access) -> String {
    switch access {
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
    }
}
