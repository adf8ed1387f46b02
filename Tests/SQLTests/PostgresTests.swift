import Dispatch
import Foundation
import SQL
import Synchronization
import TestSupport
import Testing

private let notes = Migration(number: 1, name: "notes", text: "CREATE TABLE notes (id BIGINT PRIMARY KEY, n INTEGER);")

@Suite(.enabled(if: TestEngine.available.contains(.postgres), "TRELLIS_TEST_POSTGRES is not set"))
struct PostgresTests {
    @Test func `a session that the server ends is replaced`() async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        try await withTestDatabase(.postgres, migrations: [notes], settings: settings) { database in
            for id in 1...3 {
                await #expect {
                    try await database.write { transaction in
                        try transaction.execute("INSERT INTO notes (id, n) VALUES (\(id), 1)")
                        _ = try transaction.query("SELECT pg_terminate_backend(pg_backend_pid()) AS gone")
                    }
                } throws: { error in
                    if case .unavailable = error as? SQLError { true } else { false }
                }
                let count = try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM notes") }
                #expect(count == 0)
            }
        }
    }

    @Test func `a session that ended while it was idle is replaced without a word`() async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        try await withTestAddress(.postgres, migrations: [notes]) { address in
            let one = try await openDatabase(address, settings: settings)
            let other = try await openDatabase(address, settings: settings)
            let number = try await one.claimServerNumber()
            _ = try await one.read { try $0.scalarInt("SELECT 1 AS n") }
            _ = try await other.read { transaction in
                try transaction.query(
                    """
                    SELECT pg_terminate_backend(pid) AS gone FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """)
            }
            try await one.write { try $0.execute("INSERT INTO notes (id, n) VALUES (1, 1)") }
            try await eventually { !number.isHeld }
            await one.close()
            await other.close()
        }
    }

    @Test func `numbers of every kind meet columns of every kind`() async throws {
        try await withTestDatabase(.postgres, migrations: [notes]) { database in
            let row = try await database.write { transaction in
                try transaction.execute("INSERT INTO notes (id, n) VALUES (\(1), \(2))")
                return try transaction.require(
                    """
                    SELECT n, n + \(1) AS more, CAST(n AS SMALLINT) AS small, CAST(n AS REAL) AS half,
                        SUM(id) OVER () AS total, \(Int?.none) AS nothing, \(2.5) AS x, \([UInt8]()) AS empty
                    FROM notes WHERE n = \(2) AND n < \(2.5) AND (CAST(\(String?.none) AS TEXT) IS NULL)
                    """)
            }
            #expect(try row.int("n") == 2 && row.int("more") == 3 && row.int("small") == 2)
            #expect(try row.double("half") == 2 && row.double("total") == 1 && row.double("x") == 2.5)
            #expect(try row.optionalText("nothing") == nil)
            #expect(try row.blob("empty") == [])
        }
    }

    @Test func `transactions that deadlock run again`() async throws {
        try await withTestDatabase(.postgres, migrations: [notes]) { database in
            try await database.write { try $0.execute("INSERT INTO notes (id, n) VALUES (1, 0), (2, 0)") }
            try await withThrowingTaskGroup { group in
                for (first, second) in [(1, 2), (2, 1)] {
                    group.addTask {
                        try await database.write { transaction in
                            try transaction.execute("UPDATE notes SET n = n + 1 WHERE id = \(first)")
                            Thread.sleep(forTimeInterval: 0.3)
                            try transaction.execute("UPDATE notes SET n = n + 1 WHERE id = \(second)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let sum = try await database.read { try $0.scalarInt("SELECT CAST(SUM(n) AS BIGINT) AS n FROM notes") }
            #expect(sum == 4)
        }
    }

    @Test func `more statements than a session keeps, and a changed table, go on working`() async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        try await withTestDatabase(.postgres, migrations: [notes], settings: settings) { database in
            try await database.read { transaction in
                for n in 0..<600 {
                    let literal = try transaction.scalarInt(SQL(trusted: "SELECT \(n) AS n"))
                    let bound = try transaction.scalarInt("SELECT CAST(\(n) AS BIGINT) AS n")
                    #expect(literal == n && bound == n)
                }
            }
            let all: SQL = "SELECT n FROM notes WHERE id = \(1)"
            _ = try await database.read { try $0.query(all) }
            try await database.write { try $0.script("ALTER TABLE notes ALTER COLUMN n TYPE TEXT") }
            #expect(try await database.read { try $0.query(all) }.isEmpty)
        }
    }

    @Test func `a server that takes the connection and says nothing ends in unavailable`() async throws {
        let silent = try Relay(to: nil)
        var settings = DatabaseSettings()
        settings.connectDeadline = .milliseconds(500)
        let start = ContinuousClock.now
        await #expect {
            try await openDatabase(.postgres(url: "postgres://a@127.0.0.1:\(silent.port)/a"), settings: settings)
        } throws: { error in
            if case .unavailable = error as? SQLError { true } else { false }
        }
        #expect(ContinuousClock.now - start < .seconds(120))
    }

    @Test func `a server that is not there ends in unavailable`() async throws {
        await #expect {
            try await openDatabase(.postgres(url: "postgres://a@127.0.0.1:1/a"))
        } throws: { error in
            if case .unavailable = error as? SQLError { true } else { false }
        }
    }

    @Test func `a network that falls silent in the middle ends in timeout, and the next call recovers`() async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        settings.statementDeadline = .milliseconds(500)
        settings.connectDeadline = .milliseconds(500)
        try await withTestAddress(.postgres, migrations: [notes]) { address in
            guard case .postgres(let url) = address else { return }
            var parts = try #require(URLComponents(string: url))
            let relay = try Relay(to: UInt16(parts.port ?? 5432))
            parts.host = "127.0.0.1"
            parts.port = Int(relay.port)
            let database = try await openDatabase(.postgres(url: try #require(parts.string)), settings: settings)
            let start = ContinuousClock.now
            await #expect(throws: SQLError.timeout) {
                try await database.read { transaction in
                    relay.isSilent.withLock { $0 = true }
                    return try transaction.scalarInt("SELECT 1 AS n")
                }
            }
            await #expect {
                try await database.read { try $0.scalarInt("SELECT 1 AS n") }
            } throws: { error in
                if case .unavailable = error as? SQLError { true } else { false }
            }
            #expect(ContinuousClock.now - start < .seconds(120))
            relay.isSilent.withLock { $0 = false }
            try await eventually { (try? await database.read { try $0.scalarInt("SELECT 2 AS n") }) == 2 }
            await database.close()
        }
    }
}
