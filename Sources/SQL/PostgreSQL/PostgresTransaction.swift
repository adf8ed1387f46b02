/// One transaction of one session.
final class PostgresTransaction: Transaction {
    let dialect = Dialect.postgres
    var statementDeadline: Duration?

    /// The first failing statement; from then on the server refuses everything but a rollback.
    private(set) var failure: PostgresFailure?

    private(set) var announced = AnnouncedWords()

    private let connection: PostgresConnection
    private var isStreaming = false

    init(_ connection: PostgresConnection, deadline: Duration?) {
        self.connection = connection
        statementDeadline = deadline
    }

    func query(_ sql: SQL) throws -> [Row] {
        try run(sql) { text, values in
            let result = try connection.run(text, values, deadline: statementDeadline)
            return result.rows(result.shape)
        }
    }

    func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try run(sql) { text, values in
            isStreaming = true
            defer { isStreaming = false }
            try connection.stream(text, values, deadline: statementDeadline) { row in
                do {
                    try body(row)
                } catch {
                    fail(PostgresFailure(state: "", error: .refusedStatement("a stream was broken off")))
                    throw error
                }
            }
        }
    }

    @discardableResult
    func execute(_ sql: SQL) throws -> Int {
        try run(sql) { text, values in
            try connection.run(text, values, deadline: statementDeadline).changedRows
        }
    }

    func insert(into table: String, columns: [String], rows: any Sequence<[SQL.Value]>) throws {
        guard !columns.isEmpty else { throw SQLError.refusedStatement("an insert without columns") }
        var names: [String] = []
        for column in [table] + columns { names.append(try SQL.name(column).rendered(for: .postgres).text) }
        let copy = SQL(trusted: "COPY \(names[0]) (\(names.dropFirst().joined(separator: ", "))) FROM STDIN")
        try run(copy) { text, _ in
            var lines = CopyLines(rows, width: columns.count)
            try connection.copy(text, deadline: statementDeadline) { try lines.nextChunk() }
        }
    }

    func announce(_ word: String) throws {
        try announced.add(word)
    }

    private func run<T>(_ sql: SQL, _ body: (String, [SQL.Value]) throws -> T) throws -> T {
        if let failure { throw SQLError.refusedStatement("an earlier statement failed: \(failure.error)") }
        if isStreaming { throw SQLError.refusedStatement("the transaction is streaming") }
        do {
            let (text, values) = sql.rendered(for: .postgres)
            guard !text.utf8.contains(0) else { throw SQLError.refusedText }
            try refuseTransactionControl(text)
            return try body(text, values)
        } catch let failure as PostgresFailure {
            fail(failure)
            throw failure.error
        } catch let error as SQLError {
            fail(PostgresFailure(state: "", error: error))
            throw error
        }
    }

    private func fail(_ failure: PostgresFailure) {
        if self.failure == nil { self.failure = failure }
    }
}
