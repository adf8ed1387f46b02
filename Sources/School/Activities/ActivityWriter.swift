import Learning
import SQL

/// An activity as somebody wants it to be.
struct ActivityDraft: Sendable, Equatable {
    var kind = ActivityKind.lesson
    var title: LocalText
    var question = LocalText.empty
    var why: LocalText
    var steps: [LocalText] = []
    var ways: [LocalText]
    var modalities: [String] = []
    var materials: [LocalText] = []
    var interests: [String] = []
    var gradeBand: String? = nil
    var minutes: Int?
    var rubric: ID<RubricVersion>
    var competencies: [ID<Competency>]
}

extension ActivityModel {
    var draft: ActivityDraft {
        ActivityDraft(
            kind: kind, title: title, question: question, why: why, steps: steps, ways: ways, modalities: modalities,
            materials: materials, interests: interests, gradeBand: gradeBand, minutes: minutes, rubric: rubric,
            competencies: competencies.map(\.id))
    }
}

/// Writes activities.
struct ActivityWriter {
    let mint: IDMint
    let now: Timestamp
    let tx: any Transaction

    /// The activity of the library with that key.
    func write(_ draft: ActivityDraft, key: String) throws -> (id: ID<Activity>, isChanged: Bool) {
        guard let row = try tx.first("SELECT id FROM activities WHERE key = \(key) \(SQL.lockRow)") else {
            return (try add(draft, key: key, author: nil, school: nil), true)
        }
        let id: ID<Activity> = try row.id("id")
        if try ActivityStore.activity(id, tx).draft == draft { return (id, false) }
        try change(id, to: draft)
        return (id, true)
    }

    func add(
        _ draft: ActivityDraft, key: String? = nil, author: ID<Person>?, school: ID<Organization>?
    ) throws -> ID<Activity> {
        let id: ID<Activity> = try mint.mint()
        try tx.execute(
            """
            INSERT INTO activities (id, school_id, author_id, key, kind, title, question, why, steps, ways, modalities,
                                    materials, interests, grade_band, minutes, rubric_version_id, changed_at)
            VALUES (\(id), \(school), \(author), \(key), \(draft.kind.rawValue), \(draft.title), \(draft.question),
                    \(draft.why), \(LocalTexts.json(draft.steps)), \(LocalTexts.json(draft.ways)),
                    \(LocalTexts.json(words: draft.modalities)), \(LocalTexts.json(draft.materials)),
                    \(LocalTexts.json(words: draft.interests)), \(draft.gradeBand), \(draft.minutes), \(draft.rubric),
                    \(now))
            """)
        try link(id, draft.competencies)
        return id
    }

    func change(_ id: ID<Activity>, to draft: ActivityDraft) throws {
        try tx.execute(
            """
            UPDATE activities SET kind = \(draft.kind.rawValue), title = \(draft.title), question = \(draft.question),
                why = \(draft.why), steps = \(LocalTexts.json(draft.steps)), ways = \(LocalTexts.json(draft.ways)),
                modalities = \(LocalTexts.json(words: draft.modalities)),
                materials = \(LocalTexts.json(draft.materials)), interests = \(LocalTexts.json(words: draft.interests)),
                grade_band = \(draft.gradeBand), minutes = \(draft.minutes), rubric_version_id = \(draft.rubric),
                version = version + 1, changed_at = \(now)
            WHERE id = \(id)
            """)
        try tx.execute("DELETE FROM activity_competencies WHERE activity_id = \(id)")
        try link(id, draft.competencies)
    }

    private func link(_ id: ID<Activity>, _ competencies: [ID<Competency>]) throws {
        var seen: Set<ID<Competency>> = []
        let rows = competencies.filter { seen.insert($0).inserted }.enumerated().map { position, competency in
            [id.sqlValue, competency.sqlValue, position.sqlValue]
        }
        try tx.insert(
            into: "activity_competencies", columns: ["activity_id", "competency_id", "position"], rows: rows)
    }
}
