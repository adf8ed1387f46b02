import Learning
import SQL

/// What helped in a class, by competency, and how long it took until a teacher came. For its teachers alone.
struct HelpHistory: Sendable {
    static let days = 28

    struct Topic: Sendable {
        let title: LocalText?
        var asked = 0
        var outcomes: [HelpOutcome: Int] = [:]
    }

    let topics: [Topic]
    let asked: Int
    let solvedWithoutTeacher: Int
    /// From standing in line until a teacher came, in minutes: half waited less. nil with fewer than five.
    let medianMinutes: Int?
    /// The latest words about what helped.
    let words: [(outcome: HelpOutcome, words: String, title: LocalText?)]

    static func load(_ access: ClassAccess, _ visit: Visit) throws -> HelpHistory {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let since = visit.now.adding(milliseconds: Int64(-days) * 86_400_000)
        let rows = try visit.tx.query(
            """
            SELECT h.competency_id, k.title, h.helped, h.helped_words, h.queued_at, h.taken_at, h.answer
            FROM help_requests h LEFT JOIN competencies k ON k.id = h.competency_id
            WHERE h.class_id = \(access.id) AND h.asked_at >= \(since) ORDER BY h.asked_at DESC, h.id DESC LIMIT 5000
            """)
        var topics: [Int64: Topic] = [:]
        var waits: [Int64] = []
        var words: [(outcome: HelpOutcome, words: String, title: LocalText?)] = []
        var alone = 0
        for row in rows {
            let key = try row.optionalInt64("competency_id") ?? 0
            let title: LocalText? = try row.optionalText("title") == nil ? nil : row.localText("title")
            var topic = topics[key] ?? Topic(title: title)
            topic.asked += 1
            let outcome = try row.optionalText("helped").flatMap(HelpOutcome.init(rawValue:))
            if let outcome {
                topic.outcomes[outcome, default: 0] += 1
                if ![.teacher, .notYet].contains(outcome) { alone += 1 }
                let said = try row.text("helped_words")
                if !said.isEmpty, words.count < 12 { words.append((outcome, said, title)) }
            }
            if let from = try row.optionalInt64("queued_at"), let to = try row.optionalInt64("taken_at"), to >= from {
                waits.append(to - from)
            }
            topics[key] = topic
        }
        waits.sort()
        return HelpHistory(
            topics: topics.sorted { ($1.value.asked, $0.key) < ($0.value.asked, $1.key) }.prefix(60).map(\.value),
            asked: rows.count, solvedWithoutTeacher: alone,
            medianMinutes: waits.count >= 5 ? Int(waits[waits.count / 2] / 60_000) : nil, words: words)
    }
}
