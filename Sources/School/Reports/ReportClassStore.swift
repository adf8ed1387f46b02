import Learning
import SQL

/// The reports of a class: its students with the sentences of whoever teaches it.
struct ReportClass: Sendable {
    struct Line: Sendable {
        let student: ID<Person>
        let name: String
        /// About this class; empty before somebody wrote.
        let words: String
        /// 0 before somebody wrote.
        let version: Int
        let writer: String?
        /// How many reports were published in this round: 1, and more for corrections.
        let published: Int
    }

    /// Larger classes are written in parts.
    static let most = 60
    static let longestSentence = 2_000

    let id: ID<Class>
    let title: String
    let isAdvisory: Bool
    let lines: [Line]
    /// There are more students than lines.
    let isCut: Bool
    let relation: Relation

    var written: Int { lines.count { !$0.words.isEmpty } }
    var published: Int { lines.count { $0.published > 0 } }
    /// Whoever advises these students, and whoever leads the school.
    var mayPublish: Bool { relation == .leader || relation == .advisor }
}

enum ReportClassStore {
    static func load(
        _ access: ClassAccess, _ round: ReportRound, isLocked: Bool = false, _ visit: Visit
    ) throws -> ReportClass {
        if isLocked { _ = try visit.tx.first("SELECT id FROM report_rounds WHERE id = \(round.id)\(SQL.lockRow)") }
        let row = try visit.tx.require("SELECT title, kind FROM classes WHERE id = \(access.id)")
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, s.words, s.version,
                   w.given_name AS writer_given, w.family_name AS writer_family,
                   (SELECT COUNT(*) FROM term_reports r WHERE r.round_id = \(round.id) AND r.student_id = p.id) AS published
            FROM people p
            LEFT JOIN report_sentences s ON s.round_id = \(round.id) AND s.student_id = p.id
                AND s.class_id = \(access.id)
            LEFT JOIN people w ON w.id = s.written_by
            WHERE p.left_at IS NULL AND p.id IN (
                SELECT e.person_id FROM enrolments e
                WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today)))
            ORDER BY p.name_folded, p.id LIMIT \(ReportClass.most + 1)
            """)
        return ReportClass(
            id: access.id, title: try row.text("title"), isAdvisory: try row.text("kind") == "advisory",
            lines: try rows.prefix(ReportClass.most).map(line), isCut: rows.count > ReportClass.most,
            relation: access.relation)
    }

    private static func line(_ row: Row) throws -> ReportClass.Line {
        let given = try row.optionalText("writer_given")
        let family = try row.optionalText("writer_family")
        return ReportClass.Line(
            student: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name"),
            words: try row.optionalText("words") ?? "", version: try row.optionalInt("version") ?? 0,
            writer: given.map { $0 + " " + (family ?? "") }, published: try row.int("published"))
    }

    /// Saves the sentences of the whole class, all or none. What stays the same is left alone.
    ///
    /// - Parameter sent: Words and the version that they were written over, by student.
    /// - Throws: `notFound` for who does not teach the class; a refusal for what is too long and, with both texts, for
    ///   what a colleague changed since the form was drawn.
    static func save(
        _ sent: [ID<Person>: (words: String, version: Int)], _ round: ReportRound, _ access: ClassAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation.mayJudge, round.isOpen else { throw Failure.notFound }
        let saved = try load(access, round, isLocked: true, visit)
        var refusal = Refusal()
        var changed: [(line: ReportClass.Line, words: String)] = []
        for line in saved.lines {
            guard let one = sent[line.student], one.words != line.words else { continue }
            let count = one.words.unicodeScalars.count
            if count > ReportClass.longestSentence {
                refusal.add(
                    "w-\(line.student)", t.reportsTooLong(count: count, most: ReportClass.longestSentence))
            }
            if one.version != line.version {
                refusal.stale.append(.init(label: line.name, saved: line.words, yours: one.words))
            }
            changed.append((line, one.words))
        }
        try refusal.check()
        for (line, words) in changed {
            try ReportSentences.write(
                words, about: line.student, in: access.id, round.id, isNew: line.version == 0, visit)
        }
    }
}

/// The rows of sentences. The caller has shown that the viewer writes there.
enum ReportSentences {
    /// - Parameter place: The class; nothing for the student's own words.
    static func write(
        _ words: String, about student: ID<Person>, in place: ID<Class>?, _ round: ID<ReportRound>, isNew: Bool,
        _ visit: Visit
    ) throws {
        guard isNew else {
            let same: SQL = place.map { "class_id = \($0)" } ?? "class_id IS NULL"
            try visit.tx.execute(
                """
                UPDATE report_sentences SET words = \(words), version = version + 1,
                    written_by = \(visit.viewer.person), changed_at = \(visit.now)
                WHERE round_id = \(round) AND student_id = \(student) AND \(same)
                """)
            return
        }
        try visit.tx.execute(
            """
            INSERT INTO report_sentences (id, round_id, student_id, class_id, words, written_by, changed_at)
            VALUES (\(try visit.mint(TermReport.Sentence.self)), \(round), \(student), \(place), \(words),
                    \(visit.viewer.person), \(visit.now))
            """)
    }

    struct Own: Sendable {
        let words: String
        /// 0 before anything was written.
        let version: Int
    }

    static func own(_ round: ID<ReportRound>, _ access: StudentAccess, _ tx: any Transaction) throws -> Own {
        let row = try tx.first(
            """
            SELECT words, version FROM report_sentences
            WHERE round_id = \(round) AND student_id = \(access.student) AND class_id IS NULL
            """)
        return Own(words: try row?.text("words") ?? "", version: try row?.int("version") ?? 0)
    }

    /// - Throws: `notFound` for anybody but the student, and once the writing is over.
    static func saveOwn(
        _ words: String, version: Int?, _ round: ReportRound, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation == .oneself, round.isOpen else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let saved = try own(round.id, access, visit.tx)
        var refusal = Refusal()
        let count = words.unicodeScalars.count
        if count > ReportClass.longestSentence {
            refusal.add("words", t.reportsTooLong(count: count, most: ReportClass.longestSentence))
        }
        if version != saved.version, words != saved.words {
            refusal.stale = [.init(label: t.reportsOwnAsk, saved: saved.words, yours: words)]
        }
        try refusal.check()
        try write(words, about: access.student, in: nil, round.id, isNew: saved.version == 0, visit)
    }
}
