import Learning
import SQL

/// What somebody said in a class's talk about an activity.
struct DiscussionPost: Sendable {
    let id: ID<DiscussionPost>
    let person: WorkPerson
    let isStaff: Bool
    let replyTo: ID<DiscussionPost>?
    let words: String
    let postedAt: Timestamp
    let isWithdrawn: Bool
    /// Why it is hidden; nil while it is not.
    let hiddenReason: String?
    /// Words of those who reported it and wait; only for the class's teachers.
    var reports: [String] = []

    var isGone: Bool { isWithdrawn || hiddenReason != nil }
}

/// That somebody is worried about a post.
enum DiscussionReport {}

enum DiscussionStore {
    static let longestWords = 4_000
    /// First posts on one page.
    static let pageSize = 30
    static let mostReplies = 500

    struct Talk: Sendable {
        /// The first posts, newest last, each with its replies.
        let threads: [(first: DiscussionPost, replies: [DiscussionPost])]
        /// Whether there are earlier ones.
        let hasEarlier: Bool
    }

    static func count(_ classID: ID<Class>, _ activity: ID<Activity>, _ tx: any Transaction) throws -> Int {
        try tx.require(
            """
            SELECT COUNT(*) AS number FROM discussion_posts
            WHERE class_id = \(classID) AND activity_id = \(activity) AND withdrawn_at IS NULL AND hidden_at IS NULL
            """
        ).int("number")
    }

    /// - Parameter before: Shows the posts before that one.
    static func talk(
        _ classID: ID<Class>, _ activity: ID<Activity>, before: ID<DiscussionPost>?, _ tx: any Transaction
    ) throws -> Talk {
        let rows = try posts(
            """
            d.class_id = \(classID) AND d.activity_id = \(activity) AND d.reply_to IS NULL
              AND (CAST(\(before) AS BIGINT) IS NULL OR d.id < \(before)) ORDER BY d.id DESC LIMIT \(pageSize + 1)
            """, tx)
        let firsts = Array(rows.prefix(pageSize)).reversed()
        let replies = try posts(
            "d.reply_to IN (\(list: firsts.map(\.id))) ORDER BY d.id LIMIT \(mostReplies)", tx)
        let byFirst = Dictionary(grouping: replies) { $0.replyTo }
        let threads = firsts.map { (first: $0, replies: byFirst[$0.id] ?? []) }.filter {
            // What was taken back and has no answer needs no place.
            !$0.first.isWithdrawn || !$0.replies.isEmpty
        }
        return Talk(threads: threads, hasEarlier: rows.count > pageSize)
    }

    private static func posts(_ condition: SQL, _ tx: any Transaction) throws -> [DiscussionPost] {
        try tx.query(
            """
            SELECT d.id, d.reply_to, d.words, d.posted_at, d.withdrawn_at, d.hidden_at, d.hidden_reason,
                   p.id AS person_id, p.given_name, p.family_name, p.title AS person_title,
                   (SELECT COUNT(*) FROM enrolments e WHERE e.class_id = d.class_id AND e.person_id = d.person_id
                    AND e.role = 'teacher') AS teaches
            FROM discussion_posts d JOIN people p ON p.id = d.person_id WHERE \(condition)
            """
        ).map { row in
            let isHidden = try row.optionalInt64("hidden_at") != nil
            return DiscussionPost(
                id: try row.id("id"), person: try WorkPerson(row), isStaff: try row.int("teaches") > 0,
                replyTo: try row.optionalID("reply_to"), words: try row.text("words"),
                postedAt: try row.time("posted_at"), isWithdrawn: try row.optionalInt64("withdrawn_at") != nil,
                hiddenReason: isHidden ? try row.text("hidden_reason") : nil)
        }
    }

