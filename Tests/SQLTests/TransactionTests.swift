import SQL
import TestSupport
import Testing

let people = Migration(
    number: 1, name: "people",
    text: """
        CREATE TABLE schools (id BIGINT PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE people (
            id BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE, school_id BIGINT REFERENCES schools (id),
            age INTEGER CHECK (age BETWEEN 0 AND 150), score DOUBLE PRECISION, active BOOLEAN NOT NULL DEFAULT TRUE,
            picture BYTEA
        );
        """)

/// Texts that broke programs before.
let hostileTexts = [
    "", "'", "''", "\"", "\\", "\\'", "x'; DROP TABLE people; --", "$1", "?", ":a", "%s", "\\N", "\t\r\n\\.", "NULL",
    "\u{202E}abc", "é\u{301}", "👩‍👩‍👧", "ẞ", "\u{FEFF}", "\u{1}\u{7F}", String(repeating: "a'", count: 50_000),
]

@Suite struct TransactionTests {
    @Test(arguments: TestEngine.available)
    func `every value comes back as it went in`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            let blob = [UInt8](0...255)
            let row = try await database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO people (id, name, age, score, active, picture)
                    VALUES (\(Int64.min), \("Ana"), \(Int?.none), \(0.1 + 0.2), \(false), \(blob))
                    """)
                return try transaction.require("SELECT id, name, age, score, active, picture FROM people")
            }
            #expect(try row.int64("id") == .min)
            #expect(try row.text("name") == "Ana")
            #expect(try row.optionalInt("age") == nil)
            #expect(try row.double("score") == 0.1 + 0.2)
            #expect(try row.bool("active") == false)
            #expect(try row.blob("picture") == blob)
            #expect(row.columns == ["id", "name", "age", "score", "active", "picture"])
            #expect(row["nothing"] == nil)
            #expect(throws: SQLError.missingColumn("nothing")) { try row.int("nothing") }
            #expect(throws: SQLError.wrongType("age")) { try row.int("age") }
            #expect(throws: SQLError.wrongType("name")) { try row.int("name") }
        }
    }

    @Test(arguments: TestEngine.available)
    func `hostile text stays text`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            try await database.write { transaction in
                for (id, text) in hostileTexts.enumerated() {
                    try transaction.execute("INSERT INTO schools (id, name) VALUES (\(id), \(text))")
                }
                let rows = hostileTexts.enumerated().map { [SQL.Value.int(Int64($0) + 100), .text($1)] }
                try transaction.insert(into: "schools", columns: ["id", "name"], rows: rows)
            }
            let names = try await database.read { try $0.query("SELECT name FROM schools ORDER BY id") }
            #expect(try names.map { try $0.text("name") } == hostileTexts + hostileTexts)
        }
    }

    @Test(arguments: TestEngine.available)
    func `a NUL is refused wherever it comes in`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            await #expect(throws: SQLError.refusedText) {
                try await database.write { try $0.execute("INSERT INTO schools (id, name) VALUES (1, \("a\0b"))") }
            }
            await #expect(throws: SQLError.refusedText) {
                let rows: [[SQL.Value]] = [[.int(1), .text("a")], [.int(2), .text("\0")]]
                try await database.write { try $0.insert(into: "schools", columns: ["id", "name"], rows: rows) }
            }
            await #expect(throws: SQLError.refusedText) { try await database.write { try $0.script("SELECT '\0'") } }
            let count = try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM schools") }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestEngine.available)
    func `each broken rule has its own error`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            func failure(_ sql: SQL) async -> SQLError? {
                do {
                    try await database.write { try $0.execute(sql) }
                    return nil
                } catch {
                    return error as? SQLError
                }
            }
            #expect(await failure("INSERT INTO people (id, name) VALUES (1, 'a')") == nil)
            guard case .unique = await failure("INSERT INTO people (id, name) VALUES (2, 'a')"),
                case .unique = await failure("INSERT INTO people (id, name) VALUES (1, 'b')"),
                case .foreignKey = await failure("INSERT INTO people (id, name, school_id) VALUES (3, 'c', 9)"),
                case .check = await failure("INSERT INTO people (id, name, age) VALUES (4, 'd', 151)"),
                case .notNull = await failure("INSERT INTO people (id, name) VALUES (5, \(String?.none))"),
                case .other = await failure("SELECT nonsense FROM nowhere"),
                case .other = await failure("SELEC")
            else {
                Issue.record("an error was mapped to another case")
                return
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a trigger that guards a record says append-only`(engine: TestEngine) async throws {
        let guarded = Migration(
            number: 2, name: "guard",
            text: """
                CREATE TRIGGER keep BEFORE UPDATE ON schools BEGIN SELECT RAISE(ABORT, 'append-only'); END;
                CREATE TABLE rooms (id BIGINT PRIMARY KEY, school_id BIGINT REFERENCES schools (id) ON DELETE RESTRICT);
                """,
            postgresText: """
                CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'append-only' USING ERRCODE = 'P0001'; END $$;
                CREATE TRIGGER keep BEFORE UPDATE ON schools FOR EACH ROW EXECUTE FUNCTION refuse();
                CREATE TABLE rooms (id BIGINT PRIMARY KEY, school_id BIGINT REFERENCES schools (id) ON DELETE RESTRICT);
                """)
        try await withTestDatabase(engine, migrations: [people, guarded]) { database in
            try await database.write { transaction in
                try transaction.execute("INSERT INTO schools (id, name) VALUES (1, 'a')")
                try transaction.execute("INSERT INTO rooms (id, school_id) VALUES (1, 1)")
            }
            await #expect(throws: SQLError.appendOnly("append-only")) {
                try await database.write { try $0.execute("UPDATE schools SET name = 'b'") }
            }
            await #expect {
                try await database.write { try $0.execute("DELETE FROM schools") }
            } throws: { error in
                if case .foreignKey = error as? SQLError { true } else { false }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a failed statement ends the transaction even if the closure goes on`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            await #expect {
                try await database.write { transaction in
                    try transaction.execute("INSERT INTO schools (id, name) VALUES (1, 'a')")
                    _ = try? transaction.execute("INSERT INTO schools (id, name) VALUES (1, 'b')")
                }
            } throws: { error in
                if case .unique = error as? SQLError { true } else { false }
            }
            let count = try await database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM schools") }
            #expect(count == 0)
        }
    }

    @Test(
        arguments: TestEngine.available,
        ["BEGIN", " commit", "-- a\nCOMMIT", "/* ; */ END", "ROLLBACK", "; END", "SAVEPOINT a", "VACUUM"])
    func `a closure cannot end the transaction that it shares`(engine: TestEngine, text: String) async throws {
        try await withTestDatabase(engine) { database in
            await #expect {
                try await database.write { try $0.execute(SQL(trusted: text)) }
            } throws: { error in
                if case .refusedStatement = error as? SQLError { true } else { false }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `a read cannot write`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            await #expect(throws: SQLError.readOnly) {
                try await database.read { try $0.execute("INSERT INTO schools (id, name) VALUES (1, 'a')") }
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the number of changed rows is that of this statement`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            try await database.write { transaction in
                #expect(try transaction.execute("INSERT INTO schools (id, name) VALUES (1, 'a'), (2, 'b')") == 2)
                #expect(try transaction.execute("CREATE INDEX by_name ON schools (name)") == 0)
                #expect(try transaction.execute("UPDATE schools SET name = 'c' WHERE id = \(9)") == 0)
                let rows = try transaction.query("DELETE FROM schools WHERE id IN (\(list: [1, 2, 3])) RETURNING id")
                #expect(rows.count == 2)
                #expect(try transaction.query("SELECT id FROM schools WHERE id IN (\(list: [Int]()))").isEmpty)
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `the everyday questions are answered`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            try await database.write { try $0.script("INSERT INTO schools (id, name) VALUES (7, 'a;b'); ;") }
            try await database.read { transaction in
                #expect(try transaction.scalarInt("SELECT CAST(SUM(id) AS BIGINT) AS n FROM schools") == 7)
                #expect(try transaction.exists("SELECT id FROM schools WHERE \(SQL.hasPrefix("name", "a;"))"))
                #expect(try !transaction.exists("SELECT id FROM schools WHERE \(SQL.hasPrefix("name", "b"))"))
                #expect(try transaction.first("SELECT id FROM schools WHERE id = \(8)") == nil)
                #expect(throws: SQLError.noRow) { try transaction.require("SELECT id FROM schools WHERE id = \(8)") }
                let columns = try transaction.columns().filter { $0.table == "people" }.map(\.column)
                #expect(columns == ["id", "name", "school_id", "age", "score", "active", "picture"])
            }
        }
    }

    @Test(arguments: TestEngine.available)
    func `text sorts by its bytes on both engines`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            let names = ["b", "B", "a", "A", "é", "_", "a b", "ab"]
            let sorted = try await database.write { transaction in
                let rows = names.enumerated().map { [SQL.Value.int(Int64($0)), .text($1)] }
                try transaction.insert(into: "schools", columns: ["id", "name"], rows: rows)
                return try transaction.query("SELECT name FROM schools ORDER BY \(SQL.byteOrder("name"))")
            }
            #expect(try sorted.map { try $0.text("name") } == ["A", "B", "_", "a", "a b", "ab", "b", "é"])
        }
    }

    @Test(arguments: TestEngine.available)
    func `the fragments of the dialect run`(engine: TestEngine) async throws {
        try await withTestDatabase(engine, migrations: [people]) { database in
            let rows = try await database.write { transaction in
                _ = try transaction.query(SQL.holdLock(7))
                _ = try transaction.query(SQL.notify("topic", "it's"))
                return try transaction.query("SELECT id FROM schools\(SQL.lockRow)")
                    + transaction.query("SELECT id FROM schools\(SQL.shareRow)")
                    + transaction.query("SELECT id FROM schools ORDER BY id LIMIT 1\(SQL.skipLocked)")
            }
            #expect(rows.isEmpty)
        }
    }
}
