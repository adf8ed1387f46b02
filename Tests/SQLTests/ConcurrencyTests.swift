import Dispatch
import Foundation
import SQL
import Synchronization
import TestSupport
import Testing

private let counters = Migration(
    number: 1, name: "counters",
    text: """
        CREATE TABLE counters (id BIGINT PRIMARY KEY, n BIGINT NOT NULL);
        CREATE TABLE entries (
            id BIGINT PRIMARY KEY, counter_id BIGINT REFERENCES counters (id) DEFERRABLE INITIALLY DEFERRED
        );
        """)

@Suite struct ConcurrencyTests {
    @Test(arguments: TestEngine.available)
    func `a thousand writes at once all happen, once each`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [counters]) { database in
            try await database.write { try $0.execute("INSERT INTO counters (id, n) VALUES (1, 0)") }
            try await withThrowingTaskGroup { group in
                for id in 1...1000 {
                    group.addTask {
                        try await database.write { transaction in
                            let n = try transaction.scalarInt("SELECT n FROM counters WHERE id = 1\(SQL.lockRow)")
                            try transaction.execute("UPDATE counters SET n = \(n + 1) WHERE id = 1")
                            try transaction.execute("INSERT INTO entries (id, counter_id) VALUES (\(id), 1)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let (n, entries) = try await database.read { transaction in
                (
                    try transaction.scalarInt("SELECT n FROM counters"),
                    try transaction.scalarInt("SELECT COUNT(*) AS n FROM entries")
                )
            }
            #expect(n == 1000)
            #expect(entries == 1000)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a failing write rolls back alone, also one that fails at the commit`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [counters]) { database in
            let failures = await withTaskGroup(of: Int.self) { group in
                for id in 1...60 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                try transaction.execute("INSERT INTO counters (id, n) VALUES (\(id), \(id))")
                                if id % 3 == 0 { throw CancellationError() }
                                // No such counter: this deferred rule is checked by the COMMIT.
                                if id % 3 == 1 {
                                    try transaction.execute("INSERT INTO entries (id, counter_id) VALUES (\(id), 999)")
                                }
                            }
                            return 0
                        } catch {
                            if id % 3 == 0 { return error is CancellationError ? 1 : 1000 }
                            if case .foreignKey = error as? SQLError { return 1 }
                            return 1000
                        }
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(failures == 40)
            let ids = try await database.read { try $0.query("SELECT id FROM counters ORDER BY id") }
            #expect(try ids.map { try $0.int("id") } == (1...60).filter { $0 % 3 == 2 })
        }
    }

    @Test(arguments: TestEngine.available)
    func `a cancelled caller harms nobody`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [counters]) { database in
            await withTaskGroup { group in
                for id in 1...100 {
                    group.addTask {
                        _ = try? await database.write {
                            try $0.execute("INSERT INTO counters (id, n) VALUES (\(id), 1)")
                        }
                        _ = try? await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM counters") }
                    }
                }
                group.cancelAll()
            }
            try await database.write { try $0.execute("INSERT INTO counters (id, n) VALUES (1000, 1)") }
            let found = try await database.read { try $0.exists("SELECT id FROM counters WHERE id = 1000") }
            #expect(found)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a read sees one state while others write`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [counters]) { database in
            let hasLooked = DispatchSemaphore(value: 0)
            let hasWritten = DispatchSemaphore(value: 0)
            async let counts = database.read { transaction in
                let before = try transaction.scalarInt("SELECT COUNT(*) AS n FROM counters")
                hasLooked.signal()
                hasWritten.wait()
                return (before, try transaction.scalarInt("SELECT COUNT(*) AS n FROM counters"))
            }
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    hasLooked.wait()
                    continuation.resume()
                }
            }
            try await database.write { try $0.execute("INSERT INTO counters (id, n) VALUES (1, 1)") }
            hasWritten.signal()
            #expect(try await counts == (0, 0))
        }
    }

    @Test(arguments: TestEngine.available)
    func `nobody waits for a connection without end`(engine: TestEngine) async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 2
        settings.readers = 2
        settings.connectionWait = .milliseconds(300)
        try await withTestDatabase(engine, settings: settings) { database in
            let release = DispatchSemaphore(value: 0)
            let busy = (1...2).map { _ in
                Task {
                    try await database.read { transaction in
                        release.wait()
                        return try transaction.scalarInt("SELECT 1 AS n")
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(100))
            let start = ContinuousClock.now
            await #expect {
                try await database.read { try $0.scalarInt("SELECT 1 AS n") }
            } throws: { error in
                if case .unavailable = error as? SQLError { true } else { false }
            }
            #expect(ContinuousClock.now - start < .seconds(120))
            for _ in busy { release.signal() }
            for task in busy { #expect(try await task.value == 1) }
            #expect(try await database.read { try $0.scalarInt("SELECT 2 AS n") } == 2)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a statement that takes too long is stopped, and the connection goes on`(engine: TestEngine) async throws {
        var settings = DatabaseSettings.forTests
        settings.connections = 1
        settings.readers = 1
        settings.statementDeadline = .milliseconds(400)
        try await withTestDatabase(engine, migrations: [counters], settings: settings) { database in
            let endless: SQL = """
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
                SELECT COUNT(*) AS n FROM n
                """
            let start = ContinuousClock.now
            await #expect(throws: SQLError.timeout) { try await database.read { try $0.scalarInt(endless) } }
            await #expect(throws: SQLError.timeout) {
                try await database.write { transaction in
                    try transaction.execute("INSERT INTO counters (id, n) VALUES (1, 1)")
                    try transaction.execute("INSERT INTO counters (id, n) SELECT 2, n FROM (\(endless)) AS e")
                }
            }
            #expect(ContinuousClock.now - start < .seconds(120))
            try await database.write { try $0.execute("INSERT INTO counters (id, n) VALUES (3, 3)") }
            let ids = try await database.read { try $0.query("SELECT id FROM counters").map { try $0.int("id") } }
            #expect(ids == [3])
        }
    }

    @Test(arguments: TestEngine.available)
    func `a closed database says so`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            await database.close()
            await #expect(throws: SQLError.unavailable("the database is closed")) {
                try await database.read { try $0.scalarInt("SELECT 1 AS n") }
            }
            await #expect(throws: SQLError.unavailable("the database is closed")) {
                try await database.write { try $0.scalarInt("SELECT 1 AS n") }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `server numbers differ, and come back when they are let go`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            let one = try await database.claimServerNumber()
            let two = try await database.claimServerNumber()
            #expect(one.number == 1)
            #expect(two.number == 2)
            #expect(one.isHeld && two.isHeld)
            one.release()
            #expect(!one.isHeld)
            try await eventually { try await database.claimServerNumber().number == 1 }
            #expect(two.isHeld)
            let many = try await withThrowingTaskGroup(of: ServerNumber.self) { group in
                for _ in 1...12 { group.addTask { try await database.claimServerNumber() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(many.map(\.number)).count == 12)
            #expect(!many.map(\.number).contains(2))
        }
    }

    @Test(arguments: TestEngine.available)
    func `the health of a sound database is ok`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [counters]) { database in
            let health = try await database.check()
            #expect(health.isSound)
            #expect(health.size > 8000)
            #expect(health.engine.hasPrefix(engine == .sqlite ? "SQLite 3." : "PostgreSQL 1"))
            #expect(health.synchronous == (engine == .sqlite ? "FULL" : "on, fsync on"))
        }
    }
}

/// Waits for what happens soon but not at once; ten seconds are far more than any of it needs.
func eventually(_ condition: () async throws -> Bool) async throws {
    for _ in 1...200 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("it never happened")
}
