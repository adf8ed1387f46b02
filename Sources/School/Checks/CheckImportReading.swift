import Interchange
import Learning
import SQL

/// The reading of a table of items.
enum CheckImport {
    enum Problem: Sendable, Equatable {
        case table(ItemTable.Problem)
        case file(CSVFault)
        case unknownCompetency(line: Int, name: String)
        case severalCompetencies(line: Int, name: String)
        case tooManyItems
        case empty

        var line: Int {
            switch self {
            case .table(let problem): problem.line
            case .file(let fault): fault.line
            case .unknownCompetency(let line, _), .severalCompetencies(let line, _): line
            case .tooManyItems, .empty: 0
            }
        }
    }

    struct Unreadable: Error {
        let problems: [Problem]
    }

    struct Table: Sendable {
        var entries: [ItemTable.Entry] = []
        var problems: [Problem] = []
    }

    static func read(_ bytes: [UInt8]) -> Table {
        let delimiter: Character = bytes.prefix { $0 != 10 }.contains(UInt8(ascii: ";")) ? ";" : ","
        var reader = CSVReader(delimiter: delimiter)
        reader.feed(bytes)
        reader.finish()
        var table: ItemTable?
        var found = Table()
        while let step = reader.next() {
            switch step {
            case .fault(let fault): found.problems.append(.file(fault))
            case .row(let row):
                guard table != nil else {
                    table = ItemTable(head: row.cells, line: row.line)
                    continue
                }
                if table?.hasHead == true { table?.add(row.cells, line: row.line) }
            }
        }
        found.entries = table?.entries ?? []
        found.problems += (table?.problems ?? []).map { .table($0) }
        if found.entries.isEmpty, found.problems.isEmpty { found.problems.append(.empty) }
        if found.entries.count > CheckLimits.items { found.problems.append(.tooManyItems) }
        return found
    }

    /// The items with the competencies that the table names, or what is the matter with it.
    static func items(_ table: Table, _ tx: any Transaction) throws -> ([ItemDraft], [Problem]) {
        var problems = table.problems
        let names = try competencies(Set(table.entries.flatMap(\.competencies)), tx)
        var items: [ItemDraft] = []
        for entry in table.entries {
            var about: [ID<Competency>] = []
            for name in entry.competencies {
                let known = names[FoldedText.fold(name)] ?? []
                switch known.count {
                case 0: problems.append(.unknownCompetency(line: entry.line, name: name))
                case 1: about += known
                default: problems.append(.severalCompetencies(line: entry.line, name: name))
                }
            }
            items.append(ItemDraft(definition: entry.definition, competencies: about))
        }
        return (items, problems.sorted { $0.line < $1.line })
    }

    /// By key, code or title, without regard to case and accents.
    static func competencies(
        _ wanted: Set<String>, _ tx: any Transaction
    ) throws -> [String: [ID<Competency>]] {
        let folded = Set(wanted.map { FoldedText.fold($0) })
        guard !folded.isEmpty else { return [:] }
        var found: [String: [ID<Competency>]] = [:]
        try tx.stream(
            """
            SELECT id, key, code, title FROM competencies WHERE kind = 'competency' AND retired_at IS NULL ORDER BY id
            """
        ) { row in
            let id: ID<Competency> = try row.id("id")
            var names = Set(try row.localText("title").entries.map { FoldedText.fold($0.text) })
            if let key = try row.optionalText("key") { names.insert(FoldedText.fold(key)) }
            if let code = try row.optionalText("code") { names.insert(FoldedText.fold(code)) }
            for name in names where folded.contains(name) { found[name, default: []].append(id) }
        }
        return found
    }
}
