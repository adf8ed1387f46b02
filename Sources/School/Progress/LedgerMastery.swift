import Learning
import SQL

/// One row of `mastery`: what the ledger says about one student and one competency. `estimate`, `lowerBound` and
/// `standing` are as of the latest row about this competency; what a page shows of today comes from `state` and the
/// student's ability (`ProgressStore`).
struct Mastery: Equatable {
    let competency: ID<Competency>
    /// 0 to 4; 0 is "not shown yet".
    let level: Int
    let standing: Standing.State
    let levelSince: Timestamp?
    /// The expected score of the next piece of work, 0 to 1.
    let estimate: Double
    let lowerBound: Double
    let evidenceCount: Int
    let lastDoneAt: Timestamp?
    /// The line that `CompetencyProgress.text` wrote.
    let state: String

    static let columns = [
        "student_id", "competency_id", "level", "decision", "level_since", "estimate", "lower_bound", "evidence_count",
        "last_done_at", "state",
    ]

    /// What `init(row:)` reads.
    static let readColumns: SQL = """
        competency_id, level, decision, level_since, estimate, lower_bound, evidence_count, last_done_at, state
        """

    init(_ competency: ID<Competency>, _ progress: CompetencyProgress, under policy: MasteryPolicy) {
        let standing = progress.standingAtLatestRow(of: competency, under: policy)
        self.competency = competency
        level = standing.shownLevel
        self.standing = standing.state
        levelSince = standing.since
        estimate = standing.estimate.mean
        lowerBound = standing.estimate.lowerBound
        evidenceCount = standing.evidenceCount
        lastDoneAt = standing.lastDoneAt
        state = progress.text
    }

    init(row: Row) throws {
        guard let standing = Standing.State(rawValue: try row.text("decision")) else {
            throw SQLError.wrongType("decision")
        }
        let lastDoneAt = try row.time("last_done_at")
        competency = try row.id("competency_id")
        level = try row.int("level")
        self.standing = standing
        levelSince = try row.optionalTime("level_since")
        estimate = try row.double("estimate")
        lowerBound = try row.double("lower_bound")
        evidenceCount = try row.int("evidence_count")
        self.lastDoneAt = lastDoneAt.milliseconds == 0 ? nil : lastDoneAt
        state = try row.text("state")
    }

    /// Written by an earlier version of Trellis, and to be made anew from the ledger.
    var isOfEarlierFormat: Bool { CompetencyProgress.isOfEarlierFormat(state) }

    static func all(of student: ID<Person>, in tx: any Transaction) throws -> [ID<Competency>: Mastery] {
        try read("WHERE student_id = \(student)", in: tx)
    }

    static func all(
        of student: ID<Person>, among competencies: [ID<Competency>], in tx: any Transaction
    ) throws -> [ID<Competency>: Mastery] {
        try read("WHERE student_id = \(student) AND competency_id IN (\(list: competencies))", in: tx)
    }

    private static func read(_ condition: SQL, in tx: any Transaction) throws -> [ID<Competency>: Mastery] {
        let rows = try tx.query("SELECT \(readColumns) FROM mastery \(condition)")
        return Dictionary(
            try rows.map { row in
                let mastery = try Mastery(row: row)
                return (mastery.competency, mastery)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The values of `columns`.
    func values(of student: ID<Person>) -> [SQL.Value] {
        [
            student.sqlValue, competency.sqlValue, level.sqlValue, .text(standing.rawValue), levelSince.sqlValue,
            .double(estimate), .double(lowerBound), evidenceCount.sqlValue, .int(lastDoneAt?.milliseconds ?? 0),
            .text(state),
        ]
    }

    func save(of student: ID<Person>, in tx: any Transaction) throws {
        try tx.execute(
            """
            INSERT INTO mastery (student_id, competency_id, level, decision, level_since, estimate, lower_bound,
                                 evidence_count, last_done_at, state)
            VALUES (\(student), \(competency), \(level), \(standing.rawValue), \(levelSince), \(estimate),
                    \(lowerBound), \(evidenceCount), \(lastDoneAt?.milliseconds ?? 0), \(state))
            ON CONFLICT (student_id, competency_id) DO UPDATE SET
                level = excluded.level, decision = excluded.decision, level_since = excluded.level_since,
                estimate = excluded.estimate, lower_bound = excluded.lower_bound,
                evidence_count = excluded.evidence_count, last_done_at = excluded.last_done_at, state = excluded.state
            """)
    }
}

extension LearningRecord {
    /// The rows of `mastery` that this record stands for. A competency whose rows left no trace has none.
    ///
    /// Each is told under the version of the policy that read its latest row, so that a new version of a policy changes
    /// no row before there is new evidence.
    func mastery(_ policies: (ID<Competency>) -> PolicyHistory) -> [ID<Competency>: Mastery] {
        var found: [ID<Competency>: Mastery] = [:]
        for (competency, progress) in competencies where !progress.isEmpty {
            let policy = policies(competency).policy(progress.state.ruleVersion)
            found[competency] = Mastery(competency, progress, under: policy)
        }
        return found
    }
}
