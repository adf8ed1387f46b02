import Learning
import SQL
import Synchronization
import TestSupport
import Testing

@testable import School

/// The school of the content with few students, so that the tests stay quick.
private func settings(students: Int = 12, seed: UInt64 = 1) -> DemoSettings {
    var settings = DemoSettings()
    settings.students = students
    settings.seed = seed
    settings.today = "2026-05-06"
    return settings
}

private let sharedHash = "scrypt$14$00$00"

extension TestSchool {
    @discardableResult
    fileprivate func fill(_ settings: DemoSettings) async throws -> DemoOutcome {
        try await school.fillDemo(settings, passwordHash: sharedHash, now: clock.now)
    }
}

@Suite(.serialized)
struct DemoSchoolTests {
    @Test func `the same seed makes the same school on every engine, and another seed another one`() async throws {
        var dumps: [[String: String]] = []
        for engine in TestEngine.available + [.sqlite] { dumps.append(try await dump(settings(), engine)) }
        let first = try #require(dumps.first)
        for table in DemoTable.allCases { #expect(first[table.rawValue]?.isEmpty == false, "\(table.rawValue)") }
        for other in dumps.dropFirst() { #expect(other == first) }
        let other = try await dump(settings(seed: 2), .sqlite)
        #expect(other["evidence"] != first["evidence"])
        #expect(other["works"] != first["works"])
    }

    @Test(arguments: TestEngine.available)
    func `what the demo keeps of the ledger is what a replay finds`(engine: TestEngine) async throws {
        try await withSchool(engine) { world in
            try await world.fill(settings())
            let problems = try await world.database.read { tx in
                var problems: [String] = []
                for row in try tx.query("SELECT student_id, ability, evidence_count FROM learners") {
                    let student: ID<Person> = try row.id("student_id")
                    let ledger = try LedgerRows.all(of: student, in: tx)
                    let policies = try LedgerPolicies(of: ledger.map(\.competency), in: tx)
                    let record = LearningRecord.replay(ledger, policies: policies.policy)
                    if try record.head != row.text("ability") || ledger.count != row.int("evidence_count") {
                        problems.append("\(student)")
                    }
                    if try Mastery.all(of: student, in: tx) != record.mastery(policies.history) {
                        problems.append("\(student)")
                    }
                }
                return problems
            }
            #expect(problems.isEmpty)
            let learners = try await world.database.read { try $0.scalarInt("SELECT COUNT(*) AS n FROM learners") }
            #expect(learners == 12)
        }
    }

    @Test func `every row of a judgement belongs to a judged try of the student's own work`() async throws {
        try await withSchool(.sqlite) { world in
            try await world.fill(settings())
            try await world.database.read { tx in
                let judged = try tx.scalarInt("SELECT COUNT(*) AS n FROM evidence WHERE kind = 'rubricJudgement'")
                let sound = try tx.scalarInt(
                    """
                    SELECT COUNT(*) AS n FROM evidence e
                    JOIN judgements j ON j.id = e.judgement_id AND j.judge_id = e.judge_id
                         AND j.judged_at = e.recorded_at AND j.rubric_version_id = e.rubric_version_id
                    JOIN attempts t ON t.id = j.attempt_id AND t.work_id = e.work_id AND t.sent_at = e.done_at
                    JOIN works w ON w.id = t.work_id AND w.student_id = e.student_id
                    JOIN enrolments s ON s.class_id = w.class_id AND s.person_id = w.student_id AND s.role = 'student'
                    JOIN enrolments g ON g.class_id = w.class_id AND g.person_id = j.judge_id AND g.role = 'teacher'
                    WHERE e.kind = 'rubricJudgement'
                    """)
                #expect(judged > 100)
                #expect(sound == judged)
                let scales = try tx.query("SELECT kind FROM evidence GROUP BY kind ORDER BY kind")
                #expect(
                    try scales.map { try $0.text("kind") }
                        == ["confirmation", "itemResponse", "observation", "rubricJudgement"])
            }
        }
    }

    @Test func `everything happens on school days before today, in the order of a loop`() async throws {
        try await withSchool(.sqlite) { world in
            try await world.fill(settings(students: 40))
            let zone = zone("America/Denver")
            let today = try #require(CalendarDay(iso: "2026-05-06"))
            try await world.database.read { tx in
                let moments: [SQL] = [
                    "SELECT done_at AS t FROM evidence", "SELECT recorded_at AS t FROM evidence",
                    "SELECT sent_at AS t FROM attempts WHERE sent_at IS NOT NULL", "SELECT began_at AS t FROM works",
                    "SELECT given_at AS t FROM assignments", "SELECT seen_at AS t FROM works WHERE seen_at IS NOT NULL",
                    "SELECT written_at AS t FROM goals",
                ]
                for statement in moments {
                    let days = Set(try tx.query(statement).map { LocalTime(try $0.time("t"), in: zone).day })
                    #expect(!days.isEmpty)
                    #expect(days.allSatisfy { (1...5).contains($0.weekday) && $0 < today })
                }
                let wrong = try tx.scalarInt(
                    """
                    SELECT COUNT(*) AS n FROM works w JOIN attempts t ON t.work_id = w.id
                    LEFT JOIN judgements j ON j.attempt_id = t.id
                    WHERE t.sent_at < w.began_at OR j.judged_at <= t.sent_at OR w.seen_at <= w.returned_at
                       OR (w.state = 'sent' AND w.sent_at < w.returned_at)
                    """)
                #expect(wrong == 0)
            }
        }
    }

    @Test func `nobody has an activity twice, and work comes in every state`() async throws {
        try await withSchool(.sqlite) { world in
            try await world.fill(settings(students: 30))
            try await world.database.read { tx in
                #expect(
                    try !tx.exists(
                        "SELECT 1 AS n FROM works GROUP BY student_id, activity_id HAVING COUNT(*) > 1"))
                for condition: SQL in [
                    "w.state = 'draft'", "w.state = 'sent'", "w.state = 'returned' AND w.seen_at IS NULL",
                ] {
                    let maya = try tx.scalarInt(
                        """
                        SELECT COUNT(*) AS n FROM works w JOIN accounts a ON a.person_id = w.student_id
                        WHERE a.username = 'maya.ortiz' AND \(condition)
                        """)
                    #expect(maya > 0)
                }
                #expect(try tx.exists("SELECT 1 AS n FROM works WHERE attempt_count > 1"))
                // Each try has its number, and the count is the number of the last one that was sent.
                let wrong = try tx.scalarInt(
                    """
                    SELECT COUNT(*) AS n FROM works w
                    WHERE w.attempt_count <> (SELECT COUNT(*) FROM attempts t
                                              WHERE t.work_id = w.id AND t.sent_at IS NOT NULL)
                       OR (w.state = 'draft') <> EXISTS (SELECT 1 FROM attempts t
                                                         WHERE t.work_id = w.id AND t.sent_at IS NULL)
                    """)
                #expect(wrong == 0)
            }
        }
    }
}

