import Learning
import SQL

/// Asking for help and helping in a class of the first student: a line for the teacher, what helped in the last weeks,
/// a list of hints, classmates who agreed to help, and whom the teacher talked with. Dice of their own leave everything
/// else as it is.
struct DemoHelp {
    let settings: DemoSettings
    let calendar: DemoCalendar
    /// Of the clock: who waits, waits since some minutes.
    let now: Timestamp
    let mint: IDMint
    let tx: any Transaction

    private struct Ground {
        let student: ID<Person>
        let teacher: ID<Person>
        let classID: ID<Class>
        /// The latest that the class works on first.
        let competencies: [ID<Competency>]
        let others: [ID<Person>]
    }

    func fill() throws {
        guard let ground = try ground() else { return }
        let hint = try list(ground)
        try helpers(ground)
        try past(ground)
        try line(ground, opened: hint)
        try conferring(ground)
    }

    private func ground() throws -> Ground? {
        let row = try tx.first(
            """
            SELECT s.person_id AS student_id, t.person_id AS teacher_id, c.id AS class_id
            FROM people p JOIN roles r ON r.person_id = p.id AND r.role = 'student' AND r.source = 'demo'
            JOIN enrolments s ON s.person_id = p.id AND s.role = 'student'
            JOIN classes c ON c.id = s.class_id AND c.kind = 'class'
            JOIN enrolments t ON t.class_id = s.class_id AND t.role = 'teacher'
            WHERE p.is_invented = TRUE ORDER BY p.id, t.person_id, c.id LIMIT 1
            """)
        guard let row else { return nil }
        let classID: ID<Class> = try row.id("class_id")
        let student: ID<Person> = try row.id("student_id")
        let competencies = try tx.query(
            """
            SELECT l.competency_id FROM assignments g JOIN activity_competencies l ON l.activity_id = g.activity_id
            WHERE g.class_id = \(classID) GROUP BY l.competency_id ORDER BY MAX(g.given_at) DESC, l.competency_id LIMIT 4
            """
        ).map { row -> ID<Competency> in try row.id("competency_id") }
        guard !competencies.isEmpty else { return nil }
        let others = try tx.query(
            """
            SELECT person_id FROM enrolments
            WHERE class_id = \(classID) AND role = 'student' AND person_id <> \(student) ORDER BY person_id LIMIT 40
            """
        ).map { row -> ID<Person> in try row.id("person_id") }
        return Ground(
            student: student, teacher: try row.id("teacher_id"), classID: classID, competencies: competencies,
            others: others)
    }

    /// - Returns: The first hint.
    private func list(_ ground: Ground) throws -> ID<HelpResource>? {
        let at = calendar.time(calendar.last - 20, minute: 15 * 60)
        let rows: [(kind: HelpResource.Kind, about: Int?, title: String, words: String, link: String)] = [
            (
                .hint, 0, "Say it with smaller numbers",
                "Take 2 and 10 instead. What do you do then? Do the same here.", ""
            ),
            (.hint, nil, "Look at your last feedback", "There is one next step in it. Does it fit here, too?", ""),
            (.resource, 0, "The poster by the window", "The second row shows an example like yours.", ""),
            (
                .resource, 0, "Practice with answers", "Try three. Look at the answer after each.",
                "https://www.khanacademy.org/"
            ),
            (
                .resource, nil, "Words we use here",
                "The list of words hangs beside the door. Ask for a picture of it.", ""
            ),
        ]
        var hint: ID<HelpResource>?
        for row in rows {
            let id: ID<HelpResource> = try mint.mint()
            if hint == nil { hint = id }
            let competency: ID<Competency>? = row.about.map { ground.competencies[$0] }
            try tx.execute(
                """
                INSERT INTO help_resources (id, class_id, competency_id, kind, title, words, link, added_by, added_at,
                                            changed_at)
                VALUES (\(id), \(ground.classID), \(competency), \(row.kind.rawValue),
                        \(row.title), \(row.words), \(row.link), \(ground.teacher), \(at), \(at))
                """)
        }
        return hint
    }

    private func helpers(_ ground: Ground) throws {
        var dice = DemoRandom(seed: settings.seed, 34)
        for (place, student) in ([ground.student] + ground.others).enumerated()
        where place == 0 || dice.chance(0.4) {
            try tx.execute(
                """
                INSERT INTO help_helpers (student_id, class_id, is_willing, changed_at)
                VALUES (\(student), \(ground.classID), TRUE, \(calendar.time(calendar.last - 15, minute: 10 * 60)))
                """)
        }
    }

    private struct Said {
        let about: String
        let tried: String
        let words: String
        let helped: HelpOutcome
        let helpedWords: String
    }

    private static let said = [
        Said(
            about: "The table in part 2", tried: "read draw", words: "I do not know which number comes first.",
            helped: .peer, helpedWords: "We drew it with two colors."),
        Said(
            about: "My plan for the project", tried: "start", words: "", helped: .teacher,
            helpedWords: "We found a smaller first step."),
        Said(
            about: "The question about the goats", tried: "example small", words: "It works with 2 but not with 7.",
            helped: .hint, helpedWords: ""),
        Said(about: "The last line", tried: "read near", words: "", helped: .oneself, helpedWords: "I read it aloud."),
        Said(
            about: "How to begin", tried: "start", words: "There are too many words.", helped: .resource,
            helpedWords: "The poster."),
    ]

