import Interchange
import Learning
import SQL

/// User names. A roster brings no passwords: an administrator gives each person a first one.
extension RosterPlanner {
    mutating func planAccounts() throws {
        var holders: [String: Int64] = [:]
        var accounts: [Int64: (username: String, closedAt: Int64?)] = [:]
        try tx.stream("SELECT person_id, username, username_folded, disabled_at FROM accounts") { row in
            let person = try row.int64("person_id")
            holders[try row.text("username_folded")] = person
            accounts[person] = (try row.text("username"), try row.optionalInt64("disabled_at"))
        }
        let closings = try RosterClosings.stored(in: tx)
        var counts = RosterCounts()
        var rows: [[SQL.Value]] = []
        var hasClosed = false
        for entry in feed.people.entries {
            let user = entry.record
            guard let person = people.id(of: user.sourcedId) else { continue }
            let account = accounts[person]
            let username = free(user.username, for: person, line: entry.line, holders: &holders)
            guard let username = username ?? account?.username else { continue }
            let isClosed = !user.isEnabled
            guard let account else {
                if isClosed { hasClosed = true }
                rows.append([
                    .int(person), .text(username), .text(rosterFolded(username)), .null, .bool(false),
                    isClosed ? now.sqlValue : .null, now.sqlValue,
                ])
                continue
            }
            // Only what a roster closed, a roster opens again: what was closed by hand stays closed.
            let closedAt: Int64? =
                isClosed
                ? account.closedAt ?? now.milliseconds : closings.contain(account.closedAt) ? nil : account.closedAt
            if account.username == username, account.closedAt == closedAt {
                counts.unchanged += 1
                continue
            }
            if account.closedAt == nil, closedAt != nil { hasClosed = true }
            counts.changed += 1
            writes.append(
                .run(
                    """
                    UPDATE accounts SET username = \(username), username_folded = \(rosterFolded(username)),
                        disabled_at = \(closedAt), changed_at = \(now)
                    WHERE person_id = \(person)
                    """))
        }
        counts.added = rows.count
        report.counts[.accounts] = counts
        if !rows.isEmpty {
            writes.append(
                .insert(
                    table: "accounts",
                    columns: [
                        "person_id", "username", "username_folded", "password_hash", "must_change_password",
                        "disabled_at", "changed_at",
                    ], rows: rows))
        }
        if hasClosed { writes.append(.run(closings.adding(now))) }
    }

    /// The user name that the roster gives, unless it has none, or somebody else has it.
    private mutating func free(
        _ text: String?, for person: Int64, line: Int, holders: inout [String: Int64]
    ) -> String? {
        guard let username = rosterLine(orNone: text, most: 201) else { return nil }
        let folded = rosterFolded(username)
        guard username.unicodeScalars.count <= 200, !folded.isEmpty else {
            remark(.usernameTooLong, .warning, in: .users, line: line, column: .username, value: username)
            return nil
        }
        let holder = holders[folded] ?? person
        guard holder == person else {
            remark(.usernameTaken, .warning, in: .users, line: line, column: .username, value: username)
            return nil
        }
        holders[folded] = person
        return username
    }
}

/// When rosters closed accounts, to tell those accounts from the ones that a person closed.
struct RosterClosings {
    private static let mostTimes = 500
    private let times: [Int64]

    static func stored(in tx: any Transaction) throws -> RosterClosings {
        let text = try tx.first("SELECT value FROM settings WHERE name = 'roster.closings'")?.text("value") ?? ""
        return RosterClosings(times: text.split(separator: ",").compactMap { Int64($0) })
    }

    func contain(_ time: Int64?) -> Bool { time.map(times.contains) ?? false }

    func adding(_ time: Timestamp) -> SQL {
        let text = (times + [time.milliseconds]).suffix(Self.mostTimes).map(String.init).joined(separator: ",")
        return """
            INSERT INTO settings (name, value, changed_at) VALUES ('roster.closings', \(text), \(time))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at
            """
    }
}
