import Learning
import SQL

/// People and their accounts, for whoever runs a school's or a district's Trellis.
enum PeopleStore {
    /// By the beginning of a name or user name, at most fifty. An empty search finds who comes first by name.
    static func find(_ search: String, visit: Visit) throws -> [PeoplePage.Entry] {
        let folded = foldedName(search)
        return try entries(
            "(\(SQL.hasPrefix("p.name_folded", folded)) OR \(SQL.hasPrefix("a.username_folded", folded)))", visit)
    }

    static func one(_ person: ID<Person>, visit: Visit) throws -> [PeoplePage.Entry] {
        try entries("p.id = \(person)", visit)
    }

    private static func entries(_ condition: SQL, _ visit: Visit) throws -> [PeoplePage.Entry] {
        let rows = try visit.tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, a.username, a.disabled_at,
                   (SELECT COUNT(*) FROM sessions s
                    WHERE s.person_id = p.id AND s.ended_at IS NULL AND s.ends_at > \(visit.now)) AS open_sessions
            FROM people p LEFT JOIN accounts a ON a.person_id = p.id
            WHERE p.left_at IS NULL AND \(condition) AND \(managed("p", visit))
            ORDER BY p.name_folded, p.id LIMIT 50
            """)
        let roles = try visit.tx.query(
            "SELECT person_id, role FROM roles WHERE person_id IN (\(list: try rows.map { try $0.int64("id") })) ORDER BY role"
        )
        var byPerson: [Int64: [Role]] = [:]
        for row in roles {
            if let role = Role(rawValue: try row.text("role")) {
                byPerson[try row.int64("person_id"), default: []].append(role)
            }
        }
        return try rows.map { row in
            PeoplePage.Entry(
                person: try row.id("id"), name: try row.text("given_name") + " " + row.text("family_name"),
                username: try row.optionalText("username"), isClosed: try row.optionalInt64("disabled_at") != nil,
                openSessions: try row.int("open_sessions"), roles: byPerson[try row.int64("id")] ?? [])
        }
    }

    /// A condition: the viewer runs an organization to which the person belongs, or the one above it.
    private static func managed(_ alias: StaticString, _ visit: Visit) -> SQL {
        let id = SQL(trusted: "\(alias).id")
        return """
            EXISTS (SELECT 1 FROM roles theirs JOIN organizations o ON o.id = theirs.organization_id
                    JOIN roles mine ON mine.person_id = \(visit.viewer.person) AND mine.role IN ('administrator', 'operator')
                    WHERE theirs.person_id = \(id)
                      AND (mine.organization_id = o.id OR mine.organization_id = o.parent_id))
            """
    }

    /// - Throws: `Failure.notFound` for somebody whom the viewer does not manage, and for whoever runs an organization
    ///   that the viewer does not: an account of a school must not open the district.
    static func requireManaged(_ person: ID<Person>, visit: Visit) throws {
        let runsMore: SQL = """
            SELECT theirs.id FROM roles theirs JOIN organizations o ON o.id = theirs.organization_id
            WHERE theirs.person_id = \(person) AND theirs.role IN ('leader', 'administrator', 'operator')
              AND NOT EXISTS (
                  SELECT 1 FROM roles mine
                  WHERE mine.person_id = \(visit.viewer.person) AND mine.role IN ('administrator', 'operator')
                    AND (mine.organization_id = o.id OR mine.organization_id = o.parent_id))
            """
        guard try visit.tx.exists("SELECT p.id FROM people p WHERE p.id = \(person) AND \(managed("p", visit))"),
            try !visit.tx.exists(runsMore)
        else { throw Failure.notFound }
    }

    /// - Parameter action: `close`, `open` or `end-sessions`; anything else is no form of ours.
    /// - Returns: The user name, to find the person again.
    static func change(_ person: ID<Person>, to action: String, visit: Visit) throws -> String {
        let tx = visit.tx
        switch action {
        case "close":
            try tx.execute("UPDATE accounts SET disabled_at = \(visit.now) WHERE person_id = \(person)")
            try SessionStore.endAll(of: person, at: visit.now, in: tx)
        case "open":
            try tx.execute("UPDATE accounts SET disabled_at = NULL WHERE person_id = \(person)")
        case "end-sessions":
            try SessionStore.endAll(of: person, at: visit.now, in: tx)
        default:
            throw Failure.badRequest("to")
        }
        try visit.audit("account.\(action)", detail: "{\"person\":\"\(person)\"}")
        return try tx.first("SELECT username FROM accounts WHERE person_id = \(person)")?.text("username") ?? ""
    }
}
