/// The everyday questions, the same on both engines.
extension Transaction {
    public func first(_ sql: SQL) throws -> Row? {
        try query(sql).first
    }

    /// - Throws: `SQLError.noRow` when there is none.
    public func require(_ sql: SQL) throws -> Row {
        guard let row = try first(sql) else { throw SQLError.noRow }
        return row
    }

    /// The first column of the first row, such as a count.
    public func scalarInt(_ sql: SQL) throws -> Int {
        let row = try require(sql)
        guard let column = row.columns.first else { throw SQLError.missingColumn("1") }
        return try row.int(column)
    }

    public func exists(_ sql: SQL) throws -> Bool {
        try first(sql) != nil
    }

    /// Every column of every table, with the type in the engine's words, for checks that compare code with schema.
    public func columns() throws -> [(table: String, column: String, type: String)] {
        try query(SQL.allColumns).map { row in
            (try row.text("table_name"), try row.text("column_name"), try row.text("column_type"))
        }
    }

    /// Runs several statements, as in a migration. The text must be trusted; it takes no values.
    ///
    /// - Throws: `SQLError.refusedText` for a NUL, otherwise what the first failing statement throws.
    public func script(_ text: String) throws {
        guard !text.utf8.contains(0) else { throw SQLError.refusedText }
        for statement in statements(in: text, dialect: dialect) {
            try execute(SQL(trusted: statement))
        }
    }
}

/// The words that begin or end a transaction. A closure that could run them would break the transactions of others
/// which share its commit.
private let transactionWords: Set<String> = [
    "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "PREPARE", "VACUUM", "ATTACH",
    "DETACH",
]

/// - Throws: `refusedStatement` for a statement that is not the closure's to run.
func refuseTransactionControl(_ text: String) throws(SQLError) {
    let word = firstWord(of: text)
    if transactionWords.contains(word) {
        throw .refusedStatement("\(word) is not for the closure of a transaction")
    }
}

/// The first keyword of a statement in upper case, behind blanks, comments and stray semicolons.
func firstWord(of text: String) -> String {
    let start = text.utf8.drop { $0 == 32 || (9...13).contains($0) || $0 == UInt8(ascii: ";") }
    if start.first == UInt8(ascii: "-") || start.first == UInt8(ascii: "/") {
        let lexer = Lexer(text, dialect: .sqlite)
        return lexer.first { $0.kind == .word }.map { lexer.word($0) } ?? ""
    }
    let word = start.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }.prefix(16)
    return String(decoding: word.map { $0 & 0xDF }, as: UTF8.self)
}
