import Learning
import SQL

/// Copying an activity to make it one's own. The copy remembers what it came from.
enum ActivityCopy {
    /// - Parameter source: An activity that the viewer may see.
    /// - Returns: The copy, which the viewer may change: with its versions and pages, given to nobody.
    static func copy(_ source: ActivityModel, _ visit: Visit) throws -> ID<Activity> {
        let tx = visit.tx
        let writer = ActivityWriter(mint: visit.core.mint, now: visit.now, tx: tx)
        let id = try writer.add(
            source.draft, author: visit.viewer.person, school: try ActivityStore.school(of: visit))
        var materials = try MaterialsStore.load(source.id, tx)
        materials.copiedFrom = source.id
        try MaterialsStore.save(materials, of: id, at: visit.now, tx)
        for variant in try VariantStore.variants(of: source.id, tx) {
            let draft = VariantDraft(
                tier: variant.tier, medium: variant.medium, language: variant.language, note: variant.note,
                steps: variant.steps, materials: variant.materials, reading: variant.reading)
            try VariantStore.add(draft, to: id, visit)
        }
        for page in try ModuleStore.pages(of: source.id, tx) {
            try ModuleStore.add(title: page.title, words: page.words, to: id, visit)
        }
        return id
    }

    /// What an activity came from, and what that came from, the nearest first.
    static func lineage(of activity: ID<Activity>, _ visit: Visit) throws -> [Ancestor] {
        var found: [Ancestor] = []
        var seen: Set<ID<Activity>> = [activity]
        var current = activity
        while found.count < 8 {
            let row = try visit.tx.first(
                """
                SELECT a.id, a.title, p.given_name, p.family_name FROM activity_materials m
                JOIN activities a ON a.id = m.copied_from LEFT JOIN people p ON p.id = a.author_id
                WHERE m.activity_id = \(current) AND \(visibleActivities("a", to: visit.viewer, today: visit.today))
                """)
            guard let row else { break }
            let id: ID<Activity> = try row.id("id")
            guard seen.insert(id).inserted else { break }
            let given = try row.optionalText("given_name")
            let family = try row.optionalText("family_name")
            found.append(
                Ancestor(
                    id: id, title: try row.localText("title"),
                    authorName: given.map { name in family.map { name + " " + $0 } ?? name }))
            current = id
        }
        return found
    }

    struct Ancestor: Sendable {
        let id: ID<Activity>
        let title: LocalText
        let authorName: String?
    }
}
