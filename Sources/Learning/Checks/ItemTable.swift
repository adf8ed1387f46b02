/// Items as rows of a table, such as a CSV file: one row each, with these columns in any order.
///
/// - `kind`: one of `ItemKind`.
/// - `prompt_en`, `prompt_es` …: the question by language; the gaps of a cloze are written `[[ratio|proportion]]`.
/// - `options_en`, `options_es` …: `first | second | third`. For an order in the right order; for a match as
///   `left => right | left => right`.
/// - `answer`: choice and choices: the right positions, `2` or `1, 3`. Number: `12.5` or `0.5 .. 0.75`. Text: the forms
///   that count, with `|` between them. Otherwise empty.
/// - `tolerance`, `unit`: for a number; may be empty.
/// - `hint_…`, `right_…`, `not_yet_…`: words by language; may be empty.
/// - `competencies`: keys, codes or titles, with `|` between them.
public struct ItemTable: Hashable, Sendable {
    /// One row that reads as an item.
    public struct Entry: Hashable, Sendable {
        public let line: Int
        public let definition: ItemDefinition
        /// As they were written; whoever knows the competencies finds them.
        public let competencies: [String]
    }

    /// What is the matter, and where.
    public struct Problem: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            /// A column that the table has to have.
            case columnMissing
            case columnUnknown
            case columnTwice
            case kindUnknown
            /// Positions, a number or a range was expected.
            case answerUnreadable
            /// The languages list different numbers of options.
            case optionsDiffer
            /// A pair without `=>`.
            case pairUnreadable
            case item(ItemRefusal.Reason)
            case tooManyRows(most: Int)
            /// More cells than the head has columns.
            case cellTooMany
        }

        public let line: Int
        /// As the head of the table names it.
        public let column: String
        public let reason: Reason

        public init(line: Int, column: String, reason: Reason) {
            self.line = line
            self.column = column
            self.reason = reason
        }
    }

    public static let mostRows = 500

    public private(set) var entries: [Entry] = []
    public private(set) var problems: [Problem] = []
    private let columns: [String]

    /// - Parameter head: The cells of the first row.
    /// - Parameter line: Where the head stands in the file, from 1.
    public init(head: [String], line: Int) {
        columns = head.map { FoldedText.fold(String($0.prefix(60)), strict: [.punctuation]) }
        var seen: Set<String> = []
        for (place, column) in columns.enumerated() where !column.isEmpty {
            if !Self.isKnown(column) {
                problems.append(Problem(line: line, column: String(head[place].prefix(60)), reason: .columnUnknown))
            }
            if !seen.insert(column).inserted {
                problems.append(Problem(line: line, column: column, reason: .columnTwice))
            }
        }
        for needed in ["kind", "competencies"] where !seen.contains(needed) {
            problems.append(Problem(line: line, column: needed, reason: .columnMissing))
        }
        if !columns.contains(where: { $0.hasPrefix("prompt_") }) {
            problems.append(Problem(line: line, column: "prompt_en", reason: .columnMissing))
        }
    }

    /// Whether the head can be used; rows of a table without one say nothing.
    public var hasHead: Bool { !problems.contains { $0.reason == .columnMissing } }

    /// Reads the next row. One without any text is passed over.
    public mutating func add(_ cells: [String], line: Int) {
        guard cells.contains(where: { !trimmedText($0).isEmpty }) else { return }
        guard entries.count < Self.mostRows else {
            if problems.last?.reason != .tooManyRows(most: Self.mostRows) {
                problems.append(Problem(line: line, column: "", reason: .tooManyRows(most: Self.mostRows)))
            }
            return
        }
        if let extra = cells.indices.dropFirst(columns.count).first(where: { !trimmedText(cells[$0]).isEmpty }) {
            problems.append(Problem(line: line, column: "\(extra + 1)", reason: .cellTooMany))
        }
        var texts: [String: String] = [:]
        for (column, cell) in zip(columns, cells) { texts[column] = trimmedText(cell) }
        var row = ItemTableRow(line: line, texts: texts)
        let entry = row.read()
        problems += row.problems
        if let entry { entries.append(entry) }
    }

    private static func isKnown(_ column: String) -> Bool {
        if ["kind", "answer", "tolerance", "unit", "competencies"].contains(column) { return true }
        return ItemTableRow.wordColumns.contains { ItemTableRow.language(of: column, $0) != nil }
    }
}
