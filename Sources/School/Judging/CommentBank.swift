import Learning
import SQL

/// Words that a judge has used before, for the next time: those for this competency and level first, the often used
/// before the rare. Nobody but the judge sees them.
struct CommentBank: Sendable {
    enum Place: String, Sendable {
        case row, strength, next
    }

    struct Comment: Sendable, Equatable {
        let id: ID<FeedbackComment>
        let place: Place
        let competency: ID<Competency>
        /// 1 to 4
        let level: Int
        let words: String
        let uses: Int
        let usedAt: Timestamp
    }

    static let mostShown = 4
    static let most = 400

    let comments: [Comment]

    /// For one row of a rubric.
    ///
    /// - Parameter level: The one that is chosen there; its own words come first.
    func suggestions(for competency: ID<Competency>, level: Int?) -> [Comment] {
        first(comments.filter { $0.place == .row && $0.competency == competency }, level: level)
    }

    func suggestions(place: Place, among competencies: Set<ID<Competency>>) -> [Comment] {
        first(comments.filter { $0.place == place && competencies.contains($0.competency) }, level: nil)
    }

    private func first(_ found: [Comment], level: Int?) -> [Comment] {
        let sorted = found.sorted { left, right in
            let isLeftFirst = left.level == level
            guard isLeftFirst == (right.level == level) else { return isLeftFirst }
            return (left.uses, left.usedAt, left.id) > (right.uses, right.usedAt, right.id)
        }
        return Array(sorted.uniqued(by: { $0.words }).prefix(Self.mostShown))
    }

    // MARK: The store

    /// The viewer's own about these competencies.
    static func load(_ competencies: [ID<Competency>], _ visit: Visit) throws -> CommentBank {
        guard !competencies.isEmpty else { return CommentBank(comments: []) }
        return try load("competency_id IN (\(list: competencies))", visit)
    }

    static func all(_ visit: Visit) throws -> CommentBank { try load("id > 0", visit) }

    private static func load(_ condition: SQL, _ visit: Visit) throws -> CommentBank {
        let rows = try visit.tx.query(
            """
            SELECT id, place, competency_id, level, words, uses, used_at FROM feedback_comments
            WHERE judge_id = \(visit.viewer.person) AND \(condition)
            ORDER BY uses DESC, used_at DESC, id DESC LIMIT \(most)
            """)
        return CommentBank(comments: try rows.compactMap(comment))
    }

    /// - Throws: `Failure.notFound` for words of somebody else.
    static func require(_ id: ID<FeedbackComment>, _ visit: Visit) throws -> Comment {
        let row = try visit.tx.first(
            """
            SELECT id, place, competency_id, level, words, uses, used_at FROM feedback_comments
            WHERE id = \(id) AND judge_id = \(visit.viewer.person)
            """)
        guard let found = try row.flatMap(comment) else { throw Failure.notFound }
        return found
    }

    private static func comment(_ row: Row) throws -> Comment? {
        guard let place = Place(rawValue: try row.text("place")) else { return nil }
        return Comment(
            id: try row.id("id"), place: place, competency: try row.id("competency_id"), level: try row.int("level"),
            words: try row.text("words"), uses: try row.int("uses"), usedAt: try row.time("used_at"))
    }

    // MARK: Learning from what was sent

    /// Keeps the words of a judgement. Words with the student's name in them are for that student alone.
    static func learn(
        from judging: WorkJudging, on rubric: RubricModel, about student: WorkPerson, _ visit: Visit
    ) throws {
        func keep(_ words: String, _ place: Place, _ criterion: RubricCriterionModel) throws {
            guard !words.isEmpty, let level = judging.levels[criterion.id], !isAbout(student, words) else { return }
            try use(words, place, criterion.competency, level: level, visit)
        }
        for criterion in rubric.criteria { try keep(judging.words[criterion.id] ?? "", .row, criterion) }
        let levels = { (criterion: RubricCriterionModel) in judging.levels[criterion.id] ?? 0 }
        // A strength is about the best row, a next step about the one with most room.
        if let best = rubric.criteria.max(by: { levels($0) < levels($1) }) {
            try keep(judging.strength, .strength, best)
        }
        if let lowest = rubric.criteria.min(by: { levels($0) < levels($1) }) {
            try keep(judging.nextStep, .next, lowest)
        }
    }

    private static func isAbout(_ student: WorkPerson, _ words: String) -> Bool {
        let parts = (student.givenName + " " + student.familyName).lowercased().split(separator: " ")
        let said = words.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
        let heard = Set(said.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") ? $0.dropLast(2) : $0 })
        return parts.contains { $0.count > 1 && heard.contains($0) }
    }

    private static func use(
        _ words: String, _ place: Place, _ competency: ID<Competency>, level: Int, _ visit: Visit
    ) throws {
        let id: ID<FeedbackComment> = try visit.mint()
        let hash = sha256Hex(Array(words.lowercased().utf8))
        try visit.tx.execute(
            """
            INSERT INTO feedback_comments (id, judge_id, place, competency_id, level, words, words_hash, used_at)
            VALUES (\(id), \(visit.viewer.person), \(place.rawValue), \(competency), \(level), \(words), \(hash),
                    \(visit.now))
            ON CONFLICT (judge_id, competency_id, place, level, words_hash) DO UPDATE SET
                uses = feedback_comments.uses + 1, used_at = excluded.used_at, words = excluded.words
            """)
    }

    // MARK: The judge's own hand

    /// - Throws: `Failure.notFound` for words of somebody else.
    static func change(_ id: ID<FeedbackComment>, to words: String, _ visit: Visit) throws {
        let old = try require(id, visit)
        let hash = sha256Hex(Array(words.lowercased().utf8))
        let others = try visit.tx.execute(
            """
            DELETE FROM feedback_comments
            WHERE judge_id = \(visit.viewer.person) AND competency_id = \(old.competency) AND level = \(old.level)
              AND place = \(old.place.rawValue) AND words_hash = \(hash) AND id <> \(id)
            """)
        try visit.tx.execute(
            """
            UPDATE feedback_comments SET words = \(words), words_hash = \(hash), uses = uses + \(others)
            WHERE id = \(id) AND judge_id = \(visit.viewer.person)
            """)
    }

    /// What is gone already is gone.
    static func remove(_ id: ID<FeedbackComment>, _ visit: Visit) throws {
        try visit.tx.execute(
            "DELETE FROM feedback_comments WHERE id = \(id) AND judge_id = \(visit.viewer.person)")
    }
}
