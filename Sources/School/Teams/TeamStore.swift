import Learning
import SQL

/// Teams and what they make.
enum TeamStore {
    static let longestWords = 20_000
    static let longestLink = 1_000
    static let longestTitle = 100
    static let longestStep = 200
    static let mostSteps = 30
    static let mostFiles = 10
    /// Shown of one team; a class that is one team has fewer.
    static let mostMembers = 60

    static func load(_ access: TeamAccess, _ visit: Visit) throws -> Team {
        let tx = visit.tx
        let row = try tx.require(
            """
            SELECT t.activity_id, t.class_id, t.number, t.title, t.words, t.link, t.version,
                   a.title AS activity_title, c.title AS class_title
            FROM teams t JOIN activities a ON a.id = t.activity_id JOIN classes c ON c.id = t.class_id
            WHERE t.id = \(access.team)
            """)
        let members = try members(access.team, tx)
        let steps = try tx.query(
            """
            SELECT s.id, s.title, s.by_on, s.done_at, p.given_name FROM team_milestones s
            LEFT JOIN people p ON p.id = s.done_by
            WHERE s.team_id = \(access.team) ORDER BY COALESCE(s.by_on, '9999'), s.id LIMIT \(mostSteps)
            """
        ).map {
            Team.Step(
                id: try $0.id("id"), title: try $0.text("title"),
                byOn: try $0.optionalText("by_on").flatMap { CalendarDay(iso: $0) },
                doneAt: try $0.optionalTime("done_at"), doneBy: try $0.optionalText("given_name"))
        }
        return Team(
            id: access.team, activity: try row.id("activity_id"), activityTitle: try row.localText("activity_title"),
            classID: try row.id("class_id"), classTitle: try row.text("class_title"), number: try row.int("number"),
            product: TeamProduct(
                team: access.team, number: try row.int("number"), title: try row.text("title"),
                words: try row.text("words"),
                link: try row.text("link"),
                files: try files("WHERE f.team_id = \(access.team) AND f.removed_at IS NULL", tx),
                members: members.map(\.name)),
            version: try row.int("version"), members: members, steps: steps, part: access.part)
    }

    /// - Parameter time: nil for those who are in it now.
    static func members(
        _ team: ID<Team>, at time: Timestamp? = nil, _ tx: any Transaction
    ) throws -> [Team.Member] {
        let isIn: SQL =
            time.map { "m.joined_at <= \($0) AND (m.left_at IS NULL OR m.left_at >= \($0))" } ?? "m.left_at IS NULL"
        return try tx.query(
            """
            SELECT p.id, p.given_name, p.family_name, w.id AS work_id, w.state
            FROM team_members m JOIN teams t ON t.id = m.team_id JOIN people p ON p.id = m.student_id
            LEFT JOIN works w ON w.student_id = m.student_id AND w.activity_id = t.activity_id
            WHERE m.team_id = \(team) AND \(isIn) ORDER BY p.name_folded, p.id LIMIT \(mostMembers)
            """
        ).map {
            Team.Member(
                id: try $0.id("id"), name: try $0.text("given_name") + " " + $0.text("family_name"),
                work: try $0.optionalID("work_id"),
                state: try $0.optionalText("state").flatMap(WorkState.init(rawValue:)))
        }
    }

    static func files(_ rest: SQL, _ tx: any Transaction) throws -> [TeamFile] {
        try tx.query(
            """
            SELECT f.id, f.sha256, f.name, f.content_type, f.description, s.size
            FROM team_files f JOIN files s ON s.sha256 = f.sha256 \(rest) ORDER BY f.id LIMIT 50
            """
        ).map { row in
            TeamFile(
                id: try row.id("id"),
                stored: StoredBytes(
                    sha256: try row.text("sha256"), name: try row.text("name"),
                    contentType: try row.text("content_type"), size: try row.int64("size")),
                description: try row.text("description"))
        }
    }

    static func file(_ file: ID<TeamFile>, _ access: TeamAccess, _ tx: any Transaction) throws -> StoredBytes {
        let found = try files(
            "WHERE f.id = \(file) AND f.team_id = \(access.team) AND f.removed_at IS NULL", tx)
        guard let found = found.first else { throw Failure.notFound }
        return found.stored
    }

    // MARK: Working together

