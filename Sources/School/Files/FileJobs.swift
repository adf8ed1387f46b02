import Learning
import SQL

/// Clearing away what nobody needs: files that were begun and left, and bytes that no row names any more.
func fileJobs() -> [JobKind] {
    [
        JobKind(name: "files.clean", everyMinutes: 24 * 60) { context in
            let core = context.core
            let dayAgo = core.now().adding(days: -1)
            try await core.files.removeAbandoned(before: dayAgo)
            try await core.database.write { tx in
                _ = try tx.execute("DELETE FROM uploads WHERE changed_at < \(dayAgo)")
                let weekAgo = core.now().adding(days: -StudentFiles.daysKept)
                _ = try tx.execute(
                    """
                    DELETE FROM student_files
                    WHERE removed_at < \(weekAgo) OR (owner_id = 0 AND added_at < \(weekAgo))
                    """)
            }
            try await FileCleaning(core: core, before: dayAgo).run()
        },
        JobKind(name: "files.small", everyMinutes: 5) { context in try await ThumbnailQueue.work(context.core) },
    ]
}

/// Goes through the store's 256 shelves and removes each file that no row has named for a day.
///
/// A file is stored first and named by a row later, so both must be old: the file itself and the row. Then the row goes
/// first, since a row must never name a file that is not there.
struct FileCleaning: Sendable {
    let core: Core
    let before: Timestamp

    func run() async throws {
        for shelf in 0..<256 {
            try Task.checkCancellation()
            let stored = try await core.files.hashes(on: [UInt8(shelf)].hex, before: before)
            for start in stride(from: 0, to: stored.count, by: 1_000) {
                let hashes = Array(stored[start..<min(start + 1_000, stored.count)])
                for hash in try await forgotten(hashes) {
                    try await core.files.remove(hash, unlessStoredAfter: before)
                    try await core.files.removeThumbnail(of: hash)
                }
            }
        }
    }

    private func forgotten(_ hashes: [String]) async throws -> [String] {
        let before = before
        let named = try await core.database.read { tx in
            try tx.query(
                """
                SELECT sha256 FROM attachments WHERE sha256 IN (\(list: hashes))
                UNION SELECT sha256 FROM student_files WHERE sha256 IN (\(list: hashes))
                UNION SELECT sha256 FROM team_files WHERE sha256 IN (\(list: hashes))
                """
            ).map { try $0.text("sha256") }
        }
        let candidates = Set(hashes).subtracting(named).sorted()
        guard !candidates.isEmpty else { return [] }
        let kept = try await core.database.write { tx in
            try tx.execute(
                """
                DELETE FROM files WHERE sha256 IN (\(list: candidates)) AND stored_at < \(before)
                  AND NOT EXISTS (SELECT 1 FROM attachments t WHERE t.sha256 = files.sha256)
                  AND NOT EXISTS (SELECT 1 FROM student_files t WHERE t.sha256 = files.sha256)
                  AND NOT EXISTS (SELECT 1 FROM team_files t WHERE t.sha256 = files.sha256)
                """)
            return try tx.query("SELECT sha256 FROM files WHERE sha256 IN (\(list: candidates))")
                .map { try $0.text("sha256") }
        }
        return candidates.filter { !kept.contains($0) }
    }
}