    /// What was reported and nobody has looked at, with the words of those who did.
    static func reported(_ access: ClassAccess, _ activity: ID<Activity>, _ tx: any Transaction) throws
        -> [DiscussionPost]
    {
        let rows = try tx.query(
            """
            SELECT r.post_id, r.words FROM discussion_reports r JOIN discussion_posts d ON d.id = r.post_id
            WHERE d.class_id = \(access.id) AND d.activity_id = \(activity) AND r.settled_at IS NULL
            ORDER BY r.id LIMIT 100
            """)
        var words: [ID<DiscussionPost>: [String]] = [:]
        for row in rows { words[try row.id("post_id"), default: []].append(try row.text("words")) }
        guard !words.isEmpty else { return [] }
        return try posts("d.id IN (\(list: words.keys.sorted())) ORDER BY d.id", tx).map { post in
            var post = post
            post.reports = words[post.id] ?? []
            return post
        }
    }

    // MARK: Writing

    /// Adds a post of somebody who belongs to the class; whoever calls has checked that.
    ///
    /// - Throws: `Failure.notFound` when it answers something of another talk.
    static func add(
        _ words: String, replyTo: ID<DiscussionPost>?, _ classID: ID<Class>, _ activity: ID<Activity>, _ visit: Visit
    ) throws {
        if let replyTo {
            let isFirst = try visit.tx.exists(
                """
                SELECT id FROM discussion_posts WHERE id = \(replyTo) AND class_id = \(classID)
                  AND activity_id = \(activity) AND reply_to IS NULL AND hidden_at IS NULL
                """)
            guard isFirst else { throw Failure.notFound }
        }
        let id: ID<DiscussionPost> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO discussion_posts (id, activity_id, class_id, person_id, reply_to, words, posted_at)
            VALUES (\(id), \(activity), \(classID), \(visit.viewer.person), \(replyTo), \(words), \(visit.now))
            """)
    }

    /// Only the writer takes a post back.
    static func withdraw(_ id: ID<DiscussionPost>, _ visit: Visit) throws {
        let changed = try visit.tx.execute(
            """
            UPDATE discussion_posts SET withdrawn_at = COALESCE(withdrawn_at, \(visit.now)), words = ''
            WHERE id = \(id) AND person_id = \(visit.viewer.person)
            """)
        guard changed == 1 else { throw Failure.notFound }
    }

    static func report(
        _ id: ID<DiscussionPost>, words: String, in classID: ID<Class>, _ activity: ID<Activity>, _ visit: Visit
    ) throws {
        let isThere = try visit.tx.exists(
            "SELECT id FROM discussion_posts WHERE id = \(id) AND class_id = \(classID) AND activity_id = \(activity)")
        guard isThere else { throw Failure.notFound }
        let report: ID<DiscussionReport> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO discussion_reports (id, post_id, person_id, words, reported_at)
            VALUES (\(report), \(id), \(visit.viewer.person), \(words), \(visit.now))
            ON CONFLICT (post_id, person_id) DO UPDATE
            SET words = excluded.words, reported_at = excluded.reported_at, settled_at = NULL, settled_by = NULL
            """)
    }

    /// - Parameter reason: nil shows it again.
    static func hide(_ id: ID<DiscussionPost>, reason: String?, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let hiddenAt: Timestamp? = reason == nil ? nil : visit.now
        let by: ID<Person>? = reason == nil ? nil : visit.viewer.person
        let changed = try visit.tx.execute(
            """
            UPDATE discussion_posts SET hidden_at = \(hiddenAt), hidden_by = \(by), hidden_reason = \(reason ?? "")
            WHERE id = \(id) AND class_id = \(access.id)
            """)
        guard changed == 1 else { throw Failure.notFound }
        try settle(id, access, visit)
        try visit.audit(reason == nil ? "discussion.shown" : "discussion.hidden", reason: reason)
    }

    static func settle(_ id: ID<DiscussionPost>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE discussion_reports SET settled_at = \(visit.now), settled_by = \(visit.viewer.person)
            WHERE post_id = \(id) AND settled_at IS NULL
              AND post_id IN (SELECT d.id FROM discussion_posts d WHERE d.class_id = \(access.id))
            """)
    }
}
