import Learning
import SQL

/// Habits of character that adults noted. They have a table of their own and never touch the ledger.
enum DispositionStore {
    static let longestWords = 1_000
    /// Of one disposition, on a page.
    static let mostShown = 12
    static let mostRead = 2_000

    struct Note: Sendable {
        let id: ID<Note>
        let disposition: Disposition
        let seen: Disposition.Seen
        let words: String
        let writer: WorkPerson
        let seenOn: CalendarDay
        let isMine: Bool
    }

    struct Shown: Sendable {
        let stories: [DispositionStory]
        /// The newest of each disposition, newest first.
        let notes: [Note]
    }

    /// What the form says.
    struct Draft: Sendable {
        let disposition: Disposition?
        let seen: Disposition.Seen
        let words: String
        let day: String

        init(_ form: Form) throws {
            disposition = form.raw("disposition").flatMap(Disposition.init(rawValue:))
            seen = form.raw("seen").flatMap(Disposition.Seen.init(rawValue:)) ?? .again
            words = try form.text("words", most: 20_000)
            day = try form.text("day", most: 100)
        }

        func refusal(today: CalendarDay?, _ t: Messages) -> Refusal {
            var refusal = Refusal()
            if disposition == nil { refusal.add("disposition", t.observationsNeedHabit) }
            if words.unicodeScalars.count > longestWords {
                refusal.add("words", t.observationsTooLong(count: longestWords))
            }
            refusal.checkPastDay("day", day, today: today, mostDaysAgo: ObservationDraft.mostDaysAgo, t)
            return refusal
        }
    }

    static func shown(_ access: StudentAccess, _ tx: any Transaction) throws -> Shown {
        let notes = try tx.query(
            """
            SELECT n.id, n.disposition, n.seen, n.words, n.seen_on, p.id AS person_id, p.given_name, p.family_name,
                   p.title AS person_title
            FROM disposition_notes n JOIN people p ON p.id = n.written_by
            WHERE n.student_id = \(access.student) AND n.withdrawn_at IS NULL
            ORDER BY n.seen_on DESC, n.id DESC LIMIT \(mostRead)
            """
        ).compactMap { row -> Note? in
            guard let disposition = Disposition(rawValue: try row.text("disposition")),
                let seen = Disposition.Seen(rawValue: try row.text("seen")),
                let day = CalendarDay(iso: try row.text("seen_on"))
            else { return nil }
            let writer = try WorkPerson(row)
            return Note(
                id: try row.id("id"), disposition: disposition, seen: seen, words: try row.text("words"),
                writer: writer, seenOn: day, isMine: writer.id == access.viewer)
        }
        let stories = DispositionStory.stories(of: notes.map { ($0.disposition, $0.writer.id, $0.seenOn) })
        let newest = Dictionary(grouping: notes, by: \.disposition).values.flatMap { $0.prefix(mostShown) }
        return Shown(stories: stories, notes: newest.sorted { ($1.seenOn, $1.id) < ($0.seenOn, $0.id) })
    }

    /// - Throws: `notFound` for whoever does not observe this student; `refused` for what is missing or too much.
    @discardableResult
    static func save(_ draft: Draft, _ access: StudentAccess, _ visit: Visit, _ t: Messages) throws -> ID<Note> {
        guard let role = ObservationStore.role(access.relation) else { throw Failure.notFound }
        try draft.refusal(today: CalendarDay(iso: visit.today), t).check()
        guard let disposition = draft.disposition else { throw Failure.notFound }
        let id: ID<Note> = try visit.mint()
        try visit.tx.execute(
            """
            INSERT INTO disposition_notes (id, student_id, disposition, seen, words, written_by, writer_role, seen_on,
                                           written_at)
            VALUES (\(id), \(access.student), \(disposition.rawValue), \(draft.seen.rawValue), \(draft.words),
                    \(access.viewer), \(role.rawValue), \(draft.day.isEmpty ? visit.today : draft.day), \(visit.now))
            """)
        try visit.audit(
            "disposition.noted", student: access.student, aspect: .progress, detail: "{\"note\":\"\(id)\"}")
        return id
    }

    /// - Throws: `notFound` unless the viewer wrote it.
    static func withdraw(_ id: ID<Note>, _ access: StudentAccess, _ visit: Visit) throws {
        let isOwn = try visit.tx.exists(
            """
            SELECT 1 AS found FROM disposition_notes
            WHERE id = \(id) AND student_id = \(access.student) AND written_by = \(access.viewer)
            """)
        guard isOwn else { throw Failure.notFound }
        try visit.tx.execute(
            "UPDATE disposition_notes SET withdrawn_at = \(visit.now) WHERE id = \(id) AND withdrawn_at IS NULL")
        try visit.audit(
            "disposition.taken-back", student: access.student, aspect: .progress, detail: "{\"note\":\"\(id)\"}")
    }
}
