internal import CPostgres

/// An answer of the server, freed with its last reference.
@safe
final class PostgresResult {
    private let handle: OpaquePointer

    init(owning handle: OpaquePointer) {
        unsafe self.handle = handle
    }

    deinit {
        unsafe PQclear(handle)
    }

    var status: ExecStatusType { unsafe PQresultStatus(handle) }

    /// What the server did, such as `COMMIT` or `INSERT 0 3`.
    var command: String { unsafe text(PQcmdStatus(handle)) }

    /// Rows that the statement inserted, updated or deleted.
    var changedRows: Int {
        let word = command.prefix { $0 != " " }
        guard ["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"].contains(word) else { return 0 }
        return Int(unsafe text(PQcmdTuples(handle))) ?? 0
    }

    var failure: PostgresFailure? {
        switch status {
        case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE, PGRES_NONFATAL_ERROR: break
        default: return nil
        }
        // The letters that the protocol gives to the fields of an error.
        let state = field("C")
        let message = field("M")
        guard !state.isEmpty else { return .lost(unsafe text(PQresultErrorMessage(handle)).oneLine) }
        let constraint = field("n")
        return PostgresFailure(state: state, message: message, subject: constraint.isEmpty ? field("c") : constraint)
    }

    private func field(_ letter: Character) -> String {
        unsafe text(PQresultErrorField(handle, Int32(letter.asciiValue ?? 0)))
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }

    private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
        unsafe text(UnsafePointer(pointer))
    }

    var shape: PostgresShape {
        let count = unsafe PQnfields(handle)
        return PostgresShape(
            columns: (0..<count).map { unsafe text(PQfname(handle, $0)) },
            types: (0..<count).map { unsafe PQftype(handle, $0) })
    }

    func rows(_ shape: PostgresShape) -> [Row] {
        let count = unsafe PQntuples(handle)
        return (0..<count).map { row($0, shape) }
    }

    private func row(_ row: Int32, _ shape: PostgresShape) -> Row {
        var values: [SQL.Value] = []
        values.reserveCapacity(shape.types.count)
        for (column, type) in shape.types.enumerated() { values.append(value(row, Int32(column), type)) }
        return Row(columns: shape.columns, values: values)
    }

    private func value(_ row: Int32, _ column: Int32, _ type: UInt32) -> SQL.Value {
        guard unsafe PQgetisnull(handle, row, column) == 0, let start = unsafe PQgetvalue(handle, row, column) else {
            return .null
        }
        // libpq keeps the bytes of a value until the result is cleared; they are copied here.
        let length = unsafe Int(PQgetlength(handle, row, column))
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: length)
        return unsafe decoded(bytes, type)
    }
}

/// Names and types of the columns of a result, read once for all of its rows.
struct PostgresShape {
    let columns: [String]
    let types: [UInt32]
}

/// A value in PostgreSQL's text format, by the type of its column (the numbers of `pg_type`).
private func decoded(_ bytes: UnsafeRawBufferPointer, _ type: UInt32) -> SQL.Value {
    let text = { unsafe String(decoding: bytes, as: UTF8.self) }
    switch type {
    case 16: return .bool(unsafe bytes.first == UInt8(ascii: "t"))
    case 20, 21, 23, 26: return Int64(text()).map(SQL.Value.int) ?? .text(text())
    case 700, 701, 1700: return Double(text()).map(\.sqlValue) ?? .text(text())
    case 17: return .blob(unsafe bytesOfHex(bytes))
    default: return .text(text())
    }
}

/// `\x0aff` as bytes.
private func bytesOfHex(_ hex: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hex.count / 2)
    var high: UInt8?
    for digit in unsafe Array(hex.dropFirst(2)) {
        let nibble = digit < UInt8(ascii: "a") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "a") &+ 10
        if let first = high {
            bytes.append(first << 4 | nibble & 0x0F)
            high = nil
        } else {
            high = nibble & 0x0F
        }
    }
    return bytes
}

extension String {
    /// An error message of several lines as one line for a log.
    var oneLine: String {
        split(whereSeparator: \.isNewline).map { $0.trimmingPrefix { $0.isWhitespace } }.joined(separator: " ")
    }
}
