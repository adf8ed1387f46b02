import Learning
import SQL

/// Checks and their items. Rights to them are those to activities: the library's, the school's, one's own.
enum CheckStore {
    private static let columns: SQL = """
        k.id, k.school_id, k.author_id, k.title, k.grade_band, k.minutes, k.limit_minutes, k.version, k.retired_at,
        p.given_name, p.family_name, (SELECT COUNT(*) FROM check_items n WHERE n.check_id = k.id) AS items
        """

    /// - Throws: `Failure.notFound` unless the viewer may see it.
    static func visible(_ id: ID<Check>, _ visit: Visit) throws -> CheckModel {
        let row = try visit.tx.first(
            """
            SELECT \(columns) FROM checks k LEFT JOIN people p ON p.id = k.author_id
            WHERE k.id = \(id) AND \(visibleActivities("k", to: visit.viewer, today: visit.today))
            """)
        guard let row else { throw Failure.notFound }
        return try model(row)
    }

    /// - Throws: `Failure.notFound` unless the viewer wrote it and it is in use. Holds it until the transaction ends.
    static func own(_ id: ID<Check>, _ visit: Visit) throws -> CheckModel {
        _ = try visit.tx.query("SELECT id FROM checks WHERE id = \(id)\(SQL.lockRow)")
        let model = try visible(id, visit)
        guard model.author == visit.viewer.person, !model.isRetired else { throw Failure.notFound }
        return model
    }

    /// What the viewer may see and what is in use: the own ones first, then the school's, then the library.
    static func list(competency: ID<Competency>?, _ visit: Visit) throws -> [CheckModel] {
        let about: SQL =
            competency.map { id in
                """
                AND EXISTS (SELECT 1 FROM check_items n JOIN items i ON i.id = n.item_id
                            JOIN item_versions v ON v.item_id = i.id AND v.number = i.version
                            JOIN item_competencies c ON c.item_version_id = v.id
                            WHERE n.check_id = k.id AND c.competency_id = \(id))
                """
            } ?? ""
        return try visit.tx.query(
            """
            SELECT \(columns) FROM checks k LEFT JOIN people p ON p.id = k.author_id
            WHERE k.retired_at IS NULL AND \(visibleActivities("k", to: visit.viewer, today: visit.today)) \(about)
            ORDER BY CASE WHEN k.author_id = \(visit.viewer.person) THEN 0 WHEN k.author_id IS NULL THEN 2 ELSE 1 END,
                     k.id LIMIT 500
            """
        ).map(model)
    }

    static func model(_ row: Row) throws -> CheckModel {
        let given = try row.optionalText("given_name")
        let family = try row.optionalText("family_name")
        return CheckModel(
            id: try row.id("id"), school: try row.optionalID("school_id"), author: try row.optionalID("author_id"),
            authorName: given.map { name in family.map { name + " " + $0 } ?? name }, title: try row.localText("title"),
            gradeBand: try row.optionalText("grade_band"), minutes: try row.optionalInt("minutes"),
            limitMinutes: try row.optionalInt("limit_minutes"), version: try row.int("version"),
            isRetired: try row.optionalInt64("retired_at") != nil, itemCount: try row.int("items"))
    }
}

/// Items in the versions that are asked.
enum CheckItemStore {
    /// The items of a check in its order, each in the version in use.
    static func current(of check: ID<Check>, _ tx: any Transaction) throws -> [AskedItem] {
        let versions: [ID<ItemVersion>] = try tx.query(
            """
            SELECT v.id FROM check_items n JOIN items i ON i.id = n.item_id AND i.retired_at IS NULL
            JOIN item_versions v ON v.item_id = i.id AND v.number = i.version
            WHERE n.check_id = \(check) ORDER BY n.position, n.item_id LIMIT \(CheckLimits.items)
            """
        ).map { try $0.id("id") }
        return try inOrder(versions, tx)
    }

    /// - Throws: `Failure.notFound` when the check does not ask it.
    static func current(_ item: ID<Item>, in check: ID<Check>, _ tx: any Transaction) throws -> AskedItem {
        guard let found = try current(of: check, tx).first(where: { $0.item == item }) else { throw Failure.notFound }
        return found
    }

    static func inOrder(_ versions: [ID<ItemVersion>], _ tx: any Transaction) throws -> [AskedItem] {
        let found = try items(versions, tx)
        return versions.compactMap { found[$0] }
    }

    /// Two queries for any number of items.
    static func items(_ versions: [ID<ItemVersion>], _ tx: any Transaction) throws -> [ID<ItemVersion>: AskedItem] {
        guard !versions.isEmpty else { return [:] }
        var competencies: [ID<ItemVersion>: [ID<Competency>]] = [:]
        for row in try tx.query(
            """
            SELECT item_version_id, competency_id FROM item_competencies WHERE item_version_id IN (\(list: versions))
            ORDER BY item_version_id, position, competency_id
            """)
        {
            competencies[try row.id("item_version_id"), default: []].append(try row.id("competency_id"))
        }
        var found: [ID<ItemVersion>: AskedItem] = [:]
        for row in try tx.query("SELECT id, item_id, definition FROM item_versions WHERE id IN (\(list: versions))") {
            let version: ID<ItemVersion> = try row.id("id")
            found[version] = AskedItem(
                item: try row.id("item_id"), version: version,
                definition: try ItemDefinition(stored: try row.text("definition")),
                competencies: competencies[version] ?? [])
        }
        return found
    }
}
