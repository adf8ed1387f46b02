import SQL
import Testing

private enum Level: Int, SQLBindable {
    case first = 1
}

@Suite struct SQLLiteralTests {
    @Test func `values become placeholders in each engine's style`() {
        let sql: SQL = "SELECT \(1), \("a"), \(true), \(2.5), \([UInt8(7)]), \(Int?.none), \(Level.first)"
        let values: [SQL.Value] = [.int(1), .text("a"), .bool(true), .double(2.5), .blob([7]), .null, .int(1)]
        #expect(sql.rendered(for: .sqlite).text == "SELECT ?, ?, ?, ?, ?, ?, ?")
        #expect(sql.rendered(for: .postgres).text == "SELECT $1, $2, $3, $4, $5, $6, $7")
        #expect(sql.rendered(for: .sqlite).values == values)
    }

    @Test func `fragments nest and keep counting`() {
        let name: SQL = "name = \("x'; DROP TABLE people; --")"
        let all: SQL = "SELECT id FROM t WHERE \(SQL.joined([name, "age > \(3)"], separator: " AND ")) LIMIT \(9)"
        #expect(all.rendered(for: .postgres).text == "SELECT id FROM t WHERE name = $1 AND age > $2 LIMIT $3")
        #expect(all.rendered(for: .postgres).values.count == 3)
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 4), (5, 8), (17, 32), (16_384, 16_384), (16_385, 16_385)])
    func `a list is padded to a power of two with its last member`(count: Int, padded: Int) {
        let values = ("\(list: Array(1...count))" as SQL).rendered(for: .sqlite).values
        #expect(values.count == padded)
        #expect(values.last == .int(Int64(count)))
    }

    @Test func `an empty list is NULL`() {
        #expect(("IN (\(list: [Int]()))" as SQL).rendered(for: .sqlite).text == "IN (NULL)")
    }

    @Test func `a fragment of the dialect waits until the engine is known`() {
        let sql: SQL = "SELECT id FROM jobs\(SQL.skipLocked)"
        #expect(sql.rendered(for: .sqlite).text == "SELECT id FROM jobs")
        #expect(sql.rendered(for: .postgres).text == "SELECT id FROM jobs FOR UPDATE SKIP LOCKED")
    }

    @Test func `NaN is bound as NULL`() {
        #expect(Double.nan.sqlValue == .null)
        #expect((-Double.infinity).sqlValue == .double(-.infinity))
    }

    @Test(arguments: ["", "1a", "a b", "a;b", "A", "é", "a\"b", String(repeating: "a", count: 64)])
    func `only a lower snake name is a name`(name: String) {
        #expect(throws: SQLError.self) { try SQL.name(name) }
    }

    @Test func `an address is read and its password is never printed`() throws {
        #expect(try DatabaseAddress(parsing: "sqlite:/a/b c.sqlite") == .sqlite(path: "/a/b c.sqlite"))
        let address = try DatabaseAddress(parsing: "postgres://me:se:cr@et@host:5/db?sslmode=require&password=secret")
        #expect("\(address)" == "postgres://me:***@host:5/db?sslmode=require&password=***")
        #expect(!String(reflecting: address).contains("cr@et"))
        var dumped = ""
        dump(address, to: &dumped)
        #expect(!dumped.contains("secret"))
        for wrong in ["", "mysql://x", "sqlite:", "sqlite::memory:", "postgres", "sqlite:a\0b"] {
            #expect(throws: SQLError.self) { try DatabaseAddress(parsing: wrong) }
        }
    }
}
