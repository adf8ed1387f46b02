import Learning
import SQL

/// Proof that the viewer was asked to read one piece of a classmate's work, and still shares the class with whoever
/// made it.
struct PeerAccess: Sendable {
    let review: ID<PeerReview>
    let author: ID<Person>
    let activity: ID<Activity>
    /// The try that was read, once something was written.
    let read: ID<Attempt>?
    let state: PeerPair.State

    fileprivate init(_ row: Row) throws {
        review = try row.id("id")
        author = try row.id("student_id")
        activity = try row.id("activity_id")
        read = try row.optionalID("attempt_id")
        state = PeerPair.State(rawValue: try row.text("state")) ?? .open
    }
}

/// What a classmate reads: the work alone, without what anybody else thinks of it.
struct PeerPaper: Sendable {
    let attempt: ID<Attempt>
    let words: String
    let link: String
    let files: [WorkFile]
    let rubric: RubricModel
}

/// A review that waits to be written.
struct PeerTask: Sendable {
    let id: ID<PeerReview>
    let author: String
    let activity: LocalText
}

/// What students write about each other's work.
enum PeerReviewStore {
    struct Model: Sendable {
        let review: ID<PeerReview>
        let author: String
        let activity: LocalText
        let guide: String
        let isClosed: Bool
        let state: PeerPair.State
        let strength: String
        let nextStep: String
        let reason: String
        let version: Int
        let levels: [ID<Criterion>: Int]
        /// nil while there is nothing to read, and when the round is over.
        let paper: PeerPaper?

        var isOpen: Bool { !isClosed && (state == .open || state == .sent) && paper != nil }
    }

    /// - Throws: `Failure.notFound` for anybody but the reviewer, and once one of the two has left the class.
    static func access(_ review: ID<PeerReview>, _ visit: Visit) throws -> PeerAccess {
        let row = try visit.tx.first(
            """
            SELECT r.id, r.student_id, r.attempt_id, r.state, o.activity_id
            FROM peer_reviews r JOIN peer_rounds o ON o.id = r.round_id
            JOIN classes c ON c.id = o.class_id AND c.left_at IS NULL
            JOIN enrolments e ON e.class_id = c.id AND e.person_id = r.reviewer_id AND e.role = 'student'
                 AND \(current("e", visit.today))
            JOIN enrolments s ON s.class_id = c.id AND s.person_id = r.student_id AND s.role = 'student'
                 AND \(current("s", visit.today))
            WHERE r.id = \(review) AND r.reviewer_id = \(visit.viewer.person)
            """)
        guard let row else { throw Failure.notFound }
        return try PeerAccess(row)
    }

    static func load(_ access: PeerAccess, _ visit: Visit) throws -> Model {
        let row = try visit.tx.require(
            """
            SELECT r.strength, r.next_step, r.reason, r.version, o.guide, o.closed_at, a.title, p.given_name
            FROM peer_reviews r JOIN peer_rounds o ON o.id = r.round_id JOIN activities a ON a.id = o.activity_id
            JOIN people p ON p.id = r.student_id WHERE r.id = \(access.review)
            """)
        var levels: [ID<Criterion>: Int] = [:]
        let rows = try visit.tx.query(
            "SELECT criterion_id, level FROM peer_review_levels WHERE review_id = \(access.review)")
        for row in rows { levels[try row.id("criterion_id")] = try row.int("level") }
        let isClosed = try row.optionalInt64("closed_at") != nil
        return Model(
            review: access.review, author: try row.text("given_name"), activity: try row.localText("title"),
            guide: try row.text("guide"), isClosed: isClosed, state: access.state,
            strength: try row.text("strength"), nextStep: try row.text("next_step"), reason: try row.text("reason"),
            version: try row.int("version"), levels: levels,
            paper: isClosed ? nil : try paper(access, visit.tx))
    }

    /// The try that was read, or the newest that was sent.
    private static func paper(_ access: PeerAccess, _ tx: any Transaction) throws -> PeerPaper? {
        let row = try tx.first(
            """
            SELECT t.id, t.words, t.link, a.rubric_version_id,
                   (SELECT MAX(c.rubric_version_id) FROM self_ratings r JOIN rubric_criteria c ON c.id = r.criterion_id
                    WHERE r.attempt_id = t.id) AS rated_on
            FROM works w JOIN attempts t ON t.work_id = w.id AND t.sent_at IS NOT NULL
            JOIN activities a ON a.id = w.activity_id
            WHERE w.student_id = \(access.author) AND w.activity_id = \(access.activity)
              AND (CAST(\(access.read) AS BIGINT) IS NULL OR t.id = \(access.read))
            ORDER BY t.number DESC LIMIT 1
            """)
        guard let row else { return nil }
        let attempt: ID<Attempt> = try row.id("id")
        let version: ID<RubricVersion> = try row.optionalID("rated_on") ?? row.id("rubric_version_id")
        return PeerPaper(
            attempt: attempt, words: try row.text("words"), link: try row.text("link"),
            files: try WorkDetailsStore.files(of: attempt, tx), rubric: try RubricStore.load(version, tx))
    }

    /// A file of the work that is being read.
    static func file(_ file: ID<Attachment>, _ access: PeerAccess, _ tx: any Transaction) throws -> StoredBytes {
        let row = try tx.first(
            """
            SELECT f.sha256, f.name, f.content_type, s.size, f.attempt_id
            FROM attachments f JOIN files s ON s.sha256 = f.sha256 WHERE f.id = \(file)
            """)
        guard let row, let paper = try paper(access, tx), try row.id("attempt_id") == paper.attempt else {
            throw Failure.notFound
        }
        return StoredBytes(
            sha256: try row.text("sha256"), name: try row.text("name"), contentType: try row.text("content_type"),
            size: try row.int64("size"))
    }

