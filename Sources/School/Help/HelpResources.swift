import Learning
import SQL

/// Something that a teacher puts before students who ask.
struct HelpResource: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case hint, resource
    }

    static let longestTitle = 200
    static let longestWords = 2_000
    static let longestLink = 1_000

    let id: ID<HelpResource>
    let kind: Kind
    let competency: ID<Competency>?
    let competencyTitle: LocalText?
    let title: String
    let words: String
    let link: String
    let activity: ID<Activity>?
    let activityTitle: LocalText?
    let version: Int
}

/// A class's list of hints and resources. Teachers write it; students see what fits what they asked about.
enum HelpResources {
    static let most = 300

    /// The whole list, by competency.
    static func list(_ access: ClassAccess, _ visit: Visit) throws -> [HelpResource] {
        try resources(
            """
            WHERE r.class_id = \(access.id) AND r.removed_at IS NULL
            ORDER BY COALESCE(k.position, 0), COALESCE(r.competency_id, 0), r.kind, r.added_at, r.id LIMIT \(most)
            """, visit)
    }

    /// Those for the competency first, then those for anything; at most twelve.
    static func fitting(_ request: HelpRequest, _ access: HelpAccess, _ visit: Visit) throws -> [HelpResource] {
        try resources(
            """
            WHERE r.class_id = \(access.classID) AND r.removed_at IS NULL
              AND (r.competency_id IS NULL OR r.competency_id = CAST(\(request.competency) AS BIGINT))
            ORDER BY CASE WHEN r.competency_id IS NULL THEN 1 ELSE 0 END, r.added_at, r.id LIMIT 12
            """, visit)
    }

    static func one(_ id: ID<HelpResource>, _ access: ClassAccess, _ visit: Visit) throws -> HelpResource {
        let found = try resources(
            "WHERE r.id = \(id) AND r.class_id = \(access.id) AND r.removed_at IS NULL", visit)
        guard let resource = found.first else { throw Failure.notFound }
        return resource
    }

    private static func resources(_ rest: SQL, _ visit: Visit) throws -> [HelpResource] {
        try visit.tx.query(
            """
            SELECT r.id, r.kind, r.competency_id, k.title AS competency_title, r.title, r.words, r.link, r.activity_id,
                   a.title AS activity_title, r.version
            FROM help_resources r LEFT JOIN competencies k ON k.id = r.competency_id
            LEFT JOIN activities a ON a.id = r.activity_id AND a.retired_at IS NULL \(rest)
            """
        ).map { row in
            HelpResource(
                id: try row.id("id"), kind: HelpResource.Kind(rawValue: try row.text("kind")) ?? .resource,
                competency: try row.optionalID("competency_id"),
                competencyTitle: try row.optionalText("competency_title") == nil
                    ? nil : row.localText("competency_title"),
                title: try row.text("title"), words: try row.text("words"), link: try row.text("link"),
                activity: try row.optionalText("activity_title") == nil ? nil : row.optionalID("activity_id"),
                activityTitle: try row.optionalText("activity_title") == nil ? nil : row.localText("activity_title"),
                version: try row.int("version"))
        }
    }

    /// What the class works on now: the competencies of what it was given, with those the list names already.
    static func competencies(_ access: ClassAccess, _ visit: Visit) throws -> [HelpStart.Choice<Competency>] {
        try visit.tx.query(
            """
            SELECT k.id, k.title FROM competencies k WHERE k.retired_at IS NULL AND k.id IN (
                SELECT ac.competency_id FROM assignments g
                JOIN activity_competencies ac ON ac.activity_id = g.activity_id
                WHERE g.class_id = \(access.id)
                UNION SELECT r.competency_id FROM help_resources r WHERE r.class_id = \(access.id)
                UNION SELECT h.competency_id FROM help_requests h WHERE h.class_id = \(access.id))
            ORDER BY k.framework_id, k.position, k.id LIMIT 300
            """
        ).map { HelpStart.Choice(id: try $0.id("id"), title: try $0.localText("title")) }
    }

    /// What the class was given, to link to.
    static func activities(_ access: ClassAccess, _ visit: Visit) throws -> [HelpStart.Choice<Activity>] {
        try visit.tx.query(
            """
            SELECT DISTINCT a.id, a.title FROM assignments g JOIN activities a ON a.id = g.activity_id
            WHERE g.class_id = \(access.id) AND a.retired_at IS NULL ORDER BY a.id DESC LIMIT 100
            """
        ).map { HelpStart.Choice(id: try $0.id("id"), title: try $0.localText("title")) }
    }

    // MARK: Writing

    /// - Parameter id: nil for a new one.
    static func save(_ form: Form, _ id: ID<HelpResource>?, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let t = visit.words
        let title = try form.text("title")
        let words = try form.text("words", most: 32_000)
        let link = try form.text("link")
        let kind = form.raw("kind").flatMap(HelpResource.Kind.init(rawValue:)) ?? .resource
        let competency: ID<Competency>? = try form.id("competency").flatMap { wanted in
            try visit.core.catalog.current(in: visit.tx).competencies[wanted]?.id
        }
        let wanted: ID<Activity>? = form.id("activity")
        let activity = try activities(access, visit).first { $0.id == wanted }?.id
        var refusal = Refusal()
        if title.isEmpty { refusal.add("title", t.helpNeedTitle) }
        for (field, text, most) in [
            ("title", title, HelpResource.longestTitle), ("words", words, HelpResource.longestWords),
            ("link", link, HelpResource.longestLink),
        ] where text.unicodeScalars.count > most { refusal.add(field, t.helpTooLong(count: most)) }
        if !link.isEmpty, !isWebLink(link) { refusal.add("link", t.helpLinkWrong) }
        if words.isEmpty, link.isEmpty, activity == nil { refusal.add("words", t.helpNeedSomething) }
        try refusal.check()
        guard let id else {
            let count = try visit.tx.require(
                "SELECT COUNT(*) AS number FROM help_resources WHERE class_id = \(access.id) AND removed_at IS NULL"
            ).int("number")
            if count >= most { refusal.add("title", t.helpTooMany(count: most)) }
            try refusal.check()
            try visit.tx.execute(
                """
                INSERT INTO help_resources (id, class_id, competency_id, kind, title, words, link, activity_id, added_by,
                                            added_at, changed_at)
                VALUES (\(try visit.mint(HelpResource.self)), \(access.id), \(competency), \(kind.rawValue), \(title),
                        \(words), \(link), \(activity), \(access.viewer), \(visit.now), \(visit.now))
                """)
            return
        }
        _ = try one(id, access, visit)
        try visit.tx.execute(
            """
            UPDATE help_resources SET competency_id = \(competency), kind = \(kind.rawValue), title = \(title),
                   words = \(words), link = \(link), activity_id = \(activity), version = version + 1,
                   changed_at = \(visit.now)
            WHERE id = \(id) AND class_id = \(access.id)
            """)
    }

    static func remove(_ id: ID<HelpResource>, _ access: ClassAccess, _ visit: Visit) throws {
        guard access.relation.mayJudge else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            UPDATE help_resources SET removed_at = COALESCE(removed_at, \(visit.now)), changed_at = \(visit.now)
            WHERE id = \(id) AND class_id = \(access.id)
            """)
        guard count == 1 else { throw Failure.notFound }
    }
}
