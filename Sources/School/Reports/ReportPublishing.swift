import Learning
import SQL

/// Published reports. Each is written once; the database refuses every change.
enum ReportPublishing {
    static let longestReason = 1_000
    /// Corrections of one report; more than anybody makes.
    private static let mostEditions = 50

    /// Whoever advises the student, and whoever leads the school.
    static func mayPublish(_ relation: Relation) -> Bool { relation == .advisor || relation == .leader }

    /// Freezes the report as it is now.
    ///
    /// - Parameter reason: What is corrected; needed for all but the first.
    /// - Throws: `notFound` for who may not; a refusal when nothing changed or the reason is missing.
    static func publish(
        _ access: StudentAccess, _ round: ReportRound, reason: String, _ visit: Visit, _ t: Messages
    ) throws {
        guard mayPublish(access.relation) else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let latest = try visit.tx.first(
            """
            SELECT number, content_hash FROM term_reports
            WHERE round_id = \(round.id) AND student_id = \(access.student) ORDER BY number DESC LIMIT 1
            """)
        let number = (try latest?.int("number") ?? 0) + 1
        let content = try ReportBuilder.report(access, in: round, visit).canonicalText
        let hash = sha256Hex(content.utf8)
        var refusal = Refusal()
        if number > 1, reason.isEmpty { refusal.add("reason", t.reportsNeedReason) }
        let count = reason.unicodeScalars.count
        if count > longestReason { refusal.add("reason", t.reportsTooLong(count: count, most: longestReason)) }
        if try latest?.text("content_hash") == hash { refusal.add("reason", t.reportsNothingNew) }
        try refusal.check()
        guard number <= mostEditions else { throw Failure.badRequest("too many corrections") }
        let id: ID<TermReport> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO term_reports (id, round_id, student_id, number, content, content_hash, reason, published_by,
                                      published_at)
            VALUES (\(id), \(round.id), \(access.student), \(number), \(content), \(hash),
                    \(number > 1 ? reason : ""), \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit(
            "report.published", student: access.student, aspect: .progress,
            detail: "{\"report\":\"\(id)\",\"number\":\(number)}")
    }

    /// Publishes what is not published yet for the students of a class.
    ///
    /// - Returns: How many there were.
    static func publish(_ access: ClassAccess, _ round: ReportRound, _ visit: Visit, _ t: Messages) throws -> Int {
        let lines = try ReportClassStore.load(access, round, isLocked: true, visit)
        guard lines.mayPublish else { throw Failure.notFound }
        var count = 0
        for line in lines.lines where line.published == 0 {
            guard let student = try visit.student(line.student, for: .progress), mayPublish(student.relation) else {
                continue
            }
            try publish(student, round, reason: "", visit, t)
            count += 1
        }
        return count
    }

    // MARK: Reading

    /// All editions of a student's report, the newest first.
    static func editions(
        _ round: ID<ReportRound>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [PublishedReport] {
        guard access.aspect == .progress else { throw Failure.notFound }
        return try editions("r.round_id = \(round) AND r.student_id = \(access.student)", most: mostEditions, tx)
            .map(\.report)
    }

    /// The newest edition of each student of a class, by student.
    static func latest(
        _ round: ID<ReportRound>, of students: [ID<Person>], _ tx: any Transaction
    ) throws -> [ID<Person>: PublishedReport] {
        guard !students.isEmpty else { return [:] }
        let found = try editions(
            """
            r.round_id = \(round) AND r.student_id IN (\(list: students)) AND NOT EXISTS (
                SELECT 1 FROM term_reports n WHERE n.round_id = r.round_id AND n.student_id = r.student_id
                  AND n.number > r.number)
            """, most: students.count, tx)
        return Dictionary(found.map { ($0.student, $0.report) }, uniquingKeysWith: { first, _ in first })
    }

    private static func editions(
        _ condition: SQL, most: Int, _ tx: any Transaction
    ) throws -> [(student: ID<Person>, report: PublishedReport)] {
        try tx.query(
            """
            SELECT r.id, r.student_id, r.number, r.content, r.content_hash, r.reason, r.published_at,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM term_reports r JOIN people p ON p.id = r.published_by
            WHERE \(condition) ORDER BY r.number DESC, r.id DESC LIMIT \(most)
            """
        ).map { row in
            let report = PublishedReport(
                id: try row.id("id"), number: try row.int("number"), content: try TermReport(json: row.text("content")),
                contentHash: try row.text("content_hash"), reason: try row.text("reason"),
                publisher: try WorkPerson(row), publishedAt: try row.time("published_at"))
            return (try row.id("student_id"), report)
        }
    }

    /// Notes that somebody of the family opened it, the first time.
    static func markOpened(_ report: ID<TermReport>, _ access: StudentAccess, at now: Timestamp, _ tx: any Transaction)
        throws
    {
        guard access.relation == .guardian || access.relation == .oneself else { return }
        try tx.execute(
            """
            INSERT INTO term_report_openings (report_id, student_id, reader_id, opened_at)
            VALUES (\(report), \(access.student), \(access.viewer), \(now)) ON CONFLICT (report_id, reader_id) DO NOTHING
            """)
    }

    static func isUnopened(_ report: ID<TermReport>, _ access: StudentAccess, _ tx: any Transaction) throws -> Bool {
        guard access.relation == .guardian || access.relation == .oneself else { return false }
        return try !tx.exists(
            "SELECT report_id FROM term_report_openings WHERE report_id = \(report) AND reader_id = \(access.viewer)")
    }
}
