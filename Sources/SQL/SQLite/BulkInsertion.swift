internal import GRDB
private import GRDBSQLite

/// One INSERT of one row, prepared once and bound again and again.
///
/// A statement of many rows would be slower: SQLite could have to take back its first rows alone, so it keeps a copy
/// of every page that each statement touches.
@safe
final class BulkInsertion {
    private let statement: Statement
    private let width: Int
    /// The bytes of one row's texts and blobs, one after the other, so that binding copies nothing.
    private var bytes: [UInt8] = []

    init(_ db: GRDB.Database, table: String, columns: [String]) throws {
        guard !columns.isEmpty else { throw SQLError.refusedStatement("an insert without columns") }
        var names: [SQL] = []
        for column in columns { names.append(try SQL.name(column)) }
        let places = SQL(trusted: Array(repeating: "?", count: columns.count).joined(separator: ", "))
        let insert: SQL =
            try "INSERT INTO \(SQL.name(table)) (\(SQL.joined(names, separator: ", "))) VALUES (\(places))"
        // Not from the cache, since the bindings are set behind the driver's back.
        statement = try db.makeStatement(sql: insert.rendered(for: .sqlite).text)
        width = columns.count
    }

    func insert(_ row: [SQL.Value]) throws {
        guard row.count == width else {
            throw SQLError.refusedStatement("a row of \(row.count) values for \(width) columns")
        }
        try collectBytes(of: row)
        let handle = unsafe statement.sqliteStatement
        let result = unsafe bytes.withUnsafeBytes { bytes in
            var offset = 0
            for (index, value) in row.enumerated() {
                let code = unsafe bind(value, at: Int32(index + 1), of: handle, bytes, &offset)
                guard code == SQLITE_OK else { return code }
            }
            let code = unsafe sqlite3_step(handle)
            // The bytes are another row's soon: nothing stays bound to them.
            unsafe sqlite3_reset(handle)
            return code
        }
        guard result == SQLITE_DONE else { throw failure(result) }
    }

    private func collectBytes(of row: [SQL.Value]) throws {
        // Never empty, so that an empty text has an address too.
        bytes.removeAll(keepingCapacity: true)
        bytes.append(0)
        for value in row {
            switch value {
            case .text(let text):
                let start = bytes.count
                bytes.append(contentsOf: text.utf8)
                guard !bytes[start...].contains(0) else { throw SQLError.refusedText }
            case .blob(let blob): bytes += blob
            case .null, .bool, .int, .double: break
            }
        }
        bytes[0] = 0
    }

    /// - Parameter offset: how many of the row's bytes are bound already.
    private func bind(
        _ value: SQL.Value, at place: Int32, of handle: OpaquePointer, _ bytes: UnsafeRawBufferPointer,
        _ offset: inout Int
    ) -> Int32 {
        switch value {
        case .null: return unsafe sqlite3_bind_null(handle, place)
        case .bool(let flag): return unsafe sqlite3_bind_int64(handle, place, flag ? 1 : 0)
        case .int(let number): return unsafe sqlite3_bind_int64(handle, place, number)
        case .double(let number):
            return number.isNaN
                ? unsafe sqlite3_bind_null(handle, place) : unsafe sqlite3_bind_double(handle, place, number)
        case .text(let text):
            let count = text.utf8.count
            defer { offset += count }
            let start = unsafe bytes.baseAddress?.advanced(by: 1 + offset).assumingMemoryBound(to: CChar.self)
            return unsafe sqlite3_bind_text64(handle, place, start, UInt64(count), nil, UInt8(SQLITE_UTF8))
        case .blob(let blob):
            defer { offset += blob.count }
            let start = unsafe bytes.baseAddress?.advanced(by: 1 + offset)
            return unsafe sqlite3_bind_blob64(handle, place, start, UInt64(blob.count), nil)
        }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let connection = unsafe sqlite3_db_handle(statement.sqliteStatement)
        let extended = unsafe sqlite3_extended_errcode(connection)
        let message = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
        return DatabaseError(
            resultCode: ResultCode(rawValue: extended == SQLITE_OK ? code : extended), message: message)
    }
}
