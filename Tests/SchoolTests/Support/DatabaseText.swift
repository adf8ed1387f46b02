import SQL

/// The rows of each table as text, to see what changed and to look for words.
func contents(of database: any Database, except left: Set<String> = []) async throws -> [String: [String]] {
    try await database.read { tx in
        let tables = Dictionary(grouping: try tx.columns(), by: \.table)
        var contents: [String: [String]] = [:]
        for (table, columns) in tables where !left.contains(table) {
            let list = SQL.joined(try columns.map { try SQL.name($0.column) }, separator: ", ")
            let rows = try tx.query("SELECT \(list) FROM \(SQL.name(table))")
            contents[table] = rows.map { row in columns.map { "\(row[$0.column] ?? .null)" }.joined(separator: "\t") }
                .sorted()
        }
        return contents
    }
}

/// What is written whenever somebody merely tries something.
let traces: Set = ["audit_entries", "form_results", "sessions", "sign_in_failures"]
