import HTML
import Learning
import SQL

/// What students put forward and somebody of the school has to answer.
enum ProposalQueue {
    struct Waiting: Sendable {
        let count: Int
        let oldest: Timestamp?

        static let none = Waiting(count: 0, oldest: nil)
    }

    /// How many wait for the viewer, and since when the oldest does.
    static func waiting(_ visit: Visit) throws -> Waiting {
        let row = try visit.tx.require(
            """
            SELECT COUNT(*) AS number, MIN(p.waits_since) AS oldest FROM proposals p
            WHERE p.waits_since IS NOT NULL AND p.student_id IN (\(students(of: visit)))
            """)
        return Waiting(count: try row.int("number"), oldest: try row.optionalTime("oldest"))
    }

    /// Oldest first.
    static func list(_ visit: Visit) throws -> [ProposalLine] {
        try visit.tx.query(
            """
            SELECT p.id, p.student_id, p.kind, p.state, p.content, p.changed_at, p.waits_since, s.given_name, s.family_name
            FROM proposals p JOIN people s ON s.id = p.student_id
            WHERE p.waits_since IS NOT NULL AND p.student_id IN (\(students(of: visit)))
            ORDER BY p.waits_since, p.id LIMIT 300
            """
        ).map(ProposalLine.init)
    }

    /// Everybody in a class or advisory that the viewer teaches today. Who moved away is in none.
    private static func students(of visit: Visit) -> SQL {
        """
        SELECT e.person_id FROM enrolments t
        JOIN classes c ON c.id = t.class_id AND c.left_at IS NULL
        JOIN enrolments e ON e.class_id = t.class_id AND e.role = 'student' AND \(current("e", visit.today))
        WHERE t.person_id = \(visit.viewer.person) AND t.role = 'teacher' AND \(current("t", visit.today))
        """
    }

    // MARK: Pages

    /// On the home of those who teach: how many wait, and the oldest.
    static func card(_ waiting: Waiting, _ page: PageContext) -> HTML? {
        guard waiting.count > 0 else { return nil }
        let t = page.t
        let oldest = waiting.oldest.map { t.proposalsOldest(when: page.format.relativeDay($0, now: page.now)) }
        return section(
            "ideas", t.proposalsQueue, link: "<a href=\"/proposals\">\(t.proposalsQueueOpen)</a>",
            "<p>\(t.proposalsQueueCount(count: waiting.count)) \(oldest)</p>")
    }

    static func page(_ lines: [ProposalLine], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            lines.isEmpty
            ? empty(t.proposalsQueueEmpty, page)
            : "<ul class=\"rows\">\(each: lines, { row($0, page) })</ul>"
        return Page(
            title: t.proposalsQueue, width: .text, section: "/",
            body: """
                <div class="head"><div><h1>\(t.proposalsQueue)</h1><p class="mt-2">\(t.proposalsQueueLede)</p></div></div>
                <div class="stack-l">\(list)\(whoCanSee(t.proposalsWhoStaff, page))</div>
                """)
    }

    private static func row(_ line: ProposalLine, _ page: PageContext) -> HTML {
        let since = line.waitsSince.map { page.format.relativeDay($0, now: page.now) }
        let what = line.state == .agreed ? page.t.proposalsQueueReport : ProposalWords.kind(line.kind, page.t)
        return """
            <li><div><h2><a href="/proposals/\(line.id)">\(personName(line.studentName)): \(ownWords(line.title))</a></h2>
            <p>\(what)</p></div><span class="when">\(since)</span></li>
            """
    }
}
