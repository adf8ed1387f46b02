import Learning
import SQL

/// What the advice about a student's stages looks at.
struct ChoiceEvidenceStore {
    let titles: [ID<Work>: LocalText]
    private let bySubject: [ID<Framework>: ChoiceEvidence]
    private let everywhere: ChoiceEvidence

    func evidence(_ framework: ID<Framework>) -> ChoiceEvidence { bySubject[framework] ?? everywhere }

    static func load(_ access: StudentAccess, _ catalog: Catalog, _ visit: Visit) throws -> ChoiceEvidenceStore {
        let ledger = try LedgerRows.all(of: access.student, in: visit.tx)
        let inForce = Evidence.inForce(ledger)
        var pieces: [ID<Framework>: [ID<Work>: ChoiceEvidence.Piece]] = [:]
        for row in ledger where inForce.contains(row.id) && row.kind == .rubricJudgement {
            guard let work = row.work, let framework = catalog.competencies[row.competency]?.framework else {
                continue
            }
            let level = row.level ?? Level.nearest(to: row.score)
            let known = pieces[framework]?[work]
            pieces[framework, default: [:]][work] = ChoiceEvidence.Piece(
                work: work, doneAt: max(row.doneAt, known?.doneAt ?? row.doneAt),
                level: min(level, known?.level ?? level), isHelped: row.helped || known?.isHelped == true)
        }
        let agreed = try agreed(access, visit.tx)
        let steps = try steps(access, visit)
        var bySubject: [ID<Framework>: ChoiceEvidence] = [:]
        for framework in Set(pieces.keys).union(agreed.keys) {
            bySubject[framework] = ChoiceEvidence(
                pieces: pieces[framework].map { Array($0.values) } ?? [], stepsDone: steps.done, stepsOpen: steps.open,
                agreedAt: agreed[framework] ?? [])
        }
        let works = Set(bySubject.values.flatMap { $0.latest.map(\.work) })
        return ChoiceEvidenceStore(
            titles: try titles(works, access, visit.tx), bySubject: bySubject,
            everywhere: ChoiceEvidence(stepsDone: steps.done, stepsOpen: steps.open))
    }

    private static func agreed(
        _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<Framework>: [Timestamp]] {
        var found: [ID<Framework>: [Timestamp]] = [:]
        for row in try tx.query(
            """
            SELECT framework_id, changed_at FROM proposals
            WHERE student_id = \(access.student) AND state = 'agreed' AND stage_id IS NULL
              AND framework_id IS NOT NULL
            """)
        {
            found[try row.id("framework_id"), default: []].append(try row.time("changed_at"))
        }
        return found
    }

    /// The student's own steps whose day came in the last sixty days: done, and still open. What was let go is neither.
    private static func steps(_ access: StudentAccess, _ visit: Visit) throws -> (done: Int, open: Int) {
        let since = CalendarDay(iso: visit.today)?.adding(days: -60).iso ?? visit.today
        let row = try visit.tx.require(
            """
            SELECT CAST(COALESCE(SUM(CASE WHEN done_at IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS done,
                   CAST(COALESCE(SUM(CASE WHEN done_at IS NULL AND let_go_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT)
                       AS still_open
            FROM steps WHERE student_id = \(access.student) AND by_on < \(visit.today) AND by_on >= \(since)
            """)
        return (try row.int("done"), try row.int("still_open"))
    }

    private static func titles(
        _ works: Set<ID<Work>>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [ID<Work>: LocalText] {
        var found: [ID<Work>: LocalText] = [:]
        for row in try tx.query(
            """
            SELECT w.id, a.title FROM works w JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.student) AND w.id IN (\(list: works.sorted()))
            """)
        {
            found[try row.id("id")] = try row.localText("title")
        }
        return found
    }
}

extension Level {
    /// For a judgement that names a score alone.
    fileprivate static func nearest(to score: Double) -> Level {
        Level.allCases.min { abs($0.score - score) < abs($1.score - score) } ?? .start
    }
}
