/// The two engines. Everything in which their SQL differs is a named fragment in this file; a store never asks which
/// engine it runs on.
public enum Dialect: Sendable, Hashable {
    case sqlite
    case postgres
}

/// Fragments for stores.
extension SQL {
    /// At the end of a SELECT: holds the rows until the transaction ends. SQLite has one writer and needs nothing.
    public static let lockRow = SQL(sqlite: "", postgres: " FOR UPDATE")

    /// At the end of a SELECT: keeps the rows from being changed or deleted, but lets others do the same.
    public static let shareRow = SQL(sqlite: "", postgres: " FOR SHARE")

    /// At the end of a SELECT that claims work: rows that another server holds are passed over.
    public static let skipLocked = SQL(sqlite: "", postgres: " FOR UPDATE SKIP LOCKED")

    /// A whole statement that holds the named lock until the transaction ends; one server does one such thing at once.
    ///
    /// `key` is any number agreed on in the code. On SQLite the write transaction itself is that lock.
    public static func holdLock(_ key: Int64) -> SQL {
        SQL(sqlite: "SELECT 1 AS held", postgres: "SELECT 1 AS held FROM (SELECT pg_advisory_xact_lock(\(key))) AS l")
    }

    /// A whole statement that tells other servers that `topic` has changed; they hear it after the commit.
    /// SQLite has one server, which tells itself.
    public static func notify(_ topic: String, _ message: String) -> SQL {
        SQL(sqlite: "SELECT 1 AS told", postgres: "SELECT 1 AS told FROM (SELECT pg_notify(\(topic), \(message))) AS n")
    }

    /// A condition: `column` begins with `prefix`, byte for byte and with the help of an index.
    ///
    /// Write it on folded text. Both engines compare the range; `LIKE` would differ in letter case.
    public static func hasPrefix(_ column: SQL, _ prefix: String) -> SQL {
        // U+10FFFF is the last code point, so it closes the range under byte order on both engines.
        let end = prefix + "\u{10FFFF}"
        return SQL(
            sqlite: "(\(column) >= \(prefix) AND \(column) <= \(end))",
            postgres: "(\(column) COLLATE \"C\" >= \(prefix) AND \(column) COLLATE \"C\" <= \(end))")
    }

    /// `column` in the order of its bytes, the same on both engines: for `ORDER BY` where a page needs a stable order.
    public static func byteOrder(_ column: SQL) -> SQL {
        SQL(sqlite: "\(column)", postgres: "\(column) COLLATE \"C\"")
    }
}

/// Fragments for the kit itself.
extension SQL {
    static let allColumns = SQL(
        sqlite: """
            SELECT t.name AS table_name, c.name AS column_name, LOWER(c.type) AS column_type
            FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid
            """,
        postgres: """
            SELECT c.table_name::text AS table_name, c.column_name::text AS column_name,
                c.data_type::text AS column_type
            FROM information_schema.columns AS c
            JOIN information_schema.tables AS t USING (table_schema, table_name)
            WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'
            ORDER BY c.table_name COLLATE "C", c.ordinal_position
            """)

    static func tableExists(_ table: String) -> SQL {
        SQL(
            sqlite: "SELECT 1 AS found FROM sqlite_schema WHERE type = 'table' AND name = \(table)",
            postgres: """
                SELECT 1 AS found FROM information_schema.tables
                WHERE table_schema = current_schema() AND table_name = \(table)
                """)
    }
}

extension Dialect {
    /// A migration is written once. The key that Swift makes is `BIGINT PRIMARY KEY`; only as `INTEGER PRIMARY KEY` is
    /// it SQLite's row id, which saves a second index on every table.
    func migrationText(_ text: String) -> String {
        switch self {
        case .sqlite: rowIDKeys(in: text)
        case .postgres: text
        }
    }
}
