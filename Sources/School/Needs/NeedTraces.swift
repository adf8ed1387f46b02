import Foundation
import Learning
import SQL

/// From rows of the ledger to what the signals look at.
enum NeedTraces {
    /// The signals look back for six weeks.
    static let windowDays = 42
    /// A try at something shown, so long after the one before, is a planned refresh and no sign of boredom.
    static let refreshDays: Int64 = 5

    private struct Try {
        let competency: ID<Competency>
        let score: Double
        let task: String
        let isHelped: Bool
        let doneAt: Timestamp
        /// False for a decision or a correction: it is evidence, and no try.
        let counts: Bool
    }

    private struct Standing {
        let shownSince: Timestamp?
        let evidenceCount: Int
    }

    static func seen(
        _ students: [ID<Person>], asked: [ID<Person>: [Timestamp]], now: Timestamp, zone: TimeZone,
        in tx: any Transaction
    ) throws -> [ID<Person>: SignalShelf.Seen] {
        guard !students.isEmpty else { return [:] }
        let from = now.adding(days: -windowDays)
        let rows = try rows(students, from: from, in: tx)
        let standings = try standings(students, in: tx)
        let sure = try confidence(students, from: from, in: tx)
        return Dictionary(
            uniqueKeysWithValues: students.map { student in
                let own = rows[student] ?? []
                var trace = trace(own, standings[student] ?? [:], sure[student] ?? [:], zone: zone)
                trace.helpAskedAt = asked[student] ?? []
                trace.since = from
                return (
                    student,
                    SignalShelf.Seen(
                        signals: LearningSignals.signals(in: trace, at: now), tries: trace.tries.count)
                )
            })
    }

    /// All evidence of the window in the order of the work.
    private static func rows(
        _ students: [ID<Person>], from: Timestamp, in tx: any Transaction
    ) throws -> [ID<Person>: [Try]] {
        var found: [ID<Person>: [Try]] = [:]
        for row in try tx.query(
            """
            SELECT v.student_id, v.competency_id, v.score, v.task, v.is_helped, v.done_at,
                   CASE WHEN v.kind IN ('rubricJudgement', 'itemResponse', 'observation') AND v.weight > 0
                        AND NOT EXISTS (SELECT 1 FROM evidence k WHERE k.corrects_id = v.id) THEN 1 ELSE 0 END AS counts
            FROM evidence v WHERE v.student_id IN (\(list: students)) AND v.done_at >= \(from)
            ORDER BY v.student_id, v.done_at, v.id
            """)
        {
            found[try row.id("student_id"), default: []].append(
                Try(
                    competency: try row.id("competency_id"), score: try row.double("score"),
                    task: try row.text("task"), isHelped: try row.bool("is_helped"), doneAt: try row.time("done_at"),
                    counts: try row.int("counts") == 1))
        }
        return found
    }

    private static func standings(
        _ students: [ID<Person>], in tx: any Transaction
    ) throws -> [ID<Person>: [ID<Competency>: Standing]] {
        var found: [ID<Person>: [ID<Competency>: Standing]] = [:]
        for row in try tx.query(
            """
            SELECT student_id, competency_id, level, level_since, evidence_count FROM mastery
            WHERE student_id IN (\(list: students))
            """)
        {
            let isShown = try row.int("level") >= Level.gotIt.rawValue
            found[try row.id("student_id"), default: [:]][try row.id("competency_id")] = Standing(
                shownSince: isShown ? try row.optionalTime("level_since") : nil,
                evidenceCount: try row.int("evidence_count"))
        }
        return found
    }

    /// How sure the student said to be before an answer, 0 to 1, by the time of the answer.
    private static func confidence(
        _ students: [ID<Person>], from: Timestamp, in tx: any Transaction
    ) throws -> [ID<Person>: [Timestamp: Double]] {
        var found: [ID<Person>: [Timestamp: Double]] = [:]
        for row in try tx.query(
            """
            SELECT student_id, answered_at, confidence FROM responses
            WHERE student_id IN (\(list: students)) AND answered_at >= \(from) AND confidence IS NOT NULL
            """)
        {
            // Four steps, from "a guess" to "sure".
            found[try row.id("student_id"), default: [:]][try row.time("answered_at")] =
                Double(try row.int("confidence") - 1) / 3
        }
        return found
    }

    private static func trace(
        _ rows: [Try], _ standings: [ID<Competency>: Standing], _ sure: [Timestamp: Double], zone: TimeZone
    ) -> LearningTrace {
        var done: Set<String> = []
        var lastOf: [ID<Competency>: Timestamp] = [:]
        let tries = rows.filter(\.counts).map { one -> LearningTry in
            let shownSince = standings[one.competency]?.shownSince
            let wasShown = shownSince.map { $0 < one.doneAt } ?? false
            let isRefresh = lastOf[one.competency].map { one.doneAt.days(since: $0) >= refreshDays } ?? true
            lastOf[one.competency] = one.doneAt
            return LearningTry(
                competency: one.competency, score: one.score, doneAt: one.doneAt, helped: one.isHelped,
                isRetry: !one.task.isEmpty && !done.insert(one.task + "-\(one.competency)").inserted,
                wasShown: wasShown, isReview: wasShown && isRefresh, confidence: sure[one.doneAt])
        }
        let byDay = Dictionary(grouping: tries, by: { LocalTime($0.doneAt, in: zone).day }).values
        return LearningTrace(
            tries: tries, schoolDays: byDay.compactMap { $0.map(\.doneAt).min() },
            lastShownAt: standings.values.compactMap(\.shownSince).max(), lastNewAt: begun(rows, standings),
            since: Timestamp(milliseconds: 0))
    }

    /// When a competency was last begun: all its evidence lies in the window.
    private static func begun(_ rows: [Try], _ standings: [ID<Competency>: Standing]) -> Timestamp? {
        Dictionary(grouping: rows, by: \.competency).compactMap { competency, own in
            own.count >= (standings[competency]?.evidenceCount ?? .max) ? own.map(\.doneAt).min() : nil
        }.max()
    }
}

extension Timestamp {
    /// Whole days between the two.
    fileprivate func days(since other: Timestamp) -> Int64 {
        milliseconds(since: other) / 86_400_000
    }
}
