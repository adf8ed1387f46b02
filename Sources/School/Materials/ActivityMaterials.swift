import Learning
import SQL

/// What an activity needs beside its steps: where and when, what to do at home before, what to read, and the ways that
/// are open in it.
struct ActivityMaterials: Sendable, Equatable {
    /// What it is like as it stands, beside its other versions.
    var note = LocalText.empty
    var place = LocalText.empty
    /// When it fits: "a dry morning".
    var moment = LocalText.empty
    /// What to do at home before.
    var preparation = LocalText.empty
    /// Shows whether one is prepared.
    var check: ID<Check>?
    /// Paragraphs, as `ReadingText` parts them.
    var reading = LocalText.empty
    /// Where the text comes from.
    var source = ""
    /// Ways to take it in.
    var representation = LocalText.empty
    /// Ways to act and to say it.
    var action = LocalText.empty
    /// Ways to be drawn in.
    var engagement = LocalText.empty
    var copiedFrom: ID<Activity>?

    static let none = ActivityMaterials()
    static let longestLine = 300
    static let longestText = 2_000
}

enum MaterialsStore {
    static func load(_ activity: ID<Activity>, _ tx: any Transaction) throws -> ActivityMaterials {
        let row = try tx.first(
            """
            SELECT note, place, moment, preparation, check_id, reading, source, representation, action, engagement,
                   copied_from
            FROM activity_materials WHERE activity_id = \(activity)
            """)
        guard let row else { return .none }
        return ActivityMaterials(
            note: try row.localText("note"), place: try row.localText("place"), moment: try row.localText("moment"),
            preparation: try row.localText("preparation"), check: try row.optionalID("check_id"),
            reading: try row.localText("reading"), source: try row.text("source"),
            representation: try row.localText("representation"), action: try row.localText("action"),
            engagement: try row.localText("engagement"), copiedFrom: try row.optionalID("copied_from"))
    }

    static func save(
        _ materials: ActivityMaterials, of activity: ID<Activity>, at now: Timestamp, _ tx: any Transaction
    ) throws {
        try tx.execute(
            """
            INSERT INTO activity_materials (activity_id, note, place, moment, preparation, check_id, reading, source,
                                            representation, action, engagement, copied_from, changed_at)
            VALUES (\(activity), \(materials.note), \(materials.place), \(materials.moment), \(materials.preparation), \(materials.check),
                    \(materials.reading), \(materials.source), \(materials.representation), \(materials.action),
                    \(materials.engagement), \(materials.copiedFrom), \(now))
            ON CONFLICT (activity_id) DO UPDATE SET note = excluded.note, place = excluded.place, moment = excluded.moment,
                preparation = excluded.preparation, check_id = excluded.check_id, reading = excluded.reading,
                source = excluded.source, representation = excluded.representation, action = excluded.action,
                engagement = excluded.engagement, copied_from = excluded.copied_from, changed_at = excluded.changed_at
            """)
    }
}
