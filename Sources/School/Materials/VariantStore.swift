import Learning
import SQL

/// A version of an activity with all that a page shows of it. Competencies and rubric are the activity's.
struct Variant: Sendable, Equatable {
    let id: ID<ActivityVariant>
    let tier: VariantTier
    let medium: VariantMedium
    let language: String
    /// What is different about it, in the teacher's words.
    let note: LocalText
    /// None where the activity's own hold.
    let steps: [LocalText]
    let materials: [LocalText]
    let reading: String
    let version: Int

    var option: VariantOption { VariantOption(id: id, tier: tier, medium: medium, language: language) }
}

/// A variant as somebody wants it to be.
struct VariantDraft: Sendable, Equatable {
    var tier = VariantTier.scaffold
    var medium = VariantMedium.text
    var language = ""
    var note = LocalText.empty
    var steps: [LocalText] = []
    var materials: [LocalText] = []
    var reading = ""
}

enum VariantStore {
    static let most = 20
    static let longestNote = 500

    static func variants(of activity: ID<Activity>, _ tx: any Transaction) throws -> [Variant] {
        try tx.query(
            """
            SELECT id, tier, medium, language, note, steps, materials, reading, version FROM activity_variants
            WHERE activity_id = \(activity) AND removed_at IS NULL
            ORDER BY CASE tier WHEN 'scaffold' THEN 0 WHEN 'level' THEN 1 ELSE 2 END, id LIMIT \(most)
            """
        ).map { row in
            Variant(
                id: try row.id("id"), tier: VariantTier(rawValue: try row.text("tier")) ?? .level,
                medium: VariantMedium(rawValue: try row.text("medium")) ?? .text, language: try row.text("language"),
                note: try row.localText("note"), steps: try row.localTexts("steps"),
                materials: try row.localTexts("materials"), reading: try row.text("reading"),
                version: try row.int("version"))
        }
    }

    static func add(_ draft: VariantDraft, to activity: ID<Activity>, _ visit: Visit) throws {
        let id: ID<ActivityVariant> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO activity_variants (id, activity_id, tier, medium, language, note, steps, materials, reading,
                                           changed_at)
            VALUES (\(id), \(activity), \(draft.tier.rawValue), \(draft.medium.rawValue), \(draft.language),
                    \(draft.note), \(LocalTexts.json(draft.steps)), \(LocalTexts.json(draft.materials)),
                    \(draft.reading), \(visit.now))
            """)
    }

    static func change(_ id: ID<ActivityVariant>, to draft: VariantDraft, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE activity_variants SET tier = \(draft.tier.rawValue), medium = \(draft.medium.rawValue),
                   language = \(draft.language), note = \(draft.note), steps = \(LocalTexts.json(draft.steps)),
                   materials = \(LocalTexts.json(draft.materials)), reading = \(draft.reading), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(id)
            """)
    }

    /// Whoever worked from it goes on with the activity as it stands, or chooses another.
    static func remove(_ id: ID<ActivityVariant>, of activity: ID<Activity>, _ visit: Visit) throws {
        let changed = try visit.tx.execute(
            """
            UPDATE activity_variants SET removed_at = \(visit.now)
            WHERE id = \(id) AND activity_id = \(activity) AND removed_at IS NULL
            """)
        guard changed == 1 else { throw Failure.notFound }
        try visit.tx.execute("UPDATE variant_choices SET variant_id = NULL WHERE variant_id = \(id)")
    }
}
