/// A statement, or a piece of one, whose interpolated values travel as bindings and never become text.
///
/// ```swift
/// let adults: SQL = "SELECT id, name FROM people WHERE age >= \(age) AND school_id IN (\(list: schools))"
/// ```
///
/// Another `SQL` nests by plain interpolation, so that a condition can be built once and used in several statements.
public struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// One value as both engines know it.
    ///
    /// `double` holds any finite or infinite number; NaN is bound as NULL, which is how SQLite stores it.
    public enum Value: Sendable, Hashable {
        case null
        case bool(Bool)
        case int(Int64)
        case double(Double)
        case text(String)
        case blob([UInt8])
    }

    /// Text, a binding, or a choice that waits until the engine is known.
    enum Part: Sendable, Hashable {
        case literal(String)
        case value(Value)
        indirect case byDialect(sqlite: [Part], postgres: [Part])
    }

    var parts: [Part]

    public init(stringLiteral value: String) {
        parts = [.literal(value)]
    }

    public init(stringInterpolation: Interpolation) {
        parts = stringInterpolation.parts
    }

    /// A fragment from text made at run time. Only for text that no person outside the code can influence.
    public init(trusted text: String) {
        parts = [.literal(text)]
    }

    init(parts: [Part]) {
        self.parts = parts
    }

    /// A fragment that reads differently on each engine. Used by `Dialect.swift` alone.
    init(sqlite: SQL, postgres: SQL) {
        parts = [.byDialect(sqlite: sqlite.parts, postgres: postgres.parts)]
    }

    /// Fragments with a separator between them: `SQL.joined(conditions, separator: " AND ")`. None gives no text.
    public static func joined(_ fragments: [SQL], separator: SQL) -> SQL {
        var parts: [Part] = []
        for (offset, fragment) in fragments.enumerated() {
            if offset > 0 { parts += separator.parts }
            parts += fragment.parts
        }
        return SQL(parts: parts)
    }

    /// The name of a table or column that is known only at run time.
    ///
    /// - Throws: `SQLError.badName` unless it is 1 to 63 bytes of `a-z`, `0-9` and `_`, and the first is no digit.
    public static func name(_ name: String) throws(SQLError) -> SQL {
        guard isName(name) else { throw .badName(String(name.prefix(80))) }
        return SQL(trusted: name)
    }

    static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, bytes.count <= 63, !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first) else {
            return false
        }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }

    /// The text in one engine's placeholder style, and the values in the order of the placeholders.
    public func rendered(for dialect: Dialect) -> (text: String, values: [Value]) {
        var rendering = Rendering(dialect: dialect)
        rendering.append(parts)
        return (rendering.text, rendering.values)
    }
}

private struct Rendering {
    let dialect: Dialect
    var text = ""
    var values: [SQL.Value] = []

    init(dialect: Dialect) {
        self.dialect = dialect
        text.reserveCapacity(256)
    }

    mutating func append(_ parts: [SQL.Part]) {
        for part in parts {
            switch part {
            case .literal(let literal):
                text += literal
            case .value(let value):
                values.append(value)
                switch dialect {
                case .sqlite: text += "?"
                case .postgres: text += "$\(values.count)"
                }
            case .byDialect(let sqlite, let postgres):
                switch dialect {
                case .sqlite: append(sqlite)
                case .postgres: append(postgres)
                }
            }
        }
    }
}

extension SQL {
    public struct Interpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.literal(literal)) }
        }

        public mutating func appendInterpolation(_ fragment: SQL) {
            parts += fragment.parts
        }

        public mutating func appendInterpolation(_ value: some SQLBindable) {
            parts.append(.value(value.sqlValue))
        }

        public mutating func appendInterpolation<Bound: SQLBindable>(_ value: Bound?) {
            parts.append(.value(value.sqlValue))
        }

        public mutating func appendInterpolation(_ value: Value) {
            parts.append(.value(value))
        }

        /// The members of an `IN (…)`. An empty list becomes NULL, so that `IN (NULL)` matches nothing.
        ///
        /// The list is padded to a power of two with its last member: lists of any length then share a few statement
        /// texts, and the engines' statement caches stay small.
        public mutating func appendInterpolation(list values: some Collection<some SQLBindable>) {
            let bound = values.map { $0.sqlValue }
            guard let last = bound.last else {
                parts.append(.literal("NULL"))
                return
            }
            let padding = Array(repeating: last, count: paddedCount(bound.count) - bound.count)
            for (offset, value) in (bound + padding).enumerated() {
                if offset > 0 { parts.append(.literal(", ")) }
                parts.append(.value(value))
            }
        }

        private func paddedCount(_ count: Int) -> Int {
            // SQLite takes at least 32,766 bindings in one statement: beyond half of that padding could overflow it.
            guard count <= 16_384 else { return count }
            var padded = 1
            while padded < count { padded *= 2 }
            return padded
        }
    }
}
