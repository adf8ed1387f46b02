import Learning
import SQL

/// What stands between a request and classmates who may help.
enum HelpPeerState: Sendable {
    /// Nobody was asked; so many could be.
    case free(count: Int)
    case asked
    /// Somebody said yes; the first name is told now.
    case yes(name: String, thanked: Bool)
}

/// Classmates who help. Whoever asks never learns who was asked, and why somebody cannot.
enum HelpPeers {
    /// Nobody helps with more than so many requests at once.
    static let mostOpen = 2
    /// "Lately": what was shown within so many days.
    static let days = 60

    /// Who could be asked: agreed to help in this class, showed it lately, was not asked about this request yet, and has
    /// fewer than two. Whoever was asked least comes first.
    private static func candidates(_ request: HelpRequest, _ access: HelpAccess, _ visit: Visit) throws -> [ID<Person>]
    {
        guard let competency = request.competency else { return [] }
        let since = visit.now.adding(milliseconds: Int64(-days) * 86_400_000)
        return try visit.tx.query(
            """
            SELECT k.student_id FROM help_helpers k
            JOIN enrolments e ON e.class_id = k.class_id AND e.person_id = k.student_id AND e.role = 'student'
                AND \(current("e", visit.today))
            JOIN mastery m ON m.student_id = k.student_id AND m.competency_id = \(competency) AND m.level >= 3
            WHERE k.class_id = \(access.classID) AND k.is_willing AND k.ended_at IS NULL
              AND k.student_id <> \(access.student.student)
              AND (m.level_since >= \(since) OR m.last_done_at >= \(since))
              AND NOT EXISTS (SELECT 1 FROM help_exceptions x
                WHERE x.student_id = k.student_id AND x.competency_id = \(competency))
              AND NOT EXISTS (SELECT 1 FROM help_peers p WHERE p.request_id = \(request.id) AND p.helper_id = k.student_id)
              AND (SELECT COUNT(*) FROM help_peers busy JOIN help_requests held ON held.id = busy.request_id
                   WHERE busy.helper_id = k.student_id AND busy.state IN ('asked', 'yes')
                     AND held.closed_at IS NULL) < \(mostOpen)
            ORDER BY (SELECT COUNT(*) FROM help_peers p WHERE p.helper_id = k.student_id AND p.asked_at >= \(since)),
                     k.student_id
            LIMIT 30
            """
        ).map { row -> ID<Person> in try row.id("student_id") }
    }

    static func state(_ request: HelpRequest, _ access: HelpAccess, _ visit: Visit) throws -> HelpPeerState {
        let row = try visit.tx.first(
            """
            SELECT p.state, p.thanked_at, n.given_name FROM help_peers p LEFT JOIN people n ON n.id = p.helper_id
            WHERE p.request_id = \(request.id) AND p.state IN ('yes', 'asked') ORDER BY p.state DESC LIMIT 1
            """)
        switch try row?.text("state") {
        case "yes":
            return .yes(
                name: try row?.optionalText("given_name") ?? "", thanked: try row?.optionalTime("thanked_at") != nil)
        case "asked": return .asked
        default:
            guard request.isOpen else { return .free(count: 0) }
            return .free(count: try candidates(request, access, visit).count)
        }
    }

    /// Asks one classmate.
    ///
    /// - Throws: `Failure.refused` when nobody can be asked now.
    static func ask(_ access: HelpAccess, _ visit: Visit) throws {
        try HelpAsking.requireOpen(access, visit)
        let request = try HelpStore.request(access, visit)
        guard case .free = try state(request, access, visit) else { return }
        for helper in try candidates(request, access, visit) {
            // Two who ask at once do not both get the last free place of a helper.
            _ = try visit.tx.first(
                """
                SELECT student_id FROM help_helpers
                WHERE student_id = \(helper) AND class_id = \(access.classID)\(SQL.lockRow)
                """)
            let open = try visit.tx.require(
                """
                SELECT COUNT(*) AS number FROM help_peers p JOIN help_requests h ON h.id = p.request_id
                WHERE p.helper_id = \(helper) AND p.state IN ('asked', 'yes') AND h.closed_at IS NULL
                """
            ).int("number")
            guard open < mostOpen else { continue }
            try visit.tx.execute(
                """
                INSERT INTO help_peers (id, request_id, helper_id, state, asked_at)
                VALUES (\(try visit.mint(HelpAsk.self)), \(access.request), \(helper), 'asked', \(visit.now))
                """)
            try visit.changed(.person(helper))
            try visit.changed(.help(access.classID))
            return
        }
        var refusal = Refusal()
        refusal.add("peer", visit.words.helpPeerNobody)
        throw Failure.refused(refusal)
    }

    /// A request that is over needs no answer anymore.
    static func endAsked(_ request: ID<HelpRequest>, _ visit: Visit) throws {
        let asked = try visit.tx.query(
            "SELECT helper_id FROM help_peers WHERE request_id = \(request) AND state IN ('asked', 'yes')")
        try visit.tx.execute(
            """
            UPDATE help_peers SET state = 'ended', answered_at = \(visit.now)
            WHERE request_id = \(request) AND state = 'asked'
            """)
        for row in asked {
            if let helper: ID<Person> = try row.optionalID("helper_id") { try visit.changed(.person(helper)) }
        }
    }

    static func thank(_ words: String, _ access: HelpAccess, _ visit: Visit) throws {
        let row = try visit.tx.first(
            "SELECT id, helper_id FROM help_peers WHERE request_id = \(access.request) AND state = 'yes'")
        guard let row else { return }
        try visit.tx.execute(
            """
            UPDATE help_peers SET thanks = \(words), thanked_at = COALESCE(thanked_at, \(visit.now))
            WHERE id = \(try row.id("id", of: HelpAsk.self))
            """)
        if let helper: ID<Person> = try row.optionalID("helper_id") { try visit.changed(.person(helper)) }
    }
}
