import Learning
import SQL

/// A tier that a teacher suggested or set for a student.
struct VariantWish: Sendable {
    let tier: VariantTier
    let isSet: Bool
    let reason: String
    let by: WorkPerson
    let at: Timestamp
}

/// A student's wish for another tier.
struct VariantAsk: Sendable {
    let id: ID<VariantAsk>
    let tier: VariantTier
    let words: String
    let askedAt: Timestamp
    let answer: String
    /// Nil while it waits.
    let isGranted: Bool?
}

/// An activity as one student sees it, for the student and for whoever looks along.
struct VariantSight: Sendable {
    let variants: [Variant]
    let offer: VariantOffer
    let wish: VariantWish?
    let asks: [VariantAsk]

    var shown: Variant? { variants.first { $0.id == offer.shown.id } }
    var waitingAsk: VariantAsk? { asks.first { $0.isGranted == nil } }

    static func load(_ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction) throws -> VariantSight {
        guard access.aspect == .work else { throw Failure.notFound }
        let variants = try VariantStore.variants(of: activity, tx)
        guard !variants.isEmpty else {
            let offer = VariantOffer([], wish: nil, chosen: nil, language: "")
            return VariantSight(variants: [], offer: offer, wish: nil, asks: [])
        }
        let wish = try wish(activity, access, tx)
        let choice = try tx.first(
            """
            SELECT variant_id FROM variant_choices
            WHERE student_id = \(access.student) AND activity_id = \(activity)
            """)
        let chosen: ID<ActivityVariant>?? = try choice.map { try $0.optionalID("variant_id") }
        let language =
            try tx.first("SELECT language FROM people WHERE id = \(access.student)")?.optionalText("language") ?? "en"
        let offer = VariantOffer(
            variants.map(\.option), wish: wish.map { .init(tier: $0.tier, isSet: $0.isSet) }, chosen: chosen,
            language: language)
        return VariantSight(variants: variants, offer: offer, wish: wish, asks: try asks(activity, access, tx))
    }

    /// The latest word holds; one without a tier leaves it to the student again.
    private static func wish(
        _ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> VariantWish? {
        let row = try tx.first(
            """
            SELECT v.tier, v.is_set, v.reason, v.set_at, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title
            FROM variant_tiers v JOIN people p ON p.id = v.set_by
            WHERE v.student_id = \(access.student) AND v.activity_id = \(activity) ORDER BY v.id DESC LIMIT 1
            """)
        guard let row, let tier = try row.optionalText("tier").flatMap(VariantTier.init(rawValue:)) else { return nil }
        return VariantWish(
            tier: tier, isSet: try row.bool("is_set"), reason: try row.text("reason"), by: try WorkPerson(row),
            at: try row.time("set_at"))
    }

    private static func asks(
        _ activity: ID<Activity>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> [VariantAsk] {
        try tx.query(
            """
            SELECT id, tier, words, asked_at, answer, is_granted FROM variant_asks
            WHERE student_id = \(access.student) AND activity_id = \(activity) ORDER BY id DESC LIMIT 20
            """
        ).map { row in
            VariantAsk(
                id: try row.id("id"), tier: VariantTier(rawValue: try row.text("tier")) ?? .level,
                words: try row.text("words"), askedAt: try row.time("asked_at"), answer: try row.text("answer"),
                isGranted: try row.optionalBool("is_granted"))
        }
    }
}

extension VariantSight {
    /// Keeps what the student chose.
    ///
    /// - Throws: `Failure.notFound` for anybody but the student, and for a version that is not open.
    static func choose(
        _ id: ID<ActivityVariant>?, _ activity: ID<Activity>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        guard try load(activity, access, visit.tx).offer.open.contains(where: { $0.id == id }) else {
            throw Failure.notFound
        }
        try visit.tx.execute(
            """
            INSERT INTO variant_choices (student_id, activity_id, variant_id, chosen_at)
            VALUES (\(access.student), \(activity), \(id), \(visit.now))
            ON CONFLICT (student_id, activity_id) DO UPDATE
            SET variant_id = excluded.variant_id, chosen_at = excluded.chosen_at
            """)
    }

    /// A student may always ask. A second wish takes the place of one that waits.
    static func ask(
        for tier: VariantTier, words: String, _ activity: ID<Activity>, _ access: StudentAccess, _ visit: Visit
    ) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        try visit.tx.execute(
            """
            DELETE FROM variant_asks
            WHERE student_id = \(access.student) AND activity_id = \(activity) AND answered_at IS NULL
            """)
        let id: ID<VariantAsk> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO variant_asks (id, student_id, activity_id, tier, words, asked_at)
            VALUES (\(id), \(access.student), \(activity), \(tier.rawValue), \(words), \(visit.now))
            """)
    }

    /// - Parameter tier: nil leaves it to the student.
    static func set(
        _ tier: VariantTier?, isSet: Bool, reason: String, _ activity: ID<Activity>, _ access: StudentAccess,
        _ visit: Visit
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let id: ID<VariantWish> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO variant_tiers (id, student_id, activity_id, tier, is_set, reason, set_by, set_at)
            VALUES (\(id), \(access.student), \(activity), \(tier?.rawValue), \(isSet), \(reason),
                    \(visit.viewer.person), \(visit.now))
            """)
        try visit.audit("variant.tier", student: access.student, aspect: .work, reason: reason)
    }

    static func answer(
        _ ask: ID<VariantAsk>, isGranted: Bool, words: String, _ activity: ID<Activity>, _ access: StudentAccess,
        _ visit: Visit
    ) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let row = try visit.tx.first(
            """
            SELECT tier FROM variant_asks
            WHERE id = \(ask) AND student_id = \(access.student) AND activity_id = \(activity) AND answered_at IS NULL
            \(SQL.lockRow)
            """)
        guard let row else { return }
        try visit.tx.execute(
            """
            UPDATE variant_asks SET is_granted = \(isGranted), answer = \(words), answered_by = \(visit.viewer.person),
                   answered_at = \(visit.now)
            WHERE id = \(ask)
            """)
        guard isGranted else { return }
        // What was asked for is suggested from now on, and everything is open again.
        try set(
            VariantTier(rawValue: row.text("tier")), isSet: false, reason: words, activity, access, visit)
    }
}

extension ActivityModel {
    /// With the steps and materials of the version that the student works from.
    func seen(_ sight: VariantSight) -> ActivityModel {
        guard let variant = sight.shown else { return self }
        var model = self
        if !variant.steps.isEmpty { model.steps = variant.steps }
        if !variant.materials.isEmpty { model.materials = variant.materials }
        return model
    }
}
