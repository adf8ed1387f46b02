import Learning
import SQL

/// The files of a student's profile, interviews, signatures and proposals.
///
/// A form that is about to make something has nothing yet that a file could belong to. So what is sent in parts, or with
/// a form that could not be taken, first waits under the name of the form; saving the form claims it. Who reads a file
/// is decided by `StudentAccess.reads` alone, in each statement.
enum StudentFiles {
    /// Of one owner's part.
    static let mostFiles = 5
    /// A file that waits, or that was removed, goes after so long.
    static let daysKept = 7

    // MARK: Adding

    /// Adds the files that a form brought to the row that it made or changed.
    ///
    /// - Parameter audience: That of the owner. The caller has checked that the viewer may write to the owner.
    /// - Throws: `badRequest` for more than `mostFiles`, `tooLarge` for more than one file's limit together.
    static func add(
        _ files: [ReceivedFile], to kind: KeptFile.Kind, _ owner: Int64, part: String = "",
        audience: ProfileAudience, access: StudentAccess, visit: Visit
    ) throws {
        guard !files.isEmpty else { return }
        let room = try room(kind, owner, part, access: access, visit: visit)
        guard files.count <= room.files else { throw Failure.badRequest("more than \(mostFiles) files") }
        let bytes = files.reduce(Int64(0)) { $0.addingReportingOverflow($1.size).partialValue }
        guard bytes <= room.bytes else { throw Attachments.tooLarge(visit) }
        for file in files {
            try insert(file, as: visit.mint(), kind, owner, part, audience: audience, access.student, visit)
        }
    }

    /// Keeps the files of a form that could not be taken, until it is sent again.
    static func wait(
        _ files: [ReceivedFile], for kind: KeptFile.Kind, form: String, access: StudentAccess, visit: Visit
    ) throws {
        try add(files, to: kind, 0, part: form, audience: .own, access: access, visit: visit)
    }

    /// Gives what waits under a form's name to the row that the form made.
    ///
    /// - Returns: How many files there were.
    @discardableResult
    static func claim(
        _ kind: KeptFile.Kind, form: String, for owner: Int64, part: String = "", audience: ProfileAudience,
        access: StudentAccess, visit: Visit
    ) throws -> Int {
        let room = try room(kind, owner, part, access: access, visit: visit)
        let waiting = try waiting(kind, form: form, access: access, visit.tx)
        guard waiting.count <= room.files else { throw Failure.badRequest("more than \(mostFiles) files") }
        guard !waiting.isEmpty else { return 0 }
        return try visit.tx.execute(
            """
            UPDATE student_files SET owner_id = \(owner), owner_part = \(part), audience = \(audience.rawValue),
                added_at = \(visit.now)
            WHERE id IN (\(list: waiting.map(\.id)))
            """)
    }

    /// What an entry inherits from the one whose place it takes, or from an answer it comes of: the same bytes under new
    /// ids.
    static func copy(
        _ files: [KeptFile], to kind: KeptFile.Kind, _ owner: Int64, audience: ProfileAudience, visit: Visit
    ) throws {
        for file in files.prefix(mostFiles) {
            try visit.tx.execute(
                """
                INSERT INTO student_files (id, student_id, owner_kind, owner_id, owner_part, audience, sha256, name,
                                           content_type, description, added_by, added_at)
                SELECT \(try visit.mint(StudentFile.self)), student_id, \(kind.rawValue), \(owner), '',
                    \(audience.rawValue), sha256, name, content_type, description, added_by, added_at
                FROM student_files WHERE id = \(file.id)
                """)
        }
    }

    // MARK: Reading

    /// The files of these owners that the viewer may read, in the order in which they were added.
    static func list(
        _ kind: KeptFile.Kind, of owners: [Int64], access: StudentAccess, _ tx: any Transaction
    ) throws -> [KeptFile] {
        guard !owners.isEmpty else { return [] }
        return try tx.query(
            """
            \(columns) WHERE f.student_id = \(access.student) AND f.owner_kind = \(kind.rawValue)
              AND f.owner_id IN (\(list: owners)) AND f.owner_id <> 0 AND f.removed_at IS NULL
              AND \(access.reads("f.audience", writtenBy: "f.added_by"))
            ORDER BY f.id
            """
        ).compactMap(file)
    }

    /// What the viewer has sent for a form that is not saved yet.
    static func waiting(
        _ kind: KeptFile.Kind, form: String, access: StudentAccess, _ tx: any Transaction
    ) throws -> [KeptFile] {
        try tx.query(
            """
            \(columns) WHERE f.student_id = \(access.student) AND f.owner_kind = \(kind.rawValue) AND f.owner_id = 0
              AND f.owner_part = \(form) AND f.added_by = \(access.viewer) AND f.removed_at IS NULL ORDER BY f.id
            """
        ).compactMap(file)
    }

