import Learning
import SQL

/// What all answers to the items of a check say, for those who may see the check.
enum CheckStatisticsStore {
    struct Line: Sendable {
        let asked: AskedItem
        let statistics: ItemStatistics
    }

    /// - Parameter classID: Only answers given in that class.
    static func load(_ items: [AskedItem], in access: ClassAccess? = nil, _ visit: Visit) throws -> [Line] {
        let place: SQL = access.map { "AND s.class_id = \($0.id)" } ?? ""
        let rows = try visit.tx.query(
            """
            SELECT r.sitting_id, r.item_version_id, r.response, r.score, r.is_helped, r.spent_ms
            FROM responses r JOIN sittings s ON s.id = r.sitting_id
            WHERE r.item_version_id IN (\(list: items.map(\.version))) \(place)
            ORDER BY r.answered_at DESC, r.id DESC LIMIT 20000
            """)
        var sums: [Int64: (score: Double, count: Int)] = [:]
        for row in rows {
            let before = sums[try row.int64("sitting_id")] ?? (0, 0)
            sums[try row.int64("sitting_id")] = (before.score + (try row.double("score")), before.count + 1)
        }
        var lines: [ID<ItemVersion>: ItemStatistics] = [:]
        for item in items { lines[item.version] = ItemStatistics(of: item.definition) }
        for row in rows {
            let sum = sums[try row.int64("sitting_id")] ?? (0, 0)
            let score = try row.double("score")
            let rest = sum.count > 1 ? (sum.score - score) / Double(sum.count - 1) : nil
            lines[try row.id("item_version_id")]?.add(
                .init(
                    response: try ItemResponse(stored: try row.text("response")), score: score,
                    isHelped: try row.bool("is_helped"), milliseconds: try row.optionalInt64("spent_ms"), rest: rest))
        }
        return items.compactMap { item in lines[item.version].map { Line(asked: item, statistics: $0) } }
    }
}
