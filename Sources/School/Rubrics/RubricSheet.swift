import Interchange
import Learning
import SQL

/// A rubric as a table: a line per row, with the competency's code or title, the row's title and the four levels. Pasted
/// from a spreadsheet it is parted by tabs.
enum RubricSheet {
    static let mostBytes = 100_000

    enum Problem: Sendable, Equatable {
        case empty
        case unreadable(line: Int)
        case cells(line: Int, count: Int)
        case unknownCompetency(line: Int, name: String)
        case severalCompetencies(line: Int, name: String)
        case missing(line: Int, column: Int)
        case tooLong(line: Int, column: Int)
        case tooManyRows
    }

    struct Line: Sendable {
        let number: Int
        let cells: [String]
    }

    /// - Returns: The lines after the head, if there is one; a head has no competency in its first cell and six cells.
    static func read(_ text: String) -> (lines: [Line], problems: [Problem]) {
        let first = text.prefix { $0 != "\n" }
        let delimiter: Character = first.contains("\t") ? "\t" : first.contains(";") ? ";" : ","
        var reader = CSVReader(delimiter: delimiter)
        reader.feed(Array(text.utf8))
        reader.finish()
        var lines: [Line] = []
        var problems: [Problem] = []
        while let step = reader.next() {
            switch step {
            case .fault(let fault): problems.append(.unreadable(line: fault.line))
            case .row(let row):
                let cells = row.cells.map { trimmed($0) }
                if cells.allSatisfy(\.isEmpty) { continue }
                lines.append(Line(number: row.line, cells: cells))
            }
            if lines.count > 200 || problems.count > 50 { break }
        }
        if let head = lines.first, heads.contains(FoldedText.fold(head.cells.first ?? "")) { lines.removeFirst() }
        return (lines, problems)
    }

    private static let heads: Set<String> = ["competency", "competencia"]

    /// The rows, or everything that is the matter with the table; then there are none.
    static func rows(
        _ text: String, language: String, _ tx: any Transaction
    ) throws -> (rows: [RubricDraft.Criterion], problems: [Problem]) {
        let (lines, unreadable) = read(text)
        var problems = unreadable
        if lines.isEmpty && problems.isEmpty { problems.append(.empty) }
        if lines.count > RubricForm.mostRows { problems.append(.tooManyRows) }
        let names = try CheckImport.competencies(Set(lines.compactMap(\.cells.first)), tx)
        var rows: [RubricDraft.Criterion] = []
        for line in lines.prefix(RubricForm.mostRows) {
            guard line.cells.count == 6 else {
                problems.append(.cells(line: line.number, count: line.cells.count))
                continue
            }
            for (column, cell) in line.cells.enumerated() {
                let most = column < 2 ? RubricForm.longestTitle : RubricForm.longestLevel
                if cell.isEmpty { problems.append(.missing(line: line.number, column: column + 1)) }
                if cell.unicodeScalars.count > most { problems.append(.tooLong(line: line.number, column: column + 1)) }
            }
            let found = names[FoldedText.fold(line.cells[0])] ?? []
            guard let competency = found.first, found.count == 1 else {
                if !line.cells[0].isEmpty {
                    problems.append(
                        found.isEmpty
                            ? .unknownCompetency(line: line.number, name: line.cells[0])
                            : .severalCompetencies(line: line.number, name: line.cells[0]))
                }
                continue
            }
            rows.append(
                .init(
                    competency: competency, title: LocalText(line.cells[1], language: language),
                    levels: line.cells[2...].map { LocalText($0, language: language) }))
        }
        return problems.isEmpty ? (rows, []) : ([], problems)
    }

    static func sentence(_ problem: Problem, _ t: Messages) -> String {
        switch problem {
        case .empty: t.rubricsSheetEmpty
        case .unreadable(let line): t.rubricsSheetUnreadable(line: line)
        case .cells(let line, let count): t.rubricsSheetCells(line: line, count: count)
        case .unknownCompetency(let line, let name): t.rubricsSheetUnknown(line: line, name: String(name.prefix(80)))
        case .severalCompetencies(let line, let name): t.rubricsSheetSeveral(line: line, name: String(name.prefix(80)))
        case .missing(let line, let column): t.rubricsSheetMissing(line: line, column: column)
        case .tooLong(let line, let column): t.rubricsSheetLong(line: line, column: column)
        case .tooManyRows: t.rubricsSheetTooMany(count: RubricForm.mostRows)
        }
    }

    /// The same table to download. No cell of it is a formula.
    static func csv(_ model: RubricModel, codes: [ID<Competency>: String], _ page: PageContext) -> [UInt8] {
        let t = page.t
        var writer = CSVWriter()
        writer.row(
            [t.rubricsSheetCompetency, t.rubricsRowTitle] + (1...4).map { levelHeading($0, t) })
        for row in model.criteria {
            writer.row(
                [codes[row.competency] ?? page.words(row.competencyTitle), page.words(row.title)]
                    + row.levels.map(page.words))
        }
        return writer.bytes
    }
}
