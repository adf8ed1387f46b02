import Interchange
import Learning
import SQL

/// Activities as a table (CSV), one in each row.
enum ActivityTable {
    static let mostRows = 200
    static let columns = [
        "title", "question", "why", "steps", "ways", "materials", "minutes", "kind", "grades", "competencies",
    ]
    private static let needed = ["title", "why", "ways", "competencies"]

    struct Problem: Sendable, Equatable {
        enum Reason: Sendable, Equatable {
            case columnUnknown, columnTwice, columnMissing, cellTooMany, unreadable, empty
            case isMissing, notMinutes, kindUnknown, noRubric, tooManyRows
            case tooLong(Int)
            case tooMany(Int)
            case unknownCompetency(String)
            case severalCompetencies(String)
        }

        let line: Int
        let column: String
        let reason: Reason
    }

    struct Entry: Sendable {
        let line: Int
        /// By column; white space at both ends is left out.
        let cells: [String: String]
    }

    struct Table: Sendable {
        var entries: [Entry] = []
        var problems: [Problem] = []
    }

    /// Reads commas, semicolons or tabs, so that what is pasted from a sheet is read as well.
    static func read(_ bytes: [UInt8]) -> Table {
        let first = bytes.prefix { $0 != 10 }
        let delimiter: Character =
            first.contains(9) ? "\t" : first.contains(UInt8(ascii: ";")) ? ";" : ","
        var reader = CSVReader(delimiter: delimiter)
        reader.feed(bytes)
        reader.finish()
        var table = Table()
        var names: [String]?
        while let step = reader.next() {
            switch step {
            case .fault(let fault):
                table.problems.append(.init(line: fault.line, column: String(fault.column), reason: .unreadable))
            case .row(let row):
                guard let known = names else {
                    names = head(row, &table)
                    continue
                }
                add(row, known, &table)
            }
            guard table.problems.count < 200 else { break }
        }
        if table.entries.isEmpty, table.problems.isEmpty {
            table.problems.append(.init(line: 1, column: "title", reason: .empty))
        }
        return table
    }

    private static func head(_ row: CSVRow, _ table: inout Table) -> [String] {
        let names = row.cells.map { trimmed($0).lowercased() }
        var seen: Set<String> = []
        for name in names {
            if !columns.contains(name) {
                table.problems.append(.init(line: row.line, column: String(name.prefix(40)), reason: .columnUnknown))
            } else if !seen.insert(name).inserted {
                table.problems.append(.init(line: row.line, column: name, reason: .columnTwice))
            }
        }
        for name in needed where !seen.contains(name) {
            table.problems.append(.init(line: row.line, column: name, reason: .columnMissing))
        }
        return names
    }

    private static func add(_ row: CSVRow, _ names: [String], _ table: inout Table) {
        let cells = row.cells.map(trimmed)
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        guard table.entries.count < mostRows else {
            if !table.problems.contains(where: { $0.reason == .tooManyRows }) {
                table.problems.append(.init(line: row.line, column: "title", reason: .tooManyRows))
            }
            return
        }
        if cells.count > names.count, cells.dropFirst(names.count).contains(where: { !$0.isEmpty }) {
            table.problems.append(.init(line: row.line, column: String(names.count + 1), reason: .cellTooMany))
        }
        let entry = Entry(line: row.line, cells: Dictionary(zip(names, cells)) { first, _ in first })
        table.problems += problems(entry)
        table.entries.append(entry)
    }

    /// The parts of a cell that holds several: `one | two`.
    static func parts(_ entry: Entry, _ column: String) -> [String] {
        (entry.cells[column] ?? "").split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func problems(_ entry: Entry) -> [Problem] {
        var found: [Problem] = []
        func add(_ column: String, _ reason: Problem.Reason) {
            found.append(.init(line: entry.line, column: column, reason: reason))
        }
        for name in needed where (entry.cells[name] ?? "").isEmpty { add(name, .isMissing) }
        for (name, most) in [
            ("title", ActivityLimits.title), ("question", ActivityLimits.question), ("why", ActivityLimits.why),
            ("grades", 20),
        ] where (entry.cells[name] ?? "").unicodeScalars.count > most { add(name, .tooLong(most)) }
        for (name, most) in [
            ("steps", ActivityLimits.steps), ("ways", ActivityLimits.ways), ("materials", 30),
            ("competencies", ActivityForm.mostCompetencies),
        ] {
            let parts = parts(entry, name)
            if parts.count > most { add(name, .tooMany(most)) }
            if parts.contains(where: { $0.unicodeScalars.count > ActivityLimits.line }) {
                add(name, .tooLong(ActivityLimits.line))
            }
        }
        if parts(entry, "ways").count == 1 { add("ways", .isMissing) }
        if let minutes = entry.cells["minutes"], !minutes.isEmpty {
            if !(Int(minutes).map { (1...10_000).contains($0) } ?? false) { add("minutes", .notMinutes) }
        }
        if let kind = entry.cells["kind"], !kind.isEmpty, ActivityKind(rawValue: kind.lowercased()) == nil {
            add("kind", .kindUnknown)
        }
        return found
    }
}
