import SQL
import TestSupport
import Testing

struct AnnouncementTests {
    @Test(arguments: TestEngine.available)
    func `what a transaction announces is heard once it is committed`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            let (one, other) = (Heard(database), Heard(database))
            try await database.write { tx in
                try tx.announce("help-1")
                try tx.announce("help-1")
                try tx.announce("work-2")
            }
            #expect(try await one.next(2) == ["help-1", "work-2"])
            #expect(try await other.next(2) == ["help-1", "work-2"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `what was rolled back is not heard`(engine: TestEngine) async throws {
        struct Stop: Error {}
        try await withTestDatabase(engine) { database in
            let heard = Heard(database)
            await #expect(throws: Stop.self) {
                try await database.write { tx in
                    try tx.announce("lost")
                    throw Stop()
                }
            }
            try await database.write { try $0.announce("kept") }
            #expect(try await heard.next(1) == ["kept"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `only plain and short words can be announced`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            for word in ["", "a b", "a\nb", "ñ", "a'b", String(repeating: "x", count: 121)] {
                await #expect(throws: SQLError.badName(word)) { try await database.write { try $0.announce(word) } }
            }
            await #expect(throws: SQLError.self) {
                try await database.write { tx in for number in 0...1_000 { try tx.announce("a\(number)") } }
            }
        }
    }

    @Test func `servers of one cluster hear each other, and many words at once`() async throws {
        guard TestEngine.available.contains(.postgres) else { return }
        try await withTestAddress(.postgres) { address in
            let here = try await openDatabase(address, settings: .forTests)
            let there = try await openDatabase(address, settings: .forTests)
            let heard = Heard(there)
            // The other server listens once its session stands: say it until it is heard.
            for _ in 0..<100 {
                try await here.write { try $0.announce("ready") }
                if try await heard.nextSoon().contains("ready") { break }
            }
            let many = Set((0..<900).map { "class-\($0)-with-a-name-that-fills-the-payload" })
            try await here.write { tx in for word in many { try tx.announce(word) } }
            #expect(try await heard.next(900).subtracting(["ready"]) == many)
            await here.close()
            await there.close()
        }
    }

    @Test func `a listener whose line broke is told that it may have missed something`() async throws {
        guard TestEngine.available.contains(.postgres) else { return }
        try await withTestAddress(.postgres) { address in
            let database = try await openDatabase(address, settings: .forTests)
            let heard = Heard(database)
            try await database.write { try $0.announce("ready") }
            #expect(try await heard.next(1) == ["ready"])
            // Our own words come at once; that the session listens is seen in the server's list.
            let listens: SQL =
                "SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_notify%' AND pid <> pg_backend_pid() AND datname = current_database()"
            for _ in 0..<200 {
                if try await database.read({ try $0.exists(listens) }) { break }
                try await Task.sleep(for: .milliseconds(10))
            }
            try await database.write { tx in
                for row in try tx.query(listens) {
                    _ = try tx.query("SELECT pg_terminate_backend(CAST(\(row.int("pid")) AS INTEGER)) AS done")
                }
            }
            #expect(try await heard.misses() >= 1)
            await database.close()
        }
    }

    @Test(arguments: TestEngine.available)
    func `listening ends with the database`(engine: TestEngine) async throws {
        try await withTestAddress(engine) { address in
            let database = try await openDatabase(address, settings: .forTests)
            let announcements = database.announcements()
            await database.close()
            for await _ in announcements {}
            for await _ in database.announcements() {}
        }
    }
}

extension Heard {
    /// Whatever came within a tenth of a second.
    fileprivate func nextSoon() async throws -> Set<String> {
        try await Task.sleep(for: .milliseconds(100))
        return try await next(0)
    }
}