    /// What was asked for in the last weeks. The first is Maya's: a classmate helped her. Then she helped somebody.
    private func past(_ ground: Ground) throws {
        let students = [ground.student] + ground.others.prefix(8)
        for (place, student) in students.enumerated() {
            let said = Self.said[place % Self.said.count]
            let day = calendar.last - 2 - place * 2
            let asked = calendar.time(day, minute: 10 * 60 + place * 3)
            let wasTaken = said.helped == .teacher || place % 3 == 1
            let id = try request(
                student, said, ground.competencies[place % ground.competencies.count], asked, ground,
                state: said.helped == .oneself ? .solved : .helped)
            let closed = asked.adding(milliseconds: Int64(9 + place * 2) * 60_000)
            let taken = asked.adding(milliseconds: Int64(3 + place) * 60_000)
            let teacher: ID<Person>? = wasTaken ? ground.teacher : nil
            let takenAt: Timestamp? = wasTaken ? taken : nil
            let queuedAt: Timestamp? = wasTaken ? asked : nil
            let answer: String? = wasTaken ? HelpAnswer.talk.rawValue : nil
            try tx.execute(
                """
                UPDATE help_requests SET closed_at = \(closed), helped = \(said.helped.rawValue),
                       helped_words = \(said.helpedWords), helped_at = \(closed), taken_by = \(teacher),
                       taken_at = \(takenAt), queued_at = \(queuedAt), answer = \(answer)
                WHERE id = \(id)
                """)
            if said.helped == .peer, let helper = place == 0 ? ground.others.first : ground.student {
                try peer(
                    id, helper, "yes", asked, thanks: place == 0 ? "Thank you! The colors helped." : "You explain well."
                )
            }
        }
    }

    /// Who asks now: two in line, one who tries a hint, one who asked Maya.
    private func line(_ ground: Ground, opened hint: ID<HelpResource>?) throws {
        let now = min(now, calendar.time(calendar.last, minute: 14 * 60).adding(milliseconds: 7 * 86_400_000))
        // In a class of very few the first student asks as well.
        let asking = ground.others.count > 1 ? Array(ground.others.dropFirst().prefix(4)) : [ground.student]
        for (place, student) in asking.enumerated() {
            let asked = now.adding(milliseconds: Int64(place * 3 - 14) * 60_000)
            let id = try request(
                student, Self.said[(place + 1) % Self.said.count], ground.competencies[0], asked, ground,
                state: place < 2 ? .waiting : .open)
            if place == 3 { try peer(id, ground.student, "asked", asked, thanks: nil) }
            if let hint, place == 1 || place == 2 {
                try tx.execute(
                    """
                    INSERT INTO help_uses (request_id, way, thing, title, used_at)
                    VALUES (\(id), 'hint', \(hint.description), 'Say it with smaller numbers', \(asked))
                    """)
            }
        }
    }

    private func request(
        _ student: ID<Person>, _ said: Said, _ competency: ID<Competency>, _ asked: Timestamp, _ ground: Ground,
        state: HelpState
    ) throws -> ID<HelpRequest> {
        let id: ID<HelpRequest> = try mint.mint()
        let queued: Timestamp? = state == .waiting ? asked : nil
        let closed: Timestamp? = state == .waiting || state == .open ? nil : asked
        try tx.execute(
            """
            INSERT INTO help_requests (id, student_id, class_id, competency_id, about, tried, words, state, asked_at,
                                       queued_at, closed_at, changed_at)
            VALUES (\(id), \(student), \(ground.classID), \(competency), \(said.about), \(said.tried), \(said.words),
                    \(state.rawValue), \(asked), \(queued), \(closed), \(asked))
            """)
        return id
    }

    private func peer(
        _ request: ID<HelpRequest>, _ helper: ID<Person>, _ state: String, _ asked: Timestamp, thanks: String?
    ) throws {
        let later = asked.adding(milliseconds: 120_000)
        let answered: Timestamp? = state == "asked" ? nil : later
        let thanked: Timestamp? = thanks == nil ? nil : later
        try tx.execute(
            """
            INSERT INTO help_peers (id, request_id, helper_id, state, asked_at, answered_at, thanks, thanked_at)
            VALUES (\(try mint.mint(HelpAsk.self)), \(request), \(helper), \(state), \(asked), \(answered),
                    \(thanks ?? ""), \(thanked))
            """)
    }

    /// The teacher's round through the room: some this week, some before.
    private func conferring(_ ground: Ground) throws {
        var dice = DemoRandom(seed: settings.seed, 34, 1)
        let students = [ground.student] + ground.others
        for (place, student) in students.enumerated() {
            try tx.execute(
                """
                INSERT INTO confer_places (class_id, student_id, place)
                VALUES (\(ground.classID), \(student), \((place * 7) % students.count + 1))
                """)
            guard place == 0 || dice.chance(0.7) else { continue }
            let at = calendar.time(calendar.last - dice.below(9), minute: 9 * 60 + dice.below(300))
            try tx.execute(
                """
                INSERT INTO confer_visits (id, class_id, student_id, teacher_id, seen_at, recorded_at)
                VALUES (\(try mint.mint(ConferVisit.self)), \(ground.classID), \(student), \(ground.teacher), \(at), \(at))
                """)
        }
    }
}
