import Testing

@testable import SQL

@Suite struct StatementsTests {
    @Test func `semicolons in quotes and comments end nothing`() {
        let text = """
            -- one; two
            INSERT INTO t VALUES ('a;''b', "c;d") /* e; */ ;
            ; ;
            SELECT 1 -- last; one
            """
        for dialect in [Dialect.sqlite, .postgres] {
            #expect(
                statements(in: text, dialect: dialect) == [
                    "INSERT INTO t VALUES ('a;''b', \"c;d\")", "SELECT 1",
                ])
        }
    }

    @Test func `a trigger is one statement up to its own END`() {
        let trigger = """
            CREATE TEMP TRIGGER t BEFORE UPDATE ON evidence BEGIN
                SELECT CASE WHEN NEW.a > 1 THEN RAISE(ABORT, 'append-only') ELSE 1 END;
                SELECT 1; -- END;
            END
            """
        let parts = statements(in: "\(trigger); SELECT 2;", dialect: .sqlite)
        #expect(parts == [trigger, "SELECT 2"])
    }

    @Test func `a PostgreSQL trigger without a body ends at its semicolon`() {
        let text = "CREATE TRIGGER t BEFORE DELETE ON e FOR EACH ROW EXECUTE FUNCTION f(); SELECT 1"
        #expect(statements(in: text, dialect: .postgres).count == 2)
    }

    @Test func `dollar quotes hold anything`() {
        let function = "CREATE OR REPLACE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $a$ BEGIN; $$ ; $b$ END $a$"
        let text = "\(function); SELECT $1; SELECT a$b$c; SELECT 2"
        #expect(
            statements(in: text, dialect: .postgres) == [function, "SELECT $1", "SELECT a$b$c", "SELECT 2"])
    }

    @Test func `an escape string and a nested comment are PostgreSQL's`() {
        #expect(statements(in: #"SELECT E'\';'; SELECT 1"#, dialect: .postgres).count == 2)
        #expect(statements(in: "/* a /* b; */ c; */ SELECT 1; SELECT 2", dialect: .postgres).count == 2)
        #expect(statements(in: "/* a /* b; */ SELECT 1; SELECT 2", dialect: .sqlite).count == 2)
    }

    @Test func `a routine with an atomic body is one statement`() {
        let text = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT 3"
        #expect(statements(in: text, dialect: .postgres).count == 2)
    }

    @Test(arguments: [
        "'", "\"a", "/*", "/* /", "$$", "$a$ $a", "E'\\", "--", "[", "$", "CREATE TRIGGER x BEGIN ;", "/*/",
    ])
    func `what is never closed ends with the text`(text: String) {
        for dialect in [Dialect.sqlite, .postgres] {
            #expect(statements(in: "SELECT 1; \(text)", dialect: dialect).first == "SELECT 1")
        }
    }

    @Test func `the key of a table becomes the row id, and nothing else changes`() {
        let text = """
            CREATE TABLE a (id BIGINT PRIMARY KEY, other BIGINT NOT NULL, note TEXT DEFAULT 'BIGINT PRIMARY KEY');
            CREATE TABLE b (id bigint not null /* BIGINT PRIMARY KEY */ primary key);
            """
        #expect(
            rowIDKeys(in: text) == """
                CREATE TABLE a (id INTEGER PRIMARY KEY, other BIGINT NOT NULL, note TEXT DEFAULT 'BIGINT PRIMARY KEY');
                CREATE TABLE b (id INTEGER not null /* BIGINT PRIMARY KEY */ primary key);
                """)
        #expect(rowIDKeys(in: "BIGINT") == "BIGINT")
    }
}
