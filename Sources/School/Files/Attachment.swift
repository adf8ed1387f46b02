import Learning
import SQL

/// A file that belongs to one attempt at a piece of work.
struct Attachment: Sendable, Equatable {
    let id: ID<Attachment>
    let attempt: ID<Attempt>
    let sha256: String
    let name: String
    let contentType: String
    /// In bytes.
    let size: Int64
    let addedAt: Timestamp

    /// Whether a page may show it as a picture.
    var isPicture: Bool { stored.isPicture }

    var stored: StoredBytes { StoredBytes(sha256: sha256, name: name, contentType: contentType, size: size) }

    var path: String { "/files/\(id)" }

    /// Where a page takes the picture from.
    var picturePath: String { path + "?inline=1" }
}

/// The files of attempts. Who may see or change them is part of each statement.
enum Attachments {
    static let mostFiles = 5

    /// How much more an attempt takes.
    struct Room: Sendable, Equatable {
        let files: Int
        let bytes: Int64
    }

    /// Adds the files that a form brought, all or none.
    ///
    /// - Throws: `notFound` unless the attempt is a draft of the viewer's own; `badRequest` for a sixth file;
    ///   `tooLarge` when they are more than one file's limit together.
    static func add(
        _ files: [ReceivedFile], to attempt: ID<Attempt>, for access: StudentAccess, visit: Visit
    ) throws {
        let room = try room(in: attempt, for: access, visit: visit)
        guard files.count <= room.files else { throw Failure.badRequest("more than \(mostFiles) files") }
        let bytes = files.reduce(Int64(0)) { $0.addingReportingOverflow($1.size).partialValue }
        guard bytes <= room.bytes else { throw tooLarge(visit) }
        for file in files { try insert(file, as: visit.mint(), to: attempt, visit: visit) }
    }

    /// How much more a draft of the viewer's own takes. Holds the attempt until the transaction ends, so that two
    /// forms at once do not both take the last place.
    ///
    /// - Throws: `notFound` unless the attempt is such a draft.
    static func room(in attempt: ID<Attempt>, for access: StudentAccess, visit: Visit) throws -> Room {
        guard access.relation == .oneself, access.aspect == .work else { throw Failure.notFound }
        return try room(in: attempt, of: access.student, visit: visit)
    }

    static func room(in attempt: ID<Attempt>, of student: ID<Person>, visit: Visit) throws -> Room {
        let draft = try visit.tx.first(
            """
            SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id
            WHERE a.id = \(attempt) AND w.student_id = \(student) AND a.sent_at IS NULL\(SQL.lockRow)
            """)
        guard draft != nil else { throw Failure.notFound }
        let taken = try visit.tx.require(
            """
            SELECT COUNT(*) AS files, CAST(COALESCE(SUM(f.size), 0) AS BIGINT) AS bytes
            FROM attachments t JOIN files f ON f.sha256 = t.sha256 WHERE t.attempt_id = \(attempt)
            """)
        return Room(
            files: max(0, mostFiles - (try taken.int("files"))),
            bytes: max(0, visit.core.files.limit - (try taken.int64("bytes"))))
    }

    static func insert(
        _ file: ReceivedFile, as id: ID<Attachment>, to attempt: ID<Attempt>, visit: Visit
    ) throws {
        try name(file, visit)
        try visit.tx.execute(
            """
            INSERT INTO attachments (id, attempt_id, sha256, name, content_type, added_by, added_at)
            VALUES (\(id), \(attempt), \(file.sha256), \(file.name), \(file.contentType), \(visit.viewer.person),
                    \(visit.now))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    /// The row of the bytes themselves, which other rows name. Its time is renewed so that the cleaning job, which may be
    /// about to forget the same file, leaves it.
    static func name(_ file: ReceivedFile, _ visit: Visit) throws {
        try visit.tx.execute(
            """
            INSERT INTO files (sha256, size, stored_at) VALUES (\(file.sha256), \(file.size), \(visit.now))
            ON CONFLICT (sha256) DO UPDATE SET stored_at = excluded.stored_at
            """)
        try ThumbnailQueue.add(file, visit)
    }

    /// Takes a file off a draft. The bytes follow within a day, when no other row names them.
    ///
    /// - Throws: `notFound` unless it belongs to a draft of the viewer's own.
    static func remove(_ id: ID<Attachment>, for access: StudentAccess, visit: Visit) throws {
        guard access.relation == .oneself, access.aspect == .work else { throw Failure.notFound }
        let count = try visit.tx.execute(
            """
            DELETE FROM attachments WHERE id = \(id) AND attempt_id IN (
                SELECT a.id FROM attempts a JOIN works w ON w.id = a.work_id
                WHERE w.student_id = \(access.student) AND a.sent_at IS NULL)
            """)
        guard count == 1 else { throw Failure.notFound }
    }

    /// The files of an attempt of that student, in the order in which they were added.
    static func list(
        _ attempt: ID<Attempt>, for access: StudentAccess, in tx: any Transaction
    ) throws -> [Attachment] {
        guard access.aspect == .work else { return [] }
        return try tx.query(
            """
            \(columns) WHERE t.attempt_id = \(attempt) AND w.student_id = \(access.student) ORDER BY t.id
            """
        ).map(attachment)
    }

    /// - Throws: `notFound` for a file of another student.
    static func require(
        _ id: ID<Attachment>, for access: StudentAccess, in tx: any Transaction
    ) throws -> Attachment {
        let row = try tx.first("\(columns) WHERE t.id = \(id) AND w.student_id = \(access.student)")
        guard access.aspect == .work, let row else { throw Failure.notFound }
        return try attachment(row)
    }

    static func tooLarge(_ visit: Visit) -> Failure {
        .tooLarge(limit: Int(clamping: visit.core.files.limit))
    }

    private static let columns: SQL = """
        SELECT t.id, t.attempt_id, t.sha256, t.name, t.content_type, t.added_at, f.size
        FROM attachments t
        JOIN files f ON f.sha256 = t.sha256
        JOIN attempts a ON a.id = t.attempt_id
        JOIN works w ON w.id = a.work_id
        """

    private static func attachment(_ row: Row) throws -> Attachment {
        Attachment(
            id: try row.id("id"), attempt: try row.id("attempt_id"), sha256: try row.text("sha256"),
            name: try row.text("name"), contentType: try row.text("content_type"), size: try row.int64("size"),
            addedAt: try row.time("added_at"))
    }
}
