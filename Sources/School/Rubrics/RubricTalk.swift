import Learning
import SQL

enum RubricComment {}

/// What somebody said about a rubric.
struct RubricRemark: Sendable {
    enum State: String, Sendable {
        case open, adopted, answered, withdrawn
    }

    let id: ID<RubricComment>
    let criterion: ID<Criterion>?
    /// 1 to 4; 0 speaks of the row, or of the whole rubric.
    let level: Int
    let words: String
    /// Other words for the cell; empty where there are none.
    let proposed: String
    let state: State
    let answer: String
    let writer: ID<Person>
    let writerName: String
    let writtenAt: Timestamp
}

/// The talk about a version of a rubric.
enum RubricTalk {
    static let longestWords = 1_000
    static let longestProposal = 600
    static let mostOnPage = 50
    /// From one person about one version; more would be a flood.
    static let mostOfOne = 100

    struct Shown: Sendable {
        let remarks: [RubricRemark]
        let hasMore: Bool
        /// All of them.
        let count: Int
        /// Open ones with other words, which the author has to answer.
        let waiting: Int
        /// How many say that it is fine.
        let assents: Int
        let isAssented: Bool
    }

    /// Those that wait for an answer first, then the newest.
    ///
    /// - Parameter criterion: nil for all rows.
    static func load(
        _ version: ID<RubricVersion>, about criterion: ID<Criterion>?, skipping: Int, for access: RubricAccess,
        _ tx: any Transaction
    ) throws -> Shown {
        let rows = try tx.query(
            """
            SELECT c.id, c.criterion_id, c.level, c.words, c.proposed, c.state, c.answer, c.written_by, c.written_at,
                   p.given_name, p.family_name
            FROM rubric_comments c JOIN people p ON p.id = c.written_by
            WHERE c.rubric_version_id = \(version)
              AND (c.state <> 'withdrawn' OR (c.written_by = \(access.viewer) AND c.answer <> ''))
              AND (CAST(\(criterion) AS BIGINT) IS NULL OR c.criterion_id = \(criterion))
            ORDER BY CASE WHEN c.state = 'open' THEN 0 ELSE 1 END, c.id DESC
            LIMIT \(mostOnPage + 1) OFFSET \(max(0, min(skipping, 100_000)))
            """)
        let count = try tx.require(
            """
            SELECT COUNT(*) AS number,
                   COALESCE(SUM(CASE WHEN state = 'open' AND proposed <> '' THEN 1 ELSE 0 END), 0) AS waiting
            FROM rubric_comments WHERE rubric_version_id = \(version) AND state <> 'withdrawn'
            """)
        let assents = try tx.require(
            """
            SELECT COUNT(*) AS number, COALESCE(SUM(CASE WHEN person_id = \(access.viewer) THEN 1 ELSE 0 END), 0) AS own
            FROM rubric_assents WHERE rubric_version_id = \(version)
            """)
        return Shown(
            remarks: try rows.prefix(mostOnPage).map(remark), hasMore: rows.count > mostOnPage,
            count: try count.int("number"), waiting: Int(try count.int64("waiting")),
            assents: try assents.int("number"), isAssented: try assents.int64("own") > 0)
    }

    static func remark(_ row: Row) throws -> RubricRemark {
        RubricRemark(
            id: try row.id("id"), criterion: try row.optionalID("criterion_id"), level: try row.int("level"),
            words: try row.text("words"), proposed: try row.text("proposed"),
            state: RubricRemark.State(rawValue: try row.text("state")) ?? .answered, answer: try row.text("answer"),
            writer: try row.id("written_by"),
            writerName: try row.text("given_name") + " " + row.text("family_name"),
            writtenAt: try row.time("written_at"))
    }

    /// - Throws: `Failure.refused` when the talk is over or there is nothing to say.
    static func say(
        _ words: String, proposing proposed: String, about criterion: ID<Criterion>?, level: Int,
        _ access: RubricAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let tx = visit.tx
        let head = try RubricHead.lock(access.rubric, tx)
        guard head.state == .negotiated else { throw RubricLife.locked(t) }
        try isPart(access, head, visit)
        var refusal = Refusal()
        if words.isEmpty && proposed.isEmpty { refusal.add("words", t.rubricsNeedWords) }
        if words.unicodeScalars.count > longestWords { refusal.add("words", t.rubricsTooLong(count: longestWords)) }
        if proposed.unicodeScalars.count > longestProposal {
            refusal.add("proposed", t.rubricsTooLong(count: longestProposal))
        }
        if !proposed.isEmpty && (criterion == nil || level == 0) { refusal.add("cell", t.rubricsNeedCell) }
        try refusal.check()
        if let criterion {
            let isOfVersion = try tx.exists(
                "SELECT id FROM rubric_criteria WHERE id = \(criterion) AND rubric_version_id = \(head.version)")
            guard isOfVersion, (0...4).contains(level) else { throw Failure.notFound }
        }
        let said = try tx.require(
            """
            SELECT COUNT(*) AS number FROM rubric_comments
            WHERE rubric_version_id = \(head.version) AND written_by = \(access.viewer)
            """
        ).int("number")
        guard said < mostOfOne else {
            refusal.add("words", t.rubricsTooMany(count: mostOfOne))
            throw Failure.refused(refusal)
        }
        try tx.execute(
            """
            INSERT INTO rubric_comments (id, rubric_version_id, criterion_id, level, words, proposed, state, written_by,
                                         written_at)
            VALUES (\(try visit.mint(RubricComment.self)), \(head.version), \(criterion),
                    \(criterion == nil ? 0 : level), \(words), \(proposed), 'open', \(access.viewer), \(visit.now))
            """)
    }

