import Learning
import SQL

extension DemoHistory {
    /// Habits of character that adults noted, and what some students brought from before. Dice of their own leave the
    /// rest of the history as it is.
    mutating func noteWhatWasSeen() throws {
        var dice = DemoRandom(seed: ground.settings.seed, 28, student.number)
        let notes = isShown ? 6 : dice.chance(0.4) ? 1 + dice.below(3) : 0
        for number in 0..<notes {
            guard let taught = classes.isEmpty ? nil : classes[dice.below(classes.count)],
                let words = isShown ? DemoSeen.shown[number % DemoSeen.shown.count] : dice.pick(DemoSeen.notes)
            else { continue }
            let day = max(0, calendar.last - dice.below(70) - 1)
            guard isThere(day) else { continue }
            let role: JudgeRole = taught.subject == .advisory ? .advisor : .teacher
            rows.add(
                .disposition_notes, try mint.mint(Disposition.self), id, words.disposition.rawValue,
                words.seen.rawValue, words.words.text(in: "en").text, taught.teacher, role.rawValue,
                calendar.iso(day), calendar.time(day, minute: 15 * 60 + dice.below(60)))
        }
        if isShown {
            try bring(DemoSeen.recipe, daysAgo: 2, answer: nil)
            try bring(DemoSeen.club, daysAgo: 5, answer: DemoSeen.clubAnswer)
        } else if !isYoung, dice.chance(0.03) {
            try bring(DemoSeen.recipe, daysAgo: 1 + dice.below(6), answer: nil)
        }
    }

    private mutating func bring(_ words: (words: LocalText, place: LocalText), daysAgo: Int, answer: LocalText?) throws
    {
        guard let taught = teacher(.math), let course = content.courses[.math],
            let competency = course.competencies.dropFirst(firstOpen(course)).dropFirst(answer == nil ? 0 : 1).first
        else { return }
        let at = calendar.time(max(0, calendar.last - daysAgo), minute: 16 * 60)
        let language = student.language
        rows.add(
            .prior_learnings, try mint.mint(PriorLearning.self), id, competency.id,
            words.words.text(in: language).text, words.place.text(in: language).text,
            calendar.today.adding(days: -200).iso, answer == nil ? "waiting" : "answered", id, at,
            answer?.text(in: language).text ?? "", answer == nil ? nil as ID<Person>? : taught.teacher,
            answer == nil ? nil as Timestamp? : at.adding(milliseconds: 86_400_000))
    }
}

/// What invented adults saw, and what invented students brought.
enum DemoSeen {
    struct Note: Sendable {
        let disposition: Disposition
        let seen: Disposition.Seen
        let words: LocalText
    }

    static let recipe = (
        words: text(
            "I cooked for my cousin's party. I made the recipe three times as big and wrote down every amount.",
            "Cociné para la fiesta de mi primo. Hice la receta tres veces más grande y anoté todas las cantidades."),
        place: text("At home", "En casa")
    )
    static let club = (
        words: text(
            "In the chess club I kept the table of who won. I worked out the part that each of us won.",
            "En el club de ajedrez llevé la tabla de quién ganaba. Calculé qué parte ganó cada uno."),
        place: text("Chess club", "Club de ajedrez")
    )
    static let clubAnswer = text(
        "The table is clear. I cannot see yet how you worked out the parts. Bring one line of it, or show me on Tuesday.",
        "La tabla está clara. Todavía no veo cómo calculaste las partes. Trae una línea o muéstramelo el martes.")

    static let shown: [Note] = [
        note(.perseverance, .hard, "The model fell apart twice. She took a photo, thought, and built it another way."),
        note(.kindness, .again, "Sat with a new student at lunch and showed him where everything is."),
        note(.curiosity, .first, "Stayed after class to ask why the price per cup goes down."),
        note(.teamwork, .again, "Asked each person in the group what they think before she decided."),
        note(.perseverance, .again, "Sent the sheet a third time, with both sizes this time."),
        note(.courage, .hard, "Spoke in front of forty people, with a shaking voice, to the end."),
    ]
    static let notes: [Note] = [
        note(.kindness, .again, "Noticed that a classmate was lost and explained it quietly."),
        note(.care, .again, "Read the whole text again before sending it."),
        note(.initiative, .first, "Set up the table for the experiment without being asked."),
        note(.honesty, .hard, "Said that part of the idea came from a friend."),
        note(.curiosity, .again, "Brought a question from home that nobody had thought of."),
        note(.teamwork, .first, "Gave the interesting part of the work to somebody else."),
        note(.courage, .first, "Tried the second language in front of the class."),
        note(.perseverance, .again, "Went back to the first step and found the place where it went another way."),
    ]

    private static func text(_ english: String, _ spanish: String) -> LocalText {
        LocalText(["en": english, "es": spanish])
    }

    private static func note(_ disposition: Disposition, _ seen: Disposition.Seen, _ words: String) -> Note {
        Note(disposition: disposition, seen: seen, words: LocalText(["en": words]))
    }
}

/// The talk on a Friday that an adviser noted for several at once, as a sheet of the class: made of what the ledger
/// holds already.
struct DemoSheets {
    let mint: IDMint
    let tx: any Transaction

    func fill() throws {
        let rows = try tx.query(
            """
            SELECT e.id, e.student_id, e.competency_id, e.level, e.judge_id, e.occasion, e.recorded_at, n.class_id
            FROM evidence e
            JOIN enrolments n ON n.person_id = e.student_id AND n.role = 'student'
            JOIN classes c ON c.id = n.class_id AND c.kind = 'advisory'
            JOIN enrolments t ON t.class_id = c.id AND t.role = 'teacher' AND t.person_id = e.judge_id
            WHERE e.kind = 'observation' AND e.level IS NOT NULL AND c.id = (
                SELECT MIN(f.class_id) FROM enrolments f JOIN classes k ON k.id = f.class_id AND k.kind = 'advisory'
                WHERE f.person_id = (
                    SELECT MIN(p.id) FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student'))
            ORDER BY e.recorded_at DESC, e.id LIMIT 60
            """)
        guard let first = rows.first else { return }
        let occasion = try first.text("occasion")
        let seen = try rows.filter { try $0.text("occasion") == occasion }
        let sheet: ID<ClassSheet> = try mint.mint()
        let at = try seen.map { try $0.time("recorded_at") }.max() ?? first.time("recorded_at")
        let day = Format(.english, timeZone: zone("UTC")).day(of: at).iso
        try tx.execute(
            """
            INSERT INTO observation_sheets (id, class_id, title, done_on, made_by, made_at)
            VALUES (\(sheet), \(try first.id("class_id", of: Class.self)), 'Friday circle', \(day),
                    \(try first.id("judge_id", of: Person.self)), \(at))
            """)
        for row in seen {
            let cell: ID<ClassGrid> = try mint.mint()
            try tx.execute(
                """
                INSERT INTO observation_cells (id, sheet_id, student_id, competency_id, level, evidence_id)
                VALUES (\(cell), \(sheet), \(try row.id("student_id", of: Person.self)),
                        \(try row.id("competency_id", of: Competency.self)), \(try row.int("level")),
                        \(try row.id("id", of: EvidenceRow.self)))
                """)
        }
    }
}
