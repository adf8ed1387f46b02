import Learning
import SQL

/// The newest version of a rubric, locked until the transaction ends.
struct RubricHead: Sendable {
    let version: ID<RubricVersion>
    let number: Int
    let state: RubricState
    let revision: Int

    /// It can still be written on.
    var isOpen: Bool { state == .draft || state == .negotiated }

    static func lock(_ rubric: ID<Rubric>, _ tx: any Transaction) throws -> RubricHead {
        _ = try tx.query("SELECT id FROM rubrics WHERE id = \(rubric)\(SQL.lockRow)")
        return try newest(rubric, tx)
    }

    static func newest(_ rubric: ID<Rubric>, _ tx: any Transaction) throws -> RubricHead {
        let row = try tx.first(
            """
            SELECT id, version, state, revision FROM rubric_versions WHERE rubric_id = \(rubric)
            ORDER BY version DESC LIMIT 1
            """)
        guard let row, let state = RubricState(rawValue: try row.text("state")) else { throw Failure.notFound }
        return RubricHead(
            version: try row.id("id"), number: try row.int("version"), state: state, revision: try row.int("revision"))
    }
}

/// The steps of a rubric's life: talked about, agreed on, next version. The first score locks it in the database.
enum RubricLife {
    /// Asks the students of a class, and the colleagues, what they think.
    ///
    /// - Throws: `Failure.refused` for a rubric that is not open any more; `Failure.notFound` for a class of others.
    static func invite(
        _ classID: ID<Class>, to access: RubricAccess, _ visit: Visit, _ t: Messages
    ) throws {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        guard head.isOpen else { throw locked(t) }
        let taught = try GiveStore.taughtClass(classID, visit)
        try visit.tx.execute(
            """
            INSERT INTO rubric_invitations (rubric_version_id, class_id, invited_by, invited_at)
            VALUES (\(head.version), \(taught.id), \(access.viewer), \(visit.now)) ON CONFLICT DO NOTHING
            """)
        try set(.negotiated, head, visit)
    }

    /// Closes the talk. An older version gives way, and the author's activities go on with the new one.
    ///
    /// - Throws: `Failure.refused` while words that somebody proposed wait for an answer, or without rows.
    static func agree(_ access: RubricAccess, _ visit: Visit, _ t: Messages) throws {
        let tx = visit.tx
        let head = try RubricHead.lock(access.rubric, tx)
        if head.state == .agreed { return }
        guard head.isOpen else { throw locked(t) }
        var refusal = Refusal()
        let open = try tx.require(
            """
            SELECT COUNT(*) AS number FROM rubric_comments
            WHERE rubric_version_id = \(head.version) AND state = 'open' AND proposed <> ''
            """
        ).int("number")
        if open > 0 { refusal.add("agree", t.rubricsAnswerFirst(count: open)) }
        let model = try RubricStore.load(head.version, tx)
        if model.criteria.isEmpty || model.criteria.contains(where: { $0.levels.contains(where: \.isEmpty) }) {
            refusal.add("agree", t.rubricsWordsFirst)
        }
        try refusal.check()
        try tx.execute(
            """
            UPDATE rubric_versions SET state = 'agreed', agreed_by = \(access.viewer), agreed_at = \(visit.now),
                   changed_at = \(visit.now)
            WHERE id = \(head.version)
            """)
        let older: [ID<RubricVersion>] = try tx.query(
            """
            SELECT id FROM rubric_versions
            WHERE rubric_id = \(access.rubric) AND id <> \(head.version) AND state <> 'superseded'
            """
        ).map { try $0.id("id") }
        guard !older.isEmpty else { return }
        try tx.execute(
            """
            UPDATE activities SET rubric_version_id = \(head.version), version = version + 1, changed_at = \(visit.now)
            WHERE author_id = \(access.viewer) AND rubric_version_id IN (\(list: older))
            """)
        try tx.execute(
            """
            UPDATE rubric_versions SET state = 'superseded', changed_at = \(visit.now) WHERE id IN (\(list: older))
            """)
    }

