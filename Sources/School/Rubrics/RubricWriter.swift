import Learning
import SQL

/// A rubric as somebody wants it to be.
struct RubricDraft: Sendable, Equatable {
    struct Criterion: Sendable, Equatable {
        let competency: ID<Competency>
        let title: LocalText
        /// Four texts, for levels 1 to 4.
        let levels: [LocalText]
    }

    let title: LocalText
    let criteria: [Criterion]
    var isHolistic = false
}

extension RubricModel {
    var draft: RubricDraft {
        RubricDraft(
            title: title,
            criteria: criteria.map { .init(competency: $0.competency, title: $0.title, levels: $0.levels) },
            isHolistic: isHolistic)
    }
}

/// Writes rubrics. A version that is in use never changes: what differs becomes the next version, and judgements keep
/// the one they were made on.
struct RubricWriter {
    let mint: IDMint
    let now: Timestamp
    let tx: any Transaction

    /// The rubric of the library with that key.
    ///
    /// - Returns: The version in use, and whether it is new.
    func write(_ draft: RubricDraft, key: String) throws -> (version: ID<RubricVersion>, isNew: Bool) {
        let stored = try tx.first("SELECT id FROM rubrics WHERE key = \(key) \(SQL.lockRow)")
        guard let stored else { return (try add(draft, key: key, owner: nil), true) }
        return try change(stored.id("id"), to: draft)
    }

    /// A new rubric with its first version.
    func add(
        _ draft: RubricDraft, key: String? = nil, owner: ID<Person>?, state: RubricState = .inUse
    ) throws -> ID<RubricVersion> {
        let id: ID<Rubric> = try mint.mint()
        try tx.execute(
            "INSERT INTO rubrics (id, key, owner_id, changed_at) VALUES (\(id), \(key), \(owner), \(now))")
        return try addVersion(draft, number: 1, to: id, state: state)
    }

    /// The next version, unless the newest one already says the same.
    func change(_ rubric: ID<Rubric>, to draft: RubricDraft) throws -> (version: ID<RubricVersion>, isNew: Bool) {
        _ = try tx.query("SELECT id FROM rubrics WHERE id = \(rubric) \(SQL.lockRow)")
        let newest = try tx.require(
            "SELECT id, version FROM rubric_versions WHERE rubric_id = \(rubric) ORDER BY version DESC LIMIT 1")
        let version: ID<RubricVersion> = try newest.id("id")
        if try RubricStore.load(version, tx).draft == draft { return (version, false) }
        try tx.execute(
            """
            UPDATE rubric_versions SET state = 'superseded', changed_at = \(now)
            WHERE rubric_id = \(rubric) AND state <> 'superseded'
            """)
        try tx.execute("UPDATE rubrics SET changed_at = \(now) WHERE id = \(rubric)")
        return (try addVersion(draft, number: try newest.int("version") + 1, to: rubric), true)
    }

    /// Criteria go in while it is a draft: the database refuses them later.
    func addVersion(
        _ draft: RubricDraft, number: Int, to rubric: ID<Rubric>, state: RubricState = .inUse
    ) throws -> ID<RubricVersion> {
        let id: ID<RubricVersion> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO rubric_versions (id, rubric_id, version, title, state, is_holistic, changed_at)
            VALUES (\(id), \(rubric), \(number), \(draft.title), 'draft', \(draft.isHolistic), \(now))
            """)
        let rows = try draft.criteria.enumerated().map { position, criterion in
            [
                try mint.mint(Criterion.self).sqlValue, id.sqlValue, position.sqlValue, criterion.competency.sqlValue,
                criterion.title.sqlValue, LocalTexts.json(criterion.levels).sqlValue,
            ]
        }
        try tx.insert(
            into: "rubric_criteria",
            columns: ["id", "rubric_version_id", "position", "competency_id", "title", "levels"], rows: rows)
        if state != .draft {
            try tx.execute("UPDATE rubric_versions SET state = \(state.rawValue) WHERE id = \(id)")
        }
        return id
    }
}
