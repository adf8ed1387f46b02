private import Foundation
internal import GRDB
private import GRDBSQLite

/// A savepoint of the writer, or a snapshot of a reader.
final class SQLiteTransaction: Transaction {
    let dialect = Dialect.sqlite
    var statementDeadline: Duration?

    /// The first error of a statement; from then on the transaction can only roll back.
    private(set) var failure: SQLError?

    private(set) var announced = AnnouncedWords()

    private let db: GRDB.Database
    private let watch: StatementWatch
    private var isStreaming = false

    init(_ db: GRDB.Database, watch: StatementWatch, deadline: Duration?) {
        self.db = db
        self.watch = watch
        statementDeadline = deadline
    }

    func query(_ sql: SQL) throws -> [Row] {
        try run(sql) { text, arguments in
            let statement = try db.cachedStatement(sql: text)
            try statement.setArguments(arguments)
            let columns = statement.columnNames
            var rows: [Row] = []
            let cursor = try GRDB.Row.fetchCursor(statement)
            while try cursor.next() != nil { rows.append(Row(columns: columns, values: values(statement))) }
            return rows
        }
    }

    func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try run(sql) { text, arguments in
            isStreaming = true
            defer { isStreaming = false }
            // Not from the cache: a cached statement could be taken up again while this one still gives rows.
            let statement = try db.makeStatement(sql: text)
            try statement.setArguments(arguments)
            let columns = statement.columnNames
            let cursor = try GRDB.Row.fetchCursor(statement)
            while try cursor.next() != nil {
                watch.stop()
                do {
                    try body(Row(columns: columns, values: values(statement)))
                } catch {
                    _ = failed(.refusedStatement("a stream was broken off"))
                    throw error
                }
                watch.start(statementDeadline)
            }
        }
    }

    @discardableResult
    func execute(_ sql: SQL) throws -> Int {
        try run(sql) { text, arguments in
            let statement = try db.cachedStatement(sql: text)
            try statement.execute(arguments: arguments)
            // The engine's count stays at what the last change left there; only a change renews it.
            return !statement.isReadonly && changesRows(text) ? db.changesCount : 0
        }
    }

    func insert(into table: String, columns: [String], rows: any Sequence<[SQL.Value]>) throws {
        try guarded {
            let insertion = try BulkInsertion(db, table: table, columns: columns)
            watch.start(statementDeadline)
            var isLarge = false
            defer {
                watch.stop()
                // If this fails, the connection keeps more memory and works the same.
                if isLarge { try? db.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes)") }
            }
            try insertEach(of: rows) { row, number in
                // Rows that go all over large indexes would push pages out and call them back again and again.
                if number == 20_000 {
                    try db.execute(sql: "PRAGMA cache_size = -\(8 * cacheKilobytes)")
                    isLarge = true
                }
                // The deadline is one statement's, and a statement here is a row; the clock is asked now and then.
                if number % 64 == 0 { watch.start(statementDeadline) }
                try insertion.insert(row)
            }
        }
    }

    func announce(_ word: String) throws {
        try announced.add(word)
    }

    private func run<T>(_ sql: SQL, _ body: (String, StatementArguments) throws -> T) throws -> T {
        try guarded {
            let (text, values) = sql.rendered(for: .sqlite)
            try refuseTransactionControl(text)
            let arguments = try StatementArguments(values.map(databaseValue))
            watch.start(statementDeadline)
            defer { watch.stop() }
            return try body(text, arguments)
        }
    }

    /// Refuses work after a failure, and keeps the first failure.
    private func guarded<T>(_ work: () throws -> T) throws -> T {
        if let failure { throw SQLError.refusedStatement("an earlier statement failed: \(failure)") }
        if isStreaming { throw SQLError.refusedStatement("the transaction is streaming") }
        do {
            return try work()
        } catch {
            let error = sqliteError(error)
            throw (error as? SQLError).map { failed($0) } ?? error
        }
    }

    private func failed(_ error: SQLError) -> SQLError {
        if failure == nil { failure = error }
        return error
    }
}

private func changesRows(_ text: String) -> Bool {
    ["INSERT", "UPDATE", "DELETE", "REPLACE", "WITH"].contains(firstWord(of: text))
}

private func databaseValue(_ value: SQL.Value) throws(SQLError) -> DatabaseValue {
    switch value {
    case .null: return .null
    case .bool(let value): return value.databaseValue
    case .int(let value): return value.databaseValue
    case .double(let value): return value.isNaN ? .null : value.databaseValue
    case .blob(let value): return Data(value).databaseValue
    case .text(let value):
        guard !value.utf8.contains(0) else { throw .refusedText }
        return value.databaseValue
    }
}

/// The row on which the statement stands. Read straight from the engine: the driver's own row would be built first and
/// taken apart again.
private func values(_ statement: Statement) -> [SQL.Value] {
    let handle = unsafe statement.sqliteStatement
    let count = unsafe sqlite3_column_count(handle)
    var values: [SQL.Value] = []
    values.reserveCapacity(Int(count))
    for column in 0..<count { values.append(unsafe value(of: handle, column)) }
    return values
}

private func value(of handle: OpaquePointer, _ column: Int32) -> SQL.Value {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: return .int(unsafe sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: return .double(unsafe sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
        // The pointer first: asking for it can change how many bytes there are.
        let start = unsafe sqlite3_column_text(handle, column)
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return .text(
            unsafe String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self))
    case SQLITE_BLOB:
        let start = unsafe sqlite3_column_blob(handle, column)
        let count = unsafe Int(sqlite3_column_bytes(handle, column))
        return .blob(unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)))
    default: return .null
    }
}

/// Opens the existential once, and not for every row.
private func insertEach(
    of rows: some Sequence<[SQL.Value]>, _ insert: ([SQL.Value], Int) throws -> Void
) rethrows {
    for (number, row) in rows.enumerated() { try insert(row, number) }
}
