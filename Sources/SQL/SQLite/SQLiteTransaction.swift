private import Foundation
internal import GRDB

/// A savepoint of the writer, or a snapshot of a reader.
final class SQLiteTransaction: Transaction {
    let dialect = Dialect.sqlite
    var statementDeadline: Duration?

    /// The first error of a statement; from then on the transaction can only roll back.
    private(set) var failure: SQLError?

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
            let table = ColumnTable(statement.columnNames)
            var rows: [Row] = []
            let cursor = try GRDB.Row.fetchCursor(statement)
            while let row = try cursor.next() { rows.append(Row(table: table, values: values(row))) }
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
            let table = ColumnTable(statement.columnNames)
            let cursor = try GRDB.Row.fetchCursor(statement)
            while let row = try cursor.next() {
                watch.stop()
                do {
                    try body(Row(table: table, values: values(row)))
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
        let insertion = try BulkInsertion(table: table, columns: columns)
        var batch: [SQL.Value] = []
        for row in rows {
            guard row.count == columns.count else {
                throw failed(.refusedStatement("a row of \(row.count) values for \(columns.count) columns"))
            }
            batch += row
            if batch.count == insertion.rowsPerBatch * columns.count {
                try execute(insertion.statement(batch))
                batch.removeAll(keepingCapacity: true)
            }
        }
        for start in stride(from: 0, to: batch.count, by: columns.count) {
            try execute(insertion.statement(Array(batch[start..<start + columns.count])))
        }
    }

    private func run<T>(_ sql: SQL, _ body: (String, StatementArguments) throws -> T) throws -> T {
        if let failure { throw SQLError.refusedStatement("an earlier statement failed: \(failure)") }
        if isStreaming { throw SQLError.refusedStatement("the transaction is streaming") }
        do {
            let (text, values) = sql.rendered(for: .sqlite)
            try refuseTransactionControl(text)
            let arguments = try StatementArguments(values.map(databaseValue))
            watch.start(statementDeadline)
            defer { watch.stop() }
            return try body(text, arguments)
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

private func values(_ row: GRDB.Row) -> [SQL.Value] {
    row.databaseValues.map { value in
        switch value.storage {
        case .null: .null
        case .int64(let value): .int(value)
        case .double(let value): .double(value)
        case .string(let value): .text(value)
        case .blob(let value): .blob([UInt8](value))
        }
    }
}

/// One INSERT for many rows, with a text that the statement cache meets again and again.
private struct BulkInsertion {
    let rowsPerBatch: Int
    private let head: SQL
    private let width: Int

    init(table: String, columns: [String]) throws(SQLError) {
        guard !columns.isEmpty else { throw .refusedStatement("an insert without columns") }
        var names: [SQL] = []
        for column in columns { names.append(try SQL.name(column)) }
        head = "INSERT INTO \(try SQL.name(table)) (\(SQL.joined(names, separator: ", "))) VALUES "
        width = columns.count
        // SQLite takes at least 32,766 bindings; past some dozens of rows a longer statement gains nothing.
        rowsPerBatch = max(1, min(64, 32_000 / width))
    }

    func statement(_ values: [SQL.Value]) -> SQL {
        var parts = head.parts
        parts.reserveCapacity(parts.count + values.count * 2 + 1)
        for (index, value) in values.enumerated() {
            parts.append(.literal(index == 0 ? "(" : index % width == 0 ? "), (" : ", "))
            parts.append(.value(value))
        }
        parts.append(.literal(")"))
        return SQL(parts: parts)
    }
}
