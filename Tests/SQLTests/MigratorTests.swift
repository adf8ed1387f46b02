import SQL
import TestSupport
import Testing

private let first = Migration(number: 1, name: "a", text: "CREATE TABLE a (id BIGINT PRIMARY KEY);")
private let second = Migration(number: 2, name: "b", text: "CREATE TABLE b (id BIGINT PRIMARY KEY); -- b")

@Suite struct MigratorTests {
    @Test(arguments: TestEngine.available)
    func `what is missing is applied once and in order`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            #expect(try await Migrator([second, first]).state(database) == .pending([first, second]))
            #expect(try await Migrator([first]).migrate(database) == [first])
            #expect(try await Migrator([second, first]).migrate(database) == [second])
            #expect(try await Migrator([second, first]).migrate(database) == [])
            #expect(try await Migrator([second, first]).state(database) == .upToDate)
            let tables = try await database.read { try $0.columns().map(\.table) }
            #expect(Set(tables) == ["a", "b", "schema_migrations"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `an edited migration is refused`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [first]) { database in
            let edited = Migration(number: 1, name: "a", text: first.text + " ")
            await #expect(throws: MigrationError.edited(number: 1, name: "a")) {
                try await Migrator([edited, second]).migrate(database)
            }
            #expect(try await Migrator([edited, second]).state(database) == .edited(number: 1, name: "a"))
            let tables = try await database.read { try Set($0.columns().map(\.table)) }
            #expect(!tables.contains("b"))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a database of a newer version is refused`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [first, second]) { database in
            await #expect(throws: MigrationError.unknown(numbers: [2])) {
                try await Migrator([first]).migrate(database)
            }
            let state = try await Migrator([first]).state(database)
            #expect(state == .unknown(numbers: [2]))
        }
    }

    @Test(arguments: TestEngine.available)
    func `a failing migration leaves nothing behind`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [first]) { database in
            let broken = Migration(
                number: 2, name: "b", text: "CREATE TABLE b (id BIGINT); INSERT INTO nowhere VALUES (1)")
            await #expect {
                try await Migrator([first, broken]).migrate(database)
            } throws: { error in
                if case .failed(2, "b", _) = error as? MigrationError { true } else { false }
            }
            let tables = try await database.read { try Set($0.columns().map(\.table)) }
            #expect(!tables.contains("b"))
            #expect(try await Migrator([first, second]).migrate(database) == [second])
        }
    }

    @Test(arguments: TestEngine.available)
    func `servers that start at once apply each migration once`(engine: TestEngine) async throws {
        try await withTestAddress(engine) { address in
            let many = (1...12).map { Migration(number: $0, name: "t\($0)", text: "CREATE TABLE t\($0) (id BIGINT);") }
            let applied = try await withThrowingTaskGroup(of: [Migration].self) { group in
                for _ in 1...6 {
                    group.addTask {
                        let database = try await openDatabase(address, settings: .forTests)
                        let applied = try await Migrator(many).migrate(database)
                        await database.close()
                        return applied
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(applied.sorted { $0.number < $1.number } == many)
        }
    }

    @Test(arguments: TestEngine.available)
    func `the key of a table is the row id on SQLite`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [first]) { database in
            let types = try await database.read { try $0.columns().filter { $0.table == "a" }.map(\.type) }
            #expect(types == [engine == .sqlite ? "integer" : "bigint"])
        }
    }

    @Test func `files give numbers, names and pairs`() throws {
        let list = try Migration.list(files: ["0002-b-c.sql": "x", "0001-a.sql": "y", "0001-a.postgres.sql": "z"])
        #expect(
            list == [
                Migration(number: 1, name: "a", text: "y", postgresText: "z"),
                Migration(number: 2, name: "b-c", text: "x"),
            ])
        for wrong in ["a.sql", "0001.sql", "-1-a.sql", "1-a.txt", "x-a.sql", "0003-a.postgres.sql"] {
            #expect(throws: MigrationError.badFile(wrong)) { try Migration.list(files: [wrong: ""]) }
        }
    }

    @Test(arguments: TestEngine.available)
    func `two migrations of one number are refused`(engine: TestEngine) async throws {
        try await withTestDatabase(engine) { database in
            await #expect(throws: MigrationError.duplicate(number: 1)) {
                try await Migrator([first, Migration(number: 1, name: "c", text: "")]).migrate(database)
            }
        }
    }
}
