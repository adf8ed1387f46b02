import Foundation
import Learning
import SQL

/// Who is signed in where. Only the hash of a token is stored: a stolen database opens no session.
enum SessionStore {
    /// The viewer of a request: a live session of a person who still belongs here. Read at each request, so that whoever
    /// leaves loses access at the next one.
    static func viewer(of request: PageRequest, in tx: any Transaction) throws -> Viewer? {
        guard let token = request.cookies.session else { return nil }
        let now = request.core.now()
        guard
            let row = try tx.first(
                """
                SELECT s.id AS session_id, s.seen_at, s.idle_minutes, p.id, p.given_name, p.family_name, p.title,
                       p.language, p.reading_help, a.must_change_password
                FROM sessions s
                JOIN people p ON p.id = s.person_id
                JOIN accounts a ON a.person_id = p.id
                WHERE s.token_hash = \(sha256Hex(token.utf8)) AND s.ended_at IS NULL AND s.ends_at > \(now)
                  AND p.left_at IS NULL AND a.disabled_at IS NULL
                """)
        else { return nil }
        let idle = Int64(try row.int("idle_minutes")) * 60_000
        guard now.milliseconds(since: try row.time("seen_at")) < idle else { return nil }
        return try viewer(from: row, now: now, in: tx)
    }

    private static func viewer(from row: Row, now: Timestamp, in tx: any Transaction) throws -> Viewer? {
        let person: ID<Person> = try row.id("id")
        let place = try RolesToday(of: person, at: now, in: tx)
        guard !place.roles.isEmpty else { return nil }
        return Viewer(
            person: person, session: try row.id("session_id"),
            givenName: try row.text("given_name"), familyName: try row.text("family_name"),
            title: LocalText(json: try row.text("title")), language: try row.optionalText("language"),
            readingHelp: try row.text("reading_help"), roles: place.roles, schoolName: place.schoolName,
            timeZone: place.timeZone, schoolIsInvented: place.schoolIsInvented,
            mustChangePassword: try row.bool("must_change_password"),
            unread: try Viewer.unread(of: person, at: now, in: tx))
    }

    /// Opens a session and gives its token, which is stored nowhere.
    static func open(
        for person: ID<Person>, lifetime: SessionLifetime, device: String, core: Core, in tx: any Transaction
    ) throws -> String {
        let token = randomBytes(32).hex
        let now = core.now()
        let id: ID<Session> = try core.mint.mint()
        try tx.execute(
            """
            INSERT INTO sessions (id, token_hash, person_id, began_at, seen_at, ends_at, idle_minutes, device)
            VALUES (\(id), \(sha256Hex(token.utf8)), \(person), \(now), \(now), \(now.adding(hours: lifetime.hours)),
                    \(lifetime.idleMinutes), \(String(device.prefix(200))))
            """)
        return token
    }

    static func end(_ session: ID<Session>, of person: ID<Person>, at now: Timestamp, in tx: any Transaction) throws {
        try tx.execute(
            """
            UPDATE sessions SET ended_at = \(now)
            WHERE id = \(session) AND person_id = \(person) AND ended_at IS NULL
            """)
        try LiveRights.of(person).announce(in: tx)
    }

    /// Ends every session of a person but one: after a new password, or when an account is closed.
    static func endAll(
        of person: ID<Person>, except kept: ID<Session>? = nil, at now: Timestamp, in tx: any Transaction
    ) throws {
        try tx.execute(
            """
            UPDATE sessions SET ended_at = \(now)
            WHERE person_id = \(person) AND ended_at IS NULL AND id <> \(kept?.rawValue ?? -1)
            """)
        try LiveRights.of(person).announce(in: tx)
    }

    /// Moves the idle clock, at most once a minute, so that reading pages does not become writing.
    static func touch(token: String, core: Core) async throws {
        let now = core.now()
        let hash = sha256Hex(token.utf8)
        let minuteAgo = now.adding(milliseconds: -60_000)
        let isDue = try await core.database.read { tx in
            try tx.exists(
                "SELECT id FROM sessions WHERE token_hash = \(hash) AND ended_at IS NULL AND seen_at < \(minuteAgo)")
        }
        guard isDue else { return }
        try await core.database.write { tx in
            _ = try tx.execute("UPDATE sessions SET seen_at = \(now) WHERE token_hash = \(hash) AND ended_at IS NULL")
        }
    }
}

/// How long a session lasts without use, and at most.
struct SessionLifetime: Sendable, Equatable {
    let idleMinutes: Int
    let hours: Int

    /// Students share devices; staff hold more rights and sign in with a longer day.
    static func of(_ roles: Set<Role>) -> SessionLifetime {
        if roles.contains(where: \.isStaff) { return SessionLifetime(idleMinutes: 60, hours: 12) }
        if roles.contains(.student) { return SessionLifetime(idleMinutes: 40, hours: 10) }
        return SessionLifetime(idleMinutes: 60 * 24, hours: 24 * 14)
    }
}
