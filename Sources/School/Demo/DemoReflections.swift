import Learning
import SQL

/// What the first student thinks about work, and a journal, once all work is there.
struct DemoReflections {
    let calendar: DemoCalendar
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        let first = try tx.first(
            """
            SELECT p.id FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            ORDER BY p.id LIMIT 1
            """)
        guard let student: ID<Person> = try first?.id("id") else { return }
        let done: ID<Work>? = try work(of: student, in: .returned)
        let open: ID<Work>? = try work(of: student, in: .draft)
        if let done {
            try write(
                student, about: (done, .plan), "First a table, then a drawing. Big numbers may get hard.", .staff, 12,
                ["small-steps": .planned, "draw-it": .planned])
            try write(
                student, about: (done, .end), "The table helped me see it. Next time I check the units first.", .staff,
                8, ["small-steps": .helped, "draw-it": .helped, "check-rubric": .aLittle])
        }
        if let open {
            try write(
                student, about: (open, .plan), "I know a little about it. I want to draw it before I write.", .own, 3,
                ["draw-it": .planned])
        }
        try write(
            student, about: nil, "I like working with the goats more than I thought. I can explain things there.",
            .everyone, 6, ["explain-to-someone": .helped])
        try write(student, about: nil, "Talking in front of everybody still makes me nervous.", .own, 2, [:])
    }

    private func work(of student: ID<Person>, in state: WorkState) throws -> ID<Work>? {
        try tx.first(
            "SELECT id FROM works WHERE student_id = \(student) AND state = \(state.rawValue) ORDER BY id DESC LIMIT 1"
        )?.id("id")
    }

    private func write(
        _ student: ID<Person>, about: (work: ID<Work>, moment: ReflectionMoment)?, _ words: String,
        _ audience: ProfileAudience, _ daysAgo: Int, _ uses: [String: StrategyResult]
    ) throws {
        let id: ID<JournalEntry> = try mint.mint()
        let at = calendar.time(calendar.last - daysAgo, minute: 16 * 60)
        let work: ID<Work>? = about?.work
        try tx.execute(
            """
            INSERT INTO journal_entries (id, student_id, work_id, moment, words, audience, written_at, changed_at)
            VALUES (\(id), \(student), \(work), \(about?.moment.rawValue), \(words), \(audience.rawValue), \(at), \(at))
            """)
        for (strategy, result) in uses.sorted(by: { $0.key < $1.key }) {
            try tx.execute(
                """
                INSERT INTO strategy_uses (entry_id, student_id, strategy, result)
                VALUES (\(id), \(student), \(strategy), \(result.rawValue))
                """)
        }
    }
}
