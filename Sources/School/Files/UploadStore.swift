import Learning
import SQL

/// A file on its way in parts, so that a lost connection costs one part and not the whole.
struct Upload: Sendable, Equatable {
    let id: ID<Upload>
    let attempt: ID<Attempt>
    let name: String
    let size: Int64
    /// Bytes that are safe on the disk.
    let received: Int64

    var isWhole: Bool { received == size }

    /// The attachment takes over the number of its upload, so that a part that is sent again after the last one finds
    /// what became of it.
    var attachment: ID<Attachment> { ID(stored: id.rawValue) }

    var path: String { "/uploads/\(id)" }
}

/// What there is under an upload's id.
enum UploadState: Sendable, Equatable {
    case under(Upload)
    case stored(ID<Attachment>, size: Int64)
}

/// Uploads and their rights: each statement names the person who began it.
enum UploadStore {
    /// - Parameter contentType: What the sender calls it; it is only kept while the file is on its way.
    /// - Throws: `notFound` unless the attempt is a draft of the viewer's own; `badRequest`, `tooLarge` when it has no
    ///   room, counting what is under way.
    static func begin(
        name: String, contentType: String, size: Int64, for attempt: ID<Attempt>, access: StudentAccess, visit: Visit
    ) throws -> Upload {
        let room = try Attachments.room(in: attempt, for: access, visit: visit)
        let under = try visit.tx.require(
            """
            SELECT COUNT(*) AS files, CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes
            FROM uploads WHERE attempt_id = \(attempt)
            """)
        guard size > 0 else { throw Failure.badRequest("an empty file") }
        guard try under.int("files") < room.files else { throw Failure.badRequest("too many files") }
        guard size <= room.bytes - (try under.int64("bytes")) else { throw Attachments.tooLarge(visit) }
        let upload = Upload(
            id: try visit.mint(), attempt: attempt, name: cleanedFileName(name), size: size, received: 0)
        try visit.tx.execute(
            """
            INSERT INTO uploads (id, person_id, attempt_id, name, content_type, size, received, began_at, changed_at)
            VALUES (\(upload.id), \(visit.viewer.person), \(attempt), \(upload.name), \(String(contentType.prefix(100))),
                    \(size), 0, \(visit.now), \(visit.now))
            """)
        return upload
    }

    /// - Throws: `notFound` for an upload of somebody else.
    static func state(_ id: ID<Upload>, visit: Visit) throws -> UploadState {
        if let row = try visit.tx.first(
            """
            SELECT id, attempt_id, name, size, received FROM uploads
            WHERE id = \(id) AND person_id = \(visit.viewer.person)
            """)
        {
            return .under(
                Upload(
                    id: try row.id("id"), attempt: try row.id("attempt_id"), name: try row.text("name"),
                    size: try row.int64("size"), received: try row.int64("received")))
        }
        guard
            let row = try visit.tx.first(
                """
                SELECT t.id, f.size FROM attachments t JOIN files f ON f.sha256 = t.sha256
                WHERE t.id = \(id) AND t.added_by = \(visit.viewer.person)
                """)
        else { throw Failure.notFound }
        return .stored(try row.id("id"), size: try row.int64("size"))
    }

    /// Moves on from where the part began. Does nothing when another request was quicker.
    static func advance(_ upload: Upload, by count: Int, visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE uploads SET received = received + \(Int64(count)), changed_at = \(visit.now)
            WHERE id = \(upload.id) AND person_id = \(visit.viewer.person) AND received = \(upload.received)
              AND size >= received + \(Int64(count))
            """)
    }

    /// The upload becomes an attachment of its attempt.
    ///
    /// - Throws: `notFound` when the attempt was sent in the meantime; `badRequest`, `tooLarge` when it has no room left.
    static func finish(_ upload: Upload, as file: ReceivedFile, visit: Visit) throws -> UploadState {
        let state = try state(upload.id, visit: visit)
        guard case .under = state else { return state }
        let room = try Attachments.room(in: upload.attempt, of: visit.viewer.person, visit: visit)
        guard room.files > 0 else { throw Failure.badRequest("too many files") }
        guard file.size <= room.bytes else { throw Attachments.tooLarge(visit) }
        try Attachments.insert(file, as: upload.attachment, to: upload.attempt, visit: visit)
        try visit.tx.execute("DELETE FROM uploads WHERE id = \(upload.id) AND person_id = \(visit.viewer.person)")
        return .stored(upload.attachment, size: file.size)
    }
}
