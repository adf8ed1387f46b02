import Interchange
import SQL

/// Which row of a table each id of the roster stands for: those that are there, those that are new, and those that
/// leave. After the import `id(of:)` finds exactly the rows that are current.
struct RosterRegister {
    private var ids: [String: Int64] = [:]
    private var new: Set<Int64> = []
    private(set) var departing: [Int64] = []
    /// How many rows of the roster's were current before.
    private(set) var currentCount = 0

    init() {}

    /// - Parameters:
    ///   - isInvented: a condition on the table's rows: the demo school's rows never leave for a roster's sake.
    ///   - mint: makes the id of a new row.
    init<Record: RosterRecord>(
        _ table: String, _ entries: RosterEntries<Record>, isInvented: SQL, in tx: any Transaction,
        mint: () throws -> Int64
    ) throws {
        ids.reserveCapacity(entries.entries.count)
        for entry in entries.entries { ids[entry.record.sourcedId] = -1 }
        var kept: [String: Int64] = [:]
        try tx.stream(
            """
            SELECT id, sourced_id, left_at, \(isInvented) AS is_invented FROM \(SQL.name(table))
            WHERE sourced_id IS NOT NULL
            """
        ) { row in
            let id = try row.int64("id")
            let name = try row.text("sourced_id")
            let isCurrent = try row.optionalInt64("left_at") == nil
            let isInvented = try row.bool("is_invented")
            if isCurrent, !isInvented { currentCount += 1 }
            if ids[name] != nil {
                ids[name] = id
            } else if isCurrent {
                if !isInvented, entries.isGone(name) { departing.append(id) } else { kept[name] = id }
            }
        }
        for entry in entries.entries where ids[entry.record.sourcedId] == -1 {
            let id = try mint()
            ids[entry.record.sourcedId] = id
            new.insert(id)
        }
        ids.merge(kept) { named, _ in named }
    }

    func id(of sourcedID: String) -> Int64? { ids[sourcedID] }

    func isNew(_ id: Int64) -> Bool { new.contains(id) }

    var current: Set<Int64> { Set(ids.values) }

    /// The row cannot be used after all: a new one does not come to be, one that is there stays as it is.
    mutating func leaveOut(_ sourcedID: String) {
        if let id = ids[sourcedID], new.remove(id) != nil { ids[sourcedID] = nil }
    }
}
