import Learning
import SQL

/// A file on its way in parts, so that a lost connection costs one part and not the whole.
struct Upload: Sendable, Equatable {
    /// Where the file goes once it is whole.
    enum Destination: Sendable, Equatable {
        case attempt(ID<Attempt>)
        /// It waits under the name of the form that it was chosen in, until the form is saved.
        case form(String, of: KeptFile.Kind, student: ID<Person>)
    }

    let id: ID<Upload>
    let destination: Destination
    let name: String
    let size: Int64
    /// Bytes that are safe on the disk.
    let received: Int64

    var isWhole: Bool { received == size }

    /// The file takes over the number of its upload, so that a part that is sent again after the last one finds what
    /// became of it.
    func kept<Entity>(_: Entity.Type = Entity.self) -> ID<Entity> { ID(stored: id.rawValue) }

    var path: String { "/uploads/\(id)" }
}

/// What there is under an upload's id.
enum UploadState: Sendable, Equatable {
    case under(Upload)
    case stored(path: String, size: Int64)
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
        return try begin(
            name, contentType, size, to: .attempt(attempt), room: room, under: "attempt_id = \(attempt)", visit)
    }

    /// A file for a form about the student that is not saved yet.
    ///
    /// - Parameter form: A name that the page gives the form, the same each time the page is loaded.
    static func begin(
        name: String, contentType: String, size: Int64, for kind: KeptFile.Kind, form: String, access: StudentAccess,
        visit: Visit
    ) throws -> Upload {
        let room = try StudentFiles.room(kind, 0, form, access: access, visit: visit)
        return try begin(
            name, contentType, size, to: .form(form, of: kind, student: access.student), room: room,
            under: """
                student_id = \(access.student) AND person_id = \(visit.viewer.person)
                AND owner_kind = \(kind.rawValue) AND owner_id = 0 AND owner_part = \(form)
                """, visit)
    }

    private static func begin(
        _ name: String, _ contentType: String, _ size: Int64, to destination: Upload.Destination,
        room: Attachments.Room, under: SQL, _ visit: Visit
    ) throws -> Upload {
        let taken = try visit.tx.require(
            "SELECT COUNT(*) AS files, CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes FROM uploads WHERE \(under)")
        guard size > 0 else { throw Failure.badRequest("an empty file") }
        guard try taken.int("files") < room.files else { throw Failure.badRequest("too many files") }
        guard size <= room.bytes - (try taken.int64("bytes")) else { throw Attachments.tooLarge(visit) }
        let upload = Upload(
            id: try visit.mint(), destination: destination, name: cleanedFileName(name), size: size, received: 0)
        let columns = Columns(destination)
        try visit.tx.execute(
            """
            INSERT INTO uploads (id, person_id, attempt_id, student_id, owner_kind, owner_id, owner_part, name,
                                 content_type, size, received, began_at, changed_at)
            VALUES (\(upload.id), \(visit.viewer.person), \(columns.attempt), \(columns.student), \(columns.kind),
                    \(columns.owner), \(columns.part), \(upload.name), \(String(contentType.prefix(100))), \(size), 0,
                    \(visit.now), \(visit.now))
            """)
        return upload
    }

    /// - Throws: `notFound` for an upload of somebody else.
    static func state(_ id: ID<Upload>, visit: Visit) throws -> UploadState {
        if let row = try visit.tx.first(
            """
            SELECT id, attempt_id, student_id, owner_kind, owner_part, name, size, received FROM uploads
            WHERE id = \(id) AND person_id = \(visit.viewer.person)
            """)
        {
            return .under(
                Upload(
                    id: try row.id("id"), destination: try destination(row), name: try row.text("name"),
                    size: try row.int64("size"), received: try row.int64("received")))
        }
        let person = visit.viewer.person
        if let row = try visit.tx.first(
            """
            SELECT f.size FROM attachments t JOIN files f ON f.sha256 = t.sha256
            WHERE t.id = \(id) AND t.added_by = \(person)
            """)
        {
            return .stored(path: "/files/\(id)", size: try row.int64("size"))
        }
        if let row = try visit.tx.first(
            """
            SELECT f.size FROM student_files t JOIN files f ON f.sha256 = t.sha256
            WHERE t.id = \(id) AND t.added_by = \(person)
            """)
        {
            return .stored(path: "/student-files/\(id)", size: try row.int64("size"))
        }
        throw Failure.notFound
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

    /// The upload becomes a file of its attempt, or one that waits for its form.
    ///
    /// - Throws: `notFound` when the attempt was sent in the meantime, or the viewer lost the right to the student;
    ///   `badRequest`, `tooLarge` when there is no room left.
    static func finish(_ upload: Upload, as file: ReceivedFile, visit: Visit) throws -> UploadState {
        let state = try state(upload.id, visit: visit)
        guard case .under = state else { return state }
        switch upload.destination {
        case .attempt(let attempt):
            try requireRoom(Attachments.room(in: attempt, of: visit.viewer.person, visit: visit), file, visit)
            try Attachments.insert(file, as: upload.kept(), to: attempt, visit: visit)
        case .form(let form, let kind, let student):
            guard let access = try visit.student(student, for: .profile) else { throw Failure.notFound }
            try requireRoom(StudentFiles.room(kind, 0, form, access: access, visit: visit), file, visit)
            try StudentFiles.insert(file, as: upload.kept(), kind, 0, form, audience: .own, student, visit)
        }
        try visit.tx.execute("DELETE FROM uploads WHERE id = \(upload.id) AND person_id = \(visit.viewer.person)")
        return try self.state(upload.id, visit: visit)
    }

    private static func requireRoom(_ room: Attachments.Room, _ file: ReceivedFile, _ visit: Visit) throws {
        guard room.files > 0 else { throw Failure.badRequest("too many files") }
        guard file.size <= room.bytes else { throw Attachments.tooLarge(visit) }
    }

    private static func destination(_ row: Row) throws -> Upload.Destination {
        if let attempt: ID<Attempt> = try row.optionalID("attempt_id") { return .attempt(attempt) }
        guard let student: ID<Person> = try row.optionalID("student_id"),
            let kind = try row.optionalText("owner_kind").flatMap(KeptFile.Kind.init(rawValue:))
        else { throw Failure.notFound }
        return .form(try row.text("owner_part"), of: kind, student: student)
    }

    private struct Columns {
        var attempt: ID<Attempt>?
        var student: ID<Person>?
        var kind: String?
        var owner: Int64?
        var part = ""

        init(_ destination: Upload.Destination) {
            switch destination {
            case .attempt(let attempt): self.attempt = attempt
            case .form(let form, let kind, let student):
                self.student = student
                self.kind = kind.rawValue
                owner = 0
                part = form
            }
        }
    }
}
