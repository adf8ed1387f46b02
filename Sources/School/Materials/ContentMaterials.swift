import Learning
import SQL

/// The versions and the home preparation that the library's activities come with.
struct ContentMaterials {
    let mint: IDMint
    let now: Timestamp
    let tx: any Transaction

    /// - Returns: Whether anything was new or had to change.
    func install(_ activity: ContentActivity, as id: ID<Activity>) throws -> Bool {
        var isChanged = false
        var materials = try MaterialsStore.load(id, tx)
        let before = materials
        materials.note = activity.variants?.onLevel ?? .empty
        materials.preparation = activity.home?.read ?? .empty
        if materials != before {
            try MaterialsStore.save(materials, of: id, at: now, tx)
            isChanged = true
        }
        guard let variants = activity.variants else { return isChanged }
        let saved = try VariantStore.variants(of: id, tx)
        for (tier, note) in [(VariantTier.scaffold, variants.scaffold), (.more, variants.extension)] {
            if try write(note, tier, saved.first { $0.tier == tier }, of: id) { isChanged = true }
        }
        return isChanged
    }

    private func write(
        _ note: LocalText, _ tier: VariantTier, _ saved: Variant?, of activity: ID<Activity>
    ) throws -> Bool {
        guard let saved else {
            let id: ID<ActivityVariant> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO activity_variants (id, activity_id, tier, medium, note, changed_at)
                VALUES (\(id), \(activity), \(tier.rawValue), 'text', \(note), \(now))
                """)
            return true
        }
        guard saved.note != note else { return false }
        try tx.execute(
            """
            UPDATE activity_variants SET note = \(note), version = version + 1, changed_at = \(now)
            WHERE id = \(saved.id)
            """)
        return true
    }
}
