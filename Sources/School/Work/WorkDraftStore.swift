import Learning
import SQL

/// A draft and its way to whoever judges it. Each step locks the work's row first.
enum WorkDraftStore {
    /// What became of a form of a draft.
    struct Kept: Sendable {
        let version: Int
        /// What could not be kept of it; everything else was.
        var refusal = Refusal()
    }

    /// The row of the work, locked until the transaction ends.
    struct Locked {
        let work: ID<Work>
        let state: WorkState
        let version: Int
        /// The latest try.
        let attempt: ID<Attempt>
        let number: Int
    }

    /// - Throws: `Failure.notFound` for anybody but the student.
    static func lock(_ work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction) throws -> Locked {
        guard access.relation == .oneself else { throw Failure.notFound }
        return try lockAny(work, access, tx)
    }

    /// The same for whoever judges.
    static func lockAny(_ work: ID<Work>, _ access: StudentAccess, _ tx: any Transaction) throws -> Locked {
        let row = try tx.first(
            """
            SELECT state, version FROM works
            WHERE id = \(work) AND student_id = \(access.student)\(SQL.lockRow)
            """)
        let attempt = try tx.first(
            "SELECT id, number FROM attempts WHERE work_id = \(work) ORDER BY number DESC LIMIT 1")
        guard access.aspect == .work, let row, let attempt else { throw Failure.notFound }
        return Locked(
            work: work, state: WorkState(rawValue: try row.text("state")) ?? .draft, version: try row.int("version"),
            attempt: try attempt.id("id"), number: try attempt.int("number"))
    }

    // MARK: Keeping

    /// Keeps what the form says, and its files as far as there is room.
    ///
    /// - Parameter version: The one that the form was drawn from.
    /// - Throws: `Failure.refused` with both texts when another one was saved since, or the work was sent.
    static func keep(
        _ draft: WorkDraft, files: [ReceivedFile], version: Int?, in work: ID<Work>, for access: StudentAccess,
        visit: Visit, t: Messages
    ) throws -> Kept {
        let locked = try lock(work, access, visit.tx)
        let saved = try WorkSavedTexts(locked.attempt, visit.tx)
        if locked.version != version || locked.state != .draft {
            try saved.conflict(with: draft, t).check()
        }
        // Sent already, with the same words: there is nothing to keep.
        guard locked.state == .draft else { return Kept(version: locked.version) }
        var kept = Kept(version: locked.version, refusal: draft.refusal(t))
        guard kept.refusal.isEmpty else { return kept }
        if try store(draft, saved, locked, visit) {
            kept = Kept(version: try bump(work, at: visit.now, visit.tx))
        }
        if let sentence = try add(files, to: locked.attempt, access, visit, t) { kept.refusal.add("files", sentence) }
        return kept
    }

    private static func store(
        _ draft: WorkDraft, _ saved: WorkSavedTexts, _ locked: Locked, _ visit: Visit
    ) throws -> Bool {
        let tx = visit.tx
        let described = try WorkFileStore.describe(draft.descriptions, in: locked.attempt, tx)
        let transcribed = try WorkFileStore.transcribe(draft.transcripts, in: locked.attempt, tx)
        let way = try way(draft.way, of: locked.work, tx)
        let levels = try levels(draft.ownLevels, of: locked.work, tx)
        let ratings = try WorkDetailsStore.ownLevels(of: locked.attempt, tx)
        let isRated = ratings != levels
        let known = try known(of: locked.work, tx)
        let claims = draft.claims.filter { known.contains($0.key) }
        let isClaimed = try WorkClaimStore.keep(claims, in: locked.attempt, tx)
        let isChanged = described || transcribed || isRated || isClaimed
        guard isChanged || way != saved.way || !saved.differences(from: draft).isEmpty else { return false }
        try tx.execute(
            """
            UPDATE attempts SET way = \(way), words = \(draft.words), link = \(draft.link),
                   reflection = \(draft.reflection), changed_at = \(visit.now)
            WHERE id = \(locked.attempt)
            """)
        if isRated {
            try tx.execute("DELETE FROM self_ratings WHERE attempt_id = \(locked.attempt)")
            for (criterion, level) in levels.sorted(by: { $0.key < $1.key }) {
                try tx.execute(
                    """
                    INSERT INTO self_ratings (attempt_id, criterion_id, level)
                    VALUES (\(locked.attempt), \(criterion), \(level))
                    """)
            }
        }
        return true
    }

    /// The chosen way in its own words, so that it stays readable when the activity changes.
    private static func way(_ place: Int?, of work: ID<Work>, _ tx: any Transaction) throws -> String {
        let row = try tx.require(
            "SELECT a.ways FROM works w JOIN activities a ON a.id = w.activity_id WHERE w.id = \(work)")
        let ways = try row.localTexts("ways")
        guard let place, ways.indices.contains(place) else { return "" }
        return ways[place].json
    }

    /// Ratings for the criteria of the activity's rubric; others are from an older page.
    private static func levels(
        _ levels: [ID<Criterion>: Int], of work: ID<Work>, _ tx: any Transaction
    ) throws -> [ID<Criterion>: Int] {
        let known = try known(of: work, tx)
        return levels.filter { known.contains($0.key) }
    }

    private static func known(of work: ID<Work>, _ tx: any Transaction) throws -> Set<ID<Criterion>> {
        let rows = try tx.query(
            """
            SELECT c.id FROM works w JOIN activities a ON a.id = w.activity_id
            JOIN rubric_criteria c ON c.rubric_version_id = a.rubric_version_id WHERE w.id = \(work)
            """)
        return Set(try rows.map { try $0.id("id") as ID<Criterion> })
    }

    /// - Returns: Why the files could not be added, or nil when they were.
    private static func add(
        _ files: [ReceivedFile], to attempt: ID<Attempt>, _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> String? {
        guard !files.isEmpty else { return nil }
        let room = try Attachments.room(in: attempt, for: access, visit: visit)
        guard files.count <= room.files else { return t.workTooManyFiles(count: Attachments.mostFiles) }
        let bytes = files.reduce(Int64(0)) { $0.addingReportingOverflow($1.size).partialValue }
        guard bytes <= room.bytes else { return t.workFilesTooLarge }
        try Attachments.add(files, to: attempt, for: access, visit: visit)
        return nil
    }

    static func bump(_ work: ID<Work>, at now: Timestamp, _ tx: any Transaction) throws -> Int {
        try tx.require(
            "UPDATE works SET version = version + 1, changed_at = \(now) WHERE id = \(work) RETURNING version"
        ).int("version")
    }
}
