import Dispatch
import Foundation
import SQL
import Synchronization
import TestSupport
import Testing

private let notes = Migration(
    number: 1, name: "notes", text: "CREATE TABLE notes (id BIGINT PRIMARY KEY, word TEXT NOT NULL UNIQUE);")

@Suite struct SQLiteTests {
    @Test func `writes that arrive together share one commit`() async throws {
        try await withTestAddress(.sqlite, migrations: [notes]) { address in
            let database = try await openDatabase(address, settings: .forTests)
            let release = DispatchSemaphore(value: 0)
            let first = Task {
                try await database.write { transaction in
                    release.wait()
                    try transaction.execute("INSERT INTO notes (id, word) VALUES (0, 'first')")
                }
            }
            let others = (1...40).map { id in
                Task {
                    // Every tenth breaks the rule that words are unique.
                    let word = id % 10 == 0 ? "first" : "w\(id)"
                    try await database.write { try $0.execute("INSERT INTO notes (id, word) VALUES (\(id), \(word))") }
                }
            }
            try await Task.sleep(for: .milliseconds(300))
            release.signal()
            _ = try await first.value
            var failures = 0
            for task in others {
                if case .failure(let error) = await task.result {
                    failures += 1
                    guard case .unique = error as? SQLError else { throw error }
                }
            }
            #expect(failures == 4)
            let commits = try commitsInLog(of: address)
            await database.close()

            let again = try await openDatabase(address, settings: .forTests)
            #expect(try await again.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM notes") } == 37)
            await again.close()
            // One for the first, which used up the time of its batch, one for all the others, and one more for a
            // machine so slow that they use up theirs.
            #expect((2...3).contains(commits))
        }
    }

    @Test func `a write that is stopped takes none of its neighbours with it`() async throws {
        var settings = DatabaseSettings.forTests
        settings.statementDeadline = .milliseconds(400)
        try await withTestDatabase(.sqlite, migrations: [notes], settings: settings) { database in
            let tasks = (1...21).map { id in
                Task {
                    try await database.write { transaction in
                        try transaction.execute("INSERT INTO notes (id, word) VALUES (\(id), \("w\(id)"))")
                        guard id == 11 else { return }
                        // SQLite ends the whole transaction when it stops a statement that writes.
                        try transaction.execute(
                            """
                            WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n)
                            INSERT INTO notes (id, word) SELECT i, 'w' || i FROM n
                            """)
                    }
                }
            }
            var failures: [SQLError] = []
            for task in tasks {
                if case .failure(let error) = await task.result { failures.append(try #require(error as? SQLError)) }
            }
            #expect(failures == [.timeout])
            #expect(try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM notes") } == 20)
        }
    }

    @Test func `another process that holds the file ends in busy`() async throws {
        try await withTestAddress(.sqlite, migrations: [notes]) { address in
            var settings = DatabaseSettings.forTests
            settings.busyTimeout = .milliseconds(200)
            let one = try await openDatabase(address, settings: settings)
            let two = try await openDatabase(address, settings: settings)
            let hasBegun = DispatchSemaphore(value: 0)
            let release = DispatchSemaphore(value: 0)
            let holder = Task {
                try await one.write { transaction in
                    hasBegun.signal()
                    release.wait()
                    try transaction.execute("INSERT INTO notes (id, word) VALUES (1, 'a')")
                }
            }
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    hasBegun.wait()
                    continuation.resume()
                }
            }
            await #expect(throws: SQLError.busy) {
                try await two.write { try $0.execute("INSERT INTO notes (id, word) VALUES (2, 'b')") }
            }
            #expect(try await two.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM notes") } == 0)
            release.signal()
            _ = try await holder.value
            try await two.write { try $0.execute("INSERT INTO notes (id, word) VALUES (2, 'b')") }
            await one.close()
            await two.close()
        }
    }

    @Test func `a file that is no database is corrupt, and a missing folder is unavailable`() async throws {
        try await withTestAddress(.sqlite) { address in
            guard case .sqlite(let path) = address else { return }
            try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: path))
            await #expect {
                try await openDatabase(address)
            } throws: { error in
                if case .corrupt = error as? SQLError { true } else { false }
            }
            await #expect {
                try await openDatabase(.sqlite(path: path + "-none/school.sqlite"))
            } throws: { error in
                if case .unavailable = error as? SQLError { true } else { false }
            }
        }
    }

    @Test func `a new file can be read by its owner alone`() async throws {
        try await withTestAddress(.sqlite) { address in
            guard case .sqlite(let path) = address else { return }
            let database = try await openDatabase(address)
            await database.close()
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test func `a full disk is said to be full, and the acknowledged rows stay`() async throws {
        try await withTestDatabase(.sqlite, migrations: [notes]) { database in
            try await database.write { try $0.execute("INSERT INTO notes (id, word) VALUES (1, 'a')") }
            let pages = try await database.write { try $0.scalarInt("PRAGMA page_count") }
            // The engine takes a limit of pages for a full disk.
            try await database.write { try $0.execute(SQL(trusted: "PRAGMA max_page_count = \(pages)")) }
            await #expect(throws: SQLError.diskFull) {
                let long = String(repeating: "x", count: 100_000)
                try await database.write { try $0.execute("INSERT INTO notes (id, word) VALUES (2, \(long))") }
            }
            let ids = try await database.read { try $0.query("SELECT id FROM notes").map { try $0.int("id") } }
            #expect(ids == [1])
            try await database.write { try $0.execute("INSERT INTO notes (id, word) VALUES (3, 'c')") }
        }
    }
}

/// Commits that the write-ahead log holds: its frames which carry the size of the database (SQLite file format, 4.1).
/// The template was closed before it was copied, so the log begins with what the test wrote.
private func commitsInLog(of address: DatabaseAddress) throws -> Int {
    guard case .sqlite(let path) = address else { return 0 }
    let log = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "-wal")))
    let word = { (offset: Int) in log[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    let pageSize = word(8)
    return stride(from: 32, to: log.count, by: 24 + pageSize).count { word($0 + 4) != 0 }
}
