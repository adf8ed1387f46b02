import Learning
import SQL

/// A note about a student, as somebody who may read it sees it.
struct WrittenNote: Sendable {
    enum Kind: String, Sendable {
        /// Tells of a talk; it counts for being known well.
        case talk
        case note
    }

    let id: ID<Note>
    let student: ID<Person>
    let checkIn: ID<CheckIn>?
    let kind: Kind
    let audience: NoteAudience
    let words: String
    let writer: ID<Person>
    let writerName: String
    let writtenAt: Timestamp
    let withdrawnAt: Timestamp?
    /// Another note stands in its place.
    let isReplaced: Bool

    var isCurrent: Bool { withdrawnAt == nil && !isReplaced }
}

extension Relation {
    /// What this relation is to a note, for the one rule of who reads it.
    var noteReader: NoteReader {
        switch self {
        case .oneself: .student
        case .guardian: .family
        case .teacher, .advisor, .leader: .team
        case .administrator: .nobody
        }
    }

    var mayWriteNotes: Bool { noteReader == .team }
}

/// Notes are never changed: a new one takes the place of an old one, or the writer takes it back. What was written stays
/// with the writer.
enum NoteStore {
    static let longest = 4_000

    /// What the viewer may read, newest first.
    static func readable(
        _ access: StudentAccess, checkIn: ID<CheckIn>? = nil, onlyShared: Bool = false, limit: Int = 60,
        _ tx: any Transaction
    ) throws -> [WrittenNote] {
        let open = NoteAudience.open(to: access.relation.noteReader).map(\.rawValue)
        let inTalk: SQL = checkIn.map { "AND n.check_in_id = \($0)" } ?? ""
        let only: SQL = onlyShared ? "AND n.audience = \(NoteAudience.shared.rawValue)" : ""
        let notes = try list(
            """
            WHERE n.student_id = \(access.student) AND (n.written_by = \(access.viewer) OR n.audience IN (\(list: open)))
              AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM notes r WHERE r.replaces_id = n.id)
              \(inTalk) \(only)
            ORDER BY n.written_at DESC, n.id DESC LIMIT \(limit)
            """, tx)
        return notes.filter { isOpen($0, to: access) }
    }

    /// What student and family read, newest first, whoever asks.
    static func shared(_ access: StudentAccess, limit: Int = 60, _ tx: any Transaction) throws -> [WrittenNote] {
        try readable(access, onlyShared: true, limit: limit, tx)
    }

    /// The note and what stood in its place before, newest first, for the writer.
    static func history(_ id: ID<Note>, _ access: StudentAccess, _ tx: any Transaction) throws -> [WrittenNote] {
        var chain: [WrittenNote] = []
        var next: ID<Note>? = id
        while let id = next, chain.count < 100 {
            let found = try list("WHERE n.id = \(id) AND n.student_id = \(access.student)", tx)
            guard let note = found.first, note.writer == access.viewer, isOpen(note, to: access) else { break }
            chain.append(note)
            next = try tx.require("SELECT replaces_id FROM notes WHERE id = \(id)").optionalID("replaces_id")
        }
        guard !chain.isEmpty else { throw Failure.notFound }
        return chain
    }

    private static func isOpen(_ note: WrittenNote, to access: StudentAccess) -> Bool {
        note.audience.isOpen(
            to: access.relation.noteReader, isWriter: note.writer == access.viewer, isCurrent: note.isCurrent)
    }

    private static func list(_ rest: SQL, _ tx: any Transaction) throws -> [WrittenNote] {
        try tx.query(
            """
            SELECT n.id, n.student_id, n.check_in_id, n.kind, n.audience, n.words, n.written_by, n.written_at,
                   n.withdrawn_at, p.given_name, p.family_name,
                   CASE WHEN EXISTS (SELECT 1 FROM notes later WHERE later.replaces_id = n.id) THEN 1 ELSE 0 END AS replaced
            FROM notes n JOIN people p ON p.id = n.written_by \(rest)
            """
        ).map { row in
            WrittenNote(
                id: try row.id("id"), student: try row.id("student_id"), checkIn: try row.optionalID("check_in_id"),
                kind: WrittenNote.Kind(rawValue: try row.text("kind")) ?? .note,
                audience: NoteAudience(rawValue: try row.text("audience")) ?? .writer,
                words: try row.text("words"), writer: try row.id("written_by"),
                writerName: try row.text("given_name") + " " + row.text("family_name"),
                writtenAt: try row.time("written_at"), withdrawnAt: try row.optionalTime("withdrawn_at"),
                isReplaced: try row.int("replaced") == 1)
        }
    }
}

