import Learning
import SQL

/// Students of a class reading what others made for one activity.
struct PeerRound: Sendable {
    let id: ID<PeerRound>
    let classID: ID<Class>
    let activity: ID<Activity>
    let guide: String
    /// Whether levels of peers become evidence once they are shown.
    let counts: Bool
    /// Whether students see who reviewed their work.
    let isNamed: Bool
    let isClosed: Bool
    let version: Int
}

/// A round with reviews that wait for its teacher.
struct PeerRoundLine: Sendable {
    let classID: ID<Class>
    let classTitle: String
    let activityID: ID<Activity>
    let activity: LocalText
    let waiting: Int

    var path: String { PeerRoundStore.path(classID, activityID) }
}

/// One student's review of another's work, as the teacher sees it.
struct PeerPair: Sendable {
    enum State: String, Sendable {
        /// Not written yet.
        case open
        /// Written; a teacher reads it first.
        case sent
        case shown, held
    }

    let id: ID<PeerReview>
    let author: WorkPerson
    let reviewer: WorkPerson
    let state: State
    /// The author has sent something that can be read.
    let isReady: Bool
    let strength: String
    let nextStep: String
    let reason: String
    let version: Int
    var levels: [(title: LocalText, level: Int)] = []
}

enum PeerRoundStore {
    static let longestGuide = 2000
    static let mostPairs = 600

    static func path(_ classID: ID<Class>, _ activity: ID<Activity>) -> String {
        "/classes/\(classID)/peers/\(activity)"
    }

    /// - Throws: `Failure.notFound` for an activity that the class was not given.
    static func requireGiven(_ activity: ID<Activity>, _ access: ClassAccess, _ visit: Visit) throws -> LocalText {
        let row = try visit.tx.first(
            """
            SELECT a.title FROM activities a WHERE a.id = \(activity)
              AND EXISTS (SELECT 1 FROM assignments g WHERE g.activity_id = a.id AND g.class_id = \(access.id))
            """)
        guard let row else { throw Failure.notFound }
        return try row.localText("title")
    }

    static func round(_ activity: ID<Activity>, _ access: ClassAccess, _ tx: any Transaction) throws -> PeerRound? {
        try tx.first(
            """
            SELECT id, class_id, activity_id, guide, counts, is_named, closed_at, version FROM peer_rounds
            WHERE class_id = \(access.id) AND activity_id = \(activity)
            """
        ).map { row in
            PeerRound(
                id: try row.id("id"), classID: try row.id("class_id"), activity: try row.id("activity_id"),
                guide: try row.text("guide"), counts: try row.bool("counts"), isNamed: try row.bool("is_named"),
                isClosed: try row.optionalInt64("closed_at") != nil, version: try row.int("version"))
        }
    }

