import Interchange
import Testing

/// What a text reads as when it arrives in pieces of `size` bytes.
func steps(_ bytes: [UInt8], size: Int = 7, limits: CSVLimits = CSVLimits()) -> [CSVStep] {
    var reader = CSVReader(limits: limits)
    var steps: [CSVStep] = []
    var start = 0
    while start < bytes.count {
        reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
        start += size
        while let step = reader.next() { steps.append(step) }
    }
    reader.finish()
    while let step = reader.next() { steps.append(step) }
    return steps
}

func steps(_ text: String, size: Int = 7) -> [CSVStep] { steps(Array(text.utf8), size: size) }

func cells(_ steps: [CSVStep]) -> [[String]] {
    steps.map { step in
        if case .row(let row) = step { row.cells } else { ["fault"] }
    }
}

func fault(_ step: CSVStep?) -> CSVFault? {
    if case .fault(let fault) = step { fault } else { nil }
}

@Suite struct CSVReaderTests {
    @Test func `cells are told apart by commas and rows by any kind of line end`() {
        #expect(cells(steps("a,b\r\nc,d\ne,f\rg,h")) == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
    }

    @Test func `quotes hold commas and line breaks and themselves`() {
        let text = "\"a,b\",\"c\r\nd\",\"say \"\"hi\"\"\"\nnext,\"\",x\n"
        #expect(cells(steps(text)) == [["a,b", "c\r\nd", "say \"hi\""], ["next", "", "x"]])
    }

    @Test(arguments: [1, 2, 3, 64])
    func `a byte order mark is passed over however the bytes arrive`(size: Int) {
        #expect(cells(steps([0xEF, 0xBB, 0xBF] + Array("name\nä\n".utf8), size: size)) == [["name"], ["ä"]])
        #expect(cells(steps(Array("x".utf8), size: size)) == [["x"]])
        #expect(steps([0xEF, 0xBB, 0xBF], size: size).isEmpty)
    }

    @Test func `empty lines are no rows but empty cells are cells`() {
        #expect(cells(steps("a\n\n\r\n\"\"\n,\n")) == [["a"], [""], ["", ""]])
        #expect(steps("").isEmpty)
    }

    @Test func `a row knows its line even after quoted line breaks`() {
        let lines = steps("a\n\"b\r\nb\nb\rb\"\n\nc").map { step -> Int in
            if case .row(let row) = step { row.line } else { 0 }
        }
        #expect(lines == [1, 2, 7])
    }

    @Test func `a cell that is not there reads as empty`() {
        guard case .row(let row)? = steps("a,b").first else {
            Issue.record("no row")
            return
        }
        #expect(row[-1] == "" && row[2] == "" && row[Int.max] == "")
    }

    @Test func `a quote that is never closed is a fault at the line where it opens`() {
        let found = steps("a,b\nc,\"d\ne,f\n")
        #expect(cells(found) == [["a", "b"], ["fault"]])
        #expect(fault(found.last) == CSVFault(.unclosedQuote, line: 2, lastLine: 4, column: 2))
    }

    @Test func `text after a closing quote is a fault of that row alone`() {
        let found = steps("\"a\"b,c\nd,e\n")
        #expect(fault(found.first) == CSVFault(.textAfterQuote, line: 1, lastLine: 1, column: 1))
        #expect(cells(found) == [["fault"], ["d", "e"]])
    }

    @Test func `letters that are not UTF-8 are a fault of that row alone`() {
        let found = steps(Array("a,b\nx,M".utf8) + [0xFC] + Array("ller\nc,d".utf8))
        #expect(fault(found[1]) == CSVFault(.notUTF8, line: 2, lastLine: 2, column: 2))
        #expect(cells(found) == [["a", "b"], ["fault"], ["c", "d"]])
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF0, 0x80, 0x80, 0x80],
    ])
    func `overlong forms and surrogates and halves are not UTF-8`(bytes: [UInt8]) {
        #expect(fault(steps(bytes, size: 1).first)?.kind == .notUTF8)
    }

    @Test func `two cells cannot share one letter`() {
        #expect(fault(steps([0xC3, UInt8(ascii: ","), 0xA4]).first)?.kind == .notUTF8)
    }

    @Test func `a zero byte is a fault inside and outside quotes`() {
        #expect(steps("a\0b,c\n\"a\0\",c\nok").map { fault($0)?.kind } == [.zeroByte, .zeroByte, nil])
    }

    @Test(arguments: [1, 1_000, 65_536, 1 << 20])
    func `a cell of five megabytes is refused and what follows its line is read`(size: Int) {
        let size = max(size, 997)
        let bytes = Array("a\n\"".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 5 << 20) + Array("\nb\n".utf8)
        let found = steps(bytes, size: size)
        #expect(cells(found) == [["a"], ["fault"], ["b"]])
        #expect(fault(found[1]) == CSVFault(.cellTooLong, line: 2, lastLine: 2, column: 1))
    }

    @Test(arguments: [1, 3, 10_000, 100_000])
    func `where a too long cell ends does not depend on the pieces`(size: Int) {
        var limits = CSVLimits()
        limits.cellBytes = 8
        let text = "\"12\n45\n7\n9\n1\"\nb\n\"x\0yyyyyyyyyyyyyy\nz\n\"c\n"
        let found = steps(Array(text.utf8), size: size, limits: limits)
        #expect(found == steps(Array(text.utf8), size: 5, limits: limits))
        #expect(fault(found.first)?.kind == .cellTooLong)
    }

    @Test func `too many cells and too long a row are refused`() {
        let wide = String(repeating: ",", count: 1_000)
        #expect(steps(wide + "\na").map { fault($0)?.kind } == [.tooManyCells, nil])
        #expect(cells(steps(String(wide.dropLast()))).first?.count == 1_000)
        let cell = String(repeating: "x", count: 60_000) + ","
        let long = String(repeating: cell, count: 20) + "\nb"
        #expect(steps(Array(long.utf8), size: 4_096).map { fault($0)?.kind } == [.rowTooLong, nil])
    }

    @Test func `random bytes never stop the reader and end the same in any pieces`() {
        var random = Chance(seed: 7)
        let letters = Array("a,\"\r\n\0é'".utf8)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? 0
            }
            let whole = steps(bytes, size: 100)
            #expect(steps(bytes, size: 1) == whole)
            #expect(steps(bytes, size: 3) == whole)
        }
    }
}

/// Numbers that are the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
    var seed: UInt64

    mutating func next() -> UInt64 {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var value = seed
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