    /// "It is fine as it is."
    static func assent(_ access: RubricAccess, _ visit: Visit, _ t: Messages) throws {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        guard head.state == .negotiated else { throw RubricLife.locked(t) }
        try isPart(access, head, visit)
        try visit.tx.execute(
            """
            INSERT INTO rubric_assents (rubric_version_id, person_id, agreed_at)
            VALUES (\(head.version), \(access.viewer), \(visit.now)) ON CONFLICT DO NOTHING
            """)
    }

    /// Asked about an earlier version is not asked about this one.
    private static func isPart(_ access: RubricAccess, _ head: RubricHead, _ visit: Visit) throws {
        guard access.part == .student else { return }
        let isAsked = try visit.tx.exists(
            """
            SELECT i.class_id FROM rubric_invitations i
            WHERE i.rubric_version_id = \(head.version) AND \(RubricAccess.asked(access.viewer, visit))
            """)
        guard isAsked else { throw Failure.notFound }
    }

    /// Takes the proposed words into the cell, in the language they were written in; the remark keeps who it was.
    ///
    /// - Parameter words: The proposal as the author wants it; the author may have polished it.
    static func adopt(
        _ remark: ID<RubricComment>, as words: String, language: String, _ access: RubricAccess, _ visit: Visit,
        _ t: Messages
    ) throws {
        let tx = visit.tx
        let head = try RubricHead.lock(access.rubric, tx)
        guard head.isOpen else { throw RubricLife.locked(t) }
        let row = try open(remark, head, tx)
        guard let row else { return }
        var refusal = Refusal()
        if words.isEmpty { refusal.add("words-\(remark)", t.rubricsNeedWords) }
        if words.unicodeScalars.count > longestProposal {
            refusal.add("words-\(remark)", t.rubricsTooLong(count: longestProposal))
        }
        try refusal.check()
        guard let criterion: ID<Criterion> = try row.optionalID("criterion_id"),
            let saved = try RubricStore.load(head.version, tx).criteria.first(where: { $0.id == criterion })
        else { throw Failure.notFound }
        let place = try row.int("level") - 1
        guard saved.levels.indices.contains(place) else { throw Failure.notFound }
        var levels = saved.levels
        levels[place] = LocalText(words, language: language)
        try tx.execute(
            "UPDATE rubric_criteria SET levels = \(LocalTexts.json(levels)) WHERE id = \(criterion)")
        try tx.execute("UPDATE rubric_versions SET revision = revision + 1 WHERE id = \(head.version)")
        try close(remark, as: .adopted, answer: "", access, visit)
    }

    /// - Throws: `Failure.refused` without words.
    static func answer(
        _ remark: ID<RubricComment>, _ words: String, _ access: RubricAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        guard try open(remark, head, visit.tx) != nil else { return }
        var refusal = Refusal()
        if words.isEmpty { refusal.add("answer-\(remark)", t.rubricsNeedAnswer) }
        if words.unicodeScalars.count > longestWords {
            refusal.add("answer-\(remark)", t.rubricsTooLong(count: longestWords))
        }
        try refusal.check()
        try close(remark, as: .answered, answer: words, access, visit)
    }

    /// - Returns: nil for one that was answered meanwhile.
    /// - Throws: `Failure.notFound` for a remark about something else.
    static func open(_ remark: ID<RubricComment>, _ head: RubricHead, _ tx: any Transaction) throws -> Row? {
        let row = try tx.first(
            """
            SELECT criterion_id, level, state FROM rubric_comments
            WHERE id = \(remark) AND rubric_version_id = \(head.version)
            """)
        guard let row else { throw Failure.notFound }
        return try row.text("state") == "open" ? row : nil
    }

    static func close(
        _ remark: ID<RubricComment>, as state: RubricRemark.State, answer: String, _ access: RubricAccess,
        _ visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            UPDATE rubric_comments SET state = \(state.rawValue), answer = \(answer), answered_by = \(access.viewer),
                   answered_at = \(visit.now)
            WHERE id = \(remark)
            """)
    }
}
