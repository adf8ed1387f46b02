import Learning
import SQL

/// Pictures wait in a table of their own, so that whoever sends one does not wait.
enum ThumbnailQueue {
    static func add(_ file: ReceivedFile, _ visit: Visit) throws {
        guard Thumbnail.types.contains(file.contentType), file.size > Thumbnail.smallest else { return }
        try visit.tx.execute(
            """
            INSERT INTO thumbnails (sha256, state, changed_at) VALUES (\(file.sha256), 'waiting', \(visit.now))
            ON CONFLICT (sha256) DO NOTHING
            """)
    }

    /// Makes what waits, oldest first, for two minutes at most: a job's lease lasts five. Without the program that makes
    /// them small, pictures go on waiting and are shown as they are.
    static func work(_ core: Core) async throws {
        guard Thumbnail.isAvailable else { return }
        let end = ContinuousClock.now + .seconds(120)
        let waiting = try await core.database.read { tx in
            try tx.query("SELECT sha256 FROM thumbnails WHERE state = 'waiting' ORDER BY changed_at, sha256 LIMIT 500")
                .map { try $0.text("sha256") }
        }
        for sha256 in waiting where ContinuousClock.now < end {
            try Task.checkCancellation()
            let state = try await core.files.makeThumbnail(of: sha256) ? "made" : "none"
            let now = core.now()
            _ = try await core.database.write { tx in
                try tx.execute(
                    "UPDATE thumbnails SET state = \(state), changed_at = \(now) WHERE sha256 = \(sha256)")
            }
        }
    }
}