    /// - Throws: `Failure.refused` with both texts when somebody of the team saved meanwhile.
    static func save(
        words: String, link: String, title: String, files: [ReceivedFile], version: Int?, _ access: TeamAccess,
        _ visit: Visit, _ t: Messages
    ) throws {
        guard access.part == .member else { throw Failure.notFound }
        let tx = visit.tx
        let row = try tx.require(
            "SELECT words, link, title, version FROM teams WHERE id = \(access.team)\(SQL.lockRow)")
        var refusal = Refusal()
        if words.unicodeScalars.count > longestWords { refusal.add("words", t.teamsTooLong(count: longestWords)) }
        if link.unicodeScalars.count > longestLink { refusal.add("link", t.teamsTooLong(count: longestLink)) }
        if title.unicodeScalars.count > longestTitle { refusal.add("title", t.teamsTooLong(count: longestTitle)) }
        if !link.isEmpty, !isWebLink(link) { refusal.add("link", t.workLinkWrong) }
        // A browser forgets the files of a form that comes back.
        func check() throws {
            if !refusal.isEmpty && !files.isEmpty { refusal.add("files", t.teamsFilesAgain) }
            try refusal.check()
        }
        try check()
        let saved = (words: try row.text("words"), link: try row.text("link"), title: try row.text("title"))
        if try row.int("version") != version, saved != (words, link, title) {
            refusal.stale = [
                (t.teamsName, saved.title, title), (t.teamsWords, saved.words, words), (t.workLink, saved.link, link),
            ].filter { $0.1 != $0.2 }.map { Refusal.StaleField(label: $0.0, saved: $0.1, yours: $0.2) }
            try check()
        }
        if saved != (words, link, title) {
            try tx.execute(
                """
                UPDATE teams SET words = \(words), link = \(link), title = \(title), version = version + 1,
                       changed_at = \(visit.now)
                WHERE id = \(access.team)
                """)
        }
        try add(files, access, visit, t)
    }

    private static func add(
        _ files: [ReceivedFile], _ access: TeamAccess, _ visit: Visit, _ t: Messages
    ) throws {
        guard !files.isEmpty else { return }
        let taken = try visit.tx.require(
            "SELECT COUNT(*) AS number FROM team_files WHERE team_id = \(access.team) AND removed_at IS NULL"
        ).int("number")
        guard taken + files.count <= mostFiles else {
            var refusal = Refusal()
            refusal.add("files", t.workTooManyFiles(count: mostFiles))
            throw Failure.refused(refusal)
        }
        for file in files {
            try Attachments.name(file, visit)
            try visit.tx.execute(
                """
                INSERT INTO team_files (id, team_id, sha256, name, content_type, added_by, added_at)
                VALUES (\(try visit.mint(TeamFile.self)), \(access.team), \(file.sha256), \(file.name),
                        \(file.contentType), \(access.viewer), \(visit.now))
                """)
        }
    }

    static func describe(
        _ file: ID<TeamFile>, _ words: String, _ access: TeamAccess, _ visit: Visit
    ) throws {
        guard access.part == .member, words.unicodeScalars.count <= 2_000 else { throw Failure.notFound }
        try visit.tx.execute(
            "UPDATE team_files SET description = \(words) WHERE id = \(file) AND team_id = \(access.team)")
    }

    /// Tries that were sent with the file keep it.
    static func remove(_ file: ID<TeamFile>, _ access: TeamAccess, _ visit: Visit) throws {
        guard access.part == .member else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE team_files SET removed_at = \(visit.now)
            WHERE id = \(file) AND team_id = \(access.team) AND removed_at IS NULL
            """)
    }

    static func addStep(
        _ title: String, by day: CalendarDay?, _ access: TeamAccess, _ visit: Visit, _ t: Messages
    ) throws {
        var refusal = Refusal()
        if title.isEmpty { refusal.add("step", t.teamsNeedStep) }
        if title.unicodeScalars.count > longestStep { refusal.add("step", t.teamsTooLong(count: longestStep)) }
        let count = try visit.tx.require(
            "SELECT COUNT(*) AS number FROM team_milestones WHERE team_id = \(access.team)"
        ).int("number")
        if count >= mostSteps { refusal.add("step", t.teamsTooManySteps(count: mostSteps)) }
        try refusal.check()
        try visit.tx.execute(
            """
            INSERT INTO team_milestones (id, team_id, title, by_on, added_at)
            VALUES (\(try visit.mint(Milestone.self)), \(access.team), \(title), \(day?.iso), \(visit.now))
            """)
    }

    enum StepChange: String {
        case done, undone, removed
    }

    static func change(_ step: ID<Milestone>, _ change: StepChange, _ access: TeamAccess, _ visit: Visit) throws {
        let tx = visit.tx
        let count: Int
        switch change {
        case .done:
            count = try tx.execute(
                """
                UPDATE team_milestones SET done_at = COALESCE(done_at, \(visit.now)),
                       done_by = COALESCE(done_by, \(access.viewer))
                WHERE id = \(step) AND team_id = \(access.team)
                """)
        case .undone:
            count = try tx.execute(
                """
                UPDATE team_milestones SET done_at = NULL, done_by = NULL
                WHERE id = \(step) AND team_id = \(access.team)
                """)
        case .removed:
            count = try tx.execute("DELETE FROM team_milestones WHERE id = \(step) AND team_id = \(access.team)")
        }
        guard count == 1 || change == .removed else { throw Failure.notFound }
    }
}
