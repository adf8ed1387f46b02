import Learning
import SQL

/// Writing entries: each is a new row, and one that takes the place of another says of which.
enum ProfileWriting {
    /// The name under which files of a form wait until it is saved.
    static func formName(_ field: ProfileField, _ entry: ID<ProfileEntry>? = nil) -> String {
        entry.map { "entry-\($0)" } ?? "new-\(field.rawValue)"
    }

    /// - Throws: `notFound` for a field that is not the viewer's to write in; a refusal for what is missing or too much.
    @discardableResult
    static func add(
        _ draft: ProfileDraft, files: [ReceivedFile] = [], form: String? = nil, inherited: [KeptFile] = [],
        _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<ProfileEntry> {
        guard mayAdd(draft.field, access) else { throw Failure.notFound }
        let history = try lockedHistory(access, visit)
        let standing = history.standing.filter { history[$0]?.field == draft.field }
        var refusal = try refusal(draft, files, form, inherited, access, visit, t)
        if draft.field == .words, let newest = standing.last {
            // One text of one's own stands at a time: a second form would hide the first.
            refusal.stale.append(try stale(newest, draft, history, access, visit, t))
        } else if standing.count >= draft.field.mostEntries {
            refusal.add("words", t.profilesTooMany(count: draft.field.mostEntries))
        }
        try refusal.check()
        return try insert(draft, replacing: nil, files, form, inherited, access, visit)
    }

    /// Puts new words in the place of the viewer's own. The older ones stay in the history.
    ///
    /// - Throws: `notFound` unless the viewer wrote the entry; a refusal with both texts when it was replaced before.
    @discardableResult
    static func replace(
        _ id: ID<ProfileEntry>, with draft: ProfileDraft, files: [ReceivedFile] = [], form: String? = nil,
        inherited: [KeptFile] = [], _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> ID<ProfileEntry> {
        let history = try lockedHistory(access, visit)
        guard history.isChangeable(id, by: access.viewer) else { throw Failure.notFound }
        let kept = try StudentFiles.list(.profile, of: [id.rawValue], access: access, visit.tx) + inherited
        var refusal = try refusal(draft, files, form, kept, access, visit, t)
        let newest = history.newest(of: id)
        if newest != id { refusal.stale.append(try stale(newest, draft, history, access, visit, t)) }
        try refusal.check()
        return try insert(draft, replacing: id, files, form, kept, access, visit)
    }

    /// Takes the viewer's own words back. They stay in the history for the student and the writer.
    ///
    /// - Throws: `notFound` unless the viewer wrote the entry and it stands.
    static func withdraw(_ id: ID<ProfileEntry>, _ access: StudentAccess, _ visit: Visit) throws {
        let history = try lockedHistory(access, visit)
        let newest = history.newest(of: id)
        guard history.isChangeable(newest, by: access.viewer) else { throw Failure.notFound }
        try visit.tx.execute(
            """
            UPDATE profile_entries SET withdrawn_by = \(access.viewer), withdrawn_at = \(visit.now)
            WHERE id = \(newest) AND withdrawn_at IS NULL
            """)
        for older in history.line(upTo: newest) {
            try StudentFiles.narrow(.profile, of: older.rawValue, to: .own, access: access, visit: visit)
        }
        try audit("profile.withdrawn", newest, history[newest]?.field, access, visit)
    }

    static func mayAdd(_ field: ProfileField, _ access: StudentAccess) -> Bool {
        switch access.relation.profileReader {
        case .student: true
        case .advisor, .staff, .family: field.isForAdults
        case .office: false
        }
    }

    // MARK: Parts

    /// The entries as they are once nobody else can write any until this transaction ends.
    private static func lockedHistory(_ access: StudentAccess, _ visit: Visit) throws -> ProfileHistory {
        _ = try visit.tx.first("SELECT id FROM people WHERE id = \(access.student)\(SQL.lockRow)")
        return try ProfileStore.history(access, visit.tx)
    }

    private static func refusal(
        _ draft: ProfileDraft, _ files: [ReceivedFile], _ form: String?, _ kept: [KeptFile],
        _ access: StudentAccess, _ visit: Visit, _ t: Messages
    ) throws -> Refusal {
        let waiting =
            try form.map { try StudentFiles.waiting(.profile, form: $0, access: access, visit.tx) } ?? []
        return draft.refusal(files: files.map(\.stored) + waiting.map(\.stored) + kept.map(\.stored), t)
    }

    private static func stale(
        _ newest: ID<ProfileEntry>, _ draft: ProfileDraft, _ history: ProfileHistory, _ access: StudentAccess,
        _ visit: Visit, _ t: Messages
    ) throws -> Refusal.StaleField {
        let saved = try ProfileStore.lines([newest], history, access, visit.tx).first?.words ?? ""
        return Refusal.StaleField(label: ProfileWords.title(draft.field, t), saved: saved, yours: draft.words)
    }

    private static func insert(
        _ draft: ProfileDraft, replacing old: ID<ProfileEntry>?, _ files: [ReceivedFile], _ form: String?,
        _ kept: [KeptFile], _ access: StudentAccess, _ visit: Visit
    ) throws -> ID<ProfileEntry> {
        let id: ID<ProfileEntry> = try visit.mint()
        let reader = access.relation.profileReader
        let audience = draft.audience(for: reader)
        try visit.tx.execute(
            """
            INSERT INTO profile_entries (id, student_id, field, tag, words, source, audience, written_by, written_at,
                                         replaces_id)
            VALUES (\(id), \(access.student), \(draft.field.rawValue), \(draft.tag), \(draft.words),
                    \(ProfileSource(reader).rawValue), \(audience.rawValue), \(access.viewer), \(visit.now), \(old))
            """)
        try ProfileProofs.set(draft.evidence, of: id, access, visit)
        if let old {
            try StudentFiles.narrow(.profile, of: old.rawValue, to: audience, access: access, visit: visit)
        }
        try StudentFiles.copy(kept, to: .profile, id.rawValue, audience: audience, visit: visit)
        try StudentFiles.add(
            files, to: .profile, id.rawValue, audience: audience, access: access, visit: visit)
        if let form {
            try StudentFiles.claim(
                .profile, form: form, for: id.rawValue, audience: audience, access: access, visit: visit)
        }
        try audit(old == nil ? "profile.added" : "profile.replaced", id, draft.field, access, visit)
        return id
    }

    private static func audit(
        _ action: String, _ id: ID<ProfileEntry>, _ field: ProfileField?, _ access: StudentAccess, _ visit: Visit
    ) throws {
        try visit.audit(
            action, student: access.student, aspect: .profile,
            detail: "{\"entry\":\"\(id)\",\"field\":\"\(field?.rawValue ?? "")\"}")
    }
}
