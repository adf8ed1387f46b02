import HTML
import Learning
import SQL

/// What home pages say of term reports, when something waits for whoever reads them.
enum ReportHome {
    /// Where a report is read or written, and what it is called.
    struct Waiting: Sendable {
        let path: String
        let title: String
    }

    /// A round in which the student has said nothing yet.
    static func student(_ student: ID<Person>, _ visit: Visit) throws -> Waiting? {
        guard student == visit.viewer.person else { return nil }
        let row = try visit.tx.first(
            """
            SELECT r.id, r.title FROM report_rounds r
            WHERE r.closed_at IS NULL AND r.organization_id IN (\(ReportStore.places(of: student, visit.today)))
              AND NOT EXISTS (SELECT 1 FROM term_reports t WHERE t.round_id = r.id AND t.student_id = \(student))
              AND NOT EXISTS (SELECT 1 FROM report_sentences s WHERE s.round_id = r.id AND s.student_id = \(student)
                              AND s.class_id IS NULL AND s.words <> '')
            ORDER BY r.ends_on DESC, r.id DESC LIMIT 1
            """)
        return try row.map { row in
            Waiting(
                path: "/students/\(student)/term-reports/\(try row.id("id", of: ReportRound.self))#words",
                title: try row.text("title"))
        }
    }

    /// The newest report that this member of the family has not opened.
    static func family(_ student: ID<Person>, _ visit: Visit) throws -> Waiting? {
        guard try visit.student(student, for: .progress) != nil else { return nil }
        let row = try visit.tx.first(
            """
            SELECT r.round_id, d.title FROM term_reports r JOIN report_rounds d ON d.id = r.round_id
            WHERE r.student_id = \(student) AND NOT EXISTS (
                    SELECT 1 FROM term_report_openings o
                    WHERE o.report_id = r.id AND o.reader_id = \(visit.viewer.person))
              AND NOT EXISTS (
                    SELECT 1 FROM term_reports n
                    WHERE n.round_id = r.round_id AND n.student_id = r.student_id AND n.number > r.number)
            ORDER BY r.published_at DESC, r.id DESC LIMIT 1
            """)
        return try row.map { row in
            Waiting(
                path: "/students/\(student)/term-reports/\(try row.id("round_id", of: ReportRound.self))",
                title: try row.text("title"))
        }
    }

    static func asked(_ waiting: Waiting?, _ page: PageContext) -> HTML? {
        waiting.map { waiting in
            StudentAsked.row(
                waiting.path, "\(page.t.reportsHomeStudentOpen)", "\(page.t.reportsHomeStudent(title: waiting.title))")
        }
    }

    static func familyPart(_ waiting: Waiting?, _ page: PageContext) -> HTML? {
        waiting.map { waiting in
            notice(
                .leaf, icon: "file",
                """
                <p>\(page.t.reportsHomeFamily(title: waiting.title)) <a href="\(waiting.path)">\(page.t.reportsHomeFamilyOpen)</a></p>
                """, page)
        }
    }

    struct Staff: Sendable {
        /// Sentences that the viewer has still to write.
        var missing = 0
        /// Whether the viewer begins rounds of reports.
        var isKeeper = false
    }

    static func staff(_ visit: Visit) throws -> Staff {
        Staff(
            missing: try ReportClasses.missing(visit),
            isKeeper: !visit.viewer.roles.isDisjoint(with: ReportStore.keepers))
    }

    static func staffPart(_ model: Staff, _ page: PageContext) -> HTML? {
        guard model.missing > 0 || model.isKeeper else { return nil }
        let t = page.t
        let words: HTML? = model.missing > 0 ? "<p>\(t.reportsHomeStaff(count: model.missing))</p>" : nil
        return section(
            "reports", t.reportsTitle,
            "\(words)<div class=\"btns mt-3\"><a class=\"btn\" href=\"/reports\">\(page.icon("file"))\(model.missing > 0 ? t.reportsWrite : t.reportsHub)</a></div>"
        )
    }
}