    // MARK: Writing

    /// Keeps a review; a teacher reads it before the author does. It may be changed until then.
    ///
    /// - Throws: `Failure.refused`; `Failure.notFound` when it is over or a teacher has read it.
    static func send(
        _ form: Form, _ access: PeerAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let tx = visit.tx
        _ = try tx.first("SELECT id FROM peer_reviews WHERE id = \(access.review)\(SQL.lockRow)")
        let access = try self.access(access.review, visit)
        let model = try load(access, visit)
        guard model.isOpen, let paper = model.paper else { throw Failure.notFound }
        let levels: [ID<Criterion>: Int] = WorkFields.levels(WorkFields.level, form)
        let strength = try form.text("strength")
        let next = try form.text("next")
        try refusal(strength, next, levels, paper, form, t).check()
        try tx.execute(
            """
            UPDATE peer_reviews SET state = 'sent', attempt_id = \(paper.attempt), strength = \(strength),
                next_step = \(next), sent_at = \(visit.now), version = version + 1
            WHERE id = \(access.review)
            """)
        try tx.execute("DELETE FROM peer_review_levels WHERE review_id = \(access.review)")
        for criterion in paper.rubric.criteria {
            guard let level = levels[criterion.id] else { continue }
            try tx.execute(
                """
                INSERT INTO peer_review_levels (review_id, criterion_id, level)
                VALUES (\(access.review), \(criterion.id), \(level))
                """)
        }
        // A level of a classmate is a score as well: the words of the rubric stay from now on.
        try tx.execute(
            """
            UPDATE rubric_versions SET state = 'in_use'
            WHERE id = \(paper.rubric.version) AND state IN ('draft', 'negotiated', 'agreed')
            """)
    }

    private static func refusal(
        _ strength: String, _ next: String, _ levels: [ID<Criterion>: Int], _ paper: PeerPaper, _ form: Form,
        _ t: Messages
    ) -> Refusal {
        var refusal = Refusal()
        if form.id("attempt") != paper.attempt { refusal.add("strength", t.judgingPeerChanged) }
        for criterion in paper.rubric.criteria where levels[criterion.id] == nil {
            let row = criterion.title.text(in: t.language.code).text
            refusal.add("\(WorkFields.level)\(criterion.id)-1", t.workRateFirst(row: row))
        }
        for (field, text) in [("strength", strength), ("next", next)] {
            if text.isEmpty {
                refusal.add(field, field == "strength" ? t.judgingPeerNeedStrength : t.judgingPeerNeedNext)
            }
            if text.unicodeScalars.count > WorkJudging.longestWords {
                refusal.add(field, t.workTooLong(count: WorkJudging.longestWords))
            }
        }
        return refusal
    }

    // MARK: Lists

    /// What the viewer may read and write about now, oldest first.
    static func waiting(_ visit: Visit) throws -> [PeerTask] {
        try visit.tx.query(
            """
            SELECT r.id, p.given_name, a.title
            FROM peer_reviews r JOIN peer_rounds o ON o.id = r.round_id AND o.closed_at IS NULL
            JOIN classes c ON c.id = o.class_id AND c.left_at IS NULL
            JOIN activities a ON a.id = o.activity_id JOIN people p ON p.id = r.student_id
            JOIN enrolments e ON e.class_id = c.id AND e.person_id = r.reviewer_id AND e.role = 'student'
                 AND \(current("e", visit.today))
            JOIN enrolments s ON s.class_id = c.id AND s.person_id = r.student_id AND s.role = 'student'
                 AND \(current("s", visit.today))
            WHERE r.reviewer_id = \(visit.viewer.person) AND r.state = 'open'
              AND EXISTS (SELECT 1 FROM works w JOIN attempts t ON t.work_id = w.id AND t.sent_at IS NOT NULL
                          WHERE w.student_id = r.student_id AND w.activity_id = o.activity_id)
            ORDER BY r.id LIMIT 10
            """
        ).map { PeerTask(id: try $0.id("id"), author: try $0.text("given_name"), activity: try $0.localText("title")) }
    }
}

/// What a classmate said about a try, after a teacher passed it on.
struct PeerWords: Sendable {
    /// nil where the teacher keeps names out, and for everybody but the student and those who teach.
    let reviewer: String?
    let strength: String
    let nextStep: String
    let levels: [ID<Criterion>: Int]

    static func list(of attempt: ID<Attempt>, _ access: StudentAccess, _ tx: any Transaction) throws -> [PeerWords] {
        let rows = try tx.query(
            """
            SELECT r.id, r.strength, r.next_step, o.is_named, p.given_name
            FROM peer_reviews r JOIN peer_rounds o ON o.id = r.round_id JOIN people p ON p.id = r.reviewer_id
            WHERE r.attempt_id = \(attempt) AND r.student_id = \(access.student) AND r.state = 'shown'
            ORDER BY r.decided_at, r.id LIMIT 20
            """)
        return try rows.map { row in
            var levels: [ID<Criterion>: Int] = [:]
            let id: ID<PeerReview> = try row.id("id")
            for level in try tx.query("SELECT criterion_id, level FROM peer_review_levels WHERE review_id = \(id)") {
                levels[try level.id("criterion_id")] = try level.int("level")
            }
            let isNamed = try row.bool("is_named") || access.relation.isStaff
            let mayKnow = isNamed && access.relation != .guardian
            return PeerWords(
                reviewer: mayKnow ? try row.text("given_name") : nil, strength: try row.text("strength"),
                nextStep: try row.text("next_step"), levels: levels)
        }
    }
}
