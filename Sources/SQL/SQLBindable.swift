/// What can stand in `\( )` inside an `SQL` literal.
///
/// An enum with a raw value conforms by naming the protocol: `enum Level: Int, SQLBindable { … }`.
public protocol SQLBindable: Sendable {
    var sqlValue: SQL.Value { get }
}

extension SQL.Value: SQLBindable {
    public var sqlValue: SQL.Value { self }
}

extension String: SQLBindable {
    public var sqlValue: SQL.Value { .text(self) }
}

extension Substring: SQLBindable {
    public var sqlValue: SQL.Value { .text(String(self)) }
}

extension Int: SQLBindable {
    public var sqlValue: SQL.Value { .int(Int64(self)) }
}

extension Int64: SQLBindable {
    public var sqlValue: SQL.Value { .int(self) }
}

extension Double: SQLBindable {
    public var sqlValue: SQL.Value { isNaN ? .null : .double(self) }
}

extension Bool: SQLBindable {
    public var sqlValue: SQL.Value { .bool(self) }
}

extension [UInt8]: SQLBindable {
    public var sqlValue: SQL.Value { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    public var sqlValue: SQL.Value { self?.sqlValue ?? .null }
}

extension SQLBindable where Self: RawRepresentable, RawValue: SQLBindable {
    public var sqlValue: SQL.Value { rawValue.sqlValue }
}
