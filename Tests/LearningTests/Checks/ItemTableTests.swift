import Learning
import Testing

struct ItemTableTests {
    private let head = [
        "kind", "prompt_en", "prompt_es", "options_en", "options_es", "answer", "tolerance", "unit", "hint_en",
        "right_en", "not_yet_es", "competencies",
    ]

    private func table(_ rows: [[String]]) -> ItemTable {
        var table = ItemTable(head: head, line: 1)
        for (place, row) in rows.enumerated() { table.add(row, line: place + 2) }
        return table
    }

    @Test func `each kind of item is one row`() {
        let read = table([
            [
                "choice", "How many?", "¿Cuántos?", "7 | 8", "siete | ocho", "2", "", "", "Count.", "Yes", "",
                "math.count",
            ],
            ["choices", "Which?", "", "a | b | c", "", "1, 3", "", "", "", "", "", "math.count|math.tens-ones"],
            ["order", "In order", "", "one | two | three", "", "", "", "", "", "", "", "math.count"],
            ["match", "Legs", "Patas", "dog => 4 | bird => 2", "perro => 4 | ave => 2", "", "", "", "", "", "", "x"],
            ["number", "Length", "", "", "", "2,5", "0.1", "cm", "", "", "", "x"],
            ["Number", "Between", "", "", "", "1/2 .. 3/4", "", "", "", "", "", "x"],
            ["text", "Word", "", "", "", "ratio | razón", "", "", "", "", "", "x"],
            ["cloze", "A [[ratio]].", "Una [[razón]].", "", "", "", "", "", "", "", "", "x"], [], ["", " "],
        ])
        #expect(read.problems == [])
        #expect(
            read.entries.map(\.definition.kind) == [.choice, .choices, .order, .match, .number, .number, .text, .cloze])
        #expect(read.entries[0].definition.options.map(\.isRight) == [false, true])
        #expect(read.entries[0].definition.options[1].text.text(in: "es").text == "ocho")
        #expect(read.entries[1].competencies == ["math.count", "math.tens-ones"])
        #expect(read.entries[3].definition.outcome(of: ItemResponse(["a", "b"])).score == 1)
        #expect(read.entries[5].definition.outcome(of: ItemResponse(["5/8"])).score == 1)
        #expect(read.entries[7].definition.answer == .cloze([TextAnswer(["ratio", "razón"])]))
        #expect(read.entries[7].definition.prompt.text(in: "es").text == "Una [[1]].")
    }

    @Test func `what is wrong is named by line and column`() {
        let read = table([
            ["essay", "Why?", "", "", "", "", "", "", "", "", "", "x"],
            ["choice", "How many?", "", "7 | 8", "", "9", "", "", "", "", "", "x"],
            ["choice", "How many?", "", "7 | 8", "siete", "1", "", "", "", "", "", "x"],
            ["number", "Length", "", "", "", "long", "", "", "", "", "", "x"],
            ["number", "Length", "", "", "", "5", "wide", "", "", "", "", ""],
            ["match", "Legs", "", "dog 4 | bird => 2", "", "", "", "", "", "", "", "x"],
            ["order", "", "", "one | two", "", "", "", "", "", "", "", "x"],
            ["cloze", "A [[ratio]].", "Sin hueco.", "", "", "", "", "", "", "", "", "x"],
        ])
        #expect(read.entries == [])
        let found = read.problems.map { "\($0.line) \($0.column)" }
        #expect(
            found == [
                "2 kind", "3 answer", "4 options_es", "5 answer", "6 tolerance", "6 competencies", "7 options_en",
                "8 prompt_en", "9 prompt_en",
            ])
    }

    @Test func `a table needs its columns and has no others`() {
        let bad = ItemTable(head: ["kind", "Kind", "prompt", "color", "hint_xx_"], line: 3)
        #expect(!bad.hasHead)
        #expect(
            Set(bad.problems.map { "\($0.column) \($0.reason)" })
                == [
                    "kind columnTwice", "prompt columnUnknown", "color columnUnknown", "hint_xx_ columnUnknown",
                    "competencies columnMissing", "prompt_en columnMissing",
                ])
    }

    @Test func `too many rows and strange cells end in problems`() {
        var read = ItemTable(head: head, line: 1)
        let row = ["text", "Word", "", "", "", "ratio", "", "", "", "", "", "x"]
        for line in 2..<700 { read.add(row, line: line) }
        #expect(read.entries.count == ItemTable.mostRows)
        #expect(read.problems.map(\.reason) == [.tooManyRows(most: ItemTable.mostRows)])
        var strange = ItemTable(head: head, line: 1)
        strange.add(row + ["more"], line: 2)
        strange.add(
            ["choice", "x", "", String(repeating: "a | ", count: 10_000), "", "99999999999999999999", ""], line: 3)
        strange.add(["number", "x", "", "", "", "1e999 .. ..", "", "", "", "", "", "x"], line: 4)
        #expect(strange.entries.count == 1)
        #expect(strange.problems.contains { $0.reason == .cellTooMany && $0.column == "13" })
        #expect(Set(strange.problems.map(\.line)) == [2, 3, 4])
    }
}
