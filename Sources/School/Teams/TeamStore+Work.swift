import Learning
import SQL

/// What a team made, in a member's own work.
extension TeamStore {
    /// What stands above a member's own part: of a draft what the team has now, or had when the member left; of a sent try
    /// what it had then.
    static func product(
        of attempt: ID<Attempt>, work: ID<Work>, isSent: Bool, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> TeamProduct? {
        if isSent {
            let row = try tx.first(
                """
                SELECT t.id, t.number, t.title, a.team_words, a.team_link FROM attempts a JOIN teams t ON t.id = a.team_id
                WHERE a.id = \(attempt)
                """)
            guard let row else { return nil }
            return TeamProduct(
                team: try row.id("id"), number: try row.int("number"), title: try row.text("title"),
                words: try row.text("team_words"),
                link: try row.text("team_link"),
                files: try files(
                    "JOIN attempt_team_files k ON k.file_id = f.id WHERE k.attempt_id = \(attempt)", tx),
                members: try sentMembers(attempt, tx))
        }
        guard let row = try membership(work, access, tx) else { return nil }
        let team: ID<Team> = try row.id("id")
        let leftAt = try row.optionalTime("left_at")
        let isGone = leftAt != nil
        return TeamProduct(
            team: team, number: try row.int("number"), title: try row.text("title"),
            words: try row.text(isGone ? "left_words" : "words"),
            link: try row.text(isGone ? "left_link" : "link"), files: try current(team, leftAt: leftAt, tx),
            members: try members(team, at: leftAt, tx).map(\.name), isLeft: isGone)
    }

    private static func sentMembers(_ attempt: ID<Attempt>, _ tx: any Transaction) throws -> [String] {
        try tx.query(
            """
            SELECT p.given_name, p.family_name FROM attempt_team_members k LEFT JOIN people p ON p.id = k.student_id
            WHERE k.attempt_id = \(attempt) ORDER BY k.place
            """
        ).map { row in
            [try row.optionalText("given_name"), try row.optionalText("family_name")].compactMap(\.self)
                .joined(separator: " ")
        }
    }

    private static func current(
        _ team: ID<Team>, leftAt: Timestamp?, _ tx: any Transaction
    ) throws -> [TeamFile] {
        guard let leftAt else { return try files("WHERE f.team_id = \(team) AND f.removed_at IS NULL", tx) }
        return try files(
            """
            WHERE f.team_id = \(team) AND f.added_at <= \(leftAt) AND (f.removed_at IS NULL OR f.removed_at > \(leftAt))
            """, tx)
    }

    /// The team that the student is or was last in for the activity of the work.
    private static func membership(
        _ work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> Row? {
        try tx.first(
            """
            SELECT t.id, t.number, t.title, t.words, t.link, m.left_at, m.left_words, m.left_link
            FROM works w JOIN teams t ON t.activity_id = w.activity_id
            JOIN team_members m ON m.team_id = t.id AND m.student_id = w.student_id
            WHERE w.id = \(work) AND w.student_id = \(access.student)
            ORDER BY CASE WHEN m.left_at IS NULL THEN 0 ELSE 1 END, m.joined_at DESC, t.id LIMIT 1
            """)
    }

    /// Writes beside a try that is being sent what the team has made so far.
    static func attach(to attempt: ID<Attempt>, of work: ID<Work>, _ access: StudentAccess, _ visit: Visit) throws {
        let tx = visit.tx
        try tx.execute("DELETE FROM attempt_team_files WHERE attempt_id = \(attempt)")
        try tx.execute("DELETE FROM attempt_team_members WHERE attempt_id = \(attempt)")
        guard let row = try membership(work, access, tx),
            let product = try product(of: attempt, work: work, isSent: false, access, tx)
        else { return }
        for (place, member) in try members(product.team, at: row.optionalTime("left_at"), tx).enumerated() {
            try tx.execute(
                """
                INSERT INTO attempt_team_members (attempt_id, place, student_id)
                VALUES (\(attempt), \(place), \(member.id))
                """)
        }
        try tx.execute(
            """
            UPDATE attempts SET team_id = \(product.team), team_words = \(product.words), team_link = \(product.link)
            WHERE id = \(attempt)
            """)
        for file in product.files {
            try tx.execute(
                "INSERT INTO attempt_team_files (attempt_id, file_id) VALUES (\(attempt), \(file.id))")
        }
    }

    /// - Throws: `Failure.notFound` unless the file belongs to that try, or to the team of a draft.
    static func file(
        _ file: ID<TeamFile>, in attempt: ID<Attempt>, _ access: StudentAccess, _ tx: any Transaction
    ) throws -> StoredBytes {
        let row = try tx.first(
            """
            SELECT a.work_id, a.sent_at FROM attempts a JOIN works w ON w.id = a.work_id
            WHERE a.id = \(attempt) AND w.student_id = \(access.student)
            """)
        guard let row else { throw Failure.notFound }
        let sentAt = try row.optionalTime("sent_at")
        guard sentAt != nil || access.relation == .oneself else { throw Failure.notFound }
        let product = try product(
            of: attempt, work: row.id("work_id"), isSent: sentAt != nil, access, tx)
        guard let found = product?.files.first(where: { $0.id == file }) else { throw Failure.notFound }
        return found.stored
    }
}
