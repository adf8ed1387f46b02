import Learning
import SQL

/// What one student's ledger says, read from nothing.
struct ReplayedStudent {
    let student: ID<Person>
    let mastery: [ID<Competency>: Mastery]
    private let rows: Int
    private let record: LearningRecord
    /// What the table held when the ledger was read.
    private let before: StoredLearner?

    init(
        _ student: ID<Person>, _ ledger: [Evidence], before: StoredLearner?,
        policies: (ID<Competency>) -> PolicyHistory
    ) {
        self.student = student
        self.before = before
        rows = ledger.count
        record = LearningRecord.replay(ledger) { policies($0).policy(at: $1) }
        mastery = record.mastery(policies)
    }

    /// Where the projections say something else.
    func differences(from stored: [ID<Competency>: Mastery]) -> [Replay.Difference] {
        var found: [Replay.Difference] = []
        if let what = learnerDifference { found.append(.init(student: student, competency: nil, what: what)) }
        for competency in Set(stored.keys).union(mastery.keys).sorted() {
            guard let what = difference(stored[competency], mastery[competency]) else { continue }
            found.append(.init(student: student, competency: competency, what: what))
        }
        return found
    }

    private var learnerDifference: String? {
        guard let before else { return rows == 0 ? nil : "missing" }
        if before.evidenceCount != rows { return "evidence_count" }
        if before.lastDoneAt != lastDoneAt { return "last_done_at" }
        if before.lastEvidence != lastEvidence { return "last_evidence_id" }
        return statesAgree(before.head, head) ? nil : "ability"
    }

    private func difference(_ stored: Mastery?, _ wanted: Mastery?) -> String? {
        guard let wanted else { return stored == nil ? nil : "left over" }
        guard let stored else { return "missing" }
        if stored.level != wanted.level { return "level" }
        if stored.standing != wanted.standing { return "decision" }
        if stored.levelSince != wanted.levelSince { return "level_since" }
        if (stored.estimate - wanted.estimate).magnitude > 1e-9 { return "estimate" }
        if (stored.lowerBound - wanted.lowerBound).magnitude > 1e-9 { return "lower_bound" }
        if stored.evidenceCount != wanted.evidenceCount { return "evidence_count" }
        if stored.lastDoneAt != wanted.lastDoneAt { return "last_done_at" }
        // A line of an earlier version says less, and what it says is in the columns too.
        return stored.isOfEarlierFormat || statesAgree(stored.state, wanted.state) ? nil : "state"
    }

    private var head: String { rows == 0 ? "" : record.head }
    private var lastDoneAt: Int64 { record.latestPlace?.at.milliseconds ?? 0 }
    private var lastEvidence: Int64 { record.latestPlace?.row.rawValue ?? 0 }

    /// Writes the projections of these students, in order of id. Whoever's ledger grew since it was read is read again,
    /// now that nobody else can add to it.
    static func save(_ students: [ReplayedStudent], in tx: any Transaction) throws {
        let ids = students.map(\.student).sorted()
        for id in ids where students.contains(where: { $0.student == id && $0.before == nil }) {
            try tx.execute(
                """
                INSERT INTO learners (student_id, ability, evidence_count, last_done_at, last_evidence_id, changed_at)
                VALUES (\(id), '', 0, 0, 0, 0)
                ON CONFLICT (student_id) DO NOTHING
                """)
        }
        let now = try StoredLearner.locked(ids, tx)
        let current = try students.map { student in
            now[student.student] == (student.before ?? .new) ? student : try again(student.student, in: tx)
        }
        try tx.execute("DELETE FROM mastery WHERE student_id IN (\(list: ids))")
        try tx.insert(
            into: "mastery", columns: Mastery.columns,
            rows: current.lazy.flatMap { student in
                student.mastery.sorted { $0.key < $1.key }.map { $0.value.values(of: student.student) }
            })
        for student in current { try student.saveLearner(in: tx) }
    }

    private static func again(_ student: ID<Person>, in tx: any Transaction) throws -> ReplayedStudent {
        let ledger = try LedgerRows.all(of: student, in: tx)
        let policies = try LedgerPolicies(of: ledger.map(\.competency), in: tx)
        return ReplayedStudent(student, ledger, before: nil, policies: policies.history)
    }

    private func saveLearner(in tx: any Transaction) throws {
        try tx.execute(
            """
            UPDATE learners SET ability = \(head), evidence_count = \(rows), last_done_at = \(lastDoneAt),
                last_evidence_id = \(lastEvidence), changed_at = \(record.lastRecordedAt?.milliseconds ?? 0)
            WHERE student_id = \(student)
            """)
    }
}

extension StoredLearner {
    /// A row that was just made.
    static let new = StoredLearner(head: "", evidenceCount: 0, lastDoneAt: 0, lastEvidence: 0)

    /// The rows of these students, held until the transaction ends.
    static func locked(_ students: [ID<Person>], _ tx: any Transaction) throws -> [ID<Person>: StoredLearner] {
        let rows = try tx.query(
            """
            SELECT student_id, ability, evidence_count, last_done_at, last_evidence_id FROM learners
            WHERE student_id IN (\(list: students)) ORDER BY student_id\(.lockRow)
            """)
        return try all(from: rows)
    }

    static func all(from rows: [Row]) throws -> [ID<Person>: StoredLearner] {
        var found: [ID<Person>: StoredLearner] = [:]
        for row in rows {
            found[try row.id("student_id")] = StoredLearner(
                head: try row.text("ability"), evidenceCount: try row.int("evidence_count"),
                lastDoneAt: try row.int64("last_done_at"), lastEvidence: try row.int64("last_evidence_id"))
        }
        return found
    }
}