/// What the form of a note says.
struct NoteDraft: Sendable {
    let words: String
    let audience: NoteAudience
    let kind: WrittenNote.Kind

    init(words: String, audience: NoteAudience, kind: WrittenNote.Kind = .note) {
        self.words = words
        self.audience = audience
        self.kind = kind
    }

    /// A form without a choice is for the writer alone.
    init(_ form: Form) throws {
        words = try form.text("words", most: 100_000)
        audience = NoteAudience(rawValue: form.raw("audience") ?? "") ?? .writer
        kind = form.isOn("talk") ? .talk : .note
    }

    func refusal(_ t: Messages, field: String = "words") -> Refusal {
        var refusal = Refusal()
        if words.isEmpty { refusal.add(field, t.checkinsNeedWords) }
        if words.unicodeScalars.count > NoteStore.longest {
            refusal.add(field, t.checkinsTooLong(count: NoteStore.longest))
        }
        return refusal
    }
}

/// Writing notes, replacing them and taking them back.
struct NoteWriter {
    let access: StudentAccess
    let visit: Visit
    let t: Messages

    private var tx: any Transaction { visit.tx }

    @discardableResult
    func add(
        _ draft: NoteDraft, checkIn: ID<CheckIn>? = nil, replacing old: ID<Note>? = nil
    ) throws -> ID<Note> {
        guard access.relation.mayWriteNotes else { throw Failure.notFound }
        try draft.refusal(t).check()
        let id: ID<Note> = try visit.mint()
        try tx.execute(
            """
            INSERT INTO notes (id, student_id, check_in_id, kind, audience, words, written_by, written_at, replaces_id)
            VALUES (\(id), \(access.student), \(checkIn), \(draft.kind.rawValue), \(draft.audience.rawValue),
                \(draft.words), \(access.viewer), \(visit.now), \(old))
            """)
        try visit.audit(
            old == nil ? "note.written" : "note.replaced", student: access.student, aspect: .notes,
            detail: "{\"note\":\"\(id)\",\"audience\":\"\(draft.audience.rawValue)\"}")
        return id
    }

    /// Puts a new note in the place of an own one.
    ///
    /// - Throws: `Failure.refused` when it was taken back or replaced elsewhere.
    func replace(_ id: ID<Note>, with draft: NoteDraft) throws -> ID<Note> {
        let old = try current(id)
        return try add(draft, checkIn: old.checkIn, replacing: id)
    }

    /// Taken back twice, it is taken back once.
    func withdraw(_ id: ID<Note>) throws {
        _ = try tx.first("SELECT id FROM notes WHERE id = \(id)\(SQL.lockRow)")
        guard let note = try NoteStore.history(id, access, tx).first else { throw Failure.notFound }
        guard note.isCurrent else { return }
        try tx.execute("UPDATE notes SET withdrawn_at = \(visit.now) WHERE id = \(id)")
        try visit.audit(
            "note.withdrawn", student: access.student, aspect: .notes, detail: "{\"note\":\"\(id)\"}")
    }

    private func current(_ id: ID<Note>) throws -> WrittenNote {
        _ = try tx.first("SELECT id FROM notes WHERE id = \(id)\(SQL.lockRow)")
        guard let note = try NoteStore.history(id, access, tx).first else { throw Failure.notFound }
        guard note.isCurrent else {
            var refusal = Refusal()
            refusal.add("words", t.checkinsNoteGone)
            throw Failure.refused(refusal)
        }
        return note
    }
}
