import Learning
import SQL

/// What students write about their work and their learning. An entry is read by those whom the student chose for it.
enum JournalStore {
    /// On one page.
    static let pageSize = 20
    /// Of one student. Nobody gets there by hand.
    static let most = 5_000

    struct Leaf: Sendable {
        let entries: [JournalEntry]
        let count: Int
        /// From 1.
        let page: Int

        var pages: Int { max(1, (count + JournalStore.pageSize - 1) / JournalStore.pageSize) }
    }

    // MARK: Reading

    /// The newest first. A page beyond the last is the last.
    static func leaf(_ access: StudentAccess, page: Int, _ tx: any Transaction) throws -> Leaf {
        let count = try tx.scalarInt("SELECT COUNT(*) AS n FROM journal_entries e WHERE \(readable(access))")
        let page = min(max(page, 1), max(1, (count + pageSize - 1) / pageSize))
        let entries = try entries(
            readable(access),
            order: "e.written_at DESC, e.id DESC LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)", tx)
        return Leaf(entries: entries, count: count, page: page)
    }

    /// Those about a work that the viewer may read: at most one for each moment.
    static func entries(
        about work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ReflectionMoment: JournalEntry] {
        let found = try entries("\(readable(access)) AND e.work_id = \(work)", order: "e.id LIMIT 3", tx)
        return Dictionary(
            found.compactMap { entry in entry.about.map { ($0.moment, entry) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: `notFound` for an entry that is not the viewer's own.
    static func own(_ id: ID<JournalEntry>, _ access: StudentAccess, _ tx: any Transaction) throws -> JournalEntry {
        guard access.relation == .oneself else { throw Failure.notFound }
        let found = try entries("\(readable(access)) AND e.id = \(id)", order: "e.id", tx)
        guard let entry = found.first else { throw Failure.notFound }
        return entry
    }

    private static func readable(_ access: StudentAccess) -> SQL {
        "e.student_id = \(access.student) AND \(access.reads("e.audience", writtenBy: "e.student_id"))"
    }

    private static func entries(_ condition: SQL, order: SQL, _ tx: any Transaction) throws -> [JournalEntry] {
        let rows = try tx.query(
            """
            SELECT e.id, e.work_id, e.moment, e.words, e.audience, e.version, e.written_at, a.title
            FROM journal_entries e LEFT JOIN works w ON w.id = e.work_id LEFT JOIN activities a ON a.id = w.activity_id
            WHERE \(condition) ORDER BY \(order)
            """)
        guard !rows.isEmpty else { return [] }
        let ids: [ID<JournalEntry>] = try rows.map { try $0.id("id") }
        let uses = try tx.query(
            """
            SELECT entry_id, strategy, result FROM strategy_uses
            WHERE entry_id IN (\(list: ids))
            """)
        var results: [ID<JournalEntry>: [String: StrategyResult]] = [:]
        for use in uses {
            guard let result = StrategyResult(rawValue: try use.text("result")) else { continue }
            results[try use.id("entry_id"), default: [:]][try use.text("strategy")] = result
        }
        return try rows.map { row in
            let id: ID<JournalEntry> = try row.id("id")
            return JournalEntry(
                id: id, about: try about(row), words: try row.text("words"),
                audience: ProfileAudience(rawValue: try row.text("audience")) ?? .own,
                version: try row.int("version"), writtenAt: try row.time("written_at"), uses: results[id] ?? [:])
        }
    }

    private static func about(_ row: Row) throws -> JournalEntry.About? {
        guard let work: ID<Work> = try row.optionalID("work_id"),
            let moment = ReflectionMoment(rawValue: try row.optionalText("moment") ?? "")
        else { return nil }
        return .init(work: work, title: try row.localText("title"), moment: moment)
    }

    // MARK: What comes of it

    /// The strategies in the entries that the viewer may read: what helped most often first.
    static func strategies(_ access: StudentAccess, _ tx: any Transaction) throws -> [StrategyCount] {
        let rows = try tx.query(
            """
            SELECT u.strategy, u.result, COUNT(*) AS n
            FROM strategy_uses u JOIN journal_entries e ON e.id = u.entry_id
            WHERE \(readable(access)) GROUP BY u.strategy, u.result
            """)
        var counts: [String: StrategyCount] = [:]
        for row in rows {
            let key = try row.text("strategy")
            let number = try row.int("n")
            var count = counts[key] ?? StrategyCount(key: key)
            switch StrategyResult(rawValue: try row.text("result")) {
            case .helped: count.helped = number
            case .aLittle: count.aLittle = number
            case .notThisTime: count.notThisTime = number
            case .planned: count.planned = number
            case nil: continue
            }
            counts[key] = count
        }
        return counts.values.sorted {
            ($0.helped, $0.aLittle, $0.tried, $1.key) > ($1.helped, $1.aLittle, $1.tried, $0.key)
        }
    }

    /// The student's own rating of the works that were answered, the latest first; nobody else compares the two.
    ///
    /// - Throws: `notFound` for anybody but the student.
    static func rated(_ access: StudentAccess, _ tx: any Transaction) throws -> [RatedWork] {
        guard access.relation == .oneself else { throw Failure.notFound }
        let rows = try tx.query(
            """
            SELECT t.id AS attempt_id, t.number, w.id AS work_id, a.title AS activity, j.id AS judgement_id,
                   c.title, s.level AS own, l.level AS given
            FROM works w JOIN activities a ON a.id = w.activity_id JOIN attempts t ON t.work_id = w.id
            JOIN judgements j ON j.attempt_id = t.id AND j.taken_back_at IS NULL
            JOIN judgement_levels l ON l.judgement_id = j.id
            JOIN self_ratings s ON s.attempt_id = t.id AND s.criterion_id = l.criterion_id
            JOIN rubric_criteria c ON c.id = l.criterion_id
            WHERE w.student_id = \(access.student) AND t.sent_at IS NOT NULL
            ORDER BY t.sent_at DESC, t.id DESC, j.is_talk DESC, j.id, c.position, c.id LIMIT 200
            """)
        var works: [RatedWork] = []
        var judgements: [Int64: Int64] = [:]
        for row in rows {
            let attempt = try row.int64("attempt_id")
            let judgement = try row.int64("judgement_id")
            if judgements[attempt] == nil {
                guard works.count < 6 else { break }
                judgements[attempt] = judgement
                works.append(
                    RatedWork(
                        work: try row.id("work_id"), title: try row.localText("activity"),
                        number: try row.int("number"), rows: []))
            }
            // Of several judges the one whose levels the work's page shows.
            guard judgements[attempt] == judgement else { continue }
            works[works.count - 1].rows.append(
                .init(criterion: try row.localText("title"), own: try row.int("own"), given: try row.int("given")))
        }
        return works
    }
}
