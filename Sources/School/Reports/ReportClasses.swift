import Learning
import SQL

/// The classes that a round of reports is about, and lists over several students.
enum ReportClasses {
    static let most = 300
    /// Rows of the school's table.
    static let mostReports = 5_000

    /// Those that the viewer teaches; for whoever leads the school, all.
    static func list(_ round: ReportRound, _ visit: Visit) throws -> [ReportRoundPage.ClassLine] {
        let isLeader = visit.viewer.roles.contains(.leader)
        let mine: SQL = """
            c.id IN (SELECT t.class_id FROM enrolments t WHERE t.person_id = \(visit.viewer.person)
                     AND t.role = 'teacher' AND \(current("t", visit.today)))
            """
        let visible: SQL =
            isLeader
            ? """
            (\(mine) OR c.school_id IN (
                SELECT o.id FROM organizations o JOIN roles v ON v.person_id = \(visit.viewer.person)
                    AND v.role = 'leader' AND \(dated("v", visit.today))
                WHERE v.organization_id = o.id OR v.organization_id = o.parent_id))
            """ : mine
        return try visit.tx.query(
            """
            SELECT c.id, c.title, COUNT(*) AS students,
                   CAST(SUM(CASE WHEN s.words <> '' THEN 1 ELSE 0 END) AS BIGINT) AS written,
                   CAST(SUM(CASE WHEN EXISTS (SELECT 1 FROM term_reports r WHERE r.round_id = \(round.id)
                       AND r.student_id = e.person_id) THEN 1 ELSE 0 END) AS BIGINT) AS published
            FROM classes c
            JOIN organizations place ON place.id = c.school_id
            JOIN enrolments e ON e.class_id = c.id AND e.role = 'student' AND \(current("e", visit.today))
            LEFT JOIN report_sentences s ON s.round_id = \(round.id) AND s.student_id = e.person_id
                AND s.class_id = c.id
            WHERE c.left_at IS NULL AND \(visible)
              AND (place.id = \(round.organization) OR place.parent_id = \(round.organization))
            GROUP BY c.id, c.title ORDER BY c.title, c.id LIMIT \(most)
            """
        ).map { row in
            ReportRoundPage.ClassLine(
                id: try row.id("id"), title: try row.text("title"), students: try row.int("students"),
                written: try row.int("written"), published: try row.int("published"))
        }.sorted { standsBefore($0.title, $1.title) }
    }

    /// What a teacher has still to write in the rounds that are open.
    static func missing(_ visit: Visit) throws -> Int {
        guard visit.viewer.roles.contains(.teacher) || visit.viewer.roles.contains(.advisor) else { return 0 }
        return try visit.tx.scalarInt(
            """
            SELECT COUNT(*) AS n FROM report_rounds r
            JOIN organizations place ON place.id = r.organization_id OR place.parent_id = r.organization_id
            JOIN classes c ON c.school_id = place.id AND c.left_at IS NULL
            JOIN enrolments t ON t.class_id = c.id AND t.role = 'teacher'
                AND t.person_id = \(visit.viewer.person) AND \(current("t", visit.today))
            JOIN enrolments e ON e.class_id = c.id AND e.role = 'student' AND \(current("e", visit.today))
            LEFT JOIN report_sentences s ON s.round_id = r.id AND s.student_id = e.person_id AND s.class_id = c.id
            WHERE r.closed_at IS NULL AND (s.words IS NULL OR s.words = '')
            """)
    }

    /// The newest report of each student of a class, in the order of the class.
    static func published(
        _ place: ReportClass, _ round: ReportRound, _ tx: any Transaction
    ) throws -> [(student: ID<Person>, report: PublishedReport)] {
        let found = try ReportPublishing.latest(round.id, of: place.lines.map(\.student), tx)
        return place.lines.compactMap { line in found[line.student].map { (line.student, $0) } }
    }

    /// The language that each family reads: what somebody of the family chose, or what is spoken at home.
    static func languages(of students: [ID<Person>], _ tx: any Transaction) throws -> [ID<Person>: Language] {
        guard !students.isEmpty else { return [:] }
        let rows = try tx.query(
            """
            SELECT p.id, p.home_language,
                   (SELECT MAX(a.language) FROM guardianships g JOIN people a ON a.id = g.guardian_id
                    WHERE g.student_id = p.id AND g.blocked_at IS NULL) AS chosen
            FROM people p WHERE p.id IN (\(list: students))
            """)
        var found: [ID<Person>: Language] = [:]
        for row in rows {
            let code = try row.optionalText("chosen") ?? row.optionalText("home_language") ?? "en"
            found[try row.id("id")] = code.lowercased().hasPrefix("es") ? .spanish : .english
        }
        return found
    }

    static func table(
        _ reports: [(student: ID<Person>, report: PublishedReport)], _ tx: any Transaction
    ) throws -> [ReportClassPage.TableRow] {
        let rows = try tx.query(
            "SELECT id, school_number FROM people WHERE id IN (\(list: reports.map(\.student)))")
        var numbers: [ID<Person>: String] = [:]
        for row in rows { numbers[try row.id("id")] = try row.optionalText("school_number") ?? "" }
        return reports.map { one in
            ReportClassPage.TableRow(
                schoolNumber: numbers[one.student] ?? "", report: one.report.content,
                publishedAt: one.report.publishedAt)
        }
    }

    /// All published reports of a round, for whoever keeps it.
    static func wholeTable(_ round: ReportRound, _ visit: Visit) throws -> [ReportClassPage.TableRow] {
        guard try round.organization == ReportStore.ownPlace(visit) else { throw Failure.notFound }
        var rows: [ReportClassPage.TableRow] = []
        try visit.tx.stream(
            """
            SELECT r.content, r.published_at, p.school_number FROM term_reports r JOIN people p ON p.id = r.student_id
            WHERE r.round_id = \(round.id) AND NOT EXISTS (
                SELECT 1 FROM term_reports n WHERE n.round_id = r.round_id AND n.student_id = r.student_id
                  AND n.number > r.number)
            ORDER BY p.name_folded, p.id LIMIT \(mostReports)
            """
        ) { row in
            rows.append(
                .init(
                    schoolNumber: try row.optionalText("school_number") ?? "",
                    report: try TermReport(json: row.text("content")), publishedAt: try row.time("published_at")))
        }
        return rows
    }
}
