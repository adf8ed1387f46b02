private import Dispatch
private import Foundation
private import GRDB

/// One school in one file: a writer with group commit, and readers beside it.
final class SQLiteDatabase: Database {
    let dialect = Dialect.sqlite

    private let path: String
    private let pool: DatabasePool
    private let writer: SQLiteWriter
    private let readers: SQLiteReaders
    private let board = AnnouncementBoard()

    static func open(path: String, settings: DatabaseSettings) async throws -> SQLiteDatabase {
        try await offTheCooperativeThreads { try SQLiteDatabase(path: path, settings: settings) }
    }

    private init(path: String, settings: DatabaseSettings) throws {
        do {
            try createPrivately(path)
            self.path = path
            pool = try DatabasePool(path: path, configuration: configuration(settings))
            try pool.writeWithoutTransaction { db in
                try requireVersion(db)
                try requireFullSync(db)
            }
        } catch {
            throw sqliteError(error)
        }
        let clock = DeadlineClock(deadline: settings.statementDeadline)
        writer = SQLiteWriter(pool: pool, clock: clock, board: board, settings: settings)
        readers = SQLiteReaders(pool: pool, clock: clock, settings: settings)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await answer(of: body, access: .read) { readers.enqueue($0) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await answer(of: body, access: .write) { writer.enqueue($0) }
    }

    func announcements() -> AsyncStream<Announcement> {
        board.listen()
    }

    func claimServerNumber() async throws -> ServerNumber {
        let path = path
        return try await offTheCooperativeThreads { try claimNumberFile(beside: path) }
    }

    func check() async throws -> DatabaseHealth {
        let synchronous = try await write { try $0.scalarInt("PRAGMA synchronous") }
        return try await read { transaction in
            transaction.statementDeadline = nil
            let version = try transaction.require("SELECT sqlite_version() AS version").text("version")
            let journal = try transaction.require("PRAGMA journal_mode").text("journal_mode")
            let words = try transaction.query("PRAGMA quick_check(20)").map { try $0.text("quick_check") }
            let pages = try transaction.scalarInt("PRAGMA page_count")
            let pageSize = try transaction.scalarInt("PRAGMA page_size")
            return DatabaseHealth(
                engine: "SQLite \(version)", journalMode: journal,
                synchronous: synchronous == fullSync ? "FULL" : "\(synchronous)",
                integrity: words.joined(separator: "; "), size: Int64(pages) * Int64(pageSize))
        }
    }

    func close() async {
        writer.close()
        readers.close()
        board.close()
        let (writer, readers, pool) = (writer, readers, pool)
        // Nothing can be done about a file that does not close; SQLite recovers it when it is opened next.
        try? await offTheCooperativeThreads {
            while writer.isBusy || readers.isBusy { Thread.sleep(forTimeInterval: 0.002) }
            try pool.close()
        }
    }
}

private let fullSync = 2

/// Of each connection.
let cacheKilobytes = 16_000

private func configuration(_ settings: DatabaseSettings) -> Configuration {
    var configuration = Configuration()
    configuration.label = "school"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(settings.busyTimeout.seconds)
    // One more than run at once: a reader is still on its way back when the next one starts.
    configuration.maximumReaderCount = max(1, settings.readers) + 1
    // The writer ends its transactions itself; without this the driver would trap if a ROLLBACK failed.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
        try db.execute(
            sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -\(cacheKilobytes)")
    }
    return configuration
}

private func requireVersion(_ db: GRDB.Database) throws {
    let version = try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "0"
    let numbers = version.split(separator: ".").map { Int($0) ?? 0 }
    // IS DISTINCT FROM, which the portable subset uses, came with 3.39.
    guard !numbers.lexicographicallyPrecedes([3, 39]) else {
        throw SQLError.unavailable("SQLite \(version) is too old: 3.39 or newer is needed")
    }
}

/// The pool sets NORMAL while it opens, under which a power cut loses acknowledged writes; so FULL is set after it.
private func requireFullSync(_ db: GRDB.Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == fullSync else {
        throw SQLError.unavailable("SQLite did not accept synchronous = FULL")
    }
}

/// Runs what may wait for a disk on a thread that may wait.
func offTheCooperativeThreads<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(with: Result { try body() }) }
    }
}
