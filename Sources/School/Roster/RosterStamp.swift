import Interchange
import Learning
import SQL

/// What the last import left behind: which files came, and what the school looked like afterwards. When both are still
/// the same, the same roster has nothing to change, and a nightly import need not read it.
struct RosterStamp: Equatable {
    /// Raise this when the importer understands rosters differently than before.
    private static let rules = 2

    let content: String
    let state: String
    /// The day of that import.
    let day: String
    /// How many rows of each kind the roster accounts for.
    let counts: [RosterKind: Int]
    let heldCount: Int

    /// Nil when the import may have more to do the next time, or only named changes.
    init?(_ report: RosterReport, _ feed: RosterFeed, content: String, day: String, in tx: any Transaction) throws {
        let modes = [
            feed.organizations.mode, feed.terms.mode, feed.courses.mode, feed.people.mode, feed.roles.mode,
            feed.classes.mode, feed.enrolments.mode, feed.demographics.mode,
        ]
        // A user name that was taken may be free the next time.
        guard !modes.contains(.delta), !report.remarks.kept.contains(where: { $0.code == .usernameTaken }) else {
            return nil
        }
        self.content = content
        self.day = day
        state = try Self.state(in: tx)
        counts = report.counts.mapValues { $0.added + $0.changed + $0.unchanged }
        heldCount = report.heldCount
    }

    /// The stored stamp.
    init?(in tx: any Transaction) throws {
        guard let row = try tx.first("SELECT value FROM settings WHERE name = 'roster.stamp'") else { return nil }
        let parts = try row.text("value").split(separator: " ").map(String.init)
        guard parts.count == 6, parts[0] == "\(Self.rules)", let held = Int(parts[4]) else { return nil }
        content = parts[1]
        state = parts[2]
        day = parts[3]
        heldCount = held
        var counts: [RosterKind: Int] = [:]
        for pair in parts[5].split(separator: ",") {
            let halves = pair.split(separator: "=").map(String.init)
            guard halves.count == 2, let kind = RosterKind(rawValue: halves[0]), let count = Int(halves[1]) else {
                return nil
            }
            counts[kind] = count
        }
        self.counts = counts
    }

    /// Whether importing these files today would change nothing.
    func holds(for content: String, today: String, in tx: any Transaction) throws -> Bool {
        guard content == self.content, day <= today else { return false }
        // A role that ended since then may end the role of a family at that school.
        let hasEnded: SQL = "SELECT 1 AS found FROM roles WHERE ends_on >= \(day) AND ends_on < \(today) LIMIT 1"
        return try !tx.exists(hasEnded) && state == Self.state(in: tx)
    }

    func save(at now: Timestamp, in tx: any Transaction) throws {
        let pairs = RosterKind.allCases.map { "\($0.rawValue)=\(counts[$0] ?? 0)" }.joined(separator: ",")
        let text = "\(Self.rules) \(content) \(state) \(day) \(heldCount) \(pairs)"
        try tx.execute(
            """
            INSERT INTO settings (name, value, changed_at) VALUES ('roster.stamp', \(text), \(now))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at
            """)
    }

    static func remove(in tx: any Transaction) throws {
        try tx.execute("DELETE FROM settings WHERE name = 'roster.stamp'")
    }

    /// A digest of everything that an import compares with. Every change of a row moves its `changed_at`; the two
    /// tables without one are summed up by their values.
    private static func state(in tx: any Transaction) throws -> String {
        let tables = ["organizations", "terms", "courses", "classes", "people", "enrolments"]
        var statements = try tables.map { table -> SQL in
            """
            SELECT COUNT(*) AS a, COUNT(left_at) AS b, COUNT(sourced_id) AS c, MAX(changed_at) AS d,
                   \(mixed("id")) AS e, \(mixed("changed_at")) AS f FROM \(try SQL.name(table))
            """
        }
        statements.append(
            """
            SELECT COUNT(*) AS a, COUNT(disabled_at) AS b, MAX(changed_at) AS c, \(mixed("person_id")) AS d,
                   \(mixed("changed_at")) AS e FROM accounts
            """)
        statements.append(
            """
            SELECT COUNT(*) AS a, MAX(changed_at) AS b, \(mixed("person_id")) AS c, \(mixed("changed_at")) AS d
            FROM demographics
            """)
        statements.append(
            """
            SELECT role, source, begins_on, ends_on, organization_id, COUNT(*) AS a, \(mixed("id")) AS b,
                   \(mixed("person_id")) AS c FROM roles GROUP BY role, source, begins_on, ends_on, organization_id
            """)
        statements.append(
            """
            SELECT relation, source, COUNT(blocked_at) AS a, COUNT(*) AS b, \(mixed("id")) AS c,
                   \(mixed("guardian_id")) AS d, \(mixed("student_id")) AS e FROM guardianships
            GROUP BY relation, source
            """)
        let parts = try statements.map { statement in
            try tx.query(statement).map { row in row.columns.map { "\(row[$0] ?? .null)" }.joined(separator: " ") }
                .sorted().joined(separator: "\n")
        }
        return sha256Hex(parts.joined(separator: "\n\n").utf8)
    }

    /// A sum that no number of rows can overflow.
    private static func mixed(_ column: StaticString) -> SQL {
        "CAST(SUM(\(SQL(trusted: "\(column)")) % 1000000007) AS BIGINT)"
    }
}
