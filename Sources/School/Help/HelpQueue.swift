import Learning
import SQL

/// The teacher's line of a class. How long somebody waits is told here and to nobody else.
enum HelpQueue {
    struct Line: Sendable {
        let request: HelpRequest
        let used: [HelpUse]
        /// The classmate who helps or was asked.
        let helper: String?
        let helperSaidYes: Bool
    }

    /// Those in line in their order, then those taken, then those who try other ways.
    static func open(_ access: ClassAccess, _ visit: Visit) throws -> [Line] {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let requests = try visit.tx.query(
            """
            SELECT \(HelpRequest.columns) FROM \(HelpRequest.tables)
            WHERE h.class_id = \(access.id) AND h.closed_at IS NULL AND \(HelpStore.isInClass(visit))
            ORDER BY CASE h.state WHEN 'taken' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,
                     COALESCE(h.queued_at, h.asked_at), h.id
            LIMIT 200
            """
        ).map(HelpRequest.init)
        return try lines(requests, visit)
    }

    static func one(_ id: ID<HelpRequest>, _ access: ClassAccess, _ visit: Visit) throws -> Line {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let found = try visit.tx.query(
            """
            SELECT \(HelpRequest.columns) FROM \(HelpRequest.tables)
            WHERE h.id = \(id) AND h.class_id = \(access.id) AND \(HelpStore.isInClass(visit))
            """
        ).map(HelpRequest.init)
        guard let line = try lines(found, visit).first else { throw Failure.notFound }
        return line
    }

    private static func lines(_ requests: [HelpRequest], _ visit: Visit) throws -> [Line] {
        guard !requests.isEmpty else { return [] }
        let ids = requests.map(\.id)
        var used: [ID<HelpRequest>: [HelpUse]] = [:]
        for row in try visit.tx.query(
            """
            SELECT request_id, way, thing, title FROM help_uses WHERE request_id IN (\(list: ids))
            ORDER BY request_id, used_at LIMIT 2000
            """)
        {
            used[try row.id("request_id"), default: []].append(
                HelpUse(way: try row.text("way"), thing: try row.text("thing"), title: try row.text("title")))
        }
        var helpers: [ID<HelpRequest>: (String, Bool)] = [:]
        for row in try visit.tx.query(
            """
            SELECT p.request_id, p.state, n.given_name, n.family_name FROM help_peers p JOIN people n ON n.id = p.helper_id
            WHERE p.request_id IN (\(list: ids)) AND p.state IN ('asked', 'yes')
            """)
        {
            helpers[try row.id("request_id")] = (
                try row.text("given_name") + " " + row.text("family_name"), try row.text("state") == "yes"
            )
        }
        return requests.map {
            Line(
                request: $0, used: used[$0.id] ?? [], helper: helpers[$0.id]?.0,
                helperSaidYes: helpers[$0.id]?.1 ?? false)
        }
    }

    // MARK: Taking

    /// Of two teachers who take the same request at once, one gets it.
    ///
    /// - Throws: `Failure.refused` with who has it.
    static func take(_ id: ID<HelpRequest>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            UPDATE help_requests SET state = 'taken', taken_by = \(access.viewer), taken_at = \(visit.now),
                   changed_at = \(visit.now)
            WHERE id = \(id) AND class_id = \(access.id) AND closed_at IS NULL AND state IN ('open', 'waiting')
            """)
        let request = try one(id, access, visit).request
        guard count == 1 || (request.isOpen && request.takenBy == access.viewer) else {
            var refusal = Refusal()
            refusal.add(
                "queue",
                request.isOpen
                    ? visit.words.helpTakenBy(name: request.takenName) : visit.words.helpIsOverStaff)
            throw Failure.refused(refusal)
        }
        try HelpStore.tell(access.id, request.student, visit)
    }

    /// Takes the first in line.
    ///
    /// - Returns: nil when nobody is in line.
    static func next(_ access: ClassAccess, _ visit: Visit) throws -> ID<HelpRequest>? {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let waiting = try visit.tx.query(
            """
            SELECT h.id FROM help_requests h
            WHERE h.class_id = \(access.id) AND h.closed_at IS NULL AND h.state = 'waiting' AND \(HelpStore.isInClass(visit))
            ORDER BY h.queued_at, h.id LIMIT 20
            """
        ).map { row -> ID<HelpRequest> in try row.id("id") }
        for id in waiting {
            do {
                try take(id, access, visit)
                return id
            } catch Failure.refused {
                // A colleague was faster; the next one, then.
                continue
            }
        }
        return nil
    }

    /// Back to its place in line, or to whoever tried other ways.
    static func putBack(_ id: ID<HelpRequest>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE help_requests SET state = CASE WHEN queued_at IS NULL THEN 'open' ELSE 'waiting' END, taken_by = NULL,
                   taken_at = NULL, changed_at = \(visit.now)
            WHERE id = \(id) AND class_id = \(access.id) AND state = 'taken' AND taken_by = \(access.viewer)
            """)
        try HelpStore.tell(access.id, one(id, access, visit).request.student, visit)
    }

    // MARK: Answering

    /// How the teacher helped; the request is over with it.
    static func answer(_ form: Form, _ id: ID<HelpRequest>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM help_requests WHERE id = \(id)\(SQL.lockRow)")
        let request = try one(id, access, visit).request
        let t = visit.words
        let words = try form.text("words", most: 32_000)
        let answer = form.raw("answer").flatMap(HelpAnswer.init(rawValue:)) ?? .talk
        var refusal = Refusal()
        if answer == .hint, words.isEmpty { refusal.add("words", t.helpNeedHint) }
        if words.unicodeScalars.count > HelpRequest.longestAnswer {
            refusal.add("words", t.helpTooLong(count: HelpRequest.longestAnswer))
        }
        if !request.isOpen {
            refusal.add("queue", t.helpIsOverStaff)
        } else if request.state == .taken, request.takenBy != access.viewer {
            refusal.add("queue", t.helpTakenBy(name: request.takenName))
        }
        let workshop: ID<Workshop>? = form.id("workshop")
        if answer == .workshop, workshop == nil { refusal.add("workshop", t.helpNeedWorkshop) }
        try refusal.check()
        if answer == .workshop, let workshop {
            guard try WorkshopStore.coming(access, visit).contains(where: { $0.id == workshop }) else {
                throw Failure.notFound
            }
            _ = try WorkshopWriter.offer(seatTo: request.student, of: workshop, visit)
        }
        try visit.tx.execute(
            """
            UPDATE help_requests SET state = 'helped', answer = \(answer.rawValue), answer_words = \(words),
                   taken_by = \(access.viewer), taken_at = COALESCE(taken_at, \(visit.now)), closed_at = \(visit.now),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(id)
            """)
        try HelpPeers.endAsked(id, visit)
        try HelpStore.tell(access.id, request.student, visit)
    }
}
