/// One row of a result. The rows of one result share the names of its columns.
public struct Row: Sendable {
    /// The column names in the order of the statement.
    public let columns: [String]
    let values: [SQL.Value]

    /// The value of a column, or nil when the statement returns no such column. NULL is `.null`, not nil. Of two
    /// columns with one name the first is found.
    ///
    /// A row has a dozen columns: comparing short names one after the other is faster than hashing one of them.
    public subscript(_ column: String) -> SQL.Value? {
        guard let index = columns.firstIndex(of: column), index < values.count else { return nil }
        return values[index]
    }

    private func value(_ column: String) throws(SQLError) -> SQL.Value {
        guard let value = self[column] else { throw .missingColumn(column) }
        return value
    }
}

/// Each reader throws `missingColumn` for a column that is not there and `wrongType` for a value of another type;
/// the plain readers count NULL as another type, the optional ones give nil.
extension Row {
    public func optionalInt64(_ column: String) throws(SQLError) -> Int64? {
        switch try value(column) {
        case .null: return nil
        case .int(let value): return value
        case .bool, .double, .text, .blob: throw .wrongType(column)
        }
    }

    public func optionalInt(_ column: String) throws(SQLError) -> Int? {
        guard let value = try optionalInt64(column) else { return nil }
        guard let int = Int(exactly: value) else { throw .wrongType(column) }
        return int
    }

    public func optionalText(_ column: String) throws(SQLError) -> String? {
        switch try value(column) {
        case .null: return nil
        case .text(let value): return value
        case .bool, .int, .double, .blob: throw .wrongType(column)
        }
    }

    /// Whole numbers are taken as well: SQLite gives one for `SUM` and for a whole value in a loosely typed column.
    public func optionalDouble(_ column: String) throws(SQLError) -> Double? {
        switch try value(column) {
        case .null: return nil
        case .double(let value): return value
        case .int(let value): return Double(value)
        case .bool, .text, .blob: throw .wrongType(column)
        }
    }

    /// SQLite has no booleans: its 0 and 1 are taken, any other number is a wrong type.
    public func optionalBool(_ column: String) throws(SQLError) -> Bool? {
        switch try value(column) {
        case .null: return nil
        case .bool(let value): return value
        case .int(0): return false
        case .int(1): return true
        case .int, .double, .text, .blob: throw .wrongType(column)
        }
    }

    public func optionalBlob(_ column: String) throws(SQLError) -> [UInt8]? {
        switch try value(column) {
        case .null: return nil
        case .blob(let value): return value
        case .bool, .int, .double, .text: throw .wrongType(column)
        }
    }

    public func int64(_ column: String) throws(SQLError) -> Int64 { try required(optionalInt64(column), column) }
    public func int(_ column: String) throws(SQLError) -> Int { try required(optionalInt(column), column) }
    public func text(_ column: String) throws(SQLError) -> String { try required(optionalText(column), column) }
    public func double(_ column: String) throws(SQLError) -> Double { try required(optionalDouble(column), column) }
    public func bool(_ column: String) throws(SQLError) -> Bool { try required(optionalBool(column), column) }
    public func blob(_ column: String) throws(SQLError) -> [UInt8] { try required(optionalBlob(column), column) }

    private func required<T>(_ value: T?, _ column: String) throws(SQLError) -> T {
        guard let value else { throw .wrongType(column) }
        return value
    }
}