    /// Begins the round, or changes what it says. A round that is over begins again.
    ///
    /// - Parameter version: What the form was drawn from; nil for a new one.
    /// - Throws: `Failure.refused` with both guides when another was saved meanwhile; `notFound` for whoever does not
    ///   teach the class.
    static func open(
        _ activity: ID<Activity>, guide: String, counts: Bool, isNamed: Bool, version: Int?, _ access: ClassAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        _ = try requireGiven(activity, access, visit)
        _ = try visit.tx.first("SELECT id FROM classes WHERE id = \(access.id)\(SQL.lockRow)")
        if let standing = try round(activity, access, visit.tx) {
            if standing.version != version, standing.guide != guide {
                var refusal = Refusal()
                refusal.stale = [.init(label: t.judgingGuide, saved: standing.guide, yours: guide)]
                throw Failure.refused(refusal)
            }
            try visit.tx.execute(
                """
                UPDATE peer_rounds SET guide = \(guide), counts = \(counts), is_named = \(isNamed), closed_at = NULL,
                    version = version + 1 WHERE id = \(standing.id)
                """)
            return
        }
        let id: ID<PeerRound> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO peer_rounds (id, class_id, activity_id, guide, counts, is_named, opened_by, opened_at)
            VALUES (\(id), \(access.id), \(activity), \(guide), \(counts), \(isNamed), \(access.viewer), \(visit.now))
            """)
    }

    static func close(_ round: PeerRound, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge, round.classID == access.id else { throw Failure.notFound }
        try visit.tx.execute(
            "UPDATE peer_rounds SET closed_at = \(visit.now), version = version + 1 WHERE id = \(round.id) AND closed_at IS NULL"
        )
    }

    // MARK: Who reads whom

    static func students(_ access: ClassAccess, _ visit: Visit) throws -> [WorkPerson] {
        try visit.tx.query(
            """
            SELECT p.id AS person_id, p.given_name, p.family_name, p.title AS person_title
            FROM enrolments s JOIN people p ON p.id = s.person_id AND p.left_at IS NULL
            WHERE s.class_id = \(access.id) AND s.role = 'student' AND \(current("s", visit.today))
            ORDER BY p.name_folded, p.id LIMIT 400
            """
        ).map(WorkPerson.init)
    }

    /// By the author's name. Pairs of which somebody has left the class stay only where something was written.
    static func pairs(_ round: PeerRound, _ access: ClassAccess, _ visit: Visit) throws -> [PeerPair] {
        let rows = try visit.tx.query(
            """
            SELECT r.id, r.state, r.strength, r.next_step, r.reason, r.version,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title,
                   q.id AS reviewer_id, q.given_name AS reviewer_given, q.family_name AS reviewer_family,
                   (SELECT COUNT(*) FROM works w JOIN attempts t ON t.work_id = w.id AND t.sent_at IS NOT NULL
                    WHERE w.student_id = r.student_id AND w.activity_id = \(round.activity)) AS tries
            FROM peer_reviews r JOIN people p ON p.id = r.student_id JOIN people q ON q.id = r.reviewer_id
            WHERE r.round_id = \(round.id) ORDER BY p.name_folded, p.id, q.name_folded, r.id LIMIT \(mostPairs)
            """)
        let here = Set(try students(access, visit).map(\.id))
        let levels = try levels(round, visit.tx)
        return try rows.compactMap { row in
            let id: ID<PeerReview> = try row.id("id")
            let state = PeerPair.State(rawValue: try row.text("state")) ?? .open
            let author = try WorkPerson(row)
            let reviewer = WorkPerson(
                id: try row.id("reviewer_id"), givenName: try row.text("reviewer_given"),
                familyName: try row.text("reviewer_family"), title: .empty)
            guard state != .open || (here.contains(author.id) && here.contains(reviewer.id)) else { return nil }
            return PeerPair(
                id: id, author: author, reviewer: reviewer, state: state, isReady: try row.int("tries") > 0,
                strength: try row.text("strength"), nextStep: try row.text("next_step"),
                reason: try row.text("reason"), version: try row.int("version"), levels: levels[id] ?? [])
        }
    }

    private static func levels(
        _ round: PeerRound, _ tx: any Transaction
    ) throws -> [ID<PeerReview>: [(title: LocalText, level: Int)]] {
        var found: [ID<PeerReview>: [(title: LocalText, level: Int)]] = [:]
        let rows = try tx.query(
            """
            SELECT l.review_id, l.level, c.title FROM peer_review_levels l
            JOIN peer_reviews r ON r.id = l.review_id JOIN rubric_criteria c ON c.id = l.criterion_id
            WHERE r.round_id = \(round.id) ORDER BY l.review_id, c.position LIMIT 12000
            """)
        for row in rows {
            found[try row.id("review_id"), default: []].append((try row.localText("title"), try row.int("level")))
        }
        return found
    }

    /// By chance, for those of the class; what was written already stays, what was not goes.
    static func pair(each: Int, _ round: PeerRound, _ access: ClassAccess, _ visit: Visit) throws {
        let students = try writable(round, access, visit)
        try visit.tx.execute("DELETE FROM peer_reviews WHERE round_id = \(round.id) AND state = 'open'")
        let seed = UInt64(bitPattern: visit.now.milliseconds ^ round.id.rawValue)
        for pair in PeerPairing.byChance(students, each: each, seed: seed) {
            try add(pair, to: round, visit)
        }
    }

    /// - Throws: `Failure.notFound` for somebody who is not in the class, and for a student's own work.
    static func pair(
        _ reviewer: ID<Person>, reads author: ID<Person>, _ round: PeerRound, _ access: ClassAccess, _ visit: Visit
    ) throws {
        let students = Set(try writable(round, access, visit))
        guard reviewer != author, students.contains(reviewer), students.contains(author) else { throw Failure.notFound }
        try add(.init(reviewer: reviewer, author: author), to: round, visit)
    }

    /// Takes a pair apart where nothing was written yet.
    static func unpair(_ review: ID<PeerReview>, _ round: PeerRound, _ access: ClassAccess, _ visit: Visit) throws {
        _ = try writable(round, access, visit)
        try visit.tx.execute(
            "DELETE FROM peer_reviews WHERE id = \(review) AND round_id = \(round.id) AND state = 'open'")
    }

    private static func writable(
        _ round: PeerRound, _ access: ClassAccess, _ visit: Visit
    ) throws -> [ID<Person>] {
        guard access.relation.mayJudge, round.classID == access.id else { throw Failure.notFound }
        _ = try visit.tx.first("SELECT id FROM peer_rounds WHERE id = \(round.id)\(SQL.lockRow)")
        return try students(access, visit).map(\.id)
    }

    private static func add(_ pair: PeerPairing.Pair, to round: PeerRound, _ visit: Visit) throws {
        let id: ID<PeerReview> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO peer_reviews (id, round_id, student_id, reviewer_id, state, paired_at)
            VALUES (\(id), \(round.id), \(pair.author), \(pair.reviewer), 'open', \(visit.now))
            ON CONFLICT (round_id, student_id, reviewer_id) DO NOTHING
            """)
    }

    /// Rounds of the viewer's classes in which something waits to be read first.
    static func waiting(_ visit: Visit) throws -> [PeerRoundLine] {
        try visit.tx.query(
            """
            SELECT o.class_id, o.activity_id, c.title AS class_title, a.title AS activity_title, COUNT(*) AS waiting
            FROM enrolments e JOIN classes c ON c.id = e.class_id AND c.left_at IS NULL
            JOIN peer_rounds o ON o.class_id = c.id JOIN activities a ON a.id = o.activity_id
            JOIN peer_reviews r ON r.round_id = o.id AND r.state = 'sent'
            WHERE e.person_id = \(visit.viewer.person) AND e.role = 'teacher' AND \(current("e", visit.today))
            GROUP BY o.class_id, o.activity_id, c.title, a.title ORDER BY MIN(r.sent_at), o.activity_id LIMIT 20
            """
        ).map { row in
            PeerRoundLine(
                classID: try row.id("class_id"), classTitle: try row.text("class_title"),
                activityID: try row.id("activity_id"), activity: try row.localText("activity_title"),
                waiting: try row.int("waiting"))
        }
    }
}
