import Interchange
import Testing

@Suite struct CSVWriterTests {
    private func line(_ cells: String..., guarding: Bool = true) -> String {
        var writer = CSVWriter(guardsFormulas: guarding)
        writer.row(cells)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: ["=1+1", "+1", "-1+1", "@SUM(A1)", "\tx", "＝1", "-", "-.5", "-1.2.3", "-x", "--1"])
    func `a cell that a spreadsheet would run is made text`(cell: String) {
        #expect(line(cell) == "'\(cell)\r\n")
    }

    @Test func `a guarded cell keeps its quotes around the guard`() {
        #expect(line("\r=1") == "\"'\r=1\"\r\n")
        #expect(line("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n")
    }

    @Test(arguments: ["-1", "-3.5", "-0", "12", "a=b", "1+1", "Ana-María", ""])
    func `numbers and plain text stay as they are`(cell: String) {
        #expect(line("x", cell) == "x,\(cell)\r\n")
    }

    @Test func `what is written reads back the same`() {
        var random = Chance(seed: 42)
        let letters: [Character] = ["a", ",", "\"", "\n", "\r", " ", "é", "=", "-", "漢", "🙂", "'", "\u{301}"]
        for _ in 0..<300 {
            let table = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    String(
                        (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                            letters.randomElement(using: &random)
                        })
                }
            }
            var writer = CSVWriter(guardsFormulas: false)
            for row in table { writer.row(row) }
            #expect(cells(steps(writer.take(), size: 5)) == table)
            #expect(writer.bytes.isEmpty)
        }
    }

    @Test func `no guarded export opens as a formula when it is read again`() {
        var random = Chance(seed: 1)
        let starts = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
        for start in starts {
            let cell = start + String(UInt64.random(in: 0..<99, using: &random)) + "x"
            let read = cells(steps(line(cell))).first?.first ?? ""
            #expect(read == "'" + cell)
        }
    }
}
