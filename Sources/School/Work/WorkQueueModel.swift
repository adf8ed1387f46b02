import Learning
import SQL

extension WorkQueuePage.Model {
    /// - Parameter skipped: How many of the oldest pieces are on the pages before.
    static func load(
        _ filter: WaitingFilter, skipped: Int, sent: ID<Judgement>?, _ visit: Visit
    ) throws -> WorkQueuePage.Model {
        let viewer = visit.viewer.person
        let tx = visit.tx
        let all = try WorkQueue.lines(for: viewer, today: visit.today, tx)
        let lines = all.filter { filter.classID == nil || $0.classID == filter.classID }
        let list = lines.filter { filter.activity == nil || $0.activity == filter.activity }
        let first = min(max(0, skipped), max(0, list.count - 1))
        return WorkQueuePage.Model(
            lines: lines, filter: filter, skipped: first,
            shown: try WorkQueue.details(list.dropFirst(first).prefix(WorkQueuePage.mostOnPage), tx),
            groups: try byActivity(lines, tx), classes: try byClass(all, tx),
            recent: try WorkQueue.recentlyJudged(by: viewer, tx),
            sent: try sent.flatMap { try WorkQueue.judgement($0, by: viewer, tx) },
            also: try JudgingHome.load(visit),
            taught: try StaffTodayStore.taught(visit))
    }

    private static func byActivity(_ lines: [WaitingLine], _ tx: any Transaction) throws -> [WorkQueuePage.Group] {
        let pieces = Dictionary(grouping: lines, by: \.activity)
        let oldest = pieces.values.compactMap(\.first).sorted { ($0.sentAt, $0.id) < ($1.sentAt, $1.id) }
            .prefix(WorkQueuePage.mostGroups)
        guard !oldest.isEmpty else { return [] }
        var titles: [ID<Activity>: LocalText] = [:]
        for row in try tx.query("SELECT id, title FROM activities WHERE id IN (\(list: oldest.map(\.activity)))") {
            titles[try row.id("id")] = try row.localText("title")
        }
        return oldest.map { line in
            WorkQueuePage.Group(
                activity: line.activity, title: titles[line.activity] ?? .empty,
                count: pieces[line.activity]?.count ?? 0, oldest: line)
        }
    }

    private static func byClass(_ lines: [WaitingLine], _ tx: any Transaction) throws -> [WorkQueuePage.ClassCount] {
        let counts = Dictionary(grouping: lines, by: \.classID).mapValues(\.count)
        guard !counts.isEmpty else { return [] }
        return try tx.query(
            "SELECT id, title FROM classes WHERE id IN (\(list: counts.keys.sorted())) ORDER BY title, id LIMIT 200"
        ).map { row in
            let id: ID<Class> = try row.id("id")
            return WorkQueuePage.ClassCount(id: id, title: try row.text("title"), count: counts[id] ?? 0)
        }.sorted { standsBefore($0.title, $1.title) }
    }
}
