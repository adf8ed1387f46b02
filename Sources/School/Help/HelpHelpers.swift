import Learning
import SQL

/// What a helper was asked, as the helper sees it. Before a yes neither a name nor words are told.
struct HelpAsk: Sendable {
    let id: ID<HelpAsk>
    let isYes: Bool
    let isOpen: Bool
    let classTitle: String
    let competencyTitle: LocalText?
    /// The first name, what it is about and what was tried, after a yes.
    let name: String
    let about: String
    let tried: [HelpTried]
    let words: String
    let thanks: String
    let thankedAt: Timestamp?
    let askedAt: Timestamp
}

/// Students who agree to help: their own choice, which a teacher may end.
enum HelpHelpers {
    struct Choice: Sendable {
        let classID: ID<Class>
        let title: String
        let isWilling: Bool
        let isEnded: Bool
    }

    struct Skill: Sendable {
        let id: ID<Competency>
        let title: LocalText
        let isLeftOut: Bool
    }

    struct Helper: Sendable {
        let student: ID<Person>
        let name: String
        let isEnded: Bool
        let helping: Int
        let thanks: Int
    }

    // MARK: The student's own

    static func choices(_ access: StudentAccess, _ visit: Visit) throws -> [Choice] {
        let rows = try visit.tx.query(
            "SELECT class_id, is_willing, ended_at FROM help_helpers WHERE student_id = \(access.student)")
        var known: [ID<Class>: (Bool, Bool)] = [:]
        for row in rows {
            known[try row.id("class_id")] = (try row.bool("is_willing"), try row.optionalTime("ended_at") != nil)
        }
        return try HelpStart.classes(access, visit).map {
            Choice(
                classID: $0.id, title: $0.title, isWilling: known[$0.id]?.0 ?? false, isEnded: known[$0.id]?.1 ?? false)
        }
    }

    /// What the student showed lately and could be asked about, the latest first.
    static func skills(_ access: StudentAccess, _ visit: Visit) throws -> [Skill] {
        let since = visit.now.adding(milliseconds: Int64(-HelpPeers.days) * 86_400_000)
        return try visit.tx.query(
            """
            SELECT k.id, k.title, x.since FROM mastery m JOIN competencies k ON k.id = m.competency_id
            LEFT JOIN help_exceptions x ON x.student_id = m.student_id AND x.competency_id = m.competency_id
            WHERE m.student_id = \(access.student) AND m.level >= 3 AND k.retired_at IS NULL
              AND (m.level_since >= \(since) OR m.last_done_at >= \(since) OR x.since IS NOT NULL)
            ORDER BY m.last_done_at DESC, k.id LIMIT 60
            """
        ).map {
            Skill(
                id: try $0.id("id"), title: try $0.localText("title"), isLeftOut: try $0.optionalTime("since") != nil)
        }
    }

    /// Saves in which classes, and what is left out. Saying no ends what was asked and not answered.
    static func save(_ form: Form, _ access: StudentAccess, _ visit: Visit) throws {
        let tx = visit.tx
        let wanted = Set(form.ids("class", of: Class.self))
        for choice in try choices(access, visit) where wanted.contains(choice.classID) != choice.isWilling {
            let isWilling = wanted.contains(choice.classID)
            try tx.execute(
                """
                INSERT INTO help_helpers (student_id, class_id, is_willing, changed_at)
                VALUES (\(access.student), \(choice.classID), \(isWilling), \(visit.now))
                ON CONFLICT (student_id, class_id) DO UPDATE
                SET is_willing = excluded.is_willing, changed_at = excluded.changed_at
                """)
            if !isWilling { try letGo(access.student, in: choice.classID, visit) }
            try visit.changed(.help(choice.classID))
        }
        let kept = Set(form.ids("with", of: Competency.self))
        for skill in try skills(access, visit) where kept.contains(skill.id) == skill.isLeftOut {
            if skill.isLeftOut {
                try tx.execute(
                    "DELETE FROM help_exceptions WHERE student_id = \(access.student) AND competency_id = \(skill.id)")
            } else {
                try tx.execute(
                    """
                    INSERT INTO help_exceptions (student_id, competency_id, since)
                    VALUES (\(access.student), \(skill.id), \(visit.now))
                    ON CONFLICT (student_id, competency_id) DO NOTHING
                    """)
            }
        }
    }

    /// Whoever waits for the answer sees that another classmate can be asked.
    private static func letGo(_ helper: ID<Person>, in classID: ID<Class>, _ visit: Visit) throws {
        let asked = try visit.tx.query(
            """
            SELECT p.id, h.student_id FROM help_peers p JOIN help_requests h ON h.id = p.request_id
            WHERE p.helper_id = \(helper) AND p.state = 'asked' AND h.class_id = \(classID) AND h.closed_at IS NULL
            """)
        for row in asked {
            try visit.tx.execute(
                """
                UPDATE help_peers SET state = 'no', answered_at = \(visit.now)
                WHERE id = \(try row.id("id", of: HelpAsk.self))
                """)
            try visit.changed(.person(row.id("student_id")))
        }
    }

