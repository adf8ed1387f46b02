import Learning
import SQL

/// Colleagues who help with a unit: they change all of it, and only whoever made it asks others.
enum UnitAuthors {
    /// Who could be asked: who teaches or advises at the unit's school today and does not help with it yet.
    static func colleagues(for unit: Unit, _ visit: Visit) throws -> [UnitAuthor] {
        guard unit.isMade else { return [] }
        return try visit.tx.query(
            """
            SELECT DISTINCT p.id, p.given_name, p.family_name, p.name_folded
            FROM units u JOIN organizations o ON o.id = u.school_id
            JOIN roles r ON r.organization_id = o.id OR r.organization_id = o.parent_id
            JOIN people p ON p.id = r.person_id AND p.left_at IS NULL
            WHERE u.id = \(unit.id) AND r.role IN ('teacher', 'advisor') AND \(dated("r", visit.today))
              AND p.id <> u.author_id
              AND p.id NOT IN (SELECT x.person_id FROM unit_authors x WHERE x.unit_id = u.id)
            ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map(UnitAuthor.init)
    }

    static func helping(with unit: ID<Unit>, _ tx: any Transaction) throws -> [UnitAuthor] {
        try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name FROM unit_authors x JOIN people p ON p.id = x.person_id
            WHERE x.unit_id = \(unit) AND p.left_at IS NULL ORDER BY p.name_folded, p.id LIMIT 1000
            """
        ).map(UnitAuthor.init)
    }

    /// - Throws: `Failure.notFound` unless the viewer made the unit; `Failure.refused` for nobody that can be asked.
    static func ask(_ person: ID<Person>?, for unit: Unit, _ visit: Visit, _ t: Messages) throws {
        guard unit.isMade else { throw Failure.notFound }
        var refusal = Refusal()
        guard let person, try colleagues(for: unit, visit).contains(where: { $0.id == person }) else {
            // Asked a moment ago, from another window: what is wanted is there.
            if unit.helpers.contains(where: { $0.id == person }) { return }
            refusal.add("person", t.unitsNeedColleague)
            throw Failure.refused(refusal)
        }
        try UnitWriter(visit: visit).lock(unit.id)
        try visit.tx.execute(
            """
            INSERT INTO unit_authors (unit_id, person_id, added_at) VALUES (\(unit.id), \(person), \(visit.now))
            ON CONFLICT (unit_id, person_id) DO NOTHING
            """)
    }

    /// - Throws: `Failure.notFound` unless the viewer made the unit or is the one who stops helping.
    static func end(_ person: ID<Person>, for unit: Unit, _ visit: Visit) throws {
        guard unit.isMade || person == visit.viewer.person else { throw Failure.notFound }
        try UnitWriter(visit: visit).lock(unit.id)
        try visit.tx.execute("DELETE FROM unit_authors WHERE unit_id = \(unit.id) AND person_id = \(person)")
    }
}

extension UnitAuthor {
    fileprivate init(_ row: Row) throws {
        id = try row.id("id")
        name = try row.text("given_name") + " " + row.text("family_name")
    }
}
