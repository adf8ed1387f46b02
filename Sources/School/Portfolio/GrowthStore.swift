import Learning
import SQL

/// The first and the latest judged work on the same skills. The work speaks for itself: levels stand on the page of the
/// skill, with the evidence behind them.
struct GrowthPair: Sendable {
    struct Side: Sendable {
        let work: ID<Work>
        let attempt: ID<Attempt>
        let number: Int
        let title: LocalText
        /// The beginning of what was written.
        let words: String
        let sentAt: Timestamp
        let isKept: Bool
    }

    /// One or more, which begin and end with the same two works, by id.
    let competencies: [ID<Competency>]
    let titles: [LocalText]
    let first: Side
    let latest: Side

    var isKept: Bool { first.isKept && latest.isKept }
}

enum GrowthStore {
    static let most = 10

    /// The pair whose latest work is the newest stands first.
    static func pairs(_ access: StudentAccess, _ visit: Visit) throws -> [GrowthPair] {
        guard access.aspect == .work else { throw Failure.notFound }
        let catalog = try visit.core.catalog.current(in: visit.tx)
        var ends: [ID<Competency>: (first: GrowthPair.Side, latest: GrowthPair.Side)] = [:]
        try visit.tx.stream(
            """
            SELECT c.competency_id, t.id AS attempt_id, t.number, t.sent_at,
                   SUBSTR(t.words, 1, 400) AS words, w.id AS work_id, a.title,
                   (SELECT COUNT(*) FROM portfolio_pieces p WHERE p.attempt_id = t.id AND p.removed_at IS NULL) AS kept
            FROM works w
            JOIN attempts t ON t.work_id = w.id AND t.sent_at IS NOT NULL
            JOIN judgements j ON j.attempt_id = t.id AND j.taken_back_at IS NULL
            JOIN judgement_levels l ON l.judgement_id = j.id
            JOIN rubric_criteria c ON c.id = l.criterion_id
            JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.student)
            ORDER BY t.sent_at, t.id, j.id LIMIT 20000
            """
        ) { row in
            let side = GrowthPair.Side(
                work: try row.id("work_id"), attempt: try row.id("attempt_id"), number: try row.int("number"),
                title: try row.localText("title"), words: try row.text("words"),
                sentAt: try row.time("sent_at"), isKept: try row.int("kept") > 0)
            let competency: ID<Competency> = try row.id("competency_id")
            ends[competency] = (ends[competency]?.first ?? side, side)
        }
        let known = ends.filter { competency, ends in
            ends.first.attempt != ends.latest.attempt && catalog.competencies[competency] != nil
        }
        let pairs = Dictionary(grouping: known.keys.sorted()) { [known[$0]?.first.attempt, known[$0]?.latest.attempt] }
            .values.compactMap { competencies -> GrowthPair? in
                guard let ends = competencies.first.flatMap({ known[$0] }) else { return nil }
                return GrowthPair(
                    competencies: competencies, titles: competencies.compactMap { catalog.competencies[$0]?.title },
                    first: ends.first, latest: ends.latest)
            }
        let sorted = pairs.sorted {
            ($1.latest.sentAt, $1.latest.attempt, $1.first.attempt)
                < ($0.latest.sentAt, $0.latest.attempt, $0.first.attempt)
        }
        return Array(sorted.prefix(most))
    }

    /// Puts both works of the pair about a competency into the portfolio.
    ///
    /// - Throws: `notFound` when there is no such pair.
    static func keep(_ competency: ID<Competency>?, _ access: StudentAccess, _ visit: Visit) throws {
        guard let competency, let pair = try pairs(access, visit).first(where: { $0.competencies.contains(competency) })
        else { throw Failure.notFound }
        let writer = PortfolioWriter(access: access, visit: visit)
        for side in [pair.first, pair.latest] { _ = try writer.keep(side.attempt, competency: competency) }
    }
}