private func dump(_ settings: DemoSettings, _ engine: TestEngine) async throws -> [String: String] {
    let found = Mutex<[String: String]>([:])
    try await withSchool(engine) { world in
        try await world.fill(settings)
        let tables = try await dump(world.database)
        found.withLock { $0 = tables }
    }
    return found.withLock { $0 }
}

/// Each table of the demo as text, row by row in the order of all its columns.
private func dump(_ database: any Database) async throws -> [String: String] {
    try await database.read { tx in
        var dump: [String: String] = [:]
        for table in DemoTable.allCases.map(\.rawValue) + [
            "frameworks", "competencies", "activities", "rubric_criteria",
        ] {
            let columns = try tx.columns().filter { $0.table == table }.map(\.column)
            let list = SQL(trusted: columns.joined(separator: ", "))
            let rows = try tx.query("SELECT \(list) FROM \(SQL(trusted: table))").map { row in
                columns.map { text(row[$0] ?? .null) }.joined(separator: "\t")
            }
            dump[table] = rows.sorted().joined(separator: "\n")
        }
        return dump
    }
}

/// SQLite has no booleans, and gives whole numbers where PostgreSQL gives fractions without any.
private func text(_ value: SQL.Value) -> String {
    switch value {
    case .null: "-"
    case .bool(let flag): flag ? "1" : "0"
    case .int(let number): "\(number)"
    case .double(let number): number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): text
    case .blob(let bytes): "\(bytes)"
    }
}
