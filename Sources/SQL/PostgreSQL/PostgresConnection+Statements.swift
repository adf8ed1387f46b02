private import CPostgres

/// Statements and their results.
extension PostgresConnection {
    /// Runs text without bindings, such as BEGIN, and gives the last result.
    @discardableResult
    func command(_ text: String, deadline: Duration?) throws -> PostgresResult {
        let end = deadline.map { ContinuousClock.now + $0 }
        guard unsafe PQsendQuery(handle, text) == 1 else { throw broken() }
        return try finish(until: end)
    }

    /// Runs one statement with bindings, through a prepared statement that this session keeps.
    func run(_ text: String, _ values: [SQL.Value], deadline: Duration?) throws -> PostgresResult {
        let end = deadline.map { ContinuousClock.now + $0 }
        try send(text, values, until: end)
        return try finish(until: end)
    }

    /// Gives the rows one by one. The deadline counts anew for each row.
    func stream(_ text: String, _ values: [SQL.Value], deadline: Duration?, _ body: (Row) throws -> Void) throws {
        let end = { deadline.map { ContinuousClock.now + $0 } }
        try send(text, values, until: end())
        guard unsafe PQsetSingleRowMode(handle) == 1 else { throw broken() }
        try flush(until: end())
        var shape: PostgresShape?
        while let result = try nextResult(until: end()) {
            if let failure = result.failure {
                try drain(until: end())
                throw failure
            }
            let known = shape ?? result.shape
            shape = known
            do {
                for row in result.rows(known) { try body(row) }
            } catch {
                stop()
                throw error
            }
        }
    }

    private func send(_ text: String, _ values: [SQL.Value], until end: ContinuousClock.Instant?) throws {
        let parameters = try PostgresParameters(values)
        let name = try prepared.name(text, parameters.types) ?? prepare(text, parameters.types, until: end)
        let isSent = unsafe parameters.withPointers { pointers in
            unsafe PQsendQueryPrepared(
                handle, name, parameters.count, pointers, parameters.lengths, parameters.formats, 0)
        }
        guard isSent == 1 else { throw broken() }
    }

    private func prepare(_ text: String, _ types: [UInt32], until end: ContinuousClock.Instant?) throws -> String {
        if prepared.isFull { try forgetStatements(until: end) }
        let name = prepared.freshName()
        guard unsafe PQsendPrepare(handle, name, text, Int32(types.count), types) == 1 else { throw broken() }
        _ = try finish(until: end)
        prepared.add(text, types, name)
        return name
    }

    private func forgetStatements(until end: ContinuousClock.Instant?) throws {
        prepared.removeAll()
        guard unsafe PQsendQuery(handle, "DEALLOCATE ALL") == 1 else { throw broken() }
        _ = try finish(until: end)
    }
}
