import Learning
import SQL

/// The rows of the ledger as the table holds them.
enum LedgerRows {
    static let columns = [
        "id", "student_id", "competency_id", "score", "weight", "kind", "level", "modality", "occasion", "task",
        "is_helped", "is_transfer", "done_at", "recorded_at", "judge_id", "judge_role", "rubric_version_id", "work_id",
        "judgement_id", "source", "reason", "corrects_id",
    ]

    static func insert(
        _ evidence: [Evidence], judgement: ID<Judgement>?, source: LedgerSource, in tx: any Transaction
    ) throws {
        try tx.insert(
            into: "evidence", columns: columns,
            rows: evidence.map { values($0, judgement: judgement, source: source) })
    }

    /// The values of `columns`, also for those who write many rows at once and replay the ledger afterwards.
    static func values(_ row: Evidence, judgement: ID<Judgement>?, source: LedgerSource) -> [SQL.Value] {
        [
            row.id.sqlValue, row.student.sqlValue, row.competency.sqlValue, .double(row.score), .double(row.weight),
            .text(row.kind.rawValue), (row.level?.rawValue).sqlValue, .text(row.modality.rawValue),
            .text(row.occasion.map { String($0.rawValue) } ?? ""), .text(row.task.map { String($0.rawValue) } ?? ""),
            .bool(row.helped), .bool(row.transfer), row.doneAt.sqlValue, row.recordedAt.sqlValue,
            row.judge.sqlValue, .text(row.judgeRole.rawValue), row.rubricVersion.sqlValue, row.work.sqlValue,
            judgement.sqlValue, .text(source.rawValue), row.reason.isEmpty ? .null : .text(row.reason),
            row.corrects.sqlValue,
        ]
    }

    /// What the engine reads of a row. `judgement_id` and `source` are for pages.
    static let evidenceColumns: SQL = """
        id, student_id, competency_id, score, weight, kind, level, modality, occasion, task, is_helped, is_transfer,
        done_at, recorded_at, judge_id, judge_role, rubric_version_id, work_id, reason, corrects_id
        """

    /// All rows of one student, in no order.
    static func all(of student: ID<Person>, in tx: any Transaction) throws -> [Evidence] {
        try tx.query("SELECT \(evidenceColumns) FROM evidence WHERE student_id = \(student)").map(Evidence.init(row:))
    }
}

extension Evidence {
    /// - Throws: `SQLError.wrongType` for a kind or a role that this version does not know.
    init(row: Row) throws {
        guard let kind = EvidenceKind(rawValue: try row.text("kind")) else { throw SQLError.wrongType("kind") }
        guard let role = JudgeRole(rawValue: try row.text("judge_role")) else { throw SQLError.wrongType("judge_role") }
        self.init(
            id: try row.id("id"), student: try row.id("student_id"), competency: try row.id("competency_id"),
            score: try row.double("score"), weight: try row.double("weight"), kind: kind,
            modality: Modality(rawValue: try row.text("modality")),
            occasion: keyNumber(try row.text("occasion")).map(OccasionKey.init(rawValue:)),
            task: keyNumber(try row.text("task")).map(TaskKey.init(rawValue:)),
            helped: try row.bool("is_helped"), transfer: try row.bool("is_transfer"),
            level: try row.optionalInt("level").flatMap(Level.init(rawValue:)), doneAt: try row.time("done_at"),
            recordedAt: try row.time("recorded_at"), judge: try row.optionalID("judge_id"), judgeRole: role,
            rubricVersion: try row.optionalID("rubric_version_id"), work: try row.optionalID("work_id"),
            corrects: try row.optionalID("corrects_id"), reason: try row.optionalText("reason") ?? "")
    }
}

/// A key is stored as its number. Text of another system is taken by its hash.
private func keyNumber(_ text: String) -> Int64? {
    if text.isEmpty { return nil }
    return Int64(text) ?? TaskKey(named: text).rawValue
}
