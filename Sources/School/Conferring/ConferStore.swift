import Learning
import SQL

/// Reads a class for conferring, in a few queries for all students at once.
enum ConferStore {
    static let most = 200

    static func load(_ access: ClassAccess, _ visit: Visit) throws -> Conferring {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let tx = visit.tx
        let rows = try students(access, visit)
        let week = visit.format.start(of: visit.schoolToday.startOfWeek)
        let seen = try seen(access, tx)
        let notes = try notes(access, visit)
        let goals = try goals(access, visit)
        let steps = try steps(access, visit)
        var help: [ID<Person>: HelpRequest] = [:]
        for line in try HelpQueue.open(access, visit) { help[line.request.student] = line.request }
        return Conferring(
            classID: access.id,
            title: try tx.require("SELECT title FROM classes WHERE id = \(access.id)").text("title"),
            students: rows.map { row in
                Conferring.Student(
                    id: row.id, name: row.name, seenAt: seen[row.id],
                    isSeenThisWeek: seen[row.id].map { $0 >= week } ?? false, note: notes[row.id],
                    goal: goals[row.id], step: steps[row.id], help: help[row.id])
            },
            viewer: access.viewer)
    }

    private static func enrolled(_ access: ClassAccess, _ visit: Visit) -> SQL {
        """
        SELECT e.person_id FROM enrolments e
        WHERE e.class_id = \(access.id) AND e.role = 'student' AND \(current("e", visit.today))
        """
    }

    /// In the order of the room; whoever has no place yet stands behind, by name.
    static func students(_ access: ClassAccess, _ visit: Visit) throws -> [(id: ID<Person>, name: String)] {
        guard access.relation.mayJudge else { throw Failure.notFound }
        return try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p
            LEFT JOIN confer_places o ON o.class_id = \(access.id) AND o.student_id = p.id
            WHERE p.id IN (\(enrolled(access, visit))) AND p.left_at IS NULL
            ORDER BY COALESCE(o.place, 100000), p.name_folded, p.id LIMIT \(most)
            """
        ).map { (try $0.id("id"), try $0.text("given_name") + " " + $0.text("family_name")) }
    }

    private static func seen(_ access: ClassAccess, _ tx: any Transaction) throws -> [ID<Person>: Timestamp] {
        var seen: [ID<Person>: Timestamp] = [:]
        for row in try tx.query(
            """
            SELECT student_id, MAX(seen_at) AS seen_at FROM confer_visits WHERE class_id = \(access.id)
            GROUP BY student_id LIMIT 1000
            """)
        { seen[try row.id("student_id")] = try row.time("seen_at") }
        return seen
    }

    /// The latest that the viewer may read, by the rule of `NoteStore.readable`.
    private static func notes(_ access: ClassAccess, _ visit: Visit) throws -> [ID<Person>: Conferring.Note] {
        let open = NoteAudience.open(to: access.relation.noteReader).map(\.rawValue)
        let rows = try visit.tx.query(
            """
            SELECT l.student_id, l.audience, l.words, l.written_at, p.given_name, p.family_name FROM (
                SELECT n.student_id, n.audience, n.words, n.written_by, n.written_at,
                       ROW_NUMBER() OVER (PARTITION BY n.student_id ORDER BY n.written_at DESC, n.id DESC) AS nth
                FROM notes n
                WHERE n.student_id IN (\(enrolled(access, visit)))
                  AND (n.written_by = \(access.viewer) OR n.audience IN (\(list: open)))
                  AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM notes r WHERE r.replaces_id = n.id)) AS l
            JOIN people p ON p.id = l.written_by WHERE l.nth = 1
            """)
        var notes: [ID<Person>: Conferring.Note] = [:]
        for row in rows {
            notes[try row.id("student_id")] = Conferring.Note(
                words: try row.text("words"), audience: NoteAudience(rawValue: try row.text("audience")) ?? .writer,
                writer: try row.text("given_name") + " " + row.text("family_name"),
                writtenAt: try row.time("written_at"))
        }
        return notes
    }

    /// A condition on the goal `g`, by the rule of `GoalSight`: goals between student and advisor are the advisor's.
    private static func isOpen(_ access: ClassAccess) -> SQL {
        access.relation == .advisor ? "1 = 1" : "g.audience = 'everyone'"
    }

    private static func goals(_ access: ClassAccess, _ visit: Visit) throws -> [ID<Person>: String] {
        try texts(
            """
            SELECT l.student_id, l.title FROM (
                SELECT g.student_id, g.title,
                       ROW_NUMBER() OVER (PARTITION BY g.student_id ORDER BY g.written_at DESC, g.id DESC) AS nth
                FROM goals g WHERE g.student_id IN (\(enrolled(access, visit))) AND g.ended_at IS NULL
                  AND \(isOpen(access))) AS l
            WHERE l.nth = 1
            """, visit)
    }

    private static func steps(_ access: ClassAccess, _ visit: Visit) throws -> [ID<Person>: String] {
        try texts(
            """
            SELECT l.student_id, l.title FROM (
                SELECT s.student_id, s.title, ROW_NUMBER() OVER (
                    PARTITION BY s.student_id ORDER BY COALESCE(s.planned_on, '9999'), s.position, s.id) AS nth
                FROM steps s WHERE s.student_id IN (\(enrolled(access, visit))) AND s.done_at IS NULL
                  AND s.let_go_at IS NULL AND (s.goal_id IS NULL OR EXISTS (
                    SELECT 1 FROM goals g WHERE g.id = s.goal_id AND \(isOpen(access))))) AS l
            WHERE l.nth = 1
            """, visit)
    }

    private static func texts(_ sql: SQL, _ visit: Visit) throws -> [ID<Person>: String] {
        var texts: [ID<Person>: String] = [:]
        for row in try visit.tx.query(sql) { texts[try row.id("student_id")] = try row.text("title") }
        return texts
    }
}
