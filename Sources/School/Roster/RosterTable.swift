import Interchange
import Learning
import SQL

/// A table whose rows carry the roster's ids.
struct RosterTable {
    let kind: RosterKind
    let name: String
    /// What the roster decides, in the order of a row's values.
    let columns: [String]
    /// What a new row gets and the school may change afterwards.
    let initial: [(column: String, value: SQL.Value)]

    init(
        _ kind: RosterKind, _ name: String, columns: [String], initial: [(column: String, value: SQL.Value)] = []
    ) {
        self.kind = kind
        self.name = name
        self.columns = columns
        self.initial = initial
    }
}

/// A row as the roster wants it.
struct RosterRow {
    let id: Int64
    let sourcedID: String
    let values: [SQL.Value]
}

extension RosterPlanner {
    /// Adds, changes and ends the rows of a table. `rows` stand in the order in which they can be added.
    mutating func write(_ table: RosterTable, _ rows: [RosterRow], _ register: RosterRegister) throws {
        var counts = RosterCounts()
        let changed = try changedRows(of: table, among: rows, register, counting: &counts)
        let added = rows.filter { register.isNew($0.id) }
        counts.added = added.count
        counts.changed = changed.count
        counts.left = register.departing.count
        report.counts[table.kind] = counts
        if !added.isEmpty {
            let initial = table.initial.map(\.value)
            writes.append(
                .insert(
                    table: table.name,
                    columns: ["id", "sourced_id", "changed_at"] + table.columns + table.initial.map(\.column),
                    rows: added.map { [.int($0.id), .text($0.sourcedID), now.sqlValue] + $0.values + initial }))
        }
        for row in changed { writes.append(.run(try update(table, row))) }
        try end(register.departing, in: table.name)
    }

    /// Rows that are current and say something else, or that had left and are back.
    private func changedRows(
        of table: RosterTable, among rows: [RosterRow], _ register: RosterRegister, counting counts: inout RosterCounts
    ) throws -> [RosterRow] {
        var wanted: [Int64: Int] = [:]
        for (index, row) in rows.enumerated() where !register.isNew(row.id) { wanted[row.id] = index }
        guard !wanted.isEmpty else { return [] }
        var changed: [RosterRow] = []
        let columns = SQL.joined(try table.columns.map { try SQL.name($0) }, separator: ", ")
        try tx.stream(
            "SELECT id, left_at, \(columns) FROM \(SQL.name(table.name)) WHERE sourced_id IS NOT NULL"
        ) { stored in
            guard let index = wanted[try stored.int64("id")] else { return }
            let row = rows[index]
            let isBack = try stored.optionalInt64("left_at") != nil
            if isBack || !isSame(stored, table.columns, row.values) {
                changed.append(row)
            } else {
                counts.unchanged += 1
            }
        }
        return changed
    }

    private func update(_ table: RosterTable, _ row: RosterRow) throws -> SQL {
        try """
        UPDATE \(SQL.name(table.name)) SET \(assignments(table.columns, row.values)), left_at = NULL,
            changed_at = \(now)
        WHERE id = \(row.id)
        """
    }

    mutating func end(_ ids: [Int64], in table: String) throws {
        let table = try SQL.name(table)
        for ids in chunks(ids) {
            writes.append(
                .run(
                    """
                    UPDATE \(table) SET left_at = \(now), changed_at = \(now)
                    WHERE id IN (\(list: ids)) AND left_at IS NULL
                    """))
        }
    }
}

/// `a = 1, b = 2`.
func assignments(_ columns: [String], _ values: [SQL.Value]) throws -> SQL {
    SQL.joined(try zip(columns, values).map { "\(try SQL.name($0)) = \($1)" }, separator: ", ")
}

/// Whether a stored row holds these values. SQLite keeps a flag as 0 or 1.
func isSame(_ stored: Row, _ columns: [String], _ values: [SQL.Value]) -> Bool {
    for (column, value) in zip(columns, values) {
        switch (stored[column], value) {
        case (.int(let number), .bool(let flag)): if number != (flag ? 1 : 0) { return false }
        case (let stored, let value): if stored != value { return false }
        }
    }
    return true
}

/// Pieces that fit into one statement's list.
func chunks<Element>(_ elements: [Element]) -> [[Element]] {
    stride(from: 0, to: elements.count, by: 512).map { Array(elements[$0..<min($0 + 512, elements.count)]) }
}