    /// Opens the next version as a draft with the same words. What is in use stays so until the new one is agreed on.
    ///
    /// - Returns: The version to write on.
    @discardableResult
    static func next(_ access: RubricAccess, _ visit: Visit) throws -> ID<RubricVersion> {
        let head = try RubricHead.lock(access.rubric, visit.tx)
        if head.isOpen { return head.version }
        let draft = try RubricStore.load(head.version, visit.tx).draft
        return try RubricWriter(mint: visit.core.mint, now: visit.now, tx: visit.tx).addVersion(
            draft, number: head.number + 1, to: access.rubric, state: .draft)
    }

    /// Writes the draft. Rows that stay keep their ids, so that what was said about them stays with them.
    ///
    /// - Parameter ids: of the rows of the draft that exist already, in the draft's order; nil for a new row.
    /// - Throws: `Failure.refused` for a locked version, and for one that was saved elsewhere since.
    static func save(
        _ draft: RubricDraft, ids: [ID<Criterion>?], revision: Int?, _ access: RubricAccess, _ visit: Visit,
        _ page: PageContext
    ) throws {
        let tx = visit.tx
        let head = try RubricHead.lock(access.rubric, tx)
        guard head.isOpen else { throw locked(page.t) }
        let saved = try RubricStore.load(head.version, tx)
        if saved.draft == draft { return }
        guard head.revision == revision else { throw stale(saved, draft, page) }
        let known = Set(saved.criteria.map(\.id))
        let kept = ids.compactMap { $0 }.filter(known.contains)
        try tx.execute(
            """
            UPDATE rubric_versions SET title = \(draft.title), is_holistic = \(draft.isHolistic),
                   revision = revision + 1, changed_at = \(visit.now)
            WHERE id = \(head.version)
            """)
        // Out of the way first: two rows that change places would meet at one position.
        try tx.execute(
            "UPDATE rubric_criteria SET position = position + 1000 WHERE rubric_version_id = \(head.version)")
        for gone in known.subtracting(kept) {
            try tx.execute("DELETE FROM rubric_examples WHERE criterion_id = \(gone)")
            try tx.execute("DELETE FROM rubric_criteria WHERE id = \(gone)")
        }
        for (position, criterion) in draft.criteria.enumerated() {
            let levels = LocalTexts.json(criterion.levels)
            if ids.indices.contains(position), let id = ids[position], known.contains(id) {
                try tx.execute(
                    """
                    UPDATE rubric_criteria SET position = \(position), competency_id = \(criterion.competency),
                           title = \(criterion.title), levels = \(levels)
                    WHERE id = \(id)
                    """)
            } else {
                try tx.execute(
                    """
                    INSERT INTO rubric_criteria (id, rubric_version_id, position, competency_id, title, levels)
                    VALUES (\(try visit.mint(Criterion.self)), \(head.version), \(position), \(criterion.competency),
                            \(criterion.title), \(levels))
                    """)
            }
        }
    }

    static func set(_ state: RubricState, _ head: RubricHead, _ visit: Visit) throws {
        guard head.state != state else { return }
        try visit.tx.execute(
            "UPDATE rubric_versions SET state = \(state.rawValue), changed_at = \(visit.now) WHERE id = \(head.version)"
        )
    }

    /// The version is agreed on or in use.
    static func locked(_ t: Messages) -> Failure {
        var refusal = Refusal()
        refusal.add("state", t.rubricsLocked)
        return .refused(refusal)
    }

    private static func stale(_ saved: RubricModel, _ draft: RubricDraft, _ page: PageContext) -> Failure {
        func text(_ title: LocalText, _ rows: [(title: LocalText, levels: [LocalText])]) -> String {
            ([page.words(title)]
                + rows.map { row in
                    page.words(row.title) + ": " + row.levels.map(page.words).joined(separator: " / ")
                }).joined(separator: "\n")
        }
        var refusal = Refusal()
        refusal.stale = [
            .init(
                label: page.t.rubricsOne, saved: text(saved.title, saved.criteria.map { ($0.title, $0.levels) }),
                yours: text(draft.title, draft.criteria.map { ($0.title, $0.levels) }))
        ]
        return .refused(refusal)
    }
}
