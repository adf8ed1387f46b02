/// An open transaction. It is not Sendable: it cannot leave the closure that it was handed to.
///
/// Once a statement has failed, every later one is refused and the transaction rolls back, even if the closure
/// swallows the error. PostgreSQL demands this, and SQLite does the same here, so that a store that passes its tests on
/// one engine passes on the other. Use `ON CONFLICT` instead of catching `SQLError.unique`.
public protocol Transaction: AnyObject {
    var dialect: Dialect { get }

    /// How long each of the following statements may run; nil for no limit. `DatabaseSettings` says where it starts.
    var statementDeadline: Duration? { get set }

    /// All rows at once. For results of unknown size use `stream`.
    func query(_ sql: SQL) throws -> [Row]

    /// Row by row in constant memory. The body must not use the transaction; if it throws, the transaction is over.
    func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws

    /// - Returns: The number of rows inserted, updated or deleted.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int

    /// Many rows of one table, quickly. Each row holds one value for each column, in the same order.
    ///
    /// - Throws: `badName` for names that are not lower_snake, `refusedStatement` for a row of another width.
    func insert(into table: String, columns: [String], rows: any Sequence<[SQL.Value]>) throws

    /// Tells whoever listens, on every server of this database, once this transaction is committed; nobody if it is
    /// not. The same word twice is said once. A hint, not a message: it can be lost when a server dies.
    ///
    /// - Parameter word: up to 120 letters, digits, `-`, `.` and `:`.
    /// - Throws: `badName` for another word; `refusedStatement` for more than 1,000 words.
    func announce(_ word: String) throws
}

/// A school's database: one SQLite file or one PostgreSQL cluster.
public protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Reads one unchanging state of the data, beside other readers and the writer.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// Commits what the closure did, or nothing of it if it throws. On return the data survives a power cut.
    ///
    /// The closure can run more than once (after a collision with another transaction), so it must only work on the
    /// database: no mail, no requests, no counters. A caller that is cancelled while it waits still gets its answer.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> T) async throws -> T

    /// What committed transactions announce from now on, of this server and of all others of this database.
    ///
    /// It ends when the database is closed.
    func announcements() -> AsyncStream<Announcement>

    /// A number from 1 to 1023 that no other running server of this database holds.
    func claimServerNumber() async throws -> ServerNumber

    /// Looks at the engine's version, settings and integrity. On a large SQLite file this reads the whole file.
    func check() async throws -> DatabaseHealth

    /// Finishes what is running and lets go of all connections. Later calls throw `unavailable`.
    func close() async
}

/// What `Database.check()` found.
public struct DatabaseHealth: Sendable, Equatable {
    /// `SQLite 3.40.1` or `PostgreSQL 15.20`.
    public let engine: String
    /// SQLite's journal mode (`wal`); PostgreSQL always has its write-ahead log.
    public let journalMode: String
    /// `FULL` on SQLite; PostgreSQL's `synchronous_commit` and `fsync`, such as `on, fsync on`.
    public let synchronous: String
    /// `ok`, or the engine's words about what is damaged.
    public let integrity: String
    /// Bytes of the whole database.
    public let size: Int64

    public var isSound: Bool { integrity == "ok" }
}
