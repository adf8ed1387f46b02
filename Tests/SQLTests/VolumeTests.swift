import SQL
import TestSupport
import Testing

private let numbers = Migration(
    number: 1, name: "numbers",
    text: "CREATE TABLE numbers (id BIGINT PRIMARY KEY, word TEXT, half DOUBLE PRECISION, odd BOOLEAN, raw BYTEA);")

/// Rows made one at a time, so that the test itself holds no list of them.
private func rows(_ range: ClosedRange<Int64>) -> some Sequence<[SQL.Value]> {
    range.lazy.map { i in
        let word: SQL.Value = i % 7 == 0 ? .null : .text("\\w\t\(i)\n")
        return [.int(i), word, .double(Double(i) / 2), .bool(i % 2 == 1), .blob([UInt8(i % 256), 0])]
    }
}

@Suite struct VolumeTests {
    @Test(arguments: TestEngine.available)
    func `many rows go in and stream out unharmed`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [numbers]) { database in
            let columns = ["id", "word", "half", "odd", "raw"]
            try await database.write { try $0.insert(into: "numbers", columns: columns, rows: rows(1...50_000)) }
            let count = try await database.read { transaction in
                var expected = rows(1...50_000).makeIterator()
                var count = 0
                try transaction.stream("SELECT id, word, half, odd, raw FROM numbers ORDER BY id") { row in
                    let next = expected.next()
                    let values = try #require(next)
                    count += 1
                    // SQLite's 0 and 1 are read as what they mean.
                    let read = try [
                        SQL.Value.int(row.int64("id")), row.optionalText("word").sqlValue, .double(row.double("half")),
                        .bool(row.bool("odd")), .blob(row.blob("raw")),
                    ]
                    if read != values { Issue.record("row \(count) is \(read)") }
                }
                return count
            }
            #expect(count == 50_000)
        }
    }

    @Test(arguments: TestEngine.available)
    func `two hundred thousand rows stream through one closure`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            let sum = try await database.read { transaction in
                var sum: Int64 = 0
                try transaction.stream(
                    """
                    WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < \(200_000))
                    SELECT i FROM n
                    """
                ) { sum += try $0.int64("i") }
                return sum
            }
            #expect(sum == 200_000 * 200_001 / 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a stream that is broken off leaves a connection that works`(engine: TestEngine) async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        settings.readers = 1
        try await withTestDatabase(engine, migrations: [numbers], settings: settings) { database in
            try await database.write {
                try $0.insert(into: "numbers", columns: ["id"], rows: (1...5000).map { [.int($0)] })
            }
            await #expect(throws: CancellationError.self) {
                try await database.read { transaction in
                    try transaction.stream("SELECT id FROM numbers") { row in
                        if try row.int("id") == 100 { throw CancellationError() }
                    }
                }
            }
            await #expect(throws: SQLError.refusedStatement("the transaction is streaming")) {
                try await database.read { transaction in
                    try transaction.stream("SELECT id FROM numbers") { _ in
                        _ = try transaction.query("SELECT id FROM numbers")
                    }
                }
            }
            #expect(try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM numbers") } == 5000)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a bulk insert is refused whole`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [numbers]) { database in
            let ragged: [[SQL.Value]] = [[.int(1), .null], [.int(2)]]
            let twice: [[SQL.Value]] = [[.int(1)], [.int(1)]]
            await #expect(throws: SQLError.badName("numbers; DROP TABLE numbers")) {
                try await database.write {
                    try $0.insert(into: "numbers; DROP TABLE numbers", columns: ["id"], rows: twice)
                }
            }
            await #expect(throws: SQLError.badName("id)")) {
                try await database.write { try $0.insert(into: "numbers", columns: ["id)"], rows: twice) }
            }
            await #expect(throws: SQLError.refusedStatement("a row of 1 values for 2 columns")) {
                try await database.write { try $0.insert(into: "numbers", columns: ["id", "word"], rows: ragged) }
            }
            await #expect(throws: SQLError.refusedStatement("an insert without columns")) {
                try await database.write { try $0.insert(into: "numbers", columns: [], rows: twice) }
            }
            await #expect {
                try await database.write { try $0.insert(into: "numbers", columns: ["id"], rows: twice) }
            } throws: { error in
                if case .unique = error as? SQLError { true } else { false }
            }
            await #expect {
                // The server finds the second row long before the last one is sent.
                let many = [1, 1].map { [SQL.Value.int($0)] } + (2...100_000).map { [SQL.Value.int($0)] }
                try await database.write { try $0.insert(into: "numbers", columns: ["id"], rows: many) }
            } throws: { error in
                if case .unique = error as? SQLError { true } else { false }
            }
            try await database.write { try $0.insert(into: "numbers", columns: ["id"], rows: []) }
            #expect(try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM numbers") } == 0)
        }
    }
}
