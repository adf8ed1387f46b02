import Learning
import SQL

/// The people of one range, as their ledgers say and as the projections say.
struct ReplayedRange {
    private(set) var report = Replay.Report()
    /// Those whose projections are to be written anew.
    private(set) var different: [ReplayedStudent] = []

    init(_ range: ClosedRange<Int64>, in tx: any Transaction) throws {
        var learners = try StoredLearner.all(in: range, tx)
        var mastery = try Self.mastery(in: range, tx)
        // Policies first: while rows stream in, the transaction can answer nothing else.
        let policies = try Self.policies(in: range, tx)
        var ledger: [Evidence] = []
        // A row that cannot be read ends the replay: to leave it out would be to change a level.
        try tx.stream(
            """
            SELECT \(LedgerRows.evidenceColumns) FROM evidence
            WHERE student_id BETWEEN \(range.lowerBound) AND \(range.upperBound) ORDER BY student_id
            """
        ) { row in
            let evidence = try Evidence(row: row)
            if let student = ledger.first?.student, student != evidence.student {
                take(ledger, &learners, &mastery, policies)
                ledger.removeAll(keepingCapacity: true)
            }
            ledger.append(evidence)
        }
        if !ledger.isEmpty { take(ledger, &learners, &mastery, policies) }
        for (student, learner) in learners.sorted(by: { $0.key < $1.key }) {
            takeLeftOver(student, learner, mastery[student] ?? [:])
        }
    }

    private mutating func take(
        _ ledger: [Evidence], _ learners: inout [ID<Person>: StoredLearner],
        _ mastery: inout [ID<Person>: [ID<Competency>: Mastery]], _ policies: [ID<Competency>: PolicyHistory]
    ) {
        guard let student = ledger.first?.student else { return }
        let replayed = ReplayedStudent(
            student, ledger, before: learners.removeValue(forKey: student), policies: { policies[$0] ?? .standard })
        let stored = mastery.removeValue(forKey: student) ?? [:]
        let differences = replayed.differences(from: stored)
        report.rows += ledger.count
        report.students += 1
        report.competencies += replayed.mastery.count
        for difference in differences { report.add(difference) }
        let isOutdated = stored.values.contains(where: \.isOfEarlierFormat)
        if isOutdated { report.outdated += 1 }
        if isOutdated || !differences.isEmpty { different.append(replayed) }
    }

    /// A student without evidence: the projections should have no trace.
    private mutating func takeLeftOver(
        _ student: ID<Person>, _ learner: StoredLearner, _ mastery: [ID<Competency>: Mastery]
    ) {
        let isEmpty = learner.evidenceCount == 0 && mastery.isEmpty
        guard !isEmpty else { return }
        report.add(Replay.Difference(student: student, competency: nil, what: "left over"))
        different.append(ReplayedStudent(student, [], before: learner, policies: { _ in .standard }))
    }

    private static func mastery(
        in range: ClosedRange<Int64>, _ tx: any Transaction
    ) throws -> [ID<Person>: [ID<Competency>: Mastery]] {
        var found: [ID<Person>: [ID<Competency>: Mastery]] = [:]
        try tx.stream(
            """
            SELECT student_id, \(Mastery.readColumns) FROM mastery
            WHERE student_id BETWEEN \(range.lowerBound) AND \(range.upperBound) ORDER BY student_id
            """
        ) { row in
            let mastery = try Mastery(row: row)
            found[try row.id("student_id"), default: [:]][mastery.competency] = mastery
        }
        return found
    }

    private static func policies(
        in range: ClosedRange<Int64>, _ tx: any Transaction
    ) throws -> [ID<Competency>: PolicyHistory] {
        let byFramework = try PolicyHistory.all(in: tx)
        var found: [ID<Competency>: PolicyHistory] = [:]
        try tx.stream("SELECT id, framework_id FROM competencies WHERE kind = 'competency'") { row in
            found[try row.id("id")] = byFramework[try row.id("framework_id")]
        }
        return found
    }
}

/// A row of `learners`, as far as it tells whether the ledger has grown.
struct StoredLearner: Equatable {
    let head: String
    let evidenceCount: Int
    let lastDoneAt: Int64
    let lastEvidence: Int64

    static func all(
        in range: ClosedRange<Int64>, _ tx: any Transaction
    ) throws -> [ID<Person>: StoredLearner] {
        try all(
            from: tx.query(
                """
                SELECT student_id, ability, evidence_count, last_done_at, last_evidence_id FROM learners
                WHERE student_id BETWEEN \(range.lowerBound) AND \(range.upperBound)
                """))
    }
}
