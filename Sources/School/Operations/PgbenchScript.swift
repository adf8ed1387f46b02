import Learning
import SQL

/// The statements of one write, as a script for PostgreSQL's own `pgbench`: it tells how fast the database itself is
/// with them, and so what is ours of a write's time.
///
/// Passes everything on to the transaction that it stands before, and writes it down.
final class StatementRecorder: Transaction {
    private let transaction: any Transaction
    private(set) var statements: [(text: String, values: [SQL.Value])] = []

    init(_ transaction: any Transaction) {
        self.transaction = transaction
    }

    var dialect: Dialect { transaction.dialect }

    var statementDeadline: Duration? {
        get { transaction.statementDeadline }
        set { transaction.statementDeadline = newValue }
    }

    func query(_ sql: SQL) throws -> [Row] {
        record(sql)
        return try transaction.query(sql)
    }

    func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        record(sql)
        try transaction.stream(sql, body)
    }

    func execute(_ sql: SQL) throws -> Int {
        record(sql)
        return try transaction.execute(sql)
    }

    /// `pgbench` has no COPY from its own input: there each row is an INSERT.
    func insert(into table: String, columns: [String], rows: any Sequence<[SQL.Value]>) throws {
        let rows = Array(rows)
        for row in rows {
            let marks = row.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
            let text = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
            statements.append((text, row))
        }
        try transaction.insert(into: table, columns: columns, rows: rows)
    }

    func announce(_ word: String) throws {
        try transaction.announce(word)
    }

    private func record(_ sql: SQL) {
        statements.append(sql.rendered(for: .postgres))
    }
}

/// A script in which each client of `pgbench` writes about a student of its own, as the clients here do.
struct PgbenchScript {
    /// The student and the competency of each client.
    let pairs: [(student: ID<Person>, competency: ID<Competency>)]
    /// The write that was recorded: whose it was, and the row that it added.
    let student: ID<Person>
    let competency: ID<Competency>
    let row: ID<EvidenceRow>
    let statements: [(text: String, values: [SQL.Value])]

    /// Needs `-D n=0`, and at most as many clients as pairs.
    var text: String {
        var lines = [
            "\\set n :n + 1",
            "\\set row \(row.rawValue) + :n * 1024 + :client_id + 1",
            "\\set student \(choice(pairs.map(\.student.rawValue)))",
            "\\set competency \(choice(pairs.map(\.competency.rawValue)))",
            "BEGIN;",
        ]
        lines += statements.map { filled($0.text, $0.values) + ";" }
        lines.append("COMMIT;")
        return lines.joined(separator: "\n") + "\n"
    }

    private func choice(_ ids: [Int64]) -> String {
        let cases = ids.enumerated().map { "WHEN :client_id = \($0) THEN \($1)" }
        return "CASE \(cases.joined(separator: " ")) END"
    }

    /// One line, with the values in the places of `$1`, `$2` and so on.
    private func filled(_ text: String, _ values: [SQL.Value]) -> String {
        var filled = ""
        var rest = text.replacing("\n", with: " ")[...]
        while let dollar = rest.firstIndex(of: "$") {
            let digits = rest[rest.index(after: dollar)...].prefix { $0.isASCII && $0.isNumber }
            filled += rest[..<dollar]
            let position = (Int(digits) ?? 0) - 1
            filled += values.indices.contains(position) ? literal(values[position]) : "$" + digits
            rest = rest[digits.endIndex...]
        }
        return filled + rest
    }

    private func literal(_ value: SQL.Value) -> String {
        switch value {
        case .null: "NULL"
        case .bool(let flag): flag ? "TRUE" : "FALSE"
        case .int(student.rawValue): ":student"
        case .int(competency.rawValue): ":competency"
        case .int(row.rawValue): ":row"
        case .int(let number): "(\(number))"
        case .double(let number): "(\(number))"
        case .text(let text): "E'" + text.utf8.map(escaped).joined() + "'"
        case .blob(let bytes): "'\\x\(bytes.hex)'"
        }
    }

    /// A colon begins a variable of `pgbench` even inside of quotation marks.
    private func escaped(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","):
            String(UnicodeScalar(byte))
        default: "\\x" + [byte].hex
        }
    }
}
