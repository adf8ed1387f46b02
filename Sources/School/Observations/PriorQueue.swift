import HTML
import Learning
import SQL

/// What students and families brought and somebody of the school has to answer.
enum PriorQueue {
    struct Line: Sendable {
        let id: ID<PriorLearning>
        let student: String
        let competency: LocalText
        let broughtAt: Timestamp
    }

    static let mostListed = 300

    static func count(_ visit: Visit) throws -> Int {
        try visit.tx.require(
            """
            SELECT COUNT(*) AS number FROM prior_learnings l
            WHERE l.state = 'waiting' AND l.student_id IN (\(students(of: visit)))
            """
        ).int("number")
    }

    /// Oldest first.
    static func list(_ visit: Visit) throws -> [Line] {
        try visit.tx.query(
            """
            SELECT l.id, l.brought_at, c.title, s.given_name, s.family_name
            FROM prior_learnings l JOIN people s ON s.id = l.student_id JOIN competencies c ON c.id = l.competency_id
            WHERE l.state = 'waiting' AND l.student_id IN (\(students(of: visit)))
            ORDER BY l.brought_at, l.id LIMIT \(mostListed)
            """
        ).map { row in
            Line(
                id: try row.id("id"), student: try row.text("given_name") + " " + row.text("family_name"),
                competency: try row.localText("title"), broughtAt: try row.time("brought_at"))
        }
    }

    private static func students(of visit: Visit) -> SQL {
        """
        SELECT e.person_id FROM enrolments t
        JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
        JOIN enrolments e ON e.class_id = t.class_id AND e.role = 'student' AND \(current("e", visit.today))
        WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
        """
    }

    /// On the home of those who teach, while something waits.
    static func card(_ count: Int, _ page: PageContext) -> HTML? {
        guard count > 0 else { return nil }
        return section(
            "prior", page.t.observationsPriorQueue,
            link: "<a href=\"/prior-learning\">\(page.t.observationsPriorQueueOpen)</a>",
            "<p>\(page.t.observationsPriorQueueCount(count: count))</p>")
    }

    static func page(_ lines: [Line], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            lines.isEmpty
            ? empty(t.observationsPriorQueueEmpty, page)
            : """
            <ul class="rows">\(each: lines, { line in
                """
                <li><div><h2><a href="/prior-learning/\(line.id)">\(personName(line.student)): \(page.text(line.competency))</a></h2></div>\
                <span class="when">\(page.format.relativeDay(line.broughtAt, now: page.now))</span></li>
                """ as HTML
            })</ul>
            """
        return Page(
            title: t.observationsPriorQueue, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.observationsPriorQueue)</h1><p class="mt-2">\(t.observationsPriorQueueLede)</p></div></div>
                <div class="stack-l">\(list)\(whoCanSee(t.observationsWho, page))</div>
                """)
    }
}