    /// What was asked and waits, what was said yes to, and thank-yous of the last months; the latest first.
    static func asks(_ access: StudentAccess, _ visit: Visit) throws -> [HelpAsk] {
        try visit.tx.query(
            """
            SELECT p.id, p.state, p.asked_at, p.thanks, p.thanked_at, h.closed_at, h.about, h.tried, h.words,
                   c.title AS class_title, k.title AS competency_title, n.given_name
            FROM help_peers p JOIN help_requests h ON h.id = p.request_id JOIN classes c ON c.id = h.class_id
            JOIN people n ON n.id = h.student_id LEFT JOIN competencies k ON k.id = h.competency_id
            WHERE p.helper_id = \(access.student)
              AND (h.closed_at IS NULL AND p.state IN ('asked', 'yes') OR p.thanked_at IS NOT NULL)
            ORDER BY p.asked_at DESC, p.id DESC LIMIT 40
            """
        ).map { row in
            let isYes = try row.text("state") == "yes"
            let isOpen = try row.optionalTime("closed_at") == nil
            let tells = isYes && isOpen
            return HelpAsk(
                id: try row.id("id"), isYes: isYes, isOpen: isOpen, classTitle: try row.text("class_title"),
                competencyTitle: try row.optionalText("competency_title") == nil
                    ? nil : row.localText("competency_title"),
                name: isYes ? try row.text("given_name") : "", about: tells ? try row.text("about") : "",
                tried: tells ? HelpTried.list(try row.text("tried")) : [], words: tells ? try row.text("words") : "",
                thanks: try row.text("thanks"), thankedAt: try row.optionalTime("thanked_at"),
                askedAt: try row.time("asked_at"))
        }
    }

    /// A yes or a no, which nobody is told the reason of. After the request is over, nothing happens.
    static func answer(_ id: ID<HelpAsk>, isYes: Bool, _ access: StudentAccess, _ visit: Visit) throws {
        let row = try visit.tx.first(
            """
            SELECT h.student_id, h.class_id FROM help_peers p JOIN help_requests h ON h.id = p.request_id
            WHERE p.id = \(id) AND p.helper_id = \(access.student)
            """)
        guard let row else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE help_peers SET state = \(isYes ? "yes" : "no"), answered_at = \(visit.now)
            WHERE id = \(id) AND helper_id = \(access.student) AND (state = 'asked' OR state = 'yes' AND NOT \(isYes))
              AND EXISTS (SELECT 1 FROM help_requests h WHERE h.id = request_id AND h.closed_at IS NULL)
            """)
        try visit.changed(.person(row.id("student_id")))
        try visit.changed(.person(access.student))
        try visit.changed(.help(row.id("class_id")))
    }

    // MARK: The teacher's

    static func list(_ access: ClassAccess, _ visit: Visit) throws -> [Helper] {
        guard access.relation.mayJudge else { throw Failure.notFound }
        return try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, k.ended_at,
                   (SELECT COUNT(*) FROM help_peers b JOIN help_requests h ON h.id = b.request_id
                    WHERE b.helper_id = p.id AND b.state = 'yes' AND h.class_id = k.class_id AND h.closed_at IS NULL)
                       AS helping,
                   (SELECT COUNT(*) FROM help_peers b JOIN help_requests h ON h.id = b.request_id
                    WHERE b.helper_id = p.id AND b.thanked_at IS NOT NULL AND h.class_id = k.class_id) AS thanks
            FROM help_helpers k JOIN people p ON p.id = k.student_id
            JOIN enrolments e ON e.class_id = k.class_id AND e.person_id = p.id AND e.role = 'student'
                AND \(current("e", visit.today))
            WHERE k.class_id = \(access.id) AND k.is_willing ORDER BY p.name_folded, p.id LIMIT 400
            """
        ).map {
            Helper(
                student: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                isEnded: try $0.optionalTime("ended_at") != nil, helping: try $0.int("helping"),
                thanks: try $0.int("thanks"))
        }
    }

    /// Ends that a student is asked, or takes that back.
    static func end(_ isEnded: Bool, _ student: ID<Person>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let at: Timestamp? = isEnded ? visit.now : nil
        let by: ID<Person>? = isEnded ? access.viewer : nil
        let count = try visit.tx.execute(
            """
            UPDATE help_helpers SET ended_at = \(at), ended_by = \(by)
            WHERE student_id = \(student) AND class_id = \(access.id)
            """)
        guard count == 1 else { throw Failure.notFound }
        if isEnded { try letGo(student, in: access.id, visit) }
        try visit.changed(.person(student))
    }
}
