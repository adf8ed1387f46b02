import SQL

/// The term on paper: sentences of teachers and students, and reports that never change once they are published.
func reportFeature(_ core: Core) -> Feature {
    Feature(
        name: "reports",
        tables: [
            "report_rounds", "report_sentences", "term_reports", "term_report_openings", "mark_crosswalks",
        ],
        routes: ReportRoutes().routes + StudentReportRoutes(core: core).routes,
        jobs: [],
        export: [
            StudentExport(name: "report-sentences") { student in
                """
                SELECT round_id, class_id, words, written_by, changed_at FROM report_sentences
                WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "term-reports") { student in
                """
                SELECT id, round_id, number, content, content_hash, reason, published_by, published_at
                FROM term_reports WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "term-report-openings") { student in
                """
                SELECT report_id, reader_id, opened_at FROM term_report_openings
                WHERE student_id = \(student) ORDER BY report_id, reader_id
                """
            },
        ],
        erase: [
            StudentErasure(name: "term_report_openings") {
                "DELETE FROM term_report_openings WHERE student_id = \($0)"
            },
            StudentErasure(name: "term_reports") { "DELETE FROM term_reports WHERE student_id = \($0)" },
            StudentErasure(name: "report_sentences") { "DELETE FROM report_sentences WHERE student_id = \($0)" },
        ])
}