    /// - Throws: `notFound` for a file of another student, one that was removed, and one that is not for the viewer.
    static func require(_ id: ID<StudentFile>, access: StudentAccess, _ tx: any Transaction) throws -> KeptFile {
        let row = try tx.first(
            """
            \(columns) WHERE f.id = \(id) AND f.student_id = \(access.student) AND f.removed_at IS NULL
              AND (f.added_by = \(access.viewer)
                   OR (f.owner_id <> 0 AND \(access.reads("f.audience", writtenBy: "f.added_by"))))
            """)
        guard let found = try row.flatMap(file) else { throw Failure.notFound }
        return found
    }

    // MARK: Changing

    /// Takes a file away. The bytes follow some days later, when no other row names them.
    ///
    /// - Throws: `notFound` unless the viewer added it, and for the scan of a signature, which stays.
    static func remove(_ id: ID<StudentFile>, access: StudentAccess, visit: Visit) throws -> KeptFile {
        let file = try require(id, access: access, visit.tx)
        guard file.addedBy == access.viewer, file.kind != .signature || file.owner == 0 else { throw Failure.notFound }
        try visit.tx.execute("UPDATE student_files SET removed_at = \(visit.now) WHERE id = \(id)")
        return file
    }

    /// What is to be seen or heard, in words, for whoever cannot see or hear it.
    static func describe(_ id: ID<StudentFile>, _ words: String, access: StudentAccess, visit: Visit) throws {
        try visit.tx.execute(
            """
            UPDATE student_files SET description = \(words)
            WHERE id = \(id) AND student_id = \(access.student) AND added_by = \(access.viewer)
            """)
    }

    /// Closes the files of an owner to all but those who may read its newer form.
    static func narrow(
        _ kind: KeptFile.Kind, of owner: Int64, to audience: ProfileAudience, access: StudentAccess, visit: Visit
    ) throws {
        try visit.tx.execute(
            """
            UPDATE student_files SET audience = \(audience.rawValue)
            WHERE student_id = \(access.student) AND owner_kind = \(kind.rawValue) AND owner_id = \(owner)
            """)
    }

    // MARK: Room

    /// How much more an owner's part takes. Holds the student's row until the transaction ends, so that two forms at
    /// once do not both take the last place.
    static func room(
        _ kind: KeptFile.Kind, _ owner: Int64, _ part: String, access: StudentAccess, visit: Visit
    ) throws -> Attachments.Room {
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        let taken = try visit.tx.require(
            """
            SELECT COUNT(*) AS files, CAST(COALESCE(SUM(s.size), 0) AS BIGINT) AS bytes
            FROM student_files f JOIN files s ON s.sha256 = f.sha256
            WHERE f.student_id = \(access.student) AND f.owner_kind = \(kind.rawValue) AND f.owner_id = \(owner)
              AND f.owner_part = \(part) AND f.removed_at IS NULL AND (f.owner_id <> 0 OR f.added_by = \(access.viewer))
            """)
        return Attachments.Room(
            files: max(0, mostFiles - (try taken.int("files"))),
            bytes: max(0, visit.core.files.limit - (try taken.int64("bytes"))))
    }

    static func insert(
        _ file: ReceivedFile, as id: ID<StudentFile>, _ kind: KeptFile.Kind, _ owner: Int64, _ part: String,
        audience: ProfileAudience, _ student: ID<Person>, _ visit: Visit
    ) throws {
        try Attachments.name(file, visit)
        try visit.tx.execute(
            """
            INSERT INTO student_files (id, student_id, owner_kind, owner_id, owner_part, audience, sha256, name,
                                       content_type, added_by, added_at)
            VALUES (\(id), \(student), \(kind.rawValue), \(owner), \(part), \(audience.rawValue), \(file.sha256),
                    \(file.name), \(file.contentType), \(visit.viewer.person), \(visit.now))
            ON CONFLICT (id) DO NOTHING
            """)
    }

    private static let columns: SQL = """
        SELECT f.id, f.owner_kind, f.owner_id, f.owner_part, f.audience, f.sha256, f.name, f.content_type,
               f.description, f.added_by, f.added_at, s.size
        FROM student_files f JOIN files s ON s.sha256 = f.sha256
        """

    private static func file(_ row: Row) throws -> KeptFile? {
        guard let kind = KeptFile.Kind(rawValue: try row.text("owner_kind")),
            let audience = ProfileAudience(rawValue: try row.text("audience"))
        else { return nil }
        return KeptFile(
            id: try row.id("id"), kind: kind, owner: try row.int64("owner_id"), part: try row.text("owner_part"),
            audience: audience,
            stored: StoredBytes(
                sha256: try row.text("sha256"), name: try row.text("name"),
                contentType: try row.text("content_type"), size: try row.int64("size")),
            description: try row.text("description"), addedBy: try row.id("added_by"),
            addedAt: try row.time("added_at"))
    }
}
