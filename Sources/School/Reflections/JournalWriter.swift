import Learning
import SQL

/// Writing in the own journal.
struct JournalWriter {
    let access: StudentAccess
    let visit: Visit
    let t: Messages

    /// - Throws: `notFound` for anybody but the student.
    init(_ access: StudentAccess, _ visit: Visit) throws {
        guard access.relation == .oneself else { throw Failure.notFound }
        self.access = access
        self.visit = visit
        t = visit.request.context(visit.viewer).t
    }

    /// A new entry in the journal.
    func add(_ draft: JournalDraft) throws {
        try draft.check(t)
        try insert(draft, work: nil, moment: nil)
    }

    /// What the student thinks at that moment of the work: written, or written anew.
    ///
    /// - Throws: `Failure.refused` with both texts when it was saved elsewhere meanwhile.
    func save(_ draft: JournalDraft, about work: ID<Work>, at moment: ReflectionMoment) throws {
        try draft.check(t)
        // Two pages that save the first words at once wait for each other here.
        let row = try visit.tx.first(
            "SELECT id FROM works WHERE id = \(work) AND student_id = \(access.student)\(SQL.lockRow)")
        guard row != nil else { throw Failure.notFound }
        if let saved = try JournalStore.entries(about: work, access, visit.tx)[moment] {
            try update(saved, to: draft)
        } else {
            try insert(draft, work: work, moment: moment)
        }
    }

    func change(_ id: ID<JournalEntry>, to draft: JournalDraft) throws {
        try draft.check(t)
        _ = try visit.tx.first("SELECT id FROM journal_entries WHERE id = \(id)\(SQL.lockRow)")
        try update(JournalStore.own(id, access, visit.tx), to: draft)
    }

    /// It is gone for good: a thought that a student takes back is nobody's to keep.
    func remove(_ id: ID<JournalEntry>) throws {
        let entry = try JournalStore.own(id, access, visit.tx)
        try visit.tx.execute("DELETE FROM strategy_uses WHERE entry_id = \(entry.id)")
        try visit.tx.execute("DELETE FROM journal_entries WHERE id = \(entry.id)")
    }

    private func insert(_ draft: JournalDraft, work: ID<Work>?, moment: ReflectionMoment?) throws {
        let taken = try visit.tx.scalarInt(
            "SELECT COUNT(*) AS n FROM journal_entries WHERE student_id = \(access.student)")
        if taken >= JournalStore.most {
            var refusal = Refusal()
            refusal.add("words", t.reflectionsTooMany(count: JournalStore.most))
            try refusal.check()
        }
        let id: ID<JournalEntry> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO journal_entries (id, student_id, work_id, moment, words, audience, written_at, changed_at)
            VALUES (\(id), \(access.student), \(work), \(moment?.rawValue), \(draft.words), \(draft.audience.rawValue),
                    \(visit.now), \(visit.now))
            """)
        try keep(draft.uses, in: id)
    }

    private func update(_ saved: JournalEntry, to draft: JournalDraft) throws {
        if saved.version != draft.version, saved.words != draft.words {
            var refusal = Refusal()
            refusal.stale = [
                Refusal.StaleField(label: t.reflectionsWords, saved: saved.words, yours: draft.words)
            ]
            try refusal.check()
        }
        try visit.tx.execute(
            """
            UPDATE journal_entries SET words = \(draft.words), audience = \(draft.audience.rawValue),
                   version = version + 1, changed_at = \(visit.now)
            WHERE id = \(saved.id)
            """)
        // What a library of another version had stays.
        try visit.tx.execute(
            """
            DELETE FROM strategy_uses
            WHERE entry_id = \(saved.id) AND strategy IN (\(list: Strategy.all.map(\.key)))
            """)
        try keep(draft.uses, in: saved.id)
    }

    private func keep(_ uses: [String: StrategyResult], in entry: ID<JournalEntry>) throws {
        for (strategy, result) in uses {
            try visit.tx.execute(
                """
                INSERT INTO strategy_uses (entry_id, student_id, strategy, result)
                VALUES (\(entry), \(access.student), \(strategy), \(result.rawValue))
                """)
        }
    }
}
