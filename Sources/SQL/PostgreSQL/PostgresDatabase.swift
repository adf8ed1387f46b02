private import Dispatch

/// A district on one PostgreSQL cluster.
final class PostgresDatabase: Database {
    let dialect = Dialect.postgres

    private let url: String
    private let settings: DatabaseSettings
    private let workers: PostgresWorkers
    private let announcer: PostgresAnnouncer

    static func open(url: String, settings: DatabaseSettings) async throws -> PostgresDatabase {
        let database = PostgresDatabase(url: url, settings: settings)
        do {
            _ = try await database.read { try $0.scalarInt("SELECT 1 AS one") }
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    private init(url: String, settings: DatabaseSettings) {
        self.url = url
        self.settings = settings
        announcer = PostgresAnnouncer(url: url, settings: settings)
        workers = PostgresWorkers(url: url, settings: settings, announcer: announcer)
    }

    deinit {
        workers.close()
        let announcer = announcer
        DispatchQueue.global().async { announcer.close() }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await answer(of: body, access: .read) { workers.enqueue($0) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await answer(of: body, access: .write) { workers.enqueue($0) }
    }

    func announcements() -> AsyncStream<Announcement> {
        announcer.listen()
    }

    func claimServerNumber() async throws -> ServerNumber {
        try await claimNumberLock(url: url, settings: settings)
    }

    func check() async throws -> DatabaseHealth {
        try await read { transaction in
            let row = try transaction.require(
                """
                SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync,
                    current_setting('synchronous_commit') AS commits, current_setting('data_checksums') AS checksums,
                    pg_database_size(current_database()) AS size,
                    (SELECT CAST(SUM(COALESCE(checksum_failures, 0)) AS BIGINT) FROM pg_stat_database) AS failures
                """)
            let failures = try row.optionalInt("failures") ?? 0
            let version = try row.text("version").prefix { $0 != " " }
            return DatabaseHealth(
                engine: "PostgreSQL \(version)", journalMode: "write-ahead log",
                synchronous: "\(try row.text("commits")), fsync \(try row.text("fsync"))",
                integrity: failures == 0 ? "ok" : "\(failures) pages failed their checksum",
                size: try row.int64("size"))
        }
    }

    func close() async {
        workers.close()
        await workers.waitForEnd()
        let announcer = announcer
        // What is said last is only a hint; a thread that does not end in time is left behind.
        try? await offTheCooperativeThreads { announcer.close() }
    }
}
