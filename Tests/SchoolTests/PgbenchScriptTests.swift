import Learning
import SQL
import Testing

@testable import School

struct PgbenchScriptTests {
    private func script(_ text: String, _ values: [SQL.Value]) -> [String] {
        PgbenchScript(
            pairs: [
                (student: ID(stored: 11), competency: ID(stored: 21)),
                (student: ID(stored: 12), competency: ID(stored: 22)),
            ],
            student: ID(stored: 11), competency: ID(stored: 21), row: ID(stored: 31), statements: [(text, values)]
        ).text.split(separator: "\n").map(String.init)
    }

    @Test func `each client writes about a student of its own`() {
        let lines = script(
            "UPDATE learners SET a = $1\nWHERE b = $2 AND c = $3 AND d = $4", [.int(21), .int(31), .int(11), .int(-5)])
        #expect(lines.contains("\\set student CASE WHEN :client_id = 0 THEN 11 WHEN :client_id = 1 THEN 12 END"))
        #expect(lines.contains("\\set competency CASE WHEN :client_id = 0 THEN 21 WHEN :client_id = 1 THEN 22 END"))
        #expect(
            lines.suffix(3) == [
                "BEGIN;", "UPDATE learners SET a = :competency WHERE b = :row AND c = :student AND d = (-5);",
                "COMMIT;",
            ])
    }

    @Test func `no text can end its statement or become a variable`() throws {
        let lines = script("SELECT $1, $10, $2", [.text("a':n;\\ $2\né"), .null, .bool(true)])
        let line = try #require(lines.dropLast().last)
        #expect(line == #"SELECT E'a\x27\x3an\x3b\x5c \x242\x0a\xc3\xa9', $10, NULL;"#)
    }
}
