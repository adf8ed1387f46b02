import Learning
import SQL

/// The ledger of evidence. It is the one place that adds rows, and in the same transaction it keeps what follows from
/// them: `learners` (one row per student) and `mastery` (one per student and competency).
///
/// Both are caches. What they hold always equals a replay of the student's rows from nothing (`Replay`).
enum Ledger {
    /// Adds rows and moves the levels that follow from them.
    ///
    /// The time of recording may be set a little later than `now`, so that the rows of a student stay in the order in
    /// which they came in even where the clocks of two servers differ; work done after it is dated back to it.
    ///
    /// - Parameter judgement: the judgement that all these rows come from.
    /// - Throws: `Failure.notFound` for a competency that does not exist.
    /// - Returns: The levels that changed, in order of student and competency.
    @discardableResult
    static func append(
        _ evidence: [Evidence], judgement: ID<Judgement>? = nil, source: LedgerSource = .school, at now: Timestamp,
        in tx: any Transaction
    ) throws -> [LevelChange] {
        let policies = try LedgerPolicies(of: evidence.map(\.competency), in: tx)
        var changes: [LevelChange] = []
        // Always in the same order, so that two transactions never wait for each other.
        for student in Set(evidence.map(\.student)).sorted() {
            let learner = try Learner.locked(student, at: now, in: tx)
            let rows = learner.inOrder(evidence.filter { $0.student == student }, now: now)
            try LedgerRows.insert(rows, judgement: judgement, source: source, in: tx)
            let update = try LedgerUpdate(of: learner, with: rows, policies: policies, in: tx)
            try update.save(at: rows.map(\.recordedAt).max() ?? now, in: tx)
            changes += update.changes
        }
        return changes
    }
}

/// How a row came into the ledger.
enum LedgerSource: String {
    /// By somebody at this school, in Trellis.
    case school
    /// The invented history of the demo school.
    case demo
    /// From another system.
    case `import`
}

/// A level that moved, for the page that tells so.
struct LevelChange: Sendable, Equatable {
    let student: ID<Person>
    let competency: ID<Competency>
    /// 0 to 4; 0 is "not shown yet".
    let before: Int
    let after: Int
}
