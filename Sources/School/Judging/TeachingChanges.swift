import HTML
import Learning
import SQL

/// Feedback on the way asks the teacher back: what will you change? The answers are the teacher's own.
enum TeachingChanges {
    struct Change: Sendable {
        let words: String
        let writtenAt: Timestamp
    }

    /// An activity with feedback on the way by the viewer, or with words about what changes.
    struct Line: Sendable {
        let activity: ID<Activity>
        let title: LocalText
        let count: Int
        /// nil without feedback on the way.
        let newest: Timestamp?
        let changes: [Change]

        /// Nothing was written since the newest feedback.
        var asks: Bool {
            guard let newest else { return false }
            return changes.first.map { $0.writtenAt < newest } ?? true
        }
    }

    /// Empty words are no change.
    static func add(_ words: String, after activity: ID<Activity>, _ visit: Visit) throws {
        guard !words.isEmpty else { return }
        let id: ID<Line> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO teaching_changes (id, judge_id, activity_id, words, written_at)
            VALUES (\(id), \(visit.viewer.person), \(activity), \(words), \(visit.now))
            """)
    }

    /// - Throws: `Failure.notFound` where the viewer gave no feedback on the way.
    static func require(_ activity: ID<Activity>, _ visit: Visit) throws {
        let found = try visit.tx.exists(
            """
            SELECT j.id FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
            WHERE j.judge_id = \(visit.viewer.person) AND w.activity_id = \(activity) AND j.is_formative
            UNION ALL
            SELECT id FROM teaching_changes
            WHERE judge_id = \(visit.viewer.person) AND activity_id = \(activity)
            """)
        guard found else { throw Failure.notFound }
    }

    /// The newest first, at most 40 activities.
    static func lines(_ visit: Visit) throws -> [Line] {
        let me = visit.viewer.person
        let rows = try visit.tx.query(
            """
            SELECT a.id, a.title, f.number, f.newest FROM activities a LEFT JOIN (
                SELECT w.activity_id, COUNT(*) AS number, MAX(j.judged_at) AS newest
                FROM judgements j JOIN attempts t ON t.id = j.attempt_id JOIN works w ON w.id = t.work_id
                WHERE j.judge_id = \(me) AND j.is_formative AND j.taken_back_at IS NULL GROUP BY w.activity_id
            ) f ON f.activity_id = a.id
            WHERE f.activity_id IS NOT NULL OR a.id IN (SELECT activity_id FROM teaching_changes WHERE judge_id = \(me))
            ORDER BY COALESCE(f.newest, 0) DESC, a.id LIMIT 40
            """)
        var changes: [ID<Activity>: [Change]] = [:]
        let written = try visit.tx.query(
            """
            SELECT activity_id, words, written_at FROM teaching_changes
            WHERE judge_id = \(me) ORDER BY written_at DESC, id DESC LIMIT 200
            """)
        for row in written {
            changes[try row.id("activity_id"), default: []].append(
                Change(words: try row.text("words"), writtenAt: try row.time("written_at")))
        }
        return try rows.map { row in
            let id: ID<Activity> = try row.id("id")
            return Line(
                activity: id, title: try row.localText("title"), count: try row.optionalInt("number") ?? 0,
                newest: try row.optionalTime("newest"), changes: changes[id] ?? [])
        }
    }

    // MARK: The page

    static func page(_ lines: [Line], _ page: PageContext) -> Page {
        let t = page.t
        return Page(
            title: t.judgingChangesTitle, width: .text, section: "/feedback",
            body: """
                <p class="crumb"><a href="/feedback">\(t.navFeedback)</a></p>
                <div class="head"><div><h1>\(t.judgingChangesTitle)</h1><p class="mt-2">\(t.judgingChangesLede)</p></div></div>
                \(refusalSummary(page))
                \(lines.isEmpty ? empty(t.judgingChangesEmpty, page) : nil)
                <div class="stack-l">\(each: lines, { line($0, page) })\(whoCanSee(t.judgingWhoMe, page))</div>
                """)
    }

    private static func line(_ line: Line, _ page: PageContext) -> HTML {
        let t = page.t
        let field = "words-\(line.activity)"
        let written: HTML? =
            line.changes.isEmpty
            ? nil
            : """
            <ul class="rows">\(each: line.changes.prefix(5), { change in
                "<li><div><p dir=\"auto\" translate=\"no\">\(change.words)</p></div><span class=\"when\">\(page.format.shortDate(change.writtenAt))</span></li>" as HTML
            })</ul>
            """
        let count: HTML? = line.newest.map {
            "<p class=\"soft\">\(t.judgingChangesCount(count: line.count, when: page.format.relativeDay($0, now: page.now)))</p>"
        }
        let label = line.asks ? t.judgingChange : t.judgingChangeMore
        return """
            <section class="sec"><h2><a href="/activities/\(line.activity.description)">\(page.text(line.title))</a></h2>
            \(count)\(written)
            <form class="form mt-3" method="post" action="/feedback/changes">\(page.hiddenFields())\
            <input type="hidden" name="activity" value="\(line.activity.description)">
            \(textArea(field, label, most: WorkJudging.longestChange, rows: 2, page))
            <div class="btns"><button class="btn">\(t.commonSave)</button></div></form></section>
            """
    }
}
